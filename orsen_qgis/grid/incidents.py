"""From rows of incidents, a batch at a time, to the facts of addresses."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..problems import Problem
from ..texts.address_index import AddressIndex
from ..texts.packed import Packed
from .axes import Severity
from .counting import Counter
from .facts import Facts, Window
from .grid import Grid
from .readers import NONE, axis_words, residence_words, type_words


@dataclass
class Tally:
    """What was set aside while reading, by kind; nothing is dropped without standing here."""

    outside_window: int = 0
    outside_stock: int = 0
    severity_conflicts: int = 0

    def add(self, other: Tally) -> None:
        """Add what another reading set aside."""
        self.outside_window += other.outside_window
        self.outside_stock += other.outside_stock
        self.severity_conflicts += other.severity_conflicts


class Incidents:
    """Counts the incidents of the window. An incident's own severity beats its type's, and conflicts are counted.

    ``name`` is what the user calls the layer of incidents; ``tally`` says what is left out, ``seen`` how many came.
    """

    def __init__(self, index: AddressIndex, window: Window, grid: Grid, name: str) -> None:
        self._index, self._window, self._grid, self._name = index, window, grid, name
        self.tally = Tally()
        self._counter = Counter(len(index), window, grid)
        self._types = type_words(grid, name)
        self._severities = axis_words(Severity, "gravite", name)
        self._by_residence = Counter(len(index), window, grid)
        self._ties = residence_words()
        self.seen = 0

    def add(
        self,
        identifiers: Packed | np.ndarray,
        types: Packed | np.ndarray | None,
        severities: Packed | np.ndarray | None,
        days: np.ndarray,
        ties: Packed | np.ndarray | None = None,
    ) -> None:
        """Count one batch: texts packed or as object arrays (None: the layer has no such column), days datetime64[D].

        ``ties`` says how each incident was tied to its address (``appariement``). Raises Problem for an incident
        without a date, for an unknown word, for neither a type nor a severity.
        """
        undated = np.flatnonzero(np.isnat(days))
        if len(undated):
            raise Problem(
                "“{source}”, row {row}: the incident has no date. Give it one, or import the file with ORSEN first.",
                source=self._name,
                row=self.seen + int(undated[0]) + 1,
            )
        fact_type, severity = self._typed(types, severities, len(days))
        rows = self._index.rows(identifiers)
        inside = self._window.holds(days)
        known = rows >= 0
        kept = inside & known
        self.tally.outside_window += int(np.count_nonzero(~inside))
        self.tally.outside_stock += int(np.count_nonzero(inside & ~known))
        self._counter.add(rows, fact_type, severity, kept)
        if ties is not None:
            self._by_residence.add(rows, fact_type, severity, kept & self._ties.read(ties, self.seen))
        self.seen += len(days)

    def facts(self) -> Facts:
        """Return the facts of all batches."""
        return self._counter.facts()

    def by_residence(self) -> np.ndarray:
        """Return how many incidents of each fact (int64) name a residence only, and count for all its addresses."""
        return self._by_residence.within(self._counter)

    def _typed(
        self, types: Packed | np.ndarray | None, severities: Packed | np.ndarray | None, length: int
    ) -> tuple[np.ndarray, np.ndarray]:
        nothing = np.full(length, NONE, dtype=np.int16)
        own = nothing if severities is None else self._severities.read(severities, self.seen)
        fact_type = nothing if types is None else self._types.read(types, self.seen)
        return fact_type, typed(fact_type, own, self._grid, self._name, self.seen, self.tally)


def typed(fact_type: np.ndarray, own: np.ndarray, grid: Grid, name: str, before: int, tally: Tally) -> np.ndarray:
    """Return the severity of each row (int16): its own, else that of its type; ``NONE`` stands for none of either.

    ``before`` rows came earlier. Raises Problem where a row has neither.
    """
    listed = np.array([*(kind.severity for kind in grid.fact_types.values()), NONE], dtype=np.int16)
    of_type = listed.take(fact_type, mode="wrap")
    severity = np.where(own != NONE, own, of_type)
    unknown = np.flatnonzero(severity == NONE)
    if len(unknown):
        raise Problem(
            "“{source}”, row {row}: the fact has neither a type nor a gravite. Give it one of them.",
            source=name,
            row=before + int(unknown[0]) + 1,
        )
    tally.severity_conflicts += int(np.count_nonzero((own != NONE) & (of_type != NONE) & (own != of_type)))
    return severity
