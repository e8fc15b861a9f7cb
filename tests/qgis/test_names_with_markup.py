"""Names that look like markup or like a place in a sentence: shown letter by letter, wherever they stand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from panel_support import imported, opened, stock_file
from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QLabel, QMenu, QWidget

from orsen_qgis.gui.circle_form_scope import ScopePart
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.plain_words import spelled_tip

NAME = "<b>Toits</b> & <a href='x'>Cie</a> %1 {0}"
ROWS = (
    f"A-1;1 rue A;75001;Paris;75101;{NAME};10;{NAME};650000;6860000",
    f"A-2;3 rue A;75001;Paris;75101;{NAME};10;{NAME};650100;6860000",
    f"A-3;;75001;Paris;75101;{NAME};10;{NAME};;",
)
HEADER = "identifiant;adresse;code postal;commune;code insee;bailleur;logements;residence;x;y"


def misread(window: QWidget) -> list[str]:
    """The labels and tooltips that would take a name of ours for markup."""
    labels = [each for each in window.findChildren(QLabel) if "<b>Toits" in each.text()]
    bad = [each.text() for each in labels if each.textFormat() != Qt.TextFormat.PlainText]
    bad += [each.toolTip() for each in window.findChildren(QWidget) if "<b>Toits" in each.toolTip()]
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if model is None:
            continue
        for row in range(min(model.rowCount(QModelIndex()), 5)):
            cells = [model.index(row, column) for column in range(20)]
            tips = [str(cell.data(Qt.ItemDataRole.ToolTipRole) or "") for cell in cells if cell.isValid()]
            bad += [tip for tip in tips if "<b>Toits" in tip]
    return bad


def test_a_file_and_a_landlord_with_markup_in_their_names(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any, said: Any
) -> None:
    path = stock_file(tmp_path, "<b>Toits & Cie %1 {0}.csv", ROWS, HEADER)
    window = opened(panel.stock.stocks, qtbot, path)
    assert "<b>Toits & Cie %1 {0}.csv" in window.found.text()
    assert misread(window) == []
    imported(panel.stock.stocks, qtbot)
    assert misread(window) == []
    assert "&lt;b&gt;Toits &amp; Cie %1 {0}.csv" in said(Qgis.MessageLevel.Success), "the message bar reads markup"
    window.close_button.click()
    qtbot.waitUntil(lambda: NAME in panel.dock.stock.facts.text(), timeout=20_000)
    assert [panel.dock.rating.landlords.item(0).text()] == [NAME]
    panel.dock.rating.landlords.item(0).setCheckState(Qt.CheckState.Checked)
    panel.dock.rating.runAsked.emit()
    qtbot.waitUntil(lambda: panel.rating.result() is not None, timeout=20_000)
    panel.open_addresses()
    table = panel.addresses.dock
    panel.addresses.controller.show_layer(panel.rating.result())  # no window is seen here
    qtbot.waitUntil(lambda: len(table.model.rows) > 0, timeout=20_000)
    panel.rating.result().selectByExpression("\"adresse_id\" = 'A-1'")
    qtbot.waitUntil(lambda: "Toits" in table.card.toPlainText(), timeout=20_000)
    assert NAME in table.card.toPlainText()
    assert misread(panel.dock) == misread(table) == []


def test_a_menu_shows_the_ampersand_of_a_landlord(qtbot: Any) -> None:
    part = ScopePart()
    qtbot.addWidget(part)
    part.offer(["Toits & Cie"], ["93008"])
    menu: QMenu = part.from_layer.menu()
    assert [each.text() for each in menu.actions()] == ["Toits && Cie"]
    menu.actions()[0].trigger()
    assert part.landlords.rows()[0][0] == "Toits & Cie"


def test_a_tooltip_without_markup_stays_as_it_is() -> None:
    assert spelled_tip("Toits & Cie") == "Toits & Cie"
    assert spelled_tip("<b>1\n2") == "<span>&lt;b&gt;1<br/>2</span>"
