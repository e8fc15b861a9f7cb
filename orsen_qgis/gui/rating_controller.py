"""Listens to the second page: runs the classification and shows what came out."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..later import Steps, Turns
from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import AlgorithmRun, Outcome
from .connections import Connections
from .kept_tables import place_of
from .layers import ADDRESS_COLUMNS, has_columns
from .project_state import ProjectState
from .rating_choices import RatingChoices, settled
from .rating_figures import RatingFigures
from .rating_page import RatingPage
from .result_arrival import arrive
from .stock_counts import StockCounts
from .telling import Tell


class RatingController(QObject):
    """Drives one run at a time. ``classified`` carries the new layer, ``resultChanged`` the one whose figures are
    shown, or None. ``choicesChanged``: something of the page was chosen by the panel itself."""

    choicesChanged = pyqtSignal()
    classified = pyqtSignal(object)
    resultChanged = pyqtSignal(object)

    def __init__(
        self,
        page: RatingPage,
        addresses: QgsMapLayerComboBox,
        project: QgsProject,
        tell: Tell,
        grid: Callable[[], str],
        counts: StockCounts,
    ) -> None:
        super().__init__(page)
        self.page = page
        self.addresses = addresses
        self.project = project
        self.tell = tell
        self.choices = RatingChoices(page, addresses, project, grid, counts, self.on_window)
        self.run: AlgorithmRun | Turns | None = None  # in turns where it begins, and where its result comes in
        self.replaced = ""  # the id of the layer that the running classification replaces
        self.waiting = False  # whether the levels are to follow once more when the run ends
        self.postponed: Callable[[], None] | None = None  # what was asked before the choices were ready
        self.figures = RatingFigures(page.result, tell)
        self.result_id = ""
        self.connections = Connections()
        self.connections.add(addresses.layerChanged, self.show_landlords)
        self.connections.add(counts.counted, self.on_counted)
        self.connections.add(page.incidents.layerChanged, lambda *_: self.choices.show_window())
        self.connections.add(page.runAsked, self.classify)
        self.connections.add(page.cancelAsked, self.cancel)
        self.refresh()

    def refresh(self) -> None:
        """List the layers of the project again; forget a result whose layer is gone."""
        self.choices.refresh()
        self.show_landlords()
        self._begin_postponed()
        if self.result_id and self.result() is None:
            self.forget_result()

    def adopt(self, layers: list[QgsMapLayer]) -> None:
        """Choose incidents that have just come into the project, where none were chosen."""
        self.choices.adopt(layers)

    def show_landlords(self, *_: Any) -> None:
        """List the landlords of the chosen addresses."""
        self.choices.show_landlords()
        layer = self.addresses.currentLayer()
        self.page.run.setEnabled(layer is not None and self.run is None and self.postponed is None)
        self.page.empty.say("" if layer is not None else tr("Choose a layer of addresses on the first page."))

    def on_counted(self, _layer_id: str) -> None:
        """A layer of addresses was counted: list its landlords, and begin what waited for them."""
        self.show_landlords()
        self._begin_postponed()

    def on_window(self, kept: bool) -> None:
        """A window was proposed: keep it where the other choices were kept, and begin what waited for it."""
        if kept:
            self.choicesChanged.emit()
        self._begin_postponed()

    def result(self) -> QgsVectorLayer | None:
        """Return the layer whose figures are shown, None where there is none."""
        return self.project.mapLayer(self.result_id) if self.result_id else None

    def classify(self) -> None:
        """Start ``orsen:classify`` in the task manager, once what the page proposes is there; one run at a time."""
        if self.run is not None or self._postpone(self.classify):
            return
        try:
            self._start(self.choices.parameters(), "")
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)

    def follow(self) -> None:
        """Classify again, so that the levels of the result follow what people decided since."""
        if self.result() is None:
            return
        if self.run is not None:
            self.waiting = True
        elif not self._postpone(self.follow):
            self._take_turns(self._following())

    def evidence(self) -> dict[str, Any]:
        """Return what the facts of an address are read from: incidents, rated facts, window and grid."""
        return self.choices.evidence()

    def cancel(self) -> None:
        """Ask the run to stop."""
        self.waiting = False
        if self.postponed is not None:
            self.postponed = None
            self.page.show_running(False)
            self._say_stopped()
        if isinstance(self.run, AlgorithmRun):
            self.page.cancel.setEnabled(False)
            self.run.cancel()

    def on_finished(self, outcome: Outcome) -> None:
        """Add the result to the project, or say why there is none."""
        if outcome.ok and outcome.layers:
            self._take_turns(self._arriving(outcome))
            return
        self._let_go()
        if outcome.cancelled:
            self._say_stopped()
        else:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)

    def show_result(self, layer: QgsVectorLayer, notes: tuple[str, ...] = ()) -> None:
        """Count a rated layer and show the figures."""
        self.result_id = layer.id()
        self.figures.show(layer, notes)
        self.resultChanged.emit(layer)

    def forget_result(self) -> None:
        """Show no figures any more."""
        self.figures.hide()
        self.result_id = ""
        self.resultChanged.emit(None)

    def abandon(self) -> None:
        """Stop whatever runs and say nothing: the project closes, or the panel goes."""
        run = self.run
        if isinstance(run, Turns):
            run.stop()
            run.deleteLater()
        elif run is not None:
            run.abandon()
        self.choices.drop_window()
        self.page.output.setFilePath("")  # the next project's levels do not go into this one's file
        self._let_go()
        self.forget_result()

    def remember(self, state: ProjectState) -> None:
        """Write the choices into the project."""
        self.choices.remember(state)
        state.write_layer("result", self.result())

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.choices.restore(state)
        self.refresh()
        result = self.project.mapLayer(state.read("result"))
        if has_columns(result, (*ADDRESS_COLUMNS, "niveau")):
            self.show_result(result)

    def unload(self) -> None:
        """Stop the run and let go of the page."""
        self.connections.drop()
        self.abandon()

    def _postpone(self, what: Callable[[], None]) -> bool:
        """Keep what was asked until the choices are ready; False where they are, or where no count would help."""
        if self.choices.ready or self.addresses.currentLayer() is None:
            return False
        self.postponed = what
        self.page.show_running(True)
        return True

    def _begin_postponed(self) -> None:
        if self.postponed is not None and (self.choices.ready or self.addresses.currentLayer() is None):
            what, self.postponed = self.postponed, None
            self.page.show_running(False)
            self.show_landlords()  # which says whether anything can run: the layer may have gone
            what()

    def _start(self, parameters: dict[str, Any], replaced: str) -> None:
        self.replaced, self.waiting = replaced, False
        self.page.show_running(True)
        self.run = AlgorithmRun("orsen:classify", parameters, self.project, self)
        self.run.progressed.connect(lambda share: self.page.progress.setValue(round(share)))
        self.run.finished.connect(self.on_finished)
        self.run.start()

    def _take_turns(self, steps: Steps) -> None:
        self.page.show_running(True)
        self.page.cancel.setEnabled(False)  # there is nothing to stop
        self.run = Turns(steps)
        self.run.setParent(self)
        self.run.finished.connect(self.run.deleteLater)
        self.run.start()

    def _following(self) -> Steps:
        yield  # the window first shows what was decided
        self._let_go()
        result = self.result()
        if result is None:
            return
        try:
            parameters = self.choices.parameters()
            place = place_of(settled(result))
            where = f"ogr:dbname='{place[0]}' table=\"{place[1]}\" (geom)" if place else "TEMPORARY_OUTPUT"
            parameters["OUTPUT"] = QgsProcessingOutputLayerDefinition(where, self.project)
            kept = place is not None or result.providerType() == "memory"
            self._start(parameters, self.result_id if kept else "")
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)

    def _arriving(self, outcome: Outcome) -> Steps:
        try:
            yield from arrive(self, outcome, self.replaced)
        except Exception:
            self._let_go()
            raise
        again = self.waiting
        self._let_go()
        if again:
            self.follow()

    def _say_stopped(self) -> None:
        self.tell(tr("The classification was stopped; nothing was changed."), Qgis.MessageLevel.Info)

    def _let_go(self) -> None:
        self.run = self.postponed = None
        self.replaced, self.waiting = "", False
        self.page.show_running(False)
        self.show_landlords()
