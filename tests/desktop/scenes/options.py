# ruff: noqa: I001
"""Our page in QGIS's settings dialog: seen, changed, kept, and gone with the plugin."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis import utils
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget
from qgis.utils import iface

import stage


def open_options(then) -> None:
    """Open the settings dialog on our page, and do something with it before it closes."""
    done = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.isVisible() and not done:
            done.append(dialog)
            timer.stop()
            try:
                then(dialog)
            finally:
                dialog.reject()

    timer = QTimer(iface.mainWindow())
    timer.timeout.connect(look)
    timer.start(100)
    iface.showOptionsDialog(iface.mainWindow(), "OrsenOptions")


def scene() -> dict:
    report = {}

    def change(dialog: QDialog) -> None:
        page = dialog.findChild(QWidget, "OrsenOptions")
        report["seen"] = page is not None and page.isVisible()
        distance = page.findChild(QWidget, "OrsenOptionDistance")
        distance.setFocus()
        distance.selectAll()
        QTest.keyClicks(distance, "75")
        page.findChild(QWidget, "OrsenOptionPalette").setFocus()
        QTest.keyClick(page.findChild(QWidget, "OrsenOptionPalette"), Qt.Key.Key_Down)
        QTest.qWait(300)
        stage.shoot("options", dialog)
        buttons = dialog.findChild(QDialogButtonBox)
        stage.click(buttons.button(QDialogButtonBox.StandardButton.Ok))

    open_options(change)
    settings = QgsSettings()
    report["distance"] = float(settings.value("plugins/orsen_qgis/matching-distance", 0))
    report["palette"] = settings.value("plugins/orsen_qgis/palette", "")
    stage.open_panel()
    stage.turn_to(2)
    report["ticked"] = stage.find("OrsenMapPalette").isChecked()
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("orsen:importincidents")
    report["default"] = algorithm.parameterDefinition("MAX_DISTANCE").defaultValue()

    utils.unloadPlugin("orsen_qgis")
    open_options(lambda dialog: report.update(left=dialog.findChild(QWidget, "OrsenOptions") is not None))
    return report


stage.play(scene)
