"""The register of releases: who got which copy, when and why, in a file that cannot be changed unnoticed."""

from __future__ import annotations

import datetime
import secrets
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from ..problems import Problem
from . import register_schema
from .canonical import canonical_json, digest
from .chain import (
    COLUMNS,
    DELIVERED,
    ISSUED,
    OPENED,
    REFUSED,
    WITHDRAWN,
    Entry,
    Verification,
    check_chain,
    is_wellformed,
    next_entry,
    normalised_head,
)
from .identification import Delivered, find_copy, find_number
from .policy import Recipient
from .register_facts import file_facts, issue_facts
from .release import Release


@dataclass(frozen=True)
class Issued:
    """A copy's number, and what it prints: the head (digest of its own entry) and the register's identity."""

    copy: str
    head: str
    entry: int
    register: str


class Register:
    """An open register. Safe for several processes; an object belongs to the thread that opened it."""

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls, path: str | Path, create: bool = False) -> Register:
        """Open a register, or with ``create`` start one where there is no file; Problem when that cannot be."""
        register = cls(Path(path), register_schema.connect(Path(path), create))
        if create:
            try:
                register._start()
            except BaseException:
                register.close()
                raise
        return register

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def __enter__(self) -> Register:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def identity(self) -> str:
        """The random identity that the register got when it was opened first, 32 characters."""
        first = self._entry("ORDER BY entry LIMIT 1")
        if first is None or first.kind != OPENED:
            raise self._altered()
        return first.subject

    @property
    def head(self) -> str:
        """The digest of the last entry, 64 characters."""
        return self._last().digest

    def issue(self, release: Release, recipient: Recipient, plugin_version: str) -> Issued:
        """Give a copy for a recipient its number and write it down, before the copy is made.

        Problem when the circle names another register, or this one was altered or cannot be written.
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
        facts = issue_facts(release, recipient, plugin_version)
        with self._writing():
            copy = self._next_copy(release.released_on.year)
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

    def verify(self, head: str | None = None) -> Verification:
        """Check every entry and its contents and, where given, that the head printed on a copy is still there.

        Never raises because of what the register holds; Problem only for a head too short to prove anything.
        """
        wanted = normalised_head(head)
        read = 0
        try:
            # One transaction: a writer between the two readings would look like tampering.
            self._connection.execute("BEGIN")
            contents = dict(self._connection.execute("SELECT entry, body FROM contents"))
            rows = []
            for row in self._connection.execute(f"SELECT {COLUMNS} FROM chain ORDER BY entry"):  # noqa: S608
                rows.append(row)
                read += 1
            return check_chain(rows, contents, wanted)
        except (sqlite3.Error, UnicodeError):
            return Verification(False, read, read + 1, "unreadable")
        finally:
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")

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

    def _start(self) -> None:
        """Write the schema and the opening entry, unless another process was first."""
        with self._writing(checked=False):
            if register_schema.is_empty(self._connection):
                self.path.chmod(0o600)
                register_schema.make_schema(self._connection)
                self._append(OPENED, secrets.token_hex(16), {})
            else:
                register_schema.check_is_register(self.path)

    @contextmanager
    def _writing(self, checked: bool = True) -> Iterator[None]:
        """Hold the register for one transaction, all or nothing; Problem when it cannot be written."""
        try:
            register_schema.begin_writing(self._connection)
            try:
                if checked:
                    self._refuse_altered_end()
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
        except (sqlite3.Error, OSError) as error:
            raise register_schema.unwritable(self.path, error) from error

    def _append(self, kind: str, subject: str, facts: Mapping[str, Any]) -> Entry:
        # The salt keeps contents that were purged from being guessed back from their digest.
        body = canonical_json({**facts, "salt": secrets.token_hex(16)})
        at = datetime.datetime.now(datetime.timezone.utc).isoformat(timespec="seconds")
        last = self._entry("ORDER BY entry DESC LIMIT 1")
        entry = next_entry(last, kind, at, subject, digest(body))
        self._connection.execute(
            "INSERT INTO chain VALUES (?, ?, ?, ?, ?, ?, ?)",
            (entry.number, kind, at, subject, entry.content, entry.previous, entry.digest),
        )
        self._connection.execute("INSERT INTO contents VALUES (?, ?)", (entry.number, body))
        return entry

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

    def _refuse_altered_end(self) -> None:
        last = self._last()
        if last.digest != last.proper_digest():
            raise self._altered()

    def _last(self) -> Entry:
        last = self._entry("ORDER BY entry DESC LIMIT 1")
        if last is None:
            raise self._altered()
        return last

    def _entry(self, which: str) -> Entry | None:
        try:
            row = self._connection.execute(f"SELECT {COLUMNS} FROM chain {which}").fetchone()  # noqa: S608
        except sqlite3.Error as error:
            raise self._altered() from error
        if row is not None and not is_wellformed(row):
            raise self._altered()
        return None if row is None else Entry(*row)

    def _altered(self) -> Problem:
        return Problem(
            "The register “{file}” was altered or is damaged. Verify it, and compare with a backup.", file=self.path
        )
