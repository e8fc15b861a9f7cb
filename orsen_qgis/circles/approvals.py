"""Circles that somebody approved by name, and those that still wait for it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ..problems import Problem
from .chain import APPROVED, Entry
from .policy import Circle


@dataclass(frozen=True)
class Approval:
    """The last approval of a circle in a register: by whom, and the canonical hash of what was approved."""

    by: str
    circle_hash: str


def approvals_of(contents: Iterable[tuple[Entry, dict[str, Any] | None]]) -> dict[str, Approval]:
    """Return the last approval of each circle, by its id."""
    return {
        str(said["circle"]): Approval(str(said.get("by")), str(said.get("circle_hash")))
        for entry, said in contents
        if entry.kind == APPROVED and said is not None and "circle" in said
    }


def refuse_unapproved(circle: Circle, contents: Iterable[tuple[Entry, dict[str, Any] | None]]) -> None:
    """Raise Problem unless the circle as it stands is approved, where it asks for approval, or once did.

    Who takes ``approval`` out of the file changes the circle too: an approval in the register binds later versions.
    """
    refuse_unless_in(circle, approvals_of(contents))


def refuse_unless_in(circle: Circle, approvals: Mapping[str, Approval]) -> None:
    """Raise Problem as ``refuse_unapproved``, of approvals that were read already."""
    approved = approvals.get(circle.id)
    if approved is None and not circle.approval:
        return
    if approved is None:
        raise Problem(
            "Circle “{circle}” asks for approval, and nobody has approved it in this register. Have it approved by "
            "name first.",
            circle=circle.id,
        )
    if approved.circle_hash != circle.canonical_hash:
        raise Problem(
            "Circle “{circle}” was changed since {by} approved it. Have it approved anew by name first.",
            circle=circle.id,
            by=approved.by,
        )
