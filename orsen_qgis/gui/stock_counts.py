"""What layers of addresses hold: counted away from the main thread, known until the project's layers change."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import QgsFeatureRequest, QgsFeedback, QgsProject, QgsVectorLayer, QgsVectorLayerFeatureSource
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, QTimer, pyqtSignal

from ..stock.whole_reading import whole
from .background import Background

LOOK = 64  # rows between two looks at whether somebody stopped


@dataclass(frozen=True)
class StockCount:
    """Addresses (rows), their dwellings (NULL counts for none), and the different landlords, sorted."""

    addresses: int = 0
    dwellings: int = 0
    landlords: tuple[str, ...] = ()


class StockCounts(QObject):
    """Counts layers when it is asked to. ``counted`` carries the id of a layer whose figures are new.

    What is asked several times before the event loop turns is counted once. A layer that is asked for again while it is
    being counted is counted anew, and the first answer is dropped.
    """

    counted = pyqtSignal(str)

    def __init__(self, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self._project = project
        self._known: dict[str, StockCount] = {}
        self._counting: dict[str, Background] = {}
        self._asked: dict[str, None] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._start)

    def of(self, layer: QgsVectorLayer | None) -> StockCount | None:
        """Return what is known of a layer; None where it has not been counted yet."""
        return self._known.get(layer.id()) if layer is not None else None

    def ask(self, layer: QgsVectorLayer | None) -> None:
        """Count a layer of the project soon; until then its last figures stand."""
        if layer is not None:
            self._asked[layer.id()] = None
            self._pause.start(0)

    def abandon(self) -> None:
        """Count nothing more, and forget every figure."""
        self._pause.stop()
        for work in self._counting.values():
            work.drop()
        self._counting, self._asked, self._known = {}, {}, {}

    def unload(self) -> None:
        """Let go of everything."""
        self.abandon()

    def _start(self) -> None:
        asked, self._asked = self._asked, {}
        present = self._project.mapLayers()
        for gone in self._counting.keys() - present.keys():
            self._counting.pop(gone).drop()
        self._known = {name: count for name, count in self._known.items() if name in present}
        for name in asked:
            layer = present.get(name)
            if isinstance(layer, QgsVectorLayer) and layer.isValid():
                if name in self._counting:
                    self._counting.pop(name).drop()
                work = partial(count_stock, QgsVectorLayerFeatureSource(layer))
                self._counting[name] = Background(work, partial(self._on_counted, name)).start()

    def _on_counted(self, name: str, count: StockCount | None, _trouble: str) -> None:
        # A layer that cannot be read holds nothing that could be said; whatever uses it says why.
        self._counting.pop(name, None)
        self._known[name] = count or StockCount()
        self.counted.emit(name)


def count_stock(source: QgsVectorLayerFeatureSource, feedback: QgsFeedback) -> StockCount:
    """Count the rows of a layer of addresses; columns that it lacks count for nothing."""
    fields = source.fields()
    dwellings, landlord = fields.lookupField("logements"), fields.lookupField("bailleur")
    rows = total = 0
    names: set[Any] = set()
    for feature in _rows(source, [dwellings, landlord], feedback):
        rows += 1
        if dwellings >= 0:
            number = feature.attribute(dwellings)
            total += number if isinstance(number, (int, float)) else 0
        if landlord >= 0:
            names.add(feature.attribute(landlord))
    texts = {name.strip() for name in names if isinstance(name, str)}
    return StockCount(rows, int(total), tuple(sorted(texts - {""})))


def last_day(source: QgsVectorLayerFeatureSource, column: str, feedback: QgsFeedback) -> Any:
    """Return the greatest value of a column of days, as the layer has it; None where there is none."""
    place = source.fields().lookupField(column)
    latest = None
    for feature in _rows(source, [place], feedback):
        value = feature.attribute(place)
        told = value.isValid() if isinstance(value, (QDate, QDateTime)) else isinstance(value, str) and value
        if told and (latest is None or value > latest):
            latest = value
    return latest


def _rows(source: QgsVectorLayerFeatureSource, places: list[int], feedback: QgsFeedback) -> Any:
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([place for place in places if place >= 0])
    for number, feature in enumerate(whole(source.getFeatures(request), "")):  # nobody is told
        if number % LOOK == 0 and feedback.isCanceled():
            return
        yield feature
