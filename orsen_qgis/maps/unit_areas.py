"""Cells and municipalities as the ground that they are: a cell stands for its square, not for a point in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCentroidFillSymbolLayer,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsMemoryProviderUtils,
    QgsPalLayerSettings,
    QgsPointXY,
    QgsRendererCategory,
    QgsSvgMarkerSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType, QPointF
from qgis.PyQt.QtGui import QColor

from ..symbology.glyphs import digit_svg
from ..symbology.labels import text_format
from ..symbology.levels import LEVELS, PLAIN, UNASSESSED, LevelStyle
from .background_style import LABEL
from .place import Places

if TYPE_CHECKING:
    from ..circles.release import Release

# Streets stay readable under a filled area.
SEEN_THROUGH = 0.62
# A digit takes this share of a cell's side, between these sizes; smaller ones cannot be read: millimetres.
DIGIT_SHARE, DIGIT_LEAST, DIGIT_MOST = 0.42, 1.6, 5.0
# A digit stands this far above the middle, where the number is below it: millimetres.
DIGIT_ABOVE = 1.3
COARSER = 10
# The side of a cell; a municipality is far larger.
SIDES = {"cell-200m": 200.0, "cell-1km": 1000.0, "commune": 2000.0}


def area_shapes(release: Release, places: Places, backgrounds: Sequence[QgsVectorLayer]) -> dict[int, QgsGeometry]:
    """Return the shapes of rows (by index) in the plane of the page.

    A cell's square is cut from the European grid; a large one is what smaller ones leave of it, as its row is of what
    they do not hold. Where municipalities are the circle's precision, one takes the polygon of a background that bears
    its name and holds its point; without one it has no shape, and stays a symbol.
    """
    from ..circles.outlines import outline

    squares = outline(release, places.crs.authid() or None)
    shapes = {
        int(row): QgsGeometry.fromPolygonXY([[QgsPointXY(float(a), float(b)) for a, b in zip(x, y)]])
        for row, x, y in zip(squares.rows, squares.x, squares.y)
    }
    _cut_out(shapes, release)
    municipal = release.circle.precision.value == "commune"
    for row in np.flatnonzero(release.unit == "commune").tolist() if municipal else []:
        point = QgsPointXY(float(places.x[row]), float(places.y[row]))
        shape = _named_polygon(str(release.name[row]), point, backgrounds)
        if shape is not None:
            shapes[row] = shape
    return shapes


def _cut_out(shapes: dict[int, QgsGeometry], release: Release) -> None:
    small = [shape for row, shape in shapes.items() if release.unit[row] == "cell-200m"]
    if not small:
        return
    together = QgsGeometry.unaryUnion(small)
    for row, shape in shapes.items():
        if release.unit[row] == "cell-1km":
            rest = shape.difference(together)
            shapes[row] = shape if rest.isEmpty() else rest


def _named_polygon(name: str, point: QgsPointXY, backgrounds: Sequence[QgsVectorLayer]) -> QgsGeometry | None:
    for layer in backgrounds:
        if QgsWkbTypes.geometryType(layer.wkbType()) != Qgis.GeometryType.Polygon:
            continue
        for feature in layer.getFeatures():
            said = feature.attribute(LABEL)
            if said and str(said).casefold() == name.casefold() and feature.geometry().contains(point):
                return feature.geometry()
    return None


def area_layer(release: Release, places: Places, shapes: dict[int, QgsGeometry]) -> QgsVectorLayer:
    """Return a layer of the shapes: their number in the list of sites, and their level (``look``, 0: none), to which
    ``COARSER`` is added where the unit is coarser than the circle's precision."""
    fields = QgsFields()
    fields.append(QgsField("numero", QMetaType.Type.Int))
    fields.append(QgsField("etiquette", QMetaType.Type.QString))
    fields.append(QgsField("look", QMetaType.Type.Int))
    layer = QgsMemoryProviderUtils.createMemoryLayer("surfaces", fields, Qgis.WkbType.MultiPolygon, places.crs)
    features = []
    for row, shape in shapes.items():
        feature = QgsFeature(fields)
        coarser = str(release.unit[row]) != release.circle.precision.value
        # The first line is the digit's, which labels of backgrounds leave free as they do the number.
        feature.setAttributes([row + 1, f"\u2003\n{row + 1}", int(release.level[row]) + (COARSER if coarser else 0)])
        whole = QgsGeometry(shape)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def dress_areas(layer: QgsVectorLayer, release: Release, scale: float, numbered: bool) -> None:
    """Fill the areas by level, with a digit where it can be read; number them where the list follows."""
    sides = [SIDES[unit] for unit in set(release.unit.tolist()) if unit in SIDES]
    side = min(sides) / scale * 1000.0
    styles = (*LEVELS, UNASSESSED) if release.shows_levels else (PLAIN,)
    categories = [
        QgsRendererCategory(style.level + more, area_symbol(style, side, bool(more)), "")
        for style in styles
        for more in (0, COARSER)
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer("look", categories))
    settings = QgsPalLayerSettings()
    settings.fieldName = "etiquette"
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.centroidInside = True
    settings.priority = 10
    settings.drawLabels = numbered and side >= 3 * DIGIT_LEAST
    settings.setFormat(text_format(6.5, "#26303B"))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def area_symbol(style: LevelStyle, side: float, coarser: bool) -> QgsFillSymbol:
    """Return how an area of a level is filled; ``side``: millimetres of its shortest side."""
    dashed = coarser or style is UNASSESSED
    symbol = QgsFillSymbol.createSimple({"outline_width": "0.35", "outline_style": "dash" if dashed else "solid"})
    fill = QColor(style.fill)
    fill.setAlphaF(SEEN_THROUGH / 2 if dashed else SEEN_THROUGH)
    symbol.symbolLayer(0).setFillColor(fill)
    symbol.symbolLayer(0).setStrokeColor(QColor(style.outline))
    size = min(DIGIT_MOST, DIGIT_SHARE * side)
    if style is not PLAIN and size >= DIGIT_LEAST:
        digit = QgsSvgMarkerSymbolLayer(digit_svg(style.level, style.outline if coarser else style.ink))
        digit.setSize(size)
        digit.setOffset(QPointF(0.0, -DIGIT_ABOVE))
        marker = QgsMarkerSymbol()
        marker.changeSymbolLayer(0, digit)
        middle = QgsCentroidFillSymbolLayer()
        middle.setPointOnSurface(True)
        middle.setSubSymbol(marker)
        symbol.appendSymbolLayer(middle)
    return symbol
