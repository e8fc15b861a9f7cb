"""Lists and tables that say, where they are empty, why they are."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QPainter, QPaintEvent, QPalette, QTextOption
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView

FAINTNESS = 160  # of 255: fainter than what can be chosen, and readable in the light and in the dark theme


class HintedTable(QTableView):
    """A table; ``hint`` is what it says while it has no rows."""

    hint = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        paint_hint(self, self.hint)


def paint_hint(view: QAbstractItemView, hint: str) -> None:
    """Write words into an empty view; called at the end of its ``paintEvent``."""
    if not hint or view.model() is None or view.model().rowCount():
        return
    colour = view.palette().color(QPalette.ColorRole.Text)
    colour.setAlpha(FAINTNESS)
    painter = QPainter(view.viewport())
    painter.setPen(colour)
    place = QRectF(view.viewport().rect().adjusted(6, 2, -6, -2))
    painter.drawText(place, hint, QTextOption(Qt.AlignmentFlag.AlignCenter))
    painter.end()
