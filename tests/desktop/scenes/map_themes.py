# ruff: noqa: I001
"""Every theme of the map in one click, and back."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

import stage

THEMES = ("levels", "high", "evolution", "not-assessed", "residences", "landlords", "own")


def scene() -> dict:
    panel = stage.open_sample()
    stage.classify()
    stage.turn_to(2)
    iface.messageBar().clearWidgets()
    layer, styles = panel.map.layer.currentLayer(), {}
    for code in THEMES:
        stage.click(stage.find(f"OrsenTheme-{code}"))
        stage.settle()
        stage.wait(lambda: QgsProject.instance().count() > 0, "the map")
        stage.shoot(f"map-{code}")
        styles[code] = layer.styleManager().currentStyle()
    stage.click(stage.find("OrsenTheme-levels"))
    for name in ("Palette", "Clusters"):
        box = stage.find(f"OrsenMap{name}")
        stage.show(box)
        stage.click(box, QPoint(8, box.height() // 2))
        stage.settle()
        stage.shoot(f"map-{name.lower()}")
        styles[name] = layer.styleManager().currentStyle()
    stage.click(box, QPoint(8, box.height() // 2))
    labels = stage.find("OrsenMapLabels")
    labels.setFocus()
    for _ in range(labels.findData("both")):
        QTest.keyClick(labels, Qt.Key.Key_Down)
    iface.mapCanvas().zoomScale(1_500)
    stage.settle()
    stage.shoot("map-labels")
    group = QgsProject.instance().layerTreeRoot().findGroup("ORSEN")
    return {
        "styles": styles,
        "labelled": layer.labelsEnabled(),
        "layers": [node.layer().name() for node in group.findLayers()],
        "messages": stage.messages(),
    }


stage.play(scene)
