"""What QGIS loads: registers the provider, expression functions and one action, and takes them all away again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .expressions.registration import ExpressionFunctions
from .later import Steps, Turns, importing
from .messages import install_translator, tr
from .options import OptionsFactory
from .paths import resource
from .settings import forget_settings, settings

if TYPE_CHECKING:
    from .gui.panel import Panel
    from .processing.provider import OrsenProvider

MENU = "ORSEN"


class OrsenPlugin:
    """The composition root.

    While QGIS starts, only the action and the expression functions are made. The algorithms are imported and listed
    once its window stands, or at once where the plugin is enabled later; the panel, in turns, when it is first opened.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self.translator: QTranslator | None = None
        self.provider: OrsenProvider | None = None
        self.functions = ExpressionFunctions()
        self.action: QAction | None = None
        self.panel: Panel | None = None
        self.waiting: Turns | None = None
        self.opening: Turns | None = None
        self.options: OptionsFactory | None = None

    def initProcessing(self) -> None:
        """Register translations, expression functions and algorithms; all that ``qgis_process`` asks for."""
        self._init_words()
        self._forget_waiting()
        if self.provider is None:
            from .processing.provider import OrsenProvider

            provider = OrsenProvider()
            # The registry deletes a provider whose id is taken.
            if QgsApplication.processingRegistry().addProvider(provider):
                self.provider = provider

    def initGui(self) -> None:
        """Add the action that shows and hides the panel."""
        self._init_words()
        if self.iface.mainWindow().isVisible():
            self.initProcessing()
        else:
            self._wait_for_window()
        self.action = QAction(QIcon(str(resource("icons", "orsen.svg"))), tr("ORSEN panel"), self.iface.mainWindow())
        self.action.setObjectName("OrsenPanelAction")
        self.action.setToolTip(tr("Rate the addresses of the stock and deliver confidential maps"))
        self.action.setCheckable(True)
        self.action.triggered.connect(self.open_panel)
        self.iface.addToolBarIcon(self.action)
        self.iface.addPluginToVectorMenu(MENU, self.action)
        self.options = OptionsFactory()
        self.iface.registerOptionsWidgetFactory(self.options)
        if settings().opens.value():
            self._open_with_window()

    def open_panel(self) -> None:
        """Begin to make the panel at the first call; from then on the action shows and hides it by itself."""
        if self.panel is not None or self.opening is not None or self.action is None:
            return
        self.opening = Turns(self._panel_steps(self.action))
        self.opening.finished.connect(self._forget_opening)
        self.opening.start()

    def unload(self) -> None:
        """Undo everything, the last thing first."""
        self._forget_opening()
        if self.panel is not None:
            self.panel.unload()
            self.panel = None
        if self.options is not None:
            self.iface.unregisterOptionsWidgetFactory(self.options)
            self.options = None
        if self.action is not None:
            self.iface.removePluginVectorMenu(MENU, self.action)
            self.iface.removeToolBarIcon(self.action)
            self.action.triggered.disconnect(self.open_panel)
            self.action.deleteLater()
            self.action = None
        self._forget_waiting()
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        self.functions.unregister()
        forget_settings()
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None

    def _init_words(self) -> None:
        """Register what a project may need while it is opened."""
        if self.translator is None:
            self.translator = install_translator()
        self.functions.register()

    def _open_with_window(self) -> None:
        if self.waiting is None:
            self.open_panel()
        else:
            self.waiting.finished.connect(self.open_panel)

    def _panel_steps(self, action: QAction) -> Steps:
        """Import what the panel needs and make it, whole or not at all: a window that shows it can be used."""
        from . import gui, processing

        yield from importing(processing)
        self.initProcessing()
        yield
        yield from importing(gui)
        from .gui.panel import Panel

        panel = Panel(self.iface, action, whole=False)
        try:
            yield from panel.steps()
            self.panel = panel
        finally:
            if self.panel is None:
                panel.unload()

    def _forget_opening(self) -> None:
        if self.opening is not None:
            self.opening.stop()
            self.opening.deleteLater()
            self.opening = None

    def _wait_for_window(self) -> None:
        from . import processing

        self.waiting = Turns(importing(processing))
        self.waiting.finished.connect(self.initProcessing)
        self.iface.initializationCompleted.connect(self.waiting.start)

    def _forget_waiting(self) -> None:
        if self.waiting is not None:
            self.iface.initializationCompleted.disconnect(self.waiting.start)
            self.waiting.stop()
            self.waiting.deleteLater()
            self.waiting = None
