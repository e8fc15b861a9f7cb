"""Answers kept beside the output until it is written, so that a run that broke off goes on where it stopped.

One JSON object a line, appended and flushed chunk by chunk; a line that a killed run left unfinished is dropped. It
holds what the geocoder said under opaque numbers: nothing of the stock.
"""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from ..problems import Problem
from .answers import STATUSES, Answer

FAMILY = "orsen-geocoding/"
SCHEMA = f"{FAMILY}1"
SUFFIX = ".geocodage"
TEXTS = ("identifier", "label", "kind", "number", "postcode", "town", "code", "former_code")
NUMBERS = ("longitude", "latitude", "score", "next_score")


class Checkpoint:
    """The answers of one service, in a file; without a path nothing is kept."""

    def __init__(self, path: Path | None, url: str) -> None:
        self.path = path
        self._header = {"schema": SCHEMA, "url": url}
        self._ready = False

    @classmethod
    def beside(cls, output: Path | None, url: str) -> Checkpoint:
        """Return the checkpoint of an output file; one that keeps nothing where the output is no file."""
        return cls(answers_beside(output) if output else None, url)

    def read(self) -> dict[str, Answer]:
        """Return the answers kept by an earlier run, by identifier; none when it asked another service.

        Problem when the file is there and was not written by us: it would be lost.
        """
        if self.path is None or not self.path.exists():
            return {}
        try:
            lines = self.path.read_bytes().split(b"\n")
        except OSError as error:
            raise _unusable(self.path, error) from error
        header = _parsed(lines[0])
        if not isinstance(header, dict) or not str(header.get("schema")).startswith(FAMILY):
            if any(lines):
                raise Problem("“{path}” holds something else than the answers of a geocoder.", path=str(self.path))
            return {}
        if header != self._header:
            return {}
        answers = (_answer(_parsed(line)) for line in lines[1:-1])  # after the last line end: nothing, or a torn line
        return {answer.identifier: answer for answer in answers if answer is not None}

    def keep(self, answers: Iterable[Answer]) -> None:
        """Append answers, on disk before this returns. Problem when they cannot be written."""
        if self.path is None:
            return
        try:
            if not self._ready:
                self._begin(self.path)
            with self.path.open("ab") as file:
                for answer in answers:
                    file.write(_line(dataclasses.asdict(answer)))
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise _unusable(self.path, error) from error

    def forget(self) -> None:
        """Delete the file: its answers stand in the output."""
        if self.path is not None:
            self.path.unlink(missing_ok=True)

    def _begin(self, path: Path) -> None:
        """Write the file anew with the answers it had, readable by its owner alone."""
        kept = self.read().values()
        draft = path.with_name(path.name + ".part")
        draft.unlink(missing_ok=True)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(_line(self._header))
            file.writelines(_line(dataclasses.asdict(answer)) for answer in kept)
        draft.replace(path)
        self._ready = True


def answers_beside(path: Path) -> Path:
    """Return where answers are kept beside a file."""
    return path.with_name(f".{path.name}{SUFFIX}")


def _line(content: dict[str, Any]) -> bytes:
    return json.dumps(content, ensure_ascii=False).encode() + b"\n"


def _parsed(line: bytes) -> Any:
    try:
        return json.loads(line)
    except ValueError:
        return None


def _answer(content: Any) -> Answer | None:
    """Return the answer of a line; None where the line is not one of ours."""
    names = {field.name for field in dataclasses.fields(Answer)}
    if not isinstance(content, dict) or content.keys() != names or content["status"] not in STATUSES:
        return None
    texts = all(isinstance(content[name], str) for name in TEXTS)
    numbers = all(content[name] is None or isinstance(content[name], (int, float)) for name in NUMBERS)
    return Answer(**content) if texts and numbers and isinstance(content["wide"], bool) else None


def _unusable(path: Path, error: OSError) -> Problem:
    return Problem(
        "The answers kept beside the output, “{path}”, cannot be read or written: {reason}. Check your rights on the "
        "folder.",
        path=str(path),
        reason=error.strerror or str(error),
    )
