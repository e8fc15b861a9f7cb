"""Expressions that sizes and colours of symbols follow, kept for as long as QGIS runs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from qgis.core import Qgis, QgsProperty, QgsSymbol


@cache
def following(expression: str) -> QgsProperty:
    """Return the property that follows an expression, always the same one: to be set, not to be changed.

    Copies of a symbol share their expression until each prepares it, and QGIS's ``QgsExpression::detach`` lets go of
    what is shared before it copies it: it crashes where the last other owner, such as a layer that is being removed
    while the map is drawn, goes in between. What is kept here is never the last to go.
    """
    return QgsProperty.fromExpression(expression)


def keep_expressions(symbols: Iterable[QgsSymbol]) -> None:
    """Give symbols that come from a file the kept properties, wherever they follow an expression."""
    for symbol in symbols:
        for layer in symbol.symbolLayers():
            properties = layer.dataDefinedProperties()
            for key in properties.propertyKeys():
                found = properties.property(key)
                expressed = found.isActive() and found.propertyType() == Qgis.PropertyType.Expression
                if expressed and found.transformer() is None:
                    properties.setProperty(key, following(found.expressionString()))
            layer.setDataDefinedProperties(properties)
            if layer.subSymbol() is not None:
                keep_expressions([layer.subSymbol()])
