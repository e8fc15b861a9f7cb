"""What a person chose on the second page: shown, kept with the project, and said as parameters of algorithms."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsMapLayer, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDateEdit

from ..problems import Problem
from .dates import as_date, from_iso, iso, last_year
from .decision_table import DECISION_COLUMNS
from .kept_tables import geopackage_path
from .layers import (
    CAMPAIGN_COLUMNS,
    DATE_COLUMN,
    INCIDENT_COLUMNS,
    TASK_COLUMN,
    column_of,
    has_columns,
    offer,
    texts_of,
)
from .project_state import ProjectState
from .rating_page import RatingPage

FACT_COLUMNS = ("adresse_id", "gravite", "frequence")


class RatingChoices:
    """Reads and fills the boxes of the page. ``grid`` gives the path of the chosen grid, empty for the bundled one."""

    def __init__(
        self, page: RatingPage, addresses: QgsMapLayerComboBox, project: QgsProject, grid: Callable[[], str]
    ) -> None:
        self.page = page
        self.addresses = addresses
        self.project = project
        self.grid = grid
        self.covered: list[str] = []
        page.campaign.setText(this_year())

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.page.incidents, self.project, INCIDENT_COLUMNS)
        offer(self.page.previous, self.project, CAMPAIGN_COLUMNS, without=TASK_COLUMN)
        offer(self.page.facts, self.project, FACT_COLUMNS)
        offer(self.page.decisions, self.project, DECISION_COLUMNS)

    def adopt(self, layers: list[QgsMapLayer]) -> None:
        """Choose incidents that have just come into the project, where none were chosen."""
        for layer in layers:
            if self.page.incidents.currentLayer() is None and has_columns(layer, INCIDENT_COLUMNS):
                self.page.incidents.setLayer(layer)

    def show_landlords(self) -> None:
        """List the landlords of the chosen addresses."""
        layer = self.addresses.currentLayer()
        ticked = [*self.covered, *self.page.landlords.chosen()]
        names = texts_of(layer, "bailleur") if layer is not None else []
        self.page.landlords.show_entries([(name, name) for name in names], ticked)

    def show_window(self) -> None:
        """Propose the last twelve months that the incidents tell of."""
        layer = self.page.incidents.currentLayer()
        if layer is None:
            return
        last = as_date(layer.maximumValue(column_of(layer, DATE_COLUMN)))
        if last.isValid():
            self.page.end.setDate(last)
            self.page.start.setDate(last.addYears(-1).addDays(1))

    def campaign(self) -> str:
        """Return the name of the campaign, perhaps empty."""
        return str(self.page.campaign.text()).strip()

    def stock(self) -> QgsVectorLayer:
        """Return the addresses; Problem where none are chosen, or where their edits are not saved."""
        layer = self.addresses.currentLayer()
        if layer is None:
            raise Problem("Choose a layer of addresses on the first page.")
        return settled(layer)

    def parameters(self) -> dict[str, Any]:
        """Return what the page says, as ``orsen:classify`` takes it; Problem where it cannot run.

        Decisions may have edits that are not saved: they count, so that people see what a decision does.
        """
        path = geopackage_path(self.page.output.filePath())
        return {
            "ADDRESSES": self.stock(),
            **self.background(),
            **self._layers(FACTS=self.page.facts),
            **self._layers(edited=True, DECISIONS=self.page.decisions),
            "COVERED": ";".join(self.page.landlords.chosen()),
            "OUTPUT": QgsProcessingOutputLayerDefinition(path or "TEMPORARY_OUTPUT", self.project),
        }

    def background(self) -> dict[str, Any]:
        """Return what is known before people rate: incidents, window, earlier campaign, grid and campaign."""
        return {
            **{key: iso(box) for key, box in self._window()},
            "CAMPAIGN": self.campaign(),
            **self._layers(INCIDENTS=self.page.incidents, PREVIOUS=self.page.previous),
            **self.grid_parameter(),
        }

    def evidence(self) -> dict[str, Any]:
        """Return what the facts of an address are read from: incidents, rated facts, window and grid."""
        found: dict[str, Any] = {key: iso(box) for key, box in self._window()}
        found |= self._layers(edited=True, INCIDENTS=self.page.incidents, FACTS=self.page.facts)
        return {**found, **self.grid_parameter()}

    def grid_parameter(self) -> dict[str, str]:
        """Return the grid as a parameter, nothing for the bundled one."""
        return {"GRID": self.grid()} if self.grid() else {}

    def remember(self, state: ProjectState) -> None:
        """Write the choices into the project."""
        for key, box in self._boxes():
            layer = box.currentLayer()
            state.write(key, layer.id() if layer is not None else "")
        for key, day in self._window():
            state.write(key.lower(), iso(day))
        state.write("campaign", self.campaign())
        state.write_list("covered", self.page.landlords.chosen())

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.covered = state.read_list("covered")
        self.refresh()
        self.show_landlords()
        known = bool(state.read("end"))
        for key, box in self._boxes():
            if known or key != "incidents":
                box.setLayer(self.project.mapLayer(state.read(key)))
        for (key, day_box), usual in zip(self._window(), last_year()):
            day = from_iso(state.read(key.lower()))
            if day.isValid() or self.page.incidents.currentLayer() is None:
                day_box.setDate(day if day.isValid() else usual)
        self.page.campaign.setText(state.read("campaign") or this_year())

    def _boxes(self) -> tuple[tuple[str, QgsMapLayerComboBox], ...]:
        page = self.page
        return (
            ("incidents", page.incidents),
            ("previous", page.previous),
            ("facts", page.facts),
            ("decisions", page.decisions),
        )

    def _window(self) -> tuple[tuple[str, QDateEdit], ...]:
        return ("START", self.page.start), ("END", self.page.end)

    @staticmethod
    def _layers(edited: bool = False, **boxes: QgsMapLayerComboBox) -> dict[str, QgsVectorLayer]:
        chosen = {key: box.currentLayer() for key, box in boxes.items()}
        return {key: layer if edited else settled(layer) for key, layer in chosen.items() if layer is not None}


def this_year() -> str:
    """Return what a campaign is called until a person names it."""
    return str(QDate.currentDate().year())


def settled(layer: QgsVectorLayer) -> QgsVectorLayer:
    """Return a layer whose edits are saved; Problem where they are not."""
    if layer.isModified():
        raise Problem("“{layer}” has edits that are not saved: save or cancel them first.", layer=layer.name())
    return layer
