"""Rows of one address made one, with numpy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from .coded import Coded, Decoded
from .table import Table, empty_column

EXACT = 2**53  # whole numbers up to it are exact as float64


def first_rows(groups: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (first row of each group, group of each row), groups numbered in the order of their first rows.

    ``groups``: numbers that are not negative, and not much greater than how many rows there are.
    """
    leaders = _leaders(groups, int(groups.max(initial=-1)) + 1)
    found = np.flatnonzero(leaders >= 0)
    order = found[np.argsort(leaders[found], kind="stable")]
    rank = np.empty(len(leaders), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return leaders[order], rank[groups]


def said_first(column: np.ndarray, kind: str, groups: np.ndarray, count: int) -> np.ndarray:
    """Return for each group the first value that is not NULL."""
    silent = null_mask(column, kind)
    if not silent.any():
        return column[_leaders(groups, count)]
    present = np.flatnonzero(~silent)
    result = empty_column(kind, count)
    if len(present):
        first = _leaders(groups[present], count)
        said = np.flatnonzero(first >= 0)
        result[said] = column[present[first[said]]]
    return result


def said_first_coded(column: Coded, groups: np.ndarray, count: int) -> Coded:
    """Return ``said_first`` of a column of codes, as codes."""
    silent = column.spread([value is None for value in column.values])
    if not silent.any():
        return column.take(_leaders(groups, count))
    present = np.flatnonzero(~silent)
    first = _leaders(groups[present], count)
    codes = np.full(count, len(column.values), dtype=np.int64)
    said = np.flatnonzero(first >= 0)
    codes[said] = column.codes[present[first[said]]]
    return Coded(codes, [*column.values, None])


def _leaders(groups: np.ndarray, count: int) -> np.ndarray:
    """Return the first row (int64) of each of ``count`` groups, -1 where it has none."""
    first = np.full(count, -1, dtype=np.int64)
    first[groups[::-1]] = np.arange(len(groups))[::-1]  # of several that are written to one place the last one stays
    return first


def null_mask(column: np.ndarray, kind: str) -> np.ndarray:
    """Return bool, where a column of a kind is NULL."""
    if kind == "text":
        return np.equal(column, None).astype(bool)
    if kind in ("integer", "boolean"):
        return np.ma.getmaskarray(column)
    return np.isnan(column) if kind == "real" else np.isnat(column)


def summed(column: np.ndarray, groups: np.ndarray, count: int) -> np.ndarray:
    """Return the sum of each group of an integer column; NULL where all its rows are NULL."""
    known = ~np.ma.getmaskarray(column)
    here, amounts = groups[known], np.ma.getdata(column)[known]
    exact = int(np.abs(amounts).max(initial=0)) * len(amounts) < EXACT  # bincount adds them as float64
    total = np.zeros(count, dtype=np.int64)
    if exact:
        total[:] = np.bincount(here, amounts, count)
    else:
        np.add.at(total, here, amounts)
    return np.ma.masked_array(total, mask=np.bincount(here, minlength=count) == 0)


def highest(column: np.ndarray, groups: np.ndarray, count: int) -> np.ndarray:
    """Return the highest value of each group of an integer column; NULL where all its rows are NULL."""
    known = ~np.ma.getmaskarray(column)
    top = np.full(count, np.iinfo(np.int64).min, dtype=np.int64)
    np.maximum.at(top, groups[known], np.ma.getdata(column)[known])
    none = np.bincount(groups[known], minlength=count) == 0
    return np.ma.masked_array(np.where(none, 0, top), mask=none)


def heaviest_rows(weight: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Return for each group, numbered from 0, its row of the greatest weight (NULL: none), the first of equals."""
    sizes = np.bincount(groups)
    rows = _leaders(groups, len(sizes))
    several = np.flatnonzero((sizes > 1)[groups])
    order = several[np.lexsort((several, -np.ma.filled(weight, 0)[several], groups[several]))]
    chosen, first = np.unique(groups[order], return_index=True)
    rows[chosen] = order[first]
    return rows


def merge_rows(table: Table, groups: np.ndarray, count: int) -> Table:
    """Return one row for each group (numbered 0 to ``count`` - 1).

    Dwellings add up; the highest level holds; the place is that of the row with most dwellings; anything else is what
    the first row that says it says.
    """
    columns: dict[str, np.ndarray] = {}
    for name, kind in table.kinds.items():
        column = table.columns[name]
        if name == "logements":
            columns[name] = summed(column, groups, count)
        elif name == "niveau":
            columns[name] = highest(column, groups, count)
        else:
            columns[name] = said_first(column, kind, groups, count)
    if table.x is None or table.y is None:
        return Table(columns, table.kinds)
    rows = heaviest_rows(table.columns["logements"], groups) if count else np.zeros(0, dtype=np.int64)
    return Table(columns, table.kinds, table.x[rows], table.y[rows], table.crs)


def merge_coded(
    table: Table, texts: Mapping[str, Coded], rows: np.ndarray, groups: np.ndarray, identifiers: np.ndarray
) -> Table:
    """Return ``merge_rows`` of some rows with their ``identifiers``; ``texts``: the columns of texts as codes.

    They stay codes, so that each text is written down once.
    """
    carried = [name for name in texts if name not in ("adresse_id", "source_niveau")]
    others = {name: column for name, column in table.columns.items() if name not in texts or name == "source_niveau"}
    kinds = {name: table.kinds[name] for name in others}
    merged = merge_rows(Table(others, kinds, table.x, table.y, table.crs).take(rows), groups, len(identifiers))
    coded = {name: said_first_coded(texts[name].take(rows), groups, len(identifiers)) for name in carried}
    columns = {**merged.columns, **coded, "adresse_id": identifiers}
    ordered = Decoded({name: columns[name] for name in table.kinds})
    return Table(ordered, table.kinds, merged.x, merged.y, merged.crs, coded)


def distances(table: Table, rows: np.ndarray, merged: Table, groups: np.ndarray) -> np.ndarray:
    """Return how far some rows lie from what their groups became (float64, in the CRS; 0 without places)."""
    if table.x is None or table.y is None or merged.x is None or merged.y is None:
        return np.zeros(len(groups))
    return np.hypot(table.x[rows] - merged.x[groups], table.y[rows] - merged.y[groups])


def group_by_text(texts: Iterable[str]) -> np.ndarray:
    """Return int64 numbers, equal where texts are equal."""
    seen: dict[str, int] = {}
    return np.array([seen.setdefault(text, len(seen)) for text in texts], dtype=np.int64)
