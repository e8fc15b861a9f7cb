"""Our page in QGIS's own settings dialog; its widgets are imported when the dialog opens."""

from __future__ import annotations

from qgis.gui import QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from .paths import resource


class OptionsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time that the dialog opens."""

    def __init__(self) -> None:
        super().__init__("ORSEN", QIcon(str(resource("icons", "orsen.svg"))), "orsen")

    def createWidget(self, parent: QWidget | None = None) -> QgsOptionsPageWidget:
        from .gui.options_page import OptionsPage

        return OptionsPage(parent)
