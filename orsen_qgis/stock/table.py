"""Rows as columns: what readers give, rooms compute on and writers take."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from .coded import Coded

FIRST_DAY = datetime.date(1970, 1, 1).toordinal()
NO_DAY = np.iinfo(np.int64).min  # how numpy writes NaT


class Columns(dict[str, np.ndarray]):
    """Columns by name, which are freed one after the other: the texts of a big table, freed at once, would hold every
    thread up."""

    def __del__(self) -> None:
        while self:
            self.popitem()


@dataclass(frozen=True)
class Table:
    """Columns of equal length with, perhaps, a place for each row.

    text: object array of str or None. integer, boolean: masked arrays of int64 and bool, masked where NULL.
    real: float64, NaN where NULL. date: datetime64[D], NaT where NULL. ``x`` and ``y`` are float64 in ``crs``, NaN
    where a row has no place; both are None for rows without any geometry. ``coded``: columns of texts, or of days
    written as texts, once more as codes where their maker has them so: writers need not look at each row.
    """

    columns: Mapping[str, np.ndarray]
    kinds: Mapping[str, str]
    x: np.ndarray | None = None
    y: np.ndarray | None = None
    crs: str | None = None
    coded: Mapping[str, Coded] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if isinstance(self.columns, dict):
            object.__setattr__(self, "columns", Columns(self.columns))

    def __len__(self) -> int:
        for column in (*self.coded.values(), *(self.columns.values() if not self.coded else ())):
            return len(column)
        return 0 if self.x is None else len(self.x)

    @property
    def has_places(self) -> bool:
        """Whether rows may have a place."""
        return self.x is not None and self.y is not None

    def take(self, rows: np.ndarray) -> Table:
        """Return the given rows (indices or a mask) as a new table that shares nothing with this one."""
        return Table(
            {name: column[rows].copy() for name, column in self.columns.items()},
            dict(self.kinds),
            None if self.x is None else self.x[rows].copy(),
            None if self.y is None else self.y[rows].copy(),
            self.crs,
        )

    def with_columns(self, columns: Mapping[str, np.ndarray], kinds: Mapping[str, str]) -> Table:
        """Return this table with columns added, or replaced where the name stands already."""
        return Table({**self.columns, **columns}, {**self.kinds, **kinds}, self.x, self.y, self.crs)


def let_go(table: Table) -> None:
    """Empty a table that nobody reads any more, column by column.

    Texts are freed with the interpreter held: those of 150 000 rows at once would hold up every thread.
    """
    for columns in (table.columns, table.coded):
        while isinstance(columns, dict) and columns:
            columns.popitem()


def empty_column(kind: str, length: int) -> np.ndarray:
    """Return a column of NULLs."""
    if kind == "text":
        return np.full(length, None, dtype=object)
    if kind == "integer":
        return np.ma.masked_all(length, dtype=np.int64)
    if kind == "boolean":
        return np.ma.masked_all(length, dtype=bool)
    if kind == "date":
        return np.full(length, np.datetime64("NaT"), dtype="datetime64[D]")
    return np.full(length, np.nan)


def as_column(values: Sequence[Any], kind: str) -> np.ndarray:
    """Return Python values (None is NULL) as one column of ``kind``, shaped as ``Table`` says."""
    if kind == "text":
        column = np.empty(len(values), dtype=object)
        column[:] = values
        return column
    if kind == "date":
        # Numbers of days: numpy reads Python's dates 20 times slower, in one call that other threads wait for.
        days = [NO_DAY if value is None else value.toordinal() - FIRST_DAY for value in values]
        return np.array(days, dtype=np.int64).view("datetime64[D]")
    if kind == "real":
        return np.array([np.nan if value is None else value for value in values], dtype=np.float64)
    mask = np.array([value is None for value in values], dtype=bool)
    dtype = np.int64 if kind == "integer" else bool
    return np.ma.masked_array(np.array([0 if value is None else value for value in values], dtype=dtype), mask=mask)


def concatenate(tables: list[Table], names: Mapping[str, str]) -> Table:
    """Return the rows of all tables, in order, with the columns of ``names`` (name -> kind); all share one CRS."""
    columns = {}
    for name, kind in names.items():
        parts = [table.columns.get(name, empty_column(kind, len(table))) for table in tables]
        columns[name] = np.ma.concatenate(parts) if kind in ("integer", "boolean") else np.concatenate(parts)
    places = [table for table in tables if table.has_places]
    if not places:
        return Table(columns, dict(names))
    x = np.concatenate([np.full(len(table), np.nan) if table.x is None else table.x for table in tables])
    y = np.concatenate([np.full(len(table), np.nan) if table.y is None else table.y for table in tables])
    return Table(columns, dict(names), x, y, places[0].crs)
