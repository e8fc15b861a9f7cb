"""Two campaigns side by side: what became of each address, and how many went from each level to each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..columns import RATING, STOCK
from ..grid.axes import LEVELS, NOT_ASSESSED
from ..grid.evidence import address_index, rows_of
from ..stock.table import Table, concatenate
from .evolution import ENTERED, EVOLUTIONS, LEFT, evolution_of
from .rated import LOCATING, column_of, dwellings_of, level_of

KINDS = {
    **{name: {**STOCK, **RATING}[name] for name in LOCATING},
    "niveau_avant": "integer",
    "niveau_apres": "integer",
    "ecart": "integer",
    "evolution": "text",
    "campagne_avant": "text",
    "campagne_apres": "text",
}
# The order of rows and columns of the matrix.
STEPS = (*LEVELS, NOT_ASSESSED)
NAMES = {**{level: str(level) for level in LEVELS}, NOT_ASSESSED: "non évalué"}
SUFFIXES = {**{level: str(level) for level in LEVELS}, NOT_ASSESSED: "non_evalue"}
MATRIX = {
    "niveau_avant": "text",
    **{f"apres_{SUFFIXES[step]}": "integer" for step in STEPS},
    "ensemble": "integer",
    **{f"logements_apres_{SUFFIXES[step]}": "integer" for step in STEPS},
    "logements_ensemble": "integer",
}


@dataclass(frozen=True)
class Comparison:
    """``addresses``: one row per address of either campaign. ``addresses_moved`` and ``dwellings_moved``: int64, 5 × 5,
    levels before in rows and after in columns, in the order of ``STEPS``, over the addresses of both campaigns.
    ``counts``: how many addresses have each evolution."""

    addresses: Table
    addresses_moved: np.ndarray
    dwellings_moved: np.ndarray
    counts: dict[str, int]

    def matrix(self) -> Table:
        """Return both matrices as one table, a row per level before."""
        return Table(matrix_columns(self.addresses_moved, self.dwellings_moved), MATRIX)


def compare_campaigns(before: Table, after: Table, before_name: str, after_name: str) -> Comparison:
    """Return what became of each address from one campaign to the next; both tables in one CRS.

    Addresses are paired by ``adresse_id``. Those of ``after`` come first, in its order; then those that it no longer
    has, with the facts and the place that ``before`` gives. Where ``after`` says nothing of a locating column,
    ``before`` does. Dwellings are those of ``after``, of ``before`` where unknown. Raises Problem where an id is
    missing or stands twice, or where a level is none.
    """
    old, _ = address_index(before, before_name), address_index(after, after_name)
    paired = rows_of(after.columns["adresse_id"], old)
    gone = np.setdiff1d(np.arange(len(before)), paired)
    was, is_now = level_of(before, "niveau"), level_of(after, "niveau")
    level_before = np.where(paired >= 0, was[paired] if len(was) else 0, NOT_ASSESSED).astype(np.int8)
    evolution = evolution_of(level_before, is_now)
    evolution[paired < 0] = ENTERED
    stayed, left = _located(after, before, paired), _located(before.take(gone), before, None)
    table = concatenate(
        [
            _with_levels(stayed, level_before, is_now, evolution),
            _with_levels(left, was[gone], np.zeros(len(gone), np.int8), np.full(len(gone), LEFT, dtype=object)),
        ],
        KINDS,
    )
    both = paired >= 0
    homes = np.maximum(dwellings_of(stayed), 0)[both]
    every = table.columns["evolution"]
    return Comparison(
        table,
        count_moves(level_before[both], is_now[both], np.ones(len(homes), np.int64)),
        count_moves(level_before[both], is_now[both], homes),
        {name: int((every == name).sum()) for name in EVOLUTIONS},
    )


def _located(addresses: Table, before: Table, paired: np.ndarray | None) -> Table:
    """Return what locates the addresses and the names of both campaigns; ``paired`` fills what they do not say."""
    columns = {name: column_of(addresses, name).copy() for name in LOCATING}
    own, other = column_of(addresses, "campagne"), column_of(before, "campagne")
    if paired is None:
        columns["campagne_avant"], columns["campagne_apres"] = own, np.full(len(addresses), None, dtype=object)
    else:
        known = paired >= 0
        for name in LOCATING:
            earlier = column_of(before, name)[paired[known]]
            empty = _null(columns[name][known])
            columns[name][np.flatnonzero(known)[empty]] = earlier[empty]
        columns["campagne_avant"] = np.full(len(addresses), None, dtype=object)
        columns["campagne_avant"][known] = other[paired[known]]
        columns["campagne_apres"] = own
    return Table(columns, {name: KINDS[name] for name in columns}, addresses.x, addresses.y, addresses.crs)


def _null(column: np.ndarray) -> np.ndarray:
    if isinstance(column, np.ma.MaskedArray):
        return np.ma.getmaskarray(column)
    return np.array([value is None for value in column], dtype=bool)


def _with_levels(located: Table, before: np.ndarray, after: np.ndarray, evolution: np.ndarray) -> Table:
    none = (before == NOT_ASSESSED) | (after == NOT_ASSESSED)
    columns = {
        "niveau_avant": np.ma.masked_array(before.astype(np.int64), mask=before == NOT_ASSESSED),
        "niveau_apres": np.ma.masked_array(after.astype(np.int64), mask=after == NOT_ASSESSED),
        "ecart": np.ma.masked_array(after.astype(np.int64) - before, mask=none),
        "evolution": evolution,
    }
    return located.with_columns(columns, {name: KINDS[name] for name in columns})


def matrix_columns(addresses: np.ndarray, dwellings: np.ndarray) -> dict[str, np.ndarray]:
    """Return the columns of ``MATRIX`` for two matrices (int64, 5 × 5, in the order of ``STEPS``)."""
    columns: dict[str, np.ndarray] = {"niveau_avant": np.array([NAMES[step] for step in STEPS], dtype=object)}
    for prefix, moved in (("", addresses), ("logements_", dwellings)):
        for number, step in enumerate(STEPS):
            columns[f"{prefix}apres_{SUFFIXES[step]}"] = np.ma.masked_array(moved[:, number])
        columns[f"{prefix}ensemble"] = np.ma.masked_array(moved.sum(axis=1))
    return {name: columns[name] for name in MATRIX}


def count_moves(before: np.ndarray, after: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Return the sum of ``weight`` (int64) from each level to each (int64, 5 × 5, in the order of ``STEPS``)."""
    place = np.zeros(max(STEPS) + 1, dtype=np.int64)
    place[list(STEPS)] = np.arange(len(STEPS))
    moved = np.zeros((len(STEPS), len(STEPS)), dtype=np.int64)
    np.add.at(moved, (place[before], place[after]), weight)
    return moved
