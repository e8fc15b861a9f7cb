"""The recipient's name and the copy's number, burned into the pixels of every page.

Hard edges and one colour keep the page small. Light pixels are replaced, so nothing can be subtracted to get the clean
page back; pixels darker than the mark stay, so that words, digits and symbols are read through it.
"""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen

from ..symbology.labels import FONT
from .paper import MILLIMETRES_PER_INCH

COLOR = "#C2B4BE"
ANGLE = 28.0
# Height of the letters, distance between lines and between repetitions, width of the stroke: millimetres.
LETTERS, LINES, GAP, STROKE = 4.2, 19.0, 13.0, 0.18


def stamp(image: QImage, words: str, dpi: int, color: str = COLOR, size: float = 1.0) -> None:
    """Write ``words`` all over an image, in place; ``size`` enlarges letters and distances."""

    def pixels(millimetres: float) -> float:
        return millimetres * size * dpi / MILLIMETRES_PER_INCH

    path, advance = _outline(words, pixels(LETTERS))
    step, spacing = advance + pixels(GAP), pixels(LINES)
    reach = math.hypot(image.width(), image.height()) / 2
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Darken)
        pen = QPen(QColor(color), max(1.0, pixels(STROKE)))
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.translate(image.width() / 2, image.height() / 2)
        painter.rotate(-ANGLE)
        page = painter.transform().inverted()[0].mapRect(QRectF(image.rect()))
        for row in range(-math.ceil(reach / spacing), math.ceil(reach / spacing) + 1):
            # Every other line is moved by half, so that no upright strip stays free.
            left = -reach - (step / 2 if row % 2 else 0.0)
            for column in range(math.ceil(2 * reach / step) + 2):
                place = QPointF(left + column * step, row * spacing)
                moved = path.translated(place)
                if moved.boundingRect().intersects(page):
                    painter.drawPath(moved)
    finally:
        painter.end()


def _outline(words: str, height: float) -> tuple[QPainterPath, float]:
    font = QFont(FONT)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(4, round(height * 1.4)))
    font.setBold(True)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, words)
    return path, QFontMetricsF(font).horizontalAdvance(words)
