"""Listens to the first page: which addresses, where from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QDialog

from ..messages import tr
from .connections import Connections
from .layers import ADDRESS_COLUMNS, DATE_COLUMN, column_of, offer, texts_of
from .project_state import ProjectState
from .stock_page import StockPage


class StockController:
    """Keeps the list of layers right, says what the chosen one holds, opens the dialogs that import."""

    def __init__(self, page: StockPage, project: QgsProject, load_sample: Callable[[], None]) -> None:
        self.page = page
        self.project = project
        self.dialog: QDialog | None = None
        self.connections = Connections()
        self.connections.add(page.addresses.layerChanged, self.describe)
        self.connections.add(page.stockImportAsked, self.import_stock)
        self.connections.add(page.incidentImportAsked, self.import_incidents)
        self.connections.add(page.sampleAsked, load_sample)
        self.refresh()

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.page.addresses, self.project, ADDRESS_COLUMNS, without=DATE_COLUMN)
        self.describe()

    def describe(self, *_: Any) -> None:
        """Say how many addresses, dwellings and landlords the chosen layer holds."""
        layer = self.page.addresses.currentLayer()
        self.page.show_addresses(describe_stock(layer) if layer is not None else "")

    def remember(self, state: ProjectState) -> None:
        """Write the choice into the project."""
        layer = self.page.addresses.currentLayer()
        state.write("addresses", layer.id() if layer is not None else "")

    def restore(self, state: ProjectState) -> None:
        """Choose what the project remembers."""
        self.refresh()
        layer = self.project.mapLayer(state.read("addresses"))
        if layer is not None:
            self.page.addresses.setLayer(layer)

    def import_stock(self) -> None:
        """Open the dialog of ``orsen:importstock``."""
        self._open("orsen:importstock", {})

    def import_incidents(self) -> None:
        """Open the dialog of ``orsen:importincidents``, on the chosen addresses."""
        layer = self.page.addresses.currentLayer()
        self._open("orsen:importincidents", {"ADDRESSES": layer.id()} if layer is not None else {})

    def unload(self) -> None:
        """Let go of the page and close the dialog."""
        self.connections.drop()
        self._close()

    def _open(self, algorithm: str, parameters: dict[str, Any]) -> None:
        from processing import createAlgorithmDialog

        self._close()
        self.dialog = createAlgorithmDialog(algorithm, parameters)
        if self.dialog is not None:
            self.dialog.show()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None


def describe_stock(layer: QgsVectorLayer) -> str:
    """Return one sentence on a layer of addresses."""
    number = QLocale().toString
    dwellings = 0
    if column_of(layer, "logements") >= 0:
        total, counted = layer.aggregate(Qgis.Aggregate.Sum, "logements")
        dwellings = int(total or 0) if counted else 0
    return tr("{addresses} addresses, {dwellings} dwellings, landlords: {landlords}.").format(
        addresses=number(max(layer.featureCount(), 0)),
        dwellings=number(dwellings),
        landlords=", ".join(texts_of(layer, "bailleur")) or "–",
    )
