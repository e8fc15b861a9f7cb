"""Text and shapes on the image of a page, in millimetres and points."""

from __future__ import annotations

from types import TracebackType

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from ..symbology.labels import FONT
from .paper import MILLIMETRES_PER_INCH, Box

INK = "#1E2731"
QUIET = "#5B6672"
RULE = "#C3CAD2"
ALERT = "#8E1230"
POINTS_PER_INCH = 72
# Words that do not fit are written smaller down to this share of their size, then in two lines.
SMALLEST, STEPS = 0.78, 11


def shades(color: str, steps: int = 4) -> list[str]:
    """Return a colour and its mixes with white, the darkest first: those of the edges of words on white."""
    ink = QColor(color).getRgb()[:3]
    mixes = [[round(255 + (part - 255) * step / steps) for part in ink] for step in range(steps, 0, -1)]
    return [QColor(*mix).name() for mix in mixes]


class Pen:
    """Draws on a page image; a context manager, so that the painter always ends."""

    def __init__(self, image: QImage, dpi: int, left: int = 0, top: int = 0) -> None:
        """``left`` and ``top``: where the image lies on its page, in pixels, if it is a part of it."""
        self.dpi = dpi
        self.painter = QPainter(image)
        self.painter.translate(-left, -top)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self.painter.setRenderHint(QPainter.RenderHint.TextAntialiasing, True)

    def __enter__(self) -> Pen:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.painter.end()

    def px(self, millimetres: float) -> float:
        """Return a length in pixels."""
        return millimetres * self.dpi / MILLIMETRES_PER_INCH

    def rectangle(self, box: Box) -> QRectF:
        """Return a box in pixels."""
        return QRectF(self.px(box.x), self.px(box.y), self.px(box.width), self.px(box.height))

    def font(self, points: float, bold: bool = False, italic: bool = False) -> QFont:
        """Return our font at a size in points."""
        font = QFont(FONT)
        font.setStyleHint(QFont.StyleHint.SansSerif)
        font.setPixelSize(max(1, round(points * self.dpi / POINTS_PER_INCH)))
        font.setBold(bold)
        font.setItalic(italic)
        return font

    def text(
        self,
        box: Box,
        words: str,
        points: float,
        color: str = INK,
        bold: bool = False,
        italic: bool = False,
        align: str = "left",
        middle: bool = False,
    ) -> float:
        """Write words, wrapped at the width of the box and cut with an ellipsis at its end; return the height in mm."""
        metrics = QFontMetricsF(self.font(points, bold, italic))
        lines = self._lines(words, metrics, self.px(box.width))
        room = max(1, int(self.px(box.height) / metrics.lineSpacing() + 0.25))
        if len(lines) > room:
            rest = " ".join(lines[room - 1 :])
            lines = [*lines[: room - 1], metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.px(box.width))]
        height = len(lines) * metrics.lineSpacing()
        top = self.px(box.y) + (max(0.0, (self.px(box.height) - height) / 2) if middle else 0.0)
        self.painter.setFont(self.font(points, bold, italic))
        self.painter.setPen(QColor(color))
        for number, line in enumerate(lines):
            left = self.px(box.x) + {"left": 0.0, "center": 0.5, "right": 1.0}[align] * (
                self.px(box.width) - metrics.horizontalAdvance(line)
            )
            self.painter.drawText(QPointF(left, top + number * metrics.lineSpacing() + metrics.ascent()), line)
        return height / self.px(1.0)

    def fitting(self, words: str, points: float, width: float) -> float:
        """Return a size in points, not much smaller than asked, at which words stand in one line of a width (mm)."""
        # Sizes are whole pixels: a share of the width is not yet that share of the size.
        for step in range(STEPS + 1):
            fits = points * (1.0 - (1.0 - SMALLEST) * step / STEPS)
            if self.width_of(words, fits) <= width:
                return fits
        return points

    def width_of(self, words: str, points: float, bold: bool = False) -> float:
        """Return the width of one line of words, in millimetres."""
        return QFontMetricsF(self.font(points, bold)).horizontalAdvance(words) / self.px(1.0)

    @staticmethod
    def _lines(words: str, metrics: QFontMetricsF, width: float) -> list[str]:
        lines: list[str] = []
        for paragraph in words.split("\n"):
            line = ""
            for word in paragraph.split(" "):
                longer = f"{line} {word}" if line else word
                if line and metrics.horizontalAdvance(longer) > width:
                    lines.append(line)
                    line = word
                else:
                    line = longer
            lines.append(line)
        return [metrics.elidedText(line, Qt.TextElideMode.ElideRight, width + 1) for line in lines]

    def fill(self, box: Box, color: str) -> None:
        """Fill a box."""
        self.painter.fillRect(self.rectangle(box), QColor(color))

    def outline(self, box: Box, color: str, width: float) -> None:
        """Draw the border of a box, ``width`` in millimetres."""
        self.painter.setPen(QPen(QColor(color), self.px(width)))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawRect(self.rectangle(box))

    def line(self, x1: float, y1: float, x2: float, y2: float, color: str = RULE, width: float = 0.2) -> None:
        """Draw a line."""
        self.painter.setPen(QPen(QColor(color), self.px(width)))
        self.painter.drawLine(QPointF(self.px(x1), self.px(y1)), QPointF(self.px(x2), self.px(y2)))

    def polygon(self, points: list[tuple[float, float]], color: str, outline: str = "") -> None:
        """Fill a polygon."""
        self.painter.setPen(QPen(QColor(outline), self.px(0.2)) if outline else QPen(Qt.PenStyle.NoPen))
        self.painter.setBrush(QColor(color))
        self.painter.drawPolygon(QPolygonF([QPointF(self.px(x), self.px(y)) for x, y in points]))
