"""Answers kept beside the output until it is written, so that a run that broke off goes on where it stopped.

It holds what the geocoder said under opaque numbers: nothing of the stock.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..problems import Problem
from .answers import STATUSES, Answer
from .line_file import LineFile

SCHEMA = "orsen-geocoding/1"
SUFFIX = ".geocodage"
TEXTS = ("identifier", "label", "kind", "number", "postcode", "town", "code", "former_code")
NUMBERS = ("longitude", "latitude", "score", "next_score")


class Checkpoint:
    """The answers of one service, in a file; without a path nothing is kept."""

    def __init__(self, path: Path | None, url: str) -> None:
        self.path = path
        header = {"schema": SCHEMA, "url": url}
        self._file = None if path is None else LineFile(path, header, _foreign, _unusable)

    def read(self) -> dict[str, Answer]:
        """Return the answers kept by an earlier run, by identifier; none when it asked another service.

        Problem when the file is there and was not written by us: it would be lost.
        """
        answers = map(_answer, self._file.read() if self._file else ())
        return {answer.identifier: answer for answer in answers if answer is not None}

    def keep(self, answers: Iterable[Answer]) -> None:
        """Append answers, on disk before this returns. Problem when they cannot be written."""
        if self._file is not None:
            self._file.append(map(dataclasses.asdict, answers), lambda: map(dataclasses.asdict, self.read().values()))

    def forget(self) -> None:
        """Delete the file: its answers stand in the output."""
        if self._file is not None:
            self._file.forget()


def answers_beside(path: Path) -> Path:
    """Return where answers are kept beside a file."""
    return path.with_name(f".{path.name}{SUFFIX}")


def _answer(content: Any) -> Answer | None:
    """Return the answer of a line; None where the line is not one of ours."""
    names = {field.name for field in dataclasses.fields(Answer)}
    if not isinstance(content, dict) or content.keys() != names or content["status"] not in STATUSES:
        return None
    texts = all(isinstance(content[name], str) for name in TEXTS)
    numbers = all(content[name] is None or isinstance(content[name], (int, float)) for name in NUMBERS)
    return Answer(**content) if texts and numbers and isinstance(content["wide"], bool) else None


def _foreign(path: Path) -> Problem:
    return Problem("“{path}” holds something else than the answers of a geocoder.", path=str(path))


def _unusable(path: Path, error: OSError) -> Problem:
    return Problem(
        "The answers kept beside the output, “{path}”, cannot be read or written: {reason}. Check your rights on the "
        "folder.",
        path=str(path),
        reason=error.strerror or str(error),
    )
