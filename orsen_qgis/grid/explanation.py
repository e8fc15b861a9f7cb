"""Why an address has its level, in one French sentence (the language of exchanged files)."""

from __future__ import annotations

import numpy as np

from .axes import NOT_ASSESSED, Frequency, Impact, Severity
from .classification import IMPORTED, RETAINED, Classification, Evidence
from .facts import UNTYPED, Facts
from .grid import Grid, Provenance
from .rates import rate_in_words

SEVERITY_WORDS = {
    Severity.FAIBLE: "gravité faible",
    Severity.MOYENNE: "gravité moyenne",
    Severity.MAJEURE: "gravité majeure",
    Severity.EXTREME: "gravité extrême",
}
FREQUENCY_WORDS = {
    Frequency.PONCTUELLE: "fréquence ponctuelle",
    Frequency.REGULIERE: "fréquence régulière",
    Frequency.QUOTIDIENNE: "fréquence quotidienne",
}
IMPACT_WORDS = {
    Impact.FAIBLE: "impact faible",
    Impact.MESURE: "impact mesuré",
    Impact.IMPORTANT: "impact important",
    Impact.EXTREME: "impact extrême",
}


def explain(classification: Classification, evidence: Evidence, grid: Grid, reasons: np.ndarray) -> np.ndarray:
    """Return one sentence per address (object array of str).

    ``reasons`` (object array) holds what people wrote with their decisions, None elsewhere. Each distinct combination
    is put into words once.
    """
    facts = evidence.facts
    fact_words = np.array([*(fact_sentence(facts, row, grid) for row in range(len(facts))), ""], dtype=object)
    keys = np.column_stack(
        (
            classification.level,
            classification.source,
            classification.proposed,
            classification.by_impact > classification.by_facts,
            evidence.impact,
            classification.deciding,
        )
    )
    distinct, place = np.unique(keys, axis=0, return_inverse=True)
    words = np.empty(len(distinct), dtype=object)
    words[:] = [_sentence(key, fact_words) for key in distinct.tolist()]
    sentences = words[place.ravel()]
    for row in np.flatnonzero(classification.source == RETAINED):
        if reasons[row]:
            sentences[row] = f"{sentences[row]} Motif : {reasons[row]}"
    return sentences


def _sentence(key: list[int], fact_words: np.ndarray) -> str:
    level, source, proposed, impact_decides, impact, deciding = key
    tables = _tables(proposed, bool(impact_decides), impact, fact_words[deciding] if deciding >= 0 else "")
    if source in (RETAINED, IMPORTED) and proposed == NOT_ASSESSED:
        tables = "Les tableaux ne proposent aucun niveau."
    if source == RETAINED:
        return f"Niveau {level} retenu par une personne. {tables}"
    if source == IMPORTED:
        return f"Niveau {level} importé. {tables}"
    return tables


def _tables(proposed: int, impact_decides: bool, impact: int, fact: str) -> str:
    if proposed == NOT_ASSESSED:
        return "Non évalué : aucun fait relevé, et rien ne dit que le site est couvert par un relevé."
    if impact_decides:
        return f"Tableau 1 : {IMPACT_WORDS[Impact(impact)]}, niveau {proposed}."
    if fact:
        return fact
    return "Aucun fait relevé sur la période, le site étant couvert par un relevé : niveau 1."


def fact_sentence(facts: Facts, row: int, grid: Grid) -> str:
    """Return one fact with its cell, its rate and its level."""
    severity, frequency = Severity(int(facts.severity[row])), Frequency(int(facts.frequency[row]))
    fact_type = int(facts.fact_type[row])
    label = "fait sans type" if fact_type == UNTYPED else list(grid.fact_types.values())[fact_type].label
    cell = f"{label}, {SEVERITY_WORDS[severity]}, {FREQUENCY_WORDS[frequency]}"
    sure = "" if grid.provenance[severity, frequency] != Provenance.INFERRED else " (case déduite, non vérifiée)"
    rate = rate_words(int(facts.count[row]), int(facts.days[row]), frequency, grid)
    return f"Tableau 2 : {cell}{rate}, niveau {int(facts.level[row])}{sure}."


def rate_words(count: int, days: int, frequency: Frequency, grid: Grid) -> str:
    """Return the count and its rate, e.g. `` (125 faits, 2,4 par semaine)``; nothing for a rated fact."""
    if not count:
        return ""
    return f" ({count} fait{'s' if count > 1 else ''}, {rate_in_words(count, days, frequency, grid)})"
