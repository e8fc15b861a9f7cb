"""Finding millions of texts among thousands: a hash table of numpy arrays, exact and without Python objects."""

from __future__ import annotations

import numpy as np

from .packed import LONG, WIDTHS, WORD, Packed, width_of

# One odd number for each word of a row; the same at every run.
_FACTORS = np.random.default_rng(2021).integers(1, 2**63, WIDTHS[-1], dtype=np.uint64) * np.uint64(2) + np.uint64(1)
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_HALF = np.uint64(32)
ROW_OF_BOOLS = {1: np.uint8, 2: np.uint16, 4: np.uint32, 8: np.uint64}


class Lookup:
    """The rows of texts, by their bytes; of equal texts the row of one, of texts over ``LONG`` bytes none.

    Open addressing with linear probing, at most half full. A row is found where all its bytes are equal, never by the
    hash alone.
    """

    def __init__(self, texts: Packed) -> None:
        held = np.flatnonzero(texts.lengths <= LONG).astype(np.int32)
        self._width = width_of(int(texts.lengths[held].max(initial=0)))
        words = texts.words(self._width)
        self._rows = words.view(f"V{self._width * WORD}").ravel()
        bits = max(int(len(texts) * 2).bit_length(), 4)
        self._shift = np.uint64(64 - bits)
        self._mask = (1 << bits) - 1
        self._slots = np.full(1 << bits, -1, dtype=np.int32)
        place = self._places(words)[held]
        while len(held):
            free = self._slots[place] < 0
            self._slots[place[free]] = held[free]
            lost = self._slots[place] != held
            held, place = held[lost], (place[lost] + 1) & self._mask

    def find(self, texts: Packed) -> np.ndarray:
        """Return the row (int32) of each text, -1 where it is unknown."""
        if not len(texts) or not len(self._rows):
            return np.full(len(texts), -1, dtype=np.int32)
        words = texts.words(self._width)
        place = self._places(words)
        found = self._slots.take(place)
        unsure = np.flatnonzero(self._differ(found, words) & (found >= 0))
        while len(unsure):
            place[unsure] = (place[unsure] + 1) & self._mask
            candidates = self._slots[place[unsure]]
            found[unsure] = candidates
            unsure = unsure[self._differ(candidates, words[unsure]) & (candidates >= 0)]
        lengths = texts.lengths
        if lengths.max() > self._width * WORD:
            found[lengths > self._width * WORD] = -1
        return found

    def _places(self, words: np.ndarray) -> np.ndarray:
        return (hash_words(words) >> self._shift).astype(np.int64)

    def _differ(self, rows: np.ndarray, words: np.ndarray) -> np.ndarray:
        """Return which rows (bool) of ``words`` are not those of the table."""
        own = self._rows.take(rows, mode="wrap").view(np.uint64).reshape(words.shape)
        return (own != words).view(ROW_OF_BOOLS[self._width]).ravel() != 0


def hash_words(words: np.ndarray) -> np.ndarray:
    """Return a hash (uint64) of each row of words, spread over its high bits."""
    hashes: np.ndarray = words @ _FACTORS[: words.shape[1]]
    hashes ^= hashes >> _HALF
    return hashes * _PRIME
