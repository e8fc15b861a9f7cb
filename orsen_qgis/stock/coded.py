"""Columns as codes into their distinct values: a million rows rarely hold more than a few thousand different texts."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np


@dataclass(frozen=True)
class Coded:
    """A column: row ``i`` holds ``values[codes[i]]``. ``codes`` is int64; values may repeat."""

    codes: np.ndarray
    values: list[Any]

    def __len__(self) -> int:
        return len(self.codes)

    def map(self, function: Callable[[Any], Any]) -> Coded:
        """Return the column with a function done to each distinct value."""
        return Coded(self.codes, [function(value) for value in self.values])

    def decode(self) -> np.ndarray:
        """Return the values row by row, as an object array."""
        table = np.empty(len(self.values), dtype=object)
        table[:] = self.values
        return table[self.codes] if len(self.values) else np.full(len(self.codes), None, dtype=object)

    def flags(self, test: Callable[[Any], bool]) -> np.ndarray:
        """Return, row by row, whether the value passes a test."""
        return self.spread([test(value) for value in self.values])

    def spread(self, flags: list[bool]) -> np.ndarray:
        """Return, row by row, the flag (bool) of its value; where all are one, no row is looked at."""
        if not any(flags):
            return np.zeros(len(self.codes), dtype=bool)
        return np.ones(len(self.codes), dtype=bool) if all(flags) else np.array(flags, dtype=bool)[self.codes]

    def distinct(self) -> Coded:
        """Return the column with each value once."""
        seen: dict[Any, int] = dict.fromkeys(self.values, 0)
        if len(seen) == len(self.values):
            return self
        seen = {value: code for code, value in enumerate(seen)}
        return Coded(np.array([seen[value] for value in self.values], dtype=np.int64)[self.codes], list(seen))

    def take(self, rows: np.ndarray) -> Coded:
        """Return the rows of these numbers; the distinct values stay."""
        return replace(self, codes=_first_value(len(rows)) if len(self.values) == 1 else self.codes[rows])


class CodedDays(Coded):
    """Days as codes: ``values`` are ISO texts, None where there is no day."""

    def decode(self) -> np.ndarray:
        """Return the days row by row, datetime64[D]."""
        return np.array([value or "NaT" for value in self.values], dtype="datetime64[D]")[self.codes]


class Decoded(Mapping[str, np.ndarray]):
    """Columns of which some are decoded only when they are asked for."""

    def __init__(self, columns: Mapping[str, np.ndarray | Coded]) -> None:
        self._columns = columns

    def __getitem__(self, name: str) -> np.ndarray:
        column = self._columns[name]
        return column.decode() if isinstance(column, Coded) else column

    def __iter__(self) -> Iterator[str]:
        return iter(self._columns)

    def __len__(self) -> int:
        return len(self._columns)


class Coder:
    """Builds a Coded column value by value."""

    def __init__(self) -> None:
        self._codes = array("q")
        self._seen: dict[Any, int] = {}
        self._values: list[Any] = []

    def add(self, value: Any) -> None:
        """Append a row."""
        key = (value.__class__, value)
        try:
            code = self._seen.get(key)
        except TypeError:  # lists and maps
            key = (value.__class__, repr(value))
            code = self._seen.get(key)
        if code is None:
            code = self._seen[key] = len(self._values)
            self._values.append(value)
        self._codes.append(code)

    def finish(self) -> Coded:
        """Return the column."""
        return Coded(np.array(self._codes, dtype=np.int64), self._values)


def constant(value: Any, length: int) -> Coded:
    """Return a column that says the same in every row."""
    return Coded(_first_value(length), [value])


def _first_value(length: int) -> np.ndarray:
    """Return the codes of a column that says the same in every row: a view of one number, as memory costs time too."""
    return np.broadcast_to(np.int64(0), (length,))


def combine(columns: list[Coded]) -> tuple[np.ndarray, np.ndarray]:
    """Return (row of each distinct combination's first occurrence, combination of each row), both int64."""
    combined = np.zeros(len(columns[0]), dtype=np.int64)
    for column in columns:
        _, combined = np.unique(combined * max(len(column.values), 1) + column.codes, return_inverse=True)
    _, first, inverse = np.unique(combined, return_index=True, return_inverse=True)
    return first, inverse
