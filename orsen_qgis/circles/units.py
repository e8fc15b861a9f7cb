"""Addresses as units of a precision: which belong together, where a unit lies, and which are large enough to leave."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..texts.turns import distinct_rows
from .candidates import Candidates
from .cells import SIZES, cell_centres, cell_of
from .policy import Minimum, Precision

NO_UNIT = -1
# Metres: the squares of the European grid that units without a place of their own are drawn in the middle of.
MEANS = {Precision.RESIDENCE: 50, Precision.COMMUNE: 1000}


@dataclass(frozen=True)
class Units:
    """Units of one precision. ``members`` are their addresses; ``of`` says for each the unit's number, from 0.

    ``cell_column`` and ``cell_row`` number the European cell of each unit, where the precision is one of cells.
    """

    precision: Precision
    members: Candidates
    of: np.ndarray
    number: int
    cell_column: np.ndarray
    cell_row: np.ndarray

    def total(self, values: np.ndarray) -> np.ndarray:
        """Return the sum per unit of whole numbers, one per member; int64."""
        sums = np.zeros(self.number, dtype=np.int64)
        np.add.at(sums, self.of, values.astype(np.int64))
        return sums

    @property
    def addresses(self) -> np.ndarray:
        """How many addresses each unit holds."""
        return np.bincount(self.of, minlength=self.number)

    @property
    def dwellings(self) -> np.ndarray:
        """How many dwellings each unit holds; unknown ones count as none."""
        return self.total(self.members.dwellings)

    @property
    def level(self) -> np.ndarray:
        """The highest level of each unit's addresses, int8."""
        highest = np.zeros(self.number, dtype=np.int8)
        np.maximum.at(highest, self.of, self.members.level)
        return highest

    def places(self) -> tuple[np.ndarray, np.ndarray]:
        """Return where units lie, in the CRS of the addresses, from their members alone: for deciding, not for showing.

        An address lies at its point, a cell at its centre, a residence or a commune at the mean of its points.
        """
        members = self.members
        if self.precision in SIZES:
            return cell_centres(self.cell_column, self.cell_row, SIZES[self.precision], members.crs)
        return self._means(members.x, members.y)

    def shown_places(self) -> tuple[np.ndarray, np.ndarray]:
        """Return where units are drawn: like ``places``, but a residence or a commune in the middle of a fixed square.

        The exact mean of the released addresses of a residence would tell which of them they are: few sets of
        addresses have the same mean.
        """
        if self.precision not in MEANS:
            return self.places()
        size = MEANS[self.precision]
        east, north = self._means(self.members.east, self.members.north)
        return cell_centres(*cell_of(east, north, size), size, self.members.crs)

    def _means(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        # Summed in an order of their own, so that the order of the input does not show in the last digits.
        order = np.lexsort((y, x))
        east, north = (np.bincount(self.of[order], axis[order], self.number) / self.addresses for axis in (x, y))
        return east, north


def form_units(candidates: Candidates, precision: Precision) -> tuple[Units, np.ndarray]:
    """Group addresses into units; the second value tells (bool) which addresses have a unit at this precision.

    Addresses without a residence name have none as residences, overseas ones none as cells. A residence is a
    landlord's name for a site within one commune: the same name in two communes is two places.
    """
    has_unit = np.ones(len(candidates), dtype=bool)
    if precision is Precision.RESIDENCE:
        has_unit = candidates.residence != NO_UNIT
    if precision in SIZES:
        has_unit = ~candidates.overseas
    members = candidates.take(has_unit)
    keys = _keys(members, precision)
    distinct, of, _ = distinct_rows(keys)
    cells = distinct if precision in SIZES else np.zeros((len(distinct), 2), dtype=np.int64)
    return Units(precision, members, of, len(distinct), cells[:, 0], cells[:, 1]), has_unit


def _keys(members: Candidates, precision: Precision) -> np.ndarray:
    """Return a row of whole numbers per address, equal for the addresses of one unit."""
    if precision is Precision.ADDRESS:
        keys: tuple[np.ndarray, ...] = (np.arange(len(members)),)
    elif precision is Precision.RESIDENCE:
        keys = (members.landlord, members.residence, members.municipality)
    elif precision is Precision.COMMUNE:
        keys = (members.municipality,)
    else:
        keys = cell_of(members.east, members.north, SIZES[precision])
    return np.column_stack(keys)


def large_enough(
    candidates: Candidates, precision: Precision, minimum: Minimum, entry: np.ndarray | None = None
) -> list[Units]:
    """Return the units that meet the minimum, for each precision upwards; addresses in none of them stay.

    Addresses of a unit below the minimum move up a precision, with one another only: each is in one unit at most.
    ``entry``: for each address the step (0: the precision itself) before which it is in no unit; by default 0.
    """
    entry = np.zeros(len(candidates), dtype=np.int64) if entry is None else entry
    units = []
    waiting = np.zeros(len(candidates), dtype=bool)
    for number, step in enumerate(precision.upwards):
        waiting |= entry == number
        formed, has_unit = form_units(candidates.take(waiting), step)
        enough = (formed.addresses >= minimum.addresses) & (formed.dwellings >= minimum.dwellings)
        leaves = np.flatnonzero(waiting)[has_unit][enough[formed.of]]
        waiting[leaves] = False
        units.append(_only(formed, enough))
    return units


def _only(units: Units, kept: np.ndarray) -> Units:
    """Return the kept units (bool per unit), numbered anew."""
    members = kept[units.of]
    numbers = np.cumsum(kept) - 1
    return Units(
        units.precision,
        units.members.take(members),
        numbers[units.of[members]],
        int(kept.sum()),
        units.cell_column[kept],
        units.cell_row[kept],
    )
