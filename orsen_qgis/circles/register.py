"""The register of releases: who got which copy, when and why, in a file that cannot be changed unnoticed."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from ..problems import Problem
from . import register_schema
from .approvals import refuse_unapproved
from .chain import APPROVED, DELIVERED, ISSUED, PURGED, REFUSED, VERIFIED, WITHDRAWN, Verification
from .comparing import ComparingLedger
from .footprint import Footprint
from .identification import Delivered, find_copy, find_number
from .policy import Circle, Recipient
from .purging import Purged, as_ranges, empty, past_retention
from .register_facts import approval_facts, file_facts, issue_facts
from .release import Release


@dataclass(frozen=True)
class Issued:
    """A copy's number, and what it prints: the head (digest of its own entry) and the register's identity."""

    copy: str
    head: str
    entry: int
    register: str


class Register(ComparingLedger):
    """An open register. Safe for several processes; an object belongs to the thread that opened it."""

    _issued_at_once: tuple[Release, str] | None = None

    @contextmanager
    def at_once(self) -> Iterator[None]:
        """Write everything of a block in one transaction, all of it or nothing; nobody else writes meanwhile."""
        with self._writing():
            self._is_held = True
            try:
                yield
            finally:
                self._is_held, self._issued_at_once = False, None

    def issue(self, release: Release, recipient: Recipient, plugin_version: str) -> Issued:
        """Give a copy for a recipient its number and write it down, before the copy is made.

        Problem when the circle names another register or waits for approval, when the release was not compared with
        all that the recipients hold, or when this register was altered or cannot be written.
        """
        accepted = release.circle.register
        if accepted is not None and accepted != self.identity:
            raise Problem(
                "Circle “{circle}” accepts the register {accepted} only; “{file}” is {identity}. Choose that register.",
                circle=release.circle.id,
                accepted=accepted,
                file=self.path,
                identity=self.identity,
            )
        with self._writing():
            refuse_unapproved(release.circle, self.entries(APPROVED))
            footprint = self._footprint(release)
            kept = self._compared(release, footprint)
            said = kept or footprint.as_json()
            facts = {**issue_facts(release, recipient, plugin_version), "footprint": said}
            copy = self._next_copy(release.released_on.year)
            if self._is_held:
                self._issued_at_once = (release, kept or copy)
            entry = self._append(ISSUED, copy, facts)
            return Issued(copy, entry.digest, entry.number, self.identity)

    def deliver(
        self,
        copy: str,
        sha256: str,
        pdf_identifier: str,
        file: str,
        more: Sequence[tuple[str, str, str]] = (),
    ) -> int:
        """Write down that a copy stands finished under its name; return the entry's number. Once for each copy.

        ``more``: SHA-256, PDF identifier and name of each further file of a copy in several parts.
        """
        with self._writing():
            self._refuse_unless_open(copy)
            facts: dict[str, Any] = file_facts(sha256, pdf_identifier, file)
            if more:
                facts["more"] = [file_facts(*each) for each in more]
            return self._append(DELIVERED, copy, facts).number

    def withdraw(self, copy: str, reason: str) -> int:
        """Write down that a copy was issued and never delivered; return the entry's number."""
        with self._writing():
            self._refuse_unless_open(copy)
            return self._append(WITHDRAWN, copy, {"reason": reason}).number

    def refuse(self, circle_id: str | None, reason: str, facts: Mapping[str, Any] | None = None) -> int:
        """Write down that a release was refused; return the entry's number. ``circle_id`` None: no circle was read."""
        with self._writing():
            said = {**(facts or {}), "circle": circle_id, "reason": reason}
            return self._append(REFUSED, "", said).number

    def approve(self, circle: Circle, by: str, reason: str) -> int:
        """Write down that somebody approves a circle as it stands; return the entry's number."""
        if not by.strip():
            raise Problem("Say who approves circle “{circle}”: an approval has a name.", circle=circle.id)
        with self._writing():
            return self._append(APPROVED, "", approval_facts(circle, by.strip(), reason.strip())).number

    def refuse_unapproved(self, circle: Circle) -> None:
        """Raise Problem when the circle has to be approved first."""
        refuse_unapproved(circle, self.entries(APPROVED))

    def record_verification(self, verification: Verification, head: str | None = None) -> int:
        """Write down what a verification found; return the entry's number."""
        facts = {
            "valid": verification.valid,
            "entries": verification.entries,
            "first_bad": verification.first_bad,
            "found": verification.reason,
            "head": head,
        }
        with self._writing():
            return self._append(VERIFIED, "", facts).number

    def purge(self, on: datetime.date, days: int) -> Purged:
        """Empty contents whose retention is over on a day, for good; the chain still verifies, and says so.

        ``days``: how long contents are kept after their copy had to be destroyed. Problem when the register does not
        verify: a purge must not cover up what was altered.
        """
        problem = self.verify().explain()
        if problem is not None:
            raise problem
        with self._writing():
            over = past_retention(self.entries(), on, days)
            if not over:
                return Purged(0, None)
            facts = {"emptied": as_ranges(over), "on": on.isoformat(), "days": days}
            entry = self._append(PURGED, "", facts).number
            empty(self._connection, over)
        self._compact()
        return Purged(len(over), entry)

    def identify(
        self, sha256: str | None = None, pdf_identifier: str | None = None, copy: str | None = None
    ) -> Delivered | None:
        """Return whose copy has that SHA-256 or, failing that, that PDF identifier, or that number; None: nobody's."""
        try:
            if copy is not None:
                return find_number(self._connection, copy, self.verify().valid)
            return find_copy(self._connection, sha256, pdf_identifier, self.verify().valid)
        except sqlite3.Error as error:
            raise self._altered() from error

    def _compared(self, release: Release, footprint: Footprint) -> str | None:
        """Return the copy that keeps this footprint, None where none does; Problem as ``_refuse_uncompared`` says.

        What holds for one copy of a release holds for the others that are issued at once with it.
        """
        if self._issued_at_once is not None and self._issued_at_once[0] is release:
            return self._issued_at_once[1]
        self._refuse_uncompared(release, footprint)
        return self._kept_with(release, footprint)

    def _compact(self) -> None:
        """Write the file anew, so that no byte of what was emptied stays in it."""
        try:
            self._connection.execute("PRAGMA secure_delete = ON")
            self._connection.execute("VACUUM")
        except sqlite3.Error as error:
            raise register_schema.unwritable(self.path, error) from error

    def _next_copy(self, year: int) -> str:
        prefix = f"EXP-{year:04d}-"
        given = self._connection.execute(
            "SELECT max(CAST(substr(subject, ?) AS INTEGER)) FROM chain WHERE kind = ? AND substr(subject, 1, ?) = ?",
            (len(prefix) + 1, ISSUED, len(prefix), prefix),
        ).fetchone()[0]
        return f"{prefix}{(given or 0) + 1:06d}"

    def _refuse_unless_open(self, copy: str) -> None:
        kinds = [kind for (kind,) in self._connection.execute("SELECT kind FROM chain WHERE subject = ?", (copy,))]
        if kinds != [ISSUED]:
            raise Problem(
                "Copy {copy} is not waiting for delivery in the register “{file}”: it was never issued, or is "
                "delivered or withdrawn already.",
                copy=copy,
                file=self.path,
            )
