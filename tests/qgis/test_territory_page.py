"""The page of territories: figures of a layer or of a drawing, copied as a spreadsheet takes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication

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
    table = controller.page.table
    return [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]


def test_territories_of_a_layer_are_counted(controller: TerritoryController, qtbot: Any) -> None:
    assert controller.page.names.currentField() == "nom"
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    page = controller.page
    assert [page.territory.itemText(row) for row in range(page.territory.count())] == ["Ouest", "Est"]
    assert [row[:3] for row in cells(controller)] == [
        ["1", "1", "30"],
        ["2", "0", "0"],
        ["3", "0", "0"],
        ["4", "1", "10"],
        ["Not assessed", "1", "60"],
        ["3 and 4", "1", "10"],
        ["All", "3", "100"],
    ]
    assert page.coverage.text().startswith("Coverage: 66")
    page.territory.setCurrentIndex(1)
    assert cells(controller)[2][:3] == ["3", "1", "5"]


def test_the_table_goes_to_a_spreadsheet(controller: TerritoryController, qtbot: Any) -> None:
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    qtbot.mouseClick(controller.page.copy, Qt.MouseButton.LeftButton)
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    assert lines[0] == ["Level", "Addresses", "Dwellings", "Share of stock"]
    assert lines[4] == ["4", "1", "10", "0.1000"]
    assert len(lines) == 8
    controller.page.table.setCurrentCell(3, 2)
    controller.page.table.copy()
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


def test_the_figures_become_a_layer_when_asked(
    controller: TerritoryController, project: QgsProject, qtbot: Any
) -> None:
    qtbot.mouseClick(controller.page.count, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not controller.page.result.isHidden(), timeout=WAIT)
    assert len(project.mapLayers()) == 2
    qtbot.mouseClick(controller.page.keep, Qt.MouseButton.LeftButton)
    kept = next(each for each in project.mapLayers().values() if each.name() == "Figures of territories")
    assert kept.featureCount() == 14
