"""Levels as QGIS symbols: a pale halo, the coloured body, the digit."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..messages import tr
from .expressions import following
from .glyphs import digit_svg
from .levels import LEVELS, PLAIN, SCALE_OF_PREVIEW, UNASSESSED, LevelStyle, factor_at, factor_expression

SHAPES = {"address": Qgis.MarkerShape.Circle, "unit": Qgis.MarkerShape.RoundedSquare}
# A rounded square looks larger than a circle of the same width.
WIDTHS = {"address": 1.0, "unit": 0.92}
HALO = (255, 255, 255, 215)
HALO_MARGIN = 1.0
DIGIT_SHARE = 0.80
RING_SHARE = 1.5
RING_UNTIL = 25_000.0
# What ``contre_visite`` says of a level 4 that nobody has confirmed yet.
UNCONFIRMED = "a_confirmer"


def symbol_of(style: LevelStyle, shape: str, unconfirmed: bool = False) -> QgsMarkerSymbol:
    """Return the symbol of a level; its size and digit follow ``@map_scale``.

    ``unconfirmed``: a ring around the features whose ``contre_visite`` says that the level awaits its counter-visit.
    """
    symbol = fixed_symbol(style, shape, SCALE_OF_PREVIEW)
    halo, body, *digit = symbol.symbolLayers()
    width = _width(style, shape)
    _follow_scale(halo, width + HALO_MARGIN)
    _follow_scale(body, width)
    for layer in digit:
        _follow_scale(layer, width * DIGIT_SHARE)
        _show_when(layer, f"coalesce(@map_scale, {SCALE_OF_PREVIEW:g}) <= {style.digit_until:g}")
    if unconfirmed:
        symbol.insertSymbolLayer(0, _ring(style, shape))
    return symbol


def fixed_symbol(style: LevelStyle, shape: str, scale: float) -> QgsMarkerSymbol:
    """Return the symbol of a level as large as on a map of ``scale``, its digit always shown: for legends and lists."""
    width, factor = _width(style, shape), factor_at(scale)
    symbol = QgsMarkerSymbol()
    symbol.deleteSymbolLayer(0)
    symbol.appendSymbolLayer(_halo(shape, (width + HALO_MARGIN) * factor))
    symbol.appendSymbolLayer(_body(style, shape, width * factor))
    if style is not PLAIN:
        digit = QgsSvgMarkerSymbolLayer(digit_svg(style.level, style.ink))
        digit.setSize(width * DIGIT_SHARE * factor)
        symbol.appendSymbolLayer(digit)
    return symbol


def _width(style: LevelStyle, shape: str) -> float:
    return style.size * WIDTHS[shape]


def _follow_scale(layer: QgsSymbolLayer, width: float) -> None:
    size = following(f"{width:g} * {factor_expression()}")
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.Size, size)


def _show_when(layer: QgsSymbolLayer, condition: str) -> None:
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.LayerEnabled, following(condition))


def _halo(shape: str, width: float) -> QgsSimpleMarkerSymbolLayer:
    halo = QgsSimpleMarkerSymbolLayer(SHAPES[shape], width)
    halo.setColor(QColor(*HALO))
    halo.setStrokeStyle(Qt.PenStyle.NoPen)
    return halo


def _body(style: LevelStyle, shape: str, width: float) -> QgsSimpleMarkerSymbolLayer:
    hollow = style is UNASSESSED
    body = QgsSimpleMarkerSymbolLayer(SHAPES[shape], width)
    body.setColor(QColor(style.fill))
    body.setStrokeColor(QColor(style.outline))
    body.setStrokeWidth(0.35 if hollow else 0.25)
    body.setStrokeStyle(Qt.PenStyle.DashLine if hollow else Qt.PenStyle.SolidLine)
    return body


def _ring(style: LevelStyle, shape: str) -> QgsSimpleMarkerSymbolLayer:
    width = _width(style, shape) * RING_SHARE
    ring = QgsSimpleMarkerSymbolLayer(SHAPES[shape], width)
    ring.setColor(QColor(255, 255, 255, 0))
    ring.setStrokeColor(QColor(style.fill))
    ring.setStrokeWidth(0.35)
    ring.setStrokeStyle(Qt.PenStyle.DashLine)
    _follow_scale(ring, width)
    waits = f"coalesce(attribute('contre_visite'), '') = '{UNCONFIRMED}'"
    _show_when(ring, f"coalesce(@map_scale, {SCALE_OF_PREVIEW:g}) <= {RING_UNTIL:g} and {waits}")
    return ring


def renderer_of(field: str, shape: str, styles: Sequence[LevelStyle] = LEVELS) -> QgsCategorizedSymbolRenderer:
    """Return the renderer of a layer whose levels stand in ``field``: five categories, the highest level on top.

    ``styles``: the look of levels 1 to 4, one of ``PALETTES``.
    """
    categories = [
        QgsRendererCategory(style.level, symbol_of(style, shape, style.level == 4 and shape == "address"), style.label)
        for style in styles
    ]
    # An empty value is QGIS's "everything else": NULL, and anything that is not a level.
    categories.append(QgsRendererCategory("", symbol_of(UNASSESSED, shape), UNASSESSED.label))
    renderer = QgsCategorizedSymbolRenderer(field, categories)
    renderer.setOrderBy(
        QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause(f'coalesce("{field}", 0)', True, True)])
    )
    renderer.setOrderByEnabled(True)
    return renderer


def in_words(renderer: QgsCategorizedSymbolRenderer) -> QgsCategorizedSymbolRenderer:
    """Return a renderer of the canvas whose "not assessed" is in the language of the window.

    The names of the levels are the partners' own, and paper is French: both stay as they are.
    """
    for place, category in enumerate(renderer.categories()):
        if category.label() == UNASSESSED.label:
            renderer.updateCategoryLabel(place, tr("Not assessed"))
    return renderer
