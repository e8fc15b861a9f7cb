"""The grid of the panel in a window of its own: look at it, compare it, change it, save it as a new version."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDialog,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .grid_table import GridTable
from .grid_words import grid_sentence
from .widgets import Notice, wrapped

if TYPE_CHECKING:
    from ..grid.grid_editing import GridDraft

WIDTH = 480
LIST_HEIGHT = 64


class GridEditor(QDialog):
    """Shows and emits; its controller listens. ``may_leave`` is asked before the window closes."""

    openAsked = pyqtSignal()
    bundledAsked = pyqtSignal()
    saveAsked = pyqtSignal()

    identity: QLabel
    table: GridTable
    notice: Notice
    compared: QLabel
    differences: QListWidget
    new_version: QGroupBox
    identifier: QLineEdit
    version: QLineEdit
    title: QLineEdit
    source: QLineEdit
    save: QPushButton
    open_other: QPushButton
    bundled: QPushButton
    leave: QPushButton

    def __init__(self, parent: QWidget | None, may_leave: Callable[[], bool]) -> None:
        super().__init__(parent)
        self.may_leave = may_leave
        self.setObjectName("OrsenGridEditor")
        self.setWindowTitle(tr("ORSEN grid"))
        column = QVBoxLayout(self)
        self.identity = wrapped(markup=True)
        column.addWidget(self.identity)
        column.addWidget(QLabel(tr("Severity across, frequency down. Click a cell to change its level.")))
        self.table = GridTable()
        column.addWidget(self.table, 1)
        self.notice = Notice("/mIconWarning.svg")
        column.addWidget(self.notice)
        for label in (self.identity, self.notice.label):
            label.setMinimumWidth(WIDTH)  # as high as they are at the width of the table, not at that of a word
        self._add_comparison(column)
        self._add_version(column)
        self._add_buttons(column)

    def show_draft(self, draft: GridDraft, sentences: list[str]) -> None:
        """Show a draft, with what it says otherwise than the bundled grid."""
        self.identity.setText(f"<b>{escape(draft.base.title)}</b><br/>{escape(grid_sentence(draft.base))}")
        self.table.show_draft(draft)
        self.compared.setText(
            tr("Otherwise than the bundled grid:") if sentences else tr("No difference from the bundled grid.")
        )
        self.differences.clear()
        self.differences.addItems(sentences)
        self.differences.setVisible(bool(sentences))
        self.new_version.setEnabled(draft.is_changed)
        self.save.setEnabled(draft.is_changed)

    def propose(self, identifier: str, version: str, title: str) -> None:
        """Fill in what the next version may be called."""
        self.identifier.setText(identifier)
        self.version.setText(version)
        self.title.setText(title)
        self.source.clear()

    def reject(self) -> None:
        """Close, unless there is something to lose."""
        if self.may_leave():
            super().reject()

    def _add_comparison(self, column: QVBoxLayout) -> None:
        self.compared = QLabel()
        column.addWidget(self.compared)
        self.differences = QListWidget()
        self.differences.setObjectName("OrsenGridDifferences")
        self.differences.setAccessibleName(tr("Differences from the bundled grid"))
        self.differences.setToolTip(tr("Differences from the bundled grid"))
        self.differences.setMaximumHeight(LIST_HEIGHT)
        column.addWidget(self.differences)

    def _add_version(self, column: QVBoxLayout) -> None:
        self.new_version = QGroupBox(tr("New version"))
        form = QGridLayout(self.new_version)
        self.identifier, self.version, self.title, self.source = QLineEdit(), QLineEdit(), QLineEdit(), QLineEdit()
        for row, across, text, box, tip in (
            (0, 0, tr("&Identifier"), self.identifier, tr("Who keeps this grid; written beside every level")),
            (0, 2, tr("&Version"), self.version, tr("A version never changes once it is saved")),
            (1, 0, tr("&Title"), self.title, tr("What people read on maps and in tables")),
            (
                2,
                0,
                tr("&Decided by"),
                self.source,
                tr("Who decided the changes, and when; kept in the file as a source"),
            ),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            box.setAccessibleName(text.replace("&", ""))
            box.setToolTip(tip)
            form.addWidget(label, row, across)
            form.addWidget(box, row, across + 1, 1, 1 if row == 0 else 3)
        form.setColumnStretch(1, 2)
        form.setColumnStretch(3, 1)
        column.addWidget(self.new_version)

    def _add_buttons(self, column: QVBoxLayout) -> None:
        self.open_other = QPushButton(QgsApplication.getThemeIcon("/mActionFileOpen.svg"), tr("Use &another grid…"))
        self.bundled = QPushButton(tr("Use the &bundled grid"))
        self.save = QPushButton(QgsApplication.getThemeIcon("/mActionFileSaveAs.svg"), tr("&Save as a new version…"))
        self.save.setObjectName("OrsenSaveGrid")
        self.leave = QPushButton(tr("&Close"))
        row = QHBoxLayout()
        for button, signal in (
            (self.open_other, self.openAsked),
            (self.bundled, self.bundledAsked),
            (self.save, self.saveAsked),
        ):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.leave)
        self.leave.clicked.connect(self.reject)
        self.leave.setDefault(True)
        column.addLayout(row)
