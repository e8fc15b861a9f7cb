"""The figures of one territory: its levels, and what changed there since an earlier campaign."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ..messages import tr
from .buttons import button
from .figures_table import FiguresTable
from .level_chart import LevelChart
from .widgets import add_labelled, narrow, title_of, wrapped


class TerritoryResult(QFrame):
    """Hidden until something was counted; the evolution until it was compared."""

    territoryChosen = pyqtSignal()
    unitChosen = pyqtSignal()
    keepAsked = pyqtSignal()

    territory: QComboBox
    coverage: QLabel
    chart: LevelChart
    table: FiguresTable
    copy: QPushButton
    keep: QPushButton
    evolution: QFrame
    changes: FiguresTable
    moves: LevelChart
    unit: QComboBox
    matrix: FiguresTable
    copy_changes: QPushButton
    copy_matrix: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 6, 0, 0)
        self._add_levels()
        self._add_evolution()
        self.hide()

    def _add_levels(self) -> None:
        self.territory = QComboBox()
        self.territory.setObjectName("OrsenTerritoryChosen")
        narrow(self.territory)
        self.territory.currentIndexChanged.connect(lambda _: self.territoryChosen.emit())
        add_labelled(self.column, tr("T&erritory"), self.territory, tr("The territory whose figures stand below"))
        self.coverage = wrapped()
        self.column.addWidget(self.coverage)
        self.chart = LevelChart()
        self.column.addWidget(self.chart)
        self.table = self._table("OrsenTerritoryTable", tr("A territory in figures"), self.column)
        self.copy = self._button("OrsenCopyFigures", tr("Cop&y for a spreadsheet"), "/mActionEditCopy.svg", self.column)
        self.copy.setToolTip(tr("The whole table with its headings; Ctrl+C copies the chosen cells"))
        self.copy.clicked.connect(lambda: self.table.copy(everything=True))
        keep = tr("Put these territories on the &map")
        self.keep = self._button("OrsenKeepFigures", keep, "/mActionAddMap.svg", self.column)
        self.keep.setToolTip(tr("A layer with one polygon per territory and its figures, coloured by levels 3 and 4"))
        self.keep.clicked.connect(self.keepAsked)

    def _add_evolution(self) -> None:
        self.evolution = QFrame()
        column = QVBoxLayout(self.evolution)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(title_of(tr("What changed")))
        self.changes = self._table("OrsenTerritoryChanges", tr("What changed"), column)
        copy = tr("Copy what c&hanged")
        self.copy_changes = self._button("OrsenCopyChanges", copy, "/mActionEditCopy.svg", column)
        self.copy_changes.setToolTip(tr("The whole table with its headings; Ctrl+C copies the chosen cells"))
        self.copy_changes.clicked.connect(lambda: self.changes.copy(everything=True))
        self.unit = QComboBox()
        self.unit.setObjectName("OrsenTerritoryUnit")
        self.unit.addItem(tr("Addresses"), "")
        self.unit.addItem(tr("Dwellings"), "logements_")
        self.unit.currentIndexChanged.connect(lambda _: self.unitChosen.emit())
        tip = tr("Rows are levels of the earlier campaign, columns those of today")
        add_labelled(column, tr("From level to &level"), self.unit, tip)
        self.moves = LevelChart()
        self.moves.setObjectName("OrsenMovesChart")
        column.addWidget(self.moves)
        self.matrix = self._table("OrsenTerritoryMatrix", tr("From level to level"), column)
        self.matrix.setToolTip(tip)
        self.copy_matrix = self._button("OrsenCopyMatrix", tr("Copy the matri&x"), "/mActionEditCopy.svg", column)
        self.copy_matrix.setToolTip(tr("The whole table with its headings; Ctrl+C copies the chosen cells"))
        self.copy_matrix.clicked.connect(lambda: self.matrix.copy(everything=True))
        self.column.addWidget(self.evolution)
        self.evolution.hide()

    def _table(self, name: str, title: str, column: QVBoxLayout) -> FiguresTable:
        table = FiguresTable(name)
        table.setAccessibleName(title)
        table.setToolTip(tr("Ctrl+C copies the chosen cells"))
        column.addWidget(table)
        return table

    def _button(self, name: str, text: str, icon: str, column: QVBoxLayout) -> QPushButton:
        made = button(name, icon, text)
        column.addWidget(made)
        return made
