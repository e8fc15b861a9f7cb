"""What left before, as the register's contents tell it: the releases that a circle's recipients still hold."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .chain import ISSUED, WITHDRAWN, Entry
from .footprint import footprint_from_json
from .holdings import EarlierRelease, Holdings
from .landlords import folded
from .policy import Circle, Differencing, Minimum

Contents = Iterable[tuple[Entry, "dict[str, Any] | None"]]


def holdings_of(circle: Circle, key: bytes, contents: Contents) -> Holdings:
    """Return the releases that were issued to the circle's recipients, or to anybody where the circle says so.

    A recipient is the same when its id or its name is, whatever the spelling. A copy that was issued and not withdrawn
    counts as held; one whose contents were purged is forgotten, long after it had to be destroyed. ValueError,
    TypeError, KeyError or IndexError where contents are not of their shape.
    """
    entries = list(contents)
    withdrawn = {entry.subject for entry, _ in entries if entry.kind == WITHDRAWN}
    footprints: dict[str, Any] = {}
    copies: dict[str, list[str]] = {}
    facts: dict[str, dict[str, Any]] = {}
    for entry, said in entries:
        if entry.kind != ISSUED or said is None:
            continue
        kept = said["footprint"]
        # Copies of one release on one day share the footprint of the first.
        first = entry.subject if isinstance(kept, dict) else str(kept)
        if isinstance(kept, dict):
            footprints[first] = kept
        if entry.subject not in withdrawn and shares_recipient(circle, said):
            copies.setdefault(first, []).append(entry.subject)
            facts[first] = said
    return Holdings(
        tuple(
            EarlierRelease(
                tuple(each),
                str(facts[first]["circle"]),
                Minimum(*(int(number) for number in facts[first]["minimum"])),
                footprint_from_json(footprints[first]),
                frozenset(int(level or 0) for level in facts[first]["levels"]),
            )
            for first, each in copies.items()
            if facts[first]["addresses"]
        ),
        key,
    )


def shares_recipient(circle: Circle, said: dict[str, Any]) -> bool:
    """Whether a copy went to one of the circle's recipients, or counts as if it had."""
    if circle.differencing is Differencing.ANY_RECIPIENT:
        return True
    ids = {folded(recipient.id) for recipient in circle.recipients}
    names = {folded(recipient.name) for recipient in circle.recipients}
    return folded(str(said["recipient"])) in ids or folded(str(said["recipient_name"])) in names
