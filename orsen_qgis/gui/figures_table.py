"""Figures as a table whose cells go into a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from .clipboard_table import copy_cells
from .widgets import for_reading

# What a cell holds, for a spreadsheet: a plain number, not one written for eyes.
PLAIN = Qt.ItemDataRole.UserRole


class FiguresTable(QTableWidget):
    """Copies the chosen cells, or all, as columns separated by tabs, under their headings."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        for_reading(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(40)

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
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.resizeRowsToContents()
        height = sum(self.rowHeight(line) for line in range(self.rowCount()))
        self.setFixedHeight(header.sizeHint().height() + height + 2 * self.frameWidth())

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
        texts = [[self.horizontalHeaderItem(column).text() for column in columns]]
        texts += [[self.item(line, column).data(PLAIN) for column in columns] for line in lines]
        copy_cells(texts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
