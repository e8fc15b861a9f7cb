"""Finding millions of texts among thousands: a hash table of numpy arrays, exact and without Python objects."""

from __future__ import annotations

import numpy as np

from .packed import WORD, Packed

LONG = 64  # bytes; longer texts are not held, so that one of them cannot make every row as long
_PRIME = np.uint64(0x9E3779B97F4A7C15)
_HALF = np.uint64(32)


class Lookup:
    """The rows of texts, by their bytes; of equal texts the row of one, of texts over ``LONG`` bytes none.

    Open addressing with linear probing, at most half full. A row is found where all its bytes are equal, never by the
    hash alone.
    """

    def __init__(self, texts: Packed) -> None:
        held = np.flatnonzero(texts.lengths <= LONG).astype(np.int32)
        self._words = texts.words(-(-int(texts.lengths[held].max(initial=0)) // WORD))
        bits = max(int(len(texts) * 2).bit_length(), 4)
        self._shift = np.uint64(64 - bits)
        self._mask = (1 << bits) - 1
        self._slots = np.full(1 << bits, -1, dtype=np.int32)
        place = self._places(self._words, len(texts))[held]
        while len(held):
            free = self._slots[place] < 0
            self._slots[place[free]] = held[free]
            lost = self._slots[place] != held
            held, place = held[lost], (place[lost] + 1) & self._mask

    def find(self, texts: Packed) -> np.ndarray:
        """Return the row (int32) of each text, -1 where it is unknown."""
        if not len(texts):
            return np.zeros(0, dtype=np.int32)
        words = texts.words(len(self._words))
        place = self._places(words, len(texts))
        found = self._slots[place]
        unsure = np.flatnonzero(~self._equal(found, words) & (found >= 0))
        while len(unsure):
            place[unsure] = (place[unsure] + 1) & self._mask
            candidates = self._slots[place[unsure]]
            found[unsure] = candidates
            unsure = unsure[~self._equal(candidates, words[:, unsure]) & (candidates >= 0)]
        found[texts.lengths > len(self._words) * WORD] = -1
        return found

    def _places(self, words: np.ndarray, length: int) -> np.ndarray:
        return (hash_words(words, length) >> self._shift).astype(np.int64)

    def _equal(self, rows: np.ndarray, words: np.ndarray) -> np.ndarray:
        equal = np.ones(len(rows), dtype=bool)
        for own, other in zip(self._words, words):
            equal &= own.take(rows, mode="wrap") == other
        return equal


def hash_words(words: np.ndarray, length: int) -> np.ndarray:
    """Return a hash (uint64) of each column of ``words``, spread over its high bits."""
    hashes = np.zeros(length, dtype=np.uint64)
    for word in words:
        hashes ^= word
        hashes *= _PRIME
        hashes ^= hashes >> _HALF
    return hashes * _PRIME
