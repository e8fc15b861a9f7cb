"""How copied backgrounds look: the user's own symbols where they are plain, quiet ones of ours otherwise.

Expressions find other layers through the open project, whatever project a page belongs to. So a renderer is taken only
as a single symbol or as categories of a plain column, and only from symbol layers that draw what they say: no
data-defined property, no geometry generator, no effect, no picture from a file. Categories become whole numbers in the
copy: neither their values nor their labels come along.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsNullSymbolRenderer,
    QgsPalLayerSettings,
    QgsProject,
    QgsRenderContext,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt

from ..symbology.labels import text_format
from .background_roles import Role, quiet_renderer, role_of
from .background_source import name_of

LABEL, CLASS = "nom", "classe"
# Rank of filled areas: below every line and outline. Fills more see-through than this hide nothing.
FILLED, SEEN_THROUGH = 9, 0.5
PLAIN_LAYERS = {"SimpleMarker", "SimpleLine", "SimpleFill", "LinePatternFill", "PointPatternFill"}


def dress(
    copy: QgsVectorLayer, source: QgsVectorLayer, chosen: QgsFeatureRenderer | None, mean_area: float
) -> tuple[int, float]:
    """Give a copy its symbols and labels; return what sorts it from the top: a rank, then the size of its shapes.

    ``chosen``: what ``chosen_renderer`` says of its source.

    Filled areas lie at the bottom, larger shapes below smaller ones, so that no municipality hides its buildings.
    """
    role = role_of(name_of(source), Qgis.GeometryType(copy.geometryType()))
    copy.setRenderer(_own_renderer(source, chosen) or quiet_renderer(role, copy.geometryType()))
    copy.setLabeling(_labeling(role, copy.geometryType()))
    copy.setLabelsEnabled(role.label_until > 0)
    if copy.geometryType() == Qgis.GeometryType.Polygon and _hides(copy.renderer()):
        return FILLED, mean_area
    return role.rank, 0.0


def _hides(renderer: QgsFeatureRenderer) -> bool:
    """Whether what lies under a layer of areas cannot be seen."""
    context = QgsRenderContext()
    symbols = [symbol.clone() for symbol in renderer.symbols(context)]
    for symbol in symbols:
        for layer in symbol.symbolLayers():
            filled = layer.layerType() == "SimpleFill" and layer.brushStyle() == Qt.BrushStyle.SolidPattern
            if filled and symbol.opacity() * layer.fillColor().alphaF() > SEEN_THROUGH:
                return True
    return False


def classes_of(layer: QgsVectorLayer, renderer: QgsFeatureRenderer | None) -> tuple[int, dict[str, int]]:
    """Return the provider's column that a plain categorised renderer reads, and the code of each value.

    -1 and no codes where the layer is drawn otherwise.
    """
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or not _is_plain(renderer):
        return -1, {}
    column = layer.dataProvider().fields().lookupField(renderer.classAttribute().strip('"'))
    if column < 0:
        return -1, {}
    codes: dict[str, int] = {}
    for code, category in enumerate(renderer.categories(), start=1):
        values = category.value() if isinstance(category.value(), list) else [category.value()]
        for value in values:
            codes[str(value)] = code
    return column, codes


def _own_renderer(layer: QgsVectorLayer, renderer: QgsFeatureRenderer | None) -> QgsFeatureRenderer | None:
    if isinstance(renderer, QgsNullSymbolRenderer):
        return QgsNullSymbolRenderer()
    if isinstance(renderer, QgsSingleSymbolRenderer) and _is_plain(renderer):
        return QgsSingleSymbolRenderer(renderer.symbol().clone())
    if renderer is None or classes_of(layer, renderer)[0] < 0:
        return None
    categories = []
    for code, category in enumerate(renderer.categories(), start=1):
        # An empty value stands for everything else, in the copy as in the source.
        value = "" if category.value() in (None, "") else code
        categories.append(QgsRendererCategory(value, category.symbol().clone(), "", category.renderState()))
    return QgsCategorizedSymbolRenderer(CLASS, categories)


def chosen_renderer(layer: QgsVectorLayer) -> QgsFeatureRenderer | None:
    """Return how somebody chose to draw the layer: in the open project, or as the style saved with its file.

    None where nobody did: QGIS draws files that it only opened in colours of chance. On the main thread only: PyQt is
    told there, late, that a worker's layer has gone, and takes the worker's next one at the same address for it.
    """
    if QgsProject.instance().mapLayer(layer.id()) is not None:
        return layer.renderer().clone()
    trial = layer.clone()
    _, found = trial.loadDefaultStyle()
    return trial.renderer().clone() if found and trial.renderer() is not None else None


def _is_plain(renderer: QgsSingleSymbolRenderer | QgsCategorizedSymbolRenderer) -> bool:
    if _has_effect(renderer):
        return False
    if isinstance(renderer, QgsSingleSymbolRenderer):
        return is_plain_symbol(renderer.symbol())
    # The list keeps the categories alive: each owns its symbol, and is a copy of the renderer's own.
    categories = renderer.categories()
    return all(is_plain_symbol(category.symbol()) for category in categories)


def is_plain_symbol(symbol: QgsSymbol | None) -> bool:
    """Whether a symbol draws only what it says: nothing computed, nothing read from elsewhere."""
    if symbol is None or symbol.dataDefinedProperties().hasActiveProperties():
        return False
    for layer in symbol.symbolLayers():
        if layer.layerType() not in PLAIN_LAYERS or layer.dataDefinedProperties().hasActiveProperties():
            return False
        if _has_effect(layer):
            return False
        if layer.subSymbol() is not None and not is_plain_symbol(layer.subSymbol()):
            return False
    return True


def _has_effect(drawn: QgsFeatureRenderer | QgsSymbolLayer) -> bool:
    return drawn.paintEffect() is not None and drawn.paintEffect().enabled()


def _labeling(role: Role, geometry: Qgis.GeometryType) -> QgsVectorLayerSimpleLabeling:
    settings = QgsPalLayerSettings()
    prefixed = f'if("{LABEL}" ilike \'{role.prefix}%\', "{LABEL}", \'{role.prefix}\' || "{LABEL}")'
    settings.fieldName = prefixed if role.prefix else LABEL
    settings.isExpression = bool(role.prefix)
    settings.priority = 2
    settings.obstacle = False
    settings.scaleVisibility = True
    settings.minimumScale = max(role.label_until, 1.0) * 1.01  # at that scale too, however it is rounded
    settings.maximumScale = role.label_from
    if geometry == Qgis.GeometryType.Line:
        settings.placement = Qgis.LabelPlacement.Curved
        settings.lineSettings().setPlacementFlags(Qgis.LabelLinePlacementFlags(Qgis.LabelLinePlacementFlag.OnLine))
        settings.lineSettings().setMergeLines(True)
        settings.repeatDistance = 70
    elif geometry == Qgis.GeometryType.Polygon:
        settings.placement = Qgis.LabelPlacement.Horizontal
    settings.setFormat(text_format(role.label_size, role.label_color, role.label_bold, role.label_italic))
    return QgsVectorLayerSimpleLabeling(settings)
