# ruff: noqa: I001
"""Stopping a run, losing a layer during one, and ten reloads of the plugin."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis import utils
from qgis.core import (
    QgsApplication,
    QgsExpression,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsSettingsTree,
    QgsVectorLayer,
)
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QTableView, QWidget
from qgis.utils import iface

import stage

PLUGIN = "orsen_qgis"


def addresses(number: int = 20_000) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:2154&field=adresse_id:string&field=bailleur:string&field=logements:integer",
        "adresses",
        "memory",
    )
    features = []
    for row in range(number):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"a{row}", "Bailleur A", 10])
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({650000 + row} 6860000)"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def traces() -> dict:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window, project = iface.mainWindow(), QgsProject.instance()
    return {
        "actions": sum(action.objectName().startswith("Orsen") for action in window.findChildren(QAction)),
        "docks": len(window.findChildren(QDockWidget, "OrsenDock")),
        "provider": QgsApplication.processingRegistry().providerById("orsen") is not None,
        "dialogs": sum(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets()),
        "menus": sum(action.text() == "ORSEN" for action in iface.vectorMenu().actions()),
        "receivers": [project.receivers(signal) for signal in (project.layersAdded, project.readProject)],
        "translated": QCoreApplication.translate("orsen", "ORSEN panel") != "ORSEN panel",
        "layers": len(project.mapLayers()),
        "functions": QgsExpression.isFunctionName("orsen_niveau"),
        "settings": "orsen_qgis" in [node.key() for node in QgsSettingsTree.node("plugins").childrenNodes()],
        "dirty": project.isDirty(),
        "items": len(iface.mapCanvas().scene().items()),
        "tools": [
            type(tool).__name__ for tool in iface.mapCanvas().findChildren(QgsMapTool) if "Draw" in str(type(tool))
        ],
        "windows": sorted(each.objectName() for each in window.findChildren(QWidget) if named(each)),
        "followers": [[layer.receivers(signal) for signal in signals(layer)] for layer in rated()],
    }


def named(widget: QWidget) -> bool:
    return widget.objectName().startswith("Orsen")


def rated() -> list:
    return [layer for layer in QgsProject.instance().mapLayers().values() if layer.fields().lookupField("niveau") >= 0]


def signals(layer: QgsVectorLayer) -> tuple:
    return layer.selectionChanged, layer.willBeDeleted, layer.dataChanged, layer.layerModified, layer.editingStopped


def use_everything() -> None:
    """Open the panel, the table, a drawing and two windows, and leave them open."""
    stage.open_panel()
    stage.turn_to(1)
    see = stage.find("OrsenSeeAddresses")
    stage.wait(see.isVisible, "the result that the project remembers")
    stage.show(see)
    stage.click(see)
    stage.wait(lambda: stage.find("OrsenAddressTable", QTableView).model().rowCount() > 0, "the addresses")
    stage.find("OrsenAddressTable", QTableView).selectRow(0)
    for page, button in ((4, "OrsenDrawTerritory"), (3, "OrsenEditCircles")):
        stage.turn_to(page)
        stage.show(stage.find(button))
        stage.click(stage.find(button))
    QTest.mouseClick(iface.mapCanvas().viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    stage.settle()


def reload_once() -> None:
    assert utils.loadPlugin(PLUGIN)
    assert utils.startPlugin(PLUGIN)
    use_everything()
    utils.unloadPlugin(PLUGIN)
    rated()[0].removeSelection()
    stage.settle()


def scene() -> dict:
    report = {}
    project = QgsProject.instance()
    stage.open_panel()
    dock = stage.dock()
    layer = addresses()
    project.addMapLayer(layer)
    for button in ("OrsenImportStock", "OrsenImportIncidents"):
        stage.show(stage.find(button))
        stage.click(stage.find(button))
        dialogs = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
        report.setdefault("imports", []).extend(dialog.windowTitle() for dialog in dialogs)
        for dialog in dialogs:
            dialog.reject()
    stage.turn_to(1)
    run, cancel = stage.find("OrsenRun"), stage.find("OrsenCancel")
    stage.show(run)
    stage.click(run)
    stage.wait(cancel.isVisible, "the button that stops")
    stage.click(cancel)
    stage.wait(run.isEnabled, "the end of the run")
    report["after_stop"] = {"layers": len(project.mapLayers()), "result": dock.rating.result.isVisible()}
    report["stop_message"] = stage.messages()[-1:]
    stage.shoot("manners-stopped")

    stage.click(run)
    project.removeMapLayer(layer.id())
    stage.wait(lambda: not cancel.isVisible(), "the end of the run")
    report["after_loss"] = {"layers": len(project.mapLayers()), "run": run.isEnabled()}

    project.addMapLayer(addresses(200))
    stage.show(run)
    stage.click(run)
    stage.wait(dock.rating.result.isVisible, "the result")
    stage.settle()
    utils.unloadPlugin(PLUGIN)
    reload_once()
    clean = traces()
    for _ in range(10):
        reload_once()
    report["clean"], report["after_ten"] = clean, traces()
    return report


stage.play(scene)
