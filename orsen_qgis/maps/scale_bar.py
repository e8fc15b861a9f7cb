"""The scale of a map in figures and as a bar, and the north arrow beside it."""

from __future__ import annotations

from qgis.core import Qgis, QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsLayoutPoint, QgsPrintLayout

from ..symbology.labels import text_format
from . import wording
from .paper import Box
from .pen import INK, Pen
from .place import View

MILLIMETRES = Qgis.LayoutUnit.Millimeters
# Wanted length of the scale bar, in millimetres of paper on A4.
BAR_LENGTH = 40.0


def add_scale_bar(layout: QgsPrintLayout, map_item: QgsLayoutItemMap, view: View, place: Box, ratio: float) -> None:
    """Add the bar of a map to a layout, at the foot of ``place``; ``ratio``: the page's size beside A4."""
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setStyle("Single Box")
    bar.setLinkedMap(map_item)
    length = bar_length(view.scale, BAR_LENGTH * ratio)
    unit = Qgis.DistanceUnit.Kilometers if length >= 2000 else Qgis.DistanceUnit.Meters
    bar.setUnits(unit)
    bar.setUnitLabel("km" if length >= 2000 else "m")
    bar.setNumberOfSegmentsLeft(0)
    bar.setNumberOfSegments(2)
    bar.setUnitsPerSegment(length / (1000 if length >= 2000 else 1) / 2)
    bar.setHeight(1.6 * ratio)
    bar.setTextFormat(text_format(7.0 * ratio, INK))
    bar.update()
    bar.attemptMove(QgsLayoutPoint(place.x - 1.0, place.bottom - bar.rect().height(), MILLIMETRES))


def bar_length(scale: float, wanted: float) -> float:
    """Return a round length in metres, at most ``wanted`` millimetres long on paper, whose half is round too."""
    metres = wanted / 1000.0 * scale
    power = 10.0 ** (len(str(int(metres))) - 1)
    return next(step * power for step in (4.0, 2.0, 1.0) if step * power <= metres)


def draw_scale(pen: Pen, place: Box, ratio: float, scale: float) -> None:
    """Write the scale above its bar, and draw the north arrow beside it: outside the map, where they cover no site."""
    words = wording.SCALE.format(scale=wording.number(round(scale)))
    pen.text(place, words, 7.5 * ratio, INK, bold=True)
    x, half, foot = place.right - 4.0 * ratio, 2.3 * ratio, place.bottom - 0.5 * ratio
    letter = Box(x - 4.0 * ratio, place.y - 0.5 * ratio, 8.0 * ratio, 4.5 * ratio)
    pen.text(letter, wording.NORTH, 8.5 * ratio, INK, bold=True, align="center")
    top = (x, place.y + 3.8 * ratio)
    notch = (x, foot - 2.2 * ratio)
    pen.polygon([top, notch, (x - half, foot)], INK)
    pen.polygon([top, (x + half, foot), notch], "#FFFFFF", INK)
