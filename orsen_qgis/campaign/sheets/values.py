"""The cells of one row, each as what it must be, or rejected."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ...problems import Problem
from .reading import FilledRow, FilledSheet
from .statements import Reject

# An opaque code, e.g. AG-07: long enough for a service, too short for a name.
AUTHOR = re.compile(r"[A-Za-z]{0,4}[-_/ ]?\d{1,6}")
FRENCH_DATE = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
ERROR = re.compile(r"#[A-Z0-9/]+[!?]|#N/A|Err:\d+")  # what a formula shows that went wrong
FIRST_DAY = datetime.date(2000, 1, 1)
LONGEST_REASON, LONGEST_SHOWN = 500, 200
Read = TypeVar("Read")


@dataclass
class Cells:
    """The cells of one row. What cannot be read goes to ``rejects`` and counts as empty.

    ``on`` is the day of the import: no date may lie after it.
    """

    sheet: FilledSheet
    row: FilledRow
    on: datetime.date
    rejects: list[Reject]
    refused: set[str] = field(default_factory=set)

    def read(self, name: str, as_what: Callable[[str], Read], empty: Read) -> Read:
        """Return a cell through a reader of texts, ``empty`` where it is rejected."""
        text = as_text(self.row.values[name])
        try:
            if ERROR.fullmatch(text):
                raise Problem("The cell shows an error of the spreadsheet: write the value itself.")
            return as_what(text)
        except Problem as problem:
            self.reject(name, problem)
            return empty

    def text(self, name: str) -> str | None:
        """Return a free text, None where there is none."""
        return self.read(name, _reason, None)

    def author(self, name: str) -> str | None:
        """Return an opaque code; anything that could be a name is rejected, and not repeated."""
        return self.read(name, _author, None)

    def day(self, name: str) -> datetime.date | None:
        """Return a date, None where there is none."""
        value = self.row.values[name]
        if isinstance(value, datetime.datetime):
            value = value.date()
        if isinstance(value, datetime.date):
            return self.read(name, lambda _: self._possible(value), None)
        return self.read(name, lambda text: self._possible(_day(text)), None)

    def empty(self, name: str) -> bool:
        """Whether nothing at all stands in a cell."""
        return self.row.values[name] is None

    def reject(self, name: str | None, problem: Problem) -> None:
        """Leave a cell out, or the whole row."""
        if name is not None:
            self.refused.add(name)
        shown = None if name in (None, "author") else as_text(self.row.values[name])[:LONGEST_SHOWN] or None
        header = None if name is None else self.sheet.columns[name].header
        self.rejects.append(Reject(self.sheet.name, self.row.number, header, shown, problem))

    def _possible(self, day: datetime.date | None) -> datetime.date | None:
        if day is None or FIRST_DAY <= day <= self.on:
            return day
        raise Problem("A date must lie between {first} and {last}.", first=FIRST_DAY, last=self.on)


def as_text(value: Any) -> str:
    """Return a cell as text; whole numbers lose their ``.0``, a tick box says oui."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "oui" if value else "non"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _reason(text: str) -> str | None:
    if len(text) > LONGEST_REASON:
        raise Problem("A reason has at most {most} characters.", most=LONGEST_REASON)
    return text or None


def _author(text: str) -> str | None:
    if text and not AUTHOR.fullmatch(text):
        raise Problem("Only an opaque code may stand here, such as AG-07: never a name. It was not kept.")
    return text or None


def _day(text: str) -> datetime.date | None:
    if not text:
        return None
    french = FRENCH_DATE.fullmatch(text)
    try:
        if french:
            return datetime.date(int(french[3]), int(french[2]), int(french[1]))
        return datetime.date.fromisoformat(text)
    except ValueError as error:
        raise Problem("This is no date: write it as 15/06/2026.") from error
