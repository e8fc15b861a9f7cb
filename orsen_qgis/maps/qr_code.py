"""The copy's number as a QR code: a print or a photograph of any page tells whose it is."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtGui import QColor, QPainter

from ..problems import Problem
from .paper import Box, Paper, frames_of
from .pen import Pen

# Side of the code on A4, and the white around it that readers want: millimetres.
SIDE, QUIET_ZONE = 13.0, 2.6
# A quarter of the code may be spoilt: prints are folded, photographed, copied.
CORRECTION = "q"
BANNER_WIDTH = 52.0


def segno_module() -> Any:
    """Return segno. Problem when this QGIS has none: no copy leaves without its code."""
    try:
        import segno
    except ImportError as error:
        raise Problem(
            "The export needs segno to draw the QR code of each copy, and this QGIS has none. Install it with the QPIP "
            "plugin, or with “pip install segno” in QGIS's Python, then start again. Nothing was made."
        ) from error
    return segno


def qr_frame(paper: Paper) -> Box:
    """Return where the code stands, white included: in the header of every page, before the banner."""
    header, ratio = frames_of(paper).header, paper.ratio
    side = (SIDE + 2 * QUIET_ZONE) * ratio
    right = header.right - BANNER_WIDTH * ratio - QUIET_ZONE * ratio
    return Box(right - side, header.y - QUIET_ZONE * ratio, side, side)


def draw_qr_code(pen: Pen, paper: Paper, copy: str) -> None:
    """Draw a copy's number, nothing else, as a code in the header."""
    draw_code_in(pen, qr_frame(paper), copy, paper.ratio)


def draw_code_in(pen: Pen, frame: Box, copy: str, ratio: float) -> None:
    """Draw a copy's number as a code whose modules are whole pixels, in the middle of a frame, white around it."""
    rows = segno_module().make_qr(copy, error=CORRECTION, boost_error=False).matrix
    pen.fill(frame, "#FFFFFF")
    module = max(1, int(pen.px(SIDE * ratio) / len(rows) + 0.25))
    left = round(pen.px(frame.x + frame.width / 2) - module * len(rows) / 2)
    top = round(pen.px(frame.y + frame.height / 2) - module * len(rows) / 2)
    pen.painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for row, modules in enumerate(rows):
        for column, dark in enumerate(modules):
            if dark:
                place = QRect(left + column * module, top + row * module, module, module)
                pen.painter.fillRect(place, QColor("#000000"))
    pen.painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
