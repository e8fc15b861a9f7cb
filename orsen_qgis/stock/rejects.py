"""Rows that are left out, each with the field and the value that made it so."""

from __future__ import annotations

from collections import Counter

import numpy as np

from .table import Table

KINDS = {"ligne": "integer", "champ": "text", "valeur": "text", "motif": "text"}
LONGEST_VALUE = 200
BLANK = "blank"


class Rejects:
    """Reasons by row, as codes (``reasons.py`` has their sentences); the first reason of a row counts.

    ``accepted``: bool, rows without any.
    """

    def __init__(self, length: int) -> None:
        # Objects that are not set are None, and their memory is not touched.
        self.reason, self._field, self._value = (np.empty(length, dtype=object) for _ in range(3))
        self.accepted = np.ones(length, dtype=bool)

    def mark(self, rows: np.ndarray, reason: str, field: str = "", values: np.ndarray | None = None) -> None:
        """Leave out the rows of a mask for a reason; ``values`` (object array, all rows) shows what they hold."""
        if not rows.any():  # nearly always: quickly seen
            return
        fresh = np.flatnonzero(rows & self.accepted)
        self.accepted[fresh] = False
        self.reason[fresh] = reason
        self._field[fresh] = field or None
        if values is not None:
            self._value[fresh] = [None if value is None else str(value)[:LONGEST_VALUE] for value in values[fresh]]

    def counts(self) -> dict[str, int]:
        """Return how many rows each reason leaves out, the most frequent first."""
        return dict(Counter(self.reason[~self.accepted].tolist()).most_common())

    def table(self, sentences: dict[str, str]) -> Table:
        """Return the rows left out, numbered from 1 among the rows of data, with the sentence of each reason.

        Blank rows are counted, not listed.
        """
        rows = np.flatnonzero(~self.accepted)
        rows = rows[self.reason[rows] != BLANK]
        columns = {
            "ligne": np.ma.masked_array(rows + 1, mask=False, dtype=np.int64),
            "champ": self._field[rows],
            "valeur": self._value[rows],
            "motif": np.array([sentences[reason] for reason in self.reason[rows]], dtype=object),
        }
        return Table(columns, KINDS)
