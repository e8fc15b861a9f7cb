"""Facts of addresses, dated or rated, and the level each one gives (table 2)."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

import numpy as np

from ..problems import Problem
from .axes import Frequency, Severity
from .grid import Grid

UNTYPED = -1  # a fact whose type nobody gave


@dataclass(frozen=True)
class Window:
    """The days over which incidents are counted, both included, as local dates."""

    start: datetime.date
    end: datetime.date

    def __post_init__(self) -> None:
        if self.end < self.start:
            raise Problem(
                "The window ends on {end}, before it starts on {start}. Correct its dates.",
                start=self.start,
                end=self.end,
            )

    @property
    def days(self) -> int:
        """Return how many days the window has."""
        return (self.end - self.start).days + 1

    def holds(self, days: np.ndarray) -> np.ndarray:
        """Return which of ``days`` (datetime64[D]) lie in the window; NaT never does."""
        return (days >= np.datetime64(self.start)) & (days <= np.datetime64(self.end))


@dataclass(frozen=True)
class Facts:
    """One row per fact: several dated incidents of one address, type and severity make one.

    ``address`` int64 and ``fact_type`` int16 are indices (of the addresses; of the grid's types in file order,
    ``UNTYPED`` for none). ``severity``, ``frequency``, ``level`` int8. ``count`` int64: incidents counted, 0 where a
    person rated the fact. ``days`` int64: the days of the window they are counted over.
    """

    address: np.ndarray
    fact_type: np.ndarray
    severity: np.ndarray
    frequency: np.ndarray
    level: np.ndarray
    count: np.ndarray
    days: np.ndarray

    def __len__(self) -> int:
        return len(self.address)


def frequency_of(count: np.ndarray, days: int, grid: Grid) -> np.ndarray:
    """Return the frequency (int8) of facts counted over ``days``.

    rate = count x 365 / days, a window under the grid's minimum counts as that minimum, so that one burst does not
    become *quotidienne*. Whole numbers are compared, so a rate exactly at a threshold reaches it. Of a window that is
    split, the whole never says more than its worst part of so many days or more, and a part never more than all of the
    window's facts within the minimum would.
    """
    counted_days = max(days, grid.minimum_window_days)
    yearly = np.asarray(count, dtype=np.int64) * 365
    frequency = np.full(yearly.shape, Frequency.PONCTUELLE, dtype=np.int8)
    frequency[yearly >= grid.regular_per_year * counted_days] = Frequency.REGULIERE
    frequency[yearly >= grid.daily_per_year * counted_days] = Frequency.QUOTIDIENNE
    return frequency


def fact_keys(address: np.ndarray, fact_type: np.ndarray, severity: np.ndarray, grid: Grid) -> np.ndarray:
    """Return one number (int64) for each (address, type, severity); it rises with the address."""
    types = len(grid.fact_types) + 1
    return (address.astype(np.int64) * types + (fact_type.astype(np.int64) - UNTYPED)) * len(Severity) + severity


def facts_of_counts(keys: np.ndarray, count: np.ndarray, window: Window, grid: Grid) -> Facts:
    """Return the facts of distinct ``fact_keys`` and how many incidents of the window each has."""
    types = len(grid.fact_types) + 1
    pairs, severity = np.divmod(keys, keys.dtype.type(len(Severity)))
    address, fact_type = np.divmod(pairs, keys.dtype.type(types))
    severity = severity.astype(np.int8)
    frequency = frequency_of(count, window.days, grid)
    return Facts(
        address=address.astype(np.int64),
        fact_type=(fact_type.astype(np.int16) + UNTYPED).astype(np.int16),
        severity=severity,
        frequency=frequency,
        level=grid.cells[severity, frequency],
        count=count.astype(np.int64),
        days=np.full(len(keys), window.days, dtype=np.int64),
    )


def rated_facts(
    address: np.ndarray, fact_type: np.ndarray, severity: np.ndarray, frequency: np.ndarray, grid: Grid
) -> Facts:
    """Return facts whose frequency a person gave; the same fact twice counts once, at its highest."""
    key = fact_keys(address, fact_type, severity, grid)
    order = np.lexsort((-frequency.astype(np.int64), key))
    _, first = np.unique(key[order], return_index=True)
    chosen = order[first]
    zeros = np.zeros(len(chosen), dtype=np.int64)
    return Facts(
        address=address[chosen].astype(np.int64),
        fact_type=fact_type[chosen].astype(np.int16),
        severity=severity[chosen].astype(np.int8),
        frequency=frequency[chosen].astype(np.int8),
        level=grid.cells[severity[chosen], frequency[chosen]],
        count=zeros,
        days=zeros,
    )


def join_facts(parts: list[Facts]) -> Facts:
    """Return the facts of all parts."""
    if not parts:
        nothing = np.zeros(0, dtype=np.int64)
        small = nothing.astype(np.int8)
        return Facts(nothing, nothing.astype(np.int16), small, small, small, nothing, nothing)
    names = ("address", "fact_type", "severity", "frequency", "level", "count", "days")
    return Facts(*(np.concatenate([getattr(part, name) for part in parts]) for name in names))


def run_starts(keys: np.ndarray) -> np.ndarray:
    """Return where each run of equal values of a sorted array begins."""
    return np.flatnonzero(np.concatenate(([True], keys[1:] != keys[:-1]))) if len(keys) else np.zeros(0, dtype=np.int64)
