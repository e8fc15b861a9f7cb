"""The result of a classification: one line per level, and how much of the stock it covers."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..messages import tr
from .figures_table import NARROWEST, fit_headings
from .level_chart import LevelChart
from .level_icons import SWATCH, level_icon
from .summary import NOT_ASSESSED, Row, Summary
from .widgets import Notice, for_reading, wrapped

HEADINGS = 0.85  # of the size of the figures: four columns stand in a narrow dock


def percent(share: float) -> str:
    """Say a share, e.g. ``12,5 %`` in French."""
    return tr("{number} %").format(number=QLocale().toString(100 * share, "f", 1))


def next_step(summary: Summary) -> str:
    """Say how the addresses that have no level get one; nothing where each has one."""
    if summary.assessed == summary.addresses:
        return ""
    if not summary.assessed:
        return tr(
            "No address has a level yet. Add a register of incidents on the first page and tick its landlord above, or "
            "have the rating sheets above filled in."
        )
    return tr("Not assessed: tick the landlord above where its register covers the period, or send out rating sheets.")


class ResultTable(QFrame):
    """Hidden until there is a result."""

    releaseAsked = pyqtSignal()
    addressesAsked = pyqtSignal()

    summary: Summary | None
    coverage: QLabel
    next_step: Notice
    chart: LevelChart
    table: QTableWidget
    inferred: QLabel
    notes: QLabel
    addresses: QPushButton
    next: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenResult")
        self.summary = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        title = QLabel(tr("Result"))
        font = title.font()
        font.setBold(True)
        title.setFont(font)
        column.addWidget(title)
        self.coverage = wrapped()
        column.addWidget(self.coverage)
        self.next_step = Notice()
        self.next_step.setObjectName("OrsenNotAssessed")
        column.addWidget(self.next_step)
        self.chart = LevelChart()
        column.addWidget(self.chart)
        self.table = self._make_table()
        column.addWidget(self.table)
        self.inferred = wrapped()
        column.addWidget(self.inferred)
        self.notes = wrapped()
        column.addWidget(self.notes)
        self.addresses = QPushButton(
            QgsApplication.getThemeIcon("/mActionOpenTable.svg"), tr("See the addresses, and &why…")
        )
        self.addresses.setObjectName("OrsenSeeAddresses")
        self.addresses.clicked.connect(self.addressesAsked)
        column.addWidget(self.addresses)
        self.next = QPushButton(tr("&Deliver this result"))
        self.next.setObjectName("OrsenGoToRelease")
        self.next.clicked.connect(self.releaseAsked)
        column.addWidget(self.next)
        self.hide()

    def show_summary(self, summary: Summary) -> None:
        """Fill the table and show it."""
        self.summary = summary
        number = QLocale().toString
        self.coverage.setText(
            tr("Coverage: {share}. {assessed} addresses of {all} have a level.").format(
                share=percent(summary.coverage), assessed=number(summary.assessed), all=number(summary.addresses)
            )
        )
        self.next_step.say(next_step(summary))
        self.chart.show_counts(
            [row.level for row in summary.rows],
            [row.addresses for row in summary.rows],
            [row.dwellings for row in summary.rows],
        )
        for line, row in enumerate(summary.rows):
            self._fill(line, row, percent(summary.share(row)))
        self.table.resizeRowsToContents()
        self._fit()
        self.inferred.setText(
            tr("Levels that rest on an inferred cell of the grid, to be checked: {count}.").format(
                count=number(summary.on_inferred_cells)
            )
        )
        self.inferred.setVisible(summary.on_inferred_cells > 0)
        self.show()

    def show_notes(self, notes: Iterable[str]) -> None:
        """Say what the run had to warn about."""
        text = "\n".join(notes)
        self.notes.setText(text)
        self.notes.setVisible(bool(text))

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(5, 4)
        table.setObjectName("OrsenResultTable")
        table.setAccessibleName(tr("Result"))
        headings = [tr("Level"), tr("Addresses"), tr("Dwellings"), tr("Share")]
        table.setHorizontalHeaderLabels(headings)
        table.horizontalHeaderItem(3).setToolTip(tr("Share of stock"))
        for_reading(table)
        table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        table.setIconSize(SWATCH)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        font = header.font()
        font.setPointSizeF(font.pointSizeF() * HEADINGS)
        header.setFont(font)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setMinimumSectionSize(NARROWEST)
        later = QTimer(table)
        later.setSingleShot(True)
        later.setInterval(0)
        later.timeout.connect(lambda: fit_headings(table, headings))
        header.sectionResized.connect(lambda *_: later.start())
        return table

    def _fill(self, line: int, row: Row, share: str) -> None:
        from ..symbology.levels import style_of

        name = tr("Not assessed") if row.level == NOT_ASSESSED else str(row.level)
        level = QTableWidgetItem(level_icon(row.level), name)
        level.setToolTip(style_of(row.level).label)
        self.table.setItem(line, 0, level)
        for column, text in enumerate((*map(QLocale().toString, (row.addresses, row.dwellings)), share), start=1):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(line, column, item)

    def _fit(self) -> None:
        rows = sum(self.table.rowHeight(row) for row in range(self.table.rowCount()))
        height = self.table.horizontalHeader().sizeHint().height() + rows + 2 * self.table.frameWidth()
        self.table.setFixedHeight(height)
