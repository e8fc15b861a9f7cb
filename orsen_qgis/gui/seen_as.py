"""The layer tree as a circle would have it, and back exactly as it was."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import QgsLayerTreeNode, QgsMapLayer, QgsProject

from .layers import GROUP, add_layers

# QGIS asks about layers that are lost when it closes; ours are only looked at.
NOT_ASKED = "skipMemoryLayersCheck"
# The elements of a project that stand for one layer, and how each says which.
NAMED_IN: tuple[tuple[str, Callable[[Any], str]], ...] = (
    ("layer-tree-layer", lambda node: node.attribute("id")),
    ("layer-setting", lambda node: node.attribute("id")),
    ("item", lambda node: node.text()),
    ("legendlayer", lambda node: node.firstChildElement("filegroup").firstChildElement().attribute("layerid")),
)


class SeenAs:
    """Shows some layers alone with a background; everything else stands unticked until ``leave``.

    None of it is a change of the project, and none of it reaches the file where the project is saved: saving ends it.
    ``settle`` brings the layers of the tree to the canvas at once: QGIS does so later, and calls that a change.
    """

    def __init__(self, project: QgsProject, settle: Callable[[], None]) -> None:
        self.project = project
        self.settle = settle
        self.ticked: list[QgsLayerTreeNode] = []
        self.shown: list[str] = []
        self.active = False
        self.grouped = False  # whether the group was there before

    def enter(self, layers: Iterable[QgsMapLayer], background: Iterable[str]) -> None:
        """Show ``layers``, new to the project, over the layers whose ids are in ``background``."""
        self.leave()
        root, kept = self.project.layerTreeRoot(), set(background)
        changed, self.active = self.project.isDirty(), True
        self.grouped = root.findGroup(GROUP) is not None
        for node in root.findLayers():
            if node.layerId() not in kept and node.itemVisibilityChecked():
                self.ticked.append(node)
                node.setItemVisibilityChecked(False)
        layers = list(layers)
        self.shown = [layer.id() for layer in layers]
        for layer in layers:
            layer.setCustomProperty(NOT_ASKED, 1)
        add_layers(self.project, layers)
        self._settle(changed)

    def leave(self) -> None:
        """Take the layers out again and tick what was ticked."""
        if not self.active:
            return
        self.active = False
        changed, root = self.project.isDirty(), self.project.layerTreeRoot()
        present = {id(node) for node in root.findLayers()}
        self.project.removeMapLayers([each for each in self.shown if self.project.mapLayer(each) is not None])
        for node in self.ticked:
            if id(node) in present:
                node.setItemVisibilityChecked(True)
        self.ticked, self.shown = [], []
        group = root.findGroup(GROUP)
        if group is not None and not self.grouped and not group.children():
            group.parent().removeChildNode(group)
        self._settle(changed)

    def end_saving(self, document: Any) -> None:
        """The project is being saved: leave, and mend what QGIS has written of the tree until now."""
        present = {id(node): node.layerId() for node in self.project.layerTreeRoot().findLayers()}
        ticked = {present[id(node)] for node in self.ticked if id(node) in present}
        shown = set(self.shown)
        self.leave()  # QGIS writes the layers themselves after this
        for node in elements(document, "layer-tree-layer"):
            if node.attribute("id") in ticked:
                node.setAttribute("checked", "Qt::Checked")
        for name, said in NAMED_IN:
            for node in elements(document, name):
                if said(node) in shown:
                    node.parentNode().removeChild(node)

    def _settle(self, changed: bool) -> None:
        self.settle()
        self.project.setDirty(changed)


def elements(document: Any, name: str) -> list[Any]:
    """Return the elements of a name, in a list that stays while some are removed."""
    found = document.elementsByTagName(name)
    return [found.at(place).toElement() for place in range(found.length())]
