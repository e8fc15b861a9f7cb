"""The register as a file: a chain of entries that is only added to, by one writer at a time, and can be verified."""

from __future__ import annotations

import datetime
import json
import secrets
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from ..problems import Problem
from . import register_schema
from .canonical import canonical_json, digest
from .chain import COLUMNS, OPENED, Entry, Verification, check_chain, is_wellformed, next_entry, normalised_head

Self = TypeVar("Self", bound="Ledger")


class Ledger:
    """An open chain. Safe for several processes; an object belongs to the thread that opened it."""

    _is_held = False

    def __init__(self, path: Path, connection: sqlite3.Connection) -> None:
        self.path = path
        self._connection = connection

    @classmethod
    def open(cls: type[Self], path: str | Path, create: bool = False) -> Self:
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

    def __enter__(self: Self) -> Self:
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

    def entries(self, *kinds: str) -> Iterator[tuple[Entry, dict[str, Any] | None]]:
        """Yield the entries of these kinds, or all, in order, each with its contents; None where they were purged.

        Problem when the register is damaged, or contents are not what the chain says.
        """
        chosen = f"WHERE kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
        try:
            rows = self._connection.execute(
                "SELECT chain.entry, kind, at, subject, content, previous, digest, body"  # noqa: S608
                f" FROM chain LEFT JOIN contents USING (entry) {chosen} ORDER BY chain.entry",
                kinds,
            ).fetchall()
        except sqlite3.Error as error:
            raise self._altered() from error
        for row in rows:
            if not is_wellformed(row[:-1]):
                raise self._altered()
            entry = Entry(*row[:-1])
            yield entry, None if row[-1] is None else self._contents(entry, row[-1])

    def _contents(self, entry: Entry, body: object) -> dict[str, Any]:
        if not isinstance(body, str) or digest(body) != entry.content:
            raise self._altered()
        return dict(json.loads(body))

    def _start(self) -> None:
        """Write the schema and the opening entry, unless another process was first."""
        with self._writing(checked=False):
            if register_schema.is_empty(self._connection):
                self.path.chmod(0o600)
                register_schema.make_schema(self._connection)
                self._append(OPENED, secrets.token_hex(16), {})
            else:
                register_schema.check_is_ours(self._connection, self.path)

    @contextmanager
    def _writing(self, checked: bool = True) -> Iterator[None]:
        """Hold the register for one transaction, all or nothing; Problem when it cannot be written."""
        if self._is_held:
            yield
            return
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
