"""Two lines on one address: they complete each other, or they disagree and neither wins."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

from ...grid.axes import NOT_ASSESSED
from .statements import Decision, RatedFact, Statement


@dataclass(frozen=True)
class Conflict:
    """What two lines say differently of an address; ``part`` names the columns in French."""

    address: str
    part: str
    first: Statement
    first_value: str
    second: Statement
    second_value: str


@dataclass(frozen=True)
class Rating:
    """What all lines on an address say together."""

    impact: str | None
    calm: bool
    facts: tuple[RatedFact, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True)
class Agreement:
    """What is said of each address, and where lines disagree; an address stands in one of the two only."""

    ratings: Mapping[str, Rating]
    conflicts: tuple[Conflict, ...]


def agree(statements: list[Statement]) -> Agreement:
    """Bring the lines on each address together.

    A line that is silent on something does not disagree. Where two lines give another impact, other facts, another
    level or another result of a counter-visit, nothing of that address is taken from any line. The order of lines does
    not matter.
    """
    by_address: dict[str, list[Statement]] = {}
    for statement in sorted(statements, key=lambda one: (one.sheet, one.row)):
        for address in statement.addresses:
            by_address.setdefault(address, []).append(statement)
    ratings, conflicts = {}, []
    for address in sorted(by_address):
        theirs = by_address[address]
        found = [conflict for pair in combinations(theirs, 2) for conflict in _disagreements(address, *pair)]
        if found:
            conflicts.extend(found)
        else:
            ratings[address] = _together(theirs)
    return Agreement(ratings, tuple(conflicts))


def _disagreements(address: str, first: Statement, second: Statement) -> list[Conflict]:
    ours, theirs = _parts(first), _parts(second)
    return [
        Conflict(address, part, first, ours[part], second, theirs[part])
        for part in ours
        if part in theirs and ours[part] != theirs[part]
    ]


def _parts(statement: Statement) -> dict[str, str]:
    """Return what a line says, part by part, in words that compare; what it is silent on is left out."""
    facts = sorted(
        " / ".join(filter(None, (fact.fact_type, fact.severity, fact.frequency))) for fact in statement.facts
    )
    decision = statement.decision
    parts = {
        "impact": statement.impact or "",
        "faits": "rien à signaler" if statement.calm else " ; ".join(facts),
        "niveau_retenu": str(decision.level) if decision and decision.level != NOT_ASSESSED else "",
        "contre_visite": (decision.visit or "") if decision else "",
    }
    return {part: words for part, words in parts.items() if words}


def _together(statements: list[Statement]) -> Rating:
    decisions = dict.fromkeys(one.decision for one in statements if one.decision is not None)
    return Rating(
        impact=next((one.impact for one in statements if one.impact is not None), None),
        calm=any(one.calm for one in statements),
        facts=next((one.facts for one in statements if one.facts), ()),
        decisions=tuple(decisions),
    )
