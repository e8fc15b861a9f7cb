"""Somebody who never read a manual: what to do next stands on the page, and nothing of yesterday's project is left."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from panel_support import imported, opened, stock_file
from plain_window import Interface
from qgis.core import QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QLineEdit

from orsen_qgis.campaign.evolution import EVOLUTIONS
from orsen_qgis.gui.clipboard_table import copy_cells
from orsen_qgis.gui.dock import OrsenDock, place_dock
from orsen_qgis.gui.evolution_words import evolution_words
from orsen_qgis.gui.figures_table import FiguresTable
from orsen_qgis.gui.panel import Panel
from orsen_qgis.gui.result_table import next_step
from orsen_qgis.gui.summary import summarise
from orsen_qgis.gui.territory_figures import SIGNS

UNTIDY = "Réf;Ensemble immobilier;Adresse de l'entrée;CP;Ville;Nbre logts;X;Y"


def test_an_untidy_file_is_understood_and_what_it_lacks_is_told(panel: Panel, tmp_path: Path, qtbot: Any) -> None:
    path = stock_file(tmp_path, rows=("1;Les Lilas;1 rue A;75001;Paris;12;650000;6860000",), header=UNTIDY)
    window = opened(panel.stock.stocks, qtbot, path)
    lines = window.table.lines
    assert [lines[name].widget.currentText() for name in ("residence", "adresse", "logements")] == [
        "Ensemble immobilier",
        "Adresse de l'entrée",
        "Nbre logts",
    ]
    assert "'93008'" in lines["code_insee"].preview.text()
    assert lines["code_insee"].preview.isEnabled()
    lines["code_insee"].widget.setExpression("'75101'")
    window.table.changed.emit("code_insee", "'75101'")
    assert lines["code_insee"].preview.text() == "75101"
    window.landlord.setCurrentText("Bailleur A")
    imported(panel.stock.stocks, qtbot)
    (layer,) = [each for each in QgsProject.instance().mapLayers().values() if isinstance(each, QgsVectorLayer)]
    assert [feature["code_insee"] for feature in layer.getFeatures()] == ["75101"]


def test_addresses_without_a_level_are_told_how_to_get_one(classified: Panel) -> None:
    assert "No address has a level yet" in next_step(summarise([(None, 10, None), (None, 3, None)]))
    assert "tick the landlord" in next_step(summarise([(None, 10, None), (1, 3, None)]))
    assert next_step(summarise([(2, 10, None), (1, 3, None)])) == ""
    shown = classified.dock.rating.result
    assert shown.next_step.text() == next_step(shown.summary)


def test_a_new_project_has_the_usual_campaign_and_window(panel: Panel, project: QgsProject) -> None:
    rating, today = panel.dock.rating, QDate.currentDate()
    usual = (str(today.year()), today.addYears(-1).addDays(1), today)
    assert (rating.campaign.text(), rating.start.date(), rating.end.date()) == usual
    rating.campaign.setText("2031")
    rating.start.setDate(QDate(2030, 1, 1))
    rating.end.setDate(QDate(2030, 12, 31))
    project.clear()
    assert (rating.campaign.text(), rating.start.date(), rating.end.date()) == usual


def test_nothing_that_was_written_into_the_panel_stays_for_the_next_project(panel: Panel, project: QgsProject) -> None:
    """A path of the last project would have its files written over, or read."""
    written = [each for each in panel.dock.findChildren(QLineEdit) if not each.isReadOnly()]
    assert len(written) > 10
    for each in written:
        each.setText("of the last project")
    atlas = panel.dock.release.atlas
    atlas.setCurrentIndex(atlas.count() - 1)
    panel.remember()
    project.clear()
    kept = [each for each in written if "last project" in each.text()]
    assert [each.objectName() or each.parent().parent().objectName() for each in kept] == []
    assert atlas.currentIndex() == 0


def test_the_panel_is_wide_enough_for_its_titles_and_comes_back_where_it_was(qtbot: Any) -> None:
    first, again = Interface(), Interface()
    for interface in (first, again):
        interface.window.setCentralWidget(interface.canvas)
        interface.window.resize(1600, 900)
        interface.window.show()
        qtbot.addWidget(interface.window)
    dock = OrsenDock(first.window)
    for _ in dock.fill():
        pass
    place_dock(first, dock)
    qtbot.waitUntil(lambda: dock.width() >= dock.pages.needed)
    first.window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    again.window.restoreState(first.window.saveState())
    later = OrsenDock(again.window)
    place_dock(again, later)
    assert again.window.dockWidgetArea(later) == Qt.DockWidgetArea.LeftDockWidgetArea


def test_what_is_copied_runs_in_no_spreadsheet(qtbot: Any) -> None:
    table = FiguresTable("Figures")
    qtbot.addWidget(table)
    table.show_figures(("Évolution", "Adresses"), [[("= stable", "stable"), ("1 995", "1995")]])
    table.copy()
    assert QGuiApplication.clipboard().text() == "Évolution\tAdresses\nstable\t1995"
    copy_cells([("=1+1", -2, None), ("a\tb", "@x", 0.5)])
    assert QGuiApplication.clipboard().text() == "'=1+1\t-2\t\na b\t'@x\t0.5"
    assert not [code for code in EVOLUTIONS if evolution_words(code).lstrip(SIGNS).startswith(("=", "▲", "▼"))]


def test_layers_that_qgis_cannot_open_are_named_and_chosen_again_when_mended(
    classified: Panel, project: QgsProject, tmp_path: Path, qtbot: Any
) -> None:
    stock = classified.dock.stock.addresses.currentLayer()
    path, moved = tmp_path / "stock.gpkg", tmp_path / "moved.gpkg"
    written = QgsVectorFileWriter.writeAsVectorFormatV3(
        stock, str(path), project.transformContext(), QgsVectorFileWriter.SaveVectorOptions()
    )
    assert written[0] == QgsVectorFileWriter.WriterError.NoError
    stock.setDataSource(str(path), "Parc", "ogr")
    classified.remember()
    saved, chosen = str(tmp_path / "project.qgs"), stock.id()
    assert project.write(saved)
    project.clear()
    path.rename(moved)
    project.read(saved)
    page = classified.dock.stock
    assert page.addresses.currentLayer() is None
    assert "“Parc”" in page.empty.text()
    assert not project.isDirty()
    classified.dock.rating.campaign.setText("2030")
    classified.remember()
    assert classified.state.read("addresses") == chosen, "what is only missing is not forgotten"
    project.mapLayer(chosen).setDataSource(str(moved), "Parc", "ogr")
    assert page.addresses.currentLayer().id() == chosen
    assert page.empty.text() == ""
    assert classified.dock.rating.campaign.text() == "2030"
    project.removeMapLayer(chosen)
    classified.remember()
    assert classified.state.read("addresses") != chosen
    assert "“Parc”" not in page.empty.text()
