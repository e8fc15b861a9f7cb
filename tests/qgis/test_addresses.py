"""The table of addresses: its selection is the map's, its filter and sort are quick, its card tells every fact."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QDate, QItemSelectionModel, Qt, QUrl

from orsen_qgis.gui import addresses_controller
from orsen_qgis.gui.address_model import AddressModel
from orsen_qgis.gui.address_rows import make_rows
from orsen_qgis.gui.addresses_controller import AddressesController
from orsen_qgis.gui.addresses_dock import AddressesDock
from orsen_qgis.gui.algorithm_run import AlgorithmRun, Part
from orsen_qgis.gui.why_words import ZOOM, why_html

WAIT = 20_000
COLUMNS = (
    "field=adresse_id:string&field=niveau:integer&field=niveau_precedent:integer&field=adresse:string"
    "&field=residence:string&field=bailleur:string&field=logements:integer&field=motif:string"
)


def rated(number: int = 5) -> QgsVectorLayer:
    """Addresses at levels 0 to 4, over and over."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{COLUMNS}", "niveaux", "memory")
    features = []
    for row in range(number):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(
            [f"a{row}", row % 5 or None, 2, f"{row} rue", f"R{row % 3}", f"Bailleur {row % 2}", 10, "motif"]
        )
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({650000 + row} 6860000)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def incidents() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "None?field=adresse_id:string&field=type_fait:string&field=gravite:string&field=date_fait:date", "i", "memory"
    )
    features = []
    for identifier, count in (("a1", 150), ("a2", 3)):
        for number in range(count):
            day = date(2026, 6, 30) - timedelta(days=2 * number)
            feature = QgsFeature(layer.fields())
            feature.setAttributes([identifier, "jets-detritus", "faible", QDate(day.year, day.month, day.day)])
            features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture
def inputs() -> dict[str, Any]:
    return {}


@pytest.fixture
def table(
    project: QgsProject, qgis_canvas: QgsMapCanvas, qtbot: Any, inputs: dict[str, Any]
) -> Iterator[AddressesController]:
    dock = AddressesDock()
    qtbot.addWidget(dock)
    controller = AddressesController(dock, qgis_canvas, project, lambda: inputs)
    layer = rated()
    project.addMapLayer(layer)
    controller.show_layer(layer)
    qtbot.waitUntil(lambda: len(dock.model.rows) == 5, timeout=WAIT)
    yield controller
    controller.unload()


def shown(controller: AddressesController, column: int = 2) -> list[str]:
    model = controller.dock.model
    return [model.data(model.index(row, column)) for row in range(model.rowCount())]


def test_the_highest_level_comes_first(table: AddressesController) -> None:
    assert shown(table) == ["4 rue", "3 rue", "2 rue", "1 rue", "0 rue"]
    assert shown(table, 0) == ["4", "3", "2", "1", "not assessed"]
    assert shown(table, 1) == ["▲ rise", "▲ rise", "= stable", "▼ fall", "no longer assessed"]
    assert table.dock.count.text() == "5 of 5 addresses"


def test_controls_narrow_the_table(table: AddressesController, qtbot: Any) -> None:
    bar = table.dock.bar
    for level in (0, 1):
        qtbot.mouseClick(bar.levels[level], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown(table)) == 3, timeout=WAIT)
    bar.landlord.setCurrentIndex(bar.landlord.findData("Bailleur 0"))
    qtbot.waitUntil(lambda: shown(table) == ["4 rue", "2 rue"], timeout=WAIT)
    bar.evolution.setCurrentIndex(bar.evolution.findData("stable"))
    qtbot.waitUntil(lambda: shown(table) == ["2 rue"], timeout=WAIT)
    bar.words.setText("nowhere")
    qtbot.waitUntil(lambda: shown(table) == [], timeout=WAIT)
    assert table.dock.count.text() == "0 of 5 addresses"


def test_rows_select_on_the_map_and_the_map_selects_rows(table: AddressesController) -> None:
    table.dock.table.selectRow(1)
    assert [feature["adresse"] for feature in table.layer.selectedFeatures()] == ["3 rue"]
    fids = [feature.id() for feature in table.layer.getFeatures() if feature["niveau"] in (1, 4)]
    table.layer.selectByIds(fids)
    chosen = {index.row() for index in table.dock.table.selectionModel().selectedRows()}
    assert chosen == {0, 3}
    table.dock.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert shown(table) == [f"{row} rue" for row in range(5)]
    assert {index.row() for index in table.dock.table.selectionModel().selectedRows()} == {1, 4}
    assert set(table.layer.selectedFeatureIds()) == set(fids), "sorting selects nothing else"


def test_a_large_selection_of_the_map_narrows_the_table(
    table: AddressesController, project: QgsProject, qtbot: Any
) -> None:
    large = rated(3000)
    project.addMapLayer(large)
    table.show_layer(large)
    qtbot.waitUntil(lambda: len(table.dock.model.rows) == 3000, timeout=WAIT)
    large.selectByExpression('"niveau" is not null')
    assert table.dock.bar.only.isChecked()
    assert len(table.dock.model.shown) == 2400
    large.removeSelection()
    assert len(table.dock.model.shown) == 3000


def test_a_large_selection_becomes_python_once(table: AddressesController, monkeypatch: pytest.MonkeyPatch) -> None:
    asked, ids = [], table.layer.selectedFeatureIds
    monkeypatch.setattr(addresses_controller, "LIMIT", 2)
    monkeypatch.setattr(table.layer, "selectedFeatureIds", lambda: asked.append(1) or ids())
    table.layer.selectAll()
    table.explain()
    assert table.dock.card.toPlainText() == "5 addresses are chosen."
    assert len(table.dock.model.shown) == 5
    assert len(asked) == 1


def test_zoom_brings_the_map_there(table: AddressesController, qgis_canvas: QgsMapCanvas) -> None:
    qgis_canvas.resize(400, 300)
    qgis_canvas.setDestinationCrs(table.layer.crs())
    qgis_canvas.setExtent(table.layer.extent().buffered(5000))
    table.dock.table.selectRow(0)
    table.zoom()
    assert qgis_canvas.extent().contains(650004, 6860000)


def test_the_card_tells_every_fact(table: AddressesController, inputs: dict[str, Any], qtbot: Any) -> None:
    facts = incidents()
    table.fetcher.project.addMapLayer(facts)
    inputs.update(INCIDENTS=facts, START="2025-07-01", END="2026-06-30")
    table.dock.table.selectionModel().select(
        table.dock.model.index(3, 0),
        QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows,
    )
    qtbot.waitUntil(lambda: "150 faits" in table.dock.card.toPlainText(), timeout=WAIT)
    words = table.dock.card.toPlainText()
    assert "1 rue" in words
    assert "2  · " in words
    assert "table 2 · faible × quotidienne · " in words
    assert "orsen-2021" in words
    table.dock.table.selectRow(2)
    qtbot.waitUntil(lambda: "3 faits" in table.dock.card.toPlainText(), timeout=WAIT)
    assert "150 faits" not in table.dock.card.toPlainText()
    table.layer.selectAll()
    qtbot.waitUntil(lambda: "5 addresses are chosen" in table.dock.card.toPlainText(), timeout=WAIT)


def test_a_part_of_a_layer_has_the_extent_of_the_whole(table: AddressesController) -> None:
    layer, project = table.layer, table.fetcher.project
    assert layer is not None
    run = AlgorithmRun("orsen:listfacts", {"ADDRESSES": Part(layer, "adresse_id = 'a1'")}, project, table.dock)
    part = run._twins[layer.id()]
    assert part.featureCount() == 1
    assert part.extent() == layer.extent(), "its own would be looked for in every row, with the interpreter held"
    run.abandon()


def test_the_last_question_is_the_one_that_is_answered(
    table: AddressesController, inputs: dict[str, Any], qtbot: Any
) -> None:
    facts = incidents()
    table.fetcher.project.addMapLayer(facts)
    inputs.update(INCIDENTS=facts, START="2025-07-01", END="2026-06-30")
    answers = []
    table.fetcher.found.connect(lambda identifier, _: answers.append(identifier))
    for identifier in ("a1", "a2", "a1", "a2"):
        table.fetcher.ask(identifier, table.layer, inputs)
    qtbot.waitUntil(lambda: table.fetcher.run is None, timeout=WAIT)
    assert answers == ["a2"]


def test_the_table_empties_when_its_layer_goes(table: AddressesController, project: QgsProject) -> None:
    project.removeMapLayer(table.layer.id())
    assert table.layer is None
    assert shown(table) == []


def test_what_a_file_says_is_not_markup() -> None:
    page = why_html({"adresse": "<b>1</b> rue", "motif": "<img src=x>"}, [{"niveau_fait": 3, "explication": "<i>"}])
    assert "<img" not in page
    assert "&lt;b&gt;1" in page


def test_the_card_tells_impact_evolution_and_leads_to_the_map(table: AddressesController, qtbot: Any) -> None:
    page = why_html(
        {"adresse_id": "a1", "niveau": 3, "niveau_precedent": 2, "impact": "important", "niveau_impact": 3}, [], ""
    )
    assert "important" in page
    assert "table 1" in page
    assert "▲ rise" in page
    asked = []
    table.dock.zoomAsked.connect(lambda: asked.append(True))
    table.dock.card.anchorClicked.emit(QUrl(ZOOM))
    assert asked == [True]
    table.dock.table.selectRow(0)
    qtbot.waitUntil(lambda: ZOOM in table.dock.card.toHtml(), timeout=WAIT)


def test_a_selection_of_every_row_is_not_asked_row_by_row(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    dock = AddressesDock()
    qtbot.addWidget(dock)
    rows = [(f"a{row}", 1, None, "rue", "Ville", "R", "B", 10, "motif") for row in range(5000)]
    dock.model.set_rows(make_rows(range(len(rows)), list(zip(*rows))))
    dock.table.selectAll()
    asked = []
    monkeypatch.setattr(AddressModel, "columnCount", lambda *_: asked.append(1) or 7)
    dock.table.resize(800, 300)
    dock.table.grab()
    assert len(asked) < len(rows)


def test_150_000_rows_are_quick(qtbot: Any) -> None:
    import time

    rows = [
        (f"a{row}", row % 5 or None, None, f"{row} rue des Lilas", "Ville", f"R{row % 999}", "B", 10, "motif")
        for row in range(150_000)
    ]
    model = AddressModel()
    model.set_rows(make_rows(range(len(rows)), list(zip(*rows))))
    start = time.perf_counter()
    model.sort(2, Qt.SortOrder.DescendingOrder)
    assert time.perf_counter() - start < 1.0
    assert model.rowCount() == 150_000
