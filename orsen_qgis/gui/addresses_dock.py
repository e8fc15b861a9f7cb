"""The addresses of a result as a table below the map, and why the chosen one has its level."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import QItemSelectionModel, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from ..paths import resource
from .address_filter_bar import AddressFilterBar
from .address_model import AddressModel
from .hinted_views import HintedTable
from .level_icons import SWATCH

# Widths of the columns in letters, in the order of the model; the last one takes what is left.
LETTERS = (14, 16, 34, 22, 20, 13, 40)
CARD_WIDTH, NARROWEST_CARD = 300, 180


class AddressesDock(QgsDockWidget):
    """Shows and emits; a controller listens.

    ``mapSelectionChanged`` passes a layer's ``selectionChanged`` on without its two sets of features: Python would make
    an object of each, 150 000 where every address is selected.
    """

    zoomAsked = pyqtSignal()
    retainAsked = pyqtSignal()
    mapSelectionChanged = pyqtSignal()

    bar: AddressFilterBar
    count: QLabel
    zoom: QPushButton
    retain: QPushButton
    table: HintedTable
    model: AddressModel
    card: QTextBrowser

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("ORSEN – Addresses"), parent)
        self.setObjectName("OrsenAddressesDock")
        self.setWindowIcon(QIcon(str(resource("icons", "orsen.svg"))))
        self.bar = AddressFilterBar()
        self.count = QLabel()
        self.count.setObjectName("OrsenAddressCount")
        self.count.setMinimumWidth(1)  # with the table in a narrow window
        self.zoom = QPushButton(QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"), tr("&Zoom to"))
        self.zoom.setObjectName("OrsenZoomToAddresses")
        self.zoom.setToolTip(tr("Bring the map to the chosen addresses; a double click on a row does the same"))
        self.zoom.clicked.connect(self.zoomAsked)
        self.retain = QPushButton(QgsApplication.getThemeIcon("/mActionToggleEditing.svg"), tr("&Retain a level…"))
        self.retain.setObjectName("OrsenRetainFromTable")
        self.retain.setToolTip(tr("Decide the level of the chosen addresses, with a reason"))
        self.retain.clicked.connect(lambda _=False: self.retainAsked.emit())
        self.model = AddressModel(self)
        self.table = self._make_table()
        self.card = QTextBrowser()
        self.card.setObjectName("OrsenWhyCard")
        self.card.setAccessibleName(tr("Why this level?"))
        self.card.setOpenLinks(False)
        self.card.anchorClicked.connect(lambda _: self.zoomAsked.emit())
        self.setWidget(self._laid_out())

    def show_count(self) -> None:
        """Say how many addresses are shown, of how many."""
        number = QLocale().toString
        self.count.setText(
            tr("{shown} of {all} addresses").format(
                shown=number(len(self.model.shown)), all=number(len(self.model.rows))
            )
        )

        self.table.hint = tr("No address answers to all of these filters.") if self.model.rows else ""
        self.table.viewport().update()

    def _make_table(self) -> HintedTable:
        table = HintedTable()
        table.setObjectName("OrsenAddressTable")
        table.setAccessibleName(tr("Addresses"))
        table.setToolTip(tr("Chosen rows are selected on the map, and the other way round"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setAlternatingRowColors(True)
        table.setShowGrid(False)
        table.setIconSize(SWATCH)
        table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        table.setSortingEnabled(True)
        table.horizontalHeader().setHighlightSections(False)
        # The header asks its selection model whether whole columns are chosen, row by row: a second for 150 000 rows.
        table.horizontalHeader().setSelectionModel(QItemSelectionModel(self.model, table))
        table.horizontalHeader().setStretchLastSection(True)
        letter = table.fontMetrics().averageCharWidth()
        for column, letters in enumerate(LETTERS):
            table.setColumnWidth(column, letters * letter)
        # One height for every row: Qt asks no row for its own.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(max(SWATCH.height(), table.fontMetrics().height()) + 4)
        table.verticalHeader().hide()
        table.doubleClicked.connect(lambda _: self.zoomAsked.emit())
        return table

    def _laid_out(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(6, 6, 0, 6)
        column.addWidget(self.bar)
        column.addWidget(self.table, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.count, 1)
        foot.addWidget(self.bar.only)
        foot.addWidget(self.zoom)
        foot.addWidget(self.retain)
        column.addLayout(foot)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.card)
        self.card.setMinimumWidth(NARROWEST_CARD)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([2 * CARD_WIDTH, CARD_WIDTH])
        splitter.setCollapsible(0, False)
        return splitter
