"""What became of a register's rows, told in the log."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from ..messages import tr
from ..stock.categories import LONGEST
from ..stock.reading_words import suggestion

MOST_CATEGORIES = 50


def tell(register: Any, sentences: dict[str, str], feedback: QgsProcessingFeedback) -> None:
    """Say what became of the rows, and which categories are mapped to no fact type."""
    for how, count in sorted(register.how.items(), key=lambda item: -item[1]):
        feedback.pushInfo(tr("{how}: {count} rows").format(how=how, count=count))
    for code, count in register.rejects.counts().items():
        if code != "blank":
            feedback.pushInfo(tr("Left out: {reason} ({count})").format(reason=sentences[code], count=count))
    if "date-month-first" in register.rejects.counts():
        feedback.pushWarning(
            tr(
                "Some dates can only be month/day/year. Others of this column were read as day/month/year and may be "
                "wrong: if the whole column is so, give the profile an expression, with {function}. "
                "Nothing was changed."
            ).format(function="to_date(…, 'MM/dd/yyyy')")
        )
    for reading in register.readings:
        feedback.pushWarning(f"{suggestion(reading)} ({len(reading.rows)})")
    if register.unmapped:
        feedback.pushWarning(
            tr("{count} categories are mapped to no fact type. Add them to “types” in the profile:").format(
                count=len(register.unmapped)
            )
        )
        for category, count in list(register.unmapped.items())[:MOST_CATEGORIES]:
            feedback.pushWarning(f"  {category[:LONGEST]} ({count})")
        if len(register.unmapped) > MOST_CATEGORIES:
            feedback.pushWarning(
                tr("  … and {count} rarer ones").format(count=len(register.unmapped) - MOST_CATEGORIES)
            )


def listed(register: Any) -> list[str]:
    """Return the categories that a person has still to map, without those that are comments rather than categories."""
    rows = zip(register.categories.columns["categorie"].tolist(), register.categories.columns["type_fait"].tolist())
    return [category for category, code in rows if code is None]
