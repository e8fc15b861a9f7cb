"""How far each agency is with its rating sheet, as a table with bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QLocale, QModelIndex, Qt
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..messages import tr
from .plain_words import spelled_tip
from .widgets import for_reading

VISIBLE_ROWS = 8
SHARE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True)
class AgencyLine:
    """One landlord or agency: lines sent, lines filled, addresses on no sheet that came back."""

    owner: str
    lines: int
    filled: int
    missing: int


class Bars(QStyledItemDelegate):
    """Paints a share from 0 to 1 behind the words of its cell, in the palette of the theme."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        share = index.data(SHARE)
        if share is not None:
            colour = option.palette.color(QPalette.ColorRole.Highlight)
            colour.setAlpha(90)
            bar = option.rect.adjusted(2, 3, -2, -3)
            painter.save()
            painter.fillRect(bar.adjusted(0, 0, -round(bar.width() * (1 - share)), 0), colour)
            painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
            painter.drawRect(bar)
            painter.restore()
        super().paint(painter, option, index)


class AgencyProgress(QTableWidget):
    """One row per agency, as high as it needs up to a few rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self.setObjectName("OrsenAgencies")
        self.setAccessibleName(tr("Progress per agency"))
        self.setHorizontalHeaderLabels([tr("Agency"), tr("Filled in"), tr("No sheet")])
        self.horizontalHeaderItem(2).setToolTip(tr("Addresses that stand on no sheet that came back"))
        for_reading(self)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setItemDelegateForColumn(1, Bars(self))
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def show_lines(self, lines: Sequence[AgencyLine]) -> None:
        """Show other agencies."""
        self.setRowCount(len(lines))
        number = QLocale().toString
        for row, line in enumerate(lines):
            owner = QTableWidgetItem(line.owner)
            owner.setToolTip(spelled_tip(line.owner))
            filled = QTableWidgetItem(
                tr("{filled} of {lines}").format(filled=number(line.filled), lines=number(line.lines))
            )
            filled.setData(SHARE, line.filled / line.lines if line.lines else 0.0)
            filled.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
            missing = QTableWidgetItem(number(line.missing) if line.missing else "")
            missing.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            for column, item in enumerate((owner, filled, missing)):
                self.setItem(row, column, item)
        self.setColumnHidden(2, not any(line.missing for line in lines))
        self.resizeRowsToContents()
        heights = [self.rowHeight(row) for row in range(min(len(lines), VISIBLE_ROWS))]
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + sum(heights) + 2 * self.frameWidth())
