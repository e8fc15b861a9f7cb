"""Questions that a map of rated addresses answers, each as a renderer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..messages import tr
from .clusters import clustered
from .expressions import following
from .levels import PALETTES, UNASSESSED, factor_expression
from .looks import PLAIN_LOOK, Look
from .symbols import in_words, renderer_of

# Okabe and Ito's colours, told apart by colour-blind eyes; shapes carry on where they are used up.
COLORS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442", "#6B6B6B")
SHAPES = (
    Qgis.MarkerShape.Circle,
    Qgis.MarkerShape.Square,
    Qgis.MarkerShape.Diamond,
    Qgis.MarkerShape.Triangle,
    Qgis.MarkerShape.Pentagon,
)
QUIET = "#9AA0A6"
HIGH = (3, 4)
EVOLUTION = (
    'CASE WHEN "niveau" IS NULL OR "niveau_precedent" IS NULL THEN \'\' '
    'WHEN "niveau" > "niveau_precedent" THEN \'hausse\' '
    "WHEN \"niveau\" < \"niveau_precedent\" THEN 'baisse' ELSE 'stable' END"
)


def levels(_layer: QgsVectorLayer, look: Look = PLAIN_LOOK) -> QgsFeatureRenderer:
    """Every level."""
    return _as_looked(in_words(renderer_of("niveau", "address", PALETTES[look.palette])), look)


def high_levels(_layer: QgsVectorLayer, look: Look = PLAIN_LOOK) -> QgsFeatureRenderer:
    """Levels 3 and 4; the others stand unticked in the legend."""
    renderer = in_words(renderer_of("niveau", "address", PALETTES[look.palette]))
    for place, category in enumerate(renderer.categories()):
        renderer.updateCategoryRenderState(place, category.value() in HIGH)
    return _as_looked(renderer, look)


def evolution(_layer: QgsVectorLayer, _look: Look = PLAIN_LOOK) -> QgsFeatureRenderer:
    """What rose and fell since the earlier campaign, told by direction before colour."""
    categories = (
        ("hausse", tr("Level rose"), _marker(Qgis.MarkerShape.Triangle, 4.4, "#B2182B")),
        ("baisse", tr("Level fell"), _marker(Qgis.MarkerShape.Triangle, 4.4, "#2166AC", angle=180)),
        ("stable", tr("Same level"), _marker(Qgis.MarkerShape.Circle, 2.2, QUIET)),
        ("", tr("Not comparable"), _marker(Qgis.MarkerShape.Circle, 2.2, "#FFFFFF", hollow=True)),
    )
    return _categorized(EVOLUTION, categories)


def not_assessed(_layer: QgsVectorLayer, _look: Look = PLAIN_LOOK) -> QgsFeatureRenderer:
    """Where nobody knows; what is known stands back."""
    categories = (
        (1, tr("Not assessed"), _marker(Qgis.MarkerShape.Circle, 4.4, "#FFFFFF", hollow=True)),
        (0, tr("Assessed"), _marker(Qgis.MarkerShape.Circle, 2.0, QUIET)),
    )
    return _categorized('if("niveau" IS NULL, 1, 0)', categories)


def landlords(layer: QgsVectorLayer, _look: Look = PLAIN_LOOK) -> QgsFeatureRenderer:
    """Whose addresses they are; a higher level is larger."""
    found = layer.uniqueValues(layer.fields().lookupField("bailleur"))
    names = sorted((value for value in found if isinstance(value, str) and value), key=str.casefold)
    sized = f'(2.2 + 0.8 * coalesce("niveau", 0)) * {factor_expression()}'
    categories: list[tuple[object, str, QgsMarkerSymbol]] = []
    for number, name in enumerate(names):
        shape = SHAPES[number // len(COLORS) % len(SHAPES)]
        categories.append((name, name, _marker(shape, 3.4, COLORS[number % len(COLORS)], size=sized)))
    categories.append(("", tr("No landlord"), _marker(Qgis.MarkerShape.Circle, 2.6, "#FFFFFF", hollow=True)))
    return _categorized("bailleur", categories)


# Themes by their code, in the order of the page.
THEMES: dict[str, Callable[[QgsVectorLayer, Look], QgsFeatureRenderer]] = {
    "levels": levels,
    "high": high_levels,
    "evolution": evolution,
    "not-assessed": not_assessed,
    "landlords": landlords,
}
# Themes that colour levels: palettes and groups of neighbours change them, the others tell something else.
OF_LEVELS = ("levels", "high")
# Columns without which a theme says nothing.
NEEDS = {"evolution": ("niveau_precedent",), "landlords": ("bailleur",)}


def _as_looked(renderer: QgsFeatureRenderer, look: Look) -> QgsFeatureRenderer:
    return clustered(renderer, "niveau", PALETTES[look.palette]) if look.clustered else renderer


def _categorized(field: str, categories: Sequence[tuple[object, str, QgsMarkerSymbol]]) -> QgsCategorizedSymbolRenderer:
    return QgsCategorizedSymbolRenderer(
        field, [QgsRendererCategory(value, symbol, label) for value, label, symbol in categories]
    )


def _marker(
    shape: Qgis.MarkerShape, width: float, color: str, angle: float = 0, hollow: bool = False, size: str = ""
) -> QgsMarkerSymbol:
    layer = QgsSimpleMarkerSymbolLayer(shape, width)
    layer.setColor(QColor(color))
    layer.setAngle(angle)
    layer.setStrokeColor(QColor(UNASSESSED.outline if hollow else "#FFFFFF"))
    layer.setStrokeWidth(0.35 if hollow else 0.3)
    layer.setStrokeStyle(Qt.PenStyle.DashLine if hollow else Qt.PenStyle.SolidLine)
    expression = following(size or f"{width:g} * {factor_expression()}")
    layer.setDataDefinedProperty(QgsSymbolLayer.Property.Size, expression)
    symbol = QgsMarkerSymbol()
    symbol.changeSymbolLayer(0, layer)
    return symbol
