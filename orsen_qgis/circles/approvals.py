"""Circles that somebody approved by name, and those that still wait for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..problems import Problem
from .chain import APPROVED, Entry
from .policy import Circle


def refuse_unapproved(circle: Circle, contents: Iterable[tuple[Entry, dict[str, Any] | None]]) -> None:
    """Raise Problem unless the circle as it stands is approved, where it asks for approval, or once did.

    Who takes ``approval`` out of the file changes the circle too: an approval in the register binds later versions.
    """
    approved = None
    for entry, said in contents:
        if entry.kind == APPROVED and said is not None and said.get("circle") == circle.id:
            approved = said
    if approved is None and not circle.approval:
        return
    if approved is None:
        raise Problem(
            "Circle “{circle}” asks for approval, and nobody has approved it in this register. Have it approved by "
            "name first.",
            circle=circle.id,
        )
    if approved.get("circle_hash") != circle.canonical_hash:
        raise Problem(
            "Circle “{circle}” was changed since {by} approved it. Have it approved anew by name first.",
            circle=circle.id,
            by=approved.get("by"),
        )
