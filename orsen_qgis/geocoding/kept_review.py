"""Decisions of a review that is not finished, kept beside the geocoder's answers as they are made.

They stand under the opaque numbers of the questions: nothing of the stock but the places that a person drew.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from ..problems import Problem
from .judgement import ACCEPTED, REFUSED
from .line_file import LineFile

SCHEMA = "orsen-review/1"
SUFFIX = ".decisions"
NEAR = 0.5  # in the unit of the CRS: the same place, written and read again
Place = tuple[float, float]


@dataclass(frozen=True)
class Decision:
    """What a person decided of an address. ``found``: the geocoder's place, None for none; ``placed``: the person's."""

    identifier: str
    decision: str
    found: Place | None
    placed: Place | None = None

    def holds_for(self, found: Place | None) -> bool:
        """Whether it was made of this answer; a place that a person drew holds whatever the geocoder says."""
        if self.placed is not None or found is None or self.found is None:
            return self.placed is not None or found is self.found
        return math.dist(found, self.found) <= NEAR


class KeptReview:
    """The decisions of one review, in a file; ``crs``: that of the places."""

    def __init__(self, answers: Path, crs: str) -> None:
        path = answers.with_name(answers.name + SUFFIX)
        self._file = LineFile(path, {"schema": SCHEMA, "crs": crs}, _foreign, _unusable)

    @property
    def path(self) -> Path:
        """The file."""
        return self._file.path

    def read(self) -> dict[str, Decision]:
        """Return the last decision on each address. Problem when the file was not written by us."""
        decisions = map(_decision, self._file.read())
        return {one.identifier: one for one in decisions if one is not None}

    def keep(self, decisions: Iterable[Decision]) -> None:
        """Append decisions, on disk before this returns. Problem when they cannot be written."""
        self._file.append(map(asdict, decisions), lambda: map(asdict, self.read().values()))

    def forget(self) -> None:
        """Delete the file: the review is finished, or begins anew."""
        self._file.forget()


def _decision(content: Any) -> Decision | None:
    """Return the decision of a line; None where the line is not one of ours."""
    names = {"identifier", "decision", "found", "placed"}
    if not isinstance(content, dict) or content.keys() != names or not isinstance(content["identifier"], str):
        return None
    try:
        found, placed = (_place(content[name]) for name in ("found", "placed"))
    except (TypeError, ValueError):
        return None
    known = content["decision"] in (ACCEPTED, REFUSED)
    return Decision(content["identifier"], content["decision"], found, placed) if known else None


def _place(content: Any) -> Place | None:
    if content is None:
        return None
    x, y = (float(number) for number in content)
    if not (math.isfinite(x) and math.isfinite(y)):
        raise ValueError(content)
    return x, y


def _foreign(path: Path) -> Problem:
    return Problem("“{path}” holds something else than the decisions of a review: they are not kept.", path=str(path))


def _unusable(path: Path, error: OSError) -> Problem:
    return Problem(
        "The decisions of the review cannot be kept in “{path}”: {reason}. Finish the review before you close QGIS.",
        path=str(path),
        reason=error.strerror or str(error),
    )
