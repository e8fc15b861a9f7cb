"""Texts packed end to end, as Arrow holds them: millions of them without one Python object each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

WORD = 8  # bytes that are compared at once
# _KEPT[n] keeps the first n bytes of a little-endian word
_KEPT = np.array([(1 << (8 * kept)) - 1 for kept in range(WORD)] + [2**64 - 1], dtype=np.uint64)


@dataclass(frozen=True)
class Packed:
    """``n`` UTF-8 texts: text ``i`` is ``data[starts[i]:starts[i + 1]]``. NULL is an empty text.

    ``data`` is uint8 with at least ``WORD`` bytes behind the last text; ``starts`` is int32 or int64 of length n + 1.
    """

    data: np.ndarray
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> np.ndarray:
        """Return the bytes of each text."""
        return np.diff(self.starts)

    def spelling(self, row: int) -> bytes:
        """Return the bytes of one text."""
        return self.data[self.starts[row] : self.starts[row + 1]].tobytes()

    def text(self, row: int) -> str:
        """Return one text; bytes that are no UTF-8 show as replacement characters."""
        return self.spelling(row).decode("utf-8", "replace")

    def may_have_outer_spaces(self) -> np.ndarray:
        """Return which texts (bool) begin or end with a byte that could be of a space: ASCII's, or outside ASCII."""
        filled = self.lengths > 0
        ends = self.data[self.starts[:-1]], self.data[np.maximum(self.starts[1:] - 1, 0)]
        return filled & np.logical_or.reduce([(byte <= ord(" ")) | (byte >= 0x80) for byte in ends])

    def take(self, rows: np.ndarray) -> Packed:
        """Return some rows, in their order, packed anew."""
        lengths = self.lengths[rows].astype(np.int64)
        starts = np.zeros(len(rows) + 1, dtype=np.int64)
        np.cumsum(lengths, out=starts[1:])
        source = np.repeat(self.starts[:-1][rows].astype(np.int64) - starts[:-1], lengths) + np.arange(starts[-1])
        return Packed(np.concatenate((self.data[source], np.zeros(WORD, dtype=np.uint8))), starts)

    def words(self, number: int) -> np.ndarray:
        """Return the first ``number`` words of each text, uint64 of shape (number, n), zeros behind its end."""
        lengths = self.lengths
        last = len(self.data) - WORD
        anywhere: np.ndarray = np.ndarray((last + 1,), dtype="<u8", buffer=self.data, strides=(1,))
        offsets = self.starts[:-1].astype(np.intp)
        words = np.empty((number, len(self)), dtype=np.uint64)
        for word in range(number):
            first = word * WORD
            beyond = len(offsets) > 0 and offsets[-1] + first > last
            words[word] = anywhere[np.minimum(offsets + first, last) if beyond else offsets + first]
            kept = lengths - first
            if kept.min(initial=WORD) < WORD:
                words[word] &= _KEPT.take(kept, mode="clip")
        return words


def pack(texts: Sequence[str | None]) -> Packed:
    """Return Python texts packed; None as an empty one."""
    return pack_bytes([b"" if text is None else text.encode("utf-8", "replace") for text in texts])


def pack_bytes(spellings: Sequence[bytes]) -> Packed:
    """Return texts that are UTF-8 already, packed."""
    starts = np.zeros(len(spellings) + 1, dtype=np.int64)
    np.cumsum([len(each) for each in spellings], out=starts[1:])
    return Packed(np.frombuffer(b"".join(spellings) + bytes(WORD), dtype=np.uint8), starts)


def concatenate_packed(parts: Sequence[Packed]) -> Packed:
    """Return the texts of all parts, in order."""
    lengths = np.concatenate([np.zeros(1, dtype=np.int64), *(part.lengths.astype(np.int64) for part in parts)])
    data = [part.data[part.starts[0] : part.starts[-1]] for part in parts]
    return Packed(np.concatenate((*data, np.zeros(WORD, dtype=np.uint8))), np.cumsum(lengths))
