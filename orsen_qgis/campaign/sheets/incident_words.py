"""Dated incidents of a line in short: ``petits trafics (125), tags (3)``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ...grid.axes import Severity
from ...grid.evidence import rows_of, typed_severities
from ...grid.facts import UNTYPED, Window
from ...grid.grid import Grid
from ...grid.incidents import Tally
from ...problems import Problem
from ...stock.table import Table
from .choices import SEVERITIES

MOST_TYPES = 4
KINDLESS = len(Severity)  # added to a kind, so that none is below 0


@dataclass(frozen=True)
class Counts:
    """Incidents of address rows: those of row ``r`` are from ``starts[r]`` to ``starts[r + 1]`` of ``kinds`` and
    ``numbers`` (int64). A kind is a type's index, or ``-1 - severity`` where no type is given."""

    starts: np.ndarray
    kinds: np.ndarray
    numbers: np.ndarray

    def of(self, row: int) -> Iterator[tuple[int, int]]:
        """Yield each kind of incident of a row, and how many there are."""
        mine = slice(self.starts[row], self.starts[row + 1])
        return zip(map(int, self.kinds[mine]), map(int, self.numbers[mine]))


def counts_by_address(
    batches: Iterable[Table], index: Mapping[str, int], window: Window | None, grid: Grid, name: str, tally: Tally
) -> Counts:
    """Count the incidents of each address row by kind.

    ``batches`` are the rows of one layer, some at a time: a million at once would hold other threads up.
    Without a window every incident counts, dated or not. What lies outside the window or the stock is tallied.
    Raises Problem for an incident with neither a known type nor a severity.
    """
    # Row and kind as one number: numpy sorts pairs ten times slower, and no other thread runs meanwhile.
    span = len(grid.fact_types) + KINDLESS + 1
    pairs, numbers, before = [np.zeros(0, dtype=np.int64)], [np.zeros(0, dtype=np.int64)], 0
    for incidents in batches:
        rows = rows_of(incidents.columns["adresse_id"], index)
        inside = np.ones(len(incidents), dtype=bool)
        if window is not None:
            if "date_fait" not in incidents.columns:
                raise Problem("“{source}” has no column “date_fait”: incidents of a window need one.", source=name)
            inside = window.holds(incidents.columns["date_fait"])
        types, severity = typed_severities(incidents, grid, name, tally, before)
        tally.outside_window += int(np.count_nonzero(~inside))
        tally.outside_stock += int(np.count_nonzero(inside & (rows < 0)))
        kinds = np.where(types == UNTYPED, -1 - severity.astype(np.int64), types.astype(np.int64))
        kept = inside & (rows >= 0)
        pair, number = np.unique(rows[kept] * span + (kinds[kept] + KINDLESS), return_counts=True)
        pairs.append(pair)
        numbers.append(number)
        before += len(incidents)
    found, place = np.unique(np.concatenate(pairs), return_inverse=True)
    total = np.zeros(len(found), dtype=np.int64)
    np.add.at(total, place, np.concatenate(numbers))
    starts = np.searchsorted(found, np.arange(len(index) + 1) * span)
    return Counts(starts, found % span - KINDLESS, total)


def in_short(rows: Sequence[int], counts: Counts, grid: Grid) -> str:
    """Return the most frequent kinds of incidents of some address rows, then how many others there are."""
    total: Counter[int] = Counter()
    for row in rows:
        for kind, number in counts.of(row):
            total[kind] += number
    ordered = sorted(total.items(), key=lambda item: (-item[1], item[0]))
    parts = [f"{_label(kind, grid)} ({number})" for kind, number in ordered[:MOST_TYPES]]
    others = sum(number for _, number in ordered[MOST_TYPES:])
    if others:
        parts.append(f"autres ({others})")
    return ", ".join(parts)


def _label(kind: int, grid: Grid) -> str:
    if kind < 0:
        return f"faits de gravité {SEVERITIES[Severity(-1 - kind)]}"
    label = list(grid.fact_types.values())[kind].label
    return re.split(r"\s*\(|, dont ", label)[0]
