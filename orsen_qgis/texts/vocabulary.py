"""Columns of few distinct texts as codes, batch after batch: each distinct text becomes a Python object once."""

from __future__ import annotations

import numpy as np

from .lookup import LONG, Lookup, hash_words
from .packed import WORD, Packed, pack_bytes

FULL = 10_000  # spellings; beyond them, a column has no few distinct texts: new ones are read one by one


class Vocabulary:
    """Numbers distinct texts. Outer spaces do not count; NULL and blanks are code 0, the word None."""

    def __init__(self) -> None:
        self.words: list[str | None] = [None]
        self._codes: dict[str | None, int] = {None: 0}
        self._spellings: list[bytes] = [b""]
        self._code_of_spelling = np.zeros(1, dtype=np.int64)
        self._lookup = Lookup(pack_bytes(self._spellings))

    def __len__(self) -> int:
        return len(self.words)

    def codes(self, texts: Packed | np.ndarray) -> np.ndarray:
        """Return the code (int64) of each text; words that are new are added to ``words``.

        ``texts`` may also be an object array of str or None.
        """
        if not isinstance(texts, Packed):
            return np.fromiter(map(self._code, texts.tolist()), np.int64, len(texts))
        found = self._lookup.find(texts)
        missed = np.flatnonzero(found < 0)
        if len(missed):
            short = missed[texts.lengths[missed] <= LONG]
            while len(short) and len(self._spellings) < FULL:
                self._learn(texts.take(short))
                found[short] = self._lookup.find(texts.take(short))
                short = short[found[short] < 0]
        codes = self._code_of_spelling.take(found, mode="wrap")
        for row in np.flatnonzero(found < 0).tolist():
            codes[row] = self._code(texts.text(row))
        return codes

    def _learn(self, texts: Packed) -> None:
        """Add one spelling for each hash; of two texts with one hash, the other is learnt in the next turn."""
        _, first = np.unique(hash_words(texts.words(LONG // WORD), len(texts)), return_index=True)
        rows = first.tolist()
        self._spellings += [texts.spelling(row) for row in rows]
        self._code_of_spelling = np.append(self._code_of_spelling, [self._code(texts.text(row)) for row in rows])
        self._lookup = Lookup(pack_bytes(self._spellings))

    def _code(self, text: str | None) -> int:
        word = (text.strip() or None) if text else None
        code = self._codes.get(word)
        if code is None:
            code = self._codes[word] = len(self.words)
            self.words.append(word)
        return code
