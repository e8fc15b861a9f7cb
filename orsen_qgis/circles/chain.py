"""The hash chain of the register: what an entry's digest covers, and how a chain is checked."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

from ..problems import Problem
from .canonical import digest

# What the first entry has in place of a predecessor's digest.
GENESIS = "0" * 64
FORMAT = "orsen-register/1"
SHORTEST_HEAD = 16
# Kinds of entries, and the columns of one.
OPENED, ISSUED, DELIVERED, WITHDRAWN, REFUSED = "opened", "issued", "delivered", "withdrawn", "refused"
APPROVED, VERIFIED, PURGED = "approved", "verified", "purged"
COLUMNS = "entry, kind, at, subject, content, previous, digest"


@dataclass(frozen=True)
class Entry:
    """One link. ``subject`` is what it speaks of: a copy's number, or the register's identity in the opening entry.

    ``content`` is the digest of its contents, which stand in a table of their own. Times are UTC, ISO 8601.
    """

    number: int
    kind: str
    at: str
    subject: str
    content: str
    previous: str
    digest: str

    def proper_digest(self) -> str:
        """Return the digest that this entry should have."""
        return digest([FORMAT, self.number, self.kind, self.at, self.subject, self.content, self.previous])


def next_entry(last: Entry | None, kind: str, at: str, subject: str, content: str) -> Entry:
    """Return the entry that follows ``last``, None for the first."""
    number, previous = (1, GENESIS) if last is None else (last.number + 1, last.digest)
    unsealed = Entry(number, kind, at, subject, content, previous, "")
    return Entry(number, kind, at, subject, content, previous, unsealed.proper_digest())


@dataclass(frozen=True)
class Verification:
    """What checking a register found.

    ``first_bad`` is the number of the first entry that is not as it was written, or the first that is missing.
    ``reason``: "" (valid), "gap" (an entry is missing, out of order or slipped in), "digest" (an entry was changed),
    "content" (contents were changed), "content-missing", "content-orphan" (contents without their entry), "head" (the
    entry whose head was given is gone), "unreadable" (the file is damaged).
    """

    valid: bool
    entries: int
    first_bad: int | None = None
    reason: str = ""

    def explain(self) -> Problem | None:
        """Return the sentence for a register that is not valid, None for one that is."""
        if self.valid:
            return None
        if self.reason == "head":
            return Problem(
                "The register does not hold the entry whose head was given: its end was cut off from entry {entry}, or "
                "it was written anew, or the head was mistyped. Compare with a backup.",
                entry=self.first_bad,
            )
        if self.reason == "unreadable":
            return Problem("The register is damaged from entry {entry} on. Restore a backup.", entry=self.first_bad)
        return Problem(
            "The register is not as it was written: entry {entry} was changed, removed or slipped in ({reason}). "
            "Compare with a backup.",
            entry=self.first_bad,
            reason=self.reason,
        )


def check_chain(rows: Iterable[tuple[object, ...]], contents: dict[object, object], head: str | None) -> Verification:
    """Check entries (rows of seven values, by number) and contents (body by number) that may be anything at all.

    ``head``: a digest, or its beginning, that the chain must hold. Contents may be missing where a later purge says so.
    """
    rows = list(rows)
    number, previous, held = 0, GENESIS, head is None
    purged = _purged(rows, contents)
    for row in rows:
        number += 1
        reason = _wrong(row, number, previous, contents)
        if reason == "content-missing" and number in purged:
            reason = ""
        if reason:
            return Verification(False, number, number, reason)
        previous = str(row[6])
        held = held or previous.startswith(str(head))
    if not number:
        return Verification(False, 0, 1, "gap")
    orphans = [key for key in contents if not isinstance(key, int) or not 1 <= key <= number]
    if orphans:
        return Verification(False, number, number + 1, "content-orphan")
    return Verification(True, number) if held else Verification(False, number, number + 1, "head")


def is_wellformed(row: tuple[object, ...]) -> bool:
    """Whether the values of a row are of the types of an entry."""
    return type(row[0]) is int and all(isinstance(value, str) for value in row[1:])


def _wrong(row: tuple[object, ...], number: int, previous: str, contents: dict[object, object]) -> str:
    """Return why an entry is not the one to expect, "" where it is."""
    if not is_wellformed(row):
        return "digest"
    entry = Entry(*row)  # type: ignore[arg-type]
    if entry.number != number:
        return "gap"
    if entry.digest != entry.proper_digest():
        return "digest"
    if entry.previous != previous:
        return "gap"
    body = contents.get(number)
    if body is None:
        return "content-missing"
    return "" if isinstance(body, str) and digest(body) == entry.content else "content"


def _purged(rows: Iterable[tuple[object, ...]], contents: dict[object, object]) -> set[int]:
    """Return the entries that purges say they emptied. A purge speaks of what stood before it, never of a purge."""
    purged: set[int] = set()
    kept = set()
    for row in rows:
        if not is_wellformed(row):
            continue
        entry = Entry(*row)  # type: ignore[arg-type]
        if entry.kind in (OPENED, PURGED):
            kept.add(entry.number)
        if entry.kind == PURGED:
            purged |= {number for number in _ranges(contents.get(entry.number)) if number < entry.number}
    return purged - kept


def _ranges(body: object) -> Iterable[int]:
    """Yield the entries of a purge's contents; none where they are not of its shape."""
    try:
        said = json.loads(body)["emptied"]  # type: ignore[arg-type]
        for first, last in said:
            yield from range(int(first), int(last) + 1)
    except (ValueError, TypeError, KeyError):
        return


def normalised_head(head: str | None) -> str | None:
    """Return a head as typed from a copy, without spaces and case; None where none was given."""
    typed = "".join((head or "").split()).replace("-", "").casefold()
    if not typed:
        return None
    if len(typed) < SHORTEST_HEAD:
        raise Problem(
            "The head “{head}” is too short to prove anything: type at least its first {length} characters.",
            head=head,
            length=SHORTEST_HEAD,
        )
    return typed
