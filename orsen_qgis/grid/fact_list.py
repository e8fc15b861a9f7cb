"""All facts of the addresses, each with its level and why, for somebody who has never seen this software."""

from __future__ import annotations

import numpy as np

from ..columns import STOCK
from ..stock.table import Table, empty_column
from .axes import Frequency, Severity
from .classification import Evidence, classify
from .explanation import FREQUENCY_WORDS, SEVERITY_WORDS
from .facts import UNTYPED, Facts
from .grid import Grid, Provenance
from .rates import counted_as, rate_in_words

# What the stock says of an address, repeated beside each of its facts.
LOCATING = ("adresse_id", "bailleur", "residence", "adresse", "commune")
FACT = {
    "fait": "text",
    "type_fait": "text",
    "gravite": "text",
    "frequence": "text",
    "nombre": "integer",
    "jours": "integer",
    "nombre_residence": "integer",
    "rythme": "text",
    "niveau_fait": "integer",
    "origine_case": "text",
    "cellule_deduite": "boolean",
    "decisif": "boolean",
    "explication": "text",
    "grille": "text",
}
NO_TYPE = "fait sans type"
ORIGIN_WORDS = {
    Provenance.STATED: "énoncée par la source",
    Provenance.INFERRED: "déduite, non vérifiée",
    Provenance.LOCAL: "décidée localement",
}
DECIDES = "C’est ce fait qui décide du niveau proposé."


def list_facts(
    addresses: Table, facts: Facts, impact: np.ndarray, grid: Grid, by_residence: np.ndarray | None = None
) -> Table:
    """Return one row per fact, at the place of its address.

    ``impact`` (int8 per address, -1 for none): where table 1 proposes more than any fact, no fact decides. The
    addresses with the gravest facts come first, then as in the stock; the deciding fact leads those of its address,
    then the highest level, severity, frequency and count. ``nombre``, ``jours`` and ``rythme`` are NULL for a fact that
    a person rated. ``by_residence`` (int64 per fact): how many of its incidents name a residence only, and count for
    each of its addresses; ``nombre_residence`` and the explanation say so. Read again as rated facts, the rows give
    the same levels.
    """
    deciding = _deciding(facts, impact, grid)
    decides = np.zeros(len(facts), dtype=bool)
    decides[deciding[deciding >= 0]] = True
    highest = np.zeros(len(addresses), dtype=np.int8)
    np.maximum.at(highest, facts.address, facts.level)
    order = np.lexsort(
        (
            facts.fact_type,
            -facts.count,
            -facts.frequency,
            -facts.severity,
            -facts.level,
            ~decides,
            facts.address,
            -highest[facts.address],
        )
    )
    shared = np.zeros(len(facts), dtype=np.int64) if by_residence is None else by_residence
    columns = {name: column[order] for name, column in _columns(facts, shared, decides, grid).items()}
    rows = facts.address[order]
    located = {name: addresses.columns.get(name, empty_column(STOCK[name], len(addresses)))[rows] for name in LOCATING}
    return Table(
        {**located, **columns},
        {**{name: STOCK[name] for name in LOCATING}, **FACT},
        None if addresses.x is None else addresses.x[rows],
        None if addresses.y is None else addresses.y[rows],
        addresses.crs,
    )


def _deciding(facts: Facts, impact: np.ndarray, grid: Grid) -> np.ndarray:
    """Return for each address the fact that decides what the tables propose, whoever decides the level; -1 for none."""
    nothing = np.zeros(len(impact), dtype=np.int8)
    evidence = Evidence(facts, nothing.astype(bool), impact, imported=nothing, retained=nothing, visit=nothing)
    return classify(evidence, grid).deciding


def _columns(facts: Facts, shared: np.ndarray, decides: np.ndarray, grid: Grid) -> dict[str, np.ndarray]:
    """Return the columns of ``FACT``; words are made once per distinct fact."""
    parts = (facts.fact_type, facts.severity, facts.frequency, facts.count, facts.days, shared, decides)
    keys = np.column_stack(parts)
    distinct, place = np.unique(keys.astype(np.int64), axis=0, return_inverse=True)
    words = {name: np.empty(len(distinct), dtype=object) for name, kind in FACT.items() if kind == "text"}
    for number, key in enumerate(map(list, distinct)):
        for name, text in _words(key, grid).items():
            words[name][number] = text
    said = {name: texts[place.ravel()] for name, texts in words.items()}
    rated = facts.count == 0
    numbers: dict[str, np.ndarray] = {
        "nombre": np.ma.masked_array(facts.count, mask=rated),
        "jours": np.ma.masked_array(facts.days, mask=rated),
        "nombre_residence": np.ma.masked_array(shared, mask=rated),
        "niveau_fait": np.ma.masked_array(facts.level.astype(np.int64)),
        "cellule_deduite": np.ma.masked_array(
            grid.provenance[facts.severity, facts.frequency] == Provenance.INFERRED,
        ),
        "decisif": np.ma.masked_array(decides),
    }
    return {name: {**said, **numbers}[name] for name in FACT}


def _words(key: list[int], grid: Grid) -> dict[str, str | None]:
    fact_type, severity, frequency, count, days, shared, decides = key
    severity, frequency = Severity(severity), Frequency(frequency)
    known = None if fact_type == UNTYPED else list(grid.fact_types.values())[fact_type]
    label = NO_TYPE if known is None else known.label
    rate = rate_in_words(count, days, frequency, grid) if count else None
    origin = ORIGIN_WORDS[Provenance(int(grid.provenance[severity, frequency]))]
    if rate is None:
        seen = f"{FREQUENCY_WORDS[frequency]}, donnée par une personne"
    else:
        short = counted_as(days, grid)
        length = f"{days} jour{'s' if days > 1 else ''}" + (f" ({short})" if short else "")
        number = f"{count} fait{'s' if count > 1 else ''}"
        seen = f"{number} en {length}, soit {rate} : {FREQUENCY_WORDS[frequency]}"
        seen += _shared_words(count, shared)
    sentence = (
        f"{label[0].upper()}{label[1:]}, {SEVERITY_WORDS[severity]}. {seen[0].upper()}{seen[1:]}. "
        f"La grille donne le niveau {grid.level(severity, frequency)} (case {origin})."
    )
    return {
        "fait": label,
        "type_fait": None if known is None else known.code,
        "gravite": severity.code,
        "frequence": frequency.code,
        "rythme": rate,
        "origine_case": origin,
        "explication": f"{sentence} {DECIDES}" if decides else sentence,
        "grille": grid.name,
    }


def _shared_words(count: int, shared: int) -> str:
    """Return what is said of incidents that name a residence only."""
    if not shared:
        return ""
    if shared == count:
        known = "Tous ne nomment que la résidence" if count > 1 else "Il ne nomme que la résidence"
    else:
        known = f"{shared} d’entre eux ne nomme{'nt' if shared > 1 else ''} que la résidence"
    return f". {known}, et compte{'nt' if shared > 1 else ''} pour chacune de ses adresses"
