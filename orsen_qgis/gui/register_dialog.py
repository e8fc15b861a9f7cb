"""The register of releases: every entry, a search, whether its chain holds, whose a copy is, its export and purge."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
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
from .widgets import fixed, low_rows, open_at

# Columns of the record that the table shows; the rest stands in a row's tooltip.
SHOWN = ("entree", "evenement", "date_utc", "exemplaire", "cercle", "destinataire", "adresses", "motif")


class RegisterDialog(QDialog):
    """Shows and emits.

    ``verifyAsked`` carries the head printed on a copy, perhaps empty; ``identifyAsked`` a PDF's path or a number.
    """

    verifyAsked = pyqtSignal(str)
    identifyAsked = pyqtSignal(str)
    chooseAsked = pyqtSignal()
    exportAsked = pyqtSignal()
    purgeAsked = pyqtSignal()

    words: QgsFilterLineEdit
    head: QLineEdit
    verify: QPushButton
    number: QLineEdit
    identify: QPushButton
    verdict: QLabel
    table: QTableWidget

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenRegisterDialog")
        self.setWindowTitle(tr("Register of releases"))
        self.setAcceptDrops(True)
        open_at(self, 960, 560)
        column = QVBoxLayout(self)
        column.addWidget(fixed(path))
        column.addLayout(self._controls())
        self.verdict = fixed()
        self.verdict.setObjectName("OrsenRegisterVerdict")
        column.addWidget(self.verdict)
        self.table = self._make_table()
        column.addWidget(self.table, 1)
        column.addLayout(self._end_row())

    def show_entries(self, rows: Sequence[dict[str, str]]) -> None:
        """List the entries, the last one on top."""
        self.table.setRowCount(len(rows))
        for line, row in enumerate(reversed(rows)):
            every = "\n".join(f"{name} : {value}" for name, value in row.items() if value)
            for column, name in enumerate(SHOWN):
                item = QTableWidgetItem(_moment(row[name]) if name == "date_utc" else row[name])
                item.setToolTip(every)
                self.table.setItem(line, column, item)
            self.table.item(line, 0).setData(Qt.ItemDataRole.UserRole, " ".join(row.values()).casefold())
        self.table.resizeColumnsToContents()
        self._search(self.words.text())

    def shown_entries(self) -> list[str]:
        """Return the numbers of the entries that the search leaves."""
        lines = range(self.table.rowCount())
        return [self.table.item(line, 0).text() for line in lines if not self.table.isRowHidden(line)]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _pdf_of(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _pdf_of(event)
        if path:
            event.acceptProposedAction()
            self.number.setText(path)
            self.identifyAsked.emit(path)

    def _controls(self) -> QGridLayout:
        self.words = QgsFilterLineEdit()
        self.words.setObjectName("OrsenRegisterWords")
        self.words.setShowSearchIcon(True)
        self.words.setPlaceholderText(tr("Copy, circle, recipient, date…"))
        self.words.textChanged.connect(self._search)
        self.head = QLineEdit()
        self.head.setObjectName("OrsenRegisterHead")
        self.head.setPlaceholderText(tr("optional, as printed on a copy"))
        self.verify = _button(tr("&Verify the register"), "OrsenRegisterVerify")
        self.verify.clicked.connect(lambda: self.verifyAsked.emit(self.head.text().strip()))
        self.number = QLineEdit()
        self.number.setObjectName("OrsenRegisterNumber")
        self.number.setPlaceholderText(tr("number on a page, or drop a PDF anywhere here"))
        self.number.returnPressed.connect(self._identify)
        self.identify = _button(tr("Whose copy is &it?"), "OrsenRegisterIdentify")
        self.identify.clicked.connect(self._identify)
        grid = QGridLayout()
        rows = ((tr("&Search"), self.words), (tr("&Head"), self.head), (tr("Co&py"), self.number))
        for line, (text, box) in enumerate(rows):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            grid.addWidget(label, line, 0)
            grid.addWidget(box, line, 1, 1, 2 if box is self.words else 1)
        grid.addWidget(self.verify, 1, 2)
        grid.addWidget(self.identify, 2, 2)
        return grid

    def _end_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for text, icon, signal, name in (
            (tr("PD&F of a copy…"), "/mActionFileOpen.svg", self.chooseAsked, "OrsenRegisterChoose"),
            (tr("&Export for the data-protection officer…"), "/mActionFileSaveAs.svg", self.exportAsked, "OrsenExport"),
            (tr("Purge at the end of &retention…"), "/mActionDeleteSelected.svg", self.purgeAsked, "OrsenPurge"),
        ):
            button = _button(text, name, icon)
            button.clicked.connect(lambda _, signal=signal: signal.emit())
            row.addWidget(button)
        row.addStretch(1)
        leave = _button(tr("&Close"), "OrsenRegisterClose")
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        return row

    def _identify(self, *_: bool) -> None:
        if self.number.text().strip():
            self.identifyAsked.emit(self.number.text().strip())

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
        table.setAcceptDrops(False)
        low_rows(table)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        return table

    def _search(self, words: str) -> None:
        wanted = words.casefold().split()
        for line in range(self.table.rowCount()):
            text = self.table.item(line, 0).data(Qt.ItemDataRole.UserRole)
            self.table.setRowHidden(line, not all(word in text for word in wanted))


def _button(text: str, name: str, icon: str = "") -> QPushButton:
    button = QPushButton(QgsApplication.getThemeIcon(icon), text) if icon else QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


def _pdf_of(event: QDropEvent) -> str:
    """Return the path of the one PDF that is dragged, empty for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = str(urls[0].toLocalFile())
    return path if path.casefold().endswith(".pdf") else ""


def _moment(text: str) -> str:
    """Return a moment of the register, written like 2026-06-30T09:05:00+00:00, as people read it."""
    return text[:19].replace("T", " ")
