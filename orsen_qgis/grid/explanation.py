"""Why an address has its level, in one French sentence (the language of exchanged files)."""

from __future__ import annotations

import numpy as np

from ..stock.coded import Coded
from ..stock.combining import combined
from .axes import LEVELS, NOT_ASSESSED, Frequency, Impact, Severity
from .classification import IMPORTED, RETAINED, SOURCES, Classification, Evidence
from .facts import UNTYPED, Facts
from .grid import Grid, Provenance
from .rates import counted_as, rate_in_words

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


def explanations(classification: Classification, evidence: Evidence, grid: Grid, reasons: np.ndarray) -> Coded:
    """Return one sentence per address.

    ``reasons`` (object array) holds what people wrote with their decisions, None elsewhere. Each distinct combination
    is put into words once, so that a region costs no more than its few thousand different reasons.
    """
    parts = [
        (classification.level, len(LEVELS) + 1),
        (classification.source, len(SOURCES)),
        (classification.proposed, len(LEVELS) + 1),
        (classification.by_impact > classification.by_facts, 2),
        (evidence.impact.astype(np.int64) + 1, len(Impact) + 1),
        *_facts_alike(evidence.facts, classification.deciding),
    ]
    first, place = combined(parts)
    sentences = [_sentence(row, classification, evidence, grid) for row in map(int, first)]
    for row in np.flatnonzero(classification.source == RETAINED):
        if reasons[row]:
            sentences.append(f"{sentences[place[row]]} Motif : {reasons[row]}")
            place[row] = len(sentences) - 1
    return Coded(place, sentences)


def _facts_alike(facts: Facts, rows: np.ndarray) -> list[tuple[np.ndarray, int]]:
    """Return columns that are equal where two rows of facts read the same; row -1 is no fact."""
    columns = (facts.fact_type.astype(np.int64) - UNTYPED, facts.severity, facts.frequency, facts.count, facts.days)
    chosen = [np.append(column.astype(np.int64) + 1, 0)[rows] for column in columns]
    return [(column, int(column.max(initial=0)) + 1) for column in chosen]


def _sentence(row: int, classification: Classification, evidence: Evidence, grid: Grid) -> str:
    level, proposed = int(classification.level[row]), int(classification.proposed[row])
    deciding = int(classification.deciding[row])
    tables = _tables(
        proposed,
        bool(classification.by_impact[row] > classification.by_facts[row]),
        int(evidence.impact[row]),
        fact_sentence(evidence.facts, deciding, grid) if deciding >= 0 else "",
    )
    source = classification.source[row]
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
    rate = f"{count} fait{'s' if count > 1 else ''}, {rate_in_words(count, days, frequency, grid)}"
    short = counted_as(days, grid)
    return f" ({rate} ; {short})" if short else f" ({rate})"
