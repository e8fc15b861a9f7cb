"""The facts of one address at a time, by ``orsen:listfacts`` in the task manager."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsExpression, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .algorithm_run import AlgorithmRun, Outcome, Part
from .layers import column_of


class FactsFetcher(QObject):
    """Answers the last question only: one that is asked while another runs waits, and the older one is dropped.

    ``found`` carries the identifier and its facts as dicts; ``failed`` the identifier and a sentence.
    """

    found = pyqtSignal(str, list)
    failed = pyqtSignal(str, str)

    def __init__(self, project: QgsProject, parent: QObject) -> None:
        super().__init__(parent)
        self.project = project
        self.run: AlgorithmRun | None = None
        self.asked = ""
        self.waiting: dict[str, Any] | None = None

    def ask(self, identifier: str, addresses: QgsVectorLayer, inputs: dict[str, Any]) -> None:
        """Ask for the facts of an address; ``inputs`` are those of the classification (INCIDENTS, START, END…)."""
        self.asked = identifier
        parameters = {key: value for key, value in inputs.items() if not isinstance(value, QgsVectorLayer)}
        for key, layer in {**inputs, "ADDRESSES": addresses}.items():
            if isinstance(layer, QgsVectorLayer):
                parameters[key] = Part(layer, rows_of(layer, identifier))
        parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
        if self.run is None:
            self._start(parameters)
        else:
            self.waiting = parameters
            self.run.cancel()

    def forget(self) -> None:
        """Drop what was asked."""
        self.asked, self.waiting = "", None
        if self.run is not None:
            self.run.cancel()

    def abandon(self) -> None:
        """Stop, wait for the worker, and say nothing."""
        self.asked, self.waiting = "", None
        if self.run is not None:
            self.run.abandon()
            self.run = None

    def _start(self, parameters: dict[str, Any]) -> None:
        identifier = self.asked
        self.run = AlgorithmRun("orsen:listfacts", parameters, self.project, self)
        self.run.finished.connect(lambda outcome: self._on_finished(identifier, outcome))
        self.run.start()

    def _on_finished(self, identifier: str, outcome: Outcome) -> None:
        self.run = None
        if self.waiting is not None:
            parameters, self.waiting = self.waiting, None
            self._start(parameters)
        elif identifier != self.asked or outcome.cancelled:
            return
        elif outcome.ok and outcome.layers:
            rows = [feature.attributeMap() for feature in outcome.layers[0].getFeatures()]
            self.found.emit(identifier, [row for row in rows if row["adresse_id"] == identifier])
        else:
            self.failed.emit(identifier, outcome.error)


def rows_of(layer: QgsVectorLayer, identifier: str) -> str:
    """Return the expression that finds the rows of an address."""
    name = layer.fields()[column_of(layer, "adresse_id")].name()
    return f"{QgsExpression.quotedColumnRef(name)} = {QgsExpression.quotedString(identifier)}"
