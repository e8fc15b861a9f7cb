"""Neighbours that would cover each other at small scales, drawn as one: the highest level among them, and how many."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFontMarkerSymbolLayer,
    QgsMarkerSymbol,
    QgsPointClusterRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor

from .expressions import following
from .labels import FONT
from .levels import UNASSESSED, LevelStyle

# Symbols nearer than this are one; as far as the smallest group is wide, so that no group can hide another.
DISTANCE = 9.0
UNIT = Qgis.RenderUnit.Millimeters
WIDTH = 5.6
# A group of a higher level is larger: what it adds per level, in millimetres.
STEP = 0.5


def clustered(renderer: QgsFeatureRenderer, field: str, styles: Sequence[LevelStyle]) -> QgsPointClusterRenderer:
    """Return ``renderer`` with neighbours drawn as one; features that it does not draw are in no group.

    QGIS asks a group's symbol about the group's first feature, and a feature that is met first founds the group: met
    from the highest level of ``field`` down, every group is asked about its highest level, so that a level 4 never
    vanishes among its neighbours. ``styles``: the look of levels 1 to 4.
    """
    groups = QgsPointClusterRenderer()
    groups.setTolerance(DISTANCE)
    groups.setToleranceUnit(UNIT)
    groups.setEmbeddedRenderer(renderer)
    groups.setClusterSymbol(_symbol(field, styles))
    highest_first = QgsFeatureRequest.OrderByClause(f'coalesce("{field}", 0)', False, False)
    groups.setOrderBy(QgsFeatureRequest.OrderBy([highest_first]))
    groups.setOrderByEnabled(True)
    return groups


def _symbol(field: str, styles: Sequence[LevelStyle]) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, _disc(field, styles, 1.2, halo=True))
    symbol.appendSymbolLayer(_disc(field, styles, 0.0))
    digit = _text(field, styles, 2.8, QPointF(0, -0.8), bold=True)
    level = following(f"coalesce(to_string(\"{field}\"), '–')")
    digit.setDataDefinedProperty(QgsSymbolLayer.Property.Character, level)
    count = _text(field, styles, 1.9, QPointF(0, 1.4))
    number = following("'×' || @cluster_size")
    count.setDataDefinedProperty(QgsSymbolLayer.Property.Character, number)
    symbol.appendSymbolLayer(digit)
    symbol.appendSymbolLayer(count)
    return symbol


def _disc(field: str, styles: Sequence[LevelStyle], margin: float, halo: bool = False) -> QgsSimpleMarkerSymbolLayer:
    disc = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, WIDTH + margin)
    disc.setStrokeWidth(0.3)
    disc.setColor(QColor(UNASSESSED.fill))
    disc.setStrokeColor(QColor(UNASSESSED.outline))
    disc.setDataDefinedProperty(
        QgsSymbolLayer.Property.Size,
        following(f'{WIDTH + margin:g} + {STEP:g} * coalesce("{field}", 0)'),
    )
    if halo:
        disc.setColor(QColor(255, 255, 255, 225))
        _by_level(disc, QgsSymbolLayer.Property.StrokeColor, field, styles, "fill")
        disc.setStrokeStyle(Qt.PenStyle.SolidLine)
    else:
        _by_level(disc, QgsSymbolLayer.Property.FillColor, field, styles, "fill")
        _by_level(disc, QgsSymbolLayer.Property.StrokeColor, field, styles, "outline")
    return disc


def _text(
    field: str, styles: Sequence[LevelStyle], size: float, offset: QPointF, bold: bool = False
) -> QgsFontMarkerSymbolLayer:
    text = QgsFontMarkerSymbolLayer(FONT, "4", size)
    text.setFontStyle("Bold" if bold else "Semibold")
    text.setOffset(offset)
    _by_level(text, QgsSymbolLayer.Property.FillColor, field, styles, "ink")
    return text


def _by_level(
    layer: QgsSymbolLayer,
    what: QgsSymbolLayer.Property,
    field: str,
    styles: Sequence[LevelStyle],
    colour: str,
) -> None:
    """Colour a symbol layer by the level of the group's first feature."""
    cases = " ".join(f"WHEN \"{field}\" = {style.level} THEN '{getattr(style, colour)}'" for style in styles)
    expression = f"CASE {cases} ELSE '{getattr(UNASSESSED, colour)}' END"
    layer.setDataDefinedProperty(what, following(expression))
