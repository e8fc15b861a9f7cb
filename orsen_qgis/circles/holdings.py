"""What the recipients of a circle hold already, as a register tells it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .footprint import Footprint, Identity
from .policy import Minimum


@dataclass(frozen=True, eq=False)
class EarlierRelease:
    """One release that left: its copies, and which addresses its rows were made of, in the register's own digests.

    ``levels``: those that its circle got, 0 for "not assessed".
    """

    copies: tuple[str, ...]
    circle_id: str
    minimum: Minimum
    footprint: Footprint
    levels: frozenset[int]


@dataclass(frozen=True, eq=False)
class Holdings:
    """Earlier releases, oldest first, and the key of the register's digests."""

    releases: tuple[EarlierRelease, ...] = ()
    key: bytes = b""

    @property
    def says_nothing(self) -> bool:
        """Whether no address ever left."""
        return not any(len(release.footprint.address) for release in self.releases)

    @property
    def copies(self) -> frozenset[str]:
        """The numbers of all copies."""
        return frozenset(copy for release in self.releases for copy in release.copies)

    def unrecognised(self, circle_id: str, known: Identity) -> dict[str, tuple[int, int]]:
        """Return the copies of a circle of whose addresses less than half are known any more: how many, of how many.

        Addresses whose identifiers changed are not compared, and nobody would notice.
        """
        address = known.keyed(self.key).address
        found = {}
        for each in self.releases:
            if each.circle_id == circle_id and len(each.footprint.address):
                number = int(np.isin(each.footprint.address, address).sum())
                if 2 * number < len(each.footprint.address):
                    found[each.copies[-1]] = (number, len(each.footprint.address))
        return found


NOTHING = Holdings()


@dataclass(frozen=True)
class Override:
    """Who releases although an earlier copy would then tell too much, and why. Both are written in the register."""

    by: str
    reason: str
