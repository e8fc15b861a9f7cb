"""A short table of addresses or lines to work through, that copies into a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QItemSelectionModel, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from .clipboard_table import copy_cells
from .level_icons import SWATCH
from .list_model import ListModel, ListRow

VISIBLE_ROWS = 8
MEASURED = 50  # rows that the width of a column is taken from
WIDEST, NARROW = 18, 10  # letters that the texts of a column take at first, and where there is no room
MAIN_SHARE = 0.62  # of a narrow table, what the column that people read takes before the others are scrolled to
MARGIN = 14  # pixels beside the texts


class ListTable(QTableView):
    """``activatedKeys`` carries the addresses of a double click; ``chosenChanged`` that other rows are chosen.

    ``main``: the column that people read; the others shorten first where the table is narrow.
    """

    activatedKeys = pyqtSignal(list)
    chosenChanged = pyqtSignal()

    def __init__(self, name: str, main: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.main = main
        self._fitting = self._by_hand = False
        self._widths: list[tuple[int, int]] = []  # of each column: all that it would take, and the least
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
        self.horizontalHeader().sectionResized.connect(lambda *_: self._resized())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(max(SWATCH.height(), self.fontMetrics().height()) + 4)
        self.verticalHeader().hide()
        self.doubleClicked.connect(lambda _: self.activatedKeys.emit(self.chosen_keys()))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosenChanged.emit())

    def show_rows(self, headings: Sequence[str], rows: Sequence[ListRow]) -> None:
        """Show rows in the order of the algorithm, as high as they need, up to a few."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.rows.show_rows(headings, rows)
        self._widths = [self._width(column) for column in range(len(headings))]
        self._by_hand = False
        self.fit()
        lines = min(max(len(rows), 1), VISIBLE_ROWS)
        bar = self.horizontalScrollBar().sizeHint().height()
        header = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(header + lines * self.verticalHeader().defaultSectionSize() + bar + 2 * self.frameWidth())
        self.chosenChanged.emit()

    def fit(self) -> None:
        """Give the main column what the others leave; where that is little, shorten the texts of the others."""
        if not self._widths:
            return
        room = self.viewport().width()
        widths = [most for most, _ in self._widths]
        others = sum(widths) - widths[self.main]
        if others + widths[self.main] > room:
            widths = [most if column == self.main else least for column, (most, least) in enumerate(self._widths)]
            others = sum(widths) - widths[self.main]
            widths[self.main] = min(widths[self.main], max(room - others, round(MAIN_SHARE * room)))
        else:
            widths[self.main] = room - others
        self._fitting = True
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._by_hand:  # nobody has chosen other widths
            self.fit()

    def chosen_keys(self) -> list[str]:
        """Return the addresses of the chosen rows, in the order shown."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        return list(dict.fromkeys(self.rows.rows[line].key for line in lines))

    def copy(self) -> None:
        """Put the chosen rows on the clipboard, all of them where none is chosen, as columns separated by tabs."""
        lines = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = [self.rows.rows[line] for line in lines] or self.rows.rows
        copy_cells([self.rows.headings, *(row.values for row in rows)])

    def _width(self, column: int) -> tuple[int, int]:
        rows, long = self.rows.rows[:MEASURED], self.fontMetrics().horizontalAdvance
        texts = max((long(str(row.values[column] or "")) for row in rows), default=0)
        icon = SWATCH.width() + 6 if column == 0 and any(row.level is not None for row in rows[:1]) else 0
        letter, heading = self.fontMetrics().averageCharWidth(), self.horizontalHeader().sectionSizeHint(column)
        most = texts if column == self.main else min(texts, WIDEST * letter)
        return max(heading, most + MARGIN + icon), max(heading, min(texts, NARROW * letter) + MARGIN + icon)

    def _resized(self) -> None:
        self._by_hand = self._by_hand or not self._fitting

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activatedKeys.emit(self.chosen_keys())
        else:
            super().keyPressEvent(event)
