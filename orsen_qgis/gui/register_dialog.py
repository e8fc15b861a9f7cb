"""The register of releases: every entry, a search, and whether its chain holds."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .widgets import wrapped

# Columns of the record that the table shows; the rest stands in a row's tooltip.
SHOWN = ("entree", "evenement", "date_utc", "exemplaire", "cercle", "destinataire", "adresses", "motif")


class RegisterDialog(QDialog):
    """Shows and emits. ``verifyAsked`` carries the head printed on a copy, perhaps empty."""

    verifyAsked = pyqtSignal(str)

    words: QgsFilterLineEdit
    head: QLineEdit
    verify: QPushButton
    verdict: QLabel
    table: QTableWidget

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenRegisterDialog")
        self.setWindowTitle(tr("Register of releases"))
        self.resize(900, 520)
        column = QVBoxLayout(self)
        column.addWidget(wrapped(path))
        column.addLayout(self._controls())
        self.verdict = wrapped()
        self.verdict.setObjectName("OrsenRegisterVerdict")
        column.addWidget(self.verdict)
        self.table = self._make_table()
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("&Close"))
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def show_entries(self, rows: Sequence[dict[str, str]]) -> None:
        """List the entries, the last one on top."""
        self.table.setRowCount(len(rows))
        for line, row in enumerate(reversed(rows)):
            every = "\n".join(f"{name} : {value}" for name, value in row.items() if value)
            for column, name in enumerate(SHOWN):
                item = QTableWidgetItem(row[name])
                item.setToolTip(every)
                self.table.setItem(line, column, item)
            self.table.item(line, 0).setData(Qt.ItemDataRole.UserRole, " ".join(row.values()).casefold())
        self.table.resizeColumnsToContents()
        self._search(self.words.text())

    def shown_entries(self) -> list[str]:
        """Return the numbers of the entries that the search leaves."""
        lines = range(self.table.rowCount())
        return [self.table.item(line, 0).text() for line in lines if not self.table.isRowHidden(line)]

    def _controls(self) -> QGridLayout:
        self.words = QgsFilterLineEdit()
        self.words.setObjectName("OrsenRegisterWords")
        self.words.setShowSearchIcon(True)
        self.words.setPlaceholderText(tr("Copy, circle, recipient, date…"))
        self.words.textChanged.connect(self._search)
        self.head = QLineEdit()
        self.head.setObjectName("OrsenRegisterHead")
        self.head.setPlaceholderText(tr("optional, as printed on a copy"))
        self.verify = QPushButton(tr("&Verify the register"))
        self.verify.setObjectName("OrsenRegisterVerify")
        self.verify.setAutoDefault(False)
        self.verify.clicked.connect(lambda: self.verifyAsked.emit(self.head.text().strip()))
        grid = QGridLayout()
        for line, (text, box) in enumerate(((tr("&Search"), self.words), (tr("&Head"), self.head))):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, line, 0)
            grid.addWidget(box, line, 1)
        grid.addWidget(self.verify, 1, 2)
        return grid

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, len(SHOWN))
        table.setObjectName("OrsenRegisterTable")
        table.setHorizontalHeaderLabels(
            [
                tr("Entry"),
                tr("Event"),
                tr("Date (UTC)"),
                tr("Copy"),
                tr("Circle"),
                tr("Recipient"),
                tr("Addresses"),
                tr("Reason"),
            ]
        )
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _search(self, words: str) -> None:
        wanted = words.casefold().split()
        for line in range(self.table.rowCount()):
            text = self.table.item(line, 0).data(Qt.ItemDataRole.UserRole)
            self.table.setRowHidden(line, not all(word in text for word in wanted))
