"""The panel's pages and controllers, on small layers, with the real algorithms where they run as tasks."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QAction, QComboBox, QDateEdit, QPushButton, QWidget

from orsen_qgis.gui import release_controller
from orsen_qgis.gui.algorithm_run import Outcome
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.release_choices import choose
from orsen_qgis.gui.summary import summarise

WAIT = 20_000
NARROW = 360


def points(name: str, columns: str, rows: list[tuple]) -> QgsVectorLayer:
    """A memory layer of points in a row."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:2154&{columns}", name, "memory")
    features = []
    for number, values in enumerate(rows):
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({650000 + 20 * number} 6860000)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def stock() -> QgsVectorLayer:
    """Four addresses of two landlords."""
    return points(
        "patrimoine",
        "field=adresse_id:string&field=bailleur:string&field=code_insee:string&field=logements:integer",
        [
            ("a1", "Bailleur A", "93001", 10),
            ("a2", "Bailleur A", "93001", 20),
            ("b1", "Bailleur B", "93001", 30),
            ("b2", "Bailleur B", "93001", None),
        ],
    )


def incidents() -> QgsVectorLayer:
    """A daily nuisance at one address: level 2, a cell that the source states."""
    days = [date(2026, 6, 30) - timedelta(days=2 * number) for number in range(150)]
    return points(
        "incidents",
        "field=adresse_id:string&field=type_fait:string&field=gravite:string&field=date_fait:date",
        [("a1", "jets-detritus", "faible", QDate(day.year, day.month, day.day)) for day in days],
    )


def circle_file(path: Path, expires_on: str = "2099-12-31") -> Path:
    """A file with one circle."""
    circle = {
        "id": "police",
        "name": "Police et justice",
        "convention": {
            "reference": "CONV-1",
            "signed_on": "2020-07-01",
            "expires_on": expires_on,
            "purpose": "Prévention",
            "legal_basis": "mission d'intérêt public",
            "destroy_after_days": 365,
        },
        "recipients": [{"id": "dtsp", "name": "DTSP 93"}],
        "levels": [1, 2, 3, 4, None],
        "landlords": ["Bailleur A"],
        "departements": ["93"],
        "communes": [],
        "precision": "residence",
        "minimum": {"addresses": 1, "dwellings": 11},
        "fields": ["bailleur"],
    }
    path.write_text(json.dumps({"schema": "orsen-circles/1", "circles": [circle]}), "utf-8")
    return path


@pytest.fixture
def panel(project: QgsProject, qgis_iface: Any, qtbot: Any) -> Iterator[Panel]:
    qgis_iface.messageBar().clear_messages()
    action = QAction("panel", qgis_iface.mainWindow())
    panel = Panel(qgis_iface, action)
    yield panel
    panel.unload()
    action.deleteLater()


@pytest.fixture
def said(qgis_iface: Any) -> Callable[[Qgis.MessageLevel], str]:
    """What the message bar said at a level."""
    return lambda level: "\n".join(qgis_iface.messageBar().get_messages(level))


@pytest.fixture
def classified(panel: Panel, project: QgsProject, qtbot: Any) -> Panel:
    """A panel after a run."""
    project.addMapLayers([stock(), incidents()])
    panel.dock.rating.landlords.item(0).setCheckState(Qt.CheckState.Checked)
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: panel.dock.rating.result.isVisibleTo(panel.dock.rating.body), timeout=WAIT)
    return panel


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
    project.addMapLayers([other, stock(), incidents()])
    addresses, facts = panel.dock.stock.addresses, panel.dock.rating.incidents
    assert [addresses.itemText(row) for row in range(addresses.count())] == ["patrimoine"]
    assert [facts.itemText(row) for row in range(facts.count())] == ["[no incidents]", "incidents"]


def test_the_stock_is_described_and_its_landlords_listed(panel: Panel, project: QgsProject) -> None:
    project.addMapLayer(stock())
    assert "4 addresses, 60 dwellings" in panel.dock.stock.facts.text()
    assert panel.dock.rating.landlords.count() == 2
    assert panel.dock.rating.landlords.chosen() == [], "nobody has said that a register covers the window"


def test_the_window_is_the_last_year_of_the_incidents(panel: Panel, project: QgsProject) -> None:
    project.addMapLayers([stock(), incidents()])
    assert panel.dock.rating.incidents.currentLayer().name() == "incidents"
    assert panel.dock.rating.start.date() == QDate(2025, 7, 1)
    assert panel.dock.rating.end.date() == QDate(2026, 6, 30)


def test_a_run_adds_a_styled_layer_in_our_group_and_shows_figures(
    panel: Panel, project: QgsProject, qtbot: Any
) -> None:
    facts = incidents()
    project.addMapLayers([stock(), facts])
    panel.dock.stock.addresses.setLayer(project.mapLayersByName("patrimoine")[0])
    panel.dock.rating.incidents.setLayer(facts)
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
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: panel.rating.run is None, timeout=WAIT)
    sentence = said(Qgis.MessageLevel.Critical)
    assert "patrimoine" in sentence
    assert len(sentence.splitlines()) == 1
    assert list(project.mapLayers().values()) == [twice]


def test_edits_that_are_not_saved_are_not_passed_over(panel: Panel, project: QgsProject, said: Callable) -> None:
    layer = stock()
    project.addMapLayer(layer)
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().lookupField("logements"), 99)
    panel.dock.rating.runAsked.emit()
    assert "patrimoine" in said(Qgis.MessageLevel.Warning)
    assert panel.rating.run is None
    layer.rollBack()


def test_a_run_that_is_stopped_changes_nothing(panel: Panel, project: QgsProject, qtbot: Any, said: Callable) -> None:
    project.addMapLayer(stock())
    panel.dock.rating.runAsked.emit()
    panel.dock.rating.cancelAsked.emit()
    qtbot.waitUntil(lambda: panel.rating.run is None, timeout=WAIT)
    assert said(Qgis.MessageLevel.Info)
    assert not said(Qgis.MessageLevel.Critical)
    assert len(project.mapLayers()) == 1
    assert panel.dock.rating.run.isEnabled()
    assert panel.dock.rating.cancel.isHidden()


@pytest.mark.parametrize("leave", ["clear", "remove"])
def test_a_run_survives_the_end_of_its_project_or_layer(
    panel: Panel, project: QgsProject, qtbot: Any, said: Callable, leave: str
) -> None:
    layer = stock()
    project.addMapLayer(layer)
    panel.dock.rating.runAsked.emit()
    if leave == "clear":
        project.clear()
    else:
        project.removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: panel.rating.run is None, timeout=WAIT)
    assert not project.mapLayers()
    assert not said(Qgis.MessageLevel.Critical)
    assert QgsApplication.taskManager().countActiveTasks(True) == 0


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
    dock = panel.dock
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
    project.addMapLayers([stock(), incidents()])
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
    project.addMapLayer(stock())
    project.setDirty(False)
    panel.dock.pages.setCurrentIndex(1)
    panel.dock.pages.setCurrentIndex(2)
    panel.refresh()
    panel.restore()
    assert not project.isDirty()


def test_a_circle_is_told_before_anything_leaves(panel: Panel, tmp_path: Path) -> None:
    panel.dock.release.circles.setFilePath(str(circle_file(tmp_path / "circles.json")))
    about = panel.dock.release.about.text()
    for word in ("Prévention", "CONV-1", "DTSP 93", "precision: residence", "not assessed"):
        assert word in about
    assert panel.dock.release.warning.isHidden()


def test_an_expired_convention_is_seen_at_once(panel: Panel, tmp_path: Path) -> None:
    panel.dock.release.circles.setFilePath(str(circle_file(tmp_path / "circles.json", "2021-01-31")))
    assert "2021-01-31" in panel.dock.release.warning.text()
    assert not panel.dock.release.warning.isHidden()


def test_a_file_that_is_no_circle_file_is_refused_in_the_page(panel: Panel, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text('{"schema": "other"}')
    panel.dock.release.circles.setFilePath(str(wrong))
    assert "wrong.json" in panel.dock.release.warning.text()
    assert panel.dock.release.circle.count() == 0


@pytest.mark.parametrize("missing", ["circles", "folder", "secrets", "register"])
def test_a_delivery_asks_for_what_is_missing(
    classified: Panel, tmp_path: Path, said: Callable, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    page = classified.dock.release
    files = {
        "circles": circle_file(tmp_path / "circles.json"),
        "folder": tmp_path,
        "secrets": tmp_path / "s.json",
        "register": tmp_path / "r.sqlite",
    }
    for name, path in files.items():
        if name != missing:
            getattr(page, name).setFilePath(str(path))
    monkeypatch.setattr(release_controller, "export", lambda *_: pytest.fail("nothing may run"))
    page.deliverAsked.emit()
    assert len(said(Qgis.MessageLevel.Warning).splitlines()) == 1


def test_a_delivery_hands_over_what_the_page_says(
    classified: Panel, project: QgsProject, tmp_path: Path, said: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    streets = QgsVectorLayer("LineString?crs=EPSG:2154&field=name:string", "streets", "memory")
    project.addMapLayer(streets)
    page = classified.dock.release
    page.circles.setFilePath(str(circle_file(tmp_path / "circles.json")))
    page.folder.setFilePath(str(tmp_path / "copies"))
    page.secrets.setFilePath(str(tmp_path / "s.json"))
    page.register.setFilePath(str(tmp_path / "r.sqlite"))
    page.more.template.setFilePath(str(tmp_path / "page.qpt"))
    given: dict[str, Any] = {}

    def deliver(parameters: dict[str, Any], *_: Any) -> Outcome:
        given.update(parameters)
        return Outcome(ok=True, cancelled=False, results={"COPY_NUMBERS": "EXP-2026-000001"})

    monkeypatch.setattr(release_controller, "export", deliver)
    page.deliverAsked.emit()
    assert given["INPUT"].id() == classified.rating.result_id
    assert given["CIRCLE"] == "police"
    assert given["BACKGROUND"] == [streets]
    assert given["TEMPLATE"] == str(tmp_path / "page.qpt")
    assert (given["ORIENTATION"], given["LIST"]) == ("auto", True)
    assert "SIGNATURE" not in given
    assert "TERRITORY" not in given
    assert "EXP-2026-000001" in page.done.text()
    assert "s.json" in page.done.text()
    assert not page.open_folder.isHidden()
    assert said(Qgis.MessageLevel.Success)


def test_a_refused_delivery_says_so_and_shows_no_copies(
    classified: Panel, tmp_path: Path, said: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = classified.dock.release
    page.circles.setFilePath(str(circle_file(tmp_path / "circles.json")))
    for box in (page.folder, page.secrets, page.register):
        box.setFilePath(str(tmp_path / "x"))
    monkeypatch.setattr(
        release_controller, "export", lambda *_: Outcome(ok=False, cancelled=False, error="The convention expired.")
    )
    page.deliverAsked.emit()
    assert said(Qgis.MessageLevel.Critical) == "ORSEN:The convention expired." or "expired" in said(
        Qgis.MessageLevel.Critical
    )
    assert page.done.isHidden()


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
    project.addMapLayers([stock(), incidents()])
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


def test_figures_of_a_stock() -> None:
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
