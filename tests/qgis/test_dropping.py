"""What can be given to the first page, and is not: files, layers of the browser, layers of the project."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from panel_support import WAIT, files_dropped, imported, layers_in_group, looked, stock_file, texts
from qgis.core import Qgis, QgsFeature, QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget

from orsen_qgis.gui.dropped import can_take, from_mime, from_paths
from orsen_qgis.gui.panel import Panel

pytestmark = pytest.mark.usefixtures("profiles")


def table_layer(name: str = "patrimoine du bailleur") -> QgsVectorLayer:
    """A table of the project with an address and its coordinates."""
    layer = QgsVectorLayer(
        "NoGeometry?field=Organisme:string&field=Adresse:string&field=X:double&field=Y:double", name, "memory"
    )
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Orm", "1 rue Haute", 652000.0, 6862000.0])
    layer.dataProvider().addFeatures([feature])
    return layer


def drop(widget: QWidget, mime: QMimeData) -> bool:
    """Drag something over a widget and let it go; whether it was taken."""
    how = Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    near = QDragEnterEvent(QPoint(5, 5), *how)
    QApplication.sendEvent(widget, near)
    if near.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(5, 5), *how))
    return near.isAccepted()


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
