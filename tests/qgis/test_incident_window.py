"""The window of a register of incidents: categories to fact types, matching, what was left out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from panel_support import WAIT, files_dropped, imported, layers_in_group, looked, opened, stock_file, texts
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QComboBox

from orsen_qgis.gui.category_model import CATEGORY, COUNT, TYPE
from orsen_qgis.gui.panel import Panel

HEADER = "Date;Nature;Adresse;INSEE"
ROWS = (
    "01/03/2026;Tags;1 rue Haute;99001",
    "02/03/2026;Chat perdu;1 rue Haute;99001",
    "03/03/2026;Chat perdu;2 rue Haute;99001",
    "04/03/2026;Bruit;2 rue Haute;99001",
    "05/03/2026;Bruit;9 rue Inconnue;99001",
)


@pytest.fixture
def panel(panel: Panel, profiles: Path, qtbot: Any, tmp_path: Path) -> Panel:
    """A panel with a stock."""
    opened(panel.stock.stocks, qtbot, stock_file(tmp_path))
    imported(panel.stock.stocks, qtbot)
    panel.stock.stocks.dialog.reject()
    return panel


def counted(panel: Panel, qtbot: Any) -> Any:
    """The open window, once its categories are counted."""
    importer = panel.stock.incidents
    looked(importer, qtbot)
    qtbot.waitUntil(lambda: not importer.later.isActive() and importer.counting is None, timeout=WAIT)
    return importer.dialog


def register(panel: Panel, folder: Path, qtbot: Any, name: str = "faits.csv") -> Any:
    panel.stock.incidents.take([])
    panel.dock.stock.incidentsDropped.emit(files_dropped(stock_file(folder, name, ROWS, HEADER)))
    return counted(panel, qtbot)


def shown(window: Any) -> list[tuple[str, str, str]]:
    model = window.categories.model
    cells = ((row, column) for row in range(model.rowCount()) for column in (CATEGORY, COUNT, TYPE))
    texts_of_cells = [str(model.index(*cell).data()) for cell in cells]
    return list(zip(texts_of_cells[::3], texts_of_cells[1::3], texts_of_cells[2::3]))


def give(window: Any, category: str, code: str) -> None:
    """Choose a fact type in the list, as a person does."""
    model = window.categories.model
    row = next(row for row in range(model.rowCount()) if model.index(row, CATEGORY).data() == category)
    index = model.index(row, TYPE)
    editor = window.categories.delegate.createEditor(window.categories.table, None, index)
    assert isinstance(editor, QComboBox)
    editor.setCurrentIndex(editor.findData(code))
    window.categories.delegate.setModelData(editor, model, index)
    editor.deleteLater()


def test_incidents_need_addresses_first(project: QgsProject, qgis_iface: Any, qtbot: Any) -> None:
    action = QAction("panel", qgis_iface.mainWindow())
    panel = Panel(qgis_iface, action)
    page = panel.dock.stock
    assert page.incidents.isHidden()
    assert not page.incidents_first.isHidden()
    panel.unload()


def test_categories_without_a_type_come_first_with_their_counts(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = register(panel, tmp_path, qtbot)
    assert [line[:2] for line in shown(window)] == [("Bruit", "2"), ("Chat perdu", "2"), ("Tags", "1")]
    assert "choose" in shown(window)[0][2]
    assert shown(window)[2][2] == "tags", "a category that is a fact type's own name needs no entry"
    assert "2 categories (4 rows)" in window.categories.said.text()
    assert "2" in window.tabs.tabText(1)


def test_types_are_chosen_in_the_words_of_the_grid_and_imported(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    window = register(panel, tmp_path, qtbot)
    names = [name for _, name in window.categories.model.choices()]
    assert names[1] == "Discard these rows"
    assert "tapages, dont nocturnes" in names
    give(window, "Bruit", "tapages")
    give(window, "Chat perdu", "-")
    assert window.categories.said.text() == "Every category has its fact type."
    imported(panel.stock.incidents, qtbot)
    layer = panel.dock.rating.incidents.currentLayer()
    assert layer in layers_in_group(project)
    assert texts(layer, "type_fait") == ["tags", "tapages"]
    result = window.result
    qtbot.waitUntil(lambda: "leaves this category out on purpose" in result.left_out.text(), timeout=WAIT)
    assert "by the text of the address" in result.figures.text()
    assert result.rows.rowCount() == 3
    assert [field.name() for field in panel.stock.incidents.left_out.fields()] == ["ligne", "motif"]


def test_types_are_proposed_by_words_and_marked_until_chosen(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = register(panel, tmp_path, qtbot)
    window.categories.model.rows = [["Tapage nocturne", 3, None], ["Bruit", 2, None]]
    window.categories.propose.click()
    assert [line[2] for line in shown(window)] == ["≈ tapages, dont nocturnes", "⚠ (to choose)"]
    assert panel.stock.incidents.draft.types["Tapage nocturne"] == "tapages"
    assert "marked ≈: 1" in window.categories.said.text()
    give(window, "Tapage nocturne", "tapages")
    assert shown(window)[0][2] == "tapages, dont nocturnes", "a person agreed"


def test_rows_without_a_type_are_told_once_before_they_are_left_out(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = register(panel, tmp_path, qtbot)
    window.run.click()
    assert panel.stock.incidents.run is None
    assert window.tabs.currentWidget() is window.categories
    assert "4 rows" in window.trouble.text()
    imported(panel.stock.incidents, qtbot)


def test_the_dictionary_is_kept_with_the_profile(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = register(panel, tmp_path, qtbot)
    give(window, "Bruit", "tapages")
    give(window, "Chat perdu", "-")
    panel.stock.incidents.keeper.keep("ORFI")
    kept = json.loads((tmp_path / "profiles" / "ORFI.json").read_text("utf-8"))
    assert kept["types"] == {"Bruit": "tapages", "Chat perdu": None}
    window.reject()
    window = register(panel, tmp_path, qtbot, "suite.csv")
    assert window.profiles.profiles.currentData() == "ORFI"
    assert window.categories.said.text() == "Every category has its fact type."
    assert ("Chat perdu", "2", "Discard these rows") in shown(window)
    give(window, "Bruit", "")
    assert "1 categories (2 rows)" in window.categories.said.text()


def test_another_column_of_categories_is_counted_anew(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = register(panel, tmp_path, qtbot)
    window.table.lines["type_fait"].widget.setExpression('left("Nature", 1)')
    counted(panel, qtbot)
    assert sorted(line[0] for line in shown(window)) == ["B", "C", "T"]
    window.table.lines["type_fait"].widget.setExpression("")
    assert "category" in window.categories.said.text()
    assert "severity" in window.trouble.text()
    assert not window.run.isEnabled()


def test_categories_are_edited_with_the_keyboard(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = register(panel, tmp_path, qtbot)
    window.tabs.setCurrentIndex(1)
    table = window.categories.table
    table.setCurrentIndex(table.model().index(0, TYPE))
    table.edit(table.model().index(0, TYPE))
    boxes = [box for box in table.findChildren(QComboBox) if box.isVisible()]
    assert len(boxes) == 1
    qtbot.keyClick(boxes[0], Qt.Key.Key_End)
    qtbot.keyClick(boxes[0], Qt.Key.Key_Return)
    assert table.model().rows[0][TYPE] not in (None, "")
