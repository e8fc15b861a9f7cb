"""The copies of one delivery, once: number, recipient, files, pages, and a password that shows when it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDialog,
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
from .clipboard_guard import SECONDS
from .plain_words import spelled_tip
from .widgets import Notice, fixed, for_reading, open_at

HIDDEN = "••••-••••-••••-••••-••••"


@dataclass(frozen=True)
class DeliveredCopy:
    """One copy. ``password`` is never printed; empty where the file of passwords does not tell it.

    ``certified``: the recipient opens it with the key of its certificate.
    """

    copy: str
    recipient: str
    files: tuple[str, ...]
    pages: int
    password: str = field(default="", repr=False)
    certified: bool = False


class DeliveredDialog(QDialog):
    """Holds the passwords while it is open, and lets go of them when it closes."""

    copyAsked = pyqtSignal(str)
    folderAsked = pyqtSignal()

    table: QTableWidget
    said: Notice

    def __init__(self, secrets: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenDeliveredDialog")
        self.setWindowTitle(tr("Copies delivered"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, 1040, 340)
        self._passwords: list[str] = []
        self._shown: list[QLabel] = []
        column = QVBoxLayout(self)
        warning = fixed(
            tr(
                "Hand each password over by another way than the copy: by telephone, or in person. They are shown here "
                "once; afterwards they stand only in {secrets}."
            ).format(secrets=secrets)
        )
        column.addWidget(warning)
        self.table = self._make_table()
        column.addWidget(self.table, 1)
        self.said = Notice()
        column.addWidget(self.said)
        folder = QPushButton(QgsApplication.getThemeIcon("/mActionFolder.svg"), tr("Open the &folder"))
        folder.setAutoDefault(False)
        folder.clicked.connect(self.folderAsked)
        leave = QPushButton(tr("&Close"))
        leave.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(folder)
        row.addStretch(1)
        row.addWidget(leave)
        column.addLayout(row)

    def show_copies(self, copies: Sequence[DeliveredCopy]) -> None:
        """List the copies."""
        self.table.setRowCount(len(copies))
        for line, copy in enumerate(copies):
            texts = (copy.copy, copy.recipient, "\n".join(copy.files), str(copy.pages or ""))
            for column, text in enumerate(texts):
                item = QTableWidgetItem(text)
                item.setToolTip(spelled_tip(text))
                self.table.setItem(line, column, item)
            self._passwords.append(copy.password)
            self.table.setCellWidget(line, len(texts), self._password_cell(line, copy))
        self.table.resizeColumnsToContents()
        last = self.table.columnCount() - 1
        cells = [self.table.cellWidget(line, last).sizeHint().width() for line in range(len(copies))]
        self.table.setColumnWidth(last, max(cells, default=0))
        self.table.resizeRowsToContents()

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.table.resizeRowsToContents()

    def closeEvent(self, event) -> None:
        self.forget()
        super().closeEvent(event)

    def done(self, result: int) -> None:
        """Close, and keep no password."""
        self.forget()
        super().done(result)

    def forget(self) -> None:
        """Let go of every password."""
        for label, password in zip(self._shown, self._passwords):
            if password:
                label.setText(HIDDEN)
        self._passwords = ["" for _ in self._passwords]

    def _make_table(self) -> QTableWidget:
        headings = [tr("Copy"), tr("Recipient"), tr("File"), tr("Pages"), tr("Password")]
        table = QTableWidget(0, len(headings))
        table.setObjectName("OrsenDeliveredCopies")
        table.setAccessibleName(tr("Copies delivered"))
        table.setToolTip(tr("One row per copy; a password shows when you ask for it"))
        table.setHorizontalHeaderLabels(headings)
        for_reading(table)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.verticalHeader().hide()
        table.horizontalHeader().setHighlightSections(False)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().sectionResized.connect(lambda *_: table.resizeRowsToContents())
        return table

    def _password_cell(self, line: int, copy: DeliveredCopy) -> QWidget:
        number = copy.copy  # the buttons hold on to it, and must not hold on to a password
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(4, 2, 4, 2)
        without = tr("opens with its certificate") if copy.certified else tr("see the file of passwords")
        label = QLabel(HIDDEN if copy.password else without)
        label.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        label.setAccessibleName(tr("Password of copy {copy}").format(copy=number))
        row.addWidget(label, 1)
        self._shown.append(label)
        show = QPushButton(tr("Show"))
        show.setObjectName(f"OrsenShowPassword{line}")
        show.setCheckable(True)
        show.toggled.connect(lambda on: self._show(line, show, on))
        take = QPushButton(QgsApplication.getThemeIcon("/mActionEditCopy.svg"), tr("To clipboard"))
        take.setObjectName(f"OrsenCopyPassword{line}")
        take.clicked.connect(lambda _: self._copy(line, number))
        for button in (show, take):
            button.setAutoDefault(False)
            button.setEnabled(bool(copy.password))
            row.addWidget(button)
        return cell

    def _show(self, line: int, button: QPushButton, on: bool) -> None:
        self._shown[line].setText(self._passwords[line] if on and self._passwords[line] else HIDDEN)
        button.setText(tr("Hide") if on else tr("Show"))

    def _copy(self, line: int, copy: str) -> None:
        self.copyAsked.emit(self._passwords[line])
        self.said.say(
            tr("The password of {copy} is on the clipboard for {seconds} seconds.").format(copy=copy, seconds=SECONDS)
        )
