"""Columns of coordinates as numbers, without a Python object for each of millions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..texts.packed import WORD, Packed, width_of
from .values import to_real

WIDEST = 32  # bytes; no coordinate is written longer
PLAIN = np.zeros(256, dtype=bool)
PLAIN[np.frombuffer(b"0123456789+-.,", dtype=np.uint8)] = True


@dataclass(frozen=True)
class Measured:
    """``values``: float64, NaN where a row has none; ``bad``: the text of rows, by number, that hold no number."""

    values: np.ndarray
    bad: dict[int, str]

    def __len__(self) -> int:
        return len(self.values)

    def flags(self, _test: Callable[[Any], bool]) -> np.ndarray:
        """Return that no row passes: what is tested is what expressions give."""
        return np.zeros(len(self.values), dtype=bool)

    def map(self, _function: Callable[[Any], Any]) -> Measured:
        """Return the column: nothing to map."""
        return self

    def bad_rows(self) -> np.ndarray:
        """Return bool, rows that hold no number."""
        flags = np.zeros(len(self.values), dtype=bool)
        flags[list(self.bad)] = True
        return flags

    def decode(self) -> np.ndarray:
        """Return what the bad rows hold, None elsewhere, as an object array."""
        shown = np.full(len(self.values), None, dtype=object)
        for row, text in self.bad.items():
            shown[row] = text
        return shown


class Measuring:
    """Builds a Measured column batch by batch."""

    def __init__(self) -> None:
        self._parts: list[np.ndarray] = []
        self._bad: dict[int, str] = {}
        self._before = 0

    def add(self, texts: Packed) -> None:
        """Take the next batch."""
        plain = _is_plain(texts)
        values = np.full(len(texts), np.nan)
        rows = np.flatnonzero(plain & (texts.lengths > 0))
        try:
            values[rows] = _parsed(texts.take(rows))
        except ValueError:
            plain[:] = False
        for row in np.flatnonzero(~plain).tolist():
            try:
                number = to_real(texts.text(row))
            except ValueError:
                self._bad[self._before + row] = texts.text(row)
            else:
                values[row] = np.nan if number is None else number
        self._parts.append(values)
        self._before += len(texts)

    def finish(self) -> Measured:
        """Return the column."""
        return Measured(np.concatenate([np.zeros(0), *self._parts]), self._bad)


def _is_plain(texts: Packed) -> np.ndarray:
    """Return bool, texts of digits, sign and one point or comma, or nothing."""
    odd = np.concatenate([[0], np.cumsum(~PLAIN[texts.data], dtype=np.int64)])
    marks = np.concatenate([[0], np.cumsum((texts.data == ord(",")) | (texts.data == ord(".")), dtype=np.int64)])
    starts, ends = texts.starts[:-1], texts.starts[1:]
    return (odd[ends] == odd[starts]) & (marks[ends] - marks[starts] <= 1) & (texts.lengths <= WIDEST)


def _parsed(texts: Packed) -> np.ndarray:
    """Return texts as float64. ValueError where one is no number."""
    if not len(texts):
        return np.zeros(0)
    data = np.where(texts.data == ord(","), ord("."), texts.data).astype(np.uint8)
    words = Packed(data, texts.starts).words(width_of(int(texts.lengths.max())))
    spelled = words.view(f"S{words.shape[1] * WORD}").ravel()
    return spelled.astype(np.float64)
