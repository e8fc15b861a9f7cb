"""What the register says that recipients hold already, and what a release has to be compared with."""

from __future__ import annotations

from ..problems import Problem
from .canonical import digest
from .chain import ISSUED, OPENED, WITHDRAWN
from .footprint import Footprint
from .held import holdings_of
from .holdings import Holdings
from .ledger import Ledger
from .policy import Circle
from .release import Release


class ComparingLedger(Ledger):
    """A chain whose issued copies are compared with the next ones, by footprints that its own key makes."""

    _keyed: tuple[Footprint, Footprint] | None = None

    def holdings(self, circle: Circle) -> Holdings:
        """Return what the circle's recipients hold already, to be handed to ``release``.

        Problem when the register does not verify: what it says of earlier releases would then prove nothing.
        """
        problem = self.verify().explain()
        if problem is not None:
            raise problem
        return self._held(circle)

    def _held(self, circle: Circle) -> Holdings:
        try:
            return holdings_of(circle, self._key(), self.entries(ISSUED, WITHDRAWN))
        except (ValueError, TypeError, KeyError, IndexError) as error:
            raise self._altered() from error

    def _key(self) -> bytes:
        """Return the key of this register's footprints: the salt of its opening entry, which nothing else uses."""
        _, said = next(self.entries(OPENED), (None, None))
        if said is None:
            raise self._altered()
        return bytes.fromhex(said["salt"])

    def _footprint(self, release: Release) -> Footprint:
        """Return the footprint of a release as this register sees it; worked out once for all copies of a release."""
        if self._keyed is None or self._keyed[0] is not release.footprint:
            self._keyed = (release.footprint, release.footprint.keyed(self._key()))
        return self._keyed[1]

    def _refuse_uncompared(self, release: Release, footprint: Footprint) -> None:
        """Raise Problem when recipients hold a copy that the release was not compared with, unless it is the same."""
        for earlier in self._held(release.circle).releases:
            # Copies of one group share a footprint: compared with one, compared with all.
            if release.compared.isdisjoint(earlier.copies) and earlier.footprint.identity != footprint.identity:
                raise Problem(
                    "Recipients of circle “{circle}” hold copy {copy}, which this release was not compared with: it "
                    "was issued meanwhile. Start again.",
                    circle=release.circle.id,
                    copy=earlier.copies[-1],
                )

    def _kept_with(self, release: Release, footprint: Footprint) -> str | None:
        """Return the copy that has this very footprint already; None where there is none."""
        destroy_on = release.circle.destroy_on(release.released_on).isoformat()
        for entry, said in self.entries(ISSUED):
            # Kept once for copies whose contents are purged on the same day.
            if (
                said is not None
                and said["destroy_on"] == destroy_on
                and digest(said["footprint"]) == footprint.identity
            ):
                return entry.subject
        return None
