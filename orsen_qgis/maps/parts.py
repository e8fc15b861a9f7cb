"""A copy too large for a mailbox becomes several files: numbered parts with one password."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# Partners' mailboxes stop at 5 to 10 MB.
LIMIT = 8_000_000
# What a file and a page weigh beside their pixels, a palette and encryption included.
FRAME = 8_000


@dataclass(frozen=True)
class Part:
    """One finished file of a copy: its name, its encrypted bytes, the identifier that anybody can read in it (hex)."""

    name: str
    content: bytes
    identifier: str


def cut(sizes: Sequence[int], limit: int | None = None) -> list[range]:
    """Return which pages stand together, in order, so that no file weighs more than ``limit`` bytes (default: LIMIT).

    ``sizes``: bytes of each page. A page that weighs more has a file of its own.
    """
    most = LIMIT if limit is None else limit
    groups: list[range] = []
    weight = 0
    for page, size in enumerate(sizes):
        weight += size + FRAME
        if not groups or weight > most - FRAME:
            groups.append(range(page, page + 1))
            weight = size + FRAME
        else:
            groups[-1] = range(groups[-1].start, page + 1)
    return groups


def name_of(copy: str, number: int, total: int) -> str:
    """Return the neutral name of a file: the copy's number, and the part's (from 1) where there are several."""
    return f"{copy}.pdf" if total == 1 else f"{copy}-{number}.pdf"
