# ruff: noqa: I001
"""QGIS is left for good in the midst of something (ORSEN_DOING); its questions are answered, to save or not."""

import json
import os
import sys
import threading
import time

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsApplication, QgsField, QgsProject, QgsVectorFileWriter
from qgis.PyQt.QtCore import QMetaObject, QMetaType, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog, QMessageBox
from qgis.utils import iface, qgsfunction

import stage

DOING, SAVING = os.environ["ORSEN_DOING"], os.environ["ORSEN_ANSWER"] == "save"
ROWS = 20_000
REACHED = threading.Event()


@qgsfunction(args="auto", group="ORSEN")
def orsen_scene_slow(value, feature, parent):
    """The value, so slowly that whoever reads the rows is at it until somebody stops it."""
    REACHED.set()
    time.sleep(0.01)
    return value


def note(**told) -> None:
    with (stage.OUT / "asked.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps(told) + "\n")


def kept_on_disk() -> None:
    project = QgsProject.instance()
    for number, layer in enumerate(list(project.mapLayers().values())):
        path = stage.OUT / f"couche{number}.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
        assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
        layer.setDataSource(str(path), layer.name(), "ogr")


def see_as_a_circle(panel) -> None:
    stage.turn_to(3)
    stage.show(panel.release.see)
    stage.click(panel.release.see)
    stage.wait(panel.release.seen.isVisible, "what the circle sees")
    stage.settle()


def slow_down(layer) -> None:
    """Have a column computed that the table of addresses reads."""
    place = layer.fields().lookupField("motif")
    if place >= 0:
        layer.dataProvider().deleteAttributes([place])
    layer.updateFields()
    layer.addExpressionField('orsen_scene_slow("adresse_id")', QgsField("motif", QMetaType.Type.QString))


def read_the_table(panel) -> None:
    stage.turn_to(1)
    slow_down(panel.release.input.currentLayer())
    see = stage.find("OrsenSeeAddresses")
    stage.show(see)
    stage.click(see)
    stage.wait(REACHED.is_set, "a reading")


def import_a_file(panel) -> None:
    path = stage.OUT / "grand.csv"
    lines = (f"a{row};{row} rue A;Bailleur;{650000 + row};6860000" for row in range(ROWS))
    path.write_text("\n".join(("adresse_id;adresse;bailleur;x;y", *lines)), "utf-8")
    stage.turn_to(0)
    zone = stage.find("OrsenStockZone")
    stage.show(zone)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at, buttons, keys = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(zone, QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys))
    QApplication.sendEvent(zone, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, buttons, keys))
    dialog = stage.appears("OrsenImportDialog", QDialog)
    stage.wait(dialog.run.isEnabled, "a mapping")
    dialog.output.setFilePath(str(stage.OUT / "stock.gpkg"))
    dialog.table.lines["residence"].widget.setExpression('orsen_scene_slow("adresse")')
    stage.wait(lambda: "rue A" in dialog.table.lines["residence"].preview.text(), "the values of an expression")
    REACHED.clear()
    stage.click(dialog.run)
    stage.wait(REACHED.is_set, "an import that is half-way")


def deliver(panel) -> None:
    stage.turn_to(3)
    page = panel.release
    page.folder.setFilePath(str(stage.OUT / "exemplaires"))
    page.secrets.setFilePath(str(stage.OUT / "mots-de-passe.json"))
    page.register.setFilePath(str(stage.OUT / "registre.sqlite"))
    button = stage.find("OrsenDeliver")
    stage.show(button)
    # The click comes back at the end of the delivery: it is made once the scene is over.
    QTimer.singleShot(0, lambda: stage.click(button))
    stage.when_dialog("OrsenExportProgress", lambda _: ask_to_leave())


WORKS = {"seen": see_as_a_circle, "table": read_the_table, "import": import_a_file, "deliver": deliver}


def answer() -> None:
    """Answer what stands in the way, and write it down."""
    box = QApplication.activeModalWidget()
    if not isinstance(box, QMessageBox) or not box.isVisible():
        return
    buttons = QMessageBox.StandardButton
    note(title=box.windowTitle(), asked=box.text())
    for each in (buttons.Save if SAVING else buttons.Discard, buttons.Yes):
        if box.button(each) is not None:
            box.button(each).click()
            return


def leave() -> None:
    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(answer)
    timer.start(stage.STEP)
    if DOING != "deliver":
        ask_to_leave()
    watch = QTimer(iface.mainWindow())
    watch.timeout.connect(ask_again)
    watch.start(500)


def ask_to_leave() -> None:
    """As a click does: Python is not at work then, and its lock is free."""
    if SAVING:
        QMetaObject.invokeMethod(iface.actionExit(), "trigger", Qt.ConnectionType.QueuedConnection)
    else:
        QApplication.postEvent(iface.mainWindow(), QCloseEvent())


def ask_again() -> None:
    """QGIS stays as long as something works: a person leaves once more."""
    if QApplication.activeModalWidget() is None and QgsApplication.taskManager().countActiveTasks(True) == 0:
        ask_to_leave()


def scene() -> dict:
    project = QgsProject.instance()
    panel = stage.open_sample()
    stage.classify()
    kept_on_disk()
    assert project.write(str(stage.OUT / "projet.qgs"))
    WORKS[DOING](panel)
    project.setTitle("Une réunion")
    project.setDirty(True)
    return {}


stage.play(scene, leave)
