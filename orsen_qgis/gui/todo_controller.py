"""Listens to the lists of the second page: counter-visits to make and disagreements, made by the algorithms."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject

from ..messages import explain
from ..problems import Problem
from .algorithm_run import AlgorithmRun, Outcome
from .background import Background
from .connections import Connections
from .decisions_controller import DecisionsController
from .last_word_section import DISAGREEMENTS, VISITS
from .layers import add_layers, column_of
from .list_model import ListRow
from .list_words import (
    disagreement_headings,
    disagreement_rows,
    disagreement_sentence,
    visit_headings,
    visit_rows,
    visit_sentence,
)
from .rating_choices import settled
from .rating_controller import RatingController
from .row_reading import row_reader

CLOSE = 1000.0  # the scale at which one address is shown


@dataclass(frozen=True)
class Kind:
    """One list: its algorithm, and how its rows and numbers are said."""

    algorithm: str
    headings: Callable[[], tuple[str, ...]]
    rows: Callable[[list[dict[str, Any]]], list[ListRow]]
    sentence: Callable[[dict[str, Any]], str]


KINDS = {
    VISITS: Kind("orsen:listcountervisits", visit_headings, visit_rows, visit_sentence),
    DISAGREEMENTS: Kind("orsen:listdisagreements", disagreement_headings, disagreement_rows, disagreement_sentence),
}


class TodoController(QObject):
    """Shows one list at a time; a list that is shown is made again when the levels change."""

    def __init__(self, rating: RatingController, decisions: DecisionsController, canvas: Any) -> None:
        super().__init__(rating.page)
        self.rating = rating
        self.decisions = decisions
        self.canvas = canvas
        self.project: QgsProject = rating.project
        self.section = rating.page.last_word
        self.kind = ""
        self.run: AlgorithmRun | None = None
        self.reading: Background | None = None
        self.layer: QgsVectorLayer | None = None
        self.connections = Connections()
        for signal, slot in (
            (rating.resultChanged, self.follow_result),
            (self.section.listAsked, self.ask),
            (self.section.listedZoomAsked, self.zoom),
            (self.section.list.activatedKeys, self.zoom),
            (self.section.listedRetainAsked, self.retain),
            (self.section.listKeptAsked, self.keep),
            (self.section.list.chosenChanged, self.show_able),
        ):
            self.connections.add(signal, slot)
        self.follow_result(rating.result())

    def follow_result(self, layer: QgsVectorLayer | None) -> None:
        """The levels are others: make the list again, or forget it where there are none."""
        for button in (self.section.visits, self.section.disagreements):
            button.setEnabled(layer is not None)
        if layer is None:
            self.forget()
        elif self.kind:
            self._start(self.kind)

    def ask(self, kind: str) -> None:
        """Show a list; hide it where it is shown already."""
        if kind == self.kind:
            self.forget()
        else:
            self._start(kind)

    def forget(self) -> None:
        """Show no list."""
        self._stop()
        self.kind, self.layer = "", None
        self._mark()
        self.section.show_list(False)

    def zoom(self, *_: Any) -> None:
        """Select the chosen rows on the map and bring it there."""
        layer, keys = self.rating.result(), self.section.list.chosen_keys()
        if layer is None or not keys:
            return
        name = layer.fields()[column_of(layer, "adresse_id")].name()
        listed = ", ".join(QgsExpression.quotedString(key) for key in keys)
        layer.selectByExpression(f"{QgsExpression.quotedColumnRef(name)} IN ({listed})")
        fids = layer.selectedFeatureIds()
        self.canvas.zoomToFeatureIds(layer, fids)
        if len(fids) == 1:
            self.canvas.zoomScale(CLOSE)
        self.canvas.flashFeatureIds(layer, fids)

    def retain(self) -> None:
        """Retain a level for the chosen rows."""
        self.decisions.retain(self.section.list.chosen_keys())

    def keep(self) -> None:
        """Add the list to the project as a layer."""
        if self.layer is not None:
            add_layers(self.project, [self.layer])
            self.layer = None
            self.show_able()

    def show_able(self) -> None:
        """Enable what can be done with the chosen rows."""
        chosen = bool(self.section.list.chosen_keys())
        self.section.zoom.setEnabled(chosen)
        self.section.retain_listed.setEnabled(chosen and not self.decisions.closed())
        self.section.keep_list.setEnabled(self.layer is not None)

    def unload(self) -> None:
        """Let go of everything."""
        self.connections.drop()
        self.forget()

    def _start(self, kind: str) -> None:
        self._stop()
        result = self.rating.result()
        if result is None:
            return
        try:
            settled(result)
        except Problem as problem:
            self._mark()
            self.rating.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        self.kind = kind
        self._mark()
        output = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
        self.run = AlgorithmRun(KINDS[kind].algorithm, {"INPUT": result, "OUTPUT": output}, self.project, self)
        self.run.finished.connect(self._on_finished)
        self.run.start()

    def _on_finished(self, outcome: Outcome) -> None:
        self.run = None
        if outcome.ok and outcome.layers:
            self.layer = outcome.layers[0]
            make = KINDS[self.kind].rows
            then = partial(self._show, outcome.results)
            self.reading = Background(row_reader(self.layer, make), then).start()
            return
        self.forget()
        if not outcome.cancelled:
            self.rating.tell(outcome.error, Qgis.MessageLevel.Critical)

    def _show(self, results: dict[str, Any], rows: list[ListRow] | None, trouble: str) -> None:
        self.reading = None
        if rows is None:
            self.forget()
            self.rating.tell(trouble, Qgis.MessageLevel.Critical)
            return
        kind = KINDS[self.kind]
        self.section.listed.setText(kind.sentence(results))
        self.section.list.show_rows(kind.headings(), rows)
        self.section.show_list(bool(rows))
        self.section.listed.setVisible(True)
        self.show_able()

    def _mark(self) -> None:
        self.section.visits.setChecked(self.kind == VISITS)
        self.section.disagreements.setChecked(self.kind == DISAGREEMENTS)

    def _stop(self) -> None:
        if self.run is not None:
            self.run.abandon()
            self.run = None
        if self.reading is not None:
            self.reading.drop()
            self.reading = None
