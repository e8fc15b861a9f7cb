"""The algorithms on territories that the fifth page offers, each in its own dialog of QGIS."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog

from .territory_page import TerritoryPage

GROUP = "territory"


class FurtherAlgorithms:
    """One dialog at a time, filled in with what the page has chosen."""

    def __init__(self, page: TerritoryPage) -> None:
        self.page = page
        self.dialog: QDialog | None = None
        provider = QgsApplication.processingRegistry().providerById("orsen")
        algorithms = provider.algorithms() if provider is not None else []
        page.show_further([each for each in algorithms if each.groupId() == GROUP])

    def open(self, name: str) -> None:
        """Open the dialog of an algorithm."""
        from processing import createAlgorithmDialog

        layers = {
            "INPUT": self.page.layer.currentLayer(),
            "AFTER": self.page.layer.currentLayer(),
            "BEFORE": self.page.earlier.currentLayer(),
            "TERRITORIES": self.page.territories.currentLayer(),
        }
        algorithm = QgsApplication.processingRegistry().algorithmById(name)
        known = {definition.name() for definition in algorithm.parameterDefinitions()}
        chosen = {key: layer.id() for key, layer in layers.items() if key in known and layer is not None}
        self.close()
        self.dialog = createAlgorithmDialog(name, chosen)
        if self.dialog is not None:
            self.dialog.show()

    def close(self) -> None:
        """Close the dialog."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None
