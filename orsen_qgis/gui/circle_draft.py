"""Circles while they are written: what the file would say, what is wrong with it, and whether anything is unsaved."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..messages import explain
from ..problems import Problem

if TYPE_CHECKING:
    from ..circles.policy import Circle

# Stands where a sentence names file, circle and place, which a form shows already.
MARK = "\x00"
NEW_FILE = Path("cercles.json")


class CircleDraft:
    """The circles of one file as JSON says them. ``opened``: what the file held; None where there is none yet."""

    def __init__(self, path: Path | None = None) -> None:
        from ..circles.policy import as_json
        from ..circles.policy_file import load_circles
        from ..circles.policy_writing import text_at

        self.path = path
        self.opened = None if path is None else text_at(path)
        loaded = () if path is None else load_circles(path).circles
        self.circles: list[dict[str, Any]] = [as_json(circle) for circle in loaded]
        self._saved = copy.deepcopy(self.circles)

    @property
    def is_changed(self) -> bool:
        """Whether something would be lost."""
        return self.circles != self._saved

    def add(self) -> int:
        """Add an empty circle and return its place."""
        self.circles.append(empty_circle())
        return len(self.circles) - 1

    def duplicate(self, number: int) -> int:
        """Add a copy of a circle, which needs an identifier of its own, and return its place."""
        self.circles.append({**copy.deepcopy(self.circles[number]), "id": ""})
        return len(self.circles) - 1

    def troubles(self, number: int) -> dict[str, str]:
        """Return what is wrong with a circle, by place, each in the words that follow the place."""
        from ..circles.policy_checks import troubles_of

        found = troubles_of(self.circles[number], self.path or NEW_FILE)
        said = {trouble.place: told_at_place(trouble.problem) for trouble in found}
        same = [other for other in self.circles if other["id"] == self.circles[number]["id"]]
        if len(same) > 1 and "id" not in said:
            whole = self.whole_trouble()
            said.update({"id": told_at_place(whole)} if whole is not None else {})
        return said

    def whole_trouble(self) -> Problem | None:
        """Return why the file cannot be written, in the loader's own words; None where it can."""
        from ..circles.policy_checks import file_content
        from ..circles.policy_file import parse_circles

        try:
            parse_circles(file_content(self.circles), self.path or NEW_FILE)
        except Problem as problem:
            return problem
        return None

    def circle(self, number: int) -> Circle | None:
        """Return a circle; None where it is not right yet."""
        from ..circles.policy_checks import circle_of

        return circle_of(self.circles[number], self.path or NEW_FILE)

    def save(self, path: Path) -> None:
        """Write the circles; Problem where the loader refuses them, or the file was changed meanwhile."""
        from ..circles.policy_checks import file_content
        from ..circles.policy_writing import text_at, write_circles

        same = self.path is not None and path.resolve() == self.path.resolve()
        # The person who chose another file was asked whether it may be replaced.
        write_circles(file_content(self.circles), path, self.opened if same else text_at(path))
        self.path, self.opened, self._saved = path, text_at(path), copy.deepcopy(self.circles)


def empty_circle() -> dict[str, Any]:
    """Return a circle that says nothing yet: nothing is allowed that a person has not allowed."""
    return {
        "id": "",
        "name": "",
        "convention": {
            "reference": "",
            "signed_on": "",
            "expires_on": "",
            "purpose": "",
            "legal_basis": "",
            "destroy_after_days": 365,
        },
        "recipients": [],
        "levels": [],
        "landlords": [],
        "departements": [],
        "communes": [],
        "precision": "residence",
        "minimum": {"addresses": 3, "dwellings": 11},
        "fields": [],
    }


def told_at_place(problem: Problem) -> str:
    """Return what a problem says after the words that name file, circle and place."""
    said = explain(problem, file=MARK, circle=MARK, place=MARK).rpartition(MARK)[2].lstrip("” :\u00a0\u202f»,")
    return said[:1].upper() + said[1:]
