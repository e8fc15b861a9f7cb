"""What people do with a big result, for the scene that times it: table, last word, release, register, territories."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import stage
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFileDialog
from qgis.utils import iface

Watch = Callable[[str, Callable[[], Any]], None]
ENTRIES = 6000  # of the register
MANY = 5000  # addresses that are chosen at once
DISTRICTS = 20  # territories along each side


def act_all(watch: Watch, panel: Any, folder: Path, rated: QgsVectorLayer) -> None:
    """Play every act on the rated layer that the panel shows; its table of addresses is open."""
    _table(watch, panel, rated)
    _release(watch, panel, folder)
    _register(watch, panel, folder)
    _territory(watch, panel, panel.dock.release.input.currentLayer())


def _table(watch: Watch, panel: Any, rated: QgsVectorLayer) -> None:
    table, card = panel.addresses.dock.table, panel.addresses.dock.card
    model = table.model()

    def choose(first: int, last: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        chosen = QItemSelection(model.index(first, 0), model.index(last, 0))
        table.selectionModel().select(chosen, flag.ClearAndSelect | flag.Rows)

    def why() -> None:
        choose(3, 3)
        QTest.qWait(400)
        stage.wait(lambda: "…" not in card.toPlainText()[-30:], "the card", 60)

    watch("“why this level?” of one address", why)
    watch(f"selecting {MANY} rows of the table", lambda: (choose(0, MANY - 1), QTest.qWait(700)))
    rated.removeSelection()
    QTest.qWait(500)
    fids = sorted(rated.allFeatureIds())[:MANY]
    watch(f"selecting {MANY} addresses on the map", lambda: (rated.selectByIds(fids), QTest.qWait(1000)))

    def retain() -> None:
        def agree(dialog: QDialog) -> None:
            dialog.level.choose(3)
            dialog.reason.setPlainText("Vu sur place")
            dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

        stage.when_dialog("OrsenRetainDialog", agree)
        panel.people.decisions.retain_selected()
        QTest.qWait(500)
        stage.wait(lambda: panel.rating.run is None, "the levels", 300)

    watch(f"retaining a level for {MANY} addresses", retain)


def _release(watch: Watch, panel: Any, folder: Path) -> None:
    from orsen_qgis.paths import resource

    page = panel.dock.release
    circles = resource("sample", "cercles.json").read_text("utf-8")
    for name, ours in (("Toits d’Aurore", "Bailleur 0"), ("Habitat des Brumes", "Bailleur 1")):
        circles = circles.replace(name, ours)
    (folder / "cercles.json").write_text(circles.replace('"96"', '"75"').replace('"96999"', '"75101"'), "utf-8")
    page.circles.setFilePath(str(folder / "cercles.json"))
    stage.turn_to(3)

    names = ("OrsenCheckRelease", "OrsenFatesOnMap", "OrsenSeeAsCircle", "OrsenPreviewPages", "OrsenDeliver")
    # Found beforehand: to look through all widgets of QGIS holds the window by itself.
    check, fates, as_circle, preview, hand_over = [stage.find(name) for name in names]

    def forecast() -> None:
        iface.messageBar().clearWidgets()
        check.click()
        stage.wait(lambda: page.check.table.isVisible() or stage.messages(), "the forecast", 300)

    watch("forecasting a release", forecast)
    watch("every address’s fate on the map", lambda: (fates.click(), QTest.qWait(500)))

    def see() -> None:
        as_circle.click()
        stage.wait(lambda: panel.seen.seen.active, "the release", 300)

    for number in range(page.circle.count()):
        page.circle.setCurrentIndex(number)
        watch(f"seeing as circle {number + 1}", see)
        watch(f"one’s own map after circle {number + 1}", lambda: (panel.seen.back(), QTest.qWait(300)))

    def matrix() -> None:
        page.matrix.click()
        QTest.qWait(500)

    watch("who sees what", matrix)
    stage.find("OrsenCircleEditor", QDialog).reject()
    page.circle.setCurrentIndex(0)
    page.folder.setFilePath(str(folder / "exemplaires"))
    page.secrets.setFilePath(str(folder / "mots-de-passe.json"))
    page.register.setFilePath(str(folder / "registre.sqlite"))

    def pages() -> None:
        iface.messageBar().clearWidgets()
        preview.click()
        stage.wait(lambda: panel.forecast.dialog is not None or stage.messages(), "the pages", 300)

    watch("previewing the pages", pages)
    panel.forecast.close()

    def deliver() -> None:
        iface.messageBar().clearWidgets()
        hand_over.click()
        stage.wait(lambda: panel.delivered.dialog is not None or stage.messages(), "the copies", 600)

    watch("delivering", deliver)
    panel.delivered.close()


def _register(watch: Watch, panel: Any, folder: Path) -> None:
    from orsen_qgis.circles.register import Register

    path = folder / "grand-registre.sqlite"
    with Register.open(path, create=True) as register, register.at_once():
        for number in range(ENTRIES):
            register.refuse(f"cercle-{number % 12}", f"Convention échue, {number} adresses écartées.")
    panel.dock.release.register.setFilePath(str(path))

    def look() -> None:
        stage.find("OrsenOpenRegister").click()
        stage.wait(lambda: panel.register.dialog is not None and panel.register.dialog.shown_entries(), "the register")

    watch(f"opening a register of {ENTRIES} entries", look)
    dialog = panel.register.dialog
    watch("searching it", lambda: (QTest.keyClicks(dialog.words, "cercle-7"), QTest.qWait(500)))

    def verify() -> None:
        dialog.verify.click()
        stage.wait(dialog.verdict.text, "the verdict")

    watch("verifying it all", verify)
    dialog.verdict.setText("")

    def export() -> None:
        QFileDialog.getSaveFileName, kept = (lambda *_: (str(folder / "registre.csv"), "")), QFileDialog.getSaveFileName
        dialog.exportAsked.emit()
        stage.wait(dialog.verdict.text, "the record")
        QFileDialog.getSaveFileName = kept

    watch("writing its record", export)
    dialog.verdict.setText("")

    def purge() -> None:
        def agree(asked: QDialog) -> None:
            asked.sure.setChecked(True)
            asked.buttons.button(QDialogButtonBox.StandardButton.Ok).click()

        stage.when_dialog("OrsenPurgeDialog", agree)
        dialog.purgeAsked.emit()
        stage.wait(dialog.verdict.text, "the purge")

    watch("purging it", purge)
    dialog.reject()


def _territory(watch: Watch, panel: Any, rated: QgsVectorLayer) -> None:
    project, page = QgsProject.instance(), panel.dock.territory
    stage.turn_to(4)
    earlier = rated.clone()
    earlier.setName("2025")
    layer = QgsVectorLayer(f"Polygon?crs={rated.crs().authid()}&field=nom:string", "Quartiers", "memory")
    ground = rated.extent()
    wide, high = ground.width() / DISTRICTS, ground.height() / DISTRICTS
    districts = []
    for number in range(DISTRICTS * DISTRICTS):
        x, y = number % DISTRICTS, number // DISTRICTS
        west, south = ground.xMinimum() + x * wide, ground.yMinimum() + y * high
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"Quartier {number}"])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, south, west + wide, south + high)))
        districts.append(feature)
    layer.dataProvider().addFeatures(districts)
    project.addMapLayers([earlier, layer])
    page.territories.setLayer(layer)

    def count() -> None:
        page.count.click()
        stage.wait(lambda: panel.territory.run is None and page.result.table.rowCount(), "the figures", 300)

    page.earlier.setLayer(None)
    watch(f"figures of {DISTRICTS * DISTRICTS} territories", count)
    page.earlier.setLayer(earlier)
    watch("the same, compared with an earlier campaign", count)
    watch("another territory", lambda: (page.result.territory.setCurrentIndex(5), QTest.qWait(300)))
