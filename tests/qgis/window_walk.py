"""Every window of the plugin, and its widgets that a person may use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from qgis.gui import QgsCollapsibleGroupBoxBasic
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QTabBar,
    QTabWidget,
    QWidget,
)

from orsen_qgis.gui.approval_dialog import ApprovalDialog
from orsen_qgis.gui.circle_editor import CircleEditor
from orsen_qgis.gui.delivered_dialog import DeliveredDialog
from orsen_qgis.gui.geocode_dialog import GeocodeDialog
from orsen_qgis.gui.import_dialog import ImportDialog
from orsen_qgis.gui.pages_dialog import PagesDialog
from orsen_qgis.gui.purge_dialog import PurgeDialog
from orsen_qgis.gui.register_dialog import RegisterDialog
from orsen_qgis.gui.retain_dialog import RetainDialog
from orsen_qgis.stock.profile import STOCK_SCHEMA

INTERACTIVE = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox, QAbstractItemView)
# Widgets of QGIS that are named and explained as a whole: authentication, dates, fields and files, layers, systems.
WHOLE = ("QgsA", "QgsD", "QgsF", "QgsM", "QgsProjection")

WINDOWS: dict[str, Callable[[QWidget], QDialog]] = {
    "import": lambda window: ImportDialog(STOCK_SCHEMA, "Stock", {}, window),
    "geocoding": GeocodeDialog,
    "circles": lambda window: CircleEditor(window, lambda: True),
    "approval": lambda window: ApprovalDialog("Mairie", "Finalité : prévention\n" * 4, window),
    "pages": lambda window: PagesDialog("Mairie", window),
    "delivered": lambda window: DeliveredDialog("mots-de-passe.json", window),
    "register": lambda window: RegisterDialog("registre.sqlite", window),
    "purge": PurgeDialog,
    "retain": lambda window: RetainDialog(["12 rue des Cirrus, Valfictif"] * 4, 17, "« Décisions 2026 »", window),
}


def tabs_turned(window: QWidget) -> Iterator[None]:
    """Turn to every tab of every group of tabs, one after the other."""
    yield
    for tabs in window.findChildren(QTabWidget):
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            yield


def interactive(page: QWidget) -> list[QWidget]:
    """The widgets of a page that a person may use, whether or not they can be now; parts of others are left out."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, INTERACTIVE) and not inside_another(widget) and widget.window() is page.window()
    ]


def inside_another(widget: QWidget) -> bool:
    """Whether a widget is a part of one that is named as a whole: the arrow of a box, the corner of a table."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, (*INTERACTIVE, QTabBar)) or type(parent).__name__.startswith(WHOLE):
            return True
        if isinstance(parent, QgsCollapsibleGroupBoxBasic) and widget.objectName() == "collapseButton":
            return True
        parent = parent.parentWidget()
    return False


def called(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    buddies = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    return (widget.accessibleName() or text or "".join(buddies)).strip()


def explained(widget: QWidget) -> str:
    """The tooltip of a widget, or of what it is a part of."""
    while widget is not None:
        if widget.toolTip():
            return widget.toolTip()
        widget = widget.parentWidget()
    return ""


def exclusive(widget: QWidget) -> bool:
    """Whether a widget is one of a group of buttons, where arrows lead from one to the next."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None and widget.group().exclusive()


def reached_with_tab(wanted: list[QWidget], steps: int) -> list[QWidget]:
    """The widgets of ``wanted`` that Tab comes to from the first of them, in its order, in at most so many steps."""
    wanted[0].setFocus()
    reached: list[QWidget] = []
    for step in range(steps):
        focused = QApplication.focusWidget()
        if step and focused is wanted[0]:
            break
        owner = next((each for each in wanted if each is focused or each.isAncestorOf(focused)), None)
        if owner is not None and owner not in reached:
            reached.append(owner)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return reached
