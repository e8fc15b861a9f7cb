"""What became of a file: what came in, what was left out and why, what looks wrong."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.core import QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsScrollArea
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .buttons import button
from .plain_words import spelled_tip
from .widgets import Notice, for_reading, low_rows, wrapped

SHOWN_ROWS = 500
FEWEST_ROWS = 6  # that are seen at once


class ImportResult(QWidget):
    """Shows and emits."""

    tableAsked = pyqtSignal()
    geocodeAsked = pyqtSignal()
    backAsked = pyqtSignal()

    title: QLabel
    figures: QLabel
    warning: Notice
    left_out: QLabel
    rows: QTableWidget
    open_table: QPushButton
    geocode: QPushButton
    back: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.title = wrapped(markup=True)
        self.figures = wrapped(markup=True)
        self.figures.setObjectName("OrsenImportFigures")
        self.warning = Notice("/mIconWarning.svg")
        self.left_out = wrapped(markup=True)
        self.rows = QTableWidget(0, 0)
        self.rows.setObjectName("OrsenLeftOut")
        self.rows.setAccessibleName(tr("Rows left out"))
        self.rows.setToolTip(tr("The first rows that were left out, each with its reason"))
        for_reading(self.rows)
        self.rows.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        low_rows(self.rows)
        self.rows.setMinimumHeight(FEWEST_ROWS * self.rows.verticalHeader().defaultSectionSize())
        column.addWidget(self._told(), 1)
        row = QHBoxLayout()
        self.back = button("OrsenImportBack", "/mActionArrowLeft.svg", tr("Correct the &mapping"))
        self.back.setToolTip(tr("Back to the columns, to import the file again"))
        self.open_table = button("OrsenOpenLeftOut", "/mActionOpenTable.svg", tr("Open as a &table"))
        self.open_table.setToolTip(tr("Add the rows that were left out to the project, and open their table"))
        self.geocode = button("OrsenGeocode", "/mActionZoomToSelected.svg", tr("&Find the missing places…"))
        self.geocode.setToolTip(tr("Ask a geocoder where the addresses are; nothing is sent before you agree"))
        for each in (self.back, self.open_table, self.geocode):
            row.addWidget(each)
        row.addStretch(1)
        column.addLayout(row)
        self.back.clicked.connect(self.backAsked)
        self.open_table.clicked.connect(self.tableAsked)
        self.geocode.clicked.connect(self.geocodeAsked)

    def show_result(
        self,
        title: str,
        figures: Sequence[tuple[str, str]],
        warnings: Sequence[str],
        reasons: Sequence[tuple[str, str]],
        left_out: QgsVectorLayer | None,
        geocode: bool,
    ) -> None:
        """Show a result. ``figures``, ``reasons``: (what, how many); ``left_out``: rows with their reason."""
        self.title.setText(f"<b>{escape(title)}</b>")
        self.figures.setText(_table(figures))
        self.warning.say("\n\n".join(warnings))
        count = left_out.featureCount() if left_out is not None else 0
        nothing = escape(tr("No row read was left out."))
        self.left_out.setText(f"<b>{escape(tr('Left out, and why'))}</b>{_table(reasons)}" if count else nothing)
        self._show_rows(left_out if count else None)
        self.open_table.setVisible(count > 0)
        self.geocode.setVisible(geocode)

    def _told(self) -> QgsScrollArea:
        """Lay out what is said: it scrolls on a low screen."""
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.figures, self.warning, self.left_out):
            column.addWidget(widget)
        column.addWidget(self.rows, 1)
        self.filler = QWidget()  # takes the room of the table where there is none
        column.addWidget(self.filler, 1)
        area = QgsScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(body)
        return area

    def _show_rows(self, layer: QgsVectorLayer | None) -> None:
        self.rows.setVisible(layer is not None)
        self.filler.setVisible(layer is None)
        self.rows.clear()
        self.rows.setColumnCount(0)
        if layer is None:
            self.rows.setRowCount(0)
            return
        titles = {"ligne": tr("Row"), "champ": tr("Column"), "valeur": tr("Value"), "motif": tr("Reason")}
        names = [field.name() for field in layer.fields() if field.name() in titles]
        self.rows.setColumnCount(len(names))
        self.rows.setHorizontalHeaderLabels([titles[name] for name in names])
        if "ligne" in names:
            numbered = tr("Row numbers count the rows of data: the first below the column names is 1.")
            self.rows.horizontalHeaderItem(names.index("ligne")).setToolTip(numbered)
        features = list(layer.getFeatures(QgsFeatureRequest().setLimit(SHOWN_ROWS)))
        self.rows.setRowCount(len(features))
        for line, feature in enumerate(features):
            for column, name in enumerate(names):
                value = feature[name]
                text = "" if value is None or str(value) == "NULL" else str(value)
                item = QTableWidgetItem(text)
                item.setToolTip(spelled_tip(text))
                self.rows.setItem(line, column, item)
        self.rows.resizeColumnsToContents()
        self.rows.horizontalHeader().setSectionResizeMode(len(names) - 1, QHeaderView.ResizeMode.Stretch)


def _table(lines: Sequence[tuple[str, str]]) -> str:
    """Return lines of (what, how many) as rich text, numbers to the right."""
    cells = "".join(
        f'<tr><td align="right"><b>{escape(number)}</b></td><td style="padding-left: 8px">{escape(text)}</td></tr>'
        for text, number in lines
    )
    return f'<table cellspacing="1">{cells}</table>'
