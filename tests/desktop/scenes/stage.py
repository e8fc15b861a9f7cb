"""What scenes share: they run inside QGIS, drive its window with clicks and keys, and write down what they saw."""

from __future__ import annotations

import faulthandler
import json
import os
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QSignalSpy, QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

OUT = Path(os.environ["ORSEN_OUT"])
SHOTS = Path(os.environ["ORSEN_SHOTS"])
STEP = 25  # milliseconds between two looks
LOGGED: list[str] = []  # what the plugin logged
DONE = {"clicks": 0, "keys": 0}  # what a person would have had to do


def wait(seen: Callable[[], Any], what: str, seconds: float = 60) -> None:
    """Let QGIS work until something is seen."""
    for _ in range(int(seconds * 1000 / STEP)):
        if seen():
            return
        QTest.qWait(STEP)
    raise AssertionError(f"waited {seconds} s in vain for {what}")


def click(widget: QWidget, at: QPoint | None = None) -> None:
    """Click a widget that can be seen and used."""
    assert widget.isVisible(), f"{widget.objectName()} cannot be seen"
    assert widget.isEnabled(), f"{widget.objectName()} cannot be used"
    DONE["clicks"] += 1
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at or widget.rect().center())


def write(widget: QWidget, text: str) -> None:
    """Click a box, and write over what it says."""
    click(widget)
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    DONE["keys"] += len(text) + 1
    QTest.keyClicks(widget, text)


def press(widget: QWidget, key: Qt.Key) -> None:
    """Press one key."""
    DONE["keys"] += 1
    QTest.keyClick(widget, key)


def name_file(dialog: QFileDialog, path: Path) -> None:
    """Write a path into a file dialog and agree."""
    box = dialog.findChild(QLineEdit, "fileNameEdit")
    DONE["keys"] += len(path.name)
    box.setText(str(path))  # typed, each letter would open a list of what is in a folder, which takes the next keys
    press(box, Qt.Key.Key_Return)


def when_modal(kind: type, then: Callable[[Any], None]) -> None:
    """Do something with a window or menu that holds up the click which opened it."""
    timer = QTimer(iface.mainWindow())

    def look() -> None:
        shown = QApplication.activePopupWidget() if issubclass(kind, QMenu) else QApplication.activeModalWidget()
        if isinstance(shown, kind) and shown.isVisible():
            timer.stop()
            then(shown)

    timer.timeout.connect(look)
    timer.start(STEP)


def pick(menu: QMenu, entry: int = 0) -> None:
    """Choose an entry of an open menu."""
    DONE["clicks"] += 1
    action = menu.actions()[entry]
    menu.close()
    action.trigger()


def find(name: str, kind: type = QWidget) -> Any:
    """Return a widget of the window by its name.

    Our panel is looked through first: all of the window takes 50 ms, which would pass for time that QGIS was held.
    """
    window = iface.mainWindow()
    panel = window.findChild(QDockWidget, "OrsenDock", Qt.FindChildOption.FindDirectChildrenOnly)
    widget = None if panel is None else panel.findChild(kind, name)
    widget = window.findChild(kind, name) if widget is None else widget
    assert widget is not None, f"there is no {name}"
    return widget


def appears(name: str, kind: type = QWidget) -> Any:
    """Wait for a widget that something in the background brings, and return it."""
    wait(lambda: iface.mainWindow().findChild(kind, name) is not None, name)
    return find(name, kind)


def dock() -> Any:
    """Return the panel."""
    return find("OrsenDock", QDockWidget)


def panel_buttons() -> list[QToolButton]:
    """Return the buttons of our action that can be clicked."""
    return [
        button
        for button in iface.mainWindow().findChildren(QToolButton)
        if button.isVisible()
        and button.defaultAction() is not None
        and button.defaultAction().objectName() == "OrsenPanelAction"
    ]


def panels() -> list[QDockWidget]:
    """Return our panel, once it can be seen."""
    docks = iface.mainWindow().findChildren(QDockWidget, "OrsenDock", Qt.FindChildOption.FindDirectChildrenOnly)
    return [each for each in docks if each.isVisible()]


def open_panel() -> None:
    """Click the button of the toolbar, and wait for the panel, which is made in turns."""
    wait(panel_buttons, "our button in the toolbar", 10)
    click(panel_buttons()[0])
    wait(panels, "the panel", 10)


def turn_to(page: int) -> None:
    """Click the tab of a page."""
    bar = find("OrsenPages").findChild(QTabBar)
    click(bar, bar.tabRect(page).center())


def show(widget: QWidget) -> None:
    """Scroll the page until a widget is seen."""
    page = find("OrsenPages").currentWidget()
    page.ensureWidgetVisible(widget)
    QTest.qWait(STEP)


def idle() -> bool:
    """Whether nothing works any more, neither in QGIS's task manager nor in the plugin's workers."""
    from orsen_qgis.gui.background import Background

    return QgsApplication.taskManager().countActiveTasks(True) == 0 and Background.at_work() == 0


def settle() -> None:
    """Wait until no task works and the map is drawn."""
    wait(idle, "the end of all tasks")
    drawn = QSignalSpy(iface.mapCanvas().mapCanvasRefreshed)
    iface.mapCanvas().refresh()
    # A map without layers is never drawn.
    wait(lambda: not iface.mapCanvas().layers() or (len(drawn) and not iface.mapCanvas().isDrawing()), "the map")
    QTest.qWait(10 * STEP)


def shoot(name: str, widget: QWidget | None = None) -> None:
    """Take a picture of the window, or of one widget."""
    SHOTS.mkdir(parents=True, exist_ok=True)
    suffix = os.environ.get("ORSEN_LOOK", "")
    (widget or iface.mainWindow()).grab().save(str(SHOTS / f"{name}{suffix}.png"))


def open_sample() -> Any:
    """Open the panel and the fictional territory; return the panel."""
    open_panel()
    panel = dock()
    iface.mainWindow().resizeDocks([panel], [400], Qt.Orientation.Horizontal)
    settle()
    click(find("OrsenLoadSample"))
    wait(lambda: panel.stock.addresses.currentLayer() is not None, "the sample")
    settle()
    return panel


def classify() -> None:
    """Run the classification from the second page."""
    turn_to(1)
    show(find("OrsenRun"))
    click(find("OrsenRun"))
    wait(find("OrsenResultTable").isVisible, "the result")
    settle()


def window_named(name: str) -> QDialog | None:
    """Return a dialog that is seen; to look through all of QGIS's window for it would hold QGIS by itself."""
    seen = (each for each in QApplication.topLevelWidgets() if each.isVisible() and each.objectName() == name)
    return next((each for each in seen if isinstance(each, QDialog)), None)


def when_dialog(name: str, then: Callable[[QDialog], None]) -> None:
    """Do something with a dialog once it is seen, while what opened it is still at work."""
    timer = QTimer(iface.mainWindow())

    def look() -> None:
        dialog = window_named(name)
        if dialog is not None:
            timer.stop()
            try:
                then(dialog)
            except BaseException:  # the dialog would wait for ever
                end({"error": trouble()})

    timer.timeout.connect(look)
    timer.start(STEP)


def stop(dialog: QDialog) -> None:
    """Click the button of a progress dialog."""
    click(dialog.findChild(QPushButton))


def layer_name(box: Any) -> str:
    """Return the name of the layer that a box has chosen."""
    layer = box.currentLayer()
    return layer.name() if layer is not None else ""


def messages() -> list[str]:
    """Return what the message bar shows."""
    return [item.text() for item in iface.messageBar().items()]


def trouble() -> str:
    """Return what went wrong in a scene, with what QGIS said meanwhile."""
    return "\n".join((traceback.format_exc(), "The message bar:", *messages(), "The log:", *LOGGED))


def end(report: dict[str, Any], leave: Callable[[], None] | None = None) -> None:
    """Write the report of a scene, and end QGIS: at once, or as ``leave`` does."""
    (OUT / "report.json").write_text(json.dumps(report), "utf-8")
    if leave is None:
        os._exit(0)
    leave()


def play(scene: Callable[[], dict[str, Any]], leave: Callable[[], None] | None = None) -> None:
    """Play a scene once the window stands, write its report, and end QGIS; where it crashes, write Python's stacks."""
    faulthandler.enable(os.open(OUT / "crash.txt", os.O_WRONLY | os.O_CREAT))
    QgsApplication.messageLog().messageReceived.connect(
        lambda text, tag, _level: LOGGED.append(text) if tag == "ORSEN" else None
    )

    def act() -> None:
        try:
            window = iface.mainWindow()
            window.showNormal()
            window.resize(1600, 1000)
            if os.environ.get("ORSEN_THEME"):
                QgsApplication.setUITheme(os.environ["ORSEN_THEME"])
            QApplication.processEvents()
            report = scene()
        except BaseException:
            shoot("failure")
            end({"error": trouble()})
        end(report, leave)

    QTimer.singleShot(500, act)
