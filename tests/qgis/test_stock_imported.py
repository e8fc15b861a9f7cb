"""What becomes of a stock that the window imports: its layer, the rows left out, another file of the same stock."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from import_support import ROWS
from panel_support import WAIT, imported, layers_in_group, looked, opened, stock_file, texts
from qgis.core import QgsProject, QgsVectorLayer

from orsen_qgis.gui.import_dialog import MAPPING
from orsen_qgis.gui.panel import Panel

pytestmark = pytest.mark.usefixtures("profiles")


def test_a_second_file_completes_the_same_layer(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    stocks = panel.stock.stocks
    opened(stocks, qtbot, stock_file(tmp_path, rows=ROWS[:2]), stock_file(tmp_path, "autre.csv", rows=ROWS[2:]))
    imported(stocks, qtbot)
    layers_in_group(project)[0].setName("Mon patrimoine")
    stocks.dialog.reject()
    looked(stocks, qtbot)
    imported(stocks, qtbot)
    assert [layer.name() for layer in layers_in_group(project)] == ["Mon patrimoine"]
    assert texts(layers_in_group(project)[0], "bailleur") == ["Brume", "Orm", "Orm"]
    assert panel.dock.stock.addresses.currentLayer() is layers_in_group(project)[0]


def test_a_geopackage_is_completed_in_place(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    stocks, path = panel.stock.stocks, tmp_path / "patrimoine.gpkg"
    window = opened(
        stocks, qtbot, stock_file(tmp_path, rows=ROWS[:2]), stock_file(tmp_path, "autre.csv", rows=ROWS[2:])
    )
    window.output.setFilePath(str(path.with_suffix("")))
    imported(stocks, qtbot)
    layer = layers_in_group(project)[0]
    assert layer.source().startswith(str(path))
    stocks.dialog.reject()
    window = looked(stocks, qtbot)
    assert not window.output.isEnabled()
    imported(stocks, qtbot)
    assert layers_in_group(project) == [layer]
    assert texts(layer, "bailleur") == ["Brume", "Orm", "Orm"]
    assert texts(QgsVectorLayer(str(path)), "bailleur") == ["Brume", "Orm", "Orm"]


def test_a_filtered_layer_is_not_completed(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    stocks = panel.stock.stocks
    opened(stocks, qtbot, stock_file(tmp_path))
    imported(stocks, qtbot)
    layers_in_group(project)[0].setSubsetString("\"bailleur\" = 'Orm'")
    stocks.dialog.result.back.click()
    stocks.dialog.target.clear()
    stocks.on_draft(stocks.dialog)
    stocks.dialog.run.click()
    assert stocks.run is None
    assert "filter" in stocks.dialog.trouble.text()


def test_rows_left_out_stand_with_their_reason_and_open_as_a_table(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch, qgis_iface: Any
) -> None:
    shown: list[QgsVectorLayer] = []
    monkeypatch.setattr(qgis_iface, "showAttributeTable", shown.append, raising=False)
    bad = ROWS[1].replace("652010", "nord").replace(";;", ";12;")
    opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=(ROWS[0], bad)))
    imported(panel.stock.stocks, qtbot)
    result = panel.stock.stocks.dialog.result
    assert [result.rows.item(0, column).text() for column in range(3)] == ["2", "x", "nord"]
    assert "not a number" in result.rows.item(0, 3).text()
    assert project.count() == 1, "a table is added only when a person asks for it"
    result.open_table.click()
    assert shown
    assert project.mapLayer(shown[0].id()) is not None


def test_a_file_of_which_nothing_is_left_says_so(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    bad = tuple(row.replace("652", "nord") for row in ROWS)
    opened(panel.stock.stocks, qtbot, stock_file(tmp_path), stock_file(tmp_path, "nul.csv", rows=bad))
    imported(panel.stock.stocks, qtbot)
    before = layers_in_group(project)
    panel.stock.stocks.dialog.reject()
    looked(panel.stock.stocks, qtbot)
    imported(panel.stock.stocks, qtbot)
    assert "No address could be imported" in panel.stock.stocks.dialog.result.title.text()
    assert layers_in_group(project) == before
    assert before[0].featureCount() == 3


def test_a_wrong_crs_is_suggested_and_not_applied(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    rows = ("Orm;1 rue Haute;99100;Valbrume;99001;10;2,39;48,83", "Orm;2 rue Haute;99100;Valbrume;99001;10;2,40;48,84")
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows))
    imported(panel.stock.stocks, qtbot)
    result = panel.stock.stocks.dialog.result
    assert "EPSG:4326" in result.warning.text()
    point = next(layers_in_group(project)[0].getFeatures()).geometry().asPoint()
    assert point.x() == pytest.approx(2.39)
    result.back.click()
    assert window.pages.currentIndex() == MAPPING
    from qgis.core import QgsCoordinateReferenceSystem

    window.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    imported(panel.stock.stocks, qtbot)
    assert [layer.featureCount() for layer in layers_in_group(project)] == [2], "what was wrong is replaced"
    point = next(layers_in_group(project)[0].getFeatures()).geometry().asPoint()
    assert point.x() == pytest.approx(655219.613, abs=0.01)


def test_a_stopped_import_changes_nothing(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    rows = tuple(f"Orm;{number} rue Haute;99100;Valbrume;99001;10;652000;6862000" for number in range(20_000))
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows))
    window.run.click()
    window.stop.click()
    qtbot.waitUntil(lambda: panel.stock.stocks.run is None, timeout=WAIT)
    assert "stopped" in window.trouble.text()
    assert project.count() == 0
    assert window.run.isVisibleTo(window)
