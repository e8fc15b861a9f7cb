"""A classification as the columns that landlords exchange."""

from __future__ import annotations

import datetime

import numpy as np

from ..campaign.decisions import Decisions
from ..columns import RATING
from ..stock.table import Table
from .axes import NOT_ASSESSED, Severity
from .classification import CONFIRMED, NO_VISIT, NOT_CONFIRMED, RETAINED, SOURCES, VISITS, Classification, Evidence
from .explanation import explain
from .facts import UNTYPED
from .grid import Grid


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

    ``previous`` (int8, 0 for none) is the level of an earlier campaign, for history only. ``on`` is the day the rating
    speaks of; a decision carries its own.
    """
    number = len(addresses)
    assessed = classification.level != NOT_ASSESSED
    evaluated = np.where(assessed, np.datetime64(on), np.datetime64("NaT")).astype("datetime64[D]")
    decided = (classification.source == RETAINED) & ~np.isnat(decisions.decided)
    evaluated[decided] = decisions.decided[decided]
    words = _deciding_words(evidence, classification, grid)
    columns = {
        "niveau": nullable(classification.level),
        "source_niveau": _words(SOURCES)[classification.source],
        "niveau_faits": nullable(classification.by_facts),
        "niveau_impact": nullable(classification.by_impact),
        "niveau_propose": nullable(classification.proposed),
        "niveau_importe": nullable(evidence.imported),
        "niveau_retenu": nullable(evidence.retained),
        "niveau_precedent": nullable(previous),
        "motif": explain(classification, evidence, grid, decisions.reason),
        **words,
        "cellule_deduite": np.ma.masked_array(classification.on_inferred, mask=~assessed),
        "proposition_deduite": np.ma.masked_array(
            classification.proposal_on_inferred, mask=classification.proposed == NOT_ASSESSED
        ),
        "nb_faits": np.ma.masked_array(classification.fact_count),
        "campagne": np.full(number, campaign or None, dtype=object),
        "evalue_le": evaluated,
        "contre_visite": _words(VISITS)[classification.visit],
        "contre_visite_le": _visit_days(evidence, classification, decisions),
        "couvert": np.ma.masked_array(evidence.covered),
        "impact": addresses.columns.get("impact", np.full(number, None, dtype=object)),
        "grille": np.full(number, grid.name, dtype=object),
    }
    kept = {name: column for name, column in addresses.columns.items() if name not in RATING}
    kinds = {name: kind for name, kind in addresses.kinds.items() if name not in RATING}
    return Table({**kept, **columns}, {**kinds, **RATING}, addresses.x, addresses.y, addresses.crs)


def nullable(level: np.ndarray) -> np.ma.MaskedArray:
    """Return levels as an integer column, NULL where there is none."""
    return np.ma.masked_array(level.astype(np.int64), mask=level == NOT_ASSESSED)


def _visit_days(evidence: Evidence, classification: Classification, decisions: Decisions) -> np.ndarray:
    """Return the day of a counter-visit that was made.

    A level 4 that stays *à confirmer* has one where the visit did not confirm it and nobody retained another level yet.
    """
    made = np.isin(evidence.visit, (CONFIRMED, NOT_CONFIRMED)) & (classification.visit != NO_VISIT)
    return np.where(made, decisions.visited, np.datetime64("NaT")).astype("datetime64[D]")


def _words(codes: tuple[str, ...]) -> np.ndarray:
    return np.array([code or None for code in codes], dtype=object)


def _deciding_words(evidence: Evidence, classification: Classification, grid: Grid) -> dict[str, np.ndarray]:
    """Return the deciding fact's type and severity; None where the tables propose nothing by facts."""
    number = len(classification.level)
    found = classification.deciding >= 0
    rows = classification.deciding[found]
    types = np.array([*grid.fact_types, None], dtype=object)
    fact_type, severity = np.full(number, None, dtype=object), np.full(number, None, dtype=object)
    chosen = evidence.facts.fact_type[rows].astype(np.int64)
    fact_type[found] = types[np.where(chosen == UNTYPED, len(types) - 1, chosen)]
    severity[found] = np.array([item.code for item in Severity], dtype=object)[evidence.facts.severity[rows]]
    return {"fait_decisif": fact_type, "gravite_decisive": severity}
