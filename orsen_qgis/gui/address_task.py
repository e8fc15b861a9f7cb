"""Reading a rated layer for the table, away from the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..interpreter import sharing_interpreter
from ..messages import tr
from .address_rows import READ, AddressRows, make_rows

STEP = 4096


class AddressTask(QgsTask):
    """Reads a snapshot of the layer and hands the ``AddressRows`` to ``then``, unless that was let go.

    ``then`` is no signal: nobody may disconnect from a task that the task manager has deleted.
    """

    _running: ClassVar[set[AddressTask]] = set()  # the task manager keeps no Python reference

    def __init__(self, layer: QgsVectorLayer, then: Callable[[AddressRows], None]) -> None:
        super().__init__(tr("Reading the addresses"), QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        fields = layer.fields()
        self._indices = [fields.lookupField(name) for name in READ]
        self._source = QgsVectorLayerFeatureSource(layer)
        self.then: Callable[[AddressRows], None] | None = then
        self._rows: AddressRows | None = None
        self._running.add(self)

    @sharing_interpreter()
    def run(self) -> bool:
        request = QgsFeatureRequest()
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes([index for index in self._indices if index >= 0])
        # Columns, not rows: to free 150 000 rows at once would hold every thread.
        fids: list[int] = []
        values: list[list[Any]] = [[] for _ in READ]
        columns = list(zip(values, self._indices))
        for number, feature in enumerate(self._source.getFeatures(request)):
            if number % STEP == 0 and self.isCanceled():
                return False
            attributes = feature.attributes()
            fids.append(feature.id())
            for column, index in columns:
                column.append(_value(attributes, index))
        self._rows = make_rows(fids, values)
        return True

    def finished(self, result: bool) -> None:
        self._running.discard(self)
        if result and self._rows is not None and self.then is not None:
            self.then(self._rows)


def _value(attributes: list[Any], index: int) -> Any:
    """Return a text or a number, None for NULL, for a missing column and for anything else."""
    value = attributes[index] if index >= 0 else None
    return value if isinstance(value, (int, str)) else None
