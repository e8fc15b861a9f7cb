"""Columns of dates that come as packed texts, as local days."""

from __future__ import annotations

import numpy as np

from ..texts.moments import to_the_hour
from ..texts.packed import Packed
from ..texts.words import Words
from .plain_table import Unreadable
from .values import to_date

DAY = len("2026-06-30")


class Days:
    """Reads a column of dates, batch after batch, as days in mainland France (see ``values.to_date``).

    ``dated``: the column holds dates, so that a time behind one is left out, as QGIS does.
    """

    def __init__(self, dated: bool) -> None:
        self._dated = dated
        self._words = Words(self._day, np.datetime64("NaT", "D"))

    def read(self, texts: Packed, before: int) -> np.ndarray:
        """Return datetime64[D], NaT where there is none. Raises Unreadable."""
        return self._words.read(to_the_hour(texts), before)

    def _day(self, text: str, row: int) -> np.datetime64:
        try:
            return np.datetime64(to_date(text[:DAY] if self._dated else text), "D")
        except ValueError:
            raise Unreadable(text, row) from None
