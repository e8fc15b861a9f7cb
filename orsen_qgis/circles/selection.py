"""Which addresses leave in which units: large enough, and telling nothing beside what recipients hold already."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .candidates import Candidates
from .differencing import Comparison
from .holdings import Holdings
from .level_counts import silent_units
from .policy import Circle
from .units import Units, large_enough


@dataclass(frozen=True)
class Selection:
    """``units`` that leave, by precision, none empty; ``silent``: for each, which of its units tell no level counts.

    Per address asked about: ``row``, the unit that it leaves in, counted through all units, -1 where it stays;
    ``small`` (bool), it stays because its unit is too small even as a commune; ``earlier`` (bool), because of an
    earlier release; ``moved`` (bool), it leaves in a coarser unit because of one; ``because`` (bool, a column per
    earlier release), the releases that it would tell too much beside, where that was seen.
    """

    units: list[Units]
    silent: list[np.ndarray]
    row: np.ndarray
    small: np.ndarray
    earlier: np.ndarray
    moved: np.ndarray
    because: np.ndarray

    def causes(self, holdings: Holdings) -> dict[str, int]:
        """Return for each earlier copy how many addresses were held back or coarsened because of its release."""
        numbers = self.because.sum(axis=0).tolist()
        return {
            copy: number for number, release in zip(numbers, holdings.releases) if number for copy in release.copies
        }


def select(asked: Candidates, circle: Circle, comparison: Comparison | None, overridden: bool) -> Selection:
    """Return how addresses leave. An address in conflict moves up a precision, like one of too small a unit.

    ``overridden``: conflicts are found, and nothing is done about them.
    """
    alone = _climb(asked, circle, np.zeros(len(asked), dtype=np.int64))
    climb = alone
    because = np.zeros((len(asked), 0 if comparison is None else comparison.releases), dtype=bool)
    while comparison is not None:
        conflicts = comparison.conflicts(climb.chosen, climb.row)
        because[climb.chosen] |= conflicts.because
        if overridden or not conflicts:
            break
        bad = climb.chosen[conflicts.address]
        entry = climb.entry.copy()
        entry[bad] = climb.step[bad] + 1
        climb = _climb(asked, circle, entry)
    silent = [silent_units(each, circle) for each in climb.units]
    if comparison is not None and not overridden and len(climb.chosen):
        crossed = comparison.crossed(climb.chosen, climb.row)
        ends = np.cumsum([each.number for each in climb.units])[:-1]
        silent = [own | other for own, other in zip(silent, np.split(crossed, ends))]
    row = np.full(len(asked), -1, dtype=np.int64)
    row[climb.chosen] = climb.row
    leaves, could = row >= 0, alone.step < climb.outside
    return Selection(
        climb.units, silent, row, ~could & ~leaves, could & ~leaves, leaves & (climb.step > alone.step), because
    )


@dataclass(frozen=True)
class _Climb:
    """One way up the precisions. ``entry``: where each address was let in. ``step``: where it left, or ``outside``.

    ``chosen``: the addresses that leave (positions), unit by unit; ``row``: their units, counted through.
    """

    units: list[Units]
    entry: np.ndarray
    step: np.ndarray
    outside: int
    chosen: np.ndarray
    row: np.ndarray


def _climb(asked: Candidates, circle: Circle, entry: np.ndarray) -> _Climb:
    formed = large_enough(asked, circle.precision, circle.minimum, entry)
    step = np.full(len(asked), len(formed), dtype=np.int64)
    chosen: list[np.ndarray] = [np.zeros(0, dtype=np.int64)]
    rows: list[np.ndarray] = [np.zeros(0, dtype=np.int64)]
    before = 0
    for number, each in enumerate(formed):
        # Rows of the table stand in order among those asked about.
        chosen.append(np.searchsorted(asked.row, each.members.row))
        rows.append(before + each.of)
        step[chosen[-1]] = number
        before += each.number
    units = [each for each in formed if each.number]
    return _Climb(units, entry, step, len(formed), np.concatenate(chosen), np.concatenate(rows))
