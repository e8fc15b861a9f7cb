"""The part of the page that says beforehand what will leave, and what somebody has to decide first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .figures_table import FiguresTable
from .widgets import Notice, fixed, wrapped


class ReleaseCheck(QWidget):
    """Shows and emits; its controller listens."""

    checkAsked = pyqtSignal()
    stopAsked = pyqtSignal()
    mapAsked = pyqtSignal()
    pagesAsked = pyqtSignal()
    approveAsked = pyqtSignal()

    check: QPushButton
    stop: QPushButton
    progress: QProgressBar
    pages: QPushButton
    summary: QLabel
    table: FiguresTable
    on_map: QPushButton
    waiting: Notice
    approve: QPushButton
    override: QGroupBox
    by: QLineEdit
    reason: QLineEdit

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.check = QPushButton(QgsApplication.getThemeIcon("/mActionIdentify.svg"), tr("Chec&k what will leave"))
        self.check.setObjectName("OrsenCheckRelease")
        self.check.setToolTip(tr("Counts what is kept, generalised and left out, and why; nothing is delivered"))
        self.check.clicked.connect(self.checkAsked)
        self.stop = QPushButton(QgsApplication.getThemeIcon("/mTaskCancel.svg"), tr("Stop"))
        self.stop.setObjectName("OrsenStopCheck")
        self.stop.clicked.connect(self.stopAsked)
        row = QHBoxLayout()
        row.addWidget(self.check, 1)
        row.addWidget(self.stop)
        column.addLayout(row)
        self.progress = QProgressBar()
        self.progress.setObjectName("OrsenCheckProgress")
        column.addWidget(self.progress)
        self.summary = wrapped()
        column.addWidget(self.summary)
        self.table = FiguresTable("OrsenForecast")
        self.table.setAccessibleName(tr("What will leave"))
        self.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        column.addWidget(self.table)
        self.on_map = QPushButton(
            QgsApplication.getThemeIcon("/mActionAddLayer.svg"), tr("Show &each address on the map")
        )
        self.on_map.setObjectName("OrsenFatesOnMap")
        self.on_map.setToolTip(tr("Adds a layer for you alone: it holds addresses that the circle may not see"))
        self.on_map.clicked.connect(self.mapAsked)
        column.addWidget(self.on_map)
        self.pages = QPushButton(QgsApplication.getThemeIcon("/mActionNewLayout.svg"), tr("&Look at the pages…"))
        self.pages.setObjectName("OrsenPreviewPages")
        self.pages.setToolTip(tr("Draws the pages of a copy, small and marked as a preview; nothing is written"))
        self.pages.clicked.connect(self.pagesAsked)
        column.addWidget(self.pages)
        self._add_decisions(column)
        self.show_nothing()
        self.show_running(False)

    def show_nothing(self) -> None:
        """Show that nothing was checked yet."""
        for widget in (self.summary, self.table, self.on_map, self.waiting, self.approve, self.override):
            widget.hide()
        self.by.clear()
        self.reason.clear()

    def show_running(self, running: bool) -> None:
        """Let a person start or stop what can be started or stopped."""
        self.check.setEnabled(not running)
        self.stop.setVisible(running)
        self.progress.setVisible(running)
        self.progress.setValue(0)

    def show_forecast(self, summary: str, rows: Sequence[tuple[str, int, int]]) -> None:
        """Say what would leave: decisions in words, with their addresses and dwellings."""
        number = QLocale().toString
        self.summary.setText(summary)
        self.table.show_figures(
            [tr("Decision"), tr("Addresses"), tr("Dwellings")],
            [
                [(words, words), (number(addresses), str(addresses)), (number(dwellings), str(dwellings))]
                for words, addresses, dwellings in rows
            ],
        )
        for widget in (self.summary, self.table, self.on_map):
            widget.show()

    def show_waiting(self, why: str) -> None:
        """Say that somebody has to approve the circle first."""
        self.waiting.say(why)
        self.approve.setVisible(bool(why))

    def show_override(self, needed: bool) -> None:
        """Offer to deliver in spite of earlier copies, where there are such."""
        self.override.setVisible(needed or bool(self.by.text() or self.reason.text()))

    def _add_decisions(self, column: QVBoxLayout) -> None:
        self.waiting = Notice("/mIconWarning.svg")
        column.addWidget(self.waiting)
        self.approve = QPushButton(QgsApplication.getThemeIcon("/mIconSuccess.svg"), tr("A&pprove this circle…"))
        self.approve.setObjectName("OrsenApproveCircle")
        self.approve.clicked.connect(self.approveAsked)
        column.addWidget(self.approve)
        self.override = QGroupBox(tr("Deliver in spite of earlier copies"))
        inside = QVBoxLayout(self.override)
        inside.addWidget(fixed(tr("Left empty, what tells too much stays. Filled in, both are registered.")))
        self.by, self.reason = QLineEdit(), QLineEdit()
        for name, text, box in (
            ("OrsenOverrideBy", tr("Decided by (name)"), self.by),
            ("OrsenOverrideReason", tr("Reason"), self.reason),
        ):
            box.setObjectName(name)
            box.setPlaceholderText(text)
            box.setAccessibleName(text)
            inside.addWidget(box)
        column.addWidget(self.override)
