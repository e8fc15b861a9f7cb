"""What a release would tell beside those that its recipients hold already, so that nothing too small stands out.

Recipients who lay releases over one another can subtract: the finest groups of addresses that they can tell apart are
those that no released row, old or new, cuts in two. Call these groups atoms. Whatever they work out, by whatever linear
algebra, is a sum over atoms. So every atom that a new release makes has to meet the minimum; then nothing below it can
be worked out. An atom that was there before is known already, whatever its size, and stays as it is. Highest levels
bound what is left of levels told by number: so levels are told by number only for rows that no other row cuts.

Figures of another campaign are other figures: levels were rated anew, and subtracting them isolates nothing exactly.
There, newcomers are guarded: addresses that an earlier release did not have at all may not stand out in a row that it
had without them. So are addresses that one release of every level names as missing from one of some levels
(``campaigns.py``).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..texts.turns import distinct_rows
from .campaigns import OtherCampaigns
from .footprint import Identity
from .holdings import EarlierRelease, Holdings
from .policy import Minimum

ABSENT = -1


@dataclass(frozen=True)
class Conflicts:
    """Addresses (bool, one per address asked about) that tell too much, and because of which earlier releases.

    ``because``: bool, a row per address, a column per earlier release.
    """

    address: np.ndarray
    because: np.ndarray

    def __bool__(self) -> bool:
        return bool(self.address.any())


class Comparison:
    """Candidates beside earlier releases, at least one; made once, asked again for each way of releasing them."""

    def __init__(
        self, identity: Identity, hidden: Identity, holdings: Holdings, minimum: Minimum, levels: frozenset[int]
    ) -> None:
        """``hidden``: candidates that their level alone leaves out; ``levels``: those of the new release."""
        here = identity.keyed(holdings.key)
        self._others = OtherCampaigns(here, hidden.keyed(holdings.key), holdings, levels, minimum)
        self._releases = holdings.releases
        # Where neither policy asks for more than one, no group is too small.
        self._guarded = [not minimum == each.minimum == Minimum(1, 1) for each in holdings.releases]
        self._minimum = minimum
        self._dwellings = here.dwellings
        self._statement = here.address ^ here.campaign
        self._known, self._rows, self._known_dwellings = _overlay(holdings.releases)
        signatures, atom, _ = distinct_rows(self._rows)
        # The atom of every statement that was ever released, and which releases it lies in.
        self._atom, self._lies_in = atom, signatures != ABSENT
        self._least = _least(self._lies_in, holdings.releases)
        self._mine = _look_up(self._known, self._atom, self._statement)
        self._newcomer = np.column_stack([_newcomers(here, each) for each in self._releases])
        self._held = np.column_stack([_held(here, each) for each in self._releases])

    @property
    def releases(self) -> int:
        """How many earlier releases there are."""
        return len(self._releases)

    def conflicts(self, chosen: np.ndarray, row: np.ndarray) -> Conflicts:
        """Return which of the chosen addresses (positions) tell too much when released in these rows (from 0)."""
        conflicts = Conflicts(
            np.zeros(len(chosen), dtype=bool), np.zeros((len(chosen), len(self._releases)), dtype=bool)
        )
        if len(chosen):
            self._mark_small_parts(chosen, row, conflicts)
            self._mark_small_remainders(chosen, conflicts)
            self._mark_parts_of_counted_rows(chosen, row, conflicts)
            self._mark_newcomers(chosen, row, conflicts)
            for bad, releases in self._others.conflicts(chosen, row):
                conflicts.address[bad] = True
                conflicts.because[:, list(releases)] |= bad[:, None]
        return conflicts

    def crossed(self, chosen: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Return per row (bool) whether it shares addresses with an earlier row, and is not that row again.

        Its counts of levels beside the highest level of the other could tell those of the difference.
        """
        crossed = np.zeros(int(row.max()) + 1 if len(row) else 0, dtype=bool)
        for number in range(self.releases):
            pairs, shared, sizes = self._shared(chosen, row, number)
            same = (shared == np.bincount(row)[pairs[:, 0]]) & (shared == sizes[pairs[:, 1]])
            crossed[pairs[~same, 0]] |= self._guarded[number]
        return crossed

    def _shared(self, chosen: np.ndarray, row: np.ndarray, number: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return the pairs (new row, earlier row) that share addresses, how many, and the sizes of all earlier rows."""
        theirs = self._row_of(chosen, number)
        pairs = np.column_stack([row, theirs])[theirs != ABSENT]
        found, _, shared = distinct_rows(pairs)
        return found, shared, np.bincount(self._releases[number].footprint.row)

    def _row_of(self, chosen: np.ndarray, number: int) -> np.ndarray:
        """Return the row of each chosen address in an earlier release, ``ABSENT`` where it has none."""
        return _look_up(self._known, self._rows[:, number], self._statement[chosen])

    def _mark_parts_of_counted_rows(self, chosen: np.ndarray, row: np.ndarray, conflicts: Conflicts) -> None:
        """Mark what new rows take of an earlier row that told its levels, unless one of them takes the whole of it.

        The part's highest level, with what the whole told, could give the levels of the rest.
        """
        for number, earlier in enumerate(self._releases):
            if not self._guarded[number]:
                continue
            pairs, shared, sizes = self._shared(chosen, row, number)
            theirs = self._row_of(chosen, number)
            cut = np.zeros(len(sizes), dtype=bool)
            cut[pairs[shared < sizes[pairs[:, 1]], 1]] = True
            # The last element answers for ABSENT.
            bad = np.append(cut & earlier.footprint.counted, False)[theirs]
            conflicts.address[bad] = True
            conflicts.because[bad, number] = True

    def _mark_small_parts(self, chosen: np.ndarray, row: np.ndarray, conflicts: Conflicts) -> None:
        """Mark what an earlier row cuts out of a new one, where that is too small and was not known before."""
        mine = self._mine[chosen]
        _, part, _ = distinct_rows(np.column_stack([row, mine]))
        small = _below(self._minimum, np.bincount(part), np.bincount(part, self._dwellings[chosen]))[part]
        bad = small & ~((mine != ABSENT) & self._is_whole(chosen, row)[mine])
        overlapped = _any_per_group(self._lies_in_of(mine), row)
        conflicts.address[bad] = True
        conflicts.because[bad] |= overlapped[row[bad]]

    def _mark_small_remainders(self, chosen: np.ndarray, conflicts: Conflicts) -> None:
        """Mark what new rows take of earlier atoms whose rest is then too small."""
        mine = self._mine[chosen]
        rest = ~np.isin(self._known, self._statement[chosen])
        addresses = np.bincount(self._atom[rest], minlength=len(self._lies_in))
        dwellings = np.bincount(self._atom[rest], self._known_dwellings[rest], len(self._lies_in))
        small = (addresses > 0) & ((addresses < self._least[:, 0]) | (dwellings < self._least[:, 1]))
        bad = (mine != ABSENT) & small[mine]
        conflicts.address[bad] = True
        conflicts.because[bad] |= self._lies_in_of(mine)[bad]

    def _mark_newcomers(self, chosen: np.ndarray, row: np.ndarray, conflicts: Conflicts) -> None:
        """Mark addresses that an earlier release did not know, too few beside others of their row that it had."""
        held = _any_per_group(self._held[chosen], row)
        for number in range(len(self._releases)):
            new = self._newcomer[chosen, number] & held[row, number]
            addresses = np.bincount(row, new)
            small = _below(self._minimum, addresses, np.bincount(row, new * self._dwellings[chosen]))
            bad = new & small[row]
            conflicts.address[bad] = True
            conflicts.because[bad, number] = True

    def _is_whole(self, chosen: np.ndarray, row: np.ndarray) -> np.ndarray:
        """Return per earlier atom (bool) whether all of it lies in one new row; those without any part count as so."""
        rest = ~np.isin(self._known, self._statement[chosen])
        whole = np.bincount(self._atom[rest], minlength=len(self._lies_in)) == 0
        mine = self._mine[chosen]
        pairs, _, _ = distinct_rows(np.column_stack([mine, row])[mine != ABSENT])
        return whole & (np.bincount(pairs[:, 0], minlength=len(self._lies_in)) <= 1)

    def _lies_in_of(self, atom: np.ndarray) -> np.ndarray:
        """Return the releases (bool columns) that hold each atom; none for what was never released."""
        return self._lies_in[atom] & (atom != ABSENT)[:, None]


def _overlay(releases: Sequence[EarlierRelease]) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return all statements ever released (sorted), their row in each release, and their dwellings as told last."""
    prints = [each.footprint for each in releases]
    known = np.unique(np.concatenate([np.zeros(0, dtype=np.uint64), *(each.statement for each in prints)]))
    rows = np.full((len(known), len(prints)), ABSENT, dtype=np.int64)
    dwellings = np.zeros(len(known), dtype=np.int64)
    for number, each in enumerate(prints):
        place = np.searchsorted(known, each.statement)
        rows[place, number] = each.row
        dwellings[place] = each.dwellings
    return known, rows, dwellings


def _least(lies_in: np.ndarray, releases: Sequence[EarlierRelease]) -> np.ndarray:
    """Return the least addresses and dwellings of each atom's rest: the strictest of the policies it left under."""
    minimum = np.array([[each.minimum.addresses, each.minimum.dwellings] for each in releases], dtype=np.int64)
    least = np.zeros((len(lies_in), 2), dtype=np.int64)
    for number in range(len(releases)):
        least[lies_in[:, number]] = np.maximum(least[lies_in[:, number]], minimum[number])
    return least


def _look_up(known: np.ndarray, values: np.ndarray, asked: np.ndarray) -> np.ndarray:
    """Return the value of each asked number among the known ones (sorted), ``ABSENT`` where it is none of them."""
    if not len(known):
        return np.full(len(asked), ABSENT, dtype=np.int64)
    place = np.minimum(np.searchsorted(known, asked), len(known) - 1)
    return np.where(known[place] == asked, values[place], ABSENT)


def _newcomers(here: Identity, earlier: EarlierRelease) -> np.ndarray:
    return ~np.isin(here.address, earlier.footprint.address) & ~np.isin(here.address, earlier.footprint.scope)


def _held(here: Identity, earlier: EarlierRelease) -> np.ndarray:
    return np.isin(here.address, earlier.footprint.address)


def _below(minimum: Minimum, addresses: np.ndarray, dwellings: np.ndarray) -> np.ndarray:
    return (addresses < minimum.addresses) | (dwellings < minimum.dwellings)


def _any_per_group(flags: np.ndarray, group: np.ndarray) -> np.ndarray:
    """Return per group and column whether a flag is set."""
    found = np.zeros((int(group.max()) + 1, flags.shape[1]), dtype=bool)
    np.logical_or.at(found, group, flags)
    return found
