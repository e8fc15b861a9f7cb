"""A classification as the columns that landlords exchange."""

from __future__ import annotations

import datetime

import numpy as np

from ..columns import RATING
from ..grid.axes import LEVELS, NOT_ASSESSED, Severity
from ..grid.classification import (
    CONFIRMED,
    NO_VISIT,
    NOT_CONFIRMED,
    RETAINED,
    SOURCES,
    VISITS,
    Classification,
    Evidence,
)
from ..grid.explanation import explanations
from ..grid.facts import UNTYPED
from ..grid.grid import Grid
from ..stock.coded import Coded
from ..stock.table import Table, as_column, empty_column
from ..texts.packed import Packed
from ..texts.vocabulary import Vocabulary
from .decisions import Decisions


def rated(
    addresses: Table,
    evidence: Evidence,
    classification: Classification,
    decisions: Decisions,
    previous: np.ndarray,
    grid: Grid,
    campaign: str,
    on: datetime.date,
) -> Table:
    """Return the addresses with the level columns of ``columns.RATING``, replacing those they had.

    Arguments are those of ``rating_columns``.
    """
    impact = addresses.columns.get("impact", empty_column("text", len(addresses)))
    columns = rating_columns(evidence, classification, decisions, previous, impact, grid, campaign, on)
    kept = {name: column for name, column in addresses.columns.items() if name not in RATING}
    kinds = {name: kind for name, kind in addresses.kinds.items() if name not in RATING}
    written = {name: as_column(column.values, RATING[name])[column.codes] for name, column in columns.items()}
    return Table({**kept, **written}, {**kinds, **RATING}, addresses.x, addresses.y, addresses.crs)


def rating_columns(
    evidence: Evidence,
    classification: Classification,
    decisions: Decisions,
    previous: np.ndarray,
    impact: Packed | np.ndarray,
    grid: Grid,
    campaign: str,
    on: datetime.date,
) -> dict[str, Coded]:
    """Return the columns of ``columns.RATING``, one row per address, each distinct value made once.

    ``previous`` (int8, 0 for none) is the level of an earlier campaign, for history only. ``impact`` is what the
    addresses say of theirs, packed or an object array. ``on`` is the day the rating speaks of; a decision carries its
    own.
    """
    assessed = classification.level != NOT_ASSESSED
    decided = (classification.source == RETAINED) & ~np.isnat(decisions.decided)
    evaluated = np.where(decided, decisions.decided, np.where(assessed, np.datetime64(on), np.datetime64("NaT")))
    return {
        "niveau": _levels(classification.level),
        "source_niveau": _words(SOURCES, classification.source),
        "niveau_faits": _levels(classification.by_facts),
        "niveau_impact": _levels(classification.by_impact),
        "niveau_propose": _levels(classification.proposed),
        "niveau_importe": _levels(evidence.imported),
        "niveau_retenu": _levels(evidence.retained),
        "niveau_precedent": _levels(previous),
        "motif": explanations(classification, evidence, grid, decisions.reason),
        **_deciding_words(evidence, classification, grid),
        "cellule_deduite": _flags(classification.on_inferred, assessed),
        "proposition_deduite": _flags(classification.proposal_on_inferred, classification.proposed != NOT_ASSESSED),
        "nb_faits": _distinct(classification.fact_count),
        "campagne": _same(campaign or None, len(assessed)),
        "evalue_le": _distinct(evaluated.astype("datetime64[D]")),
        "contre_visite": _words(VISITS, classification.visit),
        "contre_visite_le": _visit_days(evidence, classification, decisions),
        "couvert": _flags(evidence.covered, np.ones(len(assessed), dtype=bool)),
        "impact": _texts(impact),
        "grille": _same(grid.name, len(assessed)),
    }


def _visit_days(evidence: Evidence, classification: Classification, decisions: Decisions) -> Coded:
    """Return the day of a counter-visit that was made.

    A level 4 that stays *à confirmer* has one where the visit did not confirm it and nobody retained another level yet.
    """
    made = np.isin(evidence.visit, (CONFIRMED, NOT_CONFIRMED)) & (classification.visit != NO_VISIT)
    return _distinct(np.where(made, decisions.visited, np.datetime64("NaT")).astype("datetime64[D]"))


def _levels(level: np.ndarray) -> Coded:
    return Coded(level.astype(np.int64), [None, *LEVELS])


def _words(words: tuple[str, ...], codes: np.ndarray) -> Coded:
    return Coded(codes.astype(np.int64), [word or None for word in words])


def _flags(flag: np.ndarray, known: np.ndarray) -> Coded:
    return Coded(np.where(known, flag.astype(np.int64), 2), [False, True, None])


def _distinct(column: np.ndarray) -> Coded:
    values, codes = np.unique(column, return_inverse=True)
    return Coded(codes, values.tolist())


def _same(value: str | None, length: int) -> Coded:
    return Coded(np.zeros(length, dtype=np.int64), [value])


def _texts(column: Packed | np.ndarray) -> Coded:
    words = Vocabulary()
    return Coded(words.codes(column).astype(np.int64), words.words)


def _deciding_words(evidence: Evidence, classification: Classification, grid: Grid) -> dict[str, Coded]:
    """Return the deciding fact's type and severity; None where the tables propose nothing by facts."""
    types, severities = [*grid.fact_types], [item.code for item in Severity]
    fact_type = np.full(len(classification.level), UNTYPED, dtype=np.int64)
    severity = np.full(len(classification.level), len(severities), dtype=np.int64)
    found = classification.deciding >= 0
    rows = classification.deciding[found]
    fact_type[found] = evidence.facts.fact_type[rows]
    severity[found] = evidence.facts.severity[rows]
    fact_type[fact_type == UNTYPED] = len(types)
    return {"fait_decisif": Coded(fact_type, [*types, None]), "gravite_decisive": Coded(severity, [*severities, None])}
