"""Listens to the third page: turns rated layers to themes, and back to a person's own style."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingOutputLayerDefinition, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer

from ..messages import tr
from ..settings import settings
from ..symbology.labels import LABELS, labeling_of, labels_of
from ..symbology.levels import PALETTES, USUAL_PALETTE
from ..symbology.looks import PLAIN_LOOK, Look
from ..symbology.named_styles import show_own_style, show_style, shown_title
from ..symbology.style_undo import let_go, record, shown_style, whole_style
from ..symbology.symbols import in_words, renderer_of
from ..symbology.themes import NEEDS, OF_LEVELS, THEMES
from .algorithm_run import AlgorithmRun, Outcome
from .connections import Connections
from .layers import CAMPAIGN_COLUMNS, TASK_COLUMN, add_layers, column_of, has_columns, is_shown, offer
from .map_page import MapPage
from .project_state import ProjectState
from .telling import Tell
from .theme_words import OWN, RESIDENCES, style_title, theme_of, theme_title

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
        self.followed: QgsVectorLayer | None = None
        self.following = Connections()
        self.later = QTimer(self)
        self.later.setSingleShot(True)
        self.later.setInterval(0)
        self.connections = Connections()
        self.connections.add(self.later.timeout, self.show_layer)
        self.connections.add(page.layer.layerChanged, self.show_layer)
        self.connections.add(page.themeAsked, self.show_theme)
        self.connections.add(page.lookAsked, self.show_look)
        self.connections.add(page.labelsAsked, self.show_labels)
        kept = settings()
        palette = kept.palette.value()
        page.show_look(Look(palette if palette in PALETTES else USUAL_PALETTE, kept.clusters.value()))
        self.refresh()

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.page.layer, self.project, CAMPAIGN_COLUMNS, without=TASK_COLUMN)
        self.show_layer()

    def show_layer(self, *_: Any) -> None:
        """Say what the chosen layer shows, and what it can."""
        layer = self.page.layer.currentLayer()
        self._follow(layer)
        self.page.empty.say(
            "" if layer is not None else tr("The project has no rated addresses yet: classify them first.")
        )
        for code, button in self.page.themes.items():
            able = layer is not None and all(column_of(layer, name) >= 0 for name in NEEDS.get(code, ()))
            if code == RESIDENCES:
                able = able and has_columns(layer, ("bailleur", "grille")) and self.run is None
            button.setEnabled(able)
        shown = shown_title(layer) if layer is not None else ""
        code, look = theme_of(shown)
        made = self._residences_of(layer) if layer is not None else None
        if made is not None and is_shown(self.project, made):
            code = RESIDENCES
        elif code in OF_LEVELS:
            self.page.show_look(look)
        self.page.show_theme(code or (OWN if layer is not None else ""))
        self.page.palette.setEnabled(code in (*OF_LEVELS, RESIDENCES))
        self.page.clusters.setEnabled(code in OF_LEVELS)
        # A person's own style is theirs: we write no labels into it.
        self.page.labels.setEnabled(code in THEMES)
        self.page.labels.setCurrentIndex(self.page.labels.findData(labels_of(layer) if code in THEMES else ""))
        self.page.legend.show_layer(made if code == RESIDENCES else layer)

    def show_theme(self, code: str) -> None:
        """Turn the chosen layer to a theme."""
        layer = self.page.layer.currentLayer()
        if layer is None:
            return
        before = shown_style(layer)
        if code == RESIDENCES:
            self._show_residences(layer)
        elif code == OWN:
            show_own_style(layer)
            self._bring_forward(layer)
        else:
            look = self.page.look() if code in OF_LEVELS else PLAIN_LOOK
            show_style(layer, style_title(code, look), lambda each: THEMES[code](each, look))
            self._bring_forward(layer)
        if shown_style(layer) != before:
            record(shown_title(layer) or theme_title(OWN), layer, before, shown_style(layer))
            self.project.setDirty(True)
        self.show_layer()

    def show_look(self, *_: Any) -> None:
        """Draw the theme that is shown with other colours, or with neighbours as one."""
        shown = [code for code, button in self.page.themes.items() if button.isChecked()]
        if shown:
            self.show_theme(shown[0])

    def show_labels(self) -> None:
        """Write what was chosen beside the symbols of the theme that is shown."""
        layer, code = self.page.layer.currentLayer(), self.page.labels.currentData()
        if layer is not None and shown_title(layer):
            before = whole_style(layer)
            if code:
                layer.setLabeling(labeling_of(LABELS[code]))
            layer.setLabelsEnabled(bool(code))
            record(tr("Labels"), layer, before, whole_style(layer))
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
        state.write_layer("map", layer)

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.refresh()
        layer = self.project.mapLayer(state.read("map"))
        if layer is not None:
            self.page.layer.setLayer(layer)

    def unload(self) -> None:
        """Let go of the page."""
        self.connections.drop()
        self._follow(None)
        self.abandon()
        let_go()

    def _follow(self, layer: QgsVectorLayer | None) -> None:
        """Show what becomes of the layer's style elsewhere, in QGIS's styling panel or its menu of styles."""
        if layer is self.followed:
            return
        self.following.drop()
        self.followed = layer
        if layer is not None:
            self.following.add(layer.styleChanged, self.later.start)
            self.following.add(layer.willBeDeleted, self._unfollow)

    def _unfollow(self) -> None:
        self._follow(None)

    def _show_residences(self, layer: QgsVectorLayer) -> None:
        made = self._residences_of(layer)
        if made is not None:
            self._colour_residences(made)
            self._bring_forward(made)
            return
        self.source_id = layer.id()
        definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
        definition.destinationName = tr("Residences of {layer}").format(layer=layer.name())
        self.run = AlgorithmRun("orsen:summariseresidences", {"INPUT": layer, "OUTPUT": definition}, self.project, self)
        self.run.finished.connect(self._on_residences)
        self.run.start()

    def _on_residences(self, outcome: Outcome) -> None:
        self.run = None
        if outcome.ok and outcome.layers:
            outcome.layers[0].setCustomProperty(MADE_FROM, self.source_id)
            add_layers(self.project, outcome.layers[:1])
            self._colour_residences(outcome.layers[0])
            self._bring_forward(outcome.layers[0])
        elif not outcome.cancelled:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)
        self.show_layer()

    def _colour_residences(self, made: QgsVectorLayer) -> None:
        """Give residences the colours that are chosen; the usual ones are what they came with, or a person's own."""
        look, before = Look(self.page.look().palette), shown_style(made)
        if look == PLAIN_LOOK:
            if shown_title(made):
                show_own_style(made)
        else:
            styles = PALETTES[look.palette]
            title = style_title(RESIDENCES, look)
            show_style(made, title, lambda _: in_words(renderer_of("niveau_max", "unit", styles)), False)
        record(theme_title(RESIDENCES), made, before, shown_style(made))

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
            if node is not None and node.itemVisibilityChecked() != shown:
                node.setItemVisibilityChecked(shown)
                self.project.setDirty(True)
