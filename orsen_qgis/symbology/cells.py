"""Cells of a release as squares: the colour of the level over the ground, the digit in the middle.

A cell of 1 km holds what is in no cell of 200 m: it lies below those, hatched, so that no two colours mix.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRequest,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtGui import QColor

from .expressions import following
from .labels import text_format
from .levels import LEVELS, NOT_ASSESSED, PLAIN, UNASSESSED, LevelStyle

# Streets stay readable below the colour.
OPACITY = 190
CORNER = 0.06  # of the way from the corner to the middle
OVER, BELOW_RIGHT = (
    position.value for position in (Qgis.LabelQuadrantPosition.Over, Qgis.LabelQuadrantPosition.BelowRight)
)
VISIT, TO_CONFIRM = "contre_visite", "à confirmer"
# The unit of a row whose square is large, and the column that says the unit.
LARGE, UNIT = "cell-1km", "unite"
# Scale denominators up to which a square has room for its digit, and a large one for its words.
DIGIT_UNTIL, WORDS_UNTIL = 50_000.0, 80_000.0


def draw_cells(layer: QgsVectorLayer, column: str) -> None:
    """Draw squares by the level in ``column``, all alike where the layer has no such column."""
    tells = layer.fields().lookupField(column) >= 0
    styles = [*reversed(LEVELS), UNASSESSED] if tells else [PLAIN]
    categories = []
    for large in (False, True):
        for style in styles:
            label = f"{style.label} (1 km)" if large else style.label
            categories.append(QgsRendererCategory(f"{int(large)}/{style.level}", _square(style, large), label))
    level = f'coalesce("{column}", {NOT_ASSESSED})' if tells else str(NOT_ASSESSED)
    renderer = QgsCategorizedSymbolRenderer(f"to_int(\"{UNIT}\" = '{LARGE}') || '/' || {level}", categories)
    renderer.setOrderBy(QgsFeatureRequest.OrderBy([QgsFeatureRequest.OrderByClause("$area", False)]))
    renderer.setOrderByEnabled(True)
    layer.setRenderer(renderer)
    if tells:
        layer.setLabeling(_digits(column, layer.fields().lookupField(VISIT) >= 0))
        layer.setLabelsEnabled(True)


def _digits(column: str, visited: bool) -> QgsVectorLayerSimpleLabeling:
    """Return the level's digit in the middle of small squares, and "1 km : 4" in a corner of large ones.

    A level 4 that awaits its counter-visit says so, before all others and, as long as words do not cover each other, at
    small scales too. The others are silent where they have no room: a digit over many squares would be read as theirs.
    In the middle of a large square its digit would be read as that of the small one there.
    """
    is_large = f"\"{UNIT}\" = '{LARGE}'"
    north_west = "make_line(point_n(exterior_ring($geometry), 4), centroid($geometry))"
    corner = f"line_interpolate_point({north_west}, length({north_west}) * {CORNER})"
    settings = QgsPalLayerSettings()
    settings.isExpression = True
    waits = f"coalesce(\"{VISIT}\", '') = 'a_confirmer'" if visited else "false"
    settings.fieldName = f"if({is_large}, '1 km : ', '') || \"{column}\" || if({waits}, '\\n{TO_CONFIRM}', '')"
    settings.geometryGeneratorEnabled = True
    settings.geometryGeneratorType = Qgis.GeometryType.Point
    settings.geometryGenerator = f"if({is_large}, {corner}, centroid($geometry))"
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.obstacleSettings().setIsObstacle(False)  # squares stand side by side: words of one may touch the next
    has_room = f"coalesce(@map_scale, 0) <= if({is_large}, {WORDS_UNTIL:.0f}, {DIGIT_UNTIL:.0f})"
    properties = settings.dataDefinedProperties()
    for key, expression in (
        (QgsPalLayerSettings.Property.Show, f"{has_room} or {waits}"),
        (QgsPalLayerSettings.Property.OffsetQuad, f"if({is_large}, {BELOW_RIGHT}, {OVER})"),
        # Where there is room for one of them, the digit of the small square stays, and above all what is to confirm.
        (QgsPalLayerSettings.Property.Priority, f"if({waits}, 10, if({is_large}, 0, 5))"),
        (QgsPalLayerSettings.Property.OverlapHandling, f"if({has_room}, 'AllowIfNeeded', 'Prevent')"),
    ):
        properties.setProperty(key, following(expression))
    settings.setDataDefinedProperties(properties)
    settings.setFormat(text_format(8.0, "#26303B", bold=True))
    return QgsVectorLayerSimpleLabeling(settings)


def _square(style: LevelStyle, large: bool) -> QgsFillSymbol:
    fill = QColor(style.fill)
    fill.setAlpha(255 if large else OPACITY)
    colour = f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}"
    return QgsFillSymbol.createSimple(
        {
            "color": colour,
            "style": "b_diagonal" if large else "solid",
            "outline_color": style.outline,
            "outline_width": "0.5" if large else "0.3",
        }
    )
