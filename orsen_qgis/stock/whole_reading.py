"""Reading a layer to its end: QGIS ends quietly where a database breaks off, as if there were no more rows."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator

from qgis.core import Qgis, QgsApplication, QgsFeature, QgsFeatureIterator, QgsFeedback
from qgis.PyQt.QtCore import Qt

from ..problems import Problem

# All that QGIS leaves of a break is a message; in every language it names the cursor that it read with.
CATEGORY = "PostGIS"
CURSOR = re.compile(r"\bqgis_\d+\b")
LOOK = 64  # rows between two looks at whether somebody stopped: a layer may compute columns, or be far away


def whole(features: QgsFeatureIterator, name: str, feedback: QgsFeedback | None = None) -> Iterator[QgsFeature]:
    """Yield the features of a layer, named ``name`` for people.

    Raises Problem where they could not be read to the end, and where the person has stopped the work.
    """
    heard: list[str] = []
    reader = threading.get_ident()

    def hear(message: str, category: str, _level: Qgis.MessageLevel) -> None:
        if category == CATEGORY and threading.get_ident() == reader and CURSOR.search(message):
            heard.append(message)

    said = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
    said.connect(hear, Qt.ConnectionType.DirectConnection)
    try:
        for number, feature in enumerate(features):
            if feedback is not None and number % LOOK == 0 and feedback.isCanceled():
                raise Problem("Stopped: nothing was written.")
            yield feature
    finally:
        said.disconnect(hear)
    if heard:
        raise Problem(
            "“{layer}” could not be read to its end: its database says “{reason}”. Nothing was written.",
            layer=name,
            reason=_reason(heard[0]),
        )
    require_answer(features, name)


def require_answer(features: QgsFeatureIterator, name: str) -> None:
    """Raise Problem where a layer gives no rows because it cannot be opened, not because it has none."""
    if not features.isValid():
        raise Problem("“{layer}” does not answer: its source is away, or may not be read.", layer=name)


def _reason(message: str) -> str:
    """Return what the server says, without what it was asked."""
    worded = [line for line in message.splitlines() if any(map(str.isalpha, line))]
    return worded[-1].rpartition(" [")[2].strip()
