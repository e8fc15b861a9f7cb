"""Listens to the fifth page: counts territories of a layer, or one that is drawn."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QObject

from ..messages import tr
from .algorithm_run import AlgorithmRun, Outcome
from .connections import Connections
from .draw_tool import DrawTool
from .layers import CAMPAIGN_COLUMNS, TASK_COLUMN, add_layers, offer
from .project_state import ProjectState
from .rating_controller import Tell
from .result_table import percent
from .territory_page import TerritoryPage

# Words of the figures and what they are called; the chart takes the first five.
ROWS = ("1", "2", "3", "4", "non évalué", "3 et 4", "ensemble")
LEVELS = (1, 2, 3, 4, 0)
USUAL_NAMES = ("nom", "name", "libelle")


class TerritoryController(QObject):
    """Runs ``orsen:territorysummary`` and shows the figures of one territory at a time."""

    def __init__(self, page: TerritoryPage, canvas: Any, project: QgsProject, tell: Tell) -> None:
        super().__init__(page)
        self.page = page
        self.canvas = canvas
        self.project = project
        self.tell = tell
        self.run: AlgorithmRun | None = None
        self.figures: QgsVectorLayer | None = None
        self.rows: dict[str, dict[str, dict[str, Any]]] = {}
        self.tool = DrawTool(canvas)
        self.tool.setButton(None)
        self.connections = Connections()
        for signal, slot in (
            (page.layer.layerChanged, self.enable),
            (page.territories.layerChanged, self.show_names),
            (page.countAsked, self.count_layer),
            (page.drawAsked, self.turn_drawing),
            (page.territoryChosen, self.show_figures),
            (page.keepAsked, self.keep),
            (self.tool.drawn, self.count_drawn),
            (self.tool.deactivated, self.drawing_ended),
        ):
            self.connections.add(signal, slot)
        self.refresh()
        self.show_names()

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.page.layer, self.project, CAMPAIGN_COLUMNS, without=TASK_COLUMN)
        self.enable()

    def enable(self, *_: Any) -> None:
        """Allow what can be done."""
        rated = self.page.layer.currentLayer() is not None
        empty = tr("The project has no rated addresses yet: classify them first.")
        self.page.empty.say("" if rated else empty)
        self.page.draw.setEnabled(rated and self.run is None)
        self.page.count.setEnabled(rated and self.run is None and self.page.territories.currentLayer() is not None)

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
        self._count(self.page.territories.currentLayer(), self.page.names.currentField())

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
        layer = QgsVectorLayer("Polygon?field=nom:string", tr("Drawn territory"), "memory")
        layer.setCrs(self.canvas.mapSettings().destinationCrs())
        feature = QgsFeature(layer.fields())
        feature.setAttributes([tr("Drawn territory")])
        feature.setGeometry(shape)
        layer.dataProvider().addFeatures([feature])
        self.canvas.unsetMapTool(self.tool)
        self._count(layer, "nom")

    def on_finished(self, outcome: Outcome) -> None:
        """Show the figures, or say why there are none."""
        self._let_go()
        if outcome.ok and outcome.layers:
            self.figures = outcome.layers[0]
            self.rows = {}
            for feature in self.figures.getFeatures():
                row = feature.attributeMap()
                self.rows.setdefault(row["territoire"], {})[row["niveaux"]] = row
            self._list()
        elif not outcome.cancelled:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)

    def show_figures(self) -> None:
        """Show the chosen territory."""
        found = self.rows.get(self.page.territory.currentData() or "")
        if not found:
            return
        number, every = QLocale().toString, found["ensemble"]
        self.page.coverage.setText(
            tr("Coverage: {share}. {assessed} addresses of {all} have a level.").format(
                share=percent(_real(every["couverture"])),
                assessed=number(every["nb_adresses"] - found["non évalué"]["nb_adresses"]),
                all=number(every["nb_adresses"]),
            )
        )
        counted = [found[words] for words in ROWS[: len(LEVELS)]]
        self.page.chart.show_counts(
            LEVELS, [row["nb_adresses"] for row in counted], [row["logements"] for row in counted]
        )
        self.page.table.show_figures(
            (tr("Level"), tr("Addresses"), tr("Dwellings"), tr("Share of stock")),
            [_cells(row_words(words), found[words]) for words in ROWS],
        )

    def keep(self) -> None:
        """Add the figures of all territories to the project."""
        if self.figures is not None:
            add_layers(self.project, [self.figures.clone()])

    def abandon(self) -> None:
        """Stop whatever runs and show nothing."""
        if self.run is not None:
            self.run.abandon()
            self.run = None
        self.figures, self.rows = None, {}
        self.tool.clear()
        self.page.result.hide()

    def remember(self, state: ProjectState) -> None:
        """Write the choices into the project."""
        for key, box in (("counted", self.page.layer), ("territories", self.page.territories)):
            layer = box.currentLayer()
            state.write(key, layer.id() if layer is not None else "")

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.refresh()
        for key, box in (("counted", self.page.layer), ("territories", self.page.territories)):
            layer = self.project.mapLayer(state.read(key))
            box.setLayer(layer) if layer is not None else None

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
        definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
        definition.destinationName = tr("Figures of territories")
        parameters = {"INPUT": addresses, "TERRITORIES": territories, "NAME_FIELD": field, "OUTPUT": definition}
        self.run = AlgorithmRun("orsen:territorysummary", parameters, self.project, self)
        self.run.finished.connect(self.on_finished)
        self.enable()
        self.run.start()

    def _list(self) -> None:
        self.page.territory.blockSignals(True)
        self.page.territory.clear()
        for name in self.rows:
            self.page.territory.addItem(name, name)
        self.page.territory.blockSignals(False)
        self.page.result.show()
        self.show_figures()

    def _let_go(self) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None
        self.enable()


def row_words(words: str) -> str:
    """Return what a row of the figures is called."""
    return {"non évalué": tr("Not assessed"), "3 et 4": tr("3 and 4"), "ensemble": tr("All")}.get(words, words)


def _cells(name: str, row: dict[str, Any]) -> list[tuple[str, str]]:
    """Return the cells of a row, for eyes and for a spreadsheet."""
    number, share = QLocale().toString, _real(row["part_logements"])
    counts = [(number(row[column]), str(row[column])) for column in ("nb_adresses", "logements")]
    return [(name, name), *counts, (percent(share), QLocale().toString(share, "f", 4))]


def _real(value: Any) -> float:
    return value if isinstance(value, float) and not math.isnan(value) else 0.0
