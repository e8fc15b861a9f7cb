"""Listens to the fifth page: counts territories of a layer, one that is drawn, or all within an extent."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject

from ..messages import tr
from .algorithm_run import AlgorithmRun, Outcome
from .background import Background
from .connections import Connections
from .draw_tool import DrawTool
from .further_algorithms import FurtherAlgorithms
from .layers import CAMPAIGN_COLUMNS, TASK_COLUMN, add_layers_below, offer
from .project_state import ProjectState
from .row_reading import row_reader
from .telling import Tell
from .territory_figures import Rows, TerritoryFigures
from .territory_page import TerritoryPage

USUAL_NAMES = ("nom", "name", "libelle")


class TerritoryController(QObject):
    """Runs ``orsen:territorysummary`` and ``orsen:comparecampaigns``, and shows one territory at a time."""

    def __init__(self, page: TerritoryPage, canvas: Any, project: QgsProject, tell: Tell) -> None:
        super().__init__(page)
        self.page = page
        self.canvas = canvas
        self.project = project
        self.tell = tell
        # One at a time: a count, or the reading of what it found.
        self.run: AlgorithmRun | Background | None = None
        # What the figures are of: the id of the rated layer, a copy of the territories, the column that names them.
        self.counted: tuple[str, QgsVectorLayer | None, str] = ("", None, "")
        self.figures = TerritoryFigures(page.result)
        self.further = FurtherAlgorithms(page)
        self.tool = DrawTool(canvas)
        self.tool.setButton(None)
        self.connections = Connections()
        for signal, slot in (
            (page.layer.layerChanged, self.enable),
            (page.territories.layerChanged, self.show_names),
            (page.countAsked, self.count_layer),
            (page.drawAsked, self.turn_drawing),
            (page.algorithmAsked, self.further.open),
            (page.result.territoryChosen, self.figures.show_figures),
            (page.result.unitChosen, self.figures.show_evolution),
            (page.result.keepAsked, self.keep),
            (page.seen, self.tool.band.setVisible),  # what was drawn stands in the way of other pages
            (self.tool.drawn, self.count_drawn),
            (page.extent.countAsked, self.count_extent),
            (canvas.destinationCrsChanged, partial(page.extent.speak_as, canvas)),
            (self.tool.deactivated, self.drawing_ended),
        ):
            self.connections.add(signal, slot)
        page.extent.follow(canvas)
        self.refresh()
        self.show_names()

    def refresh(self) -> None:
        """List the layers of the project again."""
        for box in (self.page.layer, self.page.earlier):
            offer(box, self.project, CAMPAIGN_COLUMNS, without=TASK_COLUMN)
        if self.page.names.layer() != self.page.territories.currentLayer():
            # The box says so only of a first layer that comes alone, and of what a person picks.
            self.show_names()
        self.enable()

    def enable(self, *_: Any) -> None:
        """Allow what can be done."""
        rated = self.page.layer.currentLayer() is not None
        empty = tr("The project has no rated addresses yet: classify them first.")
        self.page.empty.say("" if rated else empty)
        self.page.draw.setEnabled(rated and self.run is None)
        self.page.extent.allow(rated and self.run is None)
        territories = self.page.territories.currentLayer()
        self.page.count.setEnabled(rated and self.run is None and territories is not None)
        self.page.selected.setEnabled(territories is not None)

    def show_names(self, *_: Any) -> None:
        """List the columns of the territories, the one that usually names them chosen."""
        layer = self.page.territories.currentLayer()
        self.page.names.setLayer(layer)
        for name in USUAL_NAMES:
            if layer is not None and layer.fields().lookupField(name) >= 0:
                self.page.names.setField(layer.fields()[layer.fields().lookupField(name)].name())
                break
        self.enable()

    def count_layer(self) -> None:
        """Count the territories of the chosen layer."""
        layer = self.page.territories.currentLayer()
        if layer is not None and self.page.selected.isChecked():
            if not layer.selectedFeatureCount():
                nothing = tr("No territory is selected: select some on the map, or untick “Only the selected ones”.")
                self.tell(nothing, Qgis.MessageLevel.Warning)
                return
            layer = layer.materialize(QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds()))
        elif layer is not None:
            layer = layer.clone()
        self.tool.clear()
        self._count(layer, self.page.names.currentField())

    def turn_drawing(self, wanted: bool) -> None:
        """Take the drawing tool, or put it down."""
        if wanted:
            self.tool.clear()
            self.canvas.setMapTool(self.tool)
        else:
            self.canvas.unsetMapTool(self.tool)

    def drawing_ended(self) -> None:
        """Another tool was taken."""
        self.page.draw.setChecked(False)

    def count_drawn(self, shape: QgsGeometry) -> None:
        """Count the territory that was drawn."""
        self.canvas.unsetMapTool(self.tool)
        self._count_shape(tr("Drawn territory"), shape)

    def count_extent(self, shape: QgsGeometry) -> None:
        """Count all within an extent."""
        self.tool.clear()
        self._count_shape(tr("Chosen extent"), shape)

    def on_counted(self, outcome: Outcome) -> None:
        """Take the figures; compare with the earlier campaign where one is chosen."""
        if not outcome.ok:
            self._say(outcome)
            return
        areas = self._layer_of(outcome, "AREAS")

        def show(rows: list[Rows]) -> None:
            self.figures.take_figures(rows[0], areas)
            earlier = self.page.earlier.currentLayer()
            if earlier is not None:
                self._compare(earlier)

        self._read(outcome, ("OUTPUT",), show)

    def on_compared(self, outcome: Outcome) -> None:
        """Take what changed."""
        if not outcome.ok:
            self._say(outcome)
            return
        tables = ("TERRITORY_MATRIX", "TERRITORY_CHANGES")
        self._read(outcome, tables, lambda rows: self.figures.take_evolution(*rows))

    def keep(self) -> None:
        """Add the territories with their figures to the project, under the addresses."""
        if self.figures.areas is not None:
            add_layers_below(self.project, [self.figures.areas.clone()])

    def abandon(self) -> None:
        """Stop whatever runs and show nothing."""
        if isinstance(self.run, Background):
            self.run.drop()
        elif self.run is not None:
            self.run.abandon()
        self.run = None
        self.counted = ("", None, "")
        self.tool.clear()
        self.page.extent.forget()
        self.figures.forget()
        self.further.close()

    def remember(self, state: ProjectState) -> None:
        """Write the choices into the project."""
        for key, box in self._boxes():
            layer = box.currentLayer()
            state.write_layer(key, layer)
        state.write("named_by", self.page.names.currentField())

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.refresh()
        for key, box in self._boxes():
            layer = self.project.mapLayer(state.read(key))
            box.setLayer(layer) if layer is not None else None
        named_by, territories = state.read("named_by"), self.page.territories.currentLayer()
        if territories is not None and territories.fields().lookupField(named_by) >= 0:
            self.page.names.setField(named_by)

    def _boxes(self) -> tuple[tuple[str, Any], ...]:
        page = self.page
        return (("counted", page.layer), ("territories", page.territories), ("compared", page.earlier))

    def unload(self) -> None:
        """Let go of the page and the canvas."""
        self.connections.drop()
        self.abandon()
        self.canvas.unsetMapTool(self.tool)
        self.canvas.scene().removeItem(self.tool.band)
        self.tool.deleteLater()

    def _count(self, territories: QgsVectorLayer | None, field: str) -> None:
        addresses = self.page.layer.currentLayer()
        if territories is None or addresses is None or self.run is not None:
            return
        self.counted = (addresses.id(), territories, field)
        self._run(
            "orsen:territorysummary",
            {"INPUT": addresses, "TERRITORIES": territories, "NAME_FIELD": field},
            {"OUTPUT": tr("Figures of territories"), "AREAS": tr("Territories in figures")},
            self.on_counted,
        )

    def _count_shape(self, name: str, shape: QgsGeometry) -> None:
        """Count one territory, in the CRS of the canvas."""
        layer = QgsVectorLayer(f"Polygon?field={USUAL_NAMES[0]}:string", name, "memory")
        layer.setCrs(self.canvas.mapSettings().destinationCrs())
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(shape)
        layer.dataProvider().addFeatures([feature])
        self._count(layer, USUAL_NAMES[0])

    def _compare(self, earlier: QgsVectorLayer) -> None:
        """Ask what changed in the territories that were counted."""
        addresses_id, territories, field = self.counted
        addresses = self.project.mapLayer(addresses_id)
        if territories is None or addresses is None:
            return
        self._run(
            "orsen:comparecampaigns",
            {"BEFORE": earlier, "AFTER": addresses, "TERRITORIES": territories, "NAME_FIELD": field},
            dict.fromkeys(("TERRITORY_MATRIX", "TERRITORY_CHANGES"), tr("What changed")),
            self.on_compared,
        )

    def _run(self, name: str, inputs: dict[str, Any], outputs: dict[str, str], then: Any) -> None:
        parameters = dict(inputs)
        for key, title in outputs.items():
            parameters[key] = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
            parameters[key].destinationName = title
        self.run = AlgorithmRun(name, parameters, self.project, self)
        self.run.finished.connect(then)
        self.enable()
        self.run.start()

    def _read(self, outcome: Outcome, names: Sequence[str], then: Callable[[list[Rows]], None]) -> None:
        """Read the tables of some outputs away from the main thread, and show them."""
        readers = [row_reader(self._layer_of(outcome, name)) for name in names]

        def show(rows: list[Rows] | None, trouble: str) -> None:
            self._let_go()
            if rows is None:
                self.tell(trouble, Qgis.MessageLevel.Critical)
            else:
                then(rows)

        self.run = Background(lambda feedback: [read(feedback) for read in readers], show).start()

    def _layer_of(self, outcome: Outcome, name: str) -> QgsVectorLayer:
        """Return the layer of an output."""
        return next(layer for layer in outcome.layers if layer.id() == outcome.results[name])

    def _say(self, outcome: Outcome) -> None:
        self._let_go()
        if not outcome.cancelled:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)

    def _let_go(self) -> None:
        self.run = None
        self.enable()
