"""The fourth page: what it tells of a circle, what it asks for, and what it hands to the export."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsProject, QgsVectorLayer
from rating_town import circle_file

from orsen_qgis.gui import release_controller
from orsen_qgis.gui.algorithm_run import Outcome
from orsen_qgis.gui.panel import Panel


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
    assert "The convention expired." in said(Qgis.MessageLevel.Critical)
    assert page.done.isHidden()
