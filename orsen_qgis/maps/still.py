"""A renderer at one scale: what only the scale decides is worked out once, not for each feature."""

from __future__ import annotations

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsFeatureRenderer,
    QgsMarkerSymbolLayer,
    QgsProperty,
    QgsSymbol,
    QgsSymbolLayer,
)

SIZE, ENABLED = QgsSymbolLayer.Property.Size, QgsSymbolLayer.Property.LayerEnabled


def still_renderer(renderer: QgsFeatureRenderer, scale: float) -> QgsFeatureRenderer:
    """Return a copy of a renderer as it draws at a scale: sizes fixed, symbol layers that do not show taken out.

    What depends on a feature stays as it is.
    """
    still = renderer.clone()
    if not isinstance(still, QgsCategorizedSymbolRenderer):
        return still
    context = QgsExpressionContext()
    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", scale)
    context.appendScope(scope)
    for index, category in enumerate(still.categories()):
        symbol = category.symbol().clone()
        _still(symbol, context)
        still.updateCategorySymbol(index, symbol)
    return still


def _still(symbol: QgsSymbol, context: QgsExpressionContext) -> None:
    for index in reversed(range(symbol.symbolLayerCount())):
        layer = symbol.symbolLayer(index)
        size = _fixed(layer, SIZE)
        if size is not None and isinstance(layer, QgsMarkerSymbolLayer):
            layer.setSize(size.valueAsDouble(context, layer.size())[0])
            layer.setDataDefinedProperty(SIZE, QgsProperty())
        enabled = _fixed(layer, ENABLED)
        if enabled is not None:
            layer.setDataDefinedProperty(ENABLED, QgsProperty())
            if not enabled.valueAsBool(context, True)[0]:
                symbol.deleteSymbolLayer(index)


def _fixed(layer: QgsSymbolLayer, key: QgsSymbolLayer.Property) -> QgsProperty | None:
    """Return a property that is set, and that no feature changes."""
    value = layer.dataDefinedProperties().property(key)
    return value if value.isActive() and not value.referencedFields() else None
