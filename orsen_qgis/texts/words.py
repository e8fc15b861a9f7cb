"""What the texts of a column mean, each distinct one read once, whatever the number of rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .packed import Packed
from .vocabulary import Vocabulary


class Words:
    """Reads a column of texts, batch after batch.

    ``read`` takes a text and the row (from 1) where it stands first, and raises Problem where it has no meaning; an
    empty cell means ``empty``, whose type is that of the answers.
    """

    def __init__(self, read: Callable[[str, int], Any], empty: np.generic) -> None:
        self._read = read
        self._vocabulary = Vocabulary()
        self._empty = empty
        self._meanings = np.array([empty])

    def read(self, texts: Packed | np.ndarray, before: int) -> np.ndarray:
        """Return what each text means; ``before`` rows of the column came earlier.

        ``texts`` may also be an object array of str or None. Of several texts without a meaning, the first is refused.
        """
        codes = self._vocabulary.codes(texts)
        words = self._vocabulary.words
        known = len(self._meanings)
        if len(words) > known:
            fresh, rows = np.unique(codes, return_index=True)
            meanings = np.append(self._meanings, np.full(len(words) - known, self._empty))
            for row, code in sorted(zip(rows[fresh >= known].tolist(), fresh[fresh >= known].tolist())):
                word = words[code]
                if word is not None:
                    meanings[code] = self._read(word, before + row + 1)
            self._meanings = meanings
        return self._meanings.take(codes)
