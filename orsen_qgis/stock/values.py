"""Values as QGIS gives them, as columns of one kind."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from typing import Any

import numpy as np
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTimeZone

from ..messages import tr
from ..problems import Problem
from .table import as_column
from .written_days import read_written_day

YES = {"1", "true", "t", "vrai", "oui", "o", "yes", "y"}
NO = {"0", "false", "f", "faux", "non", "n", "no"}
# Dates without a zone are local already; those with one become the date it was in mainland France.
LOCAL_ZONE = b"Europe/Paris"
GROUPED = re.compile(r"[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d+)?")  # \s takes non-breaking and thin spaces too
ISO_DATE = re.compile(
    r"^(\d{4})[-/](\d{2})[-/](\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$"
)
FRENCH_DATE = re.compile(r"^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]\d{1,2}[:h]\d{2}(?::\d{2})?)?$")
HOURS_ONLY = re.compile(r"[+-]\d{2}$")


def is_null(value: Any) -> bool:
    """Whether QGIS means NULL: None, a null QVariant, or nothing but spaces."""
    if value is None:
        return True
    null = getattr(value, "isNull", None)
    if null is not None and null():
        return True
    return isinstance(value, str) and not value.strip()


def to_text(value: Any) -> str | None:
    """Return a text without outer spaces, None where there is none; whole numbers lose their ``.0``."""
    if value.__class__ is str:
        return value.strip() or None
    if is_null(value):
        return None
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (QDate, QDateTime)):
        return value.toString(Qt.DateFormat.ISODate)
    return str(value).strip()


def to_integer(value: Any) -> int | None:
    """Return a whole number; ValueError where the value is something else."""
    if is_null(value):
        return None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, int):
        return value
    number = value if isinstance(value, float) else to_real(value)
    if number is None or not float(number).is_integer():
        raise ValueError(value)
    return int(number)


def to_real(value: Any) -> float | None:
    """Return a number; ValueError where the value is something else.

    A decimal comma, and spaces between groups of three digits, are accepted.
    """
    if is_null(value):
        return None
    if isinstance(value, (int, float)):
        number = float(value)
    else:
        text = str(value).strip()
        if GROUPED.fullmatch(text):
            text = "".join(text.split())
        if re.fullmatch(r"[+-]?\d+,\d+", text):
            text = text.replace(",", ".")
        number = float(text)
    if not np.isfinite(number):
        raise ValueError(value)
    return number


def to_boolean(value: Any) -> bool | None:
    """Return a yes or no, in figures, French or English; ValueError where the value is something else."""
    if is_null(value):
        return None
    if isinstance(value, bool):
        return value
    text = str(to_text(value)).casefold()
    if text in YES:
        return True
    if text in NO:
        return False
    raise ValueError(value)


def to_date(value: Any) -> datetime.date | None:
    """Return a local date; ValueError where the value is something else.

    Texts may be ISO (with or without a time and a zone), or what ``written_days`` reads.
    """
    if is_null(value):
        return None
    if isinstance(value, QDateTime):
        if value.timeSpec() != Qt.TimeSpec.LocalTime:
            value = value.toTimeZone(QTimeZone(LOCAL_ZONE))
        value = value.date()
    if isinstance(value, QDate):
        return datetime.date(value.year(), value.month(), value.day())
    if isinstance(value, datetime.datetime):
        return value.date()
    if isinstance(value, datetime.date):
        return value
    text = str(value).strip()
    iso = ISO_DATE.match(text)
    if iso and iso.group(7):
        whole = f"{text}:00" if HOURS_ONLY.match(iso.group(7)) else text
        moment = QDateTime.fromString(whole.replace(" ", "T").replace("/", "-"), Qt.DateFormat.ISODate)
        if not moment.isValid():
            raise ValueError(value)
        return to_date(moment)
    if iso:
        return datetime.date(int(iso.group(1)), int(iso.group(2)), int(iso.group(3)))
    french = FRENCH_DATE.match(text)  # what most files have
    if french:
        return datetime.date(int(french.group(3)), int(french.group(2)), int(french.group(1)))
    return read_written_day(text)


def to_verbatim(value: Any) -> str | None:
    """Return a text as it stands, spaces included; what is no text becomes one."""
    return value if isinstance(value, str) else to_text(value)


CONVERT = {
    "text": to_text,
    "verbatim": to_verbatim,
    "integer": to_integer,
    "real": to_real,
    "boolean": to_boolean,
    "date": to_date,
}


def _wanted(kind: str) -> str:
    return {
        "integer": tr("a whole number"),
        "real": tr("a number"),
        "boolean": tr("yes or no (1 or 0)"),
        "date": tr("a date (2026-06-30 or 30/06/2026)"),
    }[kind]


def to_column(values: Sequence[Any], kind: str, name: str, place: str, before: int = 0) -> np.ndarray:
    """Return values as one column of ``kind``.

    ``place`` says where they come from, ``before`` how many rows of it came earlier. Problem names the first row
    (counted from 1) that holds something else.
    """
    convert = CONVERT[kind]
    converted: list[Any] = []
    for row, value in enumerate(values, start=before + 1):
        try:
            converted.append(convert(value))
        except (ValueError, TypeError, OverflowError):
            raise Problem(
                "{place}, row {row}, column “{column}”: “{value}” is not {wanted}. Correct it and start again.",
                place=place,
                row=row,
                column=name,
                value=value,
                wanted=_wanted(kind),
            ) from None
    return as_column(converted, "text" if kind == "verbatim" else kind)
