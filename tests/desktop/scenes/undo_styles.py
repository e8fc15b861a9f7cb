# ruff: noqa: I001
"""Themes taken back with the buttons of QGIS's Layer Styling panel; the plugin reloaded, a layer removed, QGIS left."""

import gc
import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis import utils
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QDockWidget
from qgis.utils import iface

import stage

PLUGIN = "orsen_qgis"


def theme(code: str) -> None:
    button = stage.find(f"OrsenTheme-{code}")
    stage.show(button)
    stage.click(button)
    stage.settle()


def shown() -> list:
    buttons = [each for each in stage.find("OrsenMapPage").findChildren(QAbstractButton) if each.isCheckable()]
    return [
        each.objectName().partition("-")[2] for each in buttons if each.isChecked() and "Theme" in each.objectName()
    ]


def leave() -> None:
    """Leave QGIS by its menu, as a person does."""
    QgsProject.instance().setDirty(False)
    QgsSettings().setValue("app/askToSaveMemoryLayers", False)
    QTimer.singleShot(0, iface.actionExit().trigger)


def scene() -> dict:
    panel = stage.open_sample()
    stage.classify()
    stage.turn_to(2)
    iface.messageBar().clearWidgets()
    layer = panel.map.layer.currentLayer()
    iface.setActiveLayer(layer)
    styling = stage.find("LayerStyling", QDockWidget)
    styling.setUserVisible(True)
    stage.settle()
    undo, redo = (styling.findChild(QAbstractButton, name) for name in ("mUndoButton", "mRedoButton"))
    told = {"first": layer.styleManager().currentStyle()}
    theme("high")
    theme("evolution")
    stage.shoot("undo-1-evolution")
    stage.click(undo)
    stage.settle()
    told["undone"] = [layer.styleManager().currentStyle(), shown()]
    stage.shoot("undo-2-undone")
    stage.click(undo)
    stage.settle()
    told["undone_twice"] = layer.styleManager().currentStyle()
    stage.click(redo)
    stage.settle()
    told["redone"] = [layer.styleManager().currentStyle(), shown()]

    utils.unloadPlugin(PLUGIN)
    gc.collect()
    stage.click(undo)
    stage.click(undo)
    QTest.qWait(200)
    told["without_plugin"] = layer.styleManager().currentStyle()
    assert utils.loadPlugin(PLUGIN)
    assert utils.startPlugin(PLUGIN)
    stage.open_panel()
    stage.turn_to(2)
    theme("landlords")
    theme("levels")
    stage.click(undo)
    stage.settle()
    told["after_reload"] = [layer.styleManager().currentStyle(), shown()]
    QgsProject.instance().removeMapLayer(layer.id())
    gc.collect()
    stage.settle()
    told["layers"] = layer_names()
    stage.turn_to(0)
    for name in ("levels", "high"):
        stage.turn_to(2)
        theme(name)  # of the stock, whose history QGIS takes along when it is left
    return told


def layer_names() -> list:
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


stage.play(scene, leave)
