"""The recipient's name and the copy's number, burned into the pixels of every page.

Hard edges and one colour keep the page small. Light pixels are replaced, so nothing can be subtracted to get the clean
page back; pixels darker than the mark stay, so that words, digits and symbols are read through it. The words are drawn
once, and their pixels repeated all over the page.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen, QTransform

from ..symbology.labels import FONT
from .page_image import writable_pixels
from .paper import MILLIMETRES_PER_INCH

COLOR = "#C2B4BE"
ANGLE = 28.0
# Height of the letters, distance between lines and between repetitions, width of the stroke: millimetres.
LETTERS, LINES, GAP, STROKE = 4.2, 19.0, 13.0, 0.18


@dataclass(frozen=True, eq=False)
class Strokes:
    """The pixels of some words (``rows``, ``columns``: int64), from where they begin; ``step``, ``spacing``: pixels
    from one repetition to the next, along the line and across."""

    rows: np.ndarray
    columns: np.ndarray
    step: float
    spacing: float

    def places_in(self, pixels: np.ndarray) -> Iterator[np.ndarray]:
        """Yield the flat places that each repetition takes in an array of pixels (height × width)."""
        height, width = pixels.shape
        flat = self.rows * width + self.columns
        for x, y in self._corners(width, height):
            inside = x + self.columns.min() >= 0 and x + self.columns.max() < width
            if inside and y + self.rows.min() >= 0 and y + self.rows.max() < height:
                yield flat + (y * width + x)
                continue
            rows, columns = self.rows + y, self.columns + x
            kept = (rows >= 0) & (rows < height) & (columns >= 0) & (columns < width)
            if kept.any():
                yield flat[kept] + (y * width + x)

    def _corners(self, width: int, height: int) -> Iterator[tuple[int, int]]:
        reach = math.hypot(width, height) / 2
        cosine, sine = math.cos(math.radians(ANGLE)), math.sin(math.radians(ANGLE))
        for row in range(-math.ceil(reach / self.spacing), math.ceil(reach / self.spacing) + 1):
            # Every other line is moved by half, so that no upright strip stays free.
            left = -reach - (self.step / 2 if row % 2 else 0.0)
            for column in range(math.ceil(2 * reach / self.step) + 2):
                along, across = left + column * self.step, row * self.spacing
                x = width / 2 + along * cosine + across * sine
                y = height / 2 - along * sine + across * cosine
                yield round(x), round(y)


def strokes_of(words: str, dpi: int, size: float = 1.0) -> Strokes:
    """Draw words once; ``size`` enlarges letters and distances."""

    def pixels(millimetres: float) -> float:
        return millimetres * size * dpi / MILLIMETRES_PER_INCH

    path, advance = _outline(words, pixels(LETTERS))
    pen = QPen(QColor("#FFFFFF"), max(1.0, pixels(STROKE)))
    pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
    turned = QTransform().rotate(-ANGLE).map(path)
    bounds = turned.boundingRect()
    margin = math.ceil(pen.widthF()) + 1
    left, top = math.floor(bounds.left()) - margin, math.floor(bounds.top()) - margin
    image = QImage(
        math.ceil(bounds.width()) + 2 * margin + 1,
        math.ceil(bounds.height()) + 2 * margin + 1,
        QImage.Format.Format_Grayscale8,
    )
    image.fill(0)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(pen)
        painter.drawPath(turned.translated(-left, -top))
    finally:
        painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    drawn = np.frombuffer(bits, dtype=np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    rows, columns = np.nonzero(drawn)
    return Strokes(rows + top, columns + left, advance + pixels(GAP), pixels(LINES))


def stamp(image: QImage, words: str, dpi: int, color: str = COLOR, size: float = 1.0) -> None:
    """Write ``words`` all over an RGB32 image, in place; ``size`` enlarges letters and distances."""
    pixels = writable_pixels(image)  # RGB32 has no gap at the end of its rows
    red, green, blue = QColor(color).getRgb()[:3]
    for places in strokes_of(words, dpi, size).places_in(pixels):
        before = pixels.reshape(-1)[places]
        darkened = np.full(len(before), 0xFF000000, dtype=np.uint32)
        for channel, shift in ((red, 16), (green, 8), (blue, 0)):
            darkened |= np.minimum(before >> shift & np.uint32(0xFF), np.uint32(channel)) << np.uint32(shift)
        pixels.reshape(-1)[places] = darkened


def _outline(words: str, height: float) -> tuple[QPainterPath, float]:
    font = QFont(FONT)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(max(4, round(height * 1.4)))
    font.setBold(True)
    path = QPainterPath()
    path.addText(QPointF(0, 0), font, words)
    return path, QFontMetricsF(font).horizontalAdvance(words)
