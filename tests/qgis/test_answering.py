"""The window answers while a release is worked out or delivered, and what nobody waits for any more is dropped."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from export_town import circle_file, page_to_deliver
from panel_support import WAIT
from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QProgressDialog, QPushButton
from slow_work import Gate, UnendingJob

from orsen_qgis.circles import release as release_module
from orsen_qgis.circles import reprojecting
from orsen_qgis.circles.register import Register
from orsen_qgis.gui.export_runner import EXPORT, run_behind
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.release_page import ReleasePage
from orsen_qgis.maps import copies as copies_module
from orsen_qgis.maps import delivery as delivery_module
from orsen_qgis.maps import sheet as sheet_module
from orsen_qgis.maps.pen import Pen
from orsen_qgis.maps.sheet import Atelier
from orsen_qgis.problems import Problem
from orsen_qgis.processing import release_parameters
from orsen_qgis.processing.gdal_places import by_gdal


@pytest.fixture
def deciding(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """What decides on releases, held until it is let go."""
    gate = Gate(release_module.decide)
    monkeypatch.setattr(release_module, "decide", gate)
    yield gate
    gate.open.set()


@pytest.fixture
def page(panel: Panel, project: QgsProject, tmp_path: Path) -> ReleasePage:
    """A page ready to deliver the made-up town."""
    return page_to_deliver(panel, project, tmp_path)


def click(qtbot: Any, button: Any) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def begun(gate: Gate, qtbot: Any) -> None:
    """Wait until the gate is reached: the window goes on, or this would never return."""
    qtbot.waitUntil(gate.inside.is_set, timeout=WAIT)


def test_the_window_answers_while_a_forecast_is_worked_out(page: ReleasePage, deciding: Gate, qtbot: Any) -> None:
    click(qtbot, page.check.check)
    begun(deciding, qtbot)
    assert threading.get_ident() not in deciding.threads
    assert not page.check.stop.isHidden()
    assert not page.check.check.isEnabled()
    deciding.open.set()
    qtbot.waitUntil(lambda: not page.check.table.isHidden(), timeout=WAIT)
    assert page.check.stop.isHidden()
    assert page.check.check.isEnabled()


def test_a_forecast_that_is_stopped_shows_nothing(
    panel: Panel, page: ReleasePage, deciding: Gate, qtbot: Any, said: Callable
) -> None:
    click(qtbot, page.check.check)
    begun(deciding, qtbot)
    click(qtbot, page.check.stop)
    deciding.open.set()
    qtbot.waitUntil(lambda: panel.forecast.run is None, timeout=WAIT)
    assert page.check.table.isHidden()
    assert "Stopped" in said(Qgis.MessageLevel.Info)
    assert not said(Qgis.MessageLevel.Critical)


def change_circles(page: ReleasePage, _project: QgsProject, folder: Path) -> None:
    page.circles.setFilePath(str(circle_file(folder / "other.json", levels=[4])))


def change_register(page: ReleasePage, _project: QgsProject, folder: Path) -> None:
    page.register.setFilePath(str(folder / "other.sqlite"))


def remove_layer(page: ReleasePage, project: QgsProject, _folder: Path) -> None:
    project.removeMapLayer(page.input.currentLayer().id())


@pytest.mark.parametrize("change", [change_circles, change_register, remove_layer])
@pytest.mark.parametrize("asked", ["forecast", "seen"])
def test_an_answer_that_comes_too_late_is_dropped(
    panel: Panel,
    page: ReleasePage,
    project: QgsProject,
    deciding: Gate,
    qtbot: Any,
    tmp_path: Path,
    said: Callable,
    change: Callable,
    asked: str,
) -> None:
    click(qtbot, page.check.check if asked == "forecast" else page.see)
    begun(deciding, qtbot)
    change(page, project, tmp_path)
    layers = set(project.mapLayers())
    deciding.open.set()
    qtbot.waitUntil(lambda: getattr(panel, asked).run is None, timeout=WAIT)
    assert page.check.table.isHidden()
    assert not panel.seen.seen.active
    assert set(project.mapLayers()) == layers
    assert not said(Qgis.MessageLevel.Critical)
    assert page.check.check.isEnabled()


def test_who_asks_again_gets_the_new_answer(
    panel: Panel, page: ReleasePage, deciding: Gate, qtbot: Any, tmp_path: Path
) -> None:
    click(qtbot, page.check.check)
    begun(deciding, qtbot)
    change_circles(page, QgsProject.instance(), tmp_path)
    page.check.checkAsked.emit()
    deciding.open.set()
    qtbot.waitUntil(lambda: not page.check.table.isHidden(), timeout=WAIT)
    assert "7 addresses leave" in page.check.summary.text()


def test_seeing_as_a_circle_is_stopped_by_its_own_button(
    panel: Panel, page: ReleasePage, project: QgsProject, deciding: Gate, qtbot: Any
) -> None:
    layers, words = set(project.mapLayers()), page.see.text()
    click(qtbot, page.see)
    begun(deciding, qtbot)
    assert page.see.text() != words
    click(qtbot, page.see)
    deciding.open.set()
    qtbot.waitUntil(lambda: panel.seen.run is None, timeout=WAIT)
    assert not panel.seen.seen.active
    assert set(project.mapLayers()) == layers
    assert page.see.text() == words


def test_a_closed_project_waits_for_no_forecast(
    panel: Panel, page: ReleasePage, project: QgsProject, deciding: Gate, qtbot: Any
) -> None:
    click(qtbot, page.check.check)
    begun(deciding, qtbot)
    threading.Timer(0.1, deciding.open.set).start()
    project.clear()
    assert panel.forecast.run is None
    assert page.check.table.isHidden()


def test_inside_qgis_a_release_needs_no_pyproj(
    panel: Panel, page: ReleasePage, qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reprojecting, "_transformer", lambda *_: pytest.fail("a second PROJ crashed workers"))
    cells = {"precision": "cell-200m", "fields": ["nb_adresses"], "levels": [1, 2, 3, 4]}
    page.circles.setFilePath(str(circle_file(tmp_path / "cells.json", **cells)))
    click(qtbot, page.see)
    qtbot.waitUntil(lambda: panel.seen.seen.active, timeout=WAIT)


@pytest.mark.parametrize(
    ("system", "place"),
    [
        ("EPSG:2154", (652_000.0, 6_862_000.0)),
        ("EPSG:4326", (2.35, 48.85)),
        ("EPSG:3857", (261_600.0, 6_250_000.0)),
        ("EPSG:27572", (600_000.0, 2_428_000.0)),
        ("EPSG:3949", (1_650_000.0, 8_180_000.0)),
        ("EPSG:2975", (340_000.0, 7_690_000.0)),
    ],
)
def test_gdal_and_pyproj_bring_places_to_the_same_millimetre(system: str, place: tuple[float, float]) -> None:
    x, y = (np.array([axis, axis * 1.001, np.nan]) for axis in place)
    ours, theirs = (way(x, y, system, "EPSG:3035") for way in (by_gdal, reprojecting.by_pyproj))
    for mine, other in zip(ours, theirs):
        known = np.isfinite(other)
        assert known[0]
        assert (np.isfinite(mine) == known).all()
        assert np.abs(mine[known] - other[known]).max() < 0.001


def test_a_place_without_an_image_is_not_finite_and_spoils_no_other() -> None:
    x, y = np.array([2.35, np.inf, 2.36, 1e300]), np.array([48.85, 48.0, 48.86, 48.0])
    east, north = by_gdal(x, y, "EPSG:4326", "EPSG:2154")
    assert np.isfinite(east).tolist() == [True, False, True, False]
    assert (np.isfinite(north) == np.isfinite(east)).all()
    assert by_gdal(x[:0], y[:0], "EPSG:4326", "EPSG:2154")[0].shape == (0,)


@pytest.mark.parametrize("system", ["", "EPSG:1", "USER:100001"])
def test_a_system_that_nobody_knows_is_a_sentence(system: str) -> None:
    with pytest.raises(Problem, match="cannot be turned"):
        by_gdal(np.zeros(1), np.zeros(1), system, "EPSG:3035")


@pytest.fixture
def encrypting(monkeypatch: pytest.MonkeyPatch) -> Iterator[Gate]:
    """What encrypts a copy, held until it is let go."""
    gate = Gate(copies_module.encrypted_pdf)
    monkeypatch.setattr(copies_module, "encrypted_pdf", gate)
    yield gate
    gate.open.set()


def test_layouts_alone_are_composed_where_the_window_lives(
    panel: Panel, page: ReleasePage, encrypting: Gate, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    composed, painted, given = set(), set(), set()
    layout_of, write, make = sheet_module.layout_of, Pen.text, Atelier.__init__

    def laid_out(*given: Any) -> Any:
        composed.add(threading.get_ident())
        return layout_of(*given)

    def written(*given: Any, **named: Any) -> Any:
        painted.add(threading.get_ident())
        return write(*given, **named)

    def made(atelier: Atelier, sheet: Any) -> None:
        given.update(layer.thread() == panel.dock.thread() for layer in sheet.drawn.every)
        make(atelier, sheet)

    monkeypatch.setattr(sheet_module, "layout_of", laid_out)
    monkeypatch.setattr(Pen, "text", written)
    monkeypatch.setattr(Atelier, "__init__", made)
    # The window opens the gate by an event of its own: held, it never would.
    timer = QTimer(page)
    timer.timeout.connect(lambda: encrypting.open.set() if encrypting.inside.is_set() else None)
    timer.start(10)
    click(qtbot, page.deliver)
    timer.stop()
    assert composed == {threading.get_ident()}
    assert painted
    assert threading.get_ident() not in painted | encrypting.threads
    assert given == {True}, "layers made in the worker live where the project does"
    assert panel.delivered.dialog is not None
    with Register.open(Path(page.register.filePath())) as register:
        assert register.verify().valid
        assert len(list(register.entries("delivered"))) == 2


def test_a_delivery_stopped_while_copies_are_encrypted_leaves_nothing(
    panel: Panel, page: ReleasePage, encrypting: Gate, qtbot: Any, said: Callable, qgis_iface: Any
) -> None:
    def stop() -> None:
        dialog = qgis_iface.mainWindow().findChild(QProgressDialog, "OrsenExportProgress")
        if encrypting.inside.is_set() and not encrypting.open.is_set():
            dialog.findChild(QPushButton).click()
            assert dialog.isVisible(), "nothing else starts before all is taken back"
            encrypting.open.set()

    timer = QTimer(page)
    timer.timeout.connect(stop)
    timer.start(10)
    click(qtbot, page.deliver)
    timer.stop()
    assert "stopped" in said(Qgis.MessageLevel.Info)
    assert panel.delivered.dialog is None
    folder = Path(page.folder.filePath())
    assert not folder.exists() or not list(folder.iterdir())
    assert not Path(page.secrets.filePath()).exists()
    with Register.open(Path(page.register.filePath())) as register:
        assert len(list(register.entries("withdrawn"))) == len(list(register.entries("issued"))) == 2
        assert not list(register.entries("delivered"))
        assert register.verify().valid


def test_a_delivery_stopped_while_a_map_is_drawn_leaves_nothing(
    panel: Panel, page: ReleasePage, qtbot: Any, said: Callable, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs: list[Any] = []

    def begin(atelier: Atelier, _view: Any) -> Any:
        dialog = qgis_iface.mainWindow().findChild(QProgressDialog, "OrsenExportProgress")
        QTimer.singleShot(0, dialog.findChild(QPushButton).click)
        jobs.append(UnendingJob())
        atelier._job = jobs[0]
        return jobs[0]

    monkeypatch.setattr(Atelier, "_begin", begin)
    click(qtbot, page.deliver)
    assert "stopped" in said(Qgis.MessageLevel.Info)
    assert [job.cancelled for job in jobs] == [True], "nothing draws on"
    folder = Path(page.folder.filePath())
    assert not folder.exists() or not list(folder.iterdir())
    assert not Path(page.secrets.filePath()).exists()
    with Register.open(Path(page.register.filePath())) as register:
        assert len(list(register.entries("withdrawn"))) == len(list(register.entries("issued"))) == 2


def test_a_refusal_in_a_worker_stands_in_the_register(
    panel: Panel, page: ReleasePage, qtbot: Any, tmp_path: Path, said: Callable
) -> None:
    over = circle_file(tmp_path / "over.json", convention={"expires_on": "2021-01-31"})
    page.circles.setFilePath(str(over))
    click(qtbot, page.deliver)
    assert "2021-01-31" in said(Qgis.MessageLevel.Critical)
    with Register.open(Path(page.register.filePath())) as register:
        assert ["2021-01-31" in facts["reason"] for _, facts in register.entries("refused")] == [True]


@pytest.mark.parametrize("edited", [False, True])
def test_the_addresses_are_no_background_of_themselves_in_a_worker_either(
    panel: Panel, page: ReleasePage, project: QgsProject, qgis_iface: Any, edited: bool
) -> None:
    layer = page.input.currentLayer()
    if edited:
        layer.startEditing()
        layer.deleteFeature(1)
    parameters = {**panel.release.parameters(), "BACKGROUND": [layer]}
    outcome = run_behind(EXPORT, parameters, project, qgis_iface.mainWindow(), "…")
    assert "the layer of addresses itself" in outcome.error
    with Register.open(Path(page.register.filePath())) as register:
        assert len(list(register.entries("refused"))) == 1
    layer.rollBack()


def test_how_a_background_is_drawn_is_looked_up_where_the_window_lives(
    panel: Panel, page: ReleasePage, project: QgsProject, qgis_iface: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    look = delivery_module.chosen_renderer

    def looked(layer: QgsVectorLayer) -> Any:
        asked.append(threading.get_ident())
        return look(layer)

    monkeypatch.setattr(delivery_module, "chosen_renderer", looked)
    streets = QgsVectorLayer("LineString?crs=EPSG:2154&field=nom:string", "voies", "memory")
    parameters = {**panel.release.parameters(), "DPI": 72, "BACKGROUND": [streets]}
    assert run_behind(EXPORT, parameters, project, qgis_iface.mainWindow(), "…").ok
    assert asked == [threading.get_ident()]


def test_both_ways_deliver_the_same(
    panel: Panel, page: ReleasePage, project: QgsProject, run: Callable, tmp_path: Path, qgis_iface: Any
) -> None:
    parameters = {**panel.release.parameters(), "DPI": 72}
    places = {name: str(tmp_path / f"here-{name}") for name in ("OUTPUT", "SECRETS", "REGISTER")}
    here = run(EXPORT, {**parameters, **places})
    aside = run_behind(EXPORT, parameters, project, qgis_iface.mainWindow(), "…").results
    for name in ("COPIES", "FILES", "RELEASE_ROWS", "PAGES", "COPY_NUMBERS"):
        assert here[name] == aside[name]


def test_rows_that_were_read_are_let_go_of(
    page: ReleasePage, run: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Any] = []
    quickly = release_parameters.read_quickly

    def reading(*given: Any) -> Any:
        read.append(quickly(*given))
        return read[-1]

    monkeypatch.setattr(release_parameters, "read_quickly", reading)
    asked = {
        "INPUT": page.input.currentLayer(),
        "CIRCLES": page.circles.filePath(),
        "CIRCLE": page.circle.currentData(),
    }
    assert run("orsen:seerelease", {**asked, "OUTPUT": "memory:"})["RELEASE_ROWS"]
    assert [(dict(table.columns), len(table.x) > 0) for table in read] == [({}, True)]
