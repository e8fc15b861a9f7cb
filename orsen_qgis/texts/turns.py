"""Sorting that other threads get a word in: no single call holds Python for longer than a person notices."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, TypeVar

import numpy as np

Item = TypeVar("Item")
PART = 16_384  # items that are sorted at once; runs that are sorted already are merged in a fraction of the time


def sorted_in_turns(items: Sequence[Item], key: Callable[[Item], Any] | None = None) -> list[Item]:
    """Return what ``sorted`` does; one sort of 150 000 texts would hold every thread, that of the window too."""
    if len(items) <= PART:
        return sorted(items, key=key)  # type: ignore[type-var, arg-type]
    parts = [sorted(items[start : start + PART], key=key) for start in range(0, len(items), PART)]  # type: ignore[type-var, arg-type]
    return sorted(chain.from_iterable(parts), key=key)  # type: ignore[type-var, arg-type]


def distinct_rows(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the distinct rows of whole numbers (n, columns), sorted; for each row the index of its own; how many share
    it. As ``np.unique`` does by ``axis=0``, which compares rows as Python objects."""
    if not keys.size:
        found, of, counts = np.unique(keys, axis=0, return_inverse=True, return_counts=True)
        return found, of.reshape(-1), counts
    order = np.lexsort(keys.T[::-1])
    ordered = keys[order]
    first = np.ones(len(keys), dtype=bool)
    first[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    of = np.empty(len(keys), dtype=np.int64)
    of[order] = np.cumsum(first) - 1
    starts = np.flatnonzero(first)
    return ordered[starts], of, np.diff(np.append(starts, len(keys)))
