"""Counting incidents batch by batch: what is kept of an incident is one number, and only until it is counted."""

from __future__ import annotations

import numpy as np

from .facts import Facts, Window, fact_keys, facts_of_counts, run_starts
from .grid import Grid

PENDING = 1 << 24  # incidents kept (four bytes each) before they are counted


class Counter:
    """How often each (address, type, severity) occurs among incidents that come in batches, in any order."""

    def __init__(self, addresses: int, window: Window, grid: Grid) -> None:
        self._window, self._grid = window, grid
        beyond = np.array([addresses])
        self._dtype = np.uint32 if fact_keys(beyond, beyond * 0, beyond * 0, grid)[0] < 2**32 else np.int64
        self._waiting: list[np.ndarray] = []
        self._pending = 0
        self._keys = np.zeros(0, dtype=self._dtype)
        self._counts = np.zeros(0, dtype=np.int64)

    def add(self, address: np.ndarray, fact_type: np.ndarray, severity: np.ndarray, kept: np.ndarray) -> None:
        """Count the incidents that are ``kept`` (bool), all inside the window: one value each, as for ``fact_keys``."""
        keys = fact_keys(address, fact_type, severity, self._grid).astype(self._dtype)[kept]
        self._waiting.append(keys)
        self._pending += len(keys)
        if self._pending >= PENDING:
            self._settle()

    def facts(self) -> Facts:
        """Return the facts so far."""
        self._settle()
        return facts_of_counts(self._keys, self._counts, self._window, self._grid)

    def within(self, whole: Counter) -> np.ndarray:
        """Return how many incidents of each fact of ``whole`` (int64), which has all of ours, were counted here too."""
        self._settle()
        whole._settle()
        counts = np.zeros(len(whole._keys), dtype=np.int64)
        counts[np.searchsorted(whole._keys, self._keys)] = self._counts
        return counts

    def _settle(self) -> None:
        if not self._waiting:
            return
        keys, counts = count_sorted(np.sort(np.concatenate(self._waiting)))
        self._waiting, self._pending = [], 0
        if len(self._keys):
            keys = np.concatenate((self._keys, keys))
            order = np.argsort(keys, kind="stable")
            starts = run_starts(keys[order])
            counts = np.add.reduceat(np.concatenate((self._counts, counts))[order], starts)
            keys = keys[order][starts]
        self._keys, self._counts = keys, counts


def count_sorted(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the distinct values of a sorted array, and how often each stands in it (int64)."""
    starts = run_starts(keys)
    return keys[starts], np.diff(starts, append=len(keys))
