"""The window of an import: what was found in a file, how its columns are understood, and what became of its rows."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.gui import QgsFileWidget, QgsProjectionSelectionWidget
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from ..settings import settings
from ..stock.profile import COLUMNS, STOCK_SCHEMA
from .category_view import CategoryView
from .import_result import ImportResult
from .mapping_draft import MappingDraft
from .mapping_table import MappingTable
from .mapping_words import what_was_found
from .profile_bar import ProfileBar
from .widgets import Notice, file_box, narrow, open_at, wrapped

SIZE = (820, 740)
MAPPING, RESULT = range(2)
FARTHEST = 5000.0  # metres


class ImportDialog(QDialog):
    """Declares its widgets and emits; a controller listens."""

    partChosen = pyqtSignal(str)
    runAsked = pyqtSignal()
    stopAsked = pyqtSignal()
    geocodeAsked = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, schema: str, title: str, labels: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.schema = schema
        self.setObjectName("OrsenImportDialog")
        self.setWindowTitle(title)
        open_at(self, *SIZE)
        self.found = wrapped()
        self.trouble = Notice("/mIconWarning.svg")
        self.pages = QStackedWidget()
        self.mapping = self._mapping_page(labels)
        self.result = ImportResult()
        self.result.geocodeAsked.connect(self.geocodeAsked)
        self.result.backAsked.connect(lambda: self.turn(MAPPING))
        self.pages.addWidget(self.mapping)
        self.pages.addWidget(self.result)
        column = QVBoxLayout(self)
        column.addWidget(self.found)
        column.addWidget(self.trouble)
        column.addWidget(self.pages, 1)
        self._add_buttons(column)
        self.turn(MAPPING)

    def wait(self, name: str) -> None:
        """Say that a file is being looked at."""
        self.found.setText(tr("Looking at “{name}”…").format(name=name))
        self.trouble.say("")
        self.mapping.setEnabled(False)
        self.run.setEnabled(False)
        self.progress.setRange(0, 0)
        self.progress.show()

    def show_draft(self, draft: MappingDraft) -> None:
        """Show what was found, and how it is understood."""
        self.progress.hide()
        self.mapping.setEnabled(True)
        look = draft.look
        self.found.setText(f"{look.name} — {what_was_found(look)}")
        self.parts.clear()
        self.parts.addItems(look.parts)
        self.parts.setCurrentText(look.part)
        self._show_row(self.parts, len(look.parts) > 1)
        own = look.spatial and bool(look.crs)
        self._show_row(self.crs, not own)
        self.crs.blockSignals(True)
        if draft.crs:
            self.crs.setCrs(QgsCoordinateReferenceSystem(draft.crs))
        self.crs.blockSignals(False)
        self.landlord.setCurrentText(draft.landlord)
        self.rows.setCurrentIndex(max(self.rows.findData(draft.rows), 0))
        self.table.show_draft(draft)

    def show_running(self, running: bool) -> None:
        """Show the progress and the button that stops, or the button that runs."""
        self.progress.setVisible(running)
        self.progress.setRange(0, 100)
        self.progress.setValue(0)
        self.stop.setVisible(running)
        self.stop.setEnabled(running)
        self.run.setVisible(not running and self.pages.currentIndex() == MAPPING)
        self.mapping.setEnabled(not running)
        self.geocode.setEnabled(not running)
        self.close_button.setEnabled(not running)

    def offer_geocoding(self, offered: bool) -> None:
        """Offer to look for places where the file gives none."""
        self.geocode.setVisible(offered)
        (self.geocode if offered else self.run).setDefault(True)

    def turn(self, page: int) -> None:
        """Turn to the mapping or to the result."""
        self.pages.setCurrentIndex(page)
        self.needed.setVisible(page == MAPPING)
        if page == RESULT:
            self.geocode.hide()
        self.trouble.setVisible(page == MAPPING and bool(self.trouble.text()))
        self.show_running(False)

    def reject(self) -> None:
        """Close; what runs is stopped by whoever listens."""
        super().reject()
        self.left.emit()

    def _mapping_page(self, labels: Mapping[str, str]) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        self.profiles = ProfileBar()
        column.addWidget(self.profiles)
        self.tabs = QTabWidget()
        self.table = MappingTable(COLUMNS[self.schema])
        self.categories = CategoryView(labels)
        self.tabs.addTab(self.table, tr("Columns"))
        if self.schema != STOCK_SCHEMA:
            self.tabs.addTab(self.categories, tr("Categories"))
        if self.tabs.count() == 1:
            self.tabs.tabBar().hide()
            self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Tab would hand the focus to the hidden bar, and stay
        column.addWidget(self.tabs, 1)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._fill_form()
        column.addLayout(self.form)
        return page

    def _fill_form(self) -> None:
        stock = self.schema == STOCK_SCHEMA
        self.parts = QComboBox()
        self.parts.setObjectName("OrsenImportPart")
        self.parts.setToolTip(tr("Which sheet of the workbook, or which layer of the file, is read"))
        self.parts.activated.connect(lambda *_: self.partChosen.emit(self.parts.currentText()))
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setObjectName("OrsenImportCrs")
        self.crs.setToolTip(tr("In which system the X and Y of the file are written"))
        self.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
        self.landlord = QComboBox()
        self.landlord.setObjectName("OrsenImportLandlord")
        self.landlord.setToolTip(tr("Whose stock it is, for rows that name no landlord"))
        self.landlord.setEditable(True)
        self.landlord.lineEdit().setPlaceholderText(tr("[where no column names one]"))
        self.rows = QComboBox()
        self.rows.setObjectName("OrsenImportRows")
        self.rows.setToolTip(tr("What a row of the file describes"))
        self.rows.addItem(tr("one address"), "addresses")
        self.rows.addItem(tr("one dwelling: they are counted by address"), "dwellings")
        self.distance = QDoubleSpinBox()
        self.distance.setObjectName("OrsenImportDistance")
        self.distance.setRange(0, FARTHEST)
        self.distance.setDecimals(0)
        self.distance.setValue(settings().distance.value())
        self.distance.setSuffix(" m")
        self.distance.setSpecialValueText(tr("never by place"))
        self.distance.setToolTip(tr("A fact that names no known address goes to the nearest one within this distance"))
        self.target = QComboBox()
        self.target.setObjectName("OrsenImportTarget")
        narrow(self.target, 16)
        self.target.setToolTip(tr("A new delivery replaces the addresses of its landlord and keeps the others"))
        self.output = file_box(
            QgsFileWidget.StorageMode.SaveFile, tr("Save the addresses"), tr("GeoPackage") + " (*.gpkg)"
        )
        self.output.setObjectName("OrsenImportOutput")
        self.output.lineEdit().setPlaceholderText(tr("[temporary layer]"))
        self.output.setToolTip(tr("A GeoPackage; left empty, the layer lasts until QGIS is closed"))
        for text, widget, shown in (
            (tr("S&heet or layer"), self.parts, True),
            (tr("Default &landlord"), self.landlord, stock),
            (tr("A ro&w is"), self.rows, stock),
            (tr("CRS of the coo&rdinates"), self.crs, True),
            (tr("&Greatest distance"), self.distance, not stock),
            (tr("Add &to"), self.target, stock),
            (tr("&Save in"), self.output, True),
        ):
            widget.setAccessibleName(text.replace("&", ""))
            if shown:
                self.form.addRow(text, widget)
            else:
                widget.setParent(self)
                widget.hide()

    def _show_row(self, widget: QWidget, shown: bool) -> None:
        self.form.labelForField(widget).setVisible(shown)
        widget.setVisible(shown)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.progress = QProgressBar()
        self.progress.setObjectName("OrsenImportProgress")
        self.needed = QLabel("* " + tr("needed"))
        self.run = QPushButton(QgsApplication.getThemeIcon("/mActionStart.svg"), tr("&Import"))
        self.run.setObjectName("OrsenImportRun")
        self.run.setToolTip(tr("Reads the whole file; QGIS can be used meanwhile"))
        self.run.setDefault(True)
        self.geocode = QPushButton(QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"), tr("&Find the places…"))
        self.geocode.setObjectName("OrsenImportGeocode")
        self.geocode.setToolTip(tr("Ask a geocoder where the addresses are; nothing is sent before you agree"))
        self.geocode.clicked.connect(self.geocodeAsked)
        self.geocode.hide()
        self.stop = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Sto&p"))
        self.stop.setObjectName("OrsenImportStop")
        self.stop.setToolTip(tr("Stops the import; nothing is kept of it"))
        self.close_button = QPushButton(tr("&Close"))
        self.close_button.setObjectName("OrsenImportClose")
        self.close_button.setAutoDefault(False)
        self.run.clicked.connect(self.runAsked)
        self.stop.clicked.connect(self.stopAsked)
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.needed)
        row.addWidget(self.progress, 1)
        row.addStretch(1)
        for button in (self.geocode, self.run, self.stop, self.close_button):
            row.addWidget(button)
        column.addLayout(row)
