"""Fifth page: the figures of a territory, chosen from a layer, drawn on the map, or all within an extent."""

from __future__ import annotations

from qgis.core import Qgis, QgsProcessingAlgorithm
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QWidget

from ..messages import tr
from .buttons import button
from .extent_choice import ExtentChoice
from .territory_result import TerritoryResult
from .widgets import Notice, Page, layer_box, narrow, wrapped


class TerritoryPage(Page):
    """Choose addresses and a territory; read, copy or keep its figures; go further. ``seen``: shown, or hidden."""

    countAsked = pyqtSignal()
    drawAsked = pyqtSignal(bool)
    algorithmAsked = pyqtSignal(str)
    seen = pyqtSignal(bool)

    layer: QgsMapLayerComboBox
    territories: QgsMapLayerComboBox
    selected: QCheckBox
    names: QgsFieldComboBox
    earlier: QgsMapLayerComboBox
    count: QPushButton
    draw: QPushButton
    extent: ExtentChoice
    result: TerritoryResult
    further: list[QPushButton]
    empty: Notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenTerritoryPage", parent)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self._add_choice()
        self.result = TerritoryResult()
        self.column.addWidget(self.result)
        self.add_title(tr("Go further"))
        self.column.addWidget(
            wrapped(tr("Every question on territories that ORSEN can answer, with all its settings:"))
        )
        self.further = []
        self.places = self.column.count()
        self.column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.seen.emit(False)

    def show_further(self, algorithms: list[QgsProcessingAlgorithm]) -> None:
        """List the algorithms on territories, each as a button that opens its dialog."""
        for old in self.further:
            self.column.removeWidget(old)
            old.deleteLater()
        self.further = [self._further(algorithm) for algorithm in algorithms]
        for number, made in enumerate(self.further):
            self.column.insertWidget(self.places + number, made)

    def _further(self, algorithm: QgsProcessingAlgorithm) -> QPushButton:
        name = algorithm.id()
        tip = tr("Opens “{algorithm}” of the Processing toolbox").format(algorithm=name)
        text = algorithm.displayName() + "…"
        made = button(f"OrsenFurther-{algorithm.name()}", "/processingAlgorithm.svg", text, tip)
        made.clicked.connect(lambda: self.algorithmAsked.emit(name))
        return made

    def _add_choice(self) -> None:
        self.add_title(tr("A territory in figures"))
        self.layer = layer_box(Qgis.LayerFilter.PointLayer)
        self.layer.setObjectName("OrsenTerritoryInput")
        self.add_labelled(tr("&Rated addresses"), self.layer, tr("A layer with levels from 1 to 4"))
        self.earlier = layer_box(Qgis.LayerFilter.PointLayer, tr("[no comparison]"))
        self.earlier.setObjectName("OrsenTerritoryEarlier")
        self.add_labelled(tr("Compared with an earlier cam&paign"), self.earlier, tr("To count what changed since"))
        self.territories = layer_box(Qgis.LayerFilter.PolygonLayer)
        self.territories.setObjectName("OrsenTerritories")
        self.add_labelled(tr("&Territories"), self.territories, tr("Polygons: municipalities, districts, QPV, IRIS…"))
        self.names = QgsFieldComboBox()
        self.names.setObjectName("OrsenTerritoryNames")
        self.names.setAllowEmptyFieldName(True)
        narrow(self.names)
        self.add_labelled(tr("Column that &names them"), self.names, tr("Polygons of one name are one territory"))
        self.selected = QCheckBox(tr("Only the &selected ones"))
        self.selected.setObjectName("OrsenTerritorySelected")
        self.selected.setToolTip(tr("Those that are selected on the map or in the attribute table"))
        self.column.addWidget(self.selected)
        self.count = self._button("OrsenCountTerritories", tr("&Count"), "/mActionStart.svg")
        self.count.setToolTip(tr("Counts addresses and dwellings per territory and level"))
        self.count.clicked.connect(self.countAsked)
        self.draw = self._button("OrsenDrawTerritory", tr("&Draw a territory on the map"), "/mActionCapturePolygon.svg")
        self.draw.setToolTip(
            tr("Clicks add corners, Backspace takes one back, a right click ends, Escape begins again")
        )
        self.draw.setCheckable(True)
        self.draw.clicked.connect(self.drawAsked)
        self.extent = ExtentChoice()
        self.add_labelled(tr("&Or all within an extent"), self.extent, tr("Of the map, of a layer, or drawn"))

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        made = button(name, icon, text)
        self.column.addWidget(made)
        return made
