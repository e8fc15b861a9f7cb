# ruff: noqa: I001
"""A project saved, closed and opened again finds its choices; another project knows nothing of them."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsProject, QgsVectorFileWriter
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.utils import iface

import stage

PASSWORDS = "mots-de-passe-de-la-scene.json"


def choices(panel) -> dict:
    rating, release = panel.rating, panel.release
    return {
        "stock": stage.layer_name(panel.stock.addresses),
        "incidents": stage.layer_name(rating.incidents),
        "previous": stage.layer_name(rating.previous),
        "campaign": rating.campaign.text(),
        "landlords": rating.landlords.chosen(),
        "rated": stage.layer_name(release.input),
        "circle": release.circle.currentText(),
        "folder": release.folder.filePath(),
        "secrets": release.secrets.filePath(),
    }


def kept_on_disk(project: QgsProject) -> None:
    """Write each layer of memory into a GeoPackage, as QGIS proposes when a project is saved."""
    for number, layer in enumerate(list(project.mapLayers().values())):
        if layer.providerType() != "memory":
            continue
        path = stage.OUT / f"couche{number}.gpkg"
        options = QgsVectorFileWriter.SaveVectorOptions()
        written = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), project.transformContext(), options)
        assert written[0] == QgsVectorFileWriter.WriterError.NoError, written
        layer.setDataSource(str(path), layer.name(), "ogr")


def scene() -> dict:
    project = QgsProject.instance()
    panel = stage.open_sample()
    stage.classify()
    stage.turn_to(3)
    copies = stage.OUT / "exemplaires"
    copies.mkdir()
    panel.release.folder.setFilePath(str(copies))
    panel.release.secrets.setFilePath(str(stage.OUT / PASSWORDS))
    kept_on_disk(project)
    path = stage.OUT / "projet.qgs"
    stage.settle()  # what the layers hold is counted anew
    before = choices(panel)
    assert project.write(str(path))
    saved = path.read_text("utf-8")
    after_save = project.isDirty()
    stage.settle()
    stage.shoot("projects-saved")
    looked = []
    for there in (True, False):
        stage.show(panel.release.see)
        stage.click(panel.release.see)
        stage.wait(lambda there=there: panel.release.seen.isVisible() == there, "what the circle sees, and back")
        stage.settle()
        looked.append([panel.release.seen.isVisible(), project.isDirty()])
    stage.click(panel.release.see)
    stage.wait(panel.release.seen.isVisible, "what the circle sees")
    stage.settle()
    assert project.write(str(path))
    stage.settle()
    told_while_seen = [panel.release.seen.isVisible(), "Vu par" in path.read_text("utf-8"), project.isDirty()]

    iface.newProject()
    stage.settle()
    other = choices(panel)
    other_dirty = project.isDirty()
    stage.turn_to(1)
    stage.shoot("projects-other")

    iface.messageBar().clearWidgets()
    assert iface.addProject(str(path))
    stage.settle()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    stage.turn_to(3)
    stage.shoot("projects-again")
    again, dirty_again = choices(panel), project.isDirty()
    panel.rating.campaign.setText("2031")
    panel.rating.campaign.editingFinished.emit()
    return {
        "before": before,
        "other": other,
        "again": again,
        "dirty": {"saved": after_save, "other": other_dirty, "again": dirty_again, "changed": project.isDirty()},
        "looked": looked,
        "saved_while_seen": told_while_seen,
        "secret_kept": PASSWORDS in saved,
        "messages": stage.messages(),
    }


stage.play(scene)
