"""What will leave is said beforehand, its pages are shown, and only a named person goes further."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from export_town import address_layer, circle_file, page_to_deliver
from panel_support import WAIT
from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication, QImage
from qgis.PyQt.QtWidgets import QLabel, QPushButton
from test_release_algorithms import COARSE

from orsen_qgis.circles.register import Register
from orsen_qgis.gui import delivered_controller, forecast_controller
from orsen_qgis.gui.delivered_dialog import HIDDEN, DeliveredCopy
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.release_page import ReleasePage


@pytest.fixture
def page(panel: Panel, project: QgsProject, tmp_path: Path) -> ReleasePage:
    """A page ready to deliver the made-up town."""
    return page_to_deliver(panel, project, tmp_path)


def check(page: ReleasePage, qtbot: Any) -> None:
    """Ask for the forecast and wait for it."""
    qtbot.mouseClick(page.check.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.check.check.isEnabled, timeout=WAIT)


def rows(page: ReleasePage) -> dict[str, int]:
    table = page.check.table
    return {
        table.item(line, 0).text(): int(table.item(line, 1).data(Qt.ItemDataRole.UserRole))
        for line in range(table.rowCount())
    }


def test_what_will_leave_is_counted_with_reasons(page: ReleasePage, qtbot: Any, tmp_path: Path) -> None:
    before = set(tmp_path.iterdir())
    check(page, qtbot)
    assert rows(page) == {
        "Kept, as address": 14,
        "Left out. The landlord has not signed the circle's convention.": 5,
        "Left out. The circle does not get this level.": 21,
    }
    assert "14 addresses leave" in page.check.summary.text()
    assert "2 pages" in page.check.summary.text()
    assert page.check.waiting.isHidden()
    assert page.check.override.isHidden()
    assert set(tmp_path.iterdir()) == before, "nothing is written"


def test_each_address_is_shown_on_the_map_when_asked(
    panel: Panel,
    page: ReleasePage,
    project: QgsProject,
    qtbot: Any,
) -> None:
    check(page, qtbot)
    before = set(project.mapLayers())
    qtbot.mouseClick(page.check.on_map, Qt.MouseButton.LeftButton)
    (new,) = [project.mapLayer(each) for each in set(project.mapLayers()) - before]
    assert new.featureCount() == 40
    assert {category.value() for category in new.renderer().categories()} == {"kept", "generalised", "left out"}
    offered = page.background
    assert new.name() not in [offered.item(row).text() for row in range(offered.count())]
    assert page.check.on_map.isHidden()
    assert not page.check.table.isHidden(), "a layer more is no other choice"


def test_a_forecast_goes_when_a_choice_changes(
    page: ReleasePage, project: QgsProject, qtbot: Any, tmp_path: Path
) -> None:
    other = address_layer(20)
    project.addMapLayer(other)
    check(page, qtbot)
    assert not page.check.table.isHidden()
    page.register.setFilePath(str(tmp_path / "other.sqlite"))
    assert page.check.table.isHidden()
    check(page, qtbot)
    page.input.setLayer(other)
    assert page.check.table.isHidden()
    check(page, qtbot)
    page.circles.setFilePath(str(circle_file(tmp_path / "others.json", levels=[4])))
    assert page.check.table.isHidden()


def test_the_earlier_copy_in_the_way_is_named_and_a_person_may_decide(
    panel: Panel,
    page: ReleasePage,
    project: QgsProject,
    qtbot: Any,
    tmp_path: Path,
    run: Callable,
) -> None:
    page.circles.setFilePath(str(circle_file(tmp_path / "coarse.json", **COARSE)))
    fewer = address_layer()
    fewer.dataProvider().deleteFeatures([12])
    parameters = {**panel.release.parameters(), "INPUT": fewer, "DPI": 72}
    first = run("orsen:exportconfidentialmaps", parameters)["COPY_NUMBERS"].split(", ")
    check(page, qtbot)
    (because,) = [words for words in rows(page) if "Earlier copies" in words]
    assert "would tell too much" in because
    assert all(copy in because for copy in first)
    assert not page.check.override.isHidden()
    page.check.by.setText("C. Martin")
    page.check.reason.setText("Opération du 3")
    check(page, qtbot)
    assert not [words for words in rows(page) if "would tell too much" in words]
    assert not page.check.override.isHidden(), "what was decided stays in sight"
    assert panel.release.parameters()["OVERRIDE_BY"] == "C. Martin"
    page.check.reason.clear()
    assert panel.release.parameters()["OVERRIDE_REASON"] == "", "the export itself refuses half a decision"


def test_a_circle_is_approved_from_the_page_by_name(
    panel: Panel,
    page: ReleasePage,
    qtbot: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page.circles.setFilePath(str(circle_file(tmp_path / "approved.json", approval=True)))
    check(page, qtbot)
    assert "asks for approval" in page.check.waiting.text()
    seen = {}

    def sign(dialog: forecast_controller.ApprovalDialog) -> int:
        ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
        seen["before"] = ok.isEnabled()
        dialog.by.setText("Mme Laforêt")
        seen["after"] = ok.isEnabled()
        return dialog.DialogCode.Accepted

    monkeypatch.setattr(forecast_controller.ApprovalDialog, "exec", sign)
    qtbot.mouseClick(page.check.approve, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.check.check.isEnabled, timeout=WAIT)
    assert seen == {"before": False, "after": True}
    assert page.check.waiting.isHidden()
    with Register.open(tmp_path / "register.sqlite") as register:
        assert [said["by"] for _, said in register.entries("approved")] == ["Mme Laforêt"]


def test_the_pages_are_shown_as_they_will_be_and_nothing_is_written(
    panel: Panel,
    page: ReleasePage,
    qtbot: Any,
    tmp_path: Path,
) -> None:
    before = set(tmp_path.iterdir())
    qtbot.mouseClick(page.check.pages, Qt.MouseButton.LeftButton)
    dialog = panel.forecast.dialog
    assert [dialog.pages.item(row).text()[:2] for row in range(dialog.pages.count())] == ["1.", "2."]
    image = QImage.fromData(dialog._kept[0])
    red = [
        image.pixelColor(x, y)
        for x in range(0, image.width(), 3)
        for y in range(0, image.height(), 3)
        if image.pixelColor(x, y).red() > 100 and image.pixelColor(x, y).green() < 60
    ]
    assert len(red) > 200, "marked as a preview all over"
    assert set(tmp_path.iterdir()) == before
    dialog.close()
    assert dialog._kept == []


def test_pages_that_are_stopped_leave_nothing(
    panel: Panel,
    page: ReleasePage,
    qtbot: Any,
    said: Callable,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Stopped(forecast_controller.PageFeedback):
        def isCanceled(self) -> bool:
            return True

    feedback = Stopped()
    feedback.cancel()
    monkeypatch.setattr(forecast_controller, "PageFeedback", lambda: feedback)
    qtbot.mouseClick(page.check.pages, Qt.MouseButton.LeftButton)
    assert panel.forecast.dialog is None
    assert said(Qgis.MessageLevel.Info)


def test_an_expired_convention_is_one_sentence(
    page: ReleasePage,
    tmp_path: Path,
    qtbot: Any,
    said: Callable,
) -> None:
    content = json.loads(Path(page.circles.filePath()).read_text("utf-8"))
    content["circles"][0]["convention"]["expires_on"] = "2021-01-31"
    expired = tmp_path / "expired.json"
    expired.write_text(json.dumps(content), "utf-8")
    page.circles.setFilePath(str(expired))
    check(page, qtbot)
    qtbot.mouseClick(page.check.pages, Qt.MouseButton.LeftButton)
    sentences = said(Qgis.MessageLevel.Critical).splitlines()
    assert len(sentences) == 2
    assert all("expired on 2021-01-31" in sentence for sentence in sentences)
    assert page.check.table.isHidden()


def test_passwords_are_shown_once_hidden_until_asked_and_forgotten(
    panel: Panel,
    page: ReleasePage,
    qtbot: Any,
    tmp_path: Path,
) -> None:
    page.check.by.setText("x")
    page.check.reason.setText("y")
    qtbot.mouseClick(page.deliver, Qt.MouseButton.LeftButton)
    dialog = panel.delivered.dialog
    kept = {each["copy"]: each["password"] for each in json.loads((tmp_path / "passwords.json").read_text())["copies"]}
    assert len(kept) == 2
    table = dialog.table
    assert [table.item(line, 0).text() for line in range(2)] == list(kept)
    assert [table.item(line, 2).text() for line in range(2)] == [f"{copy}.pdf" for copy in kept]
    first, second = kept.values()
    labels = [table.cellWidget(line, 4).findChild(QLabel) for line in range(2)]
    assert [label.text() for label in labels] == [HIDDEN, HIDDEN]
    qtbot.mouseClick(dialog.findChild(QPushButton, "OrsenShowPassword0"), Qt.MouseButton.LeftButton)
    assert [label.text() for label in labels] == [first, HIDDEN]
    qtbot.mouseClick(dialog.findChild(QPushButton, "OrsenCopyPassword1"), Qt.MouseButton.LeftButton)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == second
    assert clipboard.mimeData().hasFormat("x-kde-passwordManagerHint")
    told = " ".join((page.done.text(), dialog.said.text()))
    assert first not in told
    assert second not in told
    assert page.check.by.text() == "", "an override is for one delivery"
    dialog.forget()
    assert labels[0].text() == HIDDEN
    assert first not in json.dumps(dialog._passwords)
    panel.delivered.guard.clear()
    assert clipboard.text() == ""
    dialog.close()
    assert panel.delivered.dialog is None or panel.delivered.dialog is dialog


def test_a_password_stands_beside_the_partner_it_was_made_for(
    panel: Panel, page: ReleasePage, qtbot: Any, tmp_path: Path
) -> None:
    page.check.by.setText("x")
    page.check.reason.setText("y")
    qtbot.mouseClick(page.deliver, Qt.MouseButton.LeftButton)
    panel.delivered.close()
    held = json.loads((tmp_path / "passwords.json").read_text("utf-8"))["copies"]
    circle = panel.release.chosen_circle()
    names = {each.id: each.name for each in circle.recipients}
    results = {"COPY_NUMBERS": ", ".join(each["copy"] for each in held), "OUTPUT": str(tmp_path)}
    results["SECRETS"] = str(tmp_path / "passwords.json")
    turned = dataclasses.replace(circle, recipients=circle.recipients[::-1])
    for known in (circle, turned, None):
        told = {copy.recipient: copy.password for copy in delivered_controller.copies_of(results, known)}
        assert told == {names[each["recipient"]] if known else each["recipient"]: each["password"] for each in held}


def test_the_clipboard_keeps_what_somebody_put_there_since(panel: Panel) -> None:
    guard = panel.delivered.guard
    guard.put("k7wm-secret")
    QGuiApplication.clipboard().setText("something of one's own")
    guard.clear()
    assert QGuiApplication.clipboard().text() == "something of one's own"


def test_a_password_is_not_printed_with_its_copy() -> None:
    assert "k7wm" not in repr(DeliveredCopy("EXP-2026-000001", "DTSP", (), 2, "k7wm"))


def test_the_forecast_fits_a_narrow_dock(page: ReleasePage, qtbot: Any) -> None:
    check(page, qtbot)
    page.check.show_waiting("Somebody has to approve the circle first.")
    page.check.show_override(True)
    assert page.body.minimumSizeHint().width() <= 336


def test_the_forecast_layers_go_with_the_panel(panel: Panel, page: ReleasePage, qtbot: Any) -> None:
    check(page, qtbot)
    assert isinstance(panel.forecast.fates, QgsVectorLayer)
    panel.forecast.abandon()
    assert panel.forecast.fates is None
