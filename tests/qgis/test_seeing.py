"""Seeing as a circle sees: the release and nothing else, then the person's own map again; the register's dialog."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsExpression, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDropEvent
from rating_town import WAIT, circle_file

from orsen_qgis.circles.register import Register
from orsen_qgis.gui import register_controller
from orsen_qgis.gui.panel import Panel


@pytest.fixture
def ready(classified: Panel, tmp_path: Path) -> Panel:
    """A panel with a result and a circle that sees residences of one landlord."""
    classified.dock.release.circles.setFilePath(str(circle_file(tmp_path / "circles.json")))
    return classified


def visible(project: QgsProject) -> set[str]:
    return {node.layer().name() for node in project.layerTreeRoot().findLayers() if node.isVisible()}


def see(panel: Panel, qtbot: Any) -> None:
    qtbot.mouseClick(panel.dock.release.see, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.seen.run is None, timeout=WAIT)


def test_the_map_shows_the_release_alone_and_comes_back(ready: Panel, project: QgsProject, qtbot: Any) -> None:
    streets = QgsVectorLayer("LineString?crs=EPSG:2154&field=name:string", "streets", "memory")
    project.addMapLayer(streets)
    before, layers = visible(project), set(project.mapLayers())
    project.setDirty(False)
    see(ready, qtbot)
    assert ready.seen.seen.active
    assert not ready.seen.banner.isHidden()
    assert ready.seen.banner.geometry().bottom() == ready.seen.banner.over.height() - 1, "QGIS's messages cover the top"
    assert "Police et justice" in ready.seen.banner.label.text()
    assert "kept: 0; generalised: 2; suppressed: 0; not for this circle: 2" in ready.seen.banner.label.text()
    new = [project.mapLayer(each) for each in set(project.mapLayers()) - layers]
    assert visible(project) == {"streets", *(layer.name() for layer in new)}
    offered = ready.dock.release.background
    assert [offered.item(row).text() for row in range(offered.count())] == ["streets"], "no release under another one"
    names = {field.name() for layer in new for field in layer.fields()}
    assert names <= {"nom", "unite", "bailleur"}, "exactly the circle's columns, and what the unit is called"
    assert {feature["bailleur"] or None for layer in new for feature in layer.getFeatures()} <= {"Bailleur A", None}

    qtbot.mouseClick(ready.seen.banner.button, Qt.MouseButton.LeftButton)
    assert visible(project) == before
    assert set(project.mapLayers()) == layers
    assert ready.seen.banner.isHidden()
    assert not project.isDirty()


def test_the_button_of_the_page_goes_back_too(ready: Panel, project: QgsProject, qtbot: Any) -> None:
    before = visible(project)
    see(ready, qtbot)
    assert visible(project) != before
    see(ready, qtbot)
    assert visible(project) == before


def test_an_expired_convention_shows_nothing(
    ready: Panel,
    project: QgsProject,
    tmp_path: Path,
    qtbot: Any,
    said: Callable,
) -> None:
    expired = circle_file(tmp_path / "expired.json", "2021-01-31")
    ready.dock.release.circles.setFilePath(str(expired))
    layers = set(project.mapLayers())
    see(ready, qtbot)
    assert not ready.seen.seen.active
    assert said(Qgis.MessageLevel.Critical)
    assert set(project.mapLayers()) == layers


def test_a_layer_that_goes_meanwhile_is_no_trouble(ready: Panel, project: QgsProject, qtbot: Any) -> None:
    see(ready, qtbot)
    project.removeMapLayer(ready.rating.result_id)
    ready.seen.back()
    assert not ready.seen.seen.active


def test_closing_the_project_leaves_no_banner(ready: Panel, project: QgsProject, qtbot: Any) -> None:
    see(ready, qtbot)
    project.clear()
    assert ready.seen.banner.isHidden()
    assert not project.mapLayers()


def test_what_a_person_changes_meanwhile_is_still_a_change(ready: Panel, project: QgsProject, qtbot: Any) -> None:
    project.setDirty(False)
    see(ready, qtbot)
    assert not project.isDirty(), "looking is no change"
    project.setTitle("My own")
    ready.seen.back()
    assert project.isDirty()


def test_a_project_saved_meanwhile_holds_the_persons_own_map(
    ready: Panel, project: QgsProject, tmp_path: Path, qtbot: Any, said: Callable
) -> None:
    before, names = visible(project), {layer.name() for layer in project.mapLayers().values()}
    see(ready, qtbot)
    shown = list(ready.seen.seen.shown)
    assert shown
    path = tmp_path / "saved.qgs"
    assert project.write(str(path))
    assert not ready.seen.seen.active, "saving ends it"
    assert ready.seen.banner.isHidden()
    assert "your own map" in said(Qgis.MessageLevel.Info)
    assert visible(project) == before
    assert not project.isDirty()
    text = path.read_text("utf-8")
    assert not [each for each in shown if each in text]
    other = QgsProject()
    assert other.read(str(path))
    assert {layer.name() for layer in other.mapLayers().values()} == names
    assert visible(other) == before


def test_qgis_asks_nothing_about_what_is_only_looked_at(ready: Panel, project: QgsProject, qtbot: Any) -> None:
    see(ready, qtbot)
    assert all(project.mapLayer(each).customProperty("skipMemoryLayersCheck") for each in ready.seen.seen.shown)


def test_a_group_that_was_not_there_goes_again(ready: Panel, project: QgsProject, qtbot: Any) -> None:
    project.layerTreeRoot().findGroup("ORSEN").setName("Mes couches")
    see(ready, qtbot)
    assert project.layerTreeRoot().findGroup("ORSEN") is not None
    ready.seen.back()
    assert project.layerTreeRoot().findGroup("ORSEN") is None
    assert project.layerTreeRoot().findGroup("Mes couches").children()


def opened_register(panel: Panel, qtbot: Any) -> Any:
    """The window of the register, once it was read."""
    qtbot.mouseClick(panel.dock.release.open_register, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.register.dialog is not None, timeout=WAIT)
    return panel.register.dialog


def verdict(panel: Panel, qtbot: Any) -> str:
    """What the window of the register says, once it was found out."""
    qtbot.waitUntil(lambda: panel.register.run is None and panel.register.reading is None, timeout=WAIT)
    return str(panel.register.dialog.verdict.text())


def test_the_register_is_searched_and_verified(ready: Panel, tmp_path: Path, qtbot: Any) -> None:
    path = tmp_path / "register.sqlite"
    with Register.open(path, create=True) as register:
        register.refuse("police", "The convention expired.", {})
        register.refuse("mairie", "Unknown field.", {})
        head = register.head
    ready.dock.release.register.setFilePath(str(path))
    dialog = opened_register(ready, qtbot)
    assert dialog.shown_entries() == ["3", "2", "1"]
    dialog.words.setText("mairie")
    assert dialog.shown_entries() == ["3"]
    assert dialog.model.index(0, 1).data() == "refusal", "the record says it in French"
    for words in ("refusal", "refus"):
        dialog.words.setText(words)
        assert dialog.shown_entries() == ["3", "2"]
    dialog.head.setText(head)
    qtbot.mouseClick(dialog.verify, Qt.MouseButton.LeftButton)
    assert "✔" in verdict(ready, qtbot)
    dialog.head.setText("0" * 64)
    qtbot.mouseClick(dialog.verify, Qt.MouseButton.LeftButton)
    assert "✘" in verdict(ready, qtbot)


def test_a_register_that_is_not_there_is_said(
    ready: Panel,
    tmp_path: Path,
    qtbot: Any,
    said: Callable,
) -> None:
    ready.dock.release.register.setFilePath(str(tmp_path / "none.sqlite"))
    qtbot.mouseClick(ready.dock.release.open_register, Qt.MouseButton.LeftButton)
    assert ready.register.dialog is None
    assert said(Qgis.MessageLevel.Warning)


def test_cells_are_seen_as_their_squares(ready: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    path = circle_file(tmp_path / "cells.json")
    content = json.loads(path.read_text("utf-8"))
    cells = {"precision": "cell-200m", "fields": ["nb_adresses", "niveau_max"], "levels": [1, 2, 3, 4]}
    content["circles"][0].update(cells)
    path.write_text(json.dumps(content), "utf-8")
    ready.dock.release.circles.setFilePath(str(path))
    layers = set(project.mapLayers())
    see(ready, qtbot)
    (layer,) = [project.mapLayer(each) for each in set(project.mapLayers()) - layers]
    assert layer.geometryType() == Qgis.GeometryType.Polygon
    names = {field.name() for field in layer.fields()}
    assert names == {"nom", "unite", "nb_adresses", "niveau_max", "contre_visite"}
    assert not QgsExpression(layer.labeling().settings().fieldName).hasParserError()
    for feature in layer.getFeatures():
        assert feature.geometry().area() == pytest.approx(200 * 200, rel=0.01)
        assert feature.geometry().isGeosValid()
    assert layer.renderer().type() == "categorizedSymbol"
    assert layer.labelsEnabled()
    ready.seen.back()
    assert set(project.mapLayers()) == layers


@pytest.fixture
def delivered(ready: Panel, tmp_path: Path, qtbot: Any) -> tuple[Panel, str]:
    """A panel whose register says that one copy was delivered, and the copy's number."""
    from circle_register import deliver_one

    path = tmp_path / "register.sqlite"
    number = deliver_one(path, tmp_path / "copy.pdf")
    ready.dock.release.register.setFilePath(str(path))
    opened_register(ready, qtbot)
    return ready, number


def test_a_copy_is_named_by_its_number_or_its_file(
    delivered: tuple[Panel, str], tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, number = delivered
    dialog = window.register.dialog
    dialog.number.setText(number.lower().replace("-", "- "))
    qtbot.mouseClick(dialog.identify, Qt.MouseButton.LeftButton)
    said = verdict(window, qtbot)
    assert "DTSP 93" in said
    assert "✔" in said
    assert dialog.words.text() == number
    dialog.number.setText("EXP-2026-999999")
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert "✘" in verdict(window, qtbot)
    assert dialog.isVisible(), "return looks up, it does not close"
    dialog.identifyAsked.emit(str(tmp_path / "copy.pdf"))
    assert "DTSP 93" in verdict(window, qtbot)
    monkeypatch.setattr(register_controller.QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "copy.pdf"), ""))
    dialog.verdict.setText("")
    dialog.chooseAsked.emit()
    assert "DTSP 93" in verdict(window, qtbot)


def test_a_pdf_is_dropped_anywhere(delivered: tuple[Panel, str], tmp_path: Path, qtbot: Any) -> None:
    dialog = delivered[0].register.dialog

    def drop(*paths: Path) -> None:
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        dialog.dropEvent(QDropEvent(QPointF(5, 5), copy, content, left, none))

    drop(tmp_path / "notes.txt")
    drop(tmp_path / "copy.pdf", tmp_path / "other.pdf")
    assert dialog.verdict.text() == ""
    drop(tmp_path / "copy.pdf")
    assert "DTSP 93" in verdict(delivered[0], qtbot)


def test_the_record_is_exported_from_the_window(
    delivered: tuple[Panel, str], tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog, target = delivered[0].register.dialog, tmp_path / "record.csv"
    monkeypatch.setattr(register_controller.QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.exportAsked.emit()
    assert "record.csv" in verdict(delivered[0], qtbot)
    assert delivered[1] in target.read_text("utf-8-sig")


def test_a_purge_asks_twice_and_shows_what_is_left(
    delivered: tuple[Panel, str], tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = delivered[0].register.dialog
    with Register.open(tmp_path / "register.sqlite") as register:
        entries = register.verify().entries
    monkeypatch.setattr(register_controller.PurgeDialog, "exec", lambda _: 0)
    dialog.purgeAsked.emit()
    assert dialog.verdict.text() == "", "nothing happens without a yes"
    seen = {}

    def agree(asked: register_controller.PurgeDialog) -> int:
        purge = asked.buttons.button(asked.buttons.StandardButton.Ok)
        seen["before"] = purge.isEnabled()
        asked.sure.setChecked(True)
        asked.days.setValue(0)
        return int(purge.isEnabled())

    monkeypatch.setattr(register_controller.PurgeDialog, "exec", agree)
    dialog.purgeAsked.emit()
    assert seen == {"before": False}
    assert "✔" in verdict(delivered[0], qtbot)
    with Register.open(tmp_path / "register.sqlite") as register:
        assert register.verify().valid
        assert register.verify().entries >= entries
