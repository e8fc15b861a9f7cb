"""Reading a layer of rows away from the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import QgsFeatureRequest, QgsTask, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..interpreter import sharing_interpreter
from ..messages import tr

STEP = 1024


class RowsTask(QgsTask):
    """Reads a snapshot of the layer and hands its rows to ``then``: dicts by column, in lower case, None for NULL, or
    what ``make`` makes of them, here too.

    ``then`` is no signal: nobody may disconnect from a task that the task manager has deleted.
    """

    _running: ClassVar[set[RowsTask]] = set()  # the task manager keeps no Python reference

    def __init__(
        self,
        layer: QgsVectorLayer,
        then: Callable[[list[Any]], None],
        make: Callable[[list[dict[str, Any]]], list[Any]] = list,
    ) -> None:
        super().__init__(tr("Reading rows"), QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self._names = [field.name().casefold() for field in layer.fields()]
        self._source = QgsVectorLayerFeatureSource(layer)
        self.then: Callable[[list[Any]], None] | None = then
        self._make = make
        self._rows: list[Any] = []
        self._running.add(self)

    @sharing_interpreter()
    def run(self) -> bool:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        for number, feature in enumerate(self._source.getFeatures(request)):
            if number % STEP == 0 and self.isCanceled():
                return False
            self._rows.append(dict(zip(self._names, map(plain, feature.attributes()))))
        self._rows = self._make(self._rows)
        return True

    def finished(self, result: bool) -> None:
        self._running.discard(self)
        if result and self.then is not None:
            self.then(self._rows)


def plain(value: Any) -> Any:
    """Return a value of a feature, None for NULL (PyQt gives a QVariant then)."""
    return None if hasattr(value, "isNull") and value.isNull() else value
