# ruff: noqa: I001
"""Every page of the panel and every window of the plugin, looked at and measured in one look."""

import os
import sys
import traceback

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsApplication, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDockWidget, QPushButton, QTableView
from qgis.utils import iface

import stage

DOCK = int(os.environ.get("ORSEN_DOCK", "400"))
NAMES = ("stock", "rating", "map", "release", "territory")
TOLD = {"windows": {}, "pages": {}, "cut": {}, "troubles": []}


def measure(name, window) -> None:
    """Take the picture of a window, and write down how large it is and which of its buttons are cut."""
    QTest.qWait(150)
    stage.shoot(name, window)
    size, least = window.frameGeometry().size(), window.minimumSizeHint()
    TOLD["windows"][name] = [size.width(), size.height(), least.width(), least.height()]
    TOLD["cut"].update({f"{name}: {words}": lack for words, lack in cut(window).items()})


def cut(window) -> dict:
    """Buttons narrower than what they say."""
    return {
        each.text(): each.sizeHint().width() - each.width()
        for each in window.findChildren(QPushButton)
        if each.isVisible() and each.text() and each.width() < each.sizeHint().width() - 1
    }


def page(number, name, suffix="") -> None:
    """Take the picture of a page from top to bottom."""
    stage.turn_to(number)
    QTest.qWait(200)
    shown = stage.find("OrsenPages").currentWidget()
    picture = QPixmap(shown.body.size() * shown.devicePixelRatioF())
    picture.setDevicePixelRatio(shown.devicePixelRatioF())
    picture.fill(stage.dock().palette().window().color())  # the page itself is not painted, what lies below it is
    shown.body.render(picture)
    stage.SHOTS.mkdir(parents=True, exist_ok=True)
    picture.save(str(stage.SHOTS / f"page-{name}{suffix}.png"))
    TOLD["pages"][f"{name}{suffix}"] = [shown.viewport().width(), shown.body.minimumSizeHint().width()]
    TOLD["cut"].update({f"{name}{suffix}: {words}": lack for words, lack in cut(shown.body).items()})


def step(act) -> None:
    """Do one part; write down what went wrong, and go on."""
    try:
        act()
    except BaseException:
        TOLD["troubles"].append(f"{act.__name__}: {traceback.format_exc()[-1500:]}")
    for window in QApplication.topLevelWidgets():
        if isinstance(window, QDialog) and window.isVisible():
            window.close()
    QTest.qWait(50)


def modal(name) -> None:
    """Take the picture of the next window that holds up its caller, and close it."""
    timer = QTimer(iface.mainWindow())

    def look() -> None:
        window = QApplication.activeModalWidget()
        if window is not None and window.isVisible():
            timer.stop()
            try:
                measure(name, window)
            finally:
                window.reject()

    timer.timeout.connect(look)
    timer.start(100)


def taken(importer, name):
    from orsen_qgis.gui.dropped import from_paths
    from orsen_qgis.paths import resource

    importer.take(from_paths([str(resource("sample", name))]))
    stage.wait(lambda: importer.dialog is not None and importer.look is None, name)
    QTest.qWait(600)
    return importer.dialog


def panel_of():
    from qgis import utils

    return utils.plugins["orsen_qgis"].panel


def empty() -> None:
    stage.open_panel()
    iface.mainWindow().resizeDocks([stage.dock()], [DOCK], Qt.Orientation.Horizontal)
    stage.settle()
    stage.shoot("window-empty")
    for number, name in enumerate(NAMES):
        page(number, name, "-empty")
    stage.turn_to(0)


def stock_import() -> None:
    window = taken(panel_of().stock.stocks, "stock_toits_aurore.csv")
    measure("import-stock", window)
    window.landlord.setCurrentText("Toits d’Aurore")
    measure("import-stock-ready", window)
    stage.click(window.run)
    stage.wait(window.result.isVisible, "the result")
    measure("import-stock-result", window)


def incident_import() -> None:
    window = taken(panel_of().stock.incidents, "incidents.csv")
    measure("import-incidents", window)
    window.tabs.setCurrentIndex(1)
    measure("import-incidents-categories", window)
    window.categories.propose.click()
    measure("import-incidents-proposed", window)
    window.run.click()
    QTest.qWait(300)
    if not window.result.isVisible() and window.run.isVisible():
        window.run.click()
    stage.wait(window.result.isVisible, "the result")
    stage.wait(stage.idle, "the count of the reasons")
    measure("import-incidents-result", window)


def consent() -> None:
    taken(panel_of().stock.stocks, "stock_toits_aurore.csv")
    panel_of().stock.geocoding.open()
    dialog = panel_of().stock.geocoding.dialog
    stage.wait(dialog.consent.what.text, "the count")
    QTest.qWait(1500)
    measure("geocode-consent", dialog)
    panel_of().stock.geocoding.leave()
    panel_of().stock.stocks.dialog.reject()


def review() -> None:
    from orsen_qgis.gui.geocode_dialog import GeocodeDialog
    from orsen_qgis.gui.review_list import ReviewLine

    dialog = GeocodeDialog(iface.mainWindow())
    far = "Le numéro trouvé n’est pas celui qui était demandé : 12 bis au lieu de 12."
    lines = [
        ReviewLine("a", "12 rue des Cirrus, 99001 Valfictif", "12 bis Rue des Cirrus 99001 Valfictif", 0.74, far,
                   "a_verifier", QgsPointXY(650000, 6860000), 3),
        ReviewLine("b", "Tour B allée du Mistral, 99001 Valfictif", "", None, "Rien ne ressemble à cette adresse.",
                   "refuse", None, 12, nowhere=True),
    ]  # fmt: skip
    dialog.turn_to_review()
    dialog.review.show_lines(lines, 212)
    dialog.show()
    measure("geocode-review", dialog)
    dialog.review.table.selectRow(1)
    measure("geocode-review-nowhere", dialog)
    dialog.show_running(True)
    measure("geocode-running", dialog)


def sample() -> None:
    stage.turn_to(0)
    load, box = stage.find("OrsenLoadSample"), stage.dock().stock.addresses
    before = box.currentLayer()
    stage.show(load)
    stage.click(load)
    stage.wait(lambda: box.currentLayer() is not before and load.isEnabled(), "the sample")
    stage.settle()
    iface.mainWindow().resizeDocks([stage.dock()], [DOCK], Qt.Orientation.Horizontal)
    stage.settle()
    page(0, "stock")
    page(1, "rating-before")
    stage.classify()
    stage.show(stage.find("OrsenGoToRelease"))
    stage.shoot("window-rating")
    page(1, "rating")


def grid() -> None:
    stage.turn_to(1)
    panel_of().grid.open_editor()
    editor = panel_of().grid.editor
    measure("grid-editor", editor)
    from orsen_qgis.grid.axes import Frequency, Severity

    panel_of().grid.change_level(next(iter(Severity)), next(iter(Frequency)), 4)
    measure("grid-editor-refused", editor)
    panel_of().grid.draft = None
    editor.close()


def people() -> None:
    stage.turn_to(1)
    rating = stage.dock().rating
    for section in (rating.people, rating.sheets, rating.last_word, rating.closing):
        section.setCollapsed(False)
    rating.sheets.folder.setFilePath(str(stage.OUT / "feuilles"))
    rating.sheets.split.setCurrentIndex(1)
    stage.show(rating.sheets.write)
    stage.click(rating.sheets.write)
    stage.wait(rating.sheets.sent.isVisible, "the sheets")
    stage.settle()
    rating.sheets.filled.setFilePath(" ".join(f'"{each}"' for each in sorted((stage.OUT / "feuilles").glob("*.xlsx"))))
    stage.show(rating.sheets.read)
    stage.click(rating.sheets.read)
    stage.wait(rating.sheets.told.text, "what the sheets say")
    stage.settle()
    result = stage.dock().release.input.currentLayer()
    result.selectByExpression('"niveau" = 4')
    stage.show(rating.last_word.visits)
    stage.click(rating.last_word.visits)
    stage.wait(rating.last_word.list.isVisible, "the visits")
    page(1, "rating-open")
    stage.show(rating.last_word.disagreements)
    stage.click(rating.last_word.disagreements)
    stage.settle()
    page(1, "rating-disagreements")


def retain() -> None:
    modal("retain")
    panel_of().people.decisions.retain_selected()


def closing() -> None:
    rating = stage.dock().rating
    rating.closing.output.setFilePath(str(stage.OUT / "cloture.gpkg"))
    modal("closing-confirmation")
    stage.show(rating.closing.close_campaign)
    stage.click(rating.closing.close_campaign)
    QTest.qWait(300)


def addresses() -> None:
    stage.turn_to(1)
    stage.show(stage.find("OrsenSeeAddresses"))
    stage.click(stage.find("OrsenSeeAddresses"))
    table = stage.find("OrsenAddressTable", QTableView)
    stage.wait(lambda: table.model().rowCount() > 600, "the addresses")
    window = stage.find("OrsenAddressesDock", QDockWidget)
    iface.mainWindow().resizeDocks([window], [420], Qt.Orientation.Vertical)
    stage.find("OrsenFilterWords").setText("stratus")
    stage.wait(lambda: table.model().rowCount() < 100, "fewer addresses")
    table.selectRow(0)
    QTest.qWait(1200)
    stage.settle()
    measure("addresses", window)
    stage.shoot("window-addresses")
    stage.find("OrsenFilterWords").setText("zzz")
    QTest.qWait(600)
    measure("addresses-none", window)
    window.close()


def themes() -> None:
    stage.turn_to(2)
    result = stage.dock().release.input.currentLayer()
    result.removeSelection()
    iface.messageBar().clearWidgets()
    for code in ("levels", "high", "evolution", "not-assessed", "residences", "landlords"):
        button = stage.find(f"OrsenTheme-{code}")
        if button.isEnabled():
            stage.show(button)
            stage.click(button)
            stage.settle()
        page(2, "map", f"-{code}")
        if code in ("levels", "evolution", "residences"):
            stage.shoot(f"window-map-{code}")
    stage.click(stage.find("OrsenTheme-levels"))
    for box in ("OrsenMapPalette", "OrsenMapClusters"):
        stage.show(stage.find(box))
        stage.click(stage.find(box))
    stage.settle()
    stage.shoot("window-map-palette")
    page(2, "map", "-palette")
    for box in ("OrsenMapPalette", "OrsenMapClusters"):
        stage.show(stage.find(box))
        stage.click(stage.find(box))
    stage.settle()


def circles() -> None:
    stage.turn_to(3)
    page_of = stage.dock().release
    own = stage.OUT / "cercles.json"
    own.write_bytes(stage.Path(page_of.circles.filePath()).read_bytes())
    page_of.circles.setFilePath(str(own))
    page_of.circle.setCurrentIndex(1)
    panel_of().circles.open(0)
    editor = panel_of().circles.editor
    for number in range(editor.form.count()):
        editor.form.setCurrentIndex(number)
        measure(f"circle-editor-{number}", editor)
    editor.form.setCurrentIndex(0)
    editor.form.convention.purpose.setText(" ")
    editor.form.convention.purpose.textEdited.emit(" ")
    measure("circle-editor-trouble", editor)
    editor.tabs.setCurrentIndex(1)
    measure("circle-matrix", editor)
    panel_of().circles.draft = type(panel_of().circles.draft)()
    editor.close()


def approval() -> None:
    from orsen_qgis.gui.approval_dialog import ApprovalDialog
    from orsen_qgis.gui.circle_words import describe_circle

    circle = panel_of().release.chosen_circle()
    dialog = ApprovalDialog(circle.name, describe_circle(circle), iface.mainWindow())
    dialog.show()
    measure("approval", dialog)


def release() -> None:
    stage.turn_to(3)
    page_of = stage.dock().release
    page_of.folder.setFilePath(str(stage.OUT / "exemplaires"))
    page_of.secrets.setFilePath(str(stage.OUT / "mots-de-passe.json"))
    page_of.register.setFilePath(str(stage.OUT / "registre.sqlite"))
    page_of.more.setCollapsed(False)
    check = stage.find("OrsenCheckRelease")
    stage.show(check)
    stage.click(check)
    stage.wait(page_of.check.table.isVisible, "the forecast")
    QTest.qWait(300)
    page(3, "release")
    stage.show(stage.find("OrsenPreviewPages"))
    stage.click(stage.find("OrsenPreviewPages"))
    stage.wait(lambda: iface.mainWindow().findChild(QDialog, "OrsenPagesDialog"), "the pages")
    measure("pages", stage.find("OrsenPagesDialog", QDialog))
    stage.find("OrsenPagesDialog", QDialog).close()
    stage.show(stage.find("OrsenDeliver"))
    stage.click(stage.find("OrsenDeliver"))
    stage.wait(lambda: iface.mainWindow().findChild(QDialog, "OrsenDeliveredDialog"), "the copies", 180)
    copies = stage.find("OrsenDeliveredDialog", QDialog)
    stage.click(stage.find("OrsenShowPassword0"))
    measure("delivered", copies)
    stage.shoot("window-delivered")
    copies.close()
    page(3, "release-done")


def register() -> None:
    panel_of().register.open()
    stage.wait(lambda: panel_of().register.dialog, "the register")
    dialog = panel_of().register.dialog
    stage.click(stage.find("OrsenRegisterVerify"))
    stage.wait(dialog.verdict.text, "the verdict")
    measure("register", dialog)
    modal("purge")
    panel_of().register.purge()


def seeing() -> None:
    stage.turn_to(3)
    iface.messageBar().clearWidgets()
    see = stage.find("OrsenSeeAsCircle")
    stage.show(see)
    stage.click(see)
    stage.wait(stage.find("OrsenBanner").isVisible, "the banner")
    stage.settle()
    stage.shoot("window-seeing")
    stage.click(stage.find("OrsenBannerBack"))
    stage.settle()


def territory() -> None:
    stage.turn_to(4)
    iface.messageBar().clearWidgets()
    page_of = stage.dock().territory
    named = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    page_of.territories.setLayer(named.get("Quartiers") or named["Districts"])
    page(4, "territory-before")
    stage.show(stage.find("OrsenCountTerritories"))
    stage.click(stage.find("OrsenCountTerritories"))
    stage.wait(stage.find("OrsenTerritoryTable").isVisible, "the figures")
    stage.wait(page_of.result.evolution.isVisible, "what changed")
    stage.settle()
    stage.show(stage.find("OrsenKeepFigures"))
    stage.click(stage.find("OrsenKeepFigures"))
    stage.settle()
    stage.shoot("window-territory")
    page(4, "territory")


def options() -> None:
    done = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible() and not done:
            done.append(dialog)
            timer.stop()
            QTest.qWait(300)
            try:
                measure("options", dialog)
            finally:
                dialog.reject()

    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(look)
    timer.start(100)
    iface.showOptionsDialog(iface.mainWindow(), "OrsenOptions")


def question() -> None:
    from orsen_qgis.gui.asking import agrees_to_drop

    modal("question")
    agrees_to_drop(
        iface.mainWindow(), QApplication.translate("orsen", "The changes of the grid are not saved. Drop them?")
    )


def algorithms() -> None:
    from processing import createAlgorithmDialog

    for algorithm in QgsApplication.processingRegistry().providerById("orsen").algorithms():
        dialog = createAlgorithmDialog(algorithm.id(), {})
        dialog.show()
        measure(f"algorithm-{algorithm.name()}", dialog)
        dialog.close()


def scene() -> dict:
    parts = (empty, stock_import, incident_import, consent, review, sample, grid, people, retain, closing, addresses)
    parts += (themes, circles, approval, release, register, seeing, territory, options, question)
    wanted = os.environ.get("ORSEN_PARTS", "")
    for part in parts + ((algorithms,) if os.environ.get("ORSEN_ALGORITHMS") else ()):
        if not wanted or part.__name__ in wanted.split(","):
            step(part)
    TOLD["font"] = QApplication.font().pointSizeF()
    return TOLD


stage.play(scene)
