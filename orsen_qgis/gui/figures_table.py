"""Figures as a table whose cells go into a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ..messages import tr
from .clipboard_table import copy_cells
from .widgets import for_reading

# What a cell holds, for a spreadsheet: a plain number, not one written for eyes.
PLAIN = Qt.ItemDataRole.UserRole
NARROWEST = 24  # pixels of a column


class FiguresTable(QTableWidget):
    """Copies the chosen cells, or all, as columns separated by tabs, under their headings.

    Figures take what they need, the words before them what is left, in several lines if need be.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        for_reading(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(NARROWEST)
        self.headings: list[str] = []
        # Once the layout has come to rest: headings shorten and words wrap at the final width.
        self.later = QTimer(self)
        self.later.setSingleShot(True)
        self.later.setInterval(0)
        self.later.timeout.connect(self.fit)
        self.horizontalHeader().sectionResized.connect(lambda *_: self.later.start())

    def show_figures(self, headings: Sequence[str], rows: Sequence[Sequence[tuple[str, str]]]) -> None:
        """Show rows of cells, each as a text for eyes and one for a spreadsheet; the first column names the row."""
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(list(headings))
        self.setRowCount(len(rows))
        for line, row in enumerate(rows):
            for column, (text, plain) in enumerate(row):
                item = QTableWidgetItem(text)
                item.setData(PLAIN, plain)
                if column:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.setItem(line, column, item)
        self.headings = list(headings)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.fit()
        self.later.start()

    def fit(self) -> None:
        """Shorten the headings where they do not fit, and be as high as the rows."""
        fit_headings(self, self.headings)
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(line) for line in range(self.rowCount()))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 2 * self.frameWidth())

    def strengthen(self, line: int, column: int) -> None:
        """Write a cell in bold."""
        item = self.item(line, column)
        font = item.font()
        font.setBold(True)
        item.setFont(font)

    def copy(self, everything: bool = False) -> None:
        """Put the chosen cells on the clipboard, all of them where none is chosen."""
        ranges = self.selectedRanges()
        if everything or not ranges:
            lines, columns = range(self.rowCount()), range(self.columnCount())
        else:
            chosen = ranges[0]
            lines = range(chosen.topRow(), chosen.bottomRow() + 1)
            columns = range(chosen.leftColumn(), chosen.rightColumn() + 1)
        texts = [[self.headings[column] for column in columns]]
        texts += [[self.item(line, column).data(PLAIN) for column in columns] for line in lines]
        copy_cells(texts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)


def fit_headings(table: QTableWidget, headings: Sequence[str]) -> None:
    """Write the headings of a table, in short where it is too narrow for them; the tooltip then says them in full."""
    short = {
        tr("Addresses"): tr("Addr."),
        tr("Dwellings"): tr("Dwell."),
        tr("Share of stock"): tr("Share"),
        tr("→ n. a."): "→ –",
    }
    if not headings:
        return
    header, metrics = table.horizontalHeader(), table.horizontalHeader().fontMetrics()
    cells = [table.sizeHintForColumn(column) for column in range(len(headings))]
    margin = header.sectionSizeHint(0) - metrics.horizontalAdvance(table.horizontalHeaderItem(0).text())
    needed = sum(max(cell, metrics.horizontalAdvance(text) + margin) for cell, text in zip(cells, headings))
    narrow = needed > table.viewport().width()
    for column, heading in enumerate(headings):
        item, text = table.horizontalHeaderItem(column), short.get(heading, heading) if narrow else heading
        if item.text() != text:
            item.setText(text)
            item.setToolTip("" if text == heading else heading)
