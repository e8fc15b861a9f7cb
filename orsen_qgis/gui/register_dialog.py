"""The register of releases: every entry, a search, whether its chain holds, whose a copy is, its export and purge."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import pyqtSignal
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
    QTableView,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .buttons import button
from .register_model import RegisterModel, RegisterRow
from .widgets import fixed, for_reading, low_rows, open_at

MEASURED = 100  # rows that the width of a column is taken from


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
    table: QTableView
    model: RegisterModel
    asking: list[QPushButton]
    focused: QWidget | None

    def __init__(self, path: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenRegisterDialog")
        self.setWindowTitle(tr("Register of releases"))
        self.setAcceptDrops(True)
        open_at(self, 960, 560)
        self.asking = []
        self.focused = None
        self.model = RegisterModel(self)
        column = QVBoxLayout(self)
        column.addWidget(fixed(path))
        column.addLayout(self._controls())
        self.verdict = fixed()
        self.verdict.setObjectName("OrsenRegisterVerdict")
        column.addWidget(self.verdict)
        self.table = self._make_table()
        column.addWidget(self.table, 1)
        column.addLayout(self._end_row())

    def show_entries(self, rows: Sequence[RegisterRow]) -> None:
        """List the entries."""
        self.model.show_rows(rows)
        self.table.resizeColumnsToContents()

    def shown_entries(self) -> list[str]:
        """Return the numbers of the entries that the search leaves."""
        return [row.cells["entree"] for row in self.model.rows]

    def show_busy(self, busy: bool) -> None:
        """Let a person ask one thing at a time."""
        if busy:
            self.verdict.clear()
            self.focused = self.focusWidget()
        for each in self.asking:
            each.setEnabled(not busy)
        if not busy and self.focused is not None:
            self.focused.setFocus()

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
        self.words.setToolTip(tr("Shows the entries that hold all of these words"))
        self.words.textChanged.connect(self.model.search)
        self.head = QLineEdit()
        self.head.setObjectName("OrsenRegisterHead")
        self.head.setPlaceholderText(tr("optional, as printed on a copy"))
        self.head.setToolTip(tr("Proves that the register still holds what it held when the copy was made"))
        self.verify = button(
            "OrsenRegisterVerify", "", tr("&Verify the register"), tr("Works out the whole chain of digests again")
        )
        self.verify.clicked.connect(lambda: self.verifyAsked.emit(self.head.text().strip()))
        self.number = QLineEdit()
        self.number.setObjectName("OrsenRegisterNumber")
        self.number.setPlaceholderText(tr("number on a page, or drop a PDF anywhere here"))
        self.number.setToolTip(tr("E.g. EXP-2026-000001, or the path of a PDF"))
        self.number.returnPressed.connect(self._identify)
        self.identify = button(
            "OrsenRegisterIdentify", "", tr("Whose copy is &it?"), tr("Says to whom this copy was delivered, and when")
        )
        self.identify.clicked.connect(self._identify)
        self.asking += [self.verify, self.identify]
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
            made = button(name, icon, text)
            made.clicked.connect(lambda _, signal=signal: signal.emit())
            self.asking.append(made)
            row.addWidget(made)
        row.addStretch(1)
        leave = button("OrsenRegisterClose", "", tr("&Close"))
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        return row

    def _identify(self, *_: bool) -> None:
        if self.number.text().strip():
            self.identifyAsked.emit(self.number.text().strip())

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setObjectName("OrsenRegisterTable")
        table.setAccessibleName(tr("Register of releases"))
        table.setToolTip(tr("Every release, refusal, check and purge, the last one on top"))
        table.setModel(self.model)
        for_reading(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setWordWrap(False)
        table.setAcceptDrops(False)
        low_rows(table)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setStretchLastSection(True)
        table.horizontalHeader().setResizeContentsPrecision(MEASURED)
        return table


def _pdf_of(event: QDropEvent) -> str:
    """Return the path of the one PDF that is dragged, empty for anything else."""
    urls = event.mimeData().urls()
    if len(urls) != 1 or not urls[0].isLocalFile():
        return ""
    path = str(urls[0].toLocalFile())
    return path if path.casefold().endswith(".pdf") else ""
