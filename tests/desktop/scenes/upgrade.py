# ruff: noqa: I001
"""The plugin is installed anew several times, each time while it classifies and reads."""

import os
import sys
import threading
import time
import zipfile
from pathlib import Path

sys.path.insert(0, os.environ["ORSEN_SCENES"])

from qgis import utils
from qgis.core import QgsApplication, QgsFeedback, QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QDialog, QDockWidget, QWidget
from qgis.utils import iface

import stage

PLUGIN, TIMES = "orsen_qgis", int(os.environ.get("ORSEN_TIMES", "3"))
REACHED = threading.Event()
CAME_BACK: list[int] = []


def install(version: int) -> None:
    """What the plugin manager does: unload, unpack the newer zip over the folder, load, start."""
    folder = Path(sys.modules[PLUGIN].__file__).parent
    utils.unloadPlugin(PLUGIN)
    zipfile.ZipFile(os.environ["ORSEN_PACKAGE"]).extractall(folder.parent)
    metadata = folder / "metadata.txt"
    metadata.write_text(metadata.read_text("utf-8").replace("\nversion=", f"\nversion=9.{version}."), "utf-8")
    utils.updateAvailablePlugins()
    assert utils.loadPlugin(PLUGIN)
    assert utils.startPlugin(PLUGIN)
    assert utils.pluginMetadata(PLUGIN, "version").startswith(f"9.{version}.")


def read_long(feedback: QgsFeedback) -> None:
    """Stand for a long reading in one of our workers: it ends when it is told to stop."""
    REACHED.set()
    while not feedback.isCanceled():
        time.sleep(0.01)


def begin() -> None:
    """Have a reading, the table of addresses and a classification at work."""
    from orsen_qgis.gui.background import Background

    REACHED.clear()
    Background(read_long, lambda *_: CAME_BACK.append(1)).start()
    stage.wait(REACHED.is_set, "a reading", 10)
    stage.turn_to(1)
    for name in ("OrsenSeeAddresses", "OrsenRun"):
        stage.wait(stage.find(name).isVisible, "the result that the project remembers", 10)
        stage.show(stage.find(name))
        stage.click(stage.find(name))
    stage.wait(stage.find("OrsenCancel").isVisible, "a run", 10)


def traces() -> dict:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window, project = iface.mainWindow(), QgsProject.instance()
    return {
        "docks": sorted(each.objectName() for each in window.findChildren(QDockWidget) if named(each)),
        "actions": sum(named(each) for each in window.findChildren(QAction)),
        "windows": len([each for each in window.findChildren(QWidget) if named(each)]),
        "dialogs": sum(isinstance(each, QDialog) and each.isVisible() for each in QApplication.topLevelWidgets()),
        "receivers": [project.receivers(signal) for signal in (project.layersAdded, project.readProject)],
        "followers": [[each.receivers(each.selectionChanged), each.receivers(each.dataChanged)] for each in layers()],
        "items": len(iface.mapCanvas().scene().items()),
        "tasks": QgsApplication.taskManager().countActiveTasks(True),
        "threads": ours(),
        "layers": sorted(each.name() for each in layers()),
    }


def named(thing) -> bool:
    return thing.objectName().startswith("Orsen")


def layers() -> list:
    return list(QgsProject.instance().mapLayers().values())


def unloaded() -> dict:
    utils.unloadPlugin(PLUGIN)
    stage.wait(lambda: not ours(), "workers that let go", 10)
    stage.QTest.qWait(200)
    return traces()


def ours() -> list:
    return [each.name for each in threading.enumerate() if each.name.startswith("orsen")]


def modules() -> dict:
    return {name: module for name, module in sys.modules.items() if name.partition(".")[0] == PLUGIN}


def scene() -> dict:
    stage.open_sample()
    stage.classify()
    stale = set()
    clean = unloaded()
    assert utils.loadPlugin(PLUGIN)
    assert utils.startPlugin(PLUGIN)
    for number in range(TIMES):
        stage.open_panel()
        begin()
        iface.messageBar().clearWidgets()
        for module in modules().values():
            module.orsen_scene_old = number
        install(number)
        stale.update(name for name, module in modules().items() if hasattr(module, "orsen_scene_old"))
    said = stage.messages()
    return {
        "clean": clean,
        "after": unloaded(),
        "messages": said,
        "came_back": len(CAME_BACK),
        "stale": sorted(stale),
    }


stage.play(scene)
