# ruff: noqa: I001
"""Files that are none: dropped, chosen, imported half-way. One sentence each, and nothing half made."""

import os
import sys
import threading

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsExpression, QgsProject
from qgis.PyQt.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QApplication, QDialog
from qgis.utils import iface, qgsfunction

import stage

BROKEN = {
    "vide.csv": b"",
    "image.csv": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20,
    "classeur.xlsx": b"PK\x03\x04 not a workbook",
    "couche.gpkg": b"SQLite format 3\x00" + b"\x00" * 200,
}
ROWS = 3000
# The import that will be stopped waits in the middle of its rows, so that it cannot end before the stop is heard.
ARMED, REACHED, GO_ON = threading.Event(), threading.Event(), threading.Event()


@qgsfunction(args="auto", group="ORSEN")
def orsen_scene_gate(value, feature, parent):
    """The value; the first row of an armed run waits here."""
    if ARMED.is_set():
        REACHED.set()
        GO_ON.wait(60)
    return value


def drop(widget, path) -> None:
    """Drop a file as a file manager does."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    at, buttons, keys = QPoint(20, 20), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted(), "a file is invited"
    QApplication.sendEvent(widget, QDropEvent(QPointF(at), Qt.DropAction.CopyAction, mime, buttons, keys))


def window() -> QDialog:
    stage.wait(lambda: iface.mainWindow().findChild(QDialog, "OrsenImportDialog"), "the window of the import")
    return stage.find("OrsenImportDialog", QDialog)


def close(dialog: QDialog) -> None:
    stage.click(dialog.close_button)
    stage.wait(lambda: iface.mainWindow().findChild(QDialog, "OrsenImportDialog") is None, "the closed window")


def scene() -> dict:
    project, told = QgsProject.instance(), {}
    stage.open_panel()
    zone = stage.find("OrsenStockZone")
    stage.show(zone)
    said = told["said"] = {}
    for name, content in BROKEN.items():
        path = stage.OUT / name
        path.write_bytes(content)
        drop(zone, path)
        stage.wait(stage.messages, "what is wrong")
        stage.shoot(f"wrong-{path.stem}")
        said[name] = [
            " ".join(stage.messages()),
            iface.mainWindow().findChild(QDialog, "OrsenImportDialog") is not None,
        ]
        iface.messageBar().clearWidgets()
        stage.QTest.qWait(100)
    path = stage.OUT / "texte.csv"
    path.write_bytes("nom;téléphone\nUne personne;01\n".encode())
    drop(zone, path)
    dialog = window()
    stage.wait(dialog.trouble.isVisible, "what is missing")
    stage.shoot("wrong-texte", dialog)
    said["texte.csv"] = [dialog.trouble.text(), dialog.run.isEnabled()]
    close(dialog)
    path = stage.OUT / "perdu.csv"
    path.write_bytes(b"adresse;bailleur;x;y\n1 rue A;Bailleur;650000;6860000\n")
    drop(zone, path)
    dialog = window()
    stage.wait(dialog.run.isEnabled, "a mapping")
    path.unlink()
    stage.click(dialog.run)
    stage.wait(dialog.run.isVisible, "the end of the import")
    stage.wait(dialog.trouble.isVisible, "what is wrong")
    stage.shoot("wrong-perdu", dialog)
    said["perdu.csv"] = [dialog.trouble.text(), False]
    close(dialog)
    told["after_wrong"] = {"layers": len(project.mapLayers()), "dirty": project.isDirty()}

    path = stage.OUT / "grand.csv"
    lines = (f"a{row};{row} rue A;Bailleur;{650000 + row};6860000" for row in range(ROWS))
    path.write_text("\n".join(("adresse_id;adresse;bailleur;x;y", *lines)), "utf-8")
    drop(zone, path)
    dialog = window()
    stage.wait(dialog.run.isEnabled, "a mapping")
    saved = stage.OUT / "stock.gpkg"
    dialog.output.setFilePath(str(saved))
    dialog.table.lines["residence"].widget.setExpression('orsen_scene_gate("adresse")')
    stage.wait(lambda: "rue A" in dialog.table.lines["residence"].preview.text(), "the values of an expression")
    ARMED.set()
    stage.click(dialog.run)
    stage.wait(REACHED.is_set, "an import that is half-way")
    stage.click(dialog.stop)
    ARMED.clear()
    GO_ON.set()
    stage.wait(dialog.run.isVisible, "the end of the import")
    stage.shoot("wrong-stopped", dialog)
    told["stopped"] = [dialog.trouble.text(), dialog.run.isEnabled()]
    told["after_stop"] = {"layers": len(project.mapLayers()), "files": [saved.exists()]}
    stage.click(dialog.run)
    stage.wait(dialog.result.isVisible, "the import, once more")
    told["again"] = [dialog.result.title.text(), saved.exists()]
    close(dialog)
    stage.settle()
    told["messages"] = stage.messages()
    QgsExpression.unregisterFunction("orsen_scene_gate")
    return told


stage.play(scene)
