"""What a person chose on the second page: shown, kept with the project, and said as parameters of algorithms."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QDateEdit

from ..problems import Problem
from .background import Background
from .dates import as_date, from_iso, iso, last_year
from .decision_table import DECISION_COLUMNS
from .kept_tables import geopackage_path
from .layers import (
    CAMPAIGN_COLUMNS,
    DATE_COLUMN,
    INCIDENT_COLUMNS,
    TASK_COLUMN,
    has_columns,
    offer,
)
from .project_state import ProjectState
from .rating_page import RatingPage
from .stock_counts import StockCounts, last_day

FACT_COLUMNS = ("adresse_id", "gravite", "frequence")


class RatingChoices:
    """Reads and fills the boxes of the page. ``grid`` gives the path of the chosen grid, empty for the bundled one.

    ``covered``: landlords to tick once they are listed. ``on_window`` is called when a window was proposed, with
    whether the choices were kept with the project meanwhile, and so have to be kept again.
    """

    def __init__(
        self,
        page: RatingPage,
        addresses: QgsMapLayerComboBox,
        project: QgsProject,
        grid: Callable[[], str],
        counts: StockCounts,
        on_window: Callable[[bool], None],
    ) -> None:
        self.page = page
        self.addresses = addresses
        self.project = project
        self.grid = grid
        self.counts = counts
        self.on_window = on_window
        self.looking: Background | None = None
        self.kept = False  # whether the choices were kept with the project while a window was being looked for
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

    @property
    def ready(self) -> bool:
        """Whether everything that the page lists and proposes by itself is there."""
        return self.looking is None and self.counts.of(self.addresses.currentLayer()) is not None

    def show_landlords(self) -> None:
        """List the landlords of the chosen addresses, as far as they are counted; none is forgotten meanwhile."""
        layer = self.addresses.currentLayer()
        count = self.counts.of(layer)
        self.page.expect_landlords(chosen=layer is not None, counted=count is not None)
        names = count.landlords if count is not None else ()
        self.covered = self.ticked()
        self.page.landlords.show_entries([(name, name) for name in names], self.covered)

    def tick(self, landlords: list[str]) -> None:
        """Tick these landlords and no others: now, or as soon as they are listed."""
        self.page.landlords.show_entries([], [])
        self.covered = landlords
        self.show_landlords()

    def ticked(self) -> list[str]:
        """Return the landlords that are ticked, or will be once they are listed."""
        listed = set(self.page.landlords.listed())
        return [*(name for name in self.covered if name not in listed), *self.page.landlords.chosen()]

    def show_window(self) -> None:
        """Look for the last twelve months that the incidents tell of, to propose them."""
        self.drop_window()
        layer = self.page.incidents.currentLayer()
        if layer is None:
            return
        self._enable_window(False)
        work = partial(last_day, QgsVectorLayerFeatureSource(layer), DATE_COLUMN)
        self.looking = Background(work, self._on_last_day).start()

    def drop_window(self) -> None:
        """Look no more: the dates stay as they are."""
        if self.looking is not None:
            self.looking.drop()
            self.looking = None
        self.kept = False
        self._enable_window(True)

    def _on_last_day(self, value: Any, _trouble: str) -> None:
        kept = self.kept
        self.looking = None
        self.drop_window()
        last = as_date(value)
        if last.isValid():
            self.page.end.setDate(last)
            self.page.start.setDate(last.addYears(-1).addDays(1))
        self.on_window(kept)

    def _enable_window(self, able: bool) -> None:
        for _, box in self._window():
            box.setEnabled(able)

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
        """Return what is known before people rate: incidents, window, earlier campaign, grid and campaign.

        Problem while the window is still being looked for.
        """
        if self.looking is not None:
            raise Problem("The days of the incidents are still being read: try again in a moment.")
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
        self.kept = self.looking is not None
        for key, box in self._boxes():
            layer = box.currentLayer()
            state.write_layer(key, layer)
        for key, day in self._window():
            state.write(key.lower(), iso(day))
        state.write("campaign", self.campaign())
        state.write_list("covered", self.page.landlords.chosen() if self.ready else self.ticked())

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.refresh()
        self.tick(state.read_list("covered"))
        known = bool(state.read("end"))
        for key, box in self._boxes():
            if known or key != "incidents":
                box.setLayer(self.project.mapLayer(state.read(key)))
        if known:
            self.drop_window()
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
