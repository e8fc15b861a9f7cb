"""What releases of two campaigns tell together: who is missing from one is named by the other.

Addresses stay from year to year, though their levels change. A release of every level tells how many addresses a place
has; beside it, one of some levels only, of another campaign, tells how many have the other levels. What is missing must
then be nobody, or meet the minimum. Two releases of the same levels subtract to nothing exact: who left and who came is
not told apart.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..grid.axes import LEVELS
from .footprint import Identity
from .holdings import Holdings
from .policy import Minimum

EVERY_LEVEL = frozenset(LEVELS)


@dataclass(frozen=True)
class _Rows:
    """Rows of several releases: for each an address (uint64) and a number of its own, and the levels they show."""

    address: np.ndarray
    row: np.ndarray
    levels: frozenset[int]
    releases: tuple[int, ...]

    @property
    def are_of_every_level(self) -> bool:
        return self.levels >= EVERY_LEVEL


class OtherCampaigns:
    """Candidates beside earlier releases of other campaigns. ``hidden``: candidates that their level alone leaves out.

    ``here`` and ``hidden`` in the register's own digests; ``levels``: those that the new release shows.
    """

    def __init__(
        self, here: Identity, hidden: Identity, holdings: Holdings, levels: frozenset[int], minimum: Minimum
    ) -> None:
        self._here, self._hidden, self._releases = here, hidden, holdings.releases
        self._levels, self._minimum = levels, minimum
        self._address = np.concatenate([here.address, hidden.address])
        self._now = np.concatenate([here.campaign, hidden.campaign])
        order = np.argsort(self._address, kind="stable")
        self._address, self._now = self._address[order], self._now[order]
        self._pairs = [pair for pair in self._campaigns() if self._tells_something(*pair)]

    def conflicts(self, chosen: np.ndarray, row: np.ndarray) -> Iterator[tuple[np.ndarray, tuple[int, ...]]]:
        """Yield which of the chosen addresses (bool), in these rows, name too few that are missing, and beside which
        earlier releases."""
        address = self._here.address[chosen]
        new = _Rows(address, row, self._levels, ())
        for then, now in self._pairs:
            known, group = _groups([new, then, now])
            missing, dwellings = self._missing(address, self._here.dwellings[chosen], then, now)
            small = self._too_few(_look_up(known, group, missing), dwellings, then.releases, len(known))
            yield small[_look_up(known, group, address)], then.releases

    def _tells_something(self, then: _Rows, now: _Rows) -> bool:
        least = [self._minimum, *(self._releases[number].minimum for number in then.releases)]
        return then.are_of_every_level != now.are_of_every_level and any(each != Minimum(1, 1) for each in least)

    def _campaigns(self) -> Iterator[tuple[_Rows, _Rows]]:
        """Yield for each earlier campaign its rows, and those of the current one, the new release's own apart."""
        prints = [each.footprint for each in self._releases]
        current = [each.campaign == _look_up(self._address, self._now, each.address) for each in prints]
        now = self._rows(current, self._levels)
        for campaign in np.unique(np.concatenate([np.zeros(0, dtype=np.uint64), *(each.campaign for each in prints)])):
            then = [(each.campaign == campaign) & ~same for each, same in zip(prints, current)]
            if any(part.any() for part in then):
                yield self._rows(then, frozenset()), now

    def _rows(self, parts: list[np.ndarray], levels: frozenset[int]) -> _Rows:
        address, row, before, which = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.int64)], 0, []
        for number, (each, part) in enumerate(zip(self._releases, parts)):
            if part.any():
                address.append(each.footprint.address[part])
                row.append(each.footprint.row[part] + before)
                before += len(each.footprint.counted)
                levels |= each.levels
                which.append(number)
        return _Rows(np.concatenate(address), np.concatenate(row), levels, tuple(which))

    def _missing(
        self, address: np.ndarray, dwellings: np.ndarray, then: _Rows, now: _Rows
    ) -> tuple[np.ndarray, np.ndarray]:
        """Return who is in the rows of one campaign, and in the other left out because of the level; with dwellings."""
        if then.are_of_every_level:
            gone = np.isin(self._hidden.address, then.address) & ~np.isin(self._hidden.address, now.address)
            return self._hidden.address[gone], self._hidden.dwellings[gone]
        left_out = np.concatenate([self._releases[number].footprint.scope for number in then.releases])
        came = np.isin(address, left_out) & ~np.isin(address, then.address)
        return address[came], dwellings[came]

    def _too_few(self, group: np.ndarray, dwellings: np.ndarray, releases: tuple[int, ...], groups: int) -> np.ndarray:
        """Return per group (bool) whether somebody is missing, and too few for the strictest of the policies."""
        policies = [self._minimum, *(self._releases[number].minimum for number in releases)]
        addresses = np.bincount(group, minlength=groups)
        homes = np.bincount(group, dwellings, groups)
        few = (addresses < max(each.addresses for each in policies)) | (
            homes < max(each.dwellings for each in policies)
        )
        return (addresses > 0) & few


def _groups(parts: list[_Rows]) -> tuple[np.ndarray, np.ndarray]:
    """Return all addresses (sorted), and for each the number of its group: those that chains of rows tie together."""
    known, address = np.unique(np.concatenate([part.address for part in parts]), return_inverse=True)
    offsets = np.cumsum([0, *(int(part.row.max(initial=-1)) + 1 for part in parts)])
    _, row = np.unique(np.concatenate([part.row + offset for part, offset in zip(parts, offsets)]), return_inverse=True)
    in_rows, of_addresses = _Lowest(row), _Lowest(address)
    group = np.arange(len(known))
    while True:
        # The lowest number spreads through rows and addresses until nothing moves.
        spread = np.minimum(group, of_addresses(in_rows(group[address])[row]))
        if (spread == group).all():
            return known, group
        group = spread


class _Lowest:
    """The lowest value per group; ``group`` (int64) has every number from 0 on. Quicker than ``np.minimum.at``."""

    def __init__(self, group: np.ndarray) -> None:
        self._order = np.argsort(group, kind="stable")
        self._starts = np.flatnonzero(np.diff(group[self._order], prepend=-1))

    def __call__(self, values: np.ndarray) -> np.ndarray:
        return np.minimum.reduceat(values[self._order], self._starts) if len(self._starts) else values


def _look_up(known: np.ndarray, values: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """Return the value of each asked number among the known ones (sorted), 0 where it is none of them."""
    if not len(known):
        return np.zeros(len(asked), dtype=values.dtype)
    place = np.minimum(np.searchsorted(known, asked), len(known) - 1)
    return np.where(known[place] == asked, values[place], values.dtype.type(0))
