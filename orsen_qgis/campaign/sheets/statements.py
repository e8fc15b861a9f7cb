"""What one line of a filled sheet says."""

from __future__ import annotations

import datetime
from dataclasses import dataclass

from ...grid.axes import NOT_ASSESSED
from ...problems import Problem


@dataclass(frozen=True)
class RatedFact:
    """A fact that somebody rated: codes as in exchanged files; ``severity`` only where it is not its type's."""

    fact_type: str | None
    severity: str | None
    frequency: str


@dataclass(frozen=True)
class Decision:
    """What somebody decided: ``level`` 0 where none is retained; ``author`` an opaque code; ``visit`` a code."""

    level: int
    reason: str | None
    author: str | None
    decided: datetime.date
    visit: str | None
    visited: datetime.date | None


@dataclass(frozen=True)
class Statement:
    """One filled line: ``calm`` says that somebody looked and found nothing; ``impact`` is a code.

    ``line`` holds all addresses of the line as it was sent, ``addresses`` those of them that it may speak of.
    """

    sheet: str
    row: int
    line: tuple[str, ...]
    addresses: tuple[str, ...]
    impact: str | None
    calm: bool
    facts: tuple[RatedFact, ...]
    decision: Decision | None

    @property
    def rates(self) -> bool:
        """Whether the line gives the address something to be rated by."""
        retained = self.decision is not None and self.decision.level != NOT_ASSESSED
        return retained or self.calm or self.impact is not None or bool(self.facts)


@dataclass(frozen=True)
class Reject:
    """A value that was left out: where it stands, what it is (never an author's), and why.

    ``row`` and ``column`` are None where the whole sheet is refused.
    """

    sheet: str
    row: int | None
    column: str | None
    value: str | None
    reason: Problem
