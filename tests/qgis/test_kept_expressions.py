"""Expressions of symbols are kept: QGIS crashes where a map is drawn while the last layer that has them goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from qgis.core import Qgis, QgsFeatureRenderer, QgsRenderContext, QgsVectorLayer

from orsen_qgis.symbology import clusters, expressions, symbols, themes
from orsen_qgis.symbology.apply import style_layer
from orsen_qgis.symbology.symbols import renderer_of


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The expressions that are asked to be kept."""
    asked: set[str] = set()

    def following(expression: str) -> object:
        asked.add(expression)
        return keep(expression)

    keep = expressions.following
    for room in (expressions, symbols, themes, clusters):
        monkeypatch.setattr(room, "following", following)
    return asked


def followed(renderer: QgsFeatureRenderer) -> set[str]:
    """The expressions that the symbols of a renderer follow."""
    said = set()
    for symbol in renderer.symbols(QgsRenderContext()):
        for layer in symbol.symbolLayers():
            properties = layer.dataDefinedProperties()
            for key in properties.propertyKeys():
                if properties.property(key).propertyType() == Qgis.PropertyType.Expression:
                    said.add(properties.property(key).expressionString())
    return said


def of_a_file(name: str, field: str) -> QgsFeatureRenderer:
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&field={field}:integer", "sites", "memory")
    style_layer(layer, name)
    return layer.renderer().clone()


@pytest.mark.parametrize(
    "make",
    [
        lambda: of_a_file("adresses", "niveau"),
        lambda: of_a_file("unites", "niveau_max"),
        lambda: renderer_of("niveau", "address"),
    ],
)
def test_what_symbols_follow_is_kept(make: Callable[[], QgsFeatureRenderer], kept: set[str]) -> None:
    said = followed(make())
    assert said
    assert said <= kept


def test_what_is_kept_is_the_same_for_every_layer() -> None:
    assert expressions.following('"niveau" + 1') is expressions.following('"niveau" + 1')
