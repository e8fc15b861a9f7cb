# ruff: noqa: I001
"""From a landlord's own files to a delivered map: what somebody does who has never seen the panel, step by step."""

import datetime
import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMenu,
    QTableView,
    QTabBar,
    QTextBrowser,
)
from qgis.utils import iface

import stage

FIELDS = ("residence", "bailleur", "commune", "logements", "niveau_max")
# What a person chooses for the categories whose words name no type; the others are no facts.
OTHERS = {
    "Jet par les fenêtres": "jets-detritus",
    "Dépôt sauvage": "jets-detritus",
    "Bruit de voisinage": "tapages",
    "Véhicule ventouse": "voitures-ventouses",
    "Propos injurieux": "injures",
    "Regroupement dans le hall": "occupations-abusives",
    "Chien dangereux": "animaux-dangereux",
    "Mécanique de rue": "mecanique-sauvage",
    "Occupation illicite (logement, cave, parking)": "squats",
    "Porte ou ascenseur dégradé": "degradations",
    "Départ de feu": "incendies",
    "Point de trafic organisé": "trafics-organises",
    "Filtrage des entrées": "controle-allees-venues",
    "Arme vue ou signalée": "presence-armes",
    "Violence contre un agent": "violences-personnel-police",
    "Affrontement de groupes": "violences-urbaines",
}
LANDLORD = "Toits d'Aurore"  # QTest types no letter beyond ASCII


def choose(button: str, path: Path) -> QDialog:
    """Choose a file with the dialog that a button opens; return the window of the import once it has looked."""
    stage.show(stage.find(button))
    stage.click(stage.find(button))
    stage.wait(shown_files, "the file dialog")  # not that of an earlier choice, which is going away
    stage.name_file(shown_files()[0], path)
    stage.wait(lambda: iface.mainWindow().findChild(QDialog, "OrsenImportDialog"), "the window of the import")
    window = stage.find("OrsenImportDialog", QDialog)
    stage.wait(window.mapping.isEnabled, "what was found")
    return window


def shown_files() -> list[QFileDialog]:
    return [each for each in iface.mainWindow().findChildren(QFileDialog, "OrsenFiles") if each.isVisible()]


def import_and_close(window: QDialog, name: str) -> str:
    stage.shoot(f"own-{name}-mapping", window)
    stage.click(window.run)
    stage.wait(window.result.isVisible, "what became of the rows")
    stage.settle()
    stage.shoot(f"own-{name}-result", window)
    title = window.result.title.text()
    stage.click(window.close_button)
    stage.wait(lambda: iface.mainWindow().findChild(QDialog, "OrsenImportDialog") is None, "the closed window")
    return title


def choose_type(window: QDialog, row: int, code: str) -> None:
    """Open the list of a category with a click, and choose with the keyboard."""
    table = window.categories.table
    index = window.categories.model.index(row, 2)
    table.scrollTo(index)
    stage.click(table.viewport(), table.visualRect(index).center())
    box = table.findChildren(QComboBox)[-1]
    stage.DONE["clicks"] += 1
    box.setCurrentIndex(box.findData(code))
    box.activated.emit(box.currentIndex())
    stage.wait(lambda: window.categories.model.rows[row][2] == code, f"the type {code}")


def tab(tabs, number: int) -> None:
    bar = tabs.findChild(QTabBar)
    stage.click(bar, bar.tabRect(number).center())


def from_menu(button) -> None:
    stage.when_modal(QMenu, stage.pick)
    before = stage.DONE["clicks"]
    stage.click(button)
    # On Qt 5 the menu holds up the click that opened it, on Qt 6 it does not.
    stage.wait(lambda: stage.DONE["clicks"] == before + 2, "the choice in the menu", 10)


def write_circle(page) -> None:
    stage.show(page.edit_circles)
    stage.click(page.edit_circles)
    editor = stage.find("OrsenCircleEditor", QDialog)
    stage.shoot("own-circle-empty", editor)
    stage.click(stage.find("OrsenAddCircle"))
    form = editor.form
    convention = form.convention
    today = datetime.date.today()
    stage.write(convention.name, "Police de Valfictif")
    stage.write(convention.id, "police")
    stage.write(convention.reference, "CONV-1")
    for box, day in ((convention.signed_on, today), (convention.expires_on, today + datetime.timedelta(days=365))):
        # Without a window manager no window gets the focus, without which this box takes no keys.
        box.setDate(QDate(day.year, day.month, day.day))
        stage.DONE["clicks"] += 1
        stage.DONE["keys"] += 8
    stage.write(convention.purpose, "Prevention locale")
    stage.write(convention.legal_basis, "mission de service public")
    tab(form, 1)
    table = form.recipients.recipients.table
    stage.click(form.recipients.recipients.add)
    # A new line, and the cell after, are written into at once.
    for column, text, key in ((0, "dtsp", Qt.Key.Key_Tab), (1, "DTSP de Valfictif", Qt.Key.Key_Return)):
        stage.wait(lambda column=column: written_cells(table, column), "a cell that is written into")
        cell = written_cells(table, column)[0]
        QTest.keyClicks(cell, text)
        stage.DONE["keys"] += len(text)
        stage.press(cell, key)
    stage.wait(lambda: table.item(0, 1).text() == "DTSP de Valfictif" or written_cells(table, 1), "the recipient")
    table.setCurrentCell(0, 0)  # what is written is taken where Qt 6 leaves the cell open, for want of the focus
    stage.shoot("own-circle-recipients", editor)
    tab(form, 2)
    stage.wait(form.scope.from_layer.isEnabled, "the landlords of the addresses")
    for level in (3, 4):
        if not form.scope.levels[level].isChecked():
            stage.click(form.scope.levels[level])
    from_menu(form.scope.from_layer)
    from_menu(form.scope._departements_offer)
    stage.shoot("own-circle-scope", editor)
    tab(form, 3)
    fields = form.fields.fields
    for row in range(fields.count()):
        if fields.item(row).data(Qt.ItemDataRole.UserRole) in FIELDS:
            fields.scrollToItem(fields.item(row))
            stage.click(fields.viewport(), fields.visualItemRect(fields.item(row)).topLeft() + stage.QPoint(10, 8))
    stage.shoot("own-circle-detail", editor)
    tab(form, 0)
    stage.shoot("own-circle-convention", editor)
    stage.when_modal(QFileDialog, lambda dialog: stage.name_file(dialog, stage.OUT / "cercles.json"))
    stage.click(stage.find("OrsenSaveCircles"))
    stage.shoot("own-circle-saved", editor)
    stage.press(editor, Qt.Key.Key_Escape)


def written_cells(table, column: int) -> list[QLineEdit]:
    """The box that stands open in a column of the first line."""
    place = table.visualRect(table.model().index(0, column))
    boxes = [each for each in table.viewport().findChildren(QLineEdit) if each.isVisible()]
    return [each for each in boxes if place.contains(each.geometry().center())]


def name_in(box, path: Path) -> None:
    stage.show(box)
    stage.write(box.findChild(QLineEdit), str(path))


def scene() -> dict:
    from orsen_qgis.paths import resource

    told = {}
    stage.open_panel()
    panel = stage.dock()
    iface.mainWindow().resizeDocks([panel], [350], Qt.Orientation.Horizontal)
    stage.settle()
    window = choose("OrsenImportStock", resource("sample", "stock_toits_aurore.csv"))
    told["lacks"] = [window.run.isEnabled(), window.trouble.text()]
    stage.shoot("own-stock-lacks", window)
    stage.write(window.landlord.lineEdit(), LANDLORD)
    told["stock"] = import_and_close(window, "stock")
    stage.settle()
    stage.shoot("own-1-stock")
    window = choose("OrsenImportIncidents", resource("sample", "incidents.csv"))
    stage.wait(window.categories.model.rowCount, "the categories")
    stage.shoot("own-incidents-columns", window)
    told["categories"] = [window.tabs.tabText(1)]
    stage.click(window.run)  # as somebody would who has not read the tab
    told["categories"] += [window.trouble.text(), window.tabs.currentIndex()]
    stage.click(window.categories.propose)
    stage.shoot("own-incidents-proposed", window)
    model = window.categories.model
    for row in range(model.rowCount()):
        category, _, code = model.rows[row]
        if not code:
            choose_type(window, row, OTHERS.get(category, "-"))
    told["categories"].append(window.tabs.tabText(1))
    told["incidents"] = import_and_close(window, "incidents")
    stage.shoot("own-2-incidents")

    stage.show(stage.find("OrsenGoToRating"))
    stage.click(stage.find("OrsenGoToRating"))
    stage.settle()
    rating = panel.rating
    told["chosen"] = stage.layer_name(rating.incidents)
    told["window"] = [rating.start.text(), rating.end.text()]
    stage.shoot("own-3-rating")
    stage.show(rating.landlords)
    stage.click(
        rating.landlords.viewport(),
        rating.landlords.visualItemRect(rating.landlords.item(0)).topLeft() + stage.QPoint(10, 10),
    )
    told["covered"] = rating.landlords.chosen()
    stage.classify()
    stage.shoot("own-4-levels")

    stage.show(stage.find("OrsenSeeAddresses"))
    stage.click(stage.find("OrsenSeeAddresses"))
    table: QTableView = stage.find("OrsenAddressTable", QTableView)
    stage.wait(lambda: table.model().rowCount() > 100, "the addresses")
    iface.mainWindow().resizeDocks([stage.find("OrsenAddressesDock", QDockWidget)], [380], Qt.Orientation.Vertical)
    stage.click(table.viewport(), table.visualRect(table.model().index(0, 2)).center())
    card: QTextBrowser = stage.find("OrsenWhyCard", QTextBrowser)
    stage.wait(lambda: "décide du niveau" in card.toPlainText(), "why this level")
    stage.settle()
    stage.shoot("own-5-why")
    result = panel.release.input.currentLayer
    before = result().id()

    def retain(dialog: QDialog) -> None:
        stage.click(stage.find("OrsenRetain3"))
        stage.write(dialog.reason, "Hall ferme, plus de guet")
        stage.shoot("own-retain", dialog)
        stage.click(dialog.buttons.button(QDialogButtonBox.StandardButton.Ok))

    stage.when_dialog("OrsenRetainDialog", retain)
    stage.click(stage.find("OrsenRetainFromTable"))
    stage.wait(lambda: result() is not None and result().id() != before, "levels that follow")
    stage.settle()
    told["retained"] = sum(row["source_niveau"] == "retenu" for row in result().getFeatures())
    stage.shoot("own-6-retained")
    stage.find("OrsenAddressesDock", QDockWidget).close()

    iface.messageBar().clearWidgets()
    stage.show(stage.find("OrsenGoToRelease"))
    stage.click(stage.find("OrsenGoToRelease"))
    page = panel.release
    stage.settle()
    stage.shoot("own-7-release-empty")
    write_circle(page)
    iface.messageBar().clearWidgets()
    stage.settle()
    stage.show(page.see)
    stage.click(page.see)
    stage.wait(lambda: page.seen.isVisible() or stage.messages(), "what the circle sees")
    stage.settle()
    stage.shoot("own-8-seen")
    told["seen"] = [page.seen.text(), *stage.messages()]
    stage.show(page.see)
    stage.click(page.see)
    stage.settle()
    for box, name in ((page.folder, "exemplaires"), (page.secrets, "secrets.json"), (page.register, "registre.sqlite")):
        if not box.filePath():
            name_in(box, stage.OUT / name)
    iface.messageBar().clearWidgets()
    stage.show(page.deliver)
    stage.shoot("own-9-ready")
    stage.click(page.deliver)
    stage.wait(lambda: page.done.isVisible() or stage.messages(), "the delivery", 120)
    stage.settle()
    stage.shoot("own-10-delivered")
    told["done"] = page.done.text()
    folder = stage.OUT / "exemplaires"
    told["copies"] = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    return {**told, "messages": stage.messages(), "did": stage.DONE}


stage.play(scene)
