# ruff: noqa: I001
"""Figures of the districts of a layer, then of a territory drawn on the map."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

import stage


def scene() -> dict:
    panel = stage.open_sample()
    stage.classify()
    stage.turn_to(4)
    iface.messageBar().clearWidgets()
    page, table = panel.territory, stage.find("OrsenTerritoryTable")
    offered = page.names.currentField()
    page.territories.setLayer(QgsProject.instance().mapLayersByName("Quartiers")[0])
    stage.click(stage.find("OrsenCountTerritories"))
    stage.wait(table.isVisible, "the figures")
    stage.settle()
    stage.show(stage.find("OrsenKeepFigures"))
    stage.shoot("territory-layer")
    districts = [page.result.territory.itemText(row) for row in range(page.result.territory.count())]
    stage.click(stage.find("OrsenCopyFigures"))
    copied = QGuiApplication.clipboard().text()

    stage.wait(page.result.evolution.isVisible, "what changed")
    stage.click(stage.find("OrsenKeepFigures"))
    stage.settle()
    stage.shoot("territory-areas")
    stage.show(page.further[-1])
    stage.shoot("territory-evolution")
    changed = {
        page.result.changes.item(row, 0).text(): int(page.result.changes.item(row, 1).text()) for row in range(8)
    }

    draw = stage.find("OrsenDrawTerritory")
    stage.show(draw)
    stage.click(draw)
    viewport = iface.mapCanvas().viewport()
    width, height = viewport.width(), viewport.height()
    for right, down in ((0.2, 0.1), (0.55, 0.1), (0.5, 0.45), (0.2, 0.4)):
        corner = QPoint(int(right * width), int(down * height))
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, corner)
    QTest.mouseClick(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, corner)
    stage.wait(lambda: page.result.territory.count() == 1, "the figures of the drawing")
    stage.settle()
    stage.show(stage.find("OrsenKeepFigures"))
    stage.shoot("territory-drawn")
    drawn, addresses = page.result.territory.currentText(), int(page.result.table.item(6, 1).text())

    page.extent.box.setOutputExtentFromCurrent()
    stage.show(page.extent.count)
    stage.shoot("territory-extent")
    stage.click(page.extent.count)
    stage.wait(lambda: page.result.territory.currentText() != drawn, "the figures of the extent")
    stage.settle()
    return {
        "offered": offered,
        "districts": districts,
        "changed": changed,
        "copied": copied,
        "drawn": drawn,
        "addresses": addresses,
        "extent": page.result.territory.currentText(),
        "within": int(page.result.table.item(6, 1).text()),
        "messages": stage.messages(),
    }


stage.play(scene)
