"""Numbering the distinct texts of millions, batch after batch: a hash table of numpy arrays that grows as it learns."""

from __future__ import annotations

import numpy as np

from .lookup import ROW_OF_BOOLS, hash_words
from .packed import LONG, WORD, Packed, width_of

LEAST = 10  # bits of the number of a slot


class Distinct:
    """Gives each distinct text of at most ``LONG`` bytes a number, from 0, in the order in which they come.

    Open addressing with linear probing, at most half full. Texts are the same where all their bytes are, never by the
    hash alone. What is known is not placed anew at each batch, only when the table has to double.
    """

    def __init__(self) -> None:
        self._known = 0
        self._width = 1
        self._keys: np.ndarray = np.zeros((0, self._width), dtype=np.uint64)
        self._place_all(LEAST)

    def __len__(self) -> int:
        return self._known

    def number(self, texts: Packed) -> tuple[np.ndarray, np.ndarray]:
        """Return (number of each text, int32, -1 where it is too long; rows, int64, of new texts, in their order)."""
        lengths = texts.lengths
        longest = int(lengths.max(initial=0))
        self._widen(width_of(longest))
        words = texts.words(self._width)
        place = self._places(words)
        found = self._slots.take(place)
        unsure = np.flatnonzero(self._differ(found, words))
        if longest > LONG:
            unsure = unsure[lengths[unsure] <= LONG]
        if self._make_room(len(unsure)):
            place = self._places(words)
            found[unsure] = self._slots[place[unsure]]
        fresh = []
        while len(unsure):
            unknown = unsure[found[unsure] < 0]
            if len(unknown):
                fresh.append(self._learn(unknown, words, place))
                found[unknown] = self._slots[place[unknown]]
            unsure = unsure[self._differ(found[unsure], words[unsure])]
            place[unsure] = (place[unsure] + 1) & self._mask
            found[unsure] = self._slots[place[unsure]]
        if longest > LONG:
            found[lengths > LONG] = -1
        return found, np.concatenate([np.zeros(0, dtype=np.int64), *fresh])

    def _learn(self, rows: np.ndarray, words: np.ndarray, place: np.ndarray) -> np.ndarray:
        """Give empty slots to texts; of several that want one, the first gets it and the others look again."""
        wanted = place[rows]
        self._slots[wanted[::-1]] = rows[::-1]
        first = rows[self._slots[wanted] == rows]
        known = self._known + len(first)
        self._keys[self._known : known] = words[first]
        self._slots[place[first]] = np.arange(self._known, known)
        self._known = known
        return first

    def _differ(self, numbers: np.ndarray, words: np.ndarray) -> np.ndarray:
        """Return which rows (bool) of ``words`` are not the texts of these numbers, -1 being none."""
        own = self._keys.view(f"V{self._width * WORD}").ravel().take(numbers, mode="wrap").view(np.uint64)
        return ((own.reshape(words.shape) != words).view(ROW_OF_BOOLS[self._width]).ravel() != 0) | (numbers < 0)

    def _places(self, words: np.ndarray) -> np.ndarray:
        return (hash_words(words) >> self._shift).astype(np.int64)

    def _widen(self, width: int) -> None:
        """Hold longer texts; words of zeros change no hash."""
        if width > self._width:
            self._keys = np.pad(self._keys, ((0, 0), (0, width - self._width)))
            self._width = width

    def _make_room(self, more: int) -> bool:
        """Double the table until it has room, and return whether that was needed."""
        bits = self._bits
        while (self._known + more) * 2 > 1 << bits:
            bits += 1
        if bits == self._bits:
            return False
        self._place_all(bits)
        return True

    def _place_all(self, bits: int) -> None:
        """Make a table of so many slots, and place what is known in it."""
        self._bits = bits
        self._shift, self._mask = np.uint64(64 - bits), (1 << bits) - 1
        self._slots = np.full(1 << bits, -1, dtype=np.int32)
        keys = self._keys[: self._known]
        self._keys = np.zeros((1 << bits - 1, self._width), dtype=np.uint64)
        self._keys[: self._known] = keys
        waiting, place = np.arange(self._known, dtype=np.int32), self._places(keys)
        while len(waiting):
            free = self._slots[place] < 0
            self._slots[place[free]] = waiting[free]
            lost = self._slots[place] != waiting
            waiting, place = waiting[lost], (place[lost] + 1) & self._mask
