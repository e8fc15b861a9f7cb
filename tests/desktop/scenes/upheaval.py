# ruff: noqa: I001
"""The addresses change their reference system, then the project is closed, while a classification works on them."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.utils import iface

import stage


def scene() -> dict:
    project = QgsProject.instance()
    panel = stage.open_sample()
    layer = panel.stock.addresses.currentLayer()
    own = layer.crs()
    stage.turn_to(1)
    run = stage.find("OrsenRun")
    stage.show(run)
    stage.click(run)
    conic = QgsCoordinateReferenceSystem("EPSG:3945")  # of the same datum: QGIS asks nothing
    layer.setCrs(conic)
    project.setCrs(conic)
    stage.wait(stage.find("OrsenResultTable").isVisible, "the result")
    stage.settle()
    stage.shoot("upheaval-crs")
    result = panel.release.input.currentLayer()
    report = {"crs": result.crs().authid(), "own": own.authid(), "rows": result.featureCount()}

    iface.messageBar().clearWidgets()
    stage.show(run)
    stage.click(run)
    project.clear()  # as a script may; QGIS itself asks a person to stop the run first
    stage.wait(lambda: not stage.find("OrsenCancel").isVisible(), "the end of the run")
    stage.settle()
    stage.shoot("upheaval-closed")
    return {**report, "layers": len(project.mapLayers()), "dirty": project.isDirty(), "messages": stage.messages()}


stage.play(scene)
