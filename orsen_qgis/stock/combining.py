"""Distinct combinations of columns of codes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

MOST = 1 << 62  # combinations that one int64 tells apart


def combined(columns: Sequence[tuple[np.ndarray, int]]) -> tuple[np.ndarray, np.ndarray]:
    """Return the first row of each distinct combination, and the combination of each row (both int64).

    A column is its codes and how many there may be, from 0. Combinations are numbered in the order of the codes.
    """
    keys, size = np.zeros(len(columns[0][0]), dtype=np.int64), 1
    for codes, number in columns:
        if size * max(number, 1) >= MOST:
            found, keys = np.unique(keys, return_inverse=True)
            size = len(found)
        keys, size = keys * max(number, 1) + codes, size * max(number, 1)
    _, first, place = np.unique(keys, return_index=True, return_inverse=True)
    return first, place
