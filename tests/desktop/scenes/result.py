# ruff: noqa: I001
"""The addresses of a result: narrowed, sorted, selected both ways, explained."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDockWidget, QTableView, QTextBrowser
from qgis.utils import iface

import stage


def scene() -> dict:
    panel = stage.open_sample()
    stage.classify()
    stage.show(stage.find("OrsenGoToRelease"))
    stage.shoot("result-1-figures")
    stage.click(stage.find("OrsenSeeAddresses"))
    table: QTableView = stage.find("OrsenAddressTable", QTableView)
    stage.wait(lambda: table.model().rowCount() > 600, "the addresses")
    window = stage.find("OrsenAddressesDock", QDockWidget)
    iface.mainWindow().resizeDocks([window], [420], Qt.Orientation.Vertical)
    stage.settle()
    rows = table.model().rowCount()
    for level in (0, 1, 2):
        stage.click(stage.find(f"OrsenFilterLevel{level}"))
    stage.wait(lambda: table.model().rowCount() < rows, "fewer addresses")
    words = stage.find("OrsenFilterWords")
    words.setFocus()
    QTest.keyClicks(words, "stratus")
    stage.wait(lambda: "Stratus" in table.model().index(0, 3).data(), "the residence that was looked for")
    QTest.qWait(300)
    narrowed = table.model().rowCount()
    row = table.visualRect(table.model().index(0, 2)).center()
    stage.click(table.viewport(), QPoint(row))
    card: QTextBrowser = stage.find("OrsenWhyCard", QTextBrowser)
    stage.wait(lambda: "décide du niveau" in card.toPlainText(), "the facts of the address")
    stage.click(stage.find("OrsenZoomToAddresses"))
    stage.settle()
    stage.shoot("result-2-why")
    layer = panel.release.input.currentLayer()
    from_table = [feature["residence"] for feature in layer.getSelectedFeatures()]

    words.clear()
    stage.wait(lambda: table.model().rowCount() > narrowed, "more addresses")
    layer.selectByExpression('"niveau" = 4')
    QTest.qWait(400)
    chosen = {index.row() for index in table.selectionModel().selectedRows()}
    stage.settle()
    stage.shoot("result-3-map-selection")
    return {
        "rows": rows,
        "narrowed": narrowed,
        "from_table": from_table,
        "from_map": [len(chosen), layer.selectedFeatureCount()],
        "levels": sorted({table.model().index(row, 0).data() for row in chosen}),
        "evolutions": sorted({table.model().index(row, 1).data() for row in range(table.model().rowCount())}),
        "card": card.toPlainText(),
        "messages": stage.messages(),
    }


stage.play(scene)
