"""The panel's first page and the window of a stock: dropping, mapping, profiles, importing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from import_support import HEADER, ROWS
from panel_support import WAIT, files_dropped, imported, layers_in_group, looked, opened, stock_file, texts
from qgis.core import Qgis, QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget

from orsen_qgis.gui import import_controller
from orsen_qgis.gui.dropped import can_take, from_mime, from_paths
from orsen_qgis.gui.import_dialog import MAPPING
from orsen_qgis.gui.panel import Panel


@pytest.fixture
def profiles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of kept profiles of this test alone."""
    folder = tmp_path / "profiles"
    monkeypatch.setattr(import_controller, "profiles_folder", lambda: folder)
    return folder


@pytest.fixture
def panel(project: QgsProject, qgis_iface: Any, profiles: Path, qtbot: Any) -> Iterator[Panel]:
    qgis_iface.messageBar().clear_messages()
    action = QAction("panel", qgis_iface.mainWindow())
    panel = Panel(qgis_iface, action)
    yield panel
    panel.unload()
    action.deleteLater()


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drag something over a widget and let it go; whether it was taken."""
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    near = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(widget, near)
    if near.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *how))
    return near.isAccepted()


def table_layer(name: str = "patrimoine du bailleur") -> QgsVectorLayer:
    """A table of the project with an address and its coordinates."""
    layer = QgsVectorLayer(
        "NoGeometry?field=Organisme:string&field=Adresse:string&field=X:double&field=Y:double", name, "memory"
    )
    from qgis.core import QgsFeature

    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Orm", "1 rue Haute", 652000.0, 6862000.0])
    layer.dataProvider().addFeatures([feature])
    return layer


def test_files_dropped_on_the_page_open_one_window_after_the_other(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    first, second = stock_file(tmp_path, "un.csv"), stock_file(tmp_path, "deux.csv")
    assert drop(panel.dock.stock.viewport(), files_dropped(first, second))
    window = looked(panel.stock.stocks, qtbot)
    assert "un.csv" in window.windowTitle()
    assert "Windows-1252" not in window.found.text(), "plain ASCII is UTF-8 as well"
    window.reject()
    window = looked(panel.stock.stocks, qtbot)
    assert "deux.csv" in window.windowTitle()
    window.reject()
    assert panel.stock.stocks.dialog is None


def test_layers_of_the_browser_and_of_the_project_are_taken(project: QgsProject, tmp_path: Path) -> None:
    layer = table_layer()
    project.addMapLayer(layer)
    path = stock_file(tmp_path)
    file = QgsMimeDataUtils.Uri()
    file.layerType, file.providerKey, file.name, file.uri = "vector", "ogr", "stock", str(path)
    raster = QgsMimeDataUtils.Uri()
    raster.layerType, raster.providerKey, raster.name, raster.uri = "raster", "gdal", "fond", "fond.tif"
    mime = QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer), file, raster])
    assert can_take(mime)
    of_project, of_file = from_mime(mime)
    assert of_project.name == layer.name()
    assert of_project.layer is not layer, "a person may remove the layer of the project"
    assert of_project.layer.featureCount() == 1
    assert (of_file.path, of_file.layer) == (str(path), None)
    assert not can_take(QgsMimeDataUtils.encodeUriList([raster]))


def test_a_shapefile_comes_with_what_stands_beside_it() -> None:
    paths = [f"/x/parc{suffix}" for suffix in (".shp", ".dbf", ".shx", ".prj", ".cpg")] + ["/x/autre.dbf"]
    assert [source.path for source in from_paths(paths)] == ["/x/parc.shp", "/x/autre.dbf"]


def test_what_is_no_file_is_not_taken() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/stock.csv")])
    assert not can_take(mime)
    mime.setText("stock.csv")
    assert from_mime(mime) == []


def test_each_frame_takes_what_is_dropped_on_it(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    page, path = panel.dock.stock, stock_file(tmp_path)
    words = QMimeData()
    words.setText("1 rue Haute")
    assert not drop(page.stock.zone, words)
    assert drop(page.stock.zone, files_dropped(path))
    looked(panel.stock.stocks, qtbot)
    imported(panel.stock.stocks, qtbot)
    assert drop(page.incidents.zone, files_dropped(path))
    assert "Import incidents" in looked(panel.stock.incidents, qtbot).windowTitle()


def test_a_file_is_recognised_and_its_first_values_shown(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    rows = tuple(row.replace("Haute", "Élevée") for row in ROWS)
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows))
    for words in ("stock.csv", "semicolon", "Windows-1252", "3 rows", "8 columns"):
        assert words in window.found.text()
    lines = window.table.lines
    assert lines["adresse"].widget.currentText() == "Adresse"
    assert lines["adresse"].preview.text() == "1 rue Élevée · 2 rue Élevée"
    assert lines["adresse"].label.text().endswith("*")
    assert not lines["commune"].label.text().endswith("*")
    assert lines["niveau"].preview.text() == ""
    assert window.run.isEnabled()


def test_a_number_and_a_street_in_two_columns_are_seen_joined(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    rows = ("Orm;12;;rue Haute;652000;6862000", "Orm;14;bis;rue Haute;652000;6862000")
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows, header="Organisme;N°;Rep;Voie;X;Y"))
    assert window.table.lines["adresse"].preview.text() == "12 rue Haute · 14 bis rue Haute"


def test_a_changed_line_shows_its_values_and_is_imported(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path))
    line = window.table.lines["residence"]
    line.widget.setExpression('upper("Commune")')
    assert line.preview.text() == "VALBRUME"
    line.widget.setExpression('uppper("Commune")')
    assert line.preview.text().startswith("⚠")
    assert not window.run.isEnabled()
    line.widget.setExpression('upper("Commune")')
    imported(panel.stock.stocks, qtbot)
    layer = layers_in_group(project)[0]
    assert set(texts(layer, "residence")) == {"VALBRUME"}
    assert panel.dock.stock.addresses.currentLayer() is layer
    qtbot.waitUntil(lambda: panel.rating.choices.ready, timeout=WAIT)
    assert "3 addresses, 17 dwellings" in panel.dock.stock.facts.text()


def test_what_is_missing_is_said_and_a_landlord_can_be_written(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    rows = tuple(row.partition(";")[2] for row in ROWS)
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows, header=HEADER.partition(";")[2]))
    assert "landlord" in window.trouble.text()
    assert not window.run.isEnabled()
    assert window.table.lines["bailleur"].label.text().endswith("*")
    window.landlord.setCurrentText("Orm")
    assert not window.trouble.text()
    assert window.run.isEnabled()
    window.table.lines["y"].widget.setExpression("")
    assert "together" in window.trouble.text()
    assert not window.run.isEnabled()


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


def test_a_profile_is_kept_and_offered_next_time(panel: Panel, tmp_path: Path, profiles: Path, qtbot: Any) -> None:
    stocks = panel.stock.stocks
    window = opened(stocks, qtbot, stock_file(tmp_path))
    window.table.lines["residence"].widget.setExpression('lower("Commune")')
    stocks.keeper.keep("Orm 2026")
    assert json.loads((profiles / "Orm 2026.json").read_text("utf-8"))["columns"]["residence"] == 'lower("Commune")'
    window.reject()
    window = opened(stocks, qtbot, stock_file(tmp_path, "suite.csv"))
    assert window.profiles.profiles.currentData() == "Orm 2026"
    assert window.table.lines["residence"].preview.text() == "valbrume"
    window.profiles.chosen.emit("")
    assert window.table.lines["residence"].preview.text() == ""
    window.reject()
    other = opened(stocks, qtbot, stock_file(tmp_path, "autre.csv", header=HEADER.replace("Commune", "Ville")))
    assert other.profiles.profiles.currentData() == "", "its columns are not those of the profile"
    assert other.profiles.profiles.findData("Orm 2026") > 0, "it can be chosen all the same"


def test_a_profile_travels_as_json(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    stocks = panel.stock.stocks
    window = opened(stocks, qtbot, stock_file(tmp_path))
    window.table.lines["agence"].widget.setExpression("'Agence Nord'")
    stocks.keeper.write_to(str(tmp_path / "profil"))
    window.table.lines["agence"].widget.setExpression("")
    stocks.keeper.read_from(str(tmp_path / "profil.json"))
    assert window.table.lines["agence"].preview.text() == "Agence Nord"
    assert window.profiles.profiles.currentText() == "profil"
    (tmp_path / "autre.json").write_text('{"schema": "orsen-incident-profile/1", "name": "x", "columns": {}}', "utf-8")
    stocks.keeper.read_from(str(tmp_path / "autre.json"))
    assert "schema" in window.trouble.text()
    assert window.table.lines["agence"].preview.text() == "Agence Nord", "what was refused changed nothing"


def test_the_tab_key_goes_down_the_window(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path))
    chain, widget = [], window.profiles.profiles
    while widget not in chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    expected = [
        window.profiles.profiles,
        window.profiles.save,
        window.table.lines["adresse_id"].widget,
        window.table.lines["position"].widget,
        window.landlord,
        window.rows,
        window.crs,
        window.target,
        window.output,
        window.run,
        window.close_button,
    ]
    places = [
        min(chain.index(each) for each in [widget, *widget.findChildren(QWidget)] if each in chain)
        for widget in expected
    ]
    assert places == sorted(places)


def test_a_damaged_file_says_so_and_the_next_one_opens(
    panel: Panel, qgis_iface: Any, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    (tmp_path / "vide.csv").write_bytes(b"")
    told: list[str] = []
    panel.stock.stocks.tell = lambda sentence, level: told.append(sentence)
    panel.stock.stocks.take(from_paths([str(tmp_path / "vide.csv"), str(stock_file(tmp_path, "bon.csv"))]))
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT)
    assert "empty" in told[0]
    assert "bon.csv" in looked(panel.stock.stocks, qtbot).windowTitle()
    panel.stock.stocks.dialog.reject()
    panel.stock.stocks.take(from_paths([str(tmp_path / "vide.csv")]))
    qtbot.waitUntil(lambda: len(told) == 2, timeout=WAIT)
    assert panel.stock.stocks.dialog is None
    assert project.count() == 0


def test_another_sheet_can_be_chosen(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Lisez-moi"
    book.active.append(["Note"])
    book.active.append(["Voir la feuille suivante"])
    sheet = book.create_sheet("Parc")
    for row in (HEADER, *ROWS):
        sheet.append(row.split(";"))
    book.save(tmp_path / "stock.xlsx")
    window = opened(panel.stock.stocks, qtbot, tmp_path / "stock.xlsx")
    assert [window.parts.itemText(number) for number in range(window.parts.count())] == ["Lisez-moi", "Parc"]
    window.partChosen.emit("Parc")
    looked(panel.stock.stocks, qtbot)
    assert window.table.lines["adresse"].preview.text() == "1 rue Haute · 2 rue Haute"
    imported(panel.stock.stocks, qtbot)


def test_a_layer_of_the_project_is_imported(panel: Panel, project: QgsProject, qtbot: Any) -> None:
    page = panel.dock.stock
    assert page.stock.choice.isHidden()
    layer = table_layer()
    project.addMapLayer(layer)
    assert not page.stock.choice.isHidden()
    page.stock.layer.setLayer(layer)
    page.stock.read.click()
    looked(panel.stock.stocks, qtbot)
    project.removeMapLayer(layer.id())
    imported(panel.stock.stocks, qtbot)
    assert texts(layers_in_group(project)[0], "adresse") == ["1 rue Haute"]


def test_a_stopped_import_changes_nothing(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    rows = tuple(f"Orm;{number} rue Haute;99100;Valbrume;99001;10;652000;6862000" for number in range(20_000))
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows))
    window.run.click()
    window.stop.click()
    qtbot.waitUntil(lambda: panel.stock.stocks.run is None, timeout=WAIT)
    assert "stopped" in window.trouble.text()
    assert project.count() == 0
    assert window.run.isVisibleTo(window)


def test_closing_the_project_closes_the_window(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    opened(panel.stock.stocks, qtbot, stock_file(tmp_path), stock_file(tmp_path, "deux.csv"))
    project.clear()
    assert panel.stock.stocks.dialog is None
    assert panel.stock.stocks.waiting == []


def test_layers_with_unsaved_edits_are_not_read_past_them(
    panel: Panel, project: QgsProject, qgis_iface: Any, qtbot: Any
) -> None:
    layer = table_layer()
    project.addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(next(layer.getFeatures()).id(), 1, "3 rue Basse")
    panel.dock.stock.stock.layer.setLayer(layer)
    panel.dock.stock.stock.read.click()
    assert panel.stock.stocks.dialog is None
    assert "not saved" in "\n".join(qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Warning))
    layer.rollBack()
