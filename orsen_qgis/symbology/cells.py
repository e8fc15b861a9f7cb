"""Cells of a release as squares: the colour of the level over the ground, the digit in the middle."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .labels import text_format
from .levels import LEVELS, NOT_ASSESSED, PLAIN, UNASSESSED, LevelStyle

# Streets stay readable below the colour.
OPACITY = 165


def draw_cells(layer: QgsVectorLayer, column: str) -> None:
    """Draw squares by the level in ``column``, all alike where the layer has no such column."""
    if layer.fields().lookupField(column) < 0:
        layer.setRenderer(QgsSingleSymbolRenderer(_square(PLAIN)))
        return
    by_level = [QgsRendererCategory(style.level, _square(style), style.label) for style in reversed(LEVELS)]
    unassessed = QgsRendererCategory(NOT_ASSESSED, _square(UNASSESSED), UNASSESSED.label)
    layer.setRenderer(QgsCategorizedSymbolRenderer(f'coalesce("{column}", 0)', [*by_level, unassessed]))
    settings = QgsPalLayerSettings()
    settings.fieldName = column
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.centroidInside = True
    settings.setFormat(text_format(8.0, "#26303B", bold=True))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def _square(style: LevelStyle) -> QgsFillSymbol:
    fill = QColor(style.fill)
    fill.setAlpha(OPACITY)
    colour = f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}"
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": style.outline, "outline_width": "0.3"})
