"""The table of addresses, made when it is first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from .addresses_controller import AddressesController
from .addresses_dock import AddressesDock


class AddressesWindow:
    """Opens the table on the current result, and follows results while it is open."""

    def __init__(
        self, iface: Any, project: QgsProject, inputs: Callable[[], dict[str, Any]], retain: Callable[[], None]
    ) -> None:
        self.iface = iface
        self.project = project
        self.inputs = inputs
        self.retain = retain
        self.dock: AddressesDock | None = None
        self.controller: AddressesController | None = None

    def open(self, layer: QgsVectorLayer | None) -> None:
        """Show the table, with the addresses of a layer."""
        if self.dock is None:
            self.dock = AddressesDock(self.iface.mainWindow())
            self.controller = AddressesController(self.dock, self.iface.mapCanvas(), self.project, self.inputs)
            self.dock.retainAsked.connect(self.retain)
            if not self.iface.mainWindow().restoreDockWidget(self.dock):  # where it was when QGIS was last closed
                self.iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock)
        self.dock.setUserVisible(True)
        self.follow(layer)

    def follow(self, layer: QgsVectorLayer | None) -> None:
        """There is another result, or none any more."""
        if self.controller is None or self.dock is None:
            return
        if layer is None:
            self.controller.forget()
        elif self.dock.isUserVisible() and layer is not self.controller.layer:
            self.controller.show_layer(layer)

    def unload(self) -> None:
        """Undo everything."""
        if self.controller is not None and self.dock is not None:
            self.controller.unload()
            self.iface.removeDockWidget(self.dock)
            self.dock.deleteLater()
            self.controller = self.dock = None
