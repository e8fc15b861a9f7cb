"""Columns of packed texts as codes, however many distinct texts they hold."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..texts.lookup import Lookup, hash_words
from ..texts.packed import LONG, WIDTHS, Packed, concatenate_packed, pack_bytes, width_of


class Numbered:
    """Numbers distinct texts, batch after batch, as they stand: outer spaces count. ``words`` are the texts by code."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self._short = pack_bytes([])
        self._code_of_long: dict[str, int] = {}
        self._lookup = Lookup(self._short)
        self._codes = np.zeros(0, dtype=np.int64)

    def codes(self, texts: Packed) -> np.ndarray:
        """Return the code (int64) of each text; texts that are new are added to ``words``."""
        found = self._lookup.find(texts)
        missed = np.flatnonzero(found < 0)
        short = missed[texts.lengths[missed] <= LONG]
        while len(short):
            self._learn(texts.take(short))
            found[short] = self._lookup.find(texts.take(short))
            short = short[found[short] < 0]
        codes = self._codes.take(found, mode="wrap") if len(self._codes) else np.zeros(len(texts), dtype=np.int64)
        for row in np.flatnonzero(found < 0).tolist():
            text = texts.text(row)
            if text not in self._code_of_long:
                self._code_of_long[text] = len(self.words)
                self.words.append(text)
            codes[row] = self._code_of_long[text]
        return codes

    def _learn(self, texts: Packed) -> None:
        """Add one text for each hash; of two texts with one hash, the other is learnt in the next turn."""
        _, first = np.unique(hash_words(texts.words(WIDTHS[-1])), return_index=True)
        new = texts.take(first)
        ends = new.starts.tolist()
        whole = new.data.tobytes()
        fresh = [whole[start:end] for start, end in zip(ends, ends[1:])]
        self._codes = np.append(self._codes, np.arange(len(self.words), len(self.words) + len(fresh)))
        self.words += [spelling.decode("utf-8", "replace") for spelling in fresh]
        self._short = concatenate_packed([self._short, new])
        self._lookup = Lookup(self._short)


class RowMarks:
    """A number for each row that is equal where all its texts are, and whether they are all blank."""

    def __init__(self) -> None:
        self._hashes: list[np.ndarray] = []
        self._blank: list[np.ndarray] = []

    def add(self, columns: list[Packed], compare: bool) -> None:
        """Take the next batch; ``compare``: whether rows will be compared."""
        length = len(columns[0]) if columns else 0
        blank = np.ones(length, dtype=bool)
        hashes = np.zeros(length, dtype=np.uint64)
        for texts in columns:
            blank &= _is_blank(texts)
            if compare:
                hashes = hash_words(np.stack([hashes, _text_hashes(texts)], axis=1))
        self._blank.append(blank)
        self._hashes.append(hashes)

    def finish(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (hashes as uint64, blank as bool)."""
        return (
            np.concatenate([np.zeros(0, dtype=np.uint64), *self._hashes]),
            np.concatenate([np.zeros(0, dtype=bool), *self._blank]),
        )


def _is_blank(texts: Packed) -> np.ndarray:
    blank = texts.lengths == 0
    # A text that begins with a space may be nothing but spaces.
    for row in np.flatnonzero(texts.may_have_outer_spaces() & (texts.data[texts.starts[:-1]] != 0)).tolist():
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
