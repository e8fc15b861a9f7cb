"""What people say, in the panel: sheets out and in, lists to work through, the end of a campaign."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from rating_town import WAIT, counted, idle, incidents, levels, stock
from sheet_filling import decided, fact, fill

from orsen_qgis.gui.agency_progress import SHARE
from orsen_qgis.gui.closing_controller import ClosingController
from orsen_qgis.gui.panel import Panel
from orsen_qgis.later import Turns


@pytest.fixture
def ready(panel: Panel, project: QgsProject, qtbot: Any) -> Panel:
    """A panel with addresses and incidents, not yet classified."""
    project.addMapLayers([stock(), incidents()])
    panel.dock.rating.campaign.setText("2026")
    return counted(panel, qtbot)


@pytest.fixture
def rated(ready: Panel, qtbot: Any) -> Panel:
    """A panel after a classification; at a2 somebody retained level 4."""
    from datetime import date

    from orsen_qgis.campaign.retaining import Retained

    classify(ready, qtbot)
    said = Retained(4, "Bandes", "", date(2026, 6, 1))
    ready.people.table.write(lambda table: table.retain(["a2"], said) == 0)
    qtbot.waitUntil(lambda: ready.rating.run is None, timeout=WAIT)
    ready.people.table.save()
    return ready


def classify(panel: Panel, qtbot: Any) -> None:
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: panel.rating.run is None and bool(panel.rating.result_id), timeout=WAIT)


def written(panel: Panel, folder: Path, qtbot: Any) -> list[Path]:
    """Write a sheet per agency."""
    sheets = panel.dock.rating.sheets
    sheets.split.setCurrentIndex(sheets.split.findData("agence"))
    sheets.folder.setFilePath(str(folder))
    sheets.writeAsked.emit()
    qtbot.waitUntil(lambda: panel.people.sheets.run is None, timeout=WAIT)
    return sorted(folder.glob("*.xlsx"))


def read(panel: Panel, files: list[Path], qtbot: Any) -> None:
    panel.dock.rating.sheets.filled.setFilePath(" ".join(f'"{path}"' for path in files))
    panel.dock.rating.sheets.readAsked.emit()
    qtbot.waitUntil(lambda: panel.people.sheets.run is None, timeout=WAIT)
    qtbot.waitUntil(lambda: not panel.people.sheets.taking.reading, timeout=WAIT)


def rows(panel: Panel) -> list[tuple[Any, ...]]:
    return [row.values for row in panel.dock.rating.last_word.list.rows.rows]


def ask(panel: Panel, button: Any, qtbot: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    todo = panel.people.todo
    qtbot.waitUntil(lambda: todo.run is None and todo.reading is None, timeout=WAIT)


def test_sheets_go_out_and_what_comes_back_rates(ready: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    files = written(ready, tmp_path, qtbot)
    page = ready.dock.rating
    assert len(files) == 3
    assert "3 sheets with 4 lines" in page.sheets.told.text()
    qtbot.waitUntil(lambda: not page.sheets.sent.isHidden(), timeout=WAIT)
    sent = {row.values[0]: row.values[1:] for row in page.sheets.sent.rows.rows}
    assert sorted(sent) == [path.name for path in files]
    assert ("Est – Bailleur B", 2) in sent.values()
    for path in files:
        if "Est" in owner(path):
            fill(path, {"b1": decided(3, "Trafic"), "b2": {**fact(1, "jets-detritus", "quotidienne")}})
    read(ready, files, qtbot)

    table = page.sheets.agencies
    progress = {table.item(row, 0).text(): table.item(row, 1) for row in range(table.rowCount())}
    assert progress["Est – Bailleur B"].text() == "2 of 2"
    assert progress["Est – Bailleur B"].data(SHARE) == 1.0
    assert progress["Sud – Bailleur A"].text() == "0 of 1"
    assert page.sheets.left_out.isHidden()
    assert page.facts.currentLayer().featureCount() == 1
    assert page.decisions.currentLayer().featureCount() == 1
    assert "2 lines filled of 4" in page.sheets.told.text()
    classify(ready, qtbot)
    assert levels(ready.rating.result()) == {"a1": 2, "a2": 0, "b1": 3, "b2": 2}


def test_conflicts_and_impossible_values_are_listed(ready: Panel, tmp_path: Path, qtbot: Any) -> None:
    (path, *_) = written(ready, tmp_path, qtbot)
    other = tmp_path / "back"
    other.mkdir()
    copy = other / "copy.xlsx"
    copy.write_bytes(path.read_bytes())
    key = line_of(path)
    fill(path, {key: decided(2, "Calme")})
    fill(copy, {key: {**decided(3, "Agité"), "Impact": "nul"}})
    read(ready, [path, copy], qtbot)
    left = ready.dock.rating.sheets.left_out.rows.rows
    assert not ready.dock.rating.sheets.left_out.isHidden()
    assert [row.key for row in left if row.key] == [key]
    assert "two lines disagree" in left[0].values[3]
    assert any("Impact" in row.values[2] and "nul" in row.values[2] for row in left)
    assert "1 addresses have lines that disagree" in ready.dock.rating.sheets.told.text()


def test_what_sheets_say_is_kept_in_a_file_and_read_again(
    ready: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    files = written(ready, tmp_path, qtbot)
    page = ready.dock.rating
    page.kept.setFilePath(str(tmp_path / "paroles.gpkg"))
    path = next(each for each in files if "Est" in owner(each))
    fill(path, {"b1": {**fact(1, "jets-detritus", "quotidienne")}})
    read(ready, files, qtbot)
    facts, addresses, decisions = page.facts.currentLayer(), ready.dock.stock.addresses.currentLayer(), None
    assert facts.providerType() == "ogr"
    fill(path, {"b1": {**fact(1, "jets-detritus", "quotidienne")}, "b2": {**fact(1, "rodeos", "reguliere")}})
    read(ready, files, qtbot)
    assert page.facts.currentLayer() is facts
    assert ready.dock.stock.addresses.currentLayer() is addresses
    assert sorted(row["adresse_id"] for row in facts.getFeatures()) == ["b1", "b2"]
    decisions = page.decisions.currentLayer()
    assert decisions is not None
    assert len(project.mapLayers()) == 5
    classify(ready, qtbot)
    assert levels(ready.rating.result())["b2"] == 2


def test_decisions_of_sheets_never_overrule_those_of_the_panel(ready: Panel, tmp_path: Path, qtbot: Any) -> None:
    from datetime import date

    from orsen_qgis.campaign.retaining import Retained

    day = date(2026, 6, 1)
    ready.people.table.write(lambda table: table.retain(["b1"], Retained(1, "Vu", "", day)) == 0)
    files = written(ready, tmp_path, qtbot)
    path = next(each for each in files if "Est" in owner(each))
    fill(path, {"b1": decided(3, "Trafic", day), "b2": decided(2, "Jets", day)})
    read(ready, files, qtbot)
    layer = ready.people.table.layer
    assert {row["adresse_id"]: row["niveau_retenu"] for row in layer.getFeatures()} == {"b1": 1, "b2": 2}
    assert "1 decisions contradict" in ready.dock.rating.sheets.told.text()
    layer.undoStack().undo()
    assert [row["adresse_id"] for row in layer.getFeatures()] == ["b1"], "the import is one step"


def test_sheets_ask_for_what_is_missing(ready: Panel, said: Callable, tmp_path: Path, qtbot: Any) -> None:
    ready.dock.rating.sheets.writeAsked.emit()
    assert "folder" in said(Qgis.MessageLevel.Warning)
    ready.dock.rating.sheets.readAsked.emit()
    assert "came back" in said(Qgis.MessageLevel.Warning)
    (tmp_path / "x.xlsx").write_text("no sheet")
    read(ready, [tmp_path / "x.xlsx"], qtbot)
    assert "x.xlsx" in said(Qgis.MessageLevel.Critical)


def test_counter_visits_are_listed_and_found_on_the_map(rated: Panel, qtbot: Any) -> None:
    section = rated.dock.rating.last_word
    ask(rated, section.visits, qtbot)
    assert rows(rated) == [("2 rue A", "visit", 20, "Bailleur A")]
    assert "Visits to make: 1" in section.listed.text()
    assert not section.zoom.isEnabled()
    section.list.selectRow(0)
    qtbot.mouseClick(section.zoom, Qt.MouseButton.LeftButton)
    assert [row["adresse_id"] for row in rated.rating.result().selectedFeatures()] == ["a2"]


def test_a_list_follows_the_levels(rated: Panel, qtbot: Any) -> None:
    from datetime import date

    from orsen_qgis.campaign.retaining import Retained

    ask(rated, rated.dock.rating.last_word.visits, qtbot)
    said = Retained(0, "", "", date(2026, 6, 1), "confirmee", date(2026, 6, 1))
    rated.people.table.write(lambda table: table.retain(["a2"], said) == 0)
    qtbot.waitUntil(lambda: rows(rated) == [], timeout=WAIT)
    qtbot.waitUntil(lambda: "No level 4" in rated.dock.rating.last_word.listed.text(), timeout=WAIT)


def test_disagreements_are_listed_and_sorted(rated: Panel, project: QgsProject, qtbot: Any) -> None:
    section = rated.dock.rating.last_word
    ask(rated, section.disagreements, qtbot)
    assert [values[:3] for values in rows(rated)] == [("2 rue A", 4, None)]
    assert "without any fact: 1" in section.listed.text()
    number = len(project.mapLayers())
    section.list.copy()
    assert QGuiApplication.clipboard().text().splitlines()[1].startswith("2 rue A\t4\t")
    qtbot.mouseClick(section.keep_list, Qt.MouseButton.LeftButton)
    assert len(project.mapLayers()) == number + 1
    assert not section.keep_list.isEnabled()
    ask(rated, section.disagreements, qtbot)
    assert section.list.isHidden(), "a second click hides the list"


def test_a_campaign_is_closed_and_verified(
    rated: Panel, tmp_path: Path, qtbot: Any, said: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    section = rated.dock.rating.closing
    section.closeAsked.emit()
    assert "GeoPackage" in said(Qgis.MessageLevel.Warning)
    section.output.setFilePath(str(tmp_path / "2026"))
    monkeypatch.setattr(ClosingController, "_confirmed", lambda *_: False)
    section.closeAsked.emit()
    assert rated.people.closing.run is None
    monkeypatch.setattr(ClosingController, "_confirmed", lambda *_: True)
    section.closeAsked.emit()
    qtbot.waitUntil(lambda: rated.people.closing.run is None, timeout=WAIT)
    assert (tmp_path / "2026.gpkg").is_file()
    digest = section.digest.text()
    assert digest.startswith("cloture-1:")
    section.copy.click()
    assert QGuiApplication.clipboard().text() == digest
    assert not section.close_campaign.isEnabled(), "what is closed is not closed again"
    assert not rated.dock.rating.last_word.retain.isEnabled()

    for noted, word in ((digest, "are those"), ("", "are those"), ("cloture-1:other", "not those")):
        section.noted.setText(noted)
        section.verifyAsked.emit()
        qtbot.waitUntil(lambda: rated.people.closing.run is None, timeout=WAIT)
        assert word in section.verdict.text()


def test_decisions_that_are_not_saved_keep_a_campaign_open(rated: Panel, tmp_path: Path, said: Callable) -> None:
    from datetime import date

    from orsen_qgis.campaign.retaining import Retained

    rated.people.table.write(lambda table: table.retain(["b1"], Retained(2, "Vu", "", date(2026, 6, 2))) < 0)
    rated.dock.rating.closing.output.setFilePath(str(tmp_path / "2026"))
    rated.dock.rating.closing.closeAsked.emit()
    assert "not saved" in said(Qgis.MessageLevel.Warning)
    assert rated.people.closing.run is None


def test_choices_are_kept_with_the_project(ready: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    page = ready.dock.rating
    page.kept.setFilePath(str(tmp_path / "paroles.gpkg"))
    files = written(ready, tmp_path, qtbot)
    path = next(each for each in files if "Est" in owner(each))
    fill(path, {"b1": decided(3, "Trafic"), "b2": {**fact(1, "jets-detritus", "quotidienne")}})
    read(ready, files, qtbot)
    saved = tmp_path / "project.qgs"
    assert project.write(str(saved))
    project.clear()
    assert page.facts.currentLayer() is None
    assert page.decisions.currentLayer() is None
    assert page.sheets.folder.filePath() == ""
    assert page.sheets.agencies.isHidden()
    assert project.read(str(saved))
    assert page.facts.currentLayer().featureCount() == 1
    assert ready.people.table.layer.featureCount() == 1
    assert Path(page.kept.filePath()) == tmp_path / "paroles.gpkg"
    assert page.sheets.split.currentData() == "agence"
    assert Path(page.sheets.folder.filePath()) == tmp_path
    assert not project.isDirty()


@pytest.mark.parametrize("leave", ["clear", "remove", "crs", "unload"])
@pytest.mark.parametrize("work", ["classify", "visits", "read", "close"])
def test_what_runs_survives_whatever_becomes_of_its_layers(
    rated: Panel,
    project: QgsProject,
    tmp_path: Path,
    qtbot: Any,
    said: Callable,
    monkeypatch: pytest.MonkeyPatch,
    work: str,
    leave: str,
) -> None:
    monkeypatch.setattr(ClosingController, "_confirmed", lambda *_: True)
    page, people = rated.dock.rating, rated.people
    if work == "read":
        files = written(rated, tmp_path, qtbot)
        page.sheets.filled.setFilePath(str(files[0]))
    page.closing.output.setFilePath(str(tmp_path / "closed.gpkg"))
    {
        "classify": rated.rating.follow,
        "visits": page.last_word.visits.click,
        "read": page.sheets.readAsked.emit,
        "close": page.closing.closeAsked.emit,
    }[work]()
    if leave == "clear":
        project.clear()
    elif leave == "remove":
        project.removeMapLayers(list(project.mapLayers()))
    elif leave == "crs":
        for layer in project.mapLayers().values():
            layer.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    else:
        rated.unload()
        rated.unload = lambda: None  # it is gone already when the fixture says so
    qtbot.waitUntil(idle, timeout=WAIT)
    for controller in (rated.rating, people.todo, people.sheets, people.closing):
        qtbot.waitUntil(lambda controller=controller: controller.run is None, timeout=WAIT)
    critical = said(Qgis.MessageLevel.Critical)
    assert len(critical.splitlines()) <= 1
    if leave in ("clear", "unload"):
        assert not critical
    if leave == "clear":
        assert not project.mapLayers()


def owner(path: Path) -> str:
    """Whose sheet a file is, as its page says."""
    import openpyxl

    page = openpyxl.load_workbook(path)["Cotation"]
    return " ".join(str(page.cell(row, 1).value) for row in range(1, 5))


def line_of(path: Path) -> str:
    """The first address of a sheet."""
    import openpyxl

    return str(openpyxl.load_workbook(path)["Cotation"].cell(6, 1).value)


class Held(Turns):
    """Turns that never come."""

    def start(self) -> None:
        pass


def test_a_result_that_is_taken_away_before_it_is_shown_is_no_matter(
    ready: Panel, project: QgsProject, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Any] = []
    ready.rating.classified.connect(told.append)
    monkeypatch.setattr("orsen_qgis.gui.rating_controller.Turns", Held)
    before = set(project.mapLayers())
    ready.rating.classify()
    qtbot.waitUntil(lambda: isinstance(ready.rating.run, Held), timeout=WAIT)
    turns = ready.rating.run
    turns._step()
    (added,) = set(project.mapLayers()) - before
    assert (ready.rating.result_id, told) == ("", []), "it is added in one step and shown in the next"
    project.removeMapLayer(added)
    turns._step()
    assert ready.rating.run is None
    assert (ready.rating.result_id, told) == ("", []), "nothing is offered that is not there"
    monkeypatch.undo()
    classify(ready, qtbot)
    assert ready.rating.result() is not None


def test_a_project_that_closes_while_a_result_is_added_gets_no_more_of_it(
    ready: Panel, project: QgsProject, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("orsen_qgis.gui.rating_controller.Turns", Held)
    before = set(project.mapLayers())
    ready.rating.classify()
    qtbot.waitUntil(lambda: isinstance(ready.rating.run, Held), timeout=WAIT)
    ready.rating.classify()
    assert isinstance(ready.rating.run, Held), "no other one begins meanwhile"
    assert not ready.dock.rating.cancel.isEnabled(), "there is nothing to stop any more"
    ready.rating.cancel()
    ready.rating.abandon()
    assert ready.rating.run is None
    assert set(project.mapLayers()) == before
    monkeypatch.undo()
    classify(ready, qtbot)


def test_a_closing_that_is_abandoned_while_it_is_shown_says_nothing(
    rated: Panel, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    closing, section = rated.people.closing, rated.dock.rating.closing
    monkeypatch.setattr(ClosingController, "_confirmed", lambda *_: True)
    monkeypatch.setattr("orsen_qgis.gui.closing_controller.Turns", Held)
    section.output.setFilePath(str(tmp_path / "2026"))
    section.closeAsked.emit()
    qtbot.waitUntil(lambda: closing.showing is not None, timeout=WAIT)
    assert not section.close_campaign.isEnabled()
    closing.abandon()
    assert (closing.run, closing.showing) == (None, None)
    assert section.digest.text() == ""
    assert (tmp_path / "2026.gpkg").is_file(), "what was written stands"
