"""Themes of the map: one click each, and a person's own style stands as it was."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsDiagramLayerSettings,
    QgsDiagramSettings,
    QgsExpression,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPalLayerSettings,
    QgsPieDiagram,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsRenderContext,
    QgsSingleCategoryDiagramRenderer,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor

from orsen_qgis.gui.map_controller import MapController
from orsen_qgis.gui.map_page import MapPage
from orsen_qgis.symbology.levels import COLOUR_BLIND, LEVELS
from orsen_qgis.symbology.named_styles import PREFIX
from orsen_qgis.symbology.themes import THEMES

WAIT = 20_000
COLUMNS = (
    "field=adresse_id:string&field=niveau:integer&field=niveau_precedent:integer&field=bailleur:string"
    "&field=residence:string&field=logements:integer&field=niveau_propose:integer&field=source_niveau:string"
    "&field=contre_visite:string&field=grille:string"
)
ROWS = (("a", 4, 2, "B"), ("b", 3, 3, "A"), ("c", 1, 2, "A"), ("d", None, 1, None), ("e", 2, None, "C"))


def rated() -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{COLUMNS}", "niveaux", "memory")
    features = []
    for number, (identifier, level, before, landlord) in enumerate(ROWS):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([identifier, level, before, landlord, "R", 10, level, None, None, "g"])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({650000 + number} 6860000)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def own(project: QgsProject) -> QgsVectorLayer:
    """A layer that its person painted pink."""
    layer = rated()
    symbol = QgsSymbol.defaultSymbol(QgsWkbTypes.GeometryType.PointGeometry)
    symbol.setColor(QColor("#ff00aa"))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    layer.setLabelsEnabled(False)
    project.addMapLayer(layer)
    return layer


@pytest.fixture
def controller(own: QgsVectorLayer, project: QgsProject, qtbot: Any) -> Iterator[MapController]:
    page = MapPage()
    qtbot.addWidget(page)
    said: list[str] = []
    controller = MapController(page, project, lambda sentence, _: said.append(sentence))
    controller.said = said
    yield controller
    controller.unload()


def drawn(layer: QgsVectorLayer) -> dict[str, str]:
    """Which category draws each address."""
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    renderer.startRender(context, layer.fields())
    found = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        shown = renderer.symbolForFeature(feature, context)
        labels = {
            category.uuid() if hasattr(category, "uuid") else str(place): category.label()
            for place, category in enumerate(renderer.categories())
        }
        found[feature["adresse_id"]] = labels.get(next(iter(keys), ""), "?") if shown is not None else ""
    renderer.stopRender(context)
    return found


def press(controller: MapController, code: str, qtbot: Any) -> None:
    qtbot.mouseClick(controller.page.themes[code], Qt.MouseButton.LeftButton)


def test_each_theme_is_one_click_and_the_own_style_another(
    controller: MapController, own: QgsVectorLayer, qtbot: Any
) -> None:
    before = own.styleManager().currentStyle()
    for code in THEMES:
        press(controller, code, qtbot)
        assert own.styleManager().currentStyle().startswith(PREFIX)
        assert own.renderer().type() == "categorizedSymbol"
        assert [each for each, button in controller.page.themes.items() if button.isChecked()] == [code]
    press(controller, "own", qtbot)
    assert own.styleManager().currentStyle() == before
    assert own.renderer().symbol().color().name() == "#ff00aa"
    assert controller.page.themes["own"].isChecked()


def test_themes_draw_what_they_say(controller: MapController, own: QgsVectorLayer, qtbot: Any) -> None:
    press(controller, "high", qtbot)
    assert {key for key, label in drawn(own).items() if label} == {"a", "b"}
    press(controller, "evolution", qtbot)
    assert drawn(own) == {
        "a": "Level rose",
        "b": "Same level",
        "c": "Level fell",
        "d": "Not comparable",
        "e": "Not comparable",
    }
    press(controller, "not-assessed", qtbot)
    assert {key for key, label in drawn(own).items() if label == "Not assessed"} == {"d"}
    press(controller, "landlords", qtbot)
    assert drawn(own) == {"a": "B", "b": "A", "c": "A", "d": "No landlord", "e": "C"}


def test_what_a_person_changes_in_a_theme_is_kept(controller: MapController, own: QgsVectorLayer, qtbot: Any) -> None:
    press(controller, "levels", qtbot)
    own.renderer().updateCategoryLabel(0, "mine")
    press(controller, "landlords", qtbot)
    press(controller, "levels", qtbot)
    assert own.renderer().categories()[0].label() == "mine"


def test_a_theme_that_would_say_nothing_cannot_be_pressed(controller: MapController, project: QgsProject) -> None:
    bare = QgsVectorLayer("Point?crs=EPSG:2154&field=adresse_id:string&field=niveau:integer", "bare", "memory")
    project.addMapLayer(bare)
    controller.refresh()
    controller.page.layer.setLayer(bare)
    enabled = {code for code, button in controller.page.themes.items() if button.isEnabled()}
    assert enabled == {"levels", "high", "not-assessed", "own"}


def test_residences_are_a_layer_of_their_own(
    controller: MapController, own: QgsVectorLayer, project: QgsProject, qtbot: Any
) -> None:
    press(controller, "residences", qtbot)
    qtbot.waitUntil(lambda: controller.run is None and len(project.mapLayers()) == 2, timeout=WAIT)
    made = next(layer for layer in project.mapLayers().values() if layer is not own)
    root = project.layerTreeRoot()
    assert root.findLayer(made.id()).isVisible()
    assert not root.findLayer(own.id()).isVisible()
    assert controller.page.themes["residences"].isChecked()
    press(controller, "levels", qtbot)
    assert root.findLayer(own.id()).isVisible()
    assert not root.findLayer(made.id()).isVisible()
    press(controller, "residences", qtbot)
    assert len(project.mapLayers()) == 2, "made once"
    assert root.findLayer(made.id()).isVisible()


def test_looking_at_the_page_changes_nothing(
    controller: MapController, own: QgsVectorLayer, project: QgsProject
) -> None:
    project.setDirty(False)
    controller.refresh()
    assert not project.isDirty()
    assert own.styleManager().styles() == [own.styleManager().currentStyle()]


def painted(layer: QgsVectorLayer, across: float) -> set[str]:
    """Return the colours of a picture of the layer, so many metres across."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(300, 300))
    settings.setExtent(QgsRectangle.fromCenterAndSize(QgsPointXY(650002, 6860000), across, across))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    picture = job.renderedImage()
    return {picture.pixelColor(x, y).name() for x in range(0, 300, 2) for y in range(0, 300, 2)}


def fills(styles: tuple) -> list[str]:
    return [style.fill.lower() for style in styles]


def test_a_level_4_never_vanishes_among_its_neighbours(
    controller: MapController, own: QgsVectorLayer, qtbot: Any
) -> None:
    crowd = []
    for number in range(40):
        feature = QgsFeature(own.fields())
        feature.setAttributes([f"n{number}", 4 if number == 25 else 1, None, "A", "R", 10, 1, None, None, "g"])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({650002 + number % 7} {6860000 + number // 7})"))
        crowd.append(feature)
    own.dataProvider().addFeatures(crowd)
    press(controller, "levels", qtbot)
    controller.page.clusters.click()
    assert own.renderer().type() == "pointCluster"
    far, near = painted(own, 20_000), painted(own, 14)
    assert fills(LEVELS)[3] in far
    assert fills(LEVELS)[0] not in far, "one symbol stands for all"
    assert {fills(LEVELS)[0], fills(LEVELS)[3]} <= near, "zooming in parts them"
    press(controller, "high", qtbot)
    assert fills(LEVELS)[3] in painted(own, 20_000)
    assert own.renderer().type() == "pointCluster", "the look goes with the person from theme to theme"
    press(controller, "evolution", qtbot)
    assert own.renderer().type() == "categorizedSymbol"
    assert not controller.page.clusters.isEnabled()


def test_colours_for_colour_blind_eyes_are_one_click_and_back(
    controller: MapController, own: QgsVectorLayer, qtbot: Any
) -> None:
    press(controller, "levels", qtbot)
    own.renderer().updateCategoryLabel(0, "mine")
    controller.page.palette.click()
    assert set(fills(COLOUR_BLIND)[:2]) <= painted(own, 14)
    assert own.renderer().categories()[0].label() != "mine"
    controller.page.palette.click()
    assert own.renderer().categories()[0].label() == "mine", "each look is a style of its own"
    assert set(fills(LEVELS)[:2]) <= painted(own, 14)
    press(controller, "own", qtbot)
    assert own.renderer().symbol().color().name() == "#ff00aa"
    assert not controller.page.palette.isEnabled()


def test_labels_are_written_into_themes_and_never_into_a_persons_style(
    controller: MapController, own: QgsVectorLayer, qtbot: Any
) -> None:
    assert not controller.page.labels.isEnabled()
    press(controller, "levels", qtbot)
    choose(controller, "level")
    assert own.labelsEnabled()
    settings = own.labeling().settings()
    assert settings.scaleVisibility
    assert settings.minimumScale == 2_500
    context = own.createExpressionContext()
    said = []
    for feature in own.getFeatures():
        context.setFeature(feature)
        said.append(QgsExpression(settings.fieldName).evaluate(context))
    assert said == ["Niveau 4", "Niveau 3", "Niveau 1", "Non évalué", "Niveau 2"]
    press(controller, "high", qtbot)
    press(controller, "levels", qtbot)
    assert controller.page.labels.currentData() == "level", "the page tells what the style has"
    press(controller, "own", qtbot)
    assert not own.labelsEnabled()
    press(controller, "levels", qtbot)
    choose(controller, "")
    assert not own.labelsEnabled()


def test_labels_and_diagrams_of_a_person_stay_in_their_style(
    controller: MapController, own: QgsVectorLayer, qtbot: Any
) -> None:
    settings = QgsPalLayerSettings()
    settings.fieldName = "adresse_id"
    own.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    own.setLabelsEnabled(True)
    diagrams, said = QgsSingleCategoryDiagramRenderer(), QgsDiagramSettings()
    said.categoryAttributes, said.categoryLabels, said.categoryColors = ["1"], ["one"], [QColor("red")]
    diagrams.setDiagram(QgsPieDiagram())
    diagrams.setDiagramSettings(said)
    own.setDiagramRenderer(diagrams)
    own.setDiagramLayerSettings(QgsDiagramLayerSettings())
    press(controller, "levels", qtbot)
    assert not own.labelsEnabled(), "the page says: nothing"
    assert own.diagramRenderer() is None
    press(controller, "own", qtbot)
    assert own.labelsEnabled()
    assert own.labeling().settings().fieldName == "adresse_id"
    assert own.diagramRenderer() is not None


def choose(controller: MapController, code: str) -> None:
    labels = controller.page.labels
    labels.setCurrentIndex(labels.findData(code))
    labels.activated.emit(labels.currentIndex())


def test_the_legend_says_what_the_map_draws(controller: MapController, own: QgsVectorLayer, qtbot: Any) -> None:
    press(controller, "high", qtbot)
    assert [words[0] for words in controller.page.legend.words] == ["3", "4"]
    controller.page.clusters.click()
    assert len(controller.page.legend.words) == 3
    press(controller, "evolution", qtbot)
    assert controller.page.legend.words == ["Level rose", "Level fell", "Same level", "Not comparable"]


def test_a_new_theme_marks_the_project_as_changed(
    controller: MapController, own: QgsVectorLayer, project: QgsProject, qtbot: Any
) -> None:
    press(controller, "levels", qtbot)
    assert project.isDirty()
    project.setDirty(False)
    press(controller, "levels", qtbot)
    assert not project.isDirty(), "what is shown already changes nothing"
    press(controller, "own", qtbot)
    assert project.isDirty()


def test_styles_of_themes_come_back_with_the_project(
    controller: MapController, own: QgsVectorLayer, project: QgsProject, tmp_path: Any, qtbot: Any
) -> None:
    press(controller, "levels", qtbot)
    controller.page.clusters.click()
    path, before = str(tmp_path / "projet.qgz"), own.styleManager().styles()
    assert project.write(path)
    controller.abandon()
    project.clear()
    assert project.read(path)
    controller.refresh()
    (layer,) = project.mapLayers().values()
    assert layer.styleManager().styles() == before
    assert layer.renderer().type() == "pointCluster"
    assert layer.renderer().orderByEnabled(), "or a group would not know its highest level"
    assert controller.page.themes["levels"].isChecked()
    assert controller.page.clusters.isChecked()
    press(controller, "own", qtbot)
    assert layer.renderer().symbol().color().name() == "#ff00aa"
