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
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsSymbolLayer,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)

from ..symbology.labels import text_format
from .background_roles import Role, quiet_renderer, role_of

LABEL, CLASS = "nom", "classe"
PLAIN_LAYERS = {"SimpleMarker", "SimpleLine", "SimpleFill", "LinePatternFill", "PointPatternFill"}


def dress(copy: QgsVectorLayer, source: QgsVectorLayer) -> int:
    """Give a copy its symbols and labels; return its place from the top (0)."""
    role = role_of(source.name(), Qgis.GeometryType(copy.geometryType()))
    copy.setRenderer(_own_renderer(source) or quiet_renderer(role, copy.geometryType()))
    copy.setLabeling(_labeling(role, copy.geometryType()))
    copy.setLabelsEnabled(role.label_until > 0)
    return role.rank


def classes_of(layer: QgsVectorLayer) -> tuple[int, dict[str, int]]:
    """Return the provider's column that a plain categorised renderer reads, and the code of each value.

    -1 and no codes where the layer is drawn otherwise.
    """
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or not _chosen_style(layer) or not _is_plain(renderer):
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


def _own_renderer(layer: QgsVectorLayer) -> QgsFeatureRenderer | None:
    if not _chosen_style(layer):
        return None
    renderer = layer.renderer()
    if isinstance(renderer, QgsNullSymbolRenderer):
        return QgsNullSymbolRenderer()
    if isinstance(renderer, QgsSingleSymbolRenderer) and _is_plain(renderer):
        return QgsSingleSymbolRenderer(renderer.symbol().clone())
    if classes_of(layer)[0] < 0:
        return None
    categories = []
    for code, category in enumerate(renderer.categories(), start=1):
        # An empty value stands for everything else, in the copy as in the source.
        value = "" if category.value() in (None, "") else code
        categories.append(QgsRendererCategory(value, category.symbol().clone(), "", category.renderState()))
    return QgsCategorizedSymbolRenderer(CLASS, categories)


def _chosen_style(layer: QgsVectorLayer) -> bool:
    """Whether somebody chose how the layer looks: QGIS draws files it only opened in colours of chance."""
    if QgsProject.instance().mapLayer(layer.id()) is not None:
        return True
    trial = layer.clone()
    _, found = trial.loadDefaultStyle()
    return bool(found)


def _is_plain(renderer: QgsSingleSymbolRenderer | QgsCategorizedSymbolRenderer) -> bool:
    if _has_effect(renderer):
        return False
    symbols = (
        [renderer.symbol()]
        if isinstance(renderer, QgsSingleSymbolRenderer)
        else [category.symbol() for category in renderer.categories()]
    )
    return all(is_plain_symbol(symbol) for symbol in symbols)


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
    settings.fieldName = LABEL
    settings.priority = 2
    settings.obstacle = False
    settings.scaleVisibility = True
    settings.minimumScale = max(role.label_until, 1.0)
    settings.maximumScale = 0
    if geometry == Qgis.GeometryType.Line:
        settings.placement = Qgis.LabelPlacement.Curved
        settings.lineSettings().setPlacementFlags(Qgis.LabelLinePlacementFlags(Qgis.LabelLinePlacementFlag.OnLine))
        settings.lineSettings().setMergeLines(True)
        settings.repeatDistance = 70
    elif geometry == Qgis.GeometryType.Polygon:
        settings.placement = Qgis.LabelPlacement.Horizontal
    settings.setFormat(text_format(role.label_size, role.label_color, role.label_bold, role.label_italic))
    return QgsVectorLayerSimpleLabeling(settings)
