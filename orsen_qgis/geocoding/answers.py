"""What a geocoder answers, read by identifier: order counts for nothing, and an answer that is not whole is none."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..problems import Problem
from .questions import Question
from .request import RESULT_COLUMNS

FOUND, NOT_FOUND, SKIPPED = "ok", "not-found", "skipped"
# The service failed on this row: it is asked again.
FAILED = ("error", "aborted")
STATUSES = (FOUND, NOT_FOUND, SKIPPED, *FAILED)


class AnswerProblem(Problem):
    """An answer that cannot be used; asking again may help, and ``less_may_help``: asking for less at a time."""

    less_may_help = True


@dataclass(frozen=True)
class Answer:
    """What the geocoder says of one question.

    ``longitude``, ``latitude``: degrees (WGS 84), None where nothing was found. ``score`` and ``next_score`` (of the
    second best): 0 to 1. ``kind``: housenumber, street, locality or municipality. ``code``, ``former_code``: INSEE
    codes of the municipality found, and of the one it was before a merger. ``wide``: searched in all of France.
    """

    identifier: str
    status: str
    longitude: float | None = None
    latitude: float | None = None
    score: float | None = None
    next_score: float | None = None
    label: str = ""
    kind: str = ""
    number: str = ""
    postcode: str = ""
    town: str = ""
    code: str = ""
    former_code: str = ""
    wide: bool = False

    @property
    def has_place(self) -> bool:
        """Whether something was found, somewhere."""
        return self.status == FOUND and self.longitude is not None and self.latitude is not None


def read_answers(body: bytes, asked: Sequence[Question], rows_read: str = "", wide: bool = False) -> list[Answer]:
    """Return the answers in the order of the questions.

    ``rows_read`` is the number of rows that the service says it read, empty where it does not. AnswerProblem when the
    answer is cut off, garbled, lacks a question, has one twice or one that was not asked.
    """
    if rows_read.isdigit() and int(rows_read) != len(asked):
        raise _wrong_count(int(rows_read), len(asked))
    rows = _rows(body)
    if len(rows) != len(asked):
        raise _wrong_count(len(rows), len(asked))
    found = {row["id"]: _answer(row, wide) for row in rows}
    if found.keys() != {question.identifier for question in asked}:
        raise AnswerProblem(
            "The geocoder answered something else than was asked. Try again later, or tell those who run it."
        )
    return [found[question.identifier] for question in asked]


def _wrong_count(received: int, sent: int) -> AnswerProblem:
    return AnswerProblem(
        "The geocoder's answer is not whole: {received} rows for {sent} addresses. Try again later.",
        received=received,
        sent=sent,
    )


def _rows(body: bytes) -> list[dict[str, str]]:
    try:
        reader = csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True)
        names = reader.fieldnames or []
        for name in ("id", *RESULT_COLUMNS):
            if name not in names:
                raise AnswerProblem(
                    "The geocoder's answer has no column “{column}”. Check that URL is that of a CSV geocoder.",
                    column=name,
                )
        rows = list(reader)
    except (UnicodeDecodeError, csv.Error) as error:
        raise _garbled() from error
    # Of a row with too few cells the last are None; those of one with too many stand under None.
    if any(None in row or None in row.values() for row in rows):
        raise _garbled()
    return rows


def _garbled() -> AnswerProblem:
    return AnswerProblem("The geocoder's answer is no readable table: it was cut off or garbled. Try again later.")


def _answer(row: dict[str, str], wide: bool) -> Answer:
    if row["result_status"] not in STATUSES:
        raise _garbled()
    return Answer(
        identifier=row["id"],
        status=row["result_status"],
        longitude=_number(row["longitude"], 180),
        latitude=_number(row["latitude"], 90),
        score=_number(row["result_score"]),
        next_score=_number(row["result_score_next"]),
        label=row["result_label"],
        kind=row["result_type"],
        number=row["result_housenumber"],
        postcode=row["result_postcode"],
        town=row["result_city"],
        code=row["result_citycode"],
        former_code=row["result_oldcitycode"],
        wide=wide,
    )


def _number(text: str, greatest: float = math.inf) -> float | None:
    if not text:
        return None
    try:
        number = float(text)
    except ValueError:
        raise _garbled() from None
    if not math.isfinite(number) or abs(number) > greatest:
        raise _garbled()
    return number
