"""A conversion done to each distinct value of a column."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from .coded import Coded
from .codes import says_nothing
from .expressions import Failed
from .values import to_real


def convert(column: Coded, function: Callable[[Any], Any]) -> tuple[Coded, np.ndarray]:
    """Return a column with a conversion done, None where there is nothing; and bool, rows it does not fit."""
    values: list[Any] = []
    bad: list[bool] = []
    for value in column.values:
        try:
            values.append(None if value is None or isinstance(value, Failed) else function(value))
            bad.append(False)
        except (ValueError, TypeError, OverflowError):
            values.append(None)
            bad.append(True)
    return Coded(column.codes, values), column.spread(bad)


def numbers(column: Coded) -> np.ndarray:
    """Return a column of floats or None as float64, NaN for None."""
    values = np.array([np.nan if value is None else value for value in column.values], dtype=np.float64)
    return values[column.codes] if len(values) else np.full(len(column), np.nan)


def amount_of(value: Any) -> float | None:
    """Return a number, None also for words that say there is none; ValueError where the value is something else."""
    return None if isinstance(value, str) and says_nothing(value) else to_real(value)
