"""The window where circles are written: a list, a form, and the matrix of who sees what."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .buttons import button
from .circle_form import CircleForm
from .matrix_view import MatrixView
from .widgets import Notice, fixed, open_at


class CircleEditor(QDialog):
    """Shows and emits; its controller listens. ``may_leave`` is asked before the window closes."""

    openAsked = pyqtSignal()
    newAsked = pyqtSignal()
    addAsked = pyqtSignal()
    duplicateAsked = pyqtSignal()
    removeAsked = pyqtSignal()
    chosen = pyqtSignal(int)
    changed = pyqtSignal()
    saveAsked = pyqtSignal()
    saveAsAsked = pyqtSignal()

    path: QLabel
    tabs: QTabWidget
    circles: QListWidget
    form: CircleForm
    matrix: MatrixView
    notice: Notice
    approval: Notice
    save: QPushButton
    save_as: QPushButton

    def __init__(self, parent: QWidget | None, may_leave: Callable[[], bool]) -> None:
        super().__init__(parent)
        self.may_leave = may_leave
        self.setObjectName("OrsenCircleEditor")
        self.setWindowTitle(tr("Circles of partners"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        open_at(self, 1060, 720)
        column = QVBoxLayout(self)
        column.addLayout(self._file_row())
        self.tabs = QTabWidget()
        self.tabs.setObjectName("OrsenCircleTabs")
        self.matrix = MatrixView()
        self.tabs.addTab(self._workplace(), tr("Circles"))
        self.tabs.addTab(self.matrix, tr("Who sees what"))
        column.addWidget(self.tabs, 1)
        self.approval = Notice()
        column.addWidget(self.approval)
        self.notice = Notice("/mIconWarning.svg")
        column.addWidget(self.notice)
        column.addLayout(self._end_row())

    def show_circles(self, names: Sequence[tuple[str, bool]], current: int) -> None:
        """List circles as (name, whether something is wrong with it) and choose one; nothing is emitted."""
        self.circles.blockSignals(True)
        while self.circles.count() > len(names):
            self.circles.takeItem(self.circles.count() - 1)
        while self.circles.count() < len(names):
            self.circles.addItem("")
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        for line, (name, wrong) in enumerate(names):
            self.circles.item(line).setText(name or tr("[no name yet]"))
            self.circles.item(line).setIcon(warning if wrong else QIcon())
        self.circles.setCurrentRow(current)
        self.circles.blockSignals(False)
        self.form.setEnabled(current >= 0)
        for each in (self._duplicate, self._remove):
            each.setEnabled(current >= 0)

    def reject(self) -> None:
        """Close, unless there is something to lose."""
        if self.may_leave():
            super().reject()

    def _file_row(self) -> QHBoxLayout:
        self.path = fixed()
        row = QHBoxLayout()
        row.addWidget(self.path, 1)
        for text, icon, signal, name in (
            (tr("&Open…"), "/mActionFileOpen.svg", self.openAsked, "OrsenOpenCircles"),
            (tr("New file"), "/mActionFileNew.svg", self.newAsked, "OrsenNewCircles"),
        ):
            row.addWidget(_button(text, icon, signal, name))
        return row

    def _workplace(self) -> QWidget:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(6, 6, 0, 6)
        self.circles = QListWidget()
        self.circles.setObjectName("OrsenCircleList")
        self.circles.setAccessibleName(tr("Circles"))
        self.circles.setToolTip(tr("The circles of the file; a sign marks those with something to correct"))
        self.circles.setWordWrap(True)
        self.circles.currentRowChanged.connect(self.chosen)
        column.addWidget(self.circles, 1)
        self._duplicate = _button(tr("Duplicate"), "/mActionEditCopy.svg", self.duplicateAsked, "OrsenDuplicateCircle")
        self._remove = _button(tr("Remove"), "/symbologyRemove.svg", self.removeAsked, "OrsenRemoveCircle")
        for each in (
            _button(tr("Add a circle"), "/symbologyAdd.svg", self.addAsked, "OrsenAddCircle"),
            self._duplicate,
            self._remove,
        ):
            column.addWidget(each)
        self.form = CircleForm()
        self.form.changed.connect(self.changed)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.form)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([210, 660])
        splitter.setChildrenCollapsible(False)
        return splitter

    def _end_row(self) -> QHBoxLayout:
        self.save = _button(tr("Sa&ve"), "/mActionFileSave.svg", self.saveAsked, "OrsenSaveCircles")
        self.save_as = _button(tr("Save as…"), "/mActionFileSaveAs.svg", self.saveAsAsked, "OrsenSaveCirclesAs")
        leave = QPushButton(tr("Close"))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addWidget(self.save)
        row.addWidget(self.save_as)
        row.addStretch(1)
        row.addWidget(leave)
        return row


def _button(text: str, icon: str, signal: pyqtSignal, name: str) -> QPushButton:
    made = button(name, icon, text)
    made.clicked.connect(lambda _: signal.emit())
    return made
