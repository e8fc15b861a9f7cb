"""Algorithms that the panel runs in the task manager, and how a run ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMessageLog,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..messages import tr
from .task_start import TaskStart

LOG = "ORSEN"
LOCAL = ("memory", "ogr")  # providers that know their extent
PATIENCE = 10_000  # milliseconds that unloading waits for a task that was told to stop


class CollectingFeedback(QgsProcessingFeedback):
    """Keeps errors and warnings, for the message bar; ``said`` carries the name of each step."""

    said = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def reportError(self, error: str, fatal: bool = False) -> None:
        self.errors.append(error)
        super().reportError(error, fatal)

    def setProgressText(self, text: str) -> None:
        self.said.emit(text)
        super().setProgressText(text)

    def pushWarning(self, warning: str) -> None:
        self.warnings.append(warning)
        super().pushWarning(warning)


@dataclass(frozen=True)
class Part:
    """The rows of a layer that an expression chooses, as an input."""

    layer: QgsVectorLayer
    expression: str


@dataclass(frozen=True)
class Outcome:
    """How a run ended. ``layers`` are loaded and styled, and belong to whoever takes them; ``outputs`` by parameter."""

    ok: bool
    cancelled: bool
    results: dict[str, Any] = field(default_factory=dict)
    layers: tuple[QgsMapLayer, ...] = ()
    error: str = ""
    warnings: tuple[str, ...] = ()
    outputs: dict[str, QgsMapLayer] = field(default_factory=dict)


def algorithm_named(name: str) -> QgsProcessingAlgorithm | None:
    """Return a fresh algorithm of the registry, e.g. ``orsen:classify``."""
    return QgsApplication.processingRegistry().createAlgorithmById(name)


def make_context(feedback: QgsProcessingFeedback, project: QgsProject) -> QgsProcessingContext:
    """Return a context that knows the project."""
    context = QgsProcessingContext()
    context.setProject(project)
    context.setFeedback(feedback)
    return context


def collect_layers(context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, QgsMapLayer]:
    """Take the layers that an algorithm wants loaded out of its context, named and styled, by output parameter."""
    layers: dict[str, QgsMapLayer] = {}
    for place, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(place, context, True)
        if layer is None:
            continue
        context.takeResultLayer(layer.id())
        details.setOutputLayerName(layer)
        processor = details.postProcessor()
        if processor is not None:
            processor.postProcessLayer(layer, context, feedback)
        layers[details.outputName or place] = layer
    return layers


class AlgorithmRun(QObject):
    """One algorithm in the task manager. ``finished`` carries its ``Outcome``, once; then it deletes itself.

    Layers are cloned here, on the main thread, so that the worker never touches a layer that a person may remove.
    """

    finished = pyqtSignal(object)
    progressed = pyqtSignal(float)

    def __init__(
        self,
        name: str,
        parameters: dict[str, Any],
        project: QgsProject,
        parent: QObject,
        feedback: CollectingFeedback | None = None,
    ) -> None:
        super().__init__(parent)
        self._feedback = CollectingFeedback() if feedback is None else feedback
        self._context = make_context(self._feedback, project)
        self._clones: list[QgsVectorLayer] = []
        self._twins: dict[str, QgsVectorLayer] = {}  # clones by the id of their layer
        self._stop_asked = False
        layers = [value.layer if isinstance(value, Part) else value for value in parameters.values()]
        self._algorithm = algorithm_named(name)
        self._task = QgsProcessingAlgRunnerTask(
            self._algorithm, {key: self._own(value) for key, value in parameters.items()}, self._context, self._feedback
        )
        needed = [layer for layer in layers if isinstance(layer, QgsVectorLayer)]
        self._task.setDependentLayers(needed)
        self._task.executed.connect(self._on_executed)
        self._task.progressChanged.connect(self.progressed)
        self._project = project
        self._needed = project.mapLayers().keys() & {layer.id() for layer in needed}
        self._beginning = TaskStart(self._task, self._is_wanted, self)
        self._beginning.unwanted.connect(self._on_unwanted)
        self._beginning.lost.connect(self._on_lost)

    def start(self) -> None:
        """Hand the task to QGIS's task manager, where people see it too."""
        self._beginning.start()

    def cancel(self) -> None:
        """Ask the algorithm to stop."""
        self._stop_asked = True
        self._feedback.cancel()
        # A task that a worker may be about to take is left alone: it ends by itself as soon as it begins.
        if self._task.status() == QgsTask.TaskStatus.Running:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop, wait until the worker has let go, and say nothing."""
        self._task.executed.disconnect(self._on_executed)
        self._task.progressChanged.disconnect(self.progressed)
        self._beginning.leave()
        if self._beginning.added:
            self.cancel()
            self._task.waitForFinished(PATIENCE)
        self.deleteLater()

    def _own(self, value: Any) -> Any:
        if isinstance(value, Part):
            part = self._own(value.layer)
            # A provider that cannot narrow gives every row: slower, and the algorithm pairs rows by address anyway.
            part.setSubsetString(" AND ".join(f"({each})" for each in (part.subsetString(), value.expression) if each))
            if value.layer.providerType() in LOCAL:
                # Asked for its own, the part would look through every row, with the interpreter held.
                part.setExtent(value.layer.extent())
            return part
        if isinstance(value, list):
            return [self._clone_of(each) for each in value]
        if not isinstance(value, QgsVectorLayer):
            return value
        if not value.isModified():
            return self._clone_of(value)
        # A clone does not have the edits that are not saved yet.
        self._clones.append(value.materialize(QgsFeatureRequest()))
        return self._clones[-1]

    def _clone_of(self, value: Any) -> Any:
        """Return the clone of a layer that can be read, the same one each time; anything else as it is."""
        if not isinstance(value, QgsVectorLayer) or not value.isValid():
            return value
        if value.id() not in self._twins:
            self._twins[value.id()] = value.clone()
        return self._twins[value.id()]

    def _is_wanted(self) -> bool:
        """Whether nobody has stopped the run and its layers are still there, as QGIS asks of tasks that it has."""
        return not self._feedback.isCanceled() and self._needed <= self._project.mapLayers().keys()

    def _on_unwanted(self) -> None:
        self._beginning.leave()
        self.finished.emit(Outcome(ok=False, cancelled=True))
        self.deleteLater()

    def _on_lost(self) -> None:
        self._beginning.leave()
        self._task.executed.disconnect(self._on_executed)
        self._task.cancel()
        error = tr("QGIS lost this run before it began: nothing was done. Start it again.")
        self.finished.emit(Outcome(ok=False, cancelled=False, error=error))
        self.deleteLater()

    def _on_executed(self, ok: bool, results: dict[str, Any]) -> None:
        self._beginning.leave()
        # A stop that came too late: QGIS calls the task stopped, but the run had ended and what it wrote stands.
        good = ok or ((self._stop_asked or self._task.isCanceled()) and has_written(results))
        cancelled = not good and (self._feedback.isCanceled() or self._task.isCanceled())
        outputs = collect_layers(self._context, self._feedback) if good else {}
        self.finished.emit(
            Outcome(
                ok=good,
                cancelled=cancelled,
                results=results,
                layers=tuple(outputs.values()),
                error=last_sentence(self._feedback),
                warnings=tuple(self._feedback.warnings),
                outputs=outputs,
            )
        )
        self.deleteLater()


def has_written(results: dict[str, Any]) -> bool:
    """Whether a run left a file or a table that lasts; layers of memory and temporary files go by themselves."""
    temporary = Path(QgsProcessingUtils.tempFolder())
    for place in (value for value in results.values() if isinstance(value, str)):
        path = Path(place.partition("|")[0])
        if "dbname=" in place or (path.is_absolute() and path.exists() and temporary not in path.parents):
            return True
    return False


def last_sentence(feedback: CollectingFeedback) -> str:
    """Return what went wrong in one sentence; everything said goes to the log."""
    for text in (*feedback.errors, *feedback.warnings):
        QgsMessageLog.logMessage(text, LOG, Qgis.MessageLevel.Warning, False)
    if not feedback.errors:
        return tr("The run failed without a reason; the log panel may say more.")
    lines = feedback.errors[-1].strip().splitlines()
    if lines[0].startswith("Traceback"):
        return tr("Something failed that should not ({error}); the log panel says more.").format(error=lines[-1])
    return lines[0]
