"""The plugin's life: light when QGIS starts, and nothing left when it goes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsExpression, QgsProject, QgsSettingsTree
from qgis.gui import QgsMapCanvas, QgsMessageBar, QgsOptionsWidgetFactory
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMainWindow

from orsen_qgis import classFactory
from orsen_qgis.gui.background import Background
from orsen_qgis.messages import tr
from orsen_qgis.processing.provider import OrsenProvider
from orsen_qgis.settings import forget_settings, settings

LIGHT = """
import sys
from unittest.mock import MagicMock
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMainWindow
application = QgsApplication([], True)
application.initQgis()
before = set(sys.modules)
from orsen_qgis import classFactory
window = QMainWindow()
iface = MagicMock()
iface.mainWindow.return_value = window
plugin = classFactory(iface)
plugin.initGui()
added = set(sys.modules) - before
print(" ".join(sorted(added)))
plugin.unload()
application.exitQgis()
"""


# QGIS keeps no Python reference to a provider, and its algorithms are Python.
KEPT: list[OrsenProvider] = []


# What a start may import of ours: names, paths and the functions of expressions.
LIGHT_ROOMS = {
    "expressions",
    "later",
    "messages",
    "options",
    "paths",
    "plugin",
    "problems",
    "processing",
    "settings",
    "stock",
    "symbology",
}


class Window(QObject):
    """A stand-in for QGIS's interface, around a real window."""

    initializationCompleted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.menu: list[QAction] = []
        self.toolbar: list[QAction] = []
        self.options: list[QgsOptionsWidgetFactory] = []

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def addToolBarIcon(self, action: QAction) -> None:
        self.toolbar.append(action)

    def removeToolBarIcon(self, action: QAction) -> None:
        self.toolbar.remove(action)

    def addPluginToVectorMenu(self, _name: str, action: QAction) -> None:
        self.menu.append(action)

    def removePluginVectorMenu(self, _name: str, action: QAction) -> None:
        self.menu.remove(action)

    def registerOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: QgsOptionsWidgetFactory) -> None:
        self.options.remove(factory)

    def addDockWidget(self, area: Qt.DockWidgetArea, dock: QDockWidget) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: QDockWidget) -> None:
        self.window.removeDockWidget(dock)


@pytest.fixture
def window(project: QgsProject) -> Iterator[Window]:
    """A window in a QGIS that does not know our provider."""
    registry = QgsApplication.processingRegistry()
    registry.removeProvider("orsen")
    forget_settings()
    window = Window()
    window.window.show()
    yield window
    window.window.close()
    window.window.deleteLater()
    registry.removeProvider("orsen")
    KEPT.append(OrsenProvider())
    registry.addProvider(KEPT[-1])


def settle() -> None:
    """Let Qt delete what was told to go."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()


def leftovers(window: Window) -> dict[str, Any]:
    """What a plugin that has gone must not leave."""
    project = QgsProject.instance()
    return {
        "actions": [
            action for action in window.window.findChildren(QAction) if action.objectName().startswith("Orsen")
        ],
        "docks": window.window.findChildren(QDockWidget, "OrsenDock"),
        "menu": window.menu,
        "toolbar": window.toolbar,
        "options": window.options,
        "settings": "orsen_qgis" in [node.key() for node in QgsSettingsTree.node("plugins").childrenNodes()],
        "functions": QgsExpression.isFunctionName("orsen_niveau"),
        "layers": len(project.mapLayers()),
        "translated": tr("ORSEN panel") != "ORSEN panel",
        "provider": QgsApplication.processingRegistry().providerById("orsen"),
        "tasks": QgsApplication.taskManager().countActiveTasks(True) + Background.at_work(),
        "signals": [
            project.receivers(signal) for signal in (project.layersAdded, project.layersRemoved, project.readProject)
        ],
    }


def test_nothing_heavy_is_imported_before_the_panel_opens(root: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LIGHT],
        cwd=root,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    added = set(done.stdout.split())
    assert "orsen_qgis.plugin" in added
    heavy = {
        name
        for name in added
        if name.partition(".")[0] in {"shapely", "pikepdf", "pyproj", "openpyxl", "processing", "osgeo", "sqlite3"}
        or (name.startswith("orsen_qgis.") and name.split(".")[1] not in LIGHT_ROOMS)
        or name.startswith("orsen_qgis.processing.")
    }
    assert not heavy


def test_algorithms_are_listed_once_the_window_stands(window: Window, qtbot: Any) -> None:
    window.window.hide()
    registry = QgsApplication.processingRegistry()
    plugin = classFactory(window)
    plugin.initGui()
    assert QgsExpression.isFunctionName("orsen_niveau"), "a project opened by the start may need it"
    assert registry.providerById("orsen") is None
    window.initializationCompleted.emit()
    qtbot.waitUntil(lambda: registry.providerById("orsen") is not None, timeout=20_000)
    assert registry.algorithmById("orsen:classify") is not None
    plugin.unload()
    assert registry.providerById("orsen") is None


def test_a_plugin_that_goes_before_the_window_stands_lists_nothing(window: Window) -> None:
    window.window.hide()
    plugin = classFactory(window)
    plugin.initGui()
    waiting = plugin.waiting
    waiting.start()
    plugin.unload()
    settle()
    window.initializationCompleted.emit()
    for _ in range(100):
        QCoreApplication.processEvents()
    assert QgsApplication.processingRegistry().providerById("orsen") is None


def test_the_panel_does_not_wait_for_the_algorithms(window: Window, qtbot: Any) -> None:
    window.window.hide()
    plugin = classFactory(window)
    plugin.initGui()
    open_panel(plugin, qtbot)
    assert QgsApplication.processingRegistry().algorithmById("orsen:classify") is not None
    plugin.unload()


def test_processing_alone_registers_the_provider_once(window: Window) -> None:
    plugin = classFactory(window)
    plugin.initProcessing()
    provider = QgsApplication.processingRegistry().providerById("orsen")
    plugin.initProcessing()
    assert QgsApplication.processingRegistry().providerById("orsen") is provider
    assert provider.algorithm("classify") is not None
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("orsen") is None


def test_a_provider_of_somebody_else_stays(window: Window) -> None:
    other = OrsenProvider()
    QgsApplication.processingRegistry().addProvider(other)
    plugin = classFactory(window)
    plugin.initProcessing()
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("orsen") is other


def open_panel(plugin: Any, qtbot: Any) -> None:
    """Click the action and wait for the panel, which is made in turns."""
    plugin.action.trigger()
    qtbot.waitUntil(lambda: plugin.panel is not None and plugin.opening is None, timeout=20_000)


def test_the_action_shows_and_hides_the_dock(window: Window, qtbot: Any) -> None:
    plugin = classFactory(window)
    plugin.initGui()
    assert window.menu == window.toolbar == [plugin.action]
    assert window.window.findChild(QDockWidget, "OrsenDock") is None
    open_panel(plugin, qtbot)
    dock = window.window.findChild(QDockWidget, "OrsenDock")
    assert dock.isVisible()
    assert plugin.action.isChecked()
    plugin.action.trigger()
    assert not dock.isVisible()
    plugin.action.trigger()
    assert dock.isVisible()
    dock.close()
    assert not plugin.action.isChecked()
    plugin.unload()


def test_the_panel_is_made_in_turns_and_seen_when_it_is_whole(window: Window) -> None:
    plugin = classFactory(window)
    plugin.initGui()
    plugin.action.trigger()
    turns = 0
    while plugin.panel is None:
        docks = window.window.findChildren(QDockWidget, "OrsenDock")
        assert not any(dock.isVisible() for dock in docks)
        if turns == 2:
            plugin.action.trigger()  # somebody who clicks again gets one panel, and sees it
        QCoreApplication.processEvents()
        turns += bool(docks)
    assert turns > 4
    (dock,) = window.window.findChildren(QDockWidget, "OrsenDock")
    assert dock.isVisible()
    assert plugin.action.isChecked()
    plugin.unload()


@pytest.mark.parametrize("turns", range(0, 14, 2))
def test_a_panel_that_is_half_made_goes_with_the_plugin(window: Window, turns: int) -> None:
    settle()
    clean = leftovers(window)
    plugin = classFactory(window)
    plugin.initGui()
    plugin.action.trigger()
    while not window.window.findChildren(QDockWidget, "OrsenDock"):
        QCoreApplication.processEvents()
    for _ in range(turns):
        QCoreApplication.processEvents()
    plugin.unload()
    settle()
    assert leftovers(window) == clean


def test_a_panel_that_cannot_be_made_leaves_nothing_and_may_be_tried_again(
    window: Window, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    from orsen_qgis.gui import panel

    settle()
    clean = leftovers(window)
    plugin = classFactory(window)
    plugin.initGui()
    with monkeypatch.context() as broken, qtbot.capture_exceptions() as raised:
        broken.setattr(panel, "ReleaseController", None)
        plugin.action.trigger()
        qtbot.waitUntil(lambda: plugin.opening is None, timeout=20_000)
    assert [kind for kind, *_ in raised] == [TypeError]
    settle()
    assert window.window.findChild(QDockWidget, "OrsenDock") is None
    open_panel(plugin, qtbot)
    plugin.unload()
    settle()
    assert leftovers(window) == clean


def test_ten_reloads_leave_nothing(window: Window, qtbot: Any) -> None:
    settle()
    clean = leftovers(window)
    assert not clean["provider"]
    for _ in range(10):
        plugin = classFactory(window)
        plugin.initGui()
        open_panel(plugin, qtbot)
        assert window.window.findChild(QDockWidget, "OrsenDock") is not None
        plugin.unload()
        settle()
        assert leftovers(window) == clean


def test_the_translator_goes_with_the_plugin(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("orsen_qgis.messages.user_language", lambda: "fr")
    plugin = classFactory(window)
    plugin.initGui()
    assert tr("ORSEN panel") != "ORSEN panel"
    plugin.unload()
    assert tr("ORSEN panel") == "ORSEN panel"


def test_the_panel_opens_with_qgis_where_a_person_wants_it(window: Window, qtbot: Any) -> None:
    window.window.hide()
    settings().opens.setValue(True)
    plugin = classFactory(window)
    plugin.initGui()
    assert plugin.panel is None, "not before the window stands"
    window.initializationCompleted.emit()
    qtbot.waitUntil(lambda: plugin.panel is not None, timeout=20_000)
    settings().opens.remove()
    plugin.unload()
    settle()
    assert not window.options
