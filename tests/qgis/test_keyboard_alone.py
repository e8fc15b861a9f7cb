"""From a landlord's file to a delivered map without touching the mouse."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from panel_support import stock_file
from plain_window import Interface
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from rating_town import circle_file

from orsen_qgis.gui.panel import Panel

WAIT = 30_000
HEADER = "identifiant;adresse;commune;code insee;bailleur;logements;residence;niveau;x;y"
ROWS = tuple(
    f"A-{number};{number} rue A;Paris;75101;Bailleur A;20;Les Lilas;{1 + number % 4};{650000 + 20 * number};6860000"
    for number in range(1, 9)
)


@pytest.fixture
def panel(project: QgsProject, qtbot: Any) -> Iterator[Panel]:
    interface = Interface()
    interface.window.setCentralWidget(interface.canvas)
    interface.window.resize(1400, 1000)
    interface.window.show()
    qtbot.addWidget(interface.window)
    QApplication.setActiveWindow(interface.window)
    panel = Panel(interface, QAction(interface.window))
    yield panel
    panel.unload()


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def owner_of(name: str, window: QWidget) -> QWidget:
    found = window.findChild(QWidget, name)
    assert found is not None, name
    return found


def go(name: str, window: QWidget, most: int = 80) -> QWidget:
    """Press Tab until the focus is on a widget of this name, or in it."""
    wanted = owner_of(name, window)
    for _ in range(most):
        if focused() is wanted or wanted.isAncestorOf(focused()):
            return focused()
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    raise AssertionError(f"{name} is not reached from {focused().objectName()}")


def press(name: str, window: QWidget) -> None:
    QTest.keyClick(go(name, window), Qt.Key.Key_Space)


def test_from_a_file_to_a_delivered_map(panel: Panel, project: QgsProject, tmp_path: Path, qtbot: Any) -> None:
    dock, window = panel.dock, panel.dock.window()

    def until(seen: Callable[[], Any]) -> None:
        qtbot.waitUntil(seen, timeout=WAIT)

    assert dock.isAncestorOf(focused()), "a panel that opens takes the keys"
    press("OrsenImportStock", dock)
    until(lambda: panel.stock.files is not None and panel.stock.files.isVisible())
    files: QFileDialog = panel.stock.files
    box = files.findChild(QLineEdit, "fileNameEdit")
    box.setText(str(stock_file(tmp_path, rows=ROWS, header=HEADER)))
    QTest.keyClick(box, Qt.Key.Key_Return)
    until(lambda: panel.stock.stocks.dialog is not None and panel.stock.stocks.dialog.run.isEnabled())
    dialog: QDialog = panel.stock.stocks.dialog
    QApplication.setActiveWindow(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Return)  # the button that is drawn as the one to press
    until(dialog.result.isVisible)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    until(lambda: panel.stock.stocks.dialog is None)
    QApplication.setActiveWindow(window)

    press("OrsenGoToRating", dock)
    assert dock.rating.isAncestorOf(focused()), "the keys follow to the next page"
    press("OrsenRun", dock)
    until(dock.rating.result.isVisible)
    press("OrsenGoToRelease", dock)
    assert dock.release.isAncestorOf(focused())
    circles = circle_file(tmp_path / "circles.json")
    circles.write_text(circles.read_text("utf-8").replace('"93"', '"75"'), "utf-8")
    for name, path in (
        ("OrsenCircles", circles),
        ("OrsenFolder", tmp_path / "copies"),
        ("OrsenSecrets", tmp_path / "secrets.json"),
        ("OrsenRegister", tmp_path / "register.sqlite"),
    ):
        QTest.keyClicks(go(name, dock), str(path))
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    press("OrsenDeliver", dock)
    until(dock.release.done.isVisible)
    assert list((tmp_path / "copies").glob("EXP-*.pdf"))
