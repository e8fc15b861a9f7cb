"""What a register may forget, and when: contents whose time is over; the chain itself stays."""

from __future__ import annotations

import datetime
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from .chain import APPROVED, ISSUED, OPENED, PURGED, Entry
from .register_schema import NO_DELETION

Contents = Iterable[tuple[Entry, "dict[str, Any] | None"]]


@dataclass(frozen=True)
class Purged:
    """What a purge emptied: how many contents, and the entry that says so; None where there was nothing to empty."""

    emptied: int
    entry: int | None


def past_retention(contents: Contents, on: datetime.date, days: int) -> list[int]:
    """Return the entries whose contents are kept no longer on a day, in order.

    Contents of a copy, and of what became of it, are kept for ``days`` after the day on which the copy had to be
    destroyed; contents of refusals and verifications for ``days`` after they were written. The opening entry, purges,
    and the last approval of each circle stay: without them nothing later could be checked.
    """
    entries = list(contents)
    destroyed = {
        entry.subject: datetime.date.fromisoformat(said["destroy_on"])
        for entry, said in entries
        if entry.kind == ISSUED and said is not None
    }
    standing = {said["circle"]: entry.number for entry, said in entries if entry.kind == APPROVED and said is not None}
    kept = {entry.number for entry, _ in entries if entry.kind in (OPENED, PURGED)} | set(standing.values())
    over = []
    for entry, said in entries:
        written = datetime.date.fromisoformat(entry.at[:10])
        since = destroyed.get(entry.subject, written) if entry.subject else written
        if said is not None and entry.number not in kept and since + datetime.timedelta(days=days) < on:
            over.append(entry.number)
    return over


def empty(connection: sqlite3.Connection, entries: list[int]) -> None:
    """Delete the contents of these entries, within the caller's transaction."""
    connection.execute("DROP TRIGGER contents_no_delete")
    connection.executemany("DELETE FROM contents WHERE entry = ?", [(entry,) for entry in entries])
    connection.execute(NO_DELETION)


def as_ranges(numbers: list[int]) -> list[list[int]]:
    """Return sorted whole numbers as ranges, both ends included."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ranges
