"""Listens to the second page: runs the classification and shows what came out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsMapLayer,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate, QDateTime, QObject, Qt, pyqtSignal

from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import AlgorithmRun, Outcome
from .connections import Connections
from .grid_words import describe_grid
from .layers import (
    ADDRESS_COLUMNS,
    DATE_COLUMN,
    INCIDENT_COLUMNS,
    add_layers,
    column_of,
    has_columns,
    offer,
    retire,
    texts_of,
)
from .project_state import ProjectState
from .rating_page import RatingPage
from .summary_task import SummaryTask

# The panel says a sentence at a level of the message bar.
Tell = Callable[[str, Qgis.MessageLevel], None]


class RatingController(QObject):
    """Fills the page from the chosen layers, and drives one run at a time. ``classified`` carries the new layer."""

    classified = pyqtSignal(object)

    def __init__(self, page: RatingPage, addresses: QgsMapLayerComboBox, project: QgsProject, tell: Tell) -> None:
        super().__init__(page)
        self.page = page
        self.addresses = addresses
        self.project = project
        self.tell = tell
        self.run: AlgorithmRun | None = None
        self.count: SummaryTask | None = None
        self.result_id = ""
        self.covered: list[str] = []
        self.connections = Connections()
        self.connections.add(addresses.layerChanged, self.show_landlords)
        self.connections.add(page.incidents.layerChanged, self.show_window)
        self.connections.add(page.runAsked, self.classify)
        self.connections.add(page.cancelAsked, self.cancel)
        words, tip = describe_grid()
        page.grid.setText(words)
        page.grid.setToolTip(tip)
        page.campaign.setText(str(QDate.currentDate().year()))
        self.refresh()

    def refresh(self) -> None:
        """List the layers of the project again; forget a result whose layer is gone."""
        offer(self.page.incidents, self.project, INCIDENT_COLUMNS)
        self.show_landlords()
        if self.result_id and self.project.mapLayer(self.result_id) is None:
            self.forget_result()

    def adopt(self, layers: list[QgsMapLayer]) -> None:
        """Choose incidents that have just come into the project, where none were chosen."""
        for layer in layers:
            if self.page.incidents.currentLayer() is None and has_columns(layer, INCIDENT_COLUMNS):
                self.page.incidents.setLayer(layer)

    def show_landlords(self, *_: Any) -> None:
        """List the landlords of the chosen addresses."""
        layer = self.addresses.currentLayer()
        ticked = [*self.covered, *self.page.landlords.chosen()]
        names = texts_of(layer, "bailleur") if layer is not None else []
        self.page.landlords.show_entries([(name, name) for name in names], ticked)
        self.page.run.setEnabled(layer is not None and self.run is None)
        self.page.empty.say("" if layer is not None else tr("Choose a layer of addresses on the first page."))

    def show_window(self, *_: Any) -> None:
        """Propose the last twelve months that the incidents tell of."""
        layer = self.page.incidents.currentLayer()
        if layer is None:
            return
        last = as_date(layer.maximumValue(column_of(layer, DATE_COLUMN)))
        if last.isValid():
            self.page.end.setDate(last)
            self.page.start.setDate(last.addYears(-1).addDays(1))

    def classify(self) -> None:
        """Start ``orsen:classify`` in the task manager."""
        try:
            parameters = self.parameters()
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        self.page.show_running(True)
        self.run = AlgorithmRun("orsen:classify", parameters, self.project, self)
        self.run.progressed.connect(lambda share: self.page.progress.setValue(round(share)))
        self.run.finished.connect(self.on_finished)
        self.run.start()

    def parameters(self) -> dict[str, Any]:
        """Return what the page says, as the algorithm takes it; Problem where it cannot run."""
        layer, incidents = self.addresses.currentLayer(), self.page.incidents.currentLayer()
        if layer is None:
            raise Problem("Choose a layer of addresses on the first page.")
        for each in (layer, incidents):
            if each is not None and each.isModified():
                raise Problem("“{layer}” has edits that are not saved: save or cancel them first.", layer=each.name())
        path = self.page.output.filePath().strip()
        if path and not path.casefold().endswith(".gpkg"):
            path += ".gpkg"
        parameters: dict[str, Any] = {
            "ADDRESSES": layer,
            "START": self.page.start.date().toString(Qt.DateFormat.ISODate),
            "END": self.page.end.date().toString(Qt.DateFormat.ISODate),
            "COVERED": ";".join(self.page.landlords.chosen()),
            "CAMPAIGN": self.page.campaign.text().strip(),
            "OUTPUT": QgsProcessingOutputLayerDefinition(path or "TEMPORARY_OUTPUT", self.project),
        }
        if incidents is not None:
            parameters["INCIDENTS"] = incidents
        return parameters

    def cancel(self) -> None:
        """Ask the run to stop."""
        if self.run is not None:
            self.page.cancel.setEnabled(False)
            self.run.cancel()

    def on_finished(self, outcome: Outcome) -> None:
        """Add the result to the project, or say why there is none."""
        self._let_go()
        if outcome.cancelled:
            self.tell(tr("The classification was stopped; nothing was changed."), Qgis.MessageLevel.Info)
        elif not outcome.ok or not outcome.layers:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)
        else:
            self._add(outcome)

    def show_result(self, layer: QgsVectorLayer, notes: tuple[str, ...] = ()) -> None:
        """Count a rated layer and show the figures."""
        self.result_id = layer.id()
        self.page.result.show_notes(notes)
        self._drop_count()
        self.count = SummaryTask(layer, self.page.result.show_summary)
        QgsApplication.taskManager().addTask(self.count)

    def forget_result(self) -> None:
        """Show no figures any more."""
        self._drop_count()
        self.result_id = ""
        self.page.result.hide()

    def abandon(self) -> None:
        """Stop whatever runs and say nothing: the project closes, or the panel goes."""
        if self.run is not None:
            self.run.abandon()
        self._let_go()
        self.forget_result()

    def remember(self, state: ProjectState) -> None:
        """Write the choices into the project."""
        incidents = self.page.incidents.currentLayer()
        state.write("incidents", incidents.id() if incidents is not None else "")
        state.write("start", self.page.start.date().toString(Qt.DateFormat.ISODate))
        state.write("end", self.page.end.date().toString(Qt.DateFormat.ISODate))
        state.write("campaign", self.page.campaign.text().strip())
        state.write_list("covered", self.page.landlords.chosen())
        state.write("result", self.result_id)

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.covered = state.read_list("covered")
        self.refresh()
        if state.read("end"):
            self.page.incidents.setLayer(self.project.mapLayer(state.read("incidents")))
        for key, box in (("start", self.page.start), ("end", self.page.end)):
            day = QDate.fromString(state.read(key), Qt.DateFormat.ISODate)
            if day.isValid():
                box.setDate(day)
        self.page.campaign.setText(state.read("campaign") or self.page.campaign.text())
        result = self.project.mapLayer(state.read("result"))
        if has_columns(result, (*ADDRESS_COLUMNS, "niveau")):
            self.show_result(result)

    def unload(self) -> None:
        """Stop the run and let go of the page."""
        self.connections.drop()
        self.abandon()

    def _add(self, outcome: Outcome) -> None:
        campaign = self.page.campaign.text().strip()
        for layer in outcome.layers:
            layer.setName(tr("Levels {campaign}").format(campaign=campaign).strip())
        if self.addresses.currentLayer() is not None:
            retire(self.project, self.addresses.currentLayer())
        add_layers(self.project, outcome.layers)
        self.show_result(outcome.layers[0], outcome.warnings)
        self.classified.emit(outcome.layers[0])
        self.tell(tr("Every address has been classified; the layer is in the group ORSEN."), Qgis.MessageLevel.Success)

    def _let_go(self) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None
        self.page.show_running(False)
        self.show_landlords()

    def _drop_count(self) -> None:
        if self.count is not None:
            self.count.then = None
            self.count = None


def as_date(value: Any) -> QDate:
    """Return the day of a value of the column ``date_fait``; an invalid date where it is none."""
    if isinstance(value, QDateTime):
        return value.date()
    if isinstance(value, QDate):
        return value
    return QDate.fromString(str(value)[:10], Qt.DateFormat.ISODate)
