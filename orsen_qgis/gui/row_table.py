"""A small table of texts whose rows a person adds, edits and removes."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr

HEIGHT = 132


class RowTable(QWidget):
    """Rows of texts under headings, with buttons that add and remove."""

    changed = pyqtSignal()

    table: QTableWidget
    add: QPushButton
    remove: QPushButton

    def __init__(
        self, name: str, headings: Sequence[str], locked: Sequence[int] = (), parent: QWidget | None = None
    ) -> None:
        """``locked``: columns that nobody types into."""
        super().__init__(parent)
        self._locked = set(locked)
        self.table = QTableWidget(0, len(headings))
        self.table.setObjectName(name)
        self.table.setHorizontalHeaderLabels(list(headings))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(HEIGHT)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for column in self._locked:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        self.table.itemChanged.connect(lambda _: self.changed.emit())
        self.add = QPushButton(QgsApplication.getThemeIcon("/symbologyAdd.svg"), tr("Add a line"))
        self.remove = QPushButton(QgsApplication.getThemeIcon("/symbologyRemove.svg"), tr("Remove the line"))
        self.add.clicked.connect(self.add_and_edit)
        self.remove.clicked.connect(self.remove_chosen)
        self.buttons = QHBoxLayout()
        for button in (self.add, self.remove):
            button.setAutoDefault(False)
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        column.addLayout(self.buttons)

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show rows; nothing is emitted."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for row in rows:
            self._append(row)
        self.table.blockSignals(False)

    def rows(self) -> list[list[str]]:
        """Return the texts, without spaces around them."""
        return [
            [self._text(line, column) for column in range(self.table.columnCount())]
            for line in range(self.table.rowCount())
        ]

    def append(self, row: Sequence[str]) -> None:
        """Add a row."""
        self.table.blockSignals(True)
        self._append(row)
        self.table.blockSignals(False)
        self.changed.emit()

    def set_text(self, line: int, column: int, text: str) -> None:
        """Write into a cell."""
        self.table.item(line, column).setText(text)

    def add_and_edit(self) -> None:
        """Add an empty row and go there."""
        self.append([""] * self.table.columnCount())
        line = self.table.rowCount() - 1
        self.table.setCurrentCell(line, 0)
        self.table.editItem(self.table.item(line, 0))

    def remove_chosen(self) -> None:
        """Remove the row that is chosen."""
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.changed.emit()

    def _append(self, row: Sequence[str]) -> None:
        line = self.table.rowCount()
        self.table.insertRow(line)
        for column, text in enumerate(row):
            item = QTableWidgetItem(text)
            if column in self._locked:
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(line, column, item)

    def _text(self, line: int, column: int) -> str:
        item = self.table.item(line, column)
        return item.text().strip() if item is not None else ""
