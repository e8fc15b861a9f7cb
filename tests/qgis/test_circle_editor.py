"""The window of circles: what a person writes is what the strict loader reads, and nothing else is ever saved."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLabel
from rating_town import WAIT, circle_file, points

from orsen_qgis.circles.policy_file import load_circles
from orsen_qgis.circles.register import Register
from orsen_qgis.gui.circle_controller import CircleController
from orsen_qgis.gui.circle_editor import CircleEditor
from orsen_qgis.gui.field_words import field_words, never_words
from orsen_qgis.gui.panel import Panel
from orsen_qgis.paths import resource


def opened(panel: Panel, path: Path, qtbot: Any) -> CircleEditor:
    panel.dock.release.circles.setFilePath(str(path))
    qtbot.mouseClick(panel.dock.release.edit_circles, Qt.MouseButton.LeftButton)
    return panel.circles.editor


def trouble(editor: CircleEditor, place: str) -> str:
    label = editor.form.findChild(QLabel, f"OrsenTrouble-{place}")
    return "" if label.isHidden() else label.text()


def test_what_a_file_says_comes_back_untouched(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    path = tmp_path / "circles.json"
    path.write_bytes(resource("sample", "cercles.json").read_bytes())
    before = load_circles(path)
    editor = opened(panel, path, qtbot)
    for line, circle in enumerate(before.circles):
        editor.circles.setCurrentRow(line)
        assert panel.circles.draft.circle(line) == circle
        panel.circles.take_over()
        assert panel.circles.draft.circle(line) == circle, "the form gives back what it was shown"
    assert not panel.circles.draft.is_changed
    assert not editor.save.isEnabled()
    assert editor.notice.isHidden()


def test_a_new_circle_is_written_from_nothing(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    panel.dock.release.circles.setFilePath("")
    qtbot.mouseClick(panel.dock.release.edit_circles, Qt.MouseButton.LeftButton)
    controller, editor = panel.circles, panel.circles.editor
    controller.start_new()
    assert not editor.save.isEnabled()
    assert trouble(editor, "name")
    assert trouble(editor, "recipients")
    form = editor.form
    form.convention.name.setText("Police")
    form.convention.id.setText("police")
    form.convention.reference.setText("CONV-1")
    form.convention.signed_on.setDate(QDate(2026, 1, 1))
    form.convention.expires_on.setDate(QDate(2029, 12, 31))
    form.convention.purpose.setText("Prévention")
    form.convention.legal_basis.setText("mission d'intérêt public")
    form.recipients.recipients.append(["dtsp", "DTSP 93"])
    form.scope.levels[4].setChecked(True)
    form.scope.levels[0].setChecked(True)
    form.scope.landlords.append(["Bailleur A", "A ; Office A"])
    form.scope.departements.setText("93, 2a")
    form.fields.fields.item(0).setCheckState(Qt.CheckState.Checked)
    form.rules.approval.setChecked(True)
    form.rules.csv.setChecked(True)
    assert controller.draft.troubles(0) == {}
    assert editor.save.isEnabled()
    path = tmp_path / "new.json"
    controller.write(path)
    (circle,) = load_circles(path).circles
    assert circle.levels == {0, 4}
    assert circle.landlords[0].names == ("Bailleur A", "A", "Office A")
    assert circle.departements == ("93", "2A")
    assert (circle.approval, circle.attach, circle.fields) == (True, ("csv",), ("residence",))
    assert panel.dock.release.circles.filePath() == str(path)
    assert panel.dock.release.circle.currentData() == "police"
    assert not editor.save.isEnabled(), "nothing is unsaved"
    assert "police" in editor.approval.text(), "nothing leaves before somebody approved it"


@pytest.mark.parametrize(
    ("spoil", "place"),
    [
        (lambda form: form.convention.purpose.setText(""), "convention.purpose"),
        (lambda form: form.convention.expires_on.clear(), "convention.expires_on"),
        (lambda form: form.convention.expires_on.setDate(QDate(2019, 1, 1)), "convention"),
        (lambda form: form.recipients.recipients.append(["dtsp", "twice"]), "recipients"),
        (lambda form: form.scope.communes.setText("9300"), "communes"),
        (lambda form: form.scope.departements.setText(""), ""),
        (lambda form: form.scope.landlords.append(["*", ""]), "landlords"),
        (lambda form: form.fields.precision.setCurrentIndex(4), "fields"),
        (lambda form: form.rules.register.setText("abc"), "register"),
    ],
)
def test_an_error_stands_at_its_field_and_nothing_is_saved(
    panel: Panel,
    tmp_path: Path,
    qtbot: Any,
    spoil: Callable,
    place: str,
) -> None:
    path = circle_file(tmp_path / "circles.json")
    before = path.read_bytes()
    editor = opened(panel, path, qtbot)
    spoil(editor.form)
    said_there = trouble(editor, place)
    assert said_there
    assert "circles[0]" not in said_there
    assert str(path) not in said_there
    assert not editor.save.isEnabled()
    assert not editor.save_as.isEnabled()
    panel.circles.write(path)
    assert path.read_bytes() == before
    assert not editor.notice.isHidden()


def test_two_circles_of_one_identifier_are_refused_at_the_identifier(
    panel: Panel,
    tmp_path: Path,
    qtbot: Any,
) -> None:
    editor = opened(panel, circle_file(tmp_path / "circles.json"), qtbot)
    editor.duplicateAsked.emit()
    assert trouble(editor, "id")
    editor.form.convention.id.setText("police")
    assert trouble(editor, "id")
    assert not editor.save.isEnabled()
    editor.form.convention.id.setText("mairie")
    assert not trouble(editor, "id")
    assert editor.save.isEnabled()
    editor.removeAsked.emit()
    assert editor.circles.count() == 1
    assert not panel.circles.draft.is_changed


def test_only_columns_that_may_leave_can_be_ticked(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    from orsen_qgis.circles.released_fields import ALLOWED, NEVER

    editor = opened(panel, circle_file(tmp_path / "circles.json"), qtbot)
    fields = editor.form.fields
    for index in range(fields.precision.count()):
        fields.precision.setCurrentIndex(index)
        offered = {fields.fields.item(line).data(Qt.ItemDataRole.UserRole) for line in range(fields.fields.count())}
        assert not offered & NEVER
    assert set(field_words()) == {name for allowed in ALLOWED.values() for name in allowed}
    assert {name for _, names in never_words() for name in names} == NEVER
    shown = editor.form.findChild(QLabel, "OrsenNeverLeaves").text()
    assert all(name in shown for name in NEVER)


def test_columns_leave_in_the_order_of_the_list(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    editor = opened(panel, circle_file(tmp_path / "circles.json"), qtbot)
    fields = editor.form.fields
    fields.fields.item(1).setCheckState(Qt.CheckState.Checked)
    first, second = fields.ticked()
    fields.fields.setCurrentRow(1)
    qtbot.mouseClick(fields.up, Qt.MouseButton.LeftButton)
    assert panel.circles.draft.circle(0).fields == (second, first)


def test_landlords_and_communes_of_the_layer_are_offered(
    panel: Panel,
    project: QgsProject,
    tmp_path: Path,
    qtbot: Any,
) -> None:
    columns = "field=adresse_id:string&field=bailleur:string&field=code_insee:string&field=niveau:integer"
    rows = [("a", "Bailleur A", "93001", 1), ("b", "bailleur a", "93001", 2), ("c", "Office B", "97411", 3)]
    project.addMapLayer(points("rated", f"{columns}&field=grille:string", [(*row, "g") for row in rows]))
    scope = opened(panel, circle_file(tmp_path / "circles.json"), qtbot).form.scope
    qtbot.waitUntil(lambda: panel.circles.looking is None, timeout=WAIT)
    (offered,) = scope.from_layer.menu().actions()
    assert offered.text() == "Office B", "the other spelling is the same landlord already"
    _, as_alias = offered.menu().actions()
    as_alias.trigger()
    assert scope.content()["landlords"] == [{"name": "Bailleur A", "aliases": ["Office B"]}]
    assert not scope.from_layer.isEnabled()
    scope._communes_offer.menu().actions()[1].trigger()
    scope._departements_offer.menu().actions()[1].trigger()
    assert panel.circles.draft.circle(0).communes == ("97411",)
    assert panel.circles.draft.circle(0).departements == ("93", "974")


def test_a_spelling_with_a_semicolon_is_not_cut(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    path = circle_file(tmp_path / "circles.json")
    content = json.loads(path.read_text("utf-8"))
    content["circles"][0]["landlords"] = [{"name": "A", "aliases": ["Office ; public", "OPH"]}]
    path.write_text(json.dumps(content), "utf-8")
    editor = opened(panel, path, qtbot)
    editor.form.convention.name.setText("Other")
    assert panel.circles.draft.circle(0).landlords[0].aliases == ("Office ; public", "OPH")


def test_a_change_that_needs_a_new_approval_says_so(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    path = circle_file(tmp_path / "circles.json")
    with Register.open(tmp_path / "register.sqlite", create=True) as register:
        register.approve(load_circles(path).circles[0], "Mme Aude Laforêt", "")
        identity = register.identity
    panel.dock.release.register.setFilePath(str(tmp_path / "register.sqlite"))
    editor = opened(panel, path, qtbot)
    assert editor.approval.isHidden()
    editor.form.convention.name.setText("Police, justice")
    assert "Aude Laforêt" in editor.approval.text()
    assert editor.save.isEnabled(), "it may be written; nothing leaves before it is approved"
    qtbot.mouseClick(editor.form.rules.this_register, Qt.MouseButton.LeftButton)
    assert panel.circles.draft.circle(0).register == identity


def test_somebody_else_changed_the_file_meanwhile(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    path = circle_file(tmp_path / "circles.json")
    editor = opened(panel, path, qtbot)
    editor.form.convention.name.setText("Mine")
    circle_file(path, "2098-01-01")
    qtbot.mouseClick(editor.save, Qt.MouseButton.LeftButton)
    assert "meanwhile" in editor.notice.text()
    assert load_circles(path).circles[0].name == "Police et justice"


def test_a_file_that_is_refused_is_not_opened(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    path = circle_file(tmp_path / "circles.json")
    content = json.loads(path.read_text("utf-8"))
    content["circles"][0]["secret"] = 1
    path.write_text(json.dumps(content), "utf-8")
    before = path.read_bytes()
    editor = opened(panel, path, qtbot)
    assert "secret" in editor.notice.text()
    assert editor.circles.count() == 0
    assert not editor.save.isEnabled()
    assert path.read_bytes() == before


def test_unsaved_changes_are_asked_about(
    panel: Panel,
    tmp_path: Path,
    qtbot: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    editor = opened(panel, circle_file(tmp_path / "circles.json"), qtbot)
    editor.form.convention.name.setText("Other")
    monkeypatch.setattr(CircleController, "may_drop_changes", lambda _: False)
    editor.may_leave = panel.circles.may_drop_changes
    editor.reject()
    assert panel.circles.editor is editor
    monkeypatch.setattr(CircleController, "may_drop_changes", lambda _: True)
    editor.may_leave = panel.circles.may_drop_changes
    editor.reject()
    assert panel.circles.editor is None


def test_who_sees_what_is_shown_and_copied(
    panel: Panel,
    tmp_path: Path,
    qtbot: Any,
    said: Callable,
) -> None:
    page = panel.dock.release
    page.circles.setFilePath(str(circle_file(tmp_path / "circles.json", "2021-01-31")))
    qtbot.mouseClick(page.matrix, Qt.MouseButton.LeftButton)
    editor = panel.circles.editor
    assert editor.tabs.currentWidget() is editor.matrix
    table = editor.matrix.table
    assert "EXPIRED" in table.item(0, 0).text()
    headings = [table.horizontalHeaderItem(column).text() for column in range(table.columnCount())]
    assert headings[1:5] == ["4", "3", "2", "1"]
    yes = {
        heading: table.item(0, column).data(Qt.ItemDataRole.AccessibleTextRole)
        for column, heading in enumerate(headings)
    }
    assert yes["bailleur"] == "✓"
    assert yes["adresse"] == "–"
    qtbot.mouseClick(editor.matrix.copy, Qt.MouseButton.LeftButton)
    (row,) = csv.DictReader(QGuiApplication.clipboard().text().splitlines(), delimiter="\t")
    assert (row["cercle"], row["validite"]) == ("police", "échue")
    editor.duplicateAsked.emit()
    assert "Police et justice" in editor.matrix.missing.text(), "a circle that is not right is not passed over"
    assert table.rowCount() == 1
    assert not said(Qgis.MessageLevel.Critical)


def test_a_recipient_gets_a_certificate_and_never_a_private_key(
    panel: Panel,
    tmp_path: Path,
    qtbot: Any,
) -> None:
    from export_keys import identity

    path = circle_file(tmp_path / "circles.json")
    recipients = opened(panel, path, qtbot).form.recipients
    recipients.recipients.table.setCurrentCell(0, 0)
    pem = identity("DTSP 93", ("key_encipherment",)).pem
    (tmp_path / "one.pem").write_text(f"Bag Attributes\n{pem}", "utf-8")
    recipients.certify_with(tmp_path / "one.pem")
    held = panel.circles.draft.circle(0).recipients[0].certificate
    assert held.split() == pem.split()
    panel.circles.write(path)
    assert load_circles(path).circles[0].recipients[0].certificate == held

    (tmp_path / "key.pem").write_text(f"{pem}\n-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "utf-8")
    recipients.certify_with(tmp_path / "key.pem")
    assert panel.circles.draft.circle(0) is None
    assert trouble(panel.circles.editor, "recipients")
    (tmp_path / "none.pem").write_text("nothing", "utf-8")
    recipients.certify_with(tmp_path / "none.pem")
    assert panel.circles.draft.circle(0) is None
    qtbot.mouseClick(recipients.certify, Qt.MouseButton.LeftButton)
    assert panel.circles.draft.circle(0).recipients[0].certificate == "", "the button takes it away again"
