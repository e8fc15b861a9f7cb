"""Rows of one address made one, with numpy."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from .table import Table, empty_column


def first_rows(groups: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (first row of each group, group of each row), groups numbered in the order of their first rows."""
    _, first, inverse = np.unique(groups, return_index=True, return_inverse=True)
    order = np.argsort(first, kind="stable")
    rank = np.empty(len(order), dtype=np.int64)
    rank[order] = np.arange(len(order))
    return first[order], rank[inverse]


def said_first(column: np.ndarray, kind: str, groups: np.ndarray, count: int) -> np.ndarray:
    """Return for each group the first value that is not NULL."""
    present = np.flatnonzero(~null_mask(column, kind))
    found, first = np.unique(groups[present], return_index=True)
    result = empty_column(kind, count)
    if len(found):
        result[found] = column[present[first]]
    return result


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
    total = np.zeros(count, dtype=np.int64)
    np.add.at(total, groups[known], np.ma.getdata(column)[known])
    return np.ma.masked_array(total, mask=np.bincount(groups[known], minlength=count) == 0)


def highest(column: np.ndarray, groups: np.ndarray, count: int) -> np.ndarray:
    """Return the highest value of each group of an integer column; NULL where all its rows are NULL."""
    known = ~np.ma.getmaskarray(column)
    top = np.full(count, np.iinfo(np.int64).min, dtype=np.int64)
    np.maximum.at(top, groups[known], np.ma.getdata(column)[known])
    none = np.bincount(groups[known], minlength=count) == 0
    return np.ma.masked_array(np.where(none, 0, top), mask=none)


def heaviest_rows(weight: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Return for each group its row of the greatest weight (NULL weighs nothing), the first of equals."""
    order = np.lexsort((np.arange(len(groups)), -np.ma.filled(weight, 0), groups))
    _, first = np.unique(groups[order], return_index=True)
    return order[first]


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


def distances(table: Table, merged: Table, groups: np.ndarray) -> np.ndarray:
    """Return how far each row lies from what its group became (float64, in the unit of the CRS; 0 without places)."""
    if table.x is None or table.y is None or merged.x is None or merged.y is None:
        return np.zeros(len(groups))
    return np.hypot(table.x - merged.x[groups], table.y - merged.y[groups])


def group_by_text(texts: Iterable[str]) -> np.ndarray:
    """Return int64 numbers, equal where texts are equal."""
    seen: dict[str, int] = {}
    return np.array([seen.setdefault(text, len(seen)) for text in texts], dtype=np.int64)
