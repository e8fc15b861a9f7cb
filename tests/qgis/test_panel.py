"""The panel's pages and controllers, on small layers, with the real algorithms where they run as tasks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QPushButton, QWidget
from rating_town import WAIT, circle_file, counted, idle, incidents, points, small_stock

from orsen_qgis.gui.algorithm_run import AlgorithmRun, Outcome
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.release_choices import choose
from orsen_qgis.gui.summary import summarise
from orsen_qgis.processing.classify import Classify

NARROW = 360


def cell(panel: Panel, row: int, column: int) -> str:
    return panel.dock.rating.result.table.item(row, column).text()


def test_empty_pages_say_what_to_do(panel: Panel) -> None:
    for page in (panel.dock.stock, panel.dock.rating, panel.dock.map, panel.dock.release, panel.dock.territory):
        assert page.empty.text()
        assert not page.empty.isHidden()
    assert not panel.dock.rating.run.isEnabled()
    assert not panel.dock.release.deliver.isEnabled()
    assert not panel.dock.stock.next.isEnabled()


def test_only_suitable_layers_are_offered(panel: Panel, project: QgsProject) -> None:
    other = points("other", "field=name:string", [("x",)])
    project.addMapLayers([other, small_stock(), incidents()])
    addresses, facts = panel.dock.stock.addresses, panel.dock.rating.incidents
    assert [addresses.itemText(row) for row in range(addresses.count())] == ["patrimoine"]
    assert [facts.itemText(row) for row in range(facts.count())] == ["[no incidents]", "incidents"]


def test_the_stock_is_described_and_its_landlords_listed(
    panel: Panel, project: QgsProject, qtbot: Any, gate: Event
) -> None:
    assert "will stand here" in panel.dock.rating.landlords.hint
    project.addMapLayer(small_stock())
    assert "Counting" in panel.dock.stock.facts.text()
    assert "Looking for" in panel.dock.rating.landlords.hint
    assert panel.dock.stock.next.isEnabled()
    gate.set()
    counted(panel, qtbot)
    assert "4 addresses, 60 dwellings" in panel.dock.stock.facts.text()
    assert panel.dock.rating.landlords.count() == 2
    assert panel.dock.rating.landlords.chosen() == [], "nobody has said that a register covers the window"


def test_a_stock_that_names_no_landlord_says_which_column_would(panel: Panel, project: QgsProject, qtbot: Any) -> None:
    project.addMapLayer(points("parc", "field=adresse_id:string&field=logements:integer", [("A", 3)]))
    counted(panel, qtbot)
    assert panel.dock.stock.addresses.currentLayer() is not None
    assert panel.dock.rating.landlords.count() == 0
    assert "bailleur" in panel.dock.rating.landlords.hint


def test_the_window_is_the_last_year_of_the_incidents(
    panel: Panel, project: QgsProject, qtbot: Any, gate: Event
) -> None:
    project.addMapLayers([small_stock(), incidents()])
    assert not panel.dock.rating.end.isEnabled(), "it is about to be proposed"
    gate.set()
    counted(panel, qtbot)
    assert panel.dock.rating.end.isEnabled()
    assert panel.dock.rating.incidents.currentLayer().name() == "incidents"
    assert panel.dock.rating.start.date() == QDate(2025, 7, 1)
    assert panel.dock.rating.end.date() == QDate(2026, 6, 30)


def test_a_run_adds_a_styled_layer_in_our_group_and_shows_figures(
    panel: Panel, project: QgsProject, qtbot: Any
) -> None:
    facts = incidents()
    project.addMapLayers([small_stock(), facts])
    panel.dock.stock.addresses.setLayer(project.mapLayersByName("patrimoine")[0])
    panel.dock.rating.incidents.setLayer(facts)
    counted(panel, qtbot)
    panel.dock.rating.landlords.item(0).setCheckState(Qt.CheckState.Checked)
    panel.dock.rating.campaign.setText("2026")
    qtbot.mouseClick(panel.dock.rating.run, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.dock.rating.result.isHidden(), timeout=WAIT)

    group = project.layerTreeRoot().findGroup("ORSEN")
    layer = group.findLayers()[0].layer()
    assert {feature["adresse_id"]: feature["niveau"] or 0 for feature in layer.getFeatures()} == {
        "a1": 2,
        "a2": 1,
        "b1": 0,
        "b2": 0,
    }
    assert layer.renderer().type() == "categorizedSymbol"
    assert len(layer.renderer().categories()) == 5
    assert [[cell(panel, row, column) for column in (1, 2)] for row in range(5)] == [
        ["1", "20"],
        ["1", "10"],
        ["0", "0"],
        ["0", "0"],
        ["2", "30"],
    ]
    assert cell(panel, 0, 3).startswith("33")
    assert "50" in panel.dock.rating.result.coverage.text()
    assert panel.dock.release.input.currentLayer() is layer
    assert panel.dock.release.deliver.isEnabled()
    assert panel.rating.run is None


def test_a_refusal_stands_in_the_message_bar_and_leaves_no_layer(
    panel: Panel, project: QgsProject, qtbot: Any, said: Callable
) -> None:
    twice = points("patrimoine", "field=adresse_id:string&field=bailleur:string", [("a", "A"), ("a", "A")])
    project.addMapLayer(twice)
    counted(panel, qtbot)
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: panel.rating.run is None, timeout=WAIT)
    sentence = said(Qgis.MessageLevel.Critical)
    assert "patrimoine" in sentence
    assert len(sentence.splitlines()) == 1
    assert list(project.mapLayers().values()) == [twice]


def test_edits_that_are_not_saved_are_not_passed_over(
    panel: Panel, project: QgsProject, said: Callable, qtbot: Any
) -> None:
    layer = small_stock()
    project.addMapLayer(layer)
    counted(panel, qtbot)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("logements"), 99)
    panel.dock.rating.runAsked.emit()
    assert "patrimoine" in said(Qgis.MessageLevel.Warning)
    assert panel.rating.run is None
    layer.rollBack()


def test_a_run_that_is_stopped_changes_nothing(panel: Panel, project: QgsProject, qtbot: Any, said: Callable) -> None:
    project.addMapLayer(small_stock())
    counted(panel, qtbot)
    panel.dock.rating.runAsked.emit()
    panel.dock.rating.cancelAsked.emit()
    qtbot.waitUntil(lambda: panel.rating.run is None, timeout=WAIT)
    assert said(Qgis.MessageLevel.Info)
    assert not said(Qgis.MessageLevel.Critical)
    assert len(project.mapLayers()) == 1
    assert panel.dock.rating.run.isEnabled()
    assert panel.dock.rating.cancel.isHidden()


@pytest.mark.parametrize(
    ("output", "stands"),
    [("{folder}/levels.gpkg", True), ("{folder}/levels.gpkg|layername=a", True), ("levels_1", False), ("", False)],
)
def test_a_stop_that_comes_too_late_hides_nothing_that_was_written(
    panel: Panel, project: QgsProject, tmp_path: Path, output: str, stands: bool
) -> None:
    (tmp_path / "levels.gpkg").touch()
    results = {"OUTPUT": output.format(folder=tmp_path), "LEVEL_1": 3}
    layer = small_stock()
    project.addMapLayer(layer)
    run = AlgorithmRun("orsen:classify", {"ADDRESSES": layer}, project, panel.dock)
    outcomes: list[Outcome] = []
    run.finished.connect(outcomes.append)
    run.cancel()
    run._on_executed(False, results)  # as QGIS says it of a task that was asked to stop
    assert [(outcome.ok, outcome.cancelled) for outcome in outcomes] == [(stands, not stands)]


@pytest.mark.parametrize("leave", ["clear", "remove"])
def test_a_run_survives_the_end_of_its_project_or_layer(
    panel: Panel, project: QgsProject, qtbot: Any, said: Callable, leave: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    work, begun = Classify.execute, Event()

    def until_it_is_stopped(self: Any, parameters: Any, context: Any, feedback: Any) -> Any:
        stopped = Event()
        begun.set()
        feedback.canceled.connect(stopped.set, Qt.ConnectionType.DirectConnection)
        assert feedback.isCanceled() or stopped.wait(WAIT / 1000)
        return work(self, parameters, context, feedback)

    monkeypatch.setattr(Classify, "execute", until_it_is_stopped)
    layer = small_stock()
    project.addMapLayer(layer)
    counted(panel, qtbot)
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(begun.is_set, timeout=WAIT)
    if leave == "clear":
        project.clear()
    else:
        project.removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: panel.rating.run is None, timeout=WAIT)
    # The task manager hears of the end of a task in a later turn than who waited for it.
    qtbot.waitUntil(idle, timeout=WAIT)
    assert not project.mapLayers()
    assert not said(Qgis.MessageLevel.Critical)


def test_a_run_goes_when_it_has_ended_or_was_left(classified: Panel, project: QgsProject, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: not classified.rating.findChildren(AlgorithmRun), timeout=WAIT)
    classified.dock.rating.runAsked.emit()
    assert len(classified.rating.findChildren(AlgorithmRun)) == 1
    project.clear()
    qtbot.waitUntil(lambda: not classified.rating.findChildren(AlgorithmRun), timeout=WAIT)


def test_the_result_goes_with_its_layer(classified: Panel, project: QgsProject) -> None:
    project.removeMapLayer(classified.rating.result_id)
    assert classified.dock.rating.result.isHidden()
    assert not classified.dock.release.deliver.isEnabled()


def test_choices_are_kept_with_the_project_without_data_or_secrets(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    path = tmp_path / "stock.geojson"
    path.write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"adresse_id": "a1", '
        '"bailleur": "Bailleur A"}, "geometry": {"type": "Point", "coordinates": [2.4, 48.9]}}]}'
    )
    layer = QgsVectorLayer(str(path), "saved", "ogr")
    project.addMapLayer(layer)
    dock = counted(panel, qtbot).dock
    dock.rating.start.setDate(QDate(2025, 1, 1))
    dock.rating.campaign.setText("Printemps")
    dock.rating.landlords.item(0).setCheckState(Qt.CheckState.Checked)
    dock.release.circles.setFilePath(str(circle_file(tmp_path / "circles.json")))
    dock.release.secrets.setFilePath(str(tmp_path / "passwords-of-mine.json"))
    dock.release.register.setFilePath(str(tmp_path / "register.sqlite"))
    choose(dock.release.more.orientation, "portrait")
    dock.release.more.listed.setChecked(False)
    dock.release.more.template.setFilePath(str(tmp_path / "page.qpt"))
    saved = tmp_path / "project.qgs"
    assert project.write(str(saved))

    project.clear()
    assert dock.stock.addresses.currentLayer() is None
    assert dock.release.circle.count() == 0
    dock.rating.campaign.setText("")
    assert project.read(str(saved))

    assert dock.stock.addresses.currentLayer().name() == "saved"
    assert dock.rating.start.date() == QDate(2025, 1, 1)
    assert dock.rating.campaign.text() == "Printemps"
    counted(panel, qtbot)
    assert dock.rating.landlords.chosen() == ["Bailleur A"]
    assert dock.release.circle.currentData() == "police"
    assert Path(dock.release.register.filePath()) == tmp_path / "register.sqlite"
    assert dock.release.secrets.filePath() == ""
    assert Path(dock.release.more.template.filePath()) == tmp_path / "page.qpt"
    assert dock.release.more.orientation.currentData() == "portrait"
    assert not dock.release.more.listed.isChecked()
    assert "passwords-of-mine" not in saved.read_text("utf-8")
    assert not project.isDirty(), "opening a project changes nothing in it"


def test_the_result_is_there_again_when_the_project_is_opened(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    project.addMapLayers([small_stock(), incidents()])
    panel.dock.rating.output.setFilePath(str(tmp_path / "levels"))
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: not panel.dock.rating.result.isHidden(), timeout=WAIT)
    assert (tmp_path / "levels.gpkg").is_file()
    saved = tmp_path / "project.qgs"
    assert project.write(str(saved))
    project.clear()
    assert panel.dock.rating.result.isHidden()
    assert project.read(str(saved))
    qtbot.waitUntil(lambda: not panel.dock.rating.result.isHidden(), timeout=WAIT)
    assert [cell(panel, row, 1) for row in range(5)] == ["0", "1", "0", "0", "3"]
    assert not project.isDirty()


def test_a_second_result_is_the_one_to_deliver(classified: Panel, qtbot: Any) -> None:
    first = classified.rating.result_id
    assert classified.dock.release.input.currentLayer().id() == first
    classified.dock.rating.campaign.setText("again")
    classified.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: classified.rating.result_id != first, timeout=WAIT)
    assert classified.dock.release.input.currentLayer().id() == classified.rating.result_id


def test_looking_at_the_panel_leaves_the_project_unchanged(panel: Panel, project: QgsProject) -> None:
    project.addMapLayer(small_stock())
    project.setDirty(False)
    panel.dock.pages.setCurrentIndex(1)
    panel.dock.pages.setCurrentIndex(2)
    panel.refresh()
    panel.restore()
    assert not project.isDirty()


def test_the_panel_fits_a_narrow_dock(classified: Panel, tmp_path: Path) -> None:
    classified.dock.release.circles.setFilePath(str(circle_file(tmp_path / "circles.json")))
    for page in (
        classified.dock.stock,
        classified.dock.rating,
        classified.dock.map,
        classified.dock.release,
        classified.dock.territory,
    ):
        wide = [
            (child.objectName() or type(child).__name__, child.minimumSizeHint().width())
            for child in page.body.findChildren(QWidget)
            if child.isVisibleTo(page.body) and child.minimumSizeHint().width() > NARROW - 48
        ]
        assert page.body.minimumSizeHint().width() <= NARROW - 24, wide


def test_every_control_has_a_name_and_is_reached_by_tab(panel: Panel) -> None:
    for page in (panel.dock.stock, panel.dock.rating, panel.dock.map, panel.dock.release, panel.dock.territory):
        for kind in (QComboBox, QDateEdit, QPushButton):
            for widget in page.body.findChildren(kind):
                if widget.parent() is not page.body or isinstance(widget.parent(), QComboBox):
                    continue
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus
                assert widget.accessibleName() or (isinstance(widget, QPushButton) and widget.text())


def test_tab_goes_down_the_page(panel: Panel, project: QgsProject) -> None:
    project.addMapLayers([small_stock(), incidents()])
    panel.dock.resize(NARROW, 1400)
    for page in (panel.dock.stock, panel.dock.rating, panel.dock.map, panel.dock.release, panel.dock.territory):
        panel.dock.pages.setCurrentWidget(page)
        page.body.layout().activate()
        stops = tab_stops(page.body)
        assert len(stops) >= 4
        heights = [widget.y() for widget in stops]
        assert heights == sorted(heights), [(widget.objectName(), widget.y()) for widget in stops]


def tab_stops(body: QWidget) -> list[QWidget]:
    """The parts of a page that the tab key goes through, in its order."""
    stops, widget = [], body.nextInFocusChain()
    while widget is not body:
        if body.isAncestorOf(widget) and widget.isVisibleTo(body) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            part = widget
            while part.parentWidget() is not body:
                part = part.parentWidget()
            if part not in stops:
                stops.append(part)
        widget = widget.nextInFocusChain()
    return stops


def test_figures_of_a_small_stock() -> None:
    summary = summarise([(1, 10, False), (1, None, False), (4, 30, True), (None, 60, None), (7, 0, False)])
    assert [(row.level, row.addresses, row.dwellings) for row in summary.rows] == [
        (1, 2, 10),
        (2, 0, 0),
        (3, 0, 0),
        (4, 1, 30),
        (0, 2, 60),
    ]
    assert summary.coverage == pytest.approx(3 / 5)
    assert summary.share(summary.rows[3]) == pytest.approx(0.3)
    assert summary.on_inferred_cells == 1


def test_an_empty_stock_has_no_coverage() -> None:
    summary = summarise([])
    assert summary.coverage == 0
    assert summary.share(summary.rows[0]) == 0
