"""A circle of partners in words, before anything leaves for it."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDate, QLocale

from ..messages import explain, tr
from ..problems import Problem

if TYPE_CHECKING:
    from ..circles.approvals import Approval
    from ..circles.policy import Circle


def local_date(day: datetime.date) -> str:
    """Return a date as the user writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def precision_words(code: str) -> str:
    """Return what a precision is called; the code itself where it is a new one."""
    return {
        "address": tr("address"),
        "residence": tr("residence"),
        "cell-200m": tr("cells of 200 m"),
        "cell-1km": tr("cells of 1 km"),
        "commune": tr("municipality"),
    }.get(code, code)


def describe_circle(circle: Circle) -> str:
    """Return what a person checks before delivering: purpose, convention, recipients, levels, precision."""
    convention = circle.convention
    levels = ", ".join(str(level) if level else tr("not assessed") for level in sorted(circle.levels, key=_level_order))
    return "\n".join(
        (
            tr("Purpose: {purpose}").format(purpose=convention.purpose),
            tr("Convention {reference}, until {day}").format(
                reference=convention.reference, day=local_date(convention.expires_on)
            ),
            tr("Recipients: {names}").format(names=", ".join(recipient.name for recipient in circle.recipients)),
            tr("Levels shown: {levels}; precision: {precision}").format(
                levels=levels, precision=precision_words(circle.precision.value)
            ),
        )
    )


def objection(circle: Circle, on: datetime.date) -> str:
    """Return why nothing can leave for this circle on that day; empty where it can."""
    try:
        circle.refuse_if_not_in_force(on)
    except Problem as problem:
        return explain(problem)
    return ""


def approval_words(circle: Circle, approvals: dict[str, Approval]) -> str:
    """Return that a circle, as it is written now, would have to be approved before anything leaves; "" where not."""
    from ..circles.approvals import refuse_unless_in

    try:
        refuse_unless_in(circle, approvals)
    except Problem as problem:
        return explain(problem)
    return ""


def _level_order(level: int) -> int:
    return level or 5
