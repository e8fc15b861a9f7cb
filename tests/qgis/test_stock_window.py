"""The window of a stock: what it shows of a file, mapping, profiles."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from import_support import HEADER, ROWS
from panel_support import WAIT, imported, layers_in_group, looked, opened, stock_file, texts
from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QWidget

from orsen_qgis.gui.panel import Panel

pytestmark = pytest.mark.usefixtures("profiles")


def test_a_file_is_recognised_and_its_first_values_shown(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    rows = tuple(row.replace("Haute", "Élevée") for row in ROWS)
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows))
    for words in ("stock.csv", "semicolon", "Windows-1252", "3 rows", "8 columns"):
        assert words in window.found.text()
    lines = window.table.lines
    assert lines["adresse"].widget.currentText() == "Adresse"
    assert lines["adresse"].preview.text() == "1 rue Élevée · 2 rue Élevée"
    assert lines["adresse"].label.text().endswith("*")
    assert not lines["commune"].label.text().endswith("*")
    assert lines["niveau"].preview.text() == ""
    assert window.run.isEnabled()


def test_a_number_and_a_street_in_two_columns_are_seen_joined(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    rows = ("Orm;12;;rue Haute;652000;6862000", "Orm;14;bis;rue Haute;652000;6862000")
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows, header="Organisme;N°;Rep;Voie;X;Y"))
    assert window.table.lines["adresse"].preview.text() == "12 rue Haute · 14 bis rue Haute"


def test_a_changed_line_shows_its_values_and_is_imported(
    panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path))
    line = window.table.lines["residence"]
    line.widget.setExpression('upper("Commune")')
    assert line.preview.text() == "VALBRUME"
    line.widget.setExpression('uppper("Commune")')
    assert line.preview.text().startswith("⚠")
    assert not window.run.isEnabled()
    line.widget.setExpression('upper("Commune")')
    imported(panel.stock.stocks, qtbot)
    layer = layers_in_group(project)[0]
    assert set(texts(layer, "residence")) == {"VALBRUME"}
    assert panel.dock.stock.addresses.currentLayer() is layer
    qtbot.waitUntil(lambda: panel.rating.choices.ready, timeout=WAIT)
    assert "3 addresses, 17 dwellings" in panel.dock.stock.facts.text()


def test_what_is_missing_is_said_and_a_landlord_can_be_written(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    rows = tuple(row.partition(";")[2] for row in ROWS)
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path, rows=rows, header=HEADER.partition(";")[2]))
    assert "landlord" in window.trouble.text()
    assert not window.run.isEnabled()
    assert window.table.lines["bailleur"].label.text().endswith("*")
    window.landlord.setCurrentText("Orm")
    assert not window.trouble.text()
    assert window.run.isEnabled()
    window.table.lines["y"].widget.setExpression("")
    assert "together" in window.trouble.text()
    assert not window.run.isEnabled()


def test_a_profile_is_kept_and_offered_next_time(panel: Panel, tmp_path: Path, profiles: Path, qtbot: Any) -> None:
    stocks = panel.stock.stocks
    window = opened(stocks, qtbot, stock_file(tmp_path))
    window.table.lines["residence"].widget.setExpression('lower("Commune")')
    stocks.keeper.keep("Orm 2026")
    assert json.loads((profiles / "Orm 2026.json").read_text("utf-8"))["columns"]["residence"] == 'lower("Commune")'
    window.reject()
    window = opened(stocks, qtbot, stock_file(tmp_path, "suite.csv"))
    assert window.profiles.profiles.currentData() == "Orm 2026"
    assert window.table.lines["residence"].preview.text() == "valbrume"
    window.profiles.chosen.emit("")
    assert window.table.lines["residence"].preview.text() == ""
    window.reject()
    other = opened(stocks, qtbot, stock_file(tmp_path, "autre.csv", header=HEADER.replace("Commune", "Ville")))
    assert other.profiles.profiles.currentData() == "", "its columns are not those of the profile"
    assert other.profiles.profiles.findData("Orm 2026") > 0, "it can be chosen all the same"


def test_a_profile_travels_as_json(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    stocks = panel.stock.stocks
    window = opened(stocks, qtbot, stock_file(tmp_path))
    window.table.lines["agence"].widget.setExpression("'Agence Nord'")
    stocks.keeper.write_to(str(tmp_path / "profil"))
    window.table.lines["agence"].widget.setExpression("")
    stocks.keeper.read_from(str(tmp_path / "profil.json"))
    assert window.table.lines["agence"].preview.text() == "Agence Nord"
    assert window.profiles.profiles.currentText() == "profil"
    (tmp_path / "autre.json").write_text('{"schema": "orsen-incident-profile/1", "name": "x", "columns": {}}', "utf-8")
    stocks.keeper.read_from(str(tmp_path / "autre.json"))
    assert "schema" in window.trouble.text()
    assert window.table.lines["agence"].preview.text() == "Agence Nord", "what was refused changed nothing"


def test_the_tab_key_goes_down_the_window(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    window = opened(panel.stock.stocks, qtbot, stock_file(tmp_path))
    chain, widget = [], window.profiles.profiles
    while widget not in chain:
        chain.append(widget)
        widget = widget.nextInFocusChain()
    expected = [
        window.profiles.profiles,
        window.profiles.save,
        window.table.lines["adresse_id"].widget,
        window.table.lines["position"].widget,
        window.landlord,
        window.rows,
        window.crs,
        window.target,
        window.output,
        window.run,
        window.close_button,
    ]
    places = [
        min(chain.index(each) for each in [widget, *widget.findChildren(QWidget)] if each in chain)
        for widget in expected
    ]
    assert places == sorted(places)


def test_another_sheet_can_be_chosen(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    from openpyxl import Workbook

    book = Workbook()
    book.active.title = "Lisez-moi"
    book.active.append(["Note"])
    book.active.append(["Voir la feuille suivante"])
    sheet = book.create_sheet("Parc")
    for row in (HEADER, *ROWS):
        sheet.append(row.split(";"))
    book.save(tmp_path / "stock.xlsx")
    window = opened(panel.stock.stocks, qtbot, tmp_path / "stock.xlsx")
    assert [window.parts.itemText(number) for number in range(window.parts.count())] == ["Lisez-moi", "Parc"]
    window.partChosen.emit("Parc")
    looked(panel.stock.stocks, qtbot)
    assert window.table.lines["adresse"].preview.text() == "1 rue Haute · 2 rue Haute"
    imported(panel.stock.stocks, qtbot)


def test_closing_the_project_closes_the_window(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    opened(panel.stock.stocks, qtbot, stock_file(tmp_path), stock_file(tmp_path, "deux.csv"))
    project.clear()
    assert panel.stock.stocks.dialog is None
    assert panel.stock.stocks.waiting == []
