"""Columns of packed texts as codes, however many distinct texts they hold."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..texts.distinct import Distinct
from ..texts.lookup import hash_words
from ..texts.packed import LONG, Packed, spellings, width_of


class Numbered:
    """Numbers the distinct texts of a column, batch after batch, as they stand: outer spaces count."""

    def __init__(self) -> None:
        self._short = Distinct()
        self._words: list[str] = []
        self._long: dict[str, int] = {}
        self._codes: list[np.ndarray] = []

    def add(self, texts: Packed) -> None:
        """Take the next batch."""
        codes, fresh = self._short.number(texts)
        self._words += spellings(texts.take(fresh))
        for row in np.flatnonzero(codes < 0).tolist():
            codes[row] = -1 - self._long.setdefault(texts.text(row), len(self._long))
        self._codes.append(codes)

    def finish(self) -> tuple[np.ndarray, list[str]]:
        """Return (code of each row, int64; texts by code)."""
        codes = np.concatenate([np.zeros(0, dtype=np.int64), *self._codes])
        if self._long:  # they are counted down from -1, as short ones may come behind them
            codes = np.where(codes < 0, len(self._words) - 1 - codes, codes)
        return codes, [*self._words, *self._long]


class RowMarks:
    """A number for each row that is equal where all its texts are, and whether they are all blank."""

    def __init__(self) -> None:
        self._hashes: list[np.ndarray] = []
        self._blank: list[np.ndarray] = []

    def add(self, columns: list[Packed], compare: bool) -> None:
        """Take the next batch; ``compare``: whether rows will be compared."""
        length = len(columns[0]) if columns else 0
        blank = np.ones(length, dtype=bool)
        hashes = np.zeros(length if compare else 0, dtype=np.uint64)
        for texts in columns:
            if blank.any():  # the first columns say something in nearly every row
                blank &= _is_blank(texts)
            if compare:
                hashes = hash_words(np.stack([hashes, _text_hashes(texts)], axis=1))
        self._blank.append(blank)
        self._hashes.append(hashes)

    def finish(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (hashes as uint64, none where rows are not compared; blank as bool)."""
        return (
            np.concatenate([np.zeros(0, dtype=np.uint64), *self._hashes]),
            np.concatenate([np.zeros(0, dtype=bool), *self._blank]),
        )


def _is_blank(texts: Packed) -> np.ndarray:
    first = texts.data[texts.starts[:-1]]
    blank = texts.lengths == 0
    # A text that begins with a space, ASCII's or another, may be nothing but spaces.
    for row in np.flatnonzero(((first <= ord(" ")) | (first >= 0x80)) & ~blank & (first != 0)).tolist():
        blank[row] = not texts.text(row).strip()
    return blank


def _text_hashes(texts: Packed) -> np.ndarray:
    """Return a hash of each text; long ones are hashed one by one, so that one of them cannot fill the memory."""
    longest = int(min(texts.lengths.max(initial=0), LONG))
    hashes = hash_words(texts.words(width_of(longest)))
    for row in np.flatnonzero(texts.lengths > LONG).tolist():
        hashes[row] = np.uint64(hash(texts.spelling(row)) & 0xFFFFFFFFFFFFFFFF)
    return hashes


def values_of(words: list[str], kind: str) -> list[Any]:
    """Return texts as QGIS would give them: whole numbers and reals as numbers, None for nothing."""
    if kind == "text":
        return list(words)
    convert = int if kind == "integer" else float
    return [convert(word) if word else None for word in words]
