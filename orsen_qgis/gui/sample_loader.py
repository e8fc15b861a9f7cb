"""Opens the fictional territory: imports its files with the same algorithms as anybody's, adds its background."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..later import Steps, Turns
from ..messages import tr
from ..paths import resource
from ..symbology.apply import style_layer
from .algorithm_run import AlgorithmRun, Outcome

STOCKS = (
    ("stock_toits_aurore.csv", "profil_toits_aurore.json", "Toits d’Aurore"),
    ("stock_habitat_brumes.gpkg", "profil_habitat_brumes.json", ""),
    ("stock_foyer_levant.xlsx", "profil_foyer_levant.json", ""),
)
# The landlords of the sample that write down every incident.
COVERED = ("Toits d’Aurore", "Habitat des Brumes")
CIRCLES = "cercles.json"


class SampleLoader(QObject):
    """Runs the imports one after the other. ``finished`` carries the layers from the top, and a sentence on failure."""

    finished = pyqtSignal(list, str)

    def __init__(self, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self.project = project
        self.run: AlgorithmRun | None = None
        self.opening: Turns | None = None
        self.stock: QgsVectorLayer | None = None
        self.waiting = list(STOCKS)

    def start(self) -> None:
        """Start the first import at the next pause: the click that asked for it is over then."""
        self.opening = Turns(self._begin())
        self.opening.start()

    def abandon(self) -> None:
        """Stop and say nothing."""
        if self.run is not None:
            self.run.abandon()
            self.run = None
        if self.opening is not None:
            self.opening.stop()
            self.opening.deleteLater()
            self.opening = None

    def _begin(self) -> Steps:
        self._next()
        yield

    def _next(self) -> None:
        if self.waiting:
            name, profile, landlord = self.waiting.pop(0)
            parameters: dict[str, Any] = {
                "INPUT": str(resource("sample", name)),
                "PROFILE": str(resource("sample", profile)),
                "LANDLORD": landlord,
                "OUTPUT": self._output(tr("Addresses of the sample")),
            }
            if self.stock is not None:
                parameters["EXISTING"] = self.stock
            self._run("orsen:importstock", parameters, self._on_stock)
        else:
            parameters = {
                "INPUT": str(resource("sample", "incidents.csv")),
                "PROFILE": str(resource("sample", "profil_incidents.json")),
                "ADDRESSES": self.stock,
                "MAX_DISTANCE": 50,
                "OUTPUT": self._output(tr("Incidents of the sample")),
            }
            self._run("orsen:importincidents", parameters, self._on_incidents)

    def _output(self, name: str) -> QgsProcessingOutputLayerDefinition:
        definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
        definition.destinationName = name
        return definition

    def _run(self, algorithm: str, parameters: dict[str, Any], then: Any) -> None:
        self.run = AlgorithmRun(algorithm, parameters, self.project, self)
        self.run.finished.connect(then)
        self.run.start()

    def _on_stock(self, outcome: Outcome) -> None:
        if self._failed(outcome):
            return
        self.stock = outcome.layers[0]
        self._next()

    def _on_incidents(self, outcome: Outcome) -> None:
        if self._failed(outcome):
            return
        layers: list[QgsMapLayer] = [self.stock, *outcome.layers]
        self.opening = Turns(opening_rest(layers))
        self.opening.finished.connect(lambda: self.finished.emit(layers, ""))
        self.opening.start()

    def _failed(self, outcome: Outcome) -> bool:
        self.run = None
        if outcome.ok and outcome.layers:
            return False
        self.finished.emit([], outcome.error or tr("The sample was not opened."))
        return True


def opening_rest(layers: list[QgsMapLayer]) -> Steps:
    """Append the levels of the year before, with their style, then the layers of the town, from the top; one a step."""
    earlier = QgsVectorLayer(str(resource("sample", "campagne_2025.gpkg")), tr("Levels of 2025"), "ogr")
    yield
    style_layer(earlier, "adresses")
    layers.append(earlier)
    yield
    path = resource("sample", "fond.gpkg")
    names = {
        "voie_ferree": tr("Railway"),
        "voies": tr("Streets"),
        "batiments": tr("Buildings"),
        "eau": tr("Water"),
        "parcs": tr("Parks"),
        "qpv": tr("Priority district (QPV)"),
        "quartiers": tr("Districts"),
        "commune": tr("Municipality"),
    }
    for name, title in names.items():
        layer = QgsVectorLayer(f"{path}|layername={name}", title, "ogr")
        if layer.isValid():
            layers.append(layer)
        yield
