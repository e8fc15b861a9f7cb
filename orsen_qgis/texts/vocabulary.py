"""Columns of few distinct texts as codes, batch after batch: each distinct text becomes a Python object once."""

from __future__ import annotations

from typing import Any

import numpy as np

from .distinct import Distinct
from .packed import Packed, pack_bytes

MOSTLY = 0.5  # of a column's rows
STEP = 32768  # texts that are Python's own, looked up in one go: other threads wait for it


class Vocabulary:
    """Numbers distinct texts. ``words[code]`` is the text without outer spaces, None for NULL and blanks.

    Two spellings of one word, one of them with spaces, have two codes. Code 0 is NULL.
    """

    def __init__(self) -> None:
        self.words: list[str | None] = []
        self._codes: dict[bytes, int] = {}
        self._code(b"")
        self._short = Distinct()
        self._short.number(pack_bytes([b""]))
        self._code_of: np.ndarray = np.zeros(
            2, dtype=np.int32
        )  # by the number of a short text; the last is for longer ones

    def codes(self, texts: Packed | np.ndarray) -> np.ndarray:
        """Return the code (int32 or int64) of each text; words that are new are added to ``words``.

        ``texts`` may also be an object array of str or None.
        """
        if not isinstance(texts, Packed):
            parts = [self._codes_of_objects(list(texts[at : at + STEP])) for at in range(0, len(texts), STEP)]
            return np.concatenate(parts) if parts else np.zeros(0, dtype=np.int64)
        filled = np.flatnonzero(texts.lengths)
        if len(filled) > len(texts) * MOSTLY:
            return self._codes_of_packed(texts)
        codes = np.zeros(len(texts), dtype=np.int32)
        if len(filled):
            codes[filled] = self._codes_of_packed(texts.take(filled))
        return codes

    def _codes_of_packed(self, texts: Packed) -> np.ndarray:
        numbers, fresh = self._short.number(texts)
        if len(fresh):
            rows: Any = fresh.tolist()  # a list of int
            learnt = [self._code(texts.spelling(row)) for row in rows]
            self._code_of = np.concatenate((self._code_of[:-1], np.array([*learnt, 0], dtype=np.int32)))
        codes: np.ndarray = self._code_of.take(numbers, mode="wrap")
        for row in np.flatnonzero(numbers < 0):
            codes[row] = self._code(texts.spelling(int(row)))
        return codes

    def _codes_of_objects(self, texts: list[str | None]) -> np.ndarray:
        codes = {text: self._code((text or "").encode("utf-8", "replace")) for text in dict.fromkeys(texts)}
        return np.fromiter(map(codes.__getitem__, texts), np.int64, len(texts))

    def _code(self, spelling: bytes) -> int:
        code = self._codes.get(spelling)
        if code is None:
            code = self._codes[spelling] = len(self.words)
            self.words.append(spelling.decode("utf-8", "replace").strip() or None)
        return code
