"""A short table of addresses or lines to work through, that copies into a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .clipboard_table import copy_cells
from .level_icons import SWATCH
from .list_model import ListModel, ListRow

VISIBLE_ROWS = 8
WIDEST = 18  # letters that the texts of a column take at first
MARGIN = 14  # pixels beside them


class ListTable(QTableView):
    """``activatedKeys`` carries the addresses of a double click; ``chosenChanged`` that other rows are chosen."""

    activatedKeys = pyqtSignal(list)
    chosenChanged = pyqtSignal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.rows = ListModel(self)
        self.setModel(self.rows)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setIconSize(SWATCH)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSelectionModel(QItemSelectionModel(self.rows, self))  # as in the table of addresses
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(SWATCH.height(), self.fontMetrics().height()) + 4)
        self.verticalHeader().hide()
        self.doubleClicked.connect(lambda _: self.activatedKeys.emit(self.chosen_keys()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosenChanged.emit())

    def show_rows(self, headings: Sequence[str], rows: Sequence[ListRow]) -> None:
        """Show rows in the order of the algorithm, as high as they need, up to a few."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.rows.show_rows(headings, rows)
        long = self.fontMetrics().horizontalAdvance
        widest = WIDEST * self.fontMetrics().averageCharWidth()
        for column, heading in enumerate(headings):
            texts = [str(row.values[column] or "") for row in rows[:50]]
            width = max(long(heading), min(max(map(long, texts), default=0), widest)) + MARGIN
            icon = SWATCH.width() + 6 if column == 0 and any(row.level is not None for row in rows[:1]) else 0
            self.setColumnWidth(column, width + icon)
        lines = min(max(len(rows), 1), VISIBLE_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + lines * self.verticalHeader().defaultSectionSize() + bar + 2 * self.frameWidth())
        self.chosenChanged.emit()

    def chosen_keys(self) -> list[str]:
        """Return the addresses of the chosen rows, in the order shown."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        return list(dict.fromkeys(self.rows.rows[line].key for line in lines))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, all of them where none is chosen, as columns separated by tabs."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [self.rows.rows[line] for line in lines] or self.rows.rows
        copy_cells([self.rows.headings, *(row.values for row in rows)])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activatedKeys.emit(self.chosen_keys())
        else:
            super().keyPressEvent(event)
