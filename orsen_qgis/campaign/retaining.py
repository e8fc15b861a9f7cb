"""What a person says of addresses outside the sheets: whether it may be said, and which rows of decisions it makes.

A table of decisions holds at most one row of an address, a campaign and a day: what is said again on the same day takes
the place of what was said before, so that no two rows of a day can contradict each other.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from ..grid.axes import NOT_ASSESSED
from ..problems import Problem
from .decisions import TO_DO

CONFIRMED, NOT_CONFIRMED = "confirmee", "non_confirmee"
VISITS = ("", TO_DO, CONFIRMED, NOT_CONFIRMED)


@dataclass(frozen=True)
class Retained:
    """One statement on one or more addresses.

    ``level`` is 0 where only a counter-visit is told; ``author`` an opaque code, perhaps empty; ``visit`` one of
    ``VISITS``; ``visited`` the day of a visit that was made.
    """

    level: int
    reason: str
    author: str
    day: datetime.date
    visit: str = ""
    visited: Optional[datetime.date] = None


@dataclass(frozen=True)
class DecisionRow:
    """A row of a table of decisions, as far as it matters here. ``key`` is whatever finds it again, a feature's id."""

    key: int
    address: str
    day: Optional[datetime.date]
    level: int
    visit: str


@dataclass(frozen=True)
class Changes:
    """``change``: keys of rows to fill anew; ``add``: addresses to add a row for; ``outdone``: addresses that have a
    decision of a later day, which goes on holding."""

    change: tuple[int, ...]
    add: tuple[str, ...]
    outdone: int


@dataclass(frozen=True)
class Withdrawal:
    """``delete``: keys of rows that go; ``silence``: keys of rows that keep their counter-visit and lose their level;
    ``addresses``: how many lose one."""

    delete: tuple[int, ...]
    silence: tuple[int, ...]
    addresses: int


def check_retained(said: Retained, today: datetime.date) -> None:
    """Raise Problem, in one sentence, where a statement lacks something or contradicts itself."""
    from .sheets.values import AUTHOR

    if said.level == NOT_ASSESSED and not said.visit:
        raise Problem("Choose the level to retain, or say what became of the counter-visit.")
    if said.visit == NOT_CONFIRMED and said.level in (NOT_ASSESSED, 4):
        raise Problem("The counter-visit did not confirm level 4: retain another level, from 1 to 3.")
    if said.visit in (TO_DO, CONFIRMED) and said.level not in (NOT_ASSESSED, 4):
        raise Problem("A counter-visit that is to be made, or that confirmed, goes with level 4.")
    if said.level != NOT_ASSESSED and not said.reason.strip():
        raise Problem("Give the reason for this level in a few words.")
    if said.author and not AUTHOR.fullmatch(said.author):
        raise Problem("Only an opaque code may stand for who decides, such as AG-07: never a name.")
    if said.day > today or (said.visited is not None and said.visited > today):
        raise Problem("A decision or a visit cannot be of a day to come.")


def plan_retaining(rows: Iterable[DecisionRow], addresses: Sequence[str], day: datetime.date) -> Changes:
    """Return what a statement of ``day`` changes. ``rows``: those of the campaign, whatever their addresses."""
    asked = dict.fromkeys(addresses)
    same_day: dict[str, int] = {}
    outdone = set()
    for row in rows:
        if row.address not in asked or row.day is None:
            continue
        if row.day == day:
            same_day[row.address] = row.key
        elif row.day > day and row.level != NOT_ASSESSED:
            outdone.add(row.address)
    return Changes(
        change=tuple(same_day.values()),
        add=tuple(address for address in asked if address not in same_day),
        outdone=len(outdone),
    )


def plan_withdrawal(rows: Iterable[DecisionRow], addresses: Iterable[str]) -> Withdrawal:
    """Return the rows of the campaign that retain a level for these addresses; what a visit found stays told."""
    asked = frozenset(addresses)
    theirs = [row for row in rows if row.address in asked and row.level != NOT_ASSESSED]
    return Withdrawal(
        delete=tuple(row.key for row in theirs if not row.visit),
        silence=tuple(row.key for row in theirs if row.visit),
        addresses=len({row.address for row in theirs}),
    )


def plan_merging(rows: Iterable[DecisionRow], came: Sequence[DecisionRow]) -> tuple[tuple[int, ...], int]:
    """Return which decisions of sheets to add to a table, as their keys, and how many contradict it.

    A decision that the table holds already adds nothing; one that says otherwise of the same address and day is set
    aside and counted: what a person decided before stays until somebody withdraws it.
    """
    known = {(row.address, row.day): (row.level, row.visit) for row in rows}
    add, against = [], 0
    for row in came:
        held = known.get((row.address, row.day))
        if held is None:
            add.append(row.key)
        elif held != (row.level, row.visit):
            against += 1
    return tuple(add), against
