"""Days of layers and boxes."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QDate, QDateTime, Qt
from qgis.PyQt.QtWidgets import QDateEdit


def as_date(value: Any) -> QDate:
    """Return the day of a value of the column ``date_fait``; an invalid date where it is none."""
    if isinstance(value, QDateTime):
        return value.date()
    if isinstance(value, QDate):
        return value
    return from_iso(str(value)[:10])


def from_iso(text: str) -> QDate:
    """Return a day written as 2026-06-30; an invalid date where it is none."""
    return QDate.fromString(text, Qt.DateFormat.ISODate)


def iso(box: QDateEdit) -> str:
    """Return the day of a box as 2026-06-30."""
    return box.date().toString(Qt.DateFormat.ISODate)


def last_year() -> tuple[QDate, QDate]:
    """Return the first and the last of the twelve months that end today."""
    today = QDate.currentDate()
    return today.addYears(-1).addDays(1), today
