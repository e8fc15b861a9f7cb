"""Names beside the symbols, at street scales only."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsPalLayerSettings,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor, QFont

from .levels import LABELS_UNTIL

# QGIS's own font; Qt takes the system's sans-serif where it is missing.
FONT = "Open Sans"
# Qt 6 counts the weights of fonts from 100 on, Qt 5 up to 99.
LEAST_WEIGHT, OLD_DEMIBOLD = 100, 62


# What may stand beside the symbols of rated addresses, by the code of the choice.
LABELS = {
    "level": "coalesce('Niveau ' || to_string(\"niveau\"), 'Non évalué')",
    "address": "coalesce(attribute('adresse'), '')",
    "both": "coalesce(attribute('adresse') || '\\n', '') || coalesce('niveau ' || to_string(\"niveau\"), 'non évalué')",
}


def text_format(size: float, color: str, bold: bool = False, italic: bool = False) -> QgsTextFormat:
    """Return a text of ``size`` points with a white buffer, readable over buildings and streets."""
    font = QFont(FONT)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setBold(bold)
    font.setItalic(italic)
    label = QgsTextFormat()
    label.setFont(font)
    label.setSize(size)
    label.setSizeUnit(Qgis.RenderUnit.Points)
    label.setColor(QColor(color))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.7)
    buffer.setColor(QColor(255, 255, 255, 230))
    label.setBuffer(buffer)
    return label


def labeling_of(expression: str) -> QgsVectorLayerSimpleLabeling:
    """Return labels that ``expression`` gives, drawn up to the scale denominator LABELS_UNTIL."""
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.OrderedPositionsAroundPoint
    settings.dist = 0.6
    settings.offsetType = Qgis.LabelOffsetType.FromSymbolBounds
    # A label beside its own symbol must not cover the next one's digit.
    settings.obstacleSettings().setFactor(2.0)
    settings.scaleVisibility = True
    settings.minimumScale = LABELS_UNTIL
    settings.maximumScale = 0
    settings.setFormat(text_format(7.0, "#26303B"))
    return QgsVectorLayerSimpleLabeling(settings)


def labels_of(layer: QgsVectorLayer) -> str:
    """Return the code of the labels that a layer shows; empty for none and for those of a person."""
    labeling = layer.labeling() if layer.labelsEnabled() else None
    if labeling is None or labeling.type() != "simple":
        return ""
    return next((code for code, text in LABELS.items() if text == labeling.settings().fieldName), "")


def keep_weight(layer: QgsVectorLayer) -> None:
    """Give labels that were read from a style their weight: styles say it as Qt 5 counts, whose bold is Qt 6's thin."""
    labeling = layer.labeling()
    if not isinstance(labeling, QgsVectorLayerSimpleLabeling) or QFont().weight() < LEAST_WEIGHT:
        return
    settings = labeling.settings()
    style = settings.format()
    font = style.font()
    if font.weight() >= LEAST_WEIGHT:
        return
    bold = font.weight() > OLD_DEMIBOLD
    font.setStyleName("")
    font.setBold(bold)
    style.setFont(font)
    style.setNamedStyle("Bold" if bold else "Regular")
    settings.setFormat(style)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
