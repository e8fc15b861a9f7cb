"""The last word of people in the panel: retained levels in a table that QGIS edits, undoes and saves; levels follow."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsFeature, QgsField, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QMetaType, Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox
from rating_town import WAIT, incidents, levels, stock

from orsen_qgis.gui import decision_table, decisions_controller
from orsen_qgis.gui.algorithm_run import Outcome
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.result_arrival import arrive
from orsen_qgis.gui.retain_dialog import RetainDialog


@pytest.fixture
def rated(panel: Panel, project: QgsProject, qtbot: Any) -> Panel:
    """A panel after a classification."""
    project.addMapLayers([stock(), incidents()])
    panel.dock.rating.campaign.setText("2026")
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: bool(panel.rating.result_id) and panel.rating.run is None, timeout=WAIT)
    return panel


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Fill in the window that asks for a level, as a person would, and accept it."""

    def with_answers(level: int = 2, reason: str = "Calme", visit: str = "", accept: bool = True) -> list[str]:
        seen: list[str] = []

        def fill(dialog: RetainDialog) -> int:
            seen.append(dialog.about.text())
            dialog.level.button(level).click()
            dialog.reason.setPlainText(reason)
            dialog.visit.setCurrentIndex(dialog.visit.findData(visit))
            assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled() == accept
            return int(QDialog.DialogCode.Accepted if accept else QDialog.DialogCode.Rejected)

        monkeypatch.setattr(RetainDialog, "exec", fill)
        return seen

    return with_answers


def choose(panel: Panel, *identifiers: str) -> None:
    listed = ", ".join(f"'{each}'" for each in identifiers)
    panel.rating.result().selectByExpression(f"adresse_id IN ({listed})")


def settle(panel: Panel, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: panel.rating.run is None, timeout=WAIT)


def decide(panel: Panel, qtbot: Any, *identifiers: str) -> None:
    choose(panel, *identifiers)
    qtbot.mouseClick(panel.dock.rating.last_word.retain, Qt.MouseButton.LeftButton)
    settle(panel, qtbot)


def decisions(panel: Panel) -> list[tuple[Any, ...]]:
    layer = panel.people.table.layer
    return [(row["adresse_id"], row["campagne"], row["niveau_retenu"], row["motif"]) for row in layer.getFeatures()]


def test_a_retained_level_holds_at_once_and_says_why(rated: Panel, project: QgsProject, qtbot: Any, answer) -> None:
    first = rated.rating.result_id
    seen = answer(level=3, reason="Trafic vu par le gardien")
    decide(rated, qtbot, "a1")
    assert seen[0] == "1 rue A, Ville"
    assert decisions(rated) == [("a1", "2026", 3, "Trafic vu par le gardien")]
    result = rated.rating.result()
    assert levels(result)["a1"] == 3
    assert {row["adresse_id"]: row["source_niveau"] for row in result.getFeatures()}["a1"] == "retenu"
    assert project.mapLayer(first) is None, "the new levels stand in the place of the old ones"
    assert [row["adresse_id"] for row in result.selectedFeatures()] == ["a1"], "the selection stays"
    assert len([each for each in project.mapLayers().values() if each.name() == result.name()]) == 1


def test_the_window_names_the_asked_addresses_whatever_is_selected(rated: Panel, answer) -> None:
    choose(rated, "a1", "b2")
    seen = answer(accept=False, reason="")
    rows = {row["adresse_id"]: f"{row['adresse']}, {row['commune']}" for row in rated.rating.result().getFeatures()}
    rated.people.decisions.retain(["b1", "a1"])
    assert rows["b1"] in seen[0]
    assert rows["a1"] in seen[0]
    assert rows["b2"] not in seen[0]


def test_a_decision_waits_in_the_edit_buffer_and_can_be_undone(rated: Panel, qtbot: Any, answer) -> None:
    answer(level=4, reason="Bandes")
    decide(rated, qtbot, "a1", "b1")
    table, section = rated.people.table.layer, rated.dock.rating.last_word
    assert table.isEditable()
    assert table.isModified()
    assert table.undoStack().undoText() == "Retain level 4 for 2 addresses"
    assert not section.pending.isHidden()
    assert levels(rated.rating.result()) == {"a1": 4, "a2": 0, "b1": 4, "b2": 0}
    qtbot.mouseClick(section.undo, Qt.MouseButton.LeftButton)
    settle(rated, qtbot)
    assert decisions(rated) == []
    assert levels(rated.rating.result()) == {"a1": 2, "a2": 0, "b1": 0, "b2": 0}
    assert section.pending.isHidden()


def test_saving_writes_the_decisions(rated: Panel, qtbot: Any, answer) -> None:
    answer(level=2)
    decide(rated, qtbot, "b1")
    qtbot.mouseClick(rated.dock.rating.last_word.save, Qt.MouseButton.LeftButton)
    table = rated.people.table.layer
    assert not table.isModified()
    assert not table.isEditable()
    assert len(decisions(rated)) == 1
    assert rated.dock.rating.last_word.save.isHidden()


def test_what_is_undone_elsewhere_in_qgis_is_told(rated: Panel, qtbot: Any, answer) -> None:
    answer(level=4)
    decide(rated, qtbot, "b1")
    section = rated.dock.rating.last_word
    assert section.stale.isHidden()
    rated.people.table.layer.undoStack().undo()
    assert not section.stale.isHidden()
    assert levels(rated.rating.result())["b1"] == 4
    qtbot.mouseClick(section.again, Qt.MouseButton.LeftButton)
    settle(rated, qtbot)
    assert levels(rated.rating.result())["b1"] == 0
    assert section.stale.isHidden()


def test_the_same_day_is_said_anew(rated: Panel, qtbot: Any, answer) -> None:
    answer(level=4)
    decide(rated, qtbot, "a1")
    answer(level=3, reason="Revu", visit="non_confirmee")
    decide(rated, qtbot, "a1")
    assert decisions(rated) == [("a1", "2026", 3, "Revu")]
    visits = {row["adresse_id"]: row["contre_visite"] for row in rated.rating.result().getFeatures()}
    assert visits["a1"] == "non_confirmee"
    assert levels(rated.rating.result())["a1"] == 3


def test_a_step_on_many_rows_is_told_once(rated: Panel, qtbot: Any, answer) -> None:
    answer(level=3, reason="Trafic")
    decide(rated, qtbot, "a1", "a2", "b1")
    told = []
    rated.people.table.layer.layerModified.connect(lambda: told.append(1))
    answer(level=2, reason="Calme")
    decide(rated, qtbot, "a1", "a2", "b1")
    assert {row[2:] for row in decisions(rated)} == {(2, "Calme")}
    assert len(told) == 1, "each time QGIS measures its whole layer tree"
    rated.people.table.layer.undoStack().undo()
    assert {row[2:] for row in decisions(rated)} == {(3, "Trafic")}


@pytest.mark.parametrize("few", [100, 0])
def test_only_rows_of_the_asked_addresses_are_touched(
    rated: Panel, qtbot: Any, answer, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(decision_table, "FEW", few)
    answer(level=3, reason="l’accès")
    decide(rated, qtbot, "a1", "b1")
    answer(level=2, reason="Calme")
    decide(rated, qtbot, "a1", "a2")
    assert sorted(row[::2] for row in decisions(rated)) == [("a1", 2), ("a2", 2), ("b1", 3)]
    assert rated.people.table.layer.featureCount() == 3


def test_levels_that_are_removed_while_they_come_in_harm_nothing(rated: Panel, project: QgsProject, qtbot: Any) -> None:
    settle(rated, qtbot)
    first, new = rated.rating.result(), rated.rating.result().clone()
    steps = arrive(rated.rating, Outcome(ok=True, cancelled=False, layers=(new,)), first.id())
    next(steps)
    project.removeMapLayer(new.id())
    assert list(steps) == []
    assert rated.rating.result() is first, "what was shown before stays"


def test_new_levels_and_those_they_stand_for_are_never_on_the_map_together(
    rated: Panel, project: QgsProject, qtbot: Any
) -> None:
    settle(rated, qtbot)
    first, new = rated.rating.result().id(), rated.rating.result().clone()
    root = project.layerTreeRoot()
    for _ in arrive(rated.rating, Outcome(ok=True, cancelled=False, layers=(new,)), first):
        assert first in root.findLayerIds()
        assert new.id() not in root.findLayerIds()
    assert first not in root.findLayerIds()
    assert new.id() in root.findLayerIds()
    assert rated.rating.result() is new


def test_a_decision_is_taken_back(rated: Panel, qtbot: Any, answer, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(level=4)
    decide(rated, qtbot, "a1", "b1")
    monkeypatch.setattr(decisions_controller, "confirmed", lambda *_: True)
    choose(rated, "b1")
    qtbot.mouseClick(rated.dock.rating.last_word.withdraw, Qt.MouseButton.LeftButton)
    settle(rated, qtbot)
    assert [row[0] for row in decisions(rated)] == ["a1"]
    assert levels(rated.rating.result()) == {"a1": 4, "a2": 0, "b1": 0, "b2": 0}


def test_decisions_and_levels_of_files_stay_in_their_files(
    rated: Panel, project: QgsProject, tmp_path: Path, qtbot: Any, answer
) -> None:
    rated.dock.rating.output.setFilePath(str(tmp_path / "niveaux.gpkg"))
    rated.dock.rating.kept.setFilePath(str(tmp_path / "paroles"))
    rated.dock.rating.runAsked.emit()
    settle(rated, qtbot)
    result = rated.rating.result()
    assert result.providerType() == "ogr"
    answer(level=4, reason="Bandes")
    decide(rated, qtbot, "a2")
    assert rated.rating.result() is result
    assert levels(result)["a2"] == 4
    rated.people.table.save()
    project.clear()
    saved = QgsVectorLayer(f"{tmp_path / 'paroles.gpkg'}|layername=orsen_decisions", "d", "ogr")
    assert [(row["adresse_id"], row["niveau_retenu"]) for row in saved.getFeatures()] == [("a2", 4)]
    again = QgsVectorLayer(str(tmp_path / "niveaux.gpkg"), "n", "ogr")
    assert levels(again)["a2"] == 4


def test_a_table_that_is_there_is_used_and_never_written_over(
    rated: Panel, tmp_path: Path, qtbot: Any, answer, project: QgsProject
) -> None:
    rated.dock.rating.kept.setFilePath(str(tmp_path / "paroles.gpkg"))
    answer(level=3)
    decide(rated, qtbot, "a1")
    rated.people.table.save()
    project.removeMapLayer(rated.people.table.layer.id())
    assert rated.people.table.layer is None
    decide(rated, qtbot, "b1")
    assert sorted(row[0] for row in decisions(rated)) == ["a1", "b1"]


def test_levels_and_decisions_may_share_a_file(rated: Panel, tmp_path: Path, qtbot: Any, answer) -> None:
    both = str(tmp_path / "tout.gpkg")
    rated.dock.rating.output.setFilePath(both)
    rated.dock.rating.kept.setFilePath(both)
    rated.dock.rating.runAsked.emit()
    settle(rated, qtbot)
    result = rated.rating.result()
    for level, identifier in ((4, "a2"), (3, "b1")):
        answer(level=level)
        decide(rated, qtbot, identifier)
    assert rated.rating.result() is result
    assert levels(result) == {"a1": 2, "a2": 4, "b1": 3, "b2": 0}
    rated.people.table.save()
    answer(level=2)
    decide(rated, qtbot, "b2")
    rated.people.table.save()
    assert levels(result)["b2"] == 2
    assert len(decisions(rated)) == 3


def test_a_table_that_cannot_be_edited_is_refused(rated: Panel, project: QgsProject, qtbot: Any, answer, said) -> None:
    answer()
    decide(rated, qtbot, "a1")
    table = rated.people.table
    table.save()
    table.layer.setReadOnly(True)
    decide(rated, qtbot, "b1")
    assert "cannot be edited" in said(Qgis.MessageLevel.Warning)
    assert [row[0] for row in decisions(rated)] == ["a1"]


def test_nothing_is_asked_of_a_closed_campaign(rated: Panel, project: QgsProject, answer, said) -> None:
    seen = answer()
    result = rated.rating.result()
    result.startEditing()
    result.addAttribute(QgsField("cloturee_le", QMetaType.Type.QDate))
    result.commitChanges()
    choose(rated, "a1")
    assert not rated.dock.rating.last_word.retain.isEnabled()
    assert "closed" in rated.dock.rating.last_word.selection.text()
    rated.people.decisions.retain(["a1"])
    assert seen == []
    assert "closed" in said(Qgis.MessageLevel.Info)


def test_a_decision_without_a_campaign_is_refused(rated: Panel, qtbot: Any, answer, said) -> None:
    answer()
    rated.dock.rating.campaign.setText(" ")
    decide(rated, qtbot, "a1")
    assert "campaign" in said(Qgis.MessageLevel.Warning)
    assert decisions(rated) == []


def test_the_window_asks_until_nothing_is_lacking(qtbot: Any) -> None:
    dialog = RetainDialog(["1 rue"], 1, "")
    qtbot.addWidget(dialog)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    dialog.level.button(2).click()
    assert "reason" in dialog.lacking.text()
    qtbot.keyClicks(dialog.reason, "Calme")
    assert ok.isEnabled()
    assert dialog.lacking.isHidden()
    dialog.author.setText("Camille")
    assert not ok.isEnabled()
    dialog.author.setText("AG-07")
    dialog.visit.setCurrentIndex(dialog.visit.findData("non_confirmee"))
    assert dialog.visited.isEnabled()
    assert ok.isEnabled()
    dialog.level.button(4).click()
    assert "another level" in dialog.lacking.text()
    dialog.level.button(0).click()
    dialog.visit.setCurrentIndex(dialog.visit.findData("confirmee"))
    said = dialog.said()
    assert (said.level, said.visit, said.author) == (0, "confirmee", "AG-07")


def test_a_table_removed_while_its_window_stands_open_harms_nothing(
    rated: Panel, project: QgsProject, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def clear(dialog: RetainDialog) -> int:
        project.clear()
        return int(QDialog.DialogCode.Accepted)

    monkeypatch.setattr(RetainDialog, "exec", clear)
    choose(rated, "a1")
    rated.people.decisions.retain_selected()
    assert not project.mapLayers()


def test_a_layer_of_decisions_of_another_make_is_read(rated: Panel, project: QgsProject, qtbot: Any) -> None:
    layer = QgsVectorLayer(
        "None?field=adresse_id:string&field=campagne:string&field=niveau_retenu:integer&field=motif:string"
        "&field=decide_le:date&field=contre_visite:string",
        "décisions",
        "memory",
    )
    row = QgsFeature(layer.fields())
    row.setAttributes(["b2", "2026", 3, "Vu", QDate(2026, 1, 1), None])
    layer.dataProvider().addFeatures([row])
    project.addMapLayer(layer)
    rated.dock.rating.decisions.setLayer(layer)
    rated.dock.rating.runAsked.emit()
    settle(rated, qtbot)
    assert levels(rated.rating.result())["b2"] == 3
