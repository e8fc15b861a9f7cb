"""The layer tree as a circle would have it, and back exactly as it was."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsLayerTreeNode, QgsMapLayer, QgsProject

from .layers import add_layers


class SeenAs:
    """Shows some layers alone with a background; everything else stands unticked until ``leave``."""

    def __init__(self, project: QgsProject) -> None:
        self.project = project
        self.ticked: list[QgsLayerTreeNode] = []
        self.shown: list[str] = []
        self.was_dirty = False
        self.active = False

    def enter(self, layers: Iterable[QgsMapLayer], background: Iterable[str]) -> None:
        """Show ``layers``, new to the project, over the layers whose ids are in ``background``."""
        self.leave()
        root, kept = self.project.layerTreeRoot(), set(background)
        self.was_dirty, self.active = self.project.isDirty(), True
        for node in root.findLayers():
            if node.layerId() not in kept and node.itemVisibilityChecked():
                self.ticked.append(node)
                node.setItemVisibilityChecked(False)
        layers = list(layers)
        self.shown = [layer.id() for layer in layers]
        add_layers(self.project, layers)

    def leave(self) -> None:
        """Take the layers out again and tick what was ticked."""
        if not self.active:
            return
        self.active = False
        present = {id(node) for node in self.project.layerTreeRoot().findLayers()}
        self.project.removeMapLayers([each for each in self.shown if self.project.mapLayer(each) is not None])
        for node in self.ticked:
            if id(node) in present:
                node.setItemVisibilityChecked(True)
        self.ticked, self.shown = [], []
        self.project.setDirty(self.was_dirty)
