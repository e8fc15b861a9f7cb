"""Reading a JSON file whose every key, value and place counts: anything unexpected is a Problem that says where."""

from __future__ import annotations

import datetime
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from ..problems import Problem
from ..strict_json import RepeatedKeyError, load_strict

ISO_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Control characters and lone surrogates have no place in what a page prints.
UNPRINTABLE = {"Cc", "Cs"}


@dataclass(frozen=True)
class Node:
    """A value of the file, with the words that lead a reader to it (file, circle, place)."""

    value: Any
    file: str
    place: str
    circle: str = "–"

    def problem(self, sentence: str, **values: Any) -> NoReturn:
        """Raise Problem with a sentence that names {file}, {circle} and {place}."""
        raise Problem(sentence, file=self.file, circle=self.circle, place=self.place or "–", **values)

    def __getitem__(self, key: str) -> Node:
        return Node(self.value[key], self.file, f"{self.place}.{key}" if self.place else key, self.circle)

    def items(self) -> Iterator[Node]:
        """Yield the values of a list; Problem when this is none, or an empty one."""
        if not isinstance(self.value, list) or not self.value:
            self.problem("{file}, circle “{circle}”, {place}: give a list that holds at least one value.")
        yield from self.elements()

    def elements(self) -> Iterator[Node]:
        """Yield the values of a list that may be empty; Problem when this is none."""
        if not isinstance(self.value, list):
            self.problem("{file}, circle “{circle}”, {place}: give a list.")
        for number, value in enumerate(self.value):
            yield Node(value, self.file, f"{self.place}[{number}]", self.circle)

    def check_keys(self, required: set[str], optional: frozenset[str] = frozenset()) -> None:
        """Raise Problem unless this is an object with the required keys, and no others than the optional ones."""
        if not isinstance(self.value, dict):
            self.problem("{file}, circle “{circle}”, {place}: give an object, in braces.")
        for key in sorted(required - set(self.value)):
            self.problem("{file}, circle “{circle}”, {place}: “{key}” is missing.", key=key)
        for key in sorted(set(self.value) - required - optional):
            self.problem("{file}, circle “{circle}”, {place}: “{key}” is not a key that is known here.", key=key)

    def text(self) -> str:
        """Return a text that says something; Problem otherwise."""
        if not isinstance(self.value, str) or not self.value.strip():
            self.problem("{file}, circle “{circle}”, {place}: give a text that is not empty.")
        if self.value != self.value.strip() or any(unicodedata.category(c) in UNPRINTABLE for c in self.value):
            self.problem(
                "{file}, circle “{circle}”, {place}: the text starts or ends with a space, or holds a line break or a "
                "control character. Take it out."
            )
        return str(self.value)

    def positive(self) -> int:
        """Return a whole number of at least 1; Problem otherwise. True and 1.0 are not numbers here."""
        if type(self.value) is not int or self.value < 1:
            self.problem("{file}, circle “{circle}”, {place}: give a whole number, 1 or more.")
        return int(self.value)

    def day(self) -> datetime.date:
        """Return a date; Problem unless it is written as 2026-06-30."""
        if self.value == "":
            self.problem("{file}, circle “{circle}”, {place}: give a date, written as 2026-06-30.")
        if isinstance(self.value, str) and ISO_DAY.fullmatch(self.value):
            try:
                return datetime.date.fromisoformat(self.value)
            except ValueError:
                pass
        return self.problem(
            "{file}, circle “{circle}”, {place}: “{value}” is not a date. Write it as 2026-06-30.", value=self.value
        )


def read_strict_json(path: Path) -> Any:
    """Return the contents of a UTF-8 JSON file; Problem when it cannot be read, or says one key twice."""
    try:
        return load_strict(path)
    except OSError as error:
        raise unreadable(path, error) from error
    except RepeatedKeyError as error:
        raise Problem(
            "“{file}” says “{key}” twice in one object. Keep one of them.", file=path, key=error.key
        ) from None
    except ValueError as error:
        raise Problem("“{file}” is not a JSON file in UTF-8: {error}.", file=path, error=error) from error


def unreadable(path: Path, error: OSError) -> Problem:
    """Return what is said of a file that cannot be read."""
    return Problem(
        "“{file}” cannot be read: {error}. Check the path and your rights on the file.",
        file=path,
        error=error.strerror or error,
    )
