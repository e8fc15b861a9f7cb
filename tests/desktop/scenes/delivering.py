# ruff: noqa: I001
"""A circle is changed, what will leave is checked, pages are looked at, copies delivered, a copy is traced."""

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialog, QLabel, QTabBar, QTabWidget
from qgis.utils import iface

import stage


def type_over(widget, text: str) -> None:
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)


def tab(tabs: QTabWidget, number: int) -> None:
    bar = tabs.findChild(QTabBar)
    stage.click(bar, bar.tabRect(number).center())


def scene() -> dict:
    from orsen_qgis.circles.policy_file import load_circles

    panel = stage.open_sample()
    stage.classify()
    stage.turn_to(3)
    iface.messageBar().clearWidgets()
    page, told = panel.release, {}
    own = stage.OUT / "cercles.json"
    own.write_bytes(Path(page.circles.filePath()).read_bytes())
    page.circles.setFilePath(str(own))
    page.circle.setCurrentIndex(1)

    edit = stage.find("OrsenEditCircles")
    stage.show(edit)
    stage.click(edit)
    editor = stage.find("OrsenCircleEditor", QDialog)
    form, save = editor.form, stage.find("OrsenSaveCircles")
    type_over(form.convention.purpose, " ")
    trouble = form.findChild(QLabel, "OrsenTrouble-convention.purpose")
    told["trouble"] = [trouble.isVisible(), trouble.text(), save.isEnabled()]
    stage.shoot("circle-1-trouble", editor)
    type_over(form.convention.purpose, "Logement social tranquille")
    tab(form, 2)
    stage.click(form.scope.levels[1])
    stage.shoot("circle-2-scope", editor)
    tab(form, 3)
    stage.shoot("circle-3-detail", editor)
    tab(editor.tabs, 1)
    stage.shoot("circle-4-matrix", editor)
    tab(editor.tabs, 0)
    stage.click(save)
    saved = load_circles(own).circles[1]
    told["saved"] = [saved.convention.purpose, sorted(saved.levels)]
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    told["circle"] = page.circle.currentData()

    page.folder.setFilePath(str(stage.OUT / "exemplaires"))
    page.secrets.setFilePath(str(stage.OUT / "mots-de-passe.json"))
    page.register.setFilePath(str(stage.OUT / "registre.sqlite"))
    iface.messageBar().clearWidgets()
    check = stage.find("OrsenCheckRelease")
    stage.show(check)
    stage.click(check)
    table = page.check.table
    stage.wait(table.isVisible, "the forecast")
    told["forecast"] = [table.item(line, 0).text() for line in range(table.rowCount())]
    QTest.qWait(200)
    told["room"] = [table.height(), table.rowHeight(1), table.fontMetrics().height()]
    stage.click(stage.find("OrsenFatesOnMap"))
    stage.settle()
    stage.show(stage.find("OrsenDeliver"))
    stage.shoot("deliver-1-forecast")
    stage.click(stage.find("OrsenPreviewPages"))
    pages = stage.find("OrsenPagesDialog", QDialog)
    stage.wait(pages.isVisible, "the pages")
    told["pages"] = pages.pages.count()
    QTest.qWait(200)
    stage.shoot("deliver-2-pages", pages)
    QTest.keyClick(pages, Qt.Key.Key_Escape)
    told["before"] = sorted(path.name for path in stage.OUT.iterdir() if path.suffix in (".sqlite", ".pdf", ".png"))

    stage.click(stage.find("OrsenDeliver"))
    copies = stage.find("OrsenDeliveredDialog", QDialog)
    stage.wait(copies.isVisible, "the copies")
    stage.click(stage.find("OrsenShowPassword0"))
    stage.click(stage.find("OrsenCopyPassword0"))
    stage.shoot("deliver-3-copies", copies)
    told["clipboard"] = QGuiApplication.clipboard().text()
    number = copies.table.item(0, 0).text()
    copies.close()

    stage.show(stage.find("OrsenOpenRegister"))
    stage.click(stage.find("OrsenOpenRegister"))
    register = stage.appears("OrsenRegisterDialog", QDialog)
    type_over(stage.find("OrsenRegisterNumber"), number)
    stage.click(stage.find("OrsenRegisterIdentify"))
    stage.wait(register.verdict.text, "whose copy it is")
    told["traced"] = register.verdict.text()
    QTest.qWait(200)
    stage.shoot("deliver-4-register", register)
    QTest.keyClick(register, Qt.Key.Key_Escape)
    told["number"] = number
    return told


stage.play(scene)
