"""Territories on the map: the share of their dwellings at levels 3 and 4, and where too little is known to say so."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleFillSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .labels import text_format

SHARE, COVERAGE = '"part_niveaux_3_4"', '"couverture"'
# From light to dark in one hue, so that the order holds for every sight and in grey: filter, fill, words.
CLASSES = (
    (f"{SHARE} = 0", "#F4EEF3", "Aucun logement aux niveaux 3 et 4"),
    (f"{SHARE} > 0 AND {SHARE} <= 0.05", "#DDC7DA", "Jusqu’à 5 % des logements"),
    (f"{SHARE} > 0.05 AND {SHARE} <= 0.15", "#C093BB", "5 à 15 %"),
    (f"{SHARE} > 0.15 AND {SHARE} <= 0.30", "#98568F", "15 à 30 %"),
    (f"{SHARE} > 0.30", "#5E0B3A", "Plus de 30 %"),
)
UNKNOWN = (f"{SHARE} IS NULL", "#FFFFFF", "Aucun logement connu")
LITTLE_KNOWN = (f"{COVERAGE} < 0.5", "Moins de la moitié des adresses évaluées")
OPACITY = 145  # of 255: streets and buildings stay readable
OUTLINE, HATCH = "#3B2A3A", "#26303B"
DECIMALS = f"if({SHARE} > 0 AND {SHARE} < 0.1, 1, 0)"
LABEL = (
    f"""\"territoire\" || coalesce('\\n' || replace(format_number(100 * {SHARE}, {DECIMALS}), '.', ',') || ' %', '')"""
)


def area_renderer() -> QgsRuleBasedRenderer:
    """Return the renderer of a layer of territories: classes of the share, and a hatch where coverage is under half."""
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, color, words in (*CLASSES, UNKNOWN):
        root.appendChild(QgsRuleBasedRenderer.Rule(_fill(color), 0, 0, condition, words))
    condition, words = LITTLE_KNOWN
    root.appendChild(QgsRuleBasedRenderer.Rule(_hatch(), 0, 0, condition, words))
    return QgsRuleBasedRenderer(root)


def area_labeling() -> QgsVectorLayerSimpleLabeling:
    """Return labels with the name and the share, inside their territory where they fit."""
    settings = QgsPalLayerSettings()
    settings.fieldName = LABEL
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.setFormat(text_format(8.0, "#26303B", bold=True))
    return QgsVectorLayerSimpleLabeling(settings)


def _fill(color: str) -> QgsFillSymbol:
    layer, body = QgsSimpleFillSymbolLayer(), QColor(color)
    body.setAlpha(OPACITY)
    layer.setFillColor(body)
    layer.setStrokeColor(QColor(OUTLINE))
    layer.setStrokeWidth(0.4)
    return _symbol(layer)


def _hatch() -> QgsFillSymbol:
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(45)
    hatch.setDistance(2.2)
    hatch.setColor(QColor(HATCH))
    hatch.setLineWidth(0.2)
    return _symbol(hatch)


def _symbol(layer: QgsSymbolLayer) -> QgsFillSymbol:
    symbol = QgsFillSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol
