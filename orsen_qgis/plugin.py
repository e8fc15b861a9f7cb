"""What QGIS loads: registers the provider and one action, and takes both away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .messages import install_translator, tr
from .paths import resource
from .processing.provider import OrsenProvider

if TYPE_CHECKING:
    from .gui.panel import Panel

MENU = "ORSEN"


class OrsenPlugin:
    """The composition root. The panel and all that it needs are imported when the panel is first opened."""

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.translator: QTranslator | None = None
        self.provider: OrsenProvider | None = None
        self.action: QAction | None = None
        self.panel: Panel | None = None

    def initProcessing(self) -> None:
        """Register translations and algorithms; all that ``qgis_process`` asks for."""
        if self.translator is None:
            self.translator = install_translator()
        if self.provider is None:
            provider = OrsenProvider()
            # The registry deletes a provider whose id is taken.
            if QgsApplication.processingRegistry().addProvider(provider):
                self.provider = provider

    def initGui(self) -> None:
        """Add the action that shows and hides the panel."""
        self.initProcessing()
        self.action = QAction(QIcon(str(resource("icons", "orsen.svg"))), tr("ORSEN panel"), self.iface.mainWindow())
        self.action.setObjectName("OrsenPanelAction")
        self.action.setToolTip(tr("Rate the addresses of the stock and deliver confidential maps"))
        self.action.setCheckable(True)
        self.action.triggered.connect(self.open_panel)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToVectorMenu(MENU, self.action)

    def open_panel(self) -> None:
        """Make the panel at the first call; from then on the action shows and hides it by itself."""
        if self.panel is not None or self.action is None:
            return
        from .gui.panel import Panel

        self.panel = Panel(self.iface, self.action)

    def unload(self) -> None:
        """Undo everything, the last thing first."""
        if self.panel is not None:
            self.panel.unload()
            self.panel = None
        if self.action is not None:
            self.iface.removePluginVectorMenu(MENU, self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.triggered.disconnect(self.open_panel)
            self.action.deleteLater()
            self.action = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
