# ruff: noqa: I001
"""From a fresh profile to a delivered map, with clicks alone."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

import stage


def scene() -> dict:
    stage.open_panel()
    dock = stage.dock()
    iface.mainWindow().resizeDocks([dock], [380], stage.Qt.Orientation.Horizontal)
    stage.settle()
    stage.shoot("1-panel-empty")

    stage.click(stage.find("OrsenLoadSample"))
    stage.wait(lambda: dock.stock.addresses.currentLayer() is not None, "the sample")
    stage.settle()
    stage.shoot("2-sample")
    stock = dock.stock.facts.text()

    stage.click(stage.find("OrsenGoToRating"))
    stage.settle()
    stage.shoot("3-rating")
    run = stage.find("OrsenRun")
    stage.show(run)
    stage.click(run)
    table = stage.find("OrsenResultTable")
    stage.wait(table.isVisible, "the result")
    stage.settle()
    stage.show(stage.find("OrsenGoToRelease"))
    stage.shoot("4-result")
    figures = [[table.item(row, column).text() for column in range(4)] for row in range(table.rowCount())]
    rated = QgsProject.instance().layerTreeRoot().findGroup("ORSEN").findLayers()[0].layer()

    stage.click(stage.find("OrsenGoToRelease"))
    page = dock.release
    copies = stage.OUT / "exemplaires"
    copies.mkdir()
    page.folder.setFilePath(str(copies))
    page.secrets.setFilePath(str(stage.OUT / "mots-de-passe.json"))
    page.register.setFilePath(str(stage.OUT / "registre.sqlite"))
    stage.settle()
    stage.shoot("5-release")
    deliver = stage.find("OrsenDeliver")
    stage.show(deliver)
    stage.when_dialog("OrsenExportProgress", stage.stop)
    stage.click(deliver)
    stopped = {"copies": sorted(path.name for path in copies.iterdir()), "messages": stage.messages()}
    iface.messageBar().clearWidgets()
    stage.settle()
    stage.when_dialog("OrsenExportProgress", lambda dialog: stage.shoot("5-progress", dialog))
    stage.click(deliver)
    stage.wait(lambda: page.done.isVisible() or stage.messages(), "the delivery", 120)
    QTest.qWait(200)
    stage.show(page.open_folder)
    stage.settle()
    stage.shoot("6-delivered")
    return {
        "stock": stock,
        "stopped": stopped,
        "figures": figures,
        "categories": len(rated.renderer().categories()) if rated.renderer().type() == "categorizedSymbol" else 0,
        "levels": sorted({feature["niveau"] or 0 for feature in rated.getFeatures()}),
        "delivered": page.done.text(),
        "copies": sorted(path.name for path in copies.iterdir()),
        "messages": stage.messages(),
        "critical": [item.text() for item in iface.messageBar().items() if item.level() == Qgis.MessageLevel.Critical],
    }


stage.play(scene)
