"""How a stock spreads over the levels: the figures that people quote."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

LEVELS = (1, 2, 3, 4)
NOT_ASSESSED = 0


@dataclass(frozen=True)
class Row:
    """The addresses and dwellings at one level; ``level`` is 0 for those that nobody assessed."""

    level: int
    addresses: int
    dwellings: int


@dataclass(frozen=True)
class Summary:
    """Counts per level, from 1 to 4, then "not assessed". An address whose dwellings nobody knows counts for none."""

    rows: tuple[Row, ...]
    on_inferred_cells: int

    @property
    def addresses(self) -> int:
        """All addresses."""
        return sum(row.addresses for row in self.rows)

    @property
    def dwellings(self) -> int:
        """All dwellings."""
        return sum(row.dwellings for row in self.rows)

    @property
    def assessed(self) -> int:
        """Addresses that have a level."""
        return sum(row.addresses for row in self.rows if row.level != NOT_ASSESSED)

    @property
    def coverage(self) -> float:
        """The share of addresses that have a level, 0 to 1; 0 for an empty stock."""
        return self.assessed / self.addresses if self.addresses else 0.0

    def share(self, row: Row) -> float:
        """The share of the stock's dwellings at a level, 0 to 1; of its addresses where no dwelling is known."""
        if self.dwellings:
            return row.dwellings / self.dwellings
        return row.addresses / self.addresses if self.addresses else 0.0


def summarise(addresses: Iterable[tuple[int | None, int | None, bool | None]]) -> Summary:
    """Count (level, dwellings, on an inferred cell) per address; None is NULL."""
    counts = dict.fromkeys((*LEVELS, NOT_ASSESSED), 0)
    dwellings = dict.fromkeys((*LEVELS, NOT_ASSESSED), 0)
    inferred = 0
    for level, number, on_inferred in addresses:
        key = level if level in LEVELS else NOT_ASSESSED
        counts[key] += 1
        dwellings[key] += number or 0
        inferred += bool(on_inferred)
    rows = tuple(Row(level, counts[level], dwellings[level]) for level in (*LEVELS, NOT_ASSESSED))
    return Summary(rows, inferred)
