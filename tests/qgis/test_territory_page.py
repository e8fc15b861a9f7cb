"""The page of territories: figures of a layer or of a drawing, copied as a spreadsheet takes them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLineEdit

from orsen_qgis.gui.background import Background
from orsen_qgis.gui.territory_controller import TerritoryController
from orsen_qgis.gui.territory_page import TerritoryPage

WAIT = 20_000


def layer(kind: str, name: str, columns: str, rows: list[tuple]) -> QgsVectorLayer:
    made = QgsVectorLayer(f"{kind}?crs=EPSG:2154&{columns}", name, "memory")
    features = []
    for wkt, *values in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes(values)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        features.append(feature)
    made.dataProvider().addFeatures(features)
    return made


@pytest.fixture
def controller(project: QgsProject, qgis_canvas: QgsMapCanvas, qtbot: Any) -> Iterator[TerritoryController]:
    rated = layer(
        "Point",
        "niveaux",
        "field=adresse_id:string&field=niveau:integer&field=logements:integer",
        [
            ("POINT(650010 6860010)", "a", 4, 10),
            ("POINT(650020 6860020)", "b", 1, 30),
            ("POINT(650030 6860030)", "c", None, 60),
            ("POINT(650900 6860900)", "d", 3, 5),
        ],
    )
    areas = layer(
        "Polygon",
        "quartiers",
        "field=nom:string",
        [
            ("POLYGON((650000 6860000, 650100 6860000, 650100 6860100, 650000 6860100, 650000 6860000))", "Ouest"),
            ("POLYGON((650800 6860800, 651000 6860800, 651000 6861000, 650800 6861000, 650800 6860800))", "Est"),
        ],
    )
    project.addMapLayers([rated, areas])
    qgis_canvas.resize(400, 400)
    qgis_canvas.setDestinationCrs(rated.crs())
    qgis_canvas.setExtent(QgsRectangle(650000, 6860000, 651000, 6861000))
    page = TerritoryPage()
    qtbot.addWidget(page)
    controller = TerritoryController(page, qgis_canvas, project, lambda sentence, _: pytest.fail(sentence))
    yield controller
    controller.unload()


def cells(controller: TerritoryController) -> list[list[str]]:
    table = controller.page.result.table
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_territories_of_a_layer_are_counted(controller: TerritoryController, qtbot: Any) -> None:
    assert controller.page.names.currentField() == "nom"
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    page = controller.page
    assert [page.result.territory.itemText(row) for row in range(page.result.territory.count())] == ["Est", "Ouest"]
    assert page.result.territory.currentText() == "Ouest", "more dwellings at levels 3 and 4"
    assert [row[:3] for row in cells(controller)] == [
        ["1", "1", "30"],
        ["2", "0", "0"],
        ["3", "0", "0"],
        ["4", "1", "10"],
        ["Not assessed", "1", "60"],
        ["3 and 4", "1", "10"],
        ["All", "3", "100"],
    ]
    assert page.result.coverage.text().startswith("Coverage: 66")
    page.result.territory.setCurrentIndex(0)
    assert cells(controller)[2][:3] == ["3", "1", "5"]


def test_the_table_goes_to_a_spreadsheet(controller: TerritoryController, qtbot: Any) -> None:
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    qtbot.mouseClick(controller.page.result.copy, Qt.MouseButton.LeftButton)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Level", "Addresses", "Dwellings", "Share of stock"]
    assert lines[4] == ["4", "1", "10", "0.1000"]
    assert len(lines) == 8
    controller.page.result.table.setCurrentCell(3, 2)
    controller.page.result.table.copy()
    assert QGuiApplication.clipboard().text() == "Dwellings\n10"


def test_a_territory_is_drawn_with_clicks(
    controller: TerritoryController, qgis_canvas: QgsMapCanvas, qtbot: Any
) -> None:
    qtbot.mouseClick(controller.page.draw, Qt.MouseButton.LeftButton)
    assert qgis_canvas.mapTool() is controller.tool
    transform = qgis_canvas.getCoordinateTransform()
    for x, y in ((650700, 6860700), (650990, 6860700), (650990, 6860990), (650700, 6860990)):
        place = transform.transform(x, y)
        qtbot.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(int(place.x()), int(place.y())))
    qtbot.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.RightButton, pos=QPoint(200, 200))
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    assert cells(controller)[-1][:3] == ["All", "1", "5"]
    assert not controller.page.draw.isChecked()
    assert qgis_canvas.mapTool() is not controller.tool


def test_a_corner_too_many_is_taken_back_and_the_drawing_goes_with_its_page(
    controller: TerritoryController, qgis_canvas: QgsMapCanvas, qtbot: Any
) -> None:
    page, tool = controller.page, controller.tool
    page.show()
    qtbot.mouseClick(page.draw, Qt.MouseButton.LeftButton)
    for x in (20, 120, 220):
        qtbot.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(x, 40 + x))
    qtbot.keyClick(qgis_canvas, Qt.Key.Key_Backspace)
    assert len(tool.corners) == 2
    for _ in range(3):
        qtbot.keyClick(qgis_canvas, Qt.Key.Key_Backspace)
    assert tool.corners == []
    assert tool.band.numberOfVertices() == 0
    qtbot.mouseClick(qgis_canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert tool.band.numberOfVertices() > 0
    page.hide()
    assert not tool.band.isVisible()
    page.show()
    assert tool.band.isVisible()
    qtbot.mouseClick(page.count, Qt.MouseButton.LeftButton)
    assert tool.band.numberOfVertices() == 0, "the figures are of something else"
    qtbot.waitUntil(lambda: not page.result.isHidden(), timeout=WAIT)


def test_the_figures_become_a_layer_when_asked(
    controller: TerritoryController, project: QgsProject, qtbot: Any
) -> None:
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    assert len(project.mapLayers()) == 2
    qtbot.mouseClick(controller.page.result.keep, Qt.MouseButton.LeftButton)
    kept = next(each for each in project.mapLayers().values() if each.name() == "Territories in figures")
    assert {row["territoire"]: row["part_niveaux_3_4"] for row in kept.getFeatures()} == {"Ouest": 0.1, "Est": 1.0}
    assert kept.renderer().type() == "RuleRenderer"
    group = project.layerTreeRoot().findGroup("ORSEN")
    assert [node.layerId() for node in group.findLayers()] == [kept.id()]


def earlier_campaign(project: QgsProject) -> QgsVectorLayer:
    before = layer(
        "Point",
        "2025",
        "field=adresse_id:string&field=niveau:integer&field=logements:integer",
        [
            ("POINT(650010 6860010)", "a", 2, 10),
            ("POINT(650020 6860020)", "b", 1, 30),
            ("POINT(650040 6860040)", "e", 4, 7),
            ("POINT(650900 6860900)", "d", 4, 5),
        ],
    )
    project.addMapLayer(before)
    return before


def shown(table: Any) -> list[list[str]]:
    return [
        [table.item(row, column).text() for column in range(table.columnCount())] for row in range(table.rowCount())
    ]


def test_what_changed_since_an_earlier_campaign_stands_below(
    controller: TerritoryController, project: QgsProject, qtbot: Any
) -> None:
    before = earlier_campaign(project)
    controller.refresh()
    page, result = controller.page, controller.page.result
    page.layer.setLayer(next(each for each in project.mapLayers().values() if each.name() == "niveaux"))
    page.earlier.setLayer(before)
    qtbot.mouseClick(page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not result.evolution.isHidden(), timeout=WAIT)
    assert [row[1:] for row in shown(result.changes)] == [
        ["1", "10"],
        ["0", "0"],
        ["1", "30"],
        ["0", "0"],
        ["0", "0"],
        ["0", "0"],
        ["1", "60"],
        ["1", "7"],
    ]
    assert shown(result.matrix)[:2] == [
        ["1", "1", "·", "·", "·", "·", "1"],
        ["2", "·", "·", "·", "1", "·", "1"],
    ]
    result.unit.setCurrentIndex(1)
    assert shown(result.matrix)[1] == ["2", "·", "·", "·", "10", "·", "10"]
    qtbot.mouseClick(result.copy_matrix, Qt.MouseButton.LeftButton)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert len(lines) == 6
    assert lines[2] == ["2", "0", "0", "0", "10", "0", "10"]
    result.territory.setCurrentIndex(0)
    assert shown(result.changes)[1][1:] == ["1", "5"], "the fall from 4 to 3 of the other territory"
    page.earlier.setLayer(None)
    qtbot.mouseClick(page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: controller.run is None, timeout=WAIT)
    assert result.evolution.isHidden(), "nothing of the comparison before stays"


def test_only_selected_territories_are_counted(
    controller: TerritoryController, project: QgsProject, qtbot: Any
) -> None:
    areas = controller.page.territories.currentLayer()
    said: list[str] = []
    controller.tell = lambda sentence, _: said.append(sentence)
    controller.page.selected.setChecked(True)
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    assert said
    assert controller.run is None
    areas.selectByExpression("\"nom\" = 'Est'")
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    territory = controller.page.result.territory
    assert [territory.itemText(row) for row in range(territory.count())] == ["Est"]


def test_territories_removed_during_a_run_are_no_matter(
    controller: TerritoryController, project: QgsProject, qtbot: Any
) -> None:
    controller.page.earlier.setLayer(earlier_campaign(project))
    areas = controller.page.territories.currentLayer()
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    project.removeMapLayer(areas)
    qtbot.waitUntil(lambda: controller.run is None, timeout=WAIT)


def test_other_questions_on_territories_open_their_dialog(
    controller: TerritoryController, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    opened: list[tuple[str, dict]] = []
    monkeypatch.setattr("processing.createAlgorithmDialog", lambda *asked: opened.append(asked))
    names = {button.objectName() for button in controller.page.further}
    assert {"OrsenFurther-comparecampaigns", "OrsenFurther-territorysummary"} <= names
    button = next(each for each in controller.page.further if each.objectName().endswith("comparecampaigns"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    ((name, chosen),) = opened
    assert name == "orsen:comparecampaigns"
    assert chosen["AFTER"] == controller.page.layer.currentLayer().id()


def test_figures_that_are_still_read_when_the_project_closes_are_not_shown(
    controller: TerritoryController, monkeypatch: pytest.MonkeyPatch, qtbot: Any
) -> None:
    class Held(Background):
        def start(self) -> Background:
            return self

    monkeypatch.setattr("orsen_qgis.gui.territory_controller.Background", Held)
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(controller.run, Held), timeout=WAIT)
    assert not controller.page.count.isEnabled(), "one count at a time"
    reading = controller.run
    controller.abandon()
    assert controller.run is None
    assert reading.then is None
    assert controller.page.result.isHidden()


def test_all_within_the_extent_of_the_map_is_counted(
    controller: TerritoryController, qgis_canvas: QgsMapCanvas, qtbot: Any
) -> None:
    extent = controller.page.extent
    assert not extent.count.isEnabled(), "there is no extent yet"
    qgis_canvas.setExtent(QgsRectangle(650800, 6860800, 651000, 6861000))
    extent.box.setOutputExtentFromCurrent()
    qtbot.mouseClick(extent.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    assert controller.page.result.territory.currentText() == "Chosen extent"
    assert cells(controller)[-1][:3] == ["All", "1", "5"]


def test_an_extent_in_degrees_is_counted_where_it_lies(
    controller: TerritoryController, qgis_canvas: QgsMapCanvas, qtbot: Any
) -> None:
    extent, degrees = controller.page.extent, QgsCoordinateReferenceSystem("EPSG:4326")
    there = QgsCoordinateTransform(qgis_canvas.mapSettings().destinationCrs(), degrees, QgsProject.instance())
    extent.box.setOutputExtentFromUser(
        there.transformBoundingBox(QgsRectangle(649990, 6859990, 650050, 6860050)), degrees
    )
    qtbot.mouseClick(extent.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    assert cells(controller)[-1][:3] == ["All", "3", "100"]


def test_an_extent_follows_the_system_of_the_map_and_goes_with_its_project(
    controller: TerritoryController, qgis_canvas: QgsMapCanvas
) -> None:
    extent = controller.page.extent
    extent.box.setOutputExtentFromCurrent()
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert extent.box.outputExtent().xMaximum() < 180
    controller.abandon()
    assert not extent.count.isEnabled()


def test_layers_that_come_together_are_named_at_once(
    project: QgsProject, qgis_canvas: QgsMapCanvas, qtbot: Any
) -> None:
    page = TerritoryPage()
    qtbot.addWidget(page)
    controller = TerritoryController(page, qgis_canvas, project, lambda sentence, _: pytest.fail(sentence))
    square = "POLYGON((650000 6860000, 650100 6860000, 650100 6860100, 650000 6860000))"
    pair = [layer("Polygon", name, "field=numero:integer&field=nom:string", [(square, 1, name)]) for name in "ab"]
    project.addMapLayers(pair)
    controller.refresh()
    assert page.territories.currentLayer() in pair
    assert page.names.currentField() == "nom"
    project.removeMapLayers([each.id() for each in pair])
    controller.refresh()
    assert page.names.layer() is None
    controller.unload()


def test_where_no_extent_is_chosen_none_is_shown_whatever_the_map_speaks(
    controller: TerritoryController, qgis_canvas: QgsMapCanvas
) -> None:
    for code in ("EPSG:4326", "EPSG:3857", "EPSG:2154"):
        qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem(code))
        shown = [box.text() for box in controller.page.extent.box.findChildren(QLineEdit)]
        assert not re.search(r"\d", "".join(shown)), shown
    assert not controller.page.extent.count.isEnabled()
