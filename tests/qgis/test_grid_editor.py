"""The grid editor: what it shows, what it refuses at once, and the version that it saves."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QMessageBox

from orsen_qgis.grid.axes import Frequency, Severity
from orsen_qgis.grid.grid import Provenance
from orsen_qgis.grid.grid_file import load_bundled_grid, load_grid
from orsen_qgis.gui.grid_controller import GridController
from orsen_qgis.gui.grid_editor import GridEditor
from orsen_qgis.gui.panel import Panel
from orsen_qgis.symbology.levels import style_of

REGULAR_MEDIUM = (Severity.MOYENNE, Frequency.REGULIERE)


@pytest.fixture
def grid(panel: Panel, qtbot: Any) -> GridController:
    """The controller, with its window open."""
    qtbot.mouseClick(panel.dock.rating.edit_grid, Qt.MouseButton.LeftButton)
    assert panel.grid.editor is not None
    return panel.grid


def editor(grid: GridController) -> GridEditor:
    assert grid.editor is not None
    return grid.editor


def choose(grid: GridController, cell: tuple[Severity, Frequency], level: int) -> None:
    """Take a level from the menu of a cell."""
    editor(grid).table.cells[cell].menu().actions()[level - 1].trigger()


def own_grid(path: Path, level: int = 3) -> Path:
    content = json.loads((Path(__file__).parents[2] / "resources/grids/orsen-2021.json").read_text(encoding="utf-8"))
    content["id"], content["version"] = "association", "7"
    content["cells"]["moyenne"]["reguliere"] = {"level": level, "provenance": "local"}
    path.write_text(json.dumps(content), encoding="utf-8")
    return path


def test_every_cell_shows_its_level_its_colour_and_its_origin(grid: GridController) -> None:
    bundled = load_bundled_grid()
    origins = {
        Provenance.STATED: "stated by the source",
        Provenance.INFERRED: "inferred, to be checked",
        Provenance.LOCAL: "decided locally",
    }
    for (severity, frequency), cell in editor(grid).table.cells.items():
        assert cell.level.text() == str(bundled.level(severity, frequency))
        assert cell.origin.text() == origins[Provenance(int(bundled.provenance[severity, frequency]))]
        assert style_of(bundled.level(severity, frequency)).fill in cell.styleSheet()
        assert cell.origin.text() in cell.accessibleName()
    assert len(editor(grid).table.cells) == 12
    assert editor(grid).compared.text() == "No difference from the bundled grid."
    assert not editor(grid).new_version.isEnabled()


def test_a_change_shows_at_once_as_ours_and_as_a_difference(grid: GridController) -> None:
    choose(grid, REGULAR_MEDIUM, 3)
    cell = editor(grid).table.cells[REGULAR_MEDIUM]
    assert (cell.level.text(), cell.origin.text()) == ("3", "decided locally")
    assert [item.text() for item in items(grid)] == ["medium × regular: level 3 instead of 2"]
    assert editor(grid).new_version.isEnabled()
    choose(grid, REGULAR_MEDIUM, 2)
    assert cell.origin.text() == "inferred, to be checked"
    assert items(grid) == []


def test_a_cell_out_of_order_is_refused_at_once_with_the_reason(grid: GridController) -> None:
    choose(grid, REGULAR_MEDIUM, 4)
    cell = editor(grid).table.cells[REGULAR_MEDIUM]
    assert cell.level.text() == "2"
    assert editor(grid).notice.text() == (
        "medium × daily would be at level 3 and medium × regular at level 4: a worse fact cannot give a lower level. "
        "Change that other cell first."
    )
    assert not editor(grid).new_version.isEnabled()
    choose(grid, REGULAR_MEDIUM, 3)
    assert editor(grid).notice.text() == ""


def test_an_inferred_level_can_be_vouched_for(grid: GridController) -> None:
    cell = editor(grid).table.cells[REGULAR_MEDIUM]
    cell.menu().actions()[-1].trigger()
    assert (cell.level.text(), cell.origin.text()) == ("2", "decided locally")
    assert [item.text() for item in items(grid)] == ["medium × regular: decided locally, there inferred, to be checked"]
    cell.menu().actions()[-1].trigger()
    assert not editor(grid).new_version.isEnabled()


def test_saving_makes_a_new_version_that_the_panel_uses(
    panel: Panel, grid: GridController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_iface: Any
) -> None:
    asked = []
    monkeypatch.setattr(grid, "ask_where", lambda name: asked.append(name) or str(tmp_path / name))
    choose(grid, REGULAR_MEDIUM, 3)
    assert editor(grid).version.text() == "1.1.0"
    editor(grid).identifier.setText("asso/93")
    editor(grid).source.setText("Comité du 3 mars")
    editor(grid).saveAsked.emit()
    assert asked == ["asso-93-1.1.0.json"]
    saved = load_grid(tmp_path / asked[0])
    assert saved.level(*REGULAR_MEDIUM) == 3
    assert saved.sources[-1] == "Comité du 3 mars"
    assert panel.dock.rating.grid.text().startswith("Grid asso/93 1.1.0: 4 cells stated by its source, 1 decided")
    assert panel.rating.choices.grid() == str(tmp_path / asked[0])
    assert not editor(grid).new_version.isEnabled()
    assert "asso/93 1.1.0" in "\n".join(qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Success))
    editor(grid).saveAsked.emit()
    assert "Nothing has changed" in editor(grid).notice.text()


def test_a_version_that_is_there_is_not_replaced(
    grid: GridController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own_grid(tmp_path / "grille.json")
    before = path.read_bytes()
    monkeypatch.setattr(grid, "ask_where", lambda name: str(path))
    choose(grid, REGULAR_MEDIUM, 3)
    editor(grid).saveAsked.emit()
    assert "exists already" in editor(grid).notice.text()
    assert path.read_bytes() == before
    assert grid.path == ""


def test_another_grid_is_used_for_the_run_and_kept_with_the_project(
    panel: Panel, grid: GridController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own_grid(tmp_path / "grille.json")
    monkeypatch.setattr(grid, "ask_which", lambda: str(path))
    editor(grid).openAsked.emit()
    assert "association 7" in panel.dock.rating.grid.text()
    assert [item.text() for item in items(grid)] == ["medium × regular: level 3 instead of 2"]
    project = tmp_path / "projet.qgz"
    assert QgsProject.instance().write(str(project))
    QgsProject.instance().clear()
    assert grid.path == ""
    assert "orsen-2021" in panel.dock.rating.grid.text()
    assert QgsProject.instance().read(str(project))
    assert Path(grid.path) == path
    editor(grid).bundledAsked.emit()
    assert grid.path == ""


def test_a_grid_that_is_refused_changes_nothing(
    panel: Panel, grid: GridController, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = own_grid(tmp_path / "grille.json", level=5)
    monkeypatch.setattr(grid, "ask_which", lambda: str(path))
    editor(grid).openAsked.emit()
    assert "cells.moyenne.reguliere.level" in editor(grid).notice.text()
    assert grid.path == ""


def test_a_grid_that_has_gone_is_said_and_never_replaced_in_silence(panel: Panel, tmp_path: Path) -> None:
    panel.grid.path = str(tmp_path / "absente.json")
    panel.grid.describe()
    assert "absente.json" in panel.dock.rating.grid.text()
    panel.dock.rating.gridAsked.emit()
    assert "absente.json" in editor(panel.grid).notice.text()
    assert panel.rating.choices.grid() == str(tmp_path / "absente.json"), (
        "a run is refused rather than made with another grid"
    )


@pytest.mark.parametrize("answer", [QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole])
def test_unsaved_changes_are_not_lost_without_a_word(
    grid: GridController, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.ButtonRole
) -> None:
    asked = []

    def reply(box: QMessageBox) -> None:
        asked.append([button.text() for button in box.buttons()])
        next(button for button in box.buttons() if box.buttonRole(button) == answer).click()

    monkeypatch.setattr(QMessageBox, "exec", reply)
    choose(grid, REGULAR_MEDIUM, 3)
    editor(grid).reject()
    assert asked == [["&Drop the changes", "&Go on writing"]]
    assert (grid.editor is None) == (answer == QMessageBox.ButtonRole.AcceptRole)
    grid.draft = None


def test_the_window_can_be_used_by_keyboard_and_is_not_wide(grid: GridController) -> None:
    for cell in editor(grid).table.cells.values():
        assert cell.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert editor(grid).minimumSizeHint().width() <= 800


def items(grid: GridController) -> list[Any]:
    differences = editor(grid).differences
    return [differences.item(row) for row in range(differences.count())]
