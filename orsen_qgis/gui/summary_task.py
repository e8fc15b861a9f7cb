"""Counting a rated layer away from the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..interpreter import sharing_interpreter
from ..messages import tr
from .summary import Summary, summarise

COLUMNS = ("niveau", "logements", "cellule_deduite")
STEP = 4096


class SummaryTask(QgsTask):
    """Reads three columns of a snapshot of the layer and hands the ``Summary`` to ``then``, unless that was let go.

    ``then`` is no signal: nobody may disconnect from a task that the task manager has deleted.
    """

    _running: ClassVar[set[SummaryTask]] = set()  # the task manager keeps no Python reference

    def __init__(self, layer: QgsVectorLayer, then: Callable[[Summary], None]) -> None:
        super().__init__(tr("Counting levels"), QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        fields = layer.fields()
        self._indices = [fields.lookupField(name) for name in COLUMNS]
        self._source = QgsVectorLayerFeatureSource(layer)
        self.then: Callable[[Summary], None] | None = then
        self._summary: Summary | None = None
        self._running.add(self)

    @sharing_interpreter()
    def run(self) -> bool:
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([index for index in self._indices if index >= 0])
        rows = []
        for number, feature in enumerate(self._source.getFeatures(request)):
            if number % STEP == 0 and self.isCanceled():
                return False
            attributes = feature.attributes()
            rows.append(tuple(_value(attributes, index) for index in self._indices))
        self._summary = summarise(rows)
        return True

    def finished(self, result: bool) -> None:
        self._running.discard(self)
        if result and self._summary is not None and self.then is not None:
            self.then(self._summary)


def _value(attributes: list[Any], index: int) -> int | None:
    """Return a whole number or a truth, None for NULL, for a missing column and for anything else."""
    value = attributes[index] if index >= 0 else None
    return value if isinstance(value, (int, bool)) else None
