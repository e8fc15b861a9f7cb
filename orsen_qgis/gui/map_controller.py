"""Listens to the third page: turns rated layers to themes, and back to a person's own style."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ..messages import tr
from ..symbology.named_styles import show_own_style, show_style, shown_title
from ..symbology.themes import NEEDS, THEMES
from .algorithm_run import AlgorithmRun, Outcome
from .connections import Connections
from .layers import CAMPAIGN_COLUMNS, TASK_COLUMN, add_layers, column_of, has_columns, is_shown, offer
from .map_page import MapPage
from .project_state import ProjectState
from .rating_controller import Tell
from .theme_words import OWN, RESIDENCES, theme_title

# The custom property of a layer of residences that names the layer they were made from.
MADE_FROM = "orsen/residences-of"


class MapController(QObject):
    """One layer at a time; residences are a layer of their own, made by ``orsen:summariseresidences``."""

    def __init__(self, page: MapPage, project: QgsProject, tell: Tell) -> None:
        super().__init__(page)
        self.page = page
        self.project = project
        self.tell = tell
        self.run: AlgorithmRun | None = None
        self.source_id = ""
        self.connections = Connections()
        self.connections.add(page.layer.layerChanged, self.show_layer)
        self.connections.add(page.themeAsked, self.show_theme)
        self.connections.add(page.labelsAsked, self.show_labels)
        self.refresh()

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.page.layer, self.project, CAMPAIGN_COLUMNS, without=TASK_COLUMN)
        self.show_layer()

    def show_layer(self, *_: Any) -> None:
        """Say what the chosen layer shows, and what it can."""
        layer = self.page.layer.currentLayer()
        self.page.empty.say(
            "" if layer is not None else tr("The project has no rated addresses yet: classify them first.")
        )
        for code, button in self.page.themes.items():
            able = layer is not None and all(column_of(layer, name) >= 0 for name in NEEDS.get(code, ()))
            if code == RESIDENCES:
                able = able and has_columns(layer, ("bailleur", "grille")) and self.run is None
            button.setEnabled(able)
        self.page.labels.setEnabled(layer is not None)
        self.page.labels.setChecked(layer is not None and layer.labelsEnabled())
        shown = shown_title(layer) if layer is not None else ""
        codes = [code for code in THEMES if theme_title(code) == shown]
        made = self._residences_of(layer) if layer is not None else None
        if made is not None and is_shown(self.project, made):
            codes = [RESIDENCES]
        self.page.show_theme(codes[0] if codes else OWN if layer is not None else "")

    def show_theme(self, code: str) -> None:
        """Turn the chosen layer to a theme."""
        layer = self.page.layer.currentLayer()
        if layer is None:
            return
        if code == RESIDENCES:
            self._show_residences(layer)
        elif code == OWN:
            show_own_style(layer)
            self._bring_forward(layer)
        else:
            show_style(layer, theme_title(code), THEMES[code])
            self._bring_forward(layer)
        self.show_layer()

    def show_labels(self, wanted: bool) -> None:
        """Write addresses beside the symbols, or not."""
        layer = self.page.layer.currentLayer()
        if layer is not None:
            layer.setLabelsEnabled(wanted)
            layer.triggerRepaint()
            self.project.setDirty(True)

    def abandon(self) -> None:
        """Stop whatever runs and say nothing."""
        if self.run is not None:
            self.run.abandon()
            self.run = None

    def remember(self, state: ProjectState) -> None:
        """Write the choice into the project."""
        layer = self.page.layer.currentLayer()
        state.write("map", layer.id() if layer is not None else "")

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.refresh()
        layer = self.project.mapLayer(state.read("map"))
        if layer is not None:
            self.page.layer.setLayer(layer)

    def unload(self) -> None:
        """Let go of the page."""
        self.connections.drop()
        self.abandon()

    def _show_residences(self, layer: QgsVectorLayer) -> None:
        made = self._residences_of(layer)
        if made is not None:
            self._bring_forward(made)
            return
        self.source_id = layer.id()
        definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
        definition.destinationName = tr("Residences of {layer}").format(layer=layer.name())
        self.run = AlgorithmRun("orsen:summariseresidences", {"INPUT": layer, "OUTPUT": definition}, self.project, self)
        self.run.finished.connect(self._on_residences)
        self.run.start()

    def _on_residences(self, outcome: Outcome) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None
        if outcome.ok and outcome.layers:
            outcome.layers[0].setCustomProperty(MADE_FROM, self.source_id)
            add_layers(self.project, outcome.layers[:1])
            self._bring_forward(outcome.layers[0])
        elif not outcome.cancelled:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)
        self.show_layer()

    def _residences_of(self, layer: QgsVectorLayer) -> QgsVectorLayer | None:
        for each in self.project.mapLayers().values():
            if each.customProperty(MADE_FROM) == layer.id():
                return each
        return None

    def _bring_forward(self, layer: QgsVectorLayer) -> None:
        """Tick a layer; untick the addresses under their residences, or the residences over them."""
        root = self.project.layerTreeRoot()
        other = self._residences_of(layer) or self.project.mapLayer(str(layer.customProperty(MADE_FROM) or ""))
        for each, shown in ((layer, True), (other, False)):
            node = root.findLayer(each.id()) if each is not None else None
            if node is not None:
                node.setItemVisibilityChecked(shown)
        self.project.setDirty(True)
