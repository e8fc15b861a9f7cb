"""Texts packed end to end, as Arrow holds them: millions of them without one Python object each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

WORD = 8  # bytes that are compared at once
WIDTHS = (1, 2, 4, 8)  # words of a row; numpy compares these without a loop of its own
LONG = WORD * WIDTHS[-1]  # bytes; longer texts are looked at by themselves, so that one cannot make every row as long
PADDING = np.zeros(LONG, dtype=np.uint8)


def _masks(width: int) -> np.ndarray:
    """Return, for each length, a row that keeps so many bytes."""
    size = width * WORD
    kept = np.arange(size) < np.arange(size + 1)[:, None]
    return (kept * np.uint8(255)).view(f"V{size}").ravel()


_ALL = np.uint64(2**64 - 1)
_MASKS = {width: _masks(width) for width in WIDTHS}


@dataclass(frozen=True)
class Packed:
    """``n`` UTF-8 texts: text ``i`` is ``data[starts[i]:starts[i + 1]]``. NULL is an empty text.

    ``data`` is uint8 with ``PADDING`` behind the last text; ``starts`` is int32 or int64 of length n + 1.
    """

    data: np.ndarray
    starts: np.ndarray

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def lengths(self) -> np.ndarray:
        """Return the bytes of each text."""
        return self.starts[1:] - self.starts[:-1]

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
        starts = np.concatenate(([0], np.cumsum(lengths)))
        source = np.repeat(self.starts[:-1][rows].astype(np.int64) - starts[:-1], lengths) + np.arange(starts[-1])
        return Packed(np.concatenate((self.data[source], PADDING)), starts)

    def words(self, width: int) -> np.ndarray:
        """Return the first ``width`` words (one of ``WIDTHS``) of each text, zeros behind its end.

        uint64 of shape (n, width), each row contiguous.
        """
        lengths = self.lengths
        kind = f"V{width * WORD}"
        if len(lengths) and lengths.min() == lengths.max():
            return self._words_of_one_length(width, int(lengths[0]))
        places = len(self.data) - width * WORD + 1
        anywhere: np.ndarray = np.ndarray((places,), dtype=kind, buffer=self.data, strides=(1,))
        words = anywhere[self.starts[:-1]].view(np.uint64)
        words &= _MASKS[width].take(lengths, mode="clip").view(np.uint64)
        return words.reshape(-1, width)

    def _words_of_one_length(self, width: int, length: int) -> np.ndarray:
        begin = int(self.starts[0])
        rows: np.ndarray = np.ndarray(
            (len(self),), dtype=f"V{width * WORD}", buffer=self.data, offset=begin, strides=(length,)
        )
        words = rows.copy().view(np.uint64).reshape(-1, width)
        kept = _MASKS[width][min(length, width * WORD)].tobytes()
        for word, mask in enumerate(np.frombuffer(kept, dtype=np.uint64)):
            if mask != _ALL:
                words[:, word] &= mask
        return words


def width_of(length: int) -> int:
    """Return the least width of words that holds ``length`` bytes, at most ``LONG``."""
    return next((width for width in WIDTHS if width * WORD >= length), WIDTHS[-1])


def pack(texts: Sequence[str | None]) -> Packed:
    """Return Python texts packed; None as an empty one."""
    letters = [text or "" for text in texts]
    whole = "".join(letters)
    if whole.isascii():  # then letters and bytes are counted alike
        starts = np.zeros(len(letters) + 1, dtype=np.int64)
        np.cumsum(np.fromiter(map(len, letters), np.int64, len(letters)), out=starts[1:])
        return Packed(np.frombuffer(whole.encode() + PADDING.tobytes(), dtype=np.uint8), starts)
    return pack_bytes([b"" if text is None else text.encode("utf-8", "replace") for text in texts])


def pack_bytes(spellings: Sequence[bytes]) -> Packed:
    """Return texts that are UTF-8 already, packed."""
    starts = np.zeros(len(spellings) + 1, dtype=np.int64)
    np.cumsum([len(each) for each in spellings], out=starts[1:])
    return Packed(np.frombuffer(b"".join(spellings) + PADDING.tobytes(), dtype=np.uint8), starts)


def spellings(texts: Packed) -> list[str]:
    """Return all texts as Python has them; bytes that are no UTF-8 show as replacement characters."""
    whole = texts.data.tobytes()
    ends: Any = texts.starts.tolist()  # a list of int
    if whole.isascii():  # then letters and bytes are counted alike
        letters = whole.decode("ascii")
        return [letters[start:end] for start, end in zip(ends, ends[1:])]
    return [whole[start:end].decode("utf-8", "replace") for start, end in zip(ends, ends[1:])]


def concatenate_packed(parts: Sequence[Packed]) -> Packed:
    """Return the texts of all parts, in order."""
    lengths = np.concatenate([np.zeros(1, dtype=np.int64), *(part.lengths.astype(np.int64) for part in parts)])
    data = [part.data[part.starts[0] : part.starts[-1]] for part in parts]
    return Packed(np.concatenate((*data, PADDING)), np.cumsum(lengths))
