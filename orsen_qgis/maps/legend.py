"""The legend of what this circle may see, and single level symbols for lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.core import QgsRenderContext
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtGui import QPen as QtPen

from ..symbology.levels import LABELS_UNTIL, LEVELS, PLAIN, UNASSESSED, LevelStyle, style_of
from ..symbology.symbols import fixed_symbol
from . import wording
from .dataset import NUMBERS_UNTIL, shape_of
from .paper import Box
from .pen import INK, QUIET, Pen

if TYPE_CHECKING:
    from ..circles.release import Release
    from .pages import MapPage

# Symbols of a legend are never smaller than on a map of this scale: their digits are what explains them.
LEGEND_SCALE = 15_000.0
LIST_SCALE = 25_000.0


def draw_level(pen: Pen, style: LevelStyle, shape: str, x: float, y: float, scale: float) -> None:
    """Draw the symbol of a level around a point of the page (mm), as large as on a map of ``scale``, with its digit."""
    symbol = fixed_symbol(style, shape, scale)
    context = QgsRenderContext.fromQPainter(pen.painter)
    context.setScaleFactor(pen.px(1.0))
    symbol.startRender(context)
    symbol.renderPoint(QPointF(pen.px(x), pen.px(y)), None, context)
    symbol.stopRender(context)


def shown_styles(release: Release) -> list[LevelStyle]:
    """Return the levels that the circle may see, the highest first."""
    if not release.shows_levels:
        return [PLAIN]
    levels = release.circle.levels
    styles = [style for style in reversed(LEVELS) if style.level in levels]
    return [*styles, UNASSESSED] if 0 in levels else styles


def draw_legend(pen: Pen, box: Box, release: Release, page: MapPage, listed: bool, ratio: float) -> float:
    """Draw the legend with the number of sites of the page in a box; return its height in millimetres."""
    shape = shape_of(release.circle.precision.value)
    title = wording.LEGEND[release.circle.precision.value] if release.shows_levels else wording.NO_LEVELS
    y = box.y + pen.text(box, title, 8.5 * ratio, bold=True) + 1.5 * ratio
    row = 8.6 * ratio
    symbol_width = 8.0 * ratio
    levels = release.level[page.rows]
    for style in shown_styles(release):
        draw_level(pen, style, shape, box.x + symbol_width / 2, y + row / 2, min(page.view.scale, LEGEND_SCALE))
        count = int(np.count_nonzero(levels == style.level)) if release.shows_levels else len(levels)
        number_width = 9.0 * ratio
        words = Box(box.x + symbol_width + 1.0, y, box.width - symbol_width - 1.0 - number_width, row)
        pen.text(words, style.label, 7.3 * ratio, middle=True)
        numbers = Box(box.right - number_width, y, number_width, row)
        pen.text(numbers, wording.number(count), 7.5 * ratio, QUIET, align="right", middle=True)
        y += row
    for note in notes_of(release, page, listed):
        y += pen.text(Box(box.x, y + 0.6 * ratio, box.width, 8.0 * ratio), note, 6.5 * ratio, QUIET) + 0.6 * ratio
    if release.area is not None:
        y += 1.0 * ratio
        _area_key(pen, box.x + symbol_width / 2, y + 2.0 * ratio, symbol_width * 0.4)
        pen.text(
            Box(box.x + symbol_width + 1.0, y, box.width, 4.0 * ratio), wording.AREA, 7.0 * ratio, INK, middle=True
        )
        y += 4.5 * ratio
    return y - box.y


def notes_of(release: Release, page: MapPage, listed: bool = True) -> list[str]:
    """Return what the legend adds in words for a page; ``listed``: the list of sites follows the maps."""
    notes = []
    coarser = {unit for unit in release.unit if unit != release.circle.precision.value}
    if coarser and release.circle.precision.value == "address":
        units = ", ".join(wording.UNIT[unit] for unit in wording.UNIT if unit in coarser)
        notes.append(wording.GENERALISED.format(units=units))
    if any(unit.startswith("cell") for unit in coarser):
        notes.append(wording.LARGER)
    waiting = page.rows[release.to_confirm[page.rows]]
    if len(waiting):
        ringed = (release.unit[waiting] == "address").all()
        words = wording.TO_CONFIRM_RINGED if ringed else wording.TO_CONFIRM
        notes.append(words.format(number=wording.number(len(waiting))))
    if listed and LABELS_UNTIL < page.view.scale <= NUMBERS_UNTIL:
        notes.append(wording.NUMBERS)
    return notes


def _area_key(pen: Pen, x: float, y: float, half: float) -> None:
    pen.painter.setPen(QtPen(QColor(INK), pen.px(0.35), Qt.PenStyle.DashLine))
    pen.painter.drawLine(QPointF(pen.px(x - half), pen.px(y)), QPointF(pen.px(x + half), pen.px(y)))


def draw_badge(pen: Pen, level: int, unit: str, x: float, y: float) -> None:
    """Draw the small symbol of a level in a table, around a point of the page (mm)."""
    draw_level(pen, style_of(level), shape_of(unit), x, y, LIST_SCALE)
