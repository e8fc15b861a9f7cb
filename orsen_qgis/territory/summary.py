"""What is quoted of a territory: addresses, dwellings, share of its stock and coverage, per level."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..campaign.rated import level_of
from ..campaign.residences import find_sites
from ..campaign.stock_at_levels import ROWS, count_at_levels
from ..grid.axes import NOT_ASSESSED
from ..stock.table import Table

SUMMARY = {
    "territoire": "text",
    "niveaux": "text",
    "niveau": "integer",
    "nb_adresses": "integer",
    "part_adresses": "real",
    "logements": "integer",
    "part_logements": "real",
    "couverture": "real",
    "nb_residences": "integer",
    "logements_residences": "integer",
    "part_residences": "real",
    "nb_deduites": "integer",
}
# Columns that the figures of a stock have under another name.
SOURCES = {"logements": "logements_adresses", "part_logements": "part_adresses"}
ALL = "ensemble"
PART = 16_384  # addresses that are placed at once


@dataclass(frozen=True)
class Territory:
    """A named area; ``shape`` is a shapely polygon or several, in the CRS of the addresses."""

    name: str
    shape: Any


@dataclass(frozen=True)
class TerritorySummary:
    """``figures``: rows of ``SUMMARY``, seven per territory. ``outside``: addresses of no territory, those without a
    place included. ``shared``: addresses of several."""

    figures: Table
    outside: int
    shared: int


def summarise_territories(addresses: Table, territories: Sequence[Territory]) -> TerritorySummary:
    """Return the figures of each territory, in the order of the names' first polygon.

    Polygons of one name are one territory. An address belongs to a territory that covers it, boundary included, so it
    may belong to several. Per territory: levels 1 to 4, levels 3 and 4 together, not assessed, all. ``part_adresses``
    and ``part_logements`` are shares (0 to 1) of the addresses and dwellings of the territory, ``part_residences`` that
    of the dwellings of the whole residences concerned, counted within the territory; NULL where there is none.
    ``couverture`` is the share of the territory's addresses that have a level, NULL where it has no address.
    """
    rows = covered_rows(addresses, territories)
    times = np.zeros(len(addresses), dtype=np.int64)
    for inside in rows.values():
        times[inside] += 1
    figures = [_figures(name, addresses.take(inside)) for name, inside in rows.items()]
    return TerritorySummary(_stacked(figures), int((times == 0).sum()), int((times > 1).sum()))


def covered_rows(addresses: Table, territories: Sequence[Territory]) -> dict[str, np.ndarray]:
    """Return the rows (int64, ascending) of the addresses that the polygons of each name cover, by name."""
    parts: dict[str, list[np.ndarray]] = {territory.name: [] for territory in territories}
    for polygon, rows in _covered(addresses, territories):
        order = np.argsort(polygon, kind="stable")
        bounds = np.searchsorted(polygon[order], np.arange(len(territories) + 1))
        for territory, start, end in zip(territories, bounds, bounds[1:]):
            parts[territory.name].append(rows[order[start:end]])
    none = np.zeros(0, dtype=np.int64)
    return {name: np.unique(np.concatenate([none, *found])) for name, found in parts.items()}


def _covered(addresses: Table, territories: Sequence[Territory]) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Yield pairs of a territory and an address that it covers, some addresses at a time: a tree of 150 000 would hold
    every thread while it is made, and again while it is asked."""
    import shapely

    if addresses.x is None or addresses.y is None or not len(territories):
        return
    placed = np.flatnonzero(np.isfinite(addresses.x) & np.isfinite(addresses.y))
    shapes = np.array([territory.shape for territory in territories], dtype=object)
    for start in range(0, len(placed), PART):
        rows = placed[start : start + PART]
        tree = shapely.STRtree(shapely.points(addresses.x[rows], addresses.y[rows]))
        polygon, point = tree.query(shapes, predicate="covers")
        yield polygon, rows[point]


def _figures(name: str, addresses: Table) -> dict[str, np.ndarray]:
    table = count_at_levels(addresses, find_sites(addresses))
    rows, assessed = len(ROWS), int((level_of(addresses, "niveau") != NOT_ASSESSED).sum())
    number = np.ma.getdata(table.columns["nb_adresses"]).astype(np.float64)
    levels = [int(words) if words.isdigit() else None for words, _ in ROWS]
    found = {column: table.columns[SOURCES.get(column, column)] for column in SUMMARY if column in _COUNTED}
    return {
        "territoire": np.full(rows, name, dtype=object),
        "niveau": np.ma.masked_array([level or 0 for level in levels], mask=[level is None for level in levels]),
        **found,
        "part_adresses": number / len(addresses) if len(addresses) else np.full(rows, np.nan),
        "couverture": np.full(rows, assessed / len(addresses) if len(addresses) else np.nan),
    }


_COUNTED = frozenset(SUMMARY) - {"territoire", "niveau", "part_adresses", "couverture"}


def _stacked(parts: list[dict[str, np.ndarray]]) -> Table:
    columns: dict[str, np.ndarray] = {}
    for name, kind in SUMMARY.items():
        join = np.ma.concatenate if kind == "integer" else np.concatenate
        columns[name] = join([part[name] for part in parts])
    return Table(columns, SUMMARY)
