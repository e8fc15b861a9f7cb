"""Columns of few distinct texts as codes, batch after batch: each distinct text becomes a Python object once."""

from __future__ import annotations

import numpy as np

from .lookup import Lookup, hash_words
from .packed import LONG, WIDTHS, Packed, pack_bytes

FULL = 10_000  # spellings; a column with more has no few distinct texts: further ones are read one by one
MOSTLY = 0.5  # of a column's rows
STEP = 32768  # texts that are Python's own, looked up in one go: other threads wait for it


class Vocabulary:
    """Numbers distinct texts. ``words[code]`` is the text without outer spaces, None for NULL and blanks.

    Two spellings of one word, one of them with spaces, have two codes. Code 0 is NULL.
    """

    def __init__(self) -> None:
        self.words: list[str | None] = []
        self._spellings: list[bytes] = []
        self._codes: dict[bytes, int] = {}
        self._code(b"")
        self._lookup = Lookup(pack_bytes(self._spellings))

    def __len__(self) -> int:
        return len(self.words)

    def codes(self, texts: Packed | np.ndarray) -> np.ndarray:
        """Return the code (int32 or int64) of each text; words that are new are added to ``words``.

        ``texts`` may also be an object array of str or None.
        """
        if not isinstance(texts, Packed):
            parts = [self._codes_of_objects(list(texts[at : at + STEP])) for at in range(0, len(texts), STEP)]
            return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
        codes = self._found(texts)
        missed = np.flatnonzero(codes < 0)
        if len(missed):
            missed = self._learnt(texts, missed, codes)
            codes[missed] = [self._code(texts.spelling(row)) for row in map(int, missed)]
        return codes

    def _found(self, texts: Packed) -> np.ndarray:
        """Return the codes of known texts, -1 of others; where most are NULL, only the rest is looked at."""
        filled = np.flatnonzero(texts.lengths)
        if len(filled) > len(texts) * MOSTLY:
            return self._lookup.find(texts)
        codes = np.zeros(len(texts), dtype=np.int32)
        codes[filled] = self._lookup.find(texts.take(filled))
        return codes

    def _learnt(self, texts: Packed, missed: np.ndarray, codes: np.ndarray) -> np.ndarray:
        """Learn the short texts of ``missed`` while there is room, set their codes, and return the rows still missed.

        Of each hash one text is learnt; another one with the same hash waits for the next turn.
        """
        short = missed[texts.lengths[missed] <= LONG]
        while len(short) and len(self) < FULL:
            fresh = texts.take(short)
            _, first = np.unique(hash_words(fresh.words(WIDTHS[-1])), return_index=True)
            for row in first.tolist():
                self._code(fresh.spelling(row))
            self._lookup = Lookup(pack_bytes(self._spellings))
            codes[short] = self._lookup.find(fresh)
            short = short[codes[short] < 0]
        return missed[codes[missed] < 0]

    def _codes_of_objects(self, texts: list[str | None]) -> np.ndarray:
        codes = {text: self._code((text or "").encode("utf-8", "replace")) for text in dict.fromkeys(texts)}
        return np.fromiter(map(codes.__getitem__, texts), np.int64, len(texts))

    def _code(self, spelling: bytes) -> int:
        code = self._codes.get(spelling)
        if code is None:
            code = self._codes[spelling] = len(self.words)
            self._spellings.append(spelling)
            self.words.append(spelling.decode("utf-8", "replace").strip() or None)
        return code
