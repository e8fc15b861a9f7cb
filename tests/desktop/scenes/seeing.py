# ruff: noqa: I001
"""The map as each circle would see it, one click back, and the register."""

import os
import sys

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog
from qgis.utils import iface

import stage


def shown() -> list[str]:
    nodes = QgsProject.instance().layerTreeRoot().findLayers()
    return sorted(node.layer().name() for node in nodes if node.isVisible())


def scene() -> dict:
    from orsen_qgis.circles.register import Register

    panel = stage.open_sample()
    stage.classify()
    stage.turn_to(3)
    iface.messageBar().clearWidgets()
    own, seen, banners = shown(), [], []
    see = stage.find("OrsenSeeAsCircle")
    for circle in range(panel.release.circle.count()):
        panel.release.circle.setCurrentIndex(circle)
        stage.show(see)
        stage.click(see)
        banner = stage.find("OrsenBanner")
        stage.wait(banner.isVisible, "the banner")
        stage.settle()
        iface.messageBar().clearWidgets()
        stage.shoot(f"seeing-circle-{circle}")
        seen.append([name for name in shown() if name not in own])
        banners.append(banner.label.text())
        stage.click(stage.find("OrsenBannerBack"))
        stage.settle()
        assert shown() == own, shown()
    path = stage.OUT / "registre.sqlite"
    with Register.open(path, create=True) as register:
        register.refuse("police-justice", "La convention est échue.")
        register.refuse("mairie", "Le champ « auteur » est inconnu.")
    panel.release.register.setFilePath(str(path))
    opener = stage.find("OrsenOpenRegister")
    stage.show(opener)
    stage.click(opener)
    dialog: QDialog = stage.appears("OrsenRegisterDialog", QDialog)
    QTest.keyClicks(stage.find("OrsenRegisterWords"), "mairie")
    stage.click(stage.find("OrsenRegisterVerify"))
    stage.wait(dialog.verdict.text, "the verdict")
    stage.shoot("seeing-register", dialog)
    found = dialog.shown_entries()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    stage.settle()
    stage.shoot("seeing-back")
    return {"own": own, "seen": seen, "banners": banners, "found": found, "verdict": dialog.verdict.text()}


stage.play(scene)
