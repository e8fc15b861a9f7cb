"""Headings that stand upright, so that many narrow columns fit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QHeaderView, QStyle, QStyleOptionHeader, QWidget

MARGIN = 8


class UprightHeader(QHeaderView):
    """A horizontal header whose texts are read from the bottom up, save those that fit across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        longest = max((self._width(section) for section in range(self.count())), default=0)
        # A theme with a style sheet paints in another font than the one measured here.
        return QSize(super().sizeHint().width(), longest + self.fontMetrics().height() + 2 * MARGIN)

    def sectionSizeFromContents(self, section: int) -> QSize:
        return QSize(self.fontMetrics().height() + MARGIN, self._width(section) + 2 * MARGIN)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        option = QStyleOptionHeader()
        self.initStyleOption(option)
        option.rect = rect
        option.text = ""
        self.style().drawControl(QStyle.ControlElement.CE_HeaderSection, option, painter, self)
        painter.save()
        painter.setPen(self.palette().buttonText().color())
        if self._width(section) + MARGIN <= rect.width():
            foot = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
            painter.drawText(rect.adjusted(0, 0, 0, -MARGIN), foot, self._text(section))
            painter.restore()
            return
        painter.translate(rect.left(), rect.bottom())
        painter.rotate(-90)
        place = QRect(MARGIN, 0, rect.height() - 2 * MARGIN, rect.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self._text(section))
        painter.restore()

    def _text(self, section: int) -> str:
        return str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")

    def _width(self, section: int) -> int:
        return self.fontMetrics().horizontalAdvance(self._text(section))
