"""How a stock spreads over the levels, as bars: its addresses and its dwellings, or before and after."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QEvent, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ..messages import tr

GAP = 4


class LevelChart(QWidget):
    """Bars in the colours of the map, a digit in each part that is wide enough; hidden where there is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setObjectName("OrsenLevelChart")
        self.bars: list[tuple[str, list[tuple[int, int]]]] = []
        self.hide()

    def show_counts(self, levels: Sequence[int], addresses: Sequence[int], dwellings: Sequence[int]) -> None:
        """Draw the counts of levels, 0 standing for "not assessed"."""
        self.show_bars(levels, ((tr("Addresses"), addresses), (tr("Dwellings"), dwellings)))

    def show_bars(self, levels: Sequence[int], named: Sequence[tuple[str, Sequence[int]]]) -> None:
        """Draw named counts of levels, 0 standing for "not assessed"; those that count nothing are left out."""
        self.bars = [(name, list(zip(levels, counts))) for name, counts in named if sum(counts)]
        self.setAccessibleName(tr("Distribution by level"))
        self.setAccessibleDescription("; ".join(self.sentence(number) for number in range(len(self.bars))))
        self.setVisible(bool(self.bars))
        self.updateGeometry()
        self.update()

    def sentence(self, bar: int) -> str:
        """Say a bar in words."""
        name, parts = self.bars[bar]
        return f"{name} – " + ", ".join(f"{self._name(level)} : {count}" for level, count in parts if count)

    def sizeHint(self) -> QSize:
        return QSize(200, max(len(self.bars), 1) * (self._height() + GAP) + GAP)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self.bars:
            bar = min(int(event.pos().y() / (self._height() + GAP)), len(self.bars) - 1)
            QToolTip.showText(event.globalPos(), self.sentence(bar), self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        margin = max((metrics.horizontalAdvance(name) for name, _ in self.bars), default=0) + 2 * GAP
        for number, (name, parts) in enumerate(self.bars):
            top = GAP + number * (self._height() + GAP)
            painter.setPen(self.palette().color(self.foregroundRole()))
            label = QRectF(0, top, margin - 2 * GAP, self._height())
            painter.drawText(label, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), name)
            self._paint_bar(painter, QRectF(margin, top, self.width() - margin - 1, self._height()), parts)
        painter.end()

    def _paint_bar(self, painter: QPainter, box: QRectF, parts: list[tuple[int, int]]) -> None:
        from ..symbology.levels import style_of

        whole, left = sum(count for _, count in parts), box.left()
        for level, count in parts:
            if not count:
                continue
            style, part = style_of(level), QRectF(left, box.top(), box.width() * count / whole, box.height())
            left = part.right()
            painter.fillRect(part, QColor(style.fill))
            dashed = Qt.PenStyle.DashLine if level == 0 else Qt.PenStyle.SolidLine
            painter.setPen(QPen(QColor(style.outline), 1, dashed))
            painter.drawRect(part)
            digit = str(level) if level else "–"
            if part.width() > painter.fontMetrics().horizontalAdvance(digit) + 4:
                painter.setPen(QColor(style.ink))
                painter.drawText(part, int(Qt.AlignmentFlag.AlignCenter), digit)

    def _height(self) -> int:
        return self.fontMetrics().height() + 4

    def _name(self, level: int) -> str:
        return tr("level {level}").format(level=level) if level else tr("not assessed")
