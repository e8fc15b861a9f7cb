"""Dated incidents of a line in short: ``petits trafics (125), tags (3)``."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

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
Counts = Mapping[int, Counter]


def counts_by_address(
    incidents: Table, index: Mapping[str, int], window: Window | None, grid: Grid, name: str, tally: Tally
) -> Counts:
    """Count the incidents of each address row by type: a type's index, or ``-1 - severity`` where no type is given.

    Without a window every incident counts, dated or not. What lies outside the window or the stock is tallied.
    Raises Problem for an incident with neither a known type nor a severity.
    """
    rows = rows_of(incidents.columns["adresse_id"], index)
    inside = np.ones(len(incidents), dtype=bool)
    if window is not None:
        if "date_fait" not in incidents.columns:
            raise Problem("“{source}” has no column “date_fait”: incidents of a window need one.", source=name)
        inside = window.holds(incidents.columns["date_fait"])
    types, severity = typed_severities(incidents, grid, name, tally)
    tally.outside_window += int(np.count_nonzero(~inside))
    tally.outside_stock += int(np.count_nonzero(inside & (rows < 0)))
    kinds = np.where(types == UNTYPED, -1 - severity.astype(np.int64), types.astype(np.int64))
    kept = inside & (rows >= 0)
    # Row and kind as one number: numpy sorts pairs ten times slower, and no other thread runs meanwhile.
    span = len(grid.fact_types) + len(Severity) + 1
    found, number = np.unique(rows[kept] * span + (kinds[kept] + len(Severity)), return_counts=True)
    counts: defaultdict[int, Counter] = defaultdict(Counter)
    for pair, times in zip(found.tolist(), number.tolist()):
        row, kind = divmod(pair, span)
        counts[row][kind - len(Severity)] += times
    return counts


def in_short(rows: Sequence[int], counts: Counts, grid: Grid) -> str:
    """Return the most frequent kinds of incidents of some address rows, then how many others there are."""
    total: Counter = Counter()
    for row in rows:
        total.update(counts.get(row, {}))
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
