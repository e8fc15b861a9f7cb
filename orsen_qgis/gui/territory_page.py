"""Fifth page: the figures of a territory, chosen from a layer or drawn on the map."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ..messages import tr
from .figures_table import FiguresTable
from .level_chart import LevelChart
from .widgets import Notice, Page, layer_box, narrow, wrapped


class TerritoryPage(Page):
    """Choose addresses and a territory; read, copy or keep its figures."""

    countAsked = pyqtSignal()
    drawAsked = pyqtSignal(bool)
    territoryChosen = pyqtSignal()
    keepAsked = pyqtSignal()

    layer: QgsMapLayerComboBox
    territories: QgsMapLayerComboBox
    names: QgsFieldComboBox
    count: QPushButton
    draw: QPushButton
    result: QFrame
    territory: QComboBox
    coverage: QLabel
    chart: LevelChart
    table: FiguresTable
    copy: QPushButton
    keep: QPushButton
    empty: Notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenTerritoryPage", parent)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self._add_choice()
        self._add_result()
        self.column.addStretch(1)

    def _add_choice(self) -> None:
        self.add_title(tr("A territory in figures"))
        self.layer = layer_box(Qgis.LayerFilter.PointLayer)
        self.layer.setObjectName("OrsenTerritoryInput")
        self.add_labelled(tr("&Rated addresses"), self.layer, tr("A layer with levels from 1 to 4"))
        self.territories = layer_box(Qgis.LayerFilter.PolygonLayer)
        self.territories.setObjectName("OrsenTerritories")
        self.add_labelled(tr("&Territories"), self.territories, tr("Polygons: municipalities, districts, QPV, IRIS…"))
        self.names = QgsFieldComboBox()
        self.names.setObjectName("OrsenTerritoryNames")
        self.names.setAllowEmptyFieldName(True)
        narrow(self.names)
        self.add_labelled(tr("Column that &names them"), self.names, tr("Polygons of one name are one territory"))
        self.count = self._button("OrsenCountTerritories", tr("&Count"), "/mActionStart.svg")
        self.count.clicked.connect(self.countAsked)
        self.draw = self._button("OrsenDrawTerritory", tr("&Draw a territory on the map"), "/mActionCapturePolygon.svg")
        self.draw.setToolTip(tr("Clicks add corners, a right click ends, Escape begins again"))
        self.draw.setCheckable(True)
        self.draw.clicked.connect(self.drawAsked)

    def _add_result(self) -> None:
        self.result = QFrame()
        whole, self.column = self.column, QVBoxLayout(self.result)
        self.column.setContentsMargins(0, 6, 0, 0)
        self.territory = QComboBox()
        self.territory.setObjectName("OrsenTerritoryChosen")
        narrow(self.territory)
        self.territory.currentIndexChanged.connect(lambda _: self.territoryChosen.emit())
        self.add_labelled(tr("T&erritory"), self.territory)
        self.coverage = wrapped()
        self.column.addWidget(self.coverage)
        self.chart = LevelChart()
        self.column.addWidget(self.chart)
        self.table = FiguresTable("OrsenTerritoryTable")
        self.table.setAccessibleName(tr("A territory in figures"))
        self.column.addWidget(self.table)
        self.copy = self._button("OrsenCopyFigures", tr("Cop&y for a spreadsheet"), "/mActionEditCopy.svg")
        self.copy.clicked.connect(lambda: self.table.copy(everything=True))
        self.keep = self._button("OrsenKeepFigures", tr("&Add the figures of all territories to the project"), "")
        self.keep.clicked.connect(self.keepAsked)
        self.column = whole
        self.column.addWidget(self.result)
        self.result.hide()

    def _button(self, name: str, text: str, icon: str) -> QPushButton:
        button = QPushButton(text)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setObjectName(name)
        self.column.addWidget(button)
        return button
