"""What comes along with a background layer: shapes, one label, plain symbols. What does not: everything else."""

from __future__ import annotations

import pytest
from export_town import CANARY, ORIGIN, streets
from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFillSymbol,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsLineSymbol,
    QgsProject,
    QgsProperty,
    QgsRectangle,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from orsen_qgis.maps.background import copy_backgrounds, refuse_unfit
from orsen_qgis.maps.background_roles import role_of
from orsen_qgis.maps.background_style import chosen_renderer
from orsen_qgis.problems import Problem

GROUND = QgsRectangle(ORIGIN[0] - 100, ORIGIN[1] - 100, ORIGIN[0] + 600, ORIGIN[1] + 400)
LAMBERT = QgsCoordinateReferenceSystem("EPSG:2154")


def copied(layer: QgsVectorLayer, label: str = "nom") -> QgsVectorLayer:
    return copies([layer], label)[0]


def copies(layers: list[QgsVectorLayer], label: str, ground: QgsRectangle = GROUND) -> list[QgsVectorLayer]:
    chosen = [chosen_renderer(layer) for layer in layers]
    return copy_backgrounds(layers, chosen, label, LAMBERT, ground, QgsCoordinateTransformContext())


@pytest.fixture
def known(project: QgsProject) -> QgsVectorLayer:
    """Streets that somebody put into the open project."""
    layer = streets()
    project.addMapLayer(layer)
    return layer


def test_only_the_label_comes_along() -> None:
    copy = copied(streets())
    assert [field.name() for field in copy.fields()] == ["nom", "classe"]
    assert copy.featureCount() == 6
    words = {str(value) for feature in copy.getFeatures() for value in feature.attributes()}
    assert not any(CANARY in word for word in words)
    assert "Rue 1" in words


def test_virtual_fields_are_not_asked() -> None:
    layer = streets("autre")
    layer.addExpressionField(f"'{CANARY}'", QgsField("nom", QMetaType.Type.QString))
    copy = copied(layer)
    assert copy.featureCount() == 6
    assert not any(str(feature["nom"]) == CANARY for feature in copy.getFeatures())


def test_far_shapes_stay_behind() -> None:
    far = QgsRectangle(0, 0, 10, 10)
    assert not copies([streets()], "nom", far)[0].featureCount()


def test_plain_symbols_are_kept(known: QgsVectorLayer) -> None:
    known.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_color": "#123456"})))
    copy = copied(known)
    assert copy.renderer().symbol().color().name() == "#123456"


def test_colours_of_chance_are_not() -> None:
    layer = streets()
    layer.setRenderer(QgsSingleSymbolRenderer(QgsLineSymbol.createSimple({"line_color": "#123456"})))
    copy = copied(layer)
    assert copy.renderer().symbol().color().name() != "#123456"


def test_categories_become_numbers(known: QgsVectorLayer) -> None:
    symbol = QgsLineSymbol.createSimple({"line_color": "#123456"})
    categories = [
        QgsRendererCategory("Rue 1", symbol, CANARY),
        QgsRendererCategory("", QgsLineSymbol.createSimple({}), "others"),
    ]
    known.setRenderer(QgsCategorizedSymbolRenderer("nom", categories))
    copy = copied(known, label="")
    assert {feature["classe"] or 0 for feature in copy.getFeatures()} == {0, 1}
    assert [(category.value(), category.label()) for category in copy.renderer().categories()] == [(1, ""), ("", "")]
    assert copy.renderer().classAttribute() == "classe"


@pytest.mark.parametrize("trick", ["data defined", "geometry generator", "rule", "expression class"])
def test_computed_symbols_are_replaced(known: QgsVectorLayer, trick: str) -> None:
    symbol = QgsLineSymbol.createSimple({"line_color": "#123456"})
    leak = f"get_feature('{CANARY}', 'niveau', 4)"
    if trick == "data defined":
        symbol.symbolLayer(0).setDataDefinedProperty(
            QgsSymbolLayer.Property.StrokeColor, QgsProperty.fromExpression(leak)
        )
        known.setRenderer(QgsSingleSymbolRenderer(symbol))
    elif trick == "geometry generator":
        generator = QgsGeometryGeneratorSymbolLayer.create({"geometryModifier": leak, "SymbolType": "Fill"})
        generator.setSubSymbol(QgsFillSymbol.createSimple({}))
        symbol.changeSymbolLayer(0, generator)
        known.setRenderer(QgsSingleSymbolRenderer(symbol))
    elif trick == "rule":
        root = QgsRuleBasedRenderer.Rule(None)
        root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, leak))
        known.setRenderer(QgsRuleBasedRenderer(root))
    else:
        known.setRenderer(QgsCategorizedSymbolRenderer(leak, [QgsRendererCategory("x", symbol, "x")]))
    copy = copied(known)
    renderer = copy.renderer()
    assert isinstance(renderer, QgsSingleSymbolRenderer)
    assert CANARY not in renderer.dump()
    assert renderer.symbol().color().name() != "#123456"


@pytest.mark.parametrize("provider", ["WFS", "wms", "postgres", "arcgisfeatureserver"])
def test_layers_of_a_server_are_refused_by_name(provider: str, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = streets()
    layer.setName("serveur")
    # Nothing is asked of a network here: the provider's name is what counts.
    monkeypatch.setattr(layer, "providerType", lambda: provider, raising=False)
    with pytest.raises(Problem, match="serveur"):
        refuse_unfit([layer], None)


def test_filled_areas_lie_below_smaller_ones() -> None:
    large = QgsVectorLayer("Polygon?crs=EPSG:2154", "sol", "memory")
    small = QgsVectorLayer("Polygon?crs=EPSG:2154", "batiments", "memory")
    for layer, size in ((large, 300.0), (small, 10.0)):
        feature = QgsFeature()
        feature.setGeometry(
            QgsGeometry.fromRect(QgsRectangle(ORIGIN[0], ORIGIN[1], ORIGIN[0] + size, ORIGIN[1] + size))
        )
        layer.dataProvider().addFeatures([feature])
    drawn = copies([large, small, streets()], "")
    assert [copy.geometryType() for copy in drawn] == [
        Qgis.GeometryType.Line,
        Qgis.GeometryType.Polygon,
        Qgis.GeometryType.Polygon,
    ]
    assert drawn[1].extent().width() == pytest.approx(10.0)


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("fond voies", "streets"),
        ("voie_ferree", "rail"),
        ("Bâtiments", "buildings"),
        ("réseau", "areas"),
        ("parcelles", "areas"),
        ("QPV 2024", "limits"),
        ("plan d'eau", "water"),
    ],
)
def test_roles_follow_whole_words(name: str, role: str) -> None:
    assert role_of(name, Qgis.GeometryType.Polygon).name == role
