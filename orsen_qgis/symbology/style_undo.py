"""Changes of a layer's style as steps that QGIS's Layer Styling panel takes back and does again."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import QgsMapLayerStyle, QgsProject, QgsVectorLayer
from qgis.PyQt import sip

try:
    from qgis.PyQt.QtGui import QUndoCommand
except ImportError:  # Qt 5
    from qgis.PyQt.QtWidgets import QUndoCommand

_kept: list[StyleStep] = []


class StyleState(NamedTuple):
    """The name of the style that a layer shows; ``xml``: what it holds, empty where the name says it all."""

    name: str
    xml: str = ""


class StyleStep(QUndoCommand):
    """One step in the history of a layer's styles; pushed once the layer shows ``after`` already.

    The layer is looked up anew each time: its history belongs to it, and may not keep it alive.
    """

    def __init__(self, text: str, layer: QgsVectorLayer, before: StyleState, after: StyleState) -> None:
        super().__init__(text)
        self._layer_id = layer.id()
        self._before, self._after = before, after
        self._done = True  # a stack does what is pushed onto it

    def undo(self) -> None:
        self._done = False
        self._show(self._before)

    def redo(self) -> None:
        if not self._done:
            self._done = True
            self._show(self._after)

    def _show(self, state: StyleState) -> None:
        project = QgsProject.instance()
        layer = project.mapLayer(self._layer_id)
        if layer is None or state.name not in layer.styleManager().styles():
            self.setObsolete(True)  # somebody has removed that style
            return
        if layer.styleManager().currentStyle() != state.name:
            layer.styleManager().setCurrentStyle(state.name)
        if state.xml:
            QgsMapLayerStyle(state.xml).writeToLayer(layer)
        layer.triggerRepaint()
        layer.emitStyleChanged()
        project.setDirty(True)


def shown_style(layer: QgsVectorLayer) -> StyleState:
    """Return which style a layer shows: each style keeps what is changed in it, so that its name is enough."""
    return StyleState(layer.styleManager().currentStyle())


def whole_style(layer: QgsVectorLayer) -> StyleState:
    """Return which style a layer shows, with what it holds."""
    style = QgsMapLayerStyle()
    style.readFromLayer(layer)
    return StyleState(layer.styleManager().currentStyle(), style.xmlData())


def record(text: str, layer: QgsVectorLayer, before: StyleState, after: StyleState) -> None:
    """Write a change that was made into the history of the layer's styles; nothing where nothing changed."""
    if before == after:
        return
    step = StyleStep(text, layer, before, after)
    layer.undoStackStyles().push(step)
    # C++ owns the step from now on, and deletes it with its layer; without a reference here its Python half would go
    # at once, and the step would do nothing.
    _kept[:] = [each for each in _kept if not sip.isdeleted(each)]
    _kept.append(step)


def let_go() -> None:
    """Forget every step, since the plugin goes: those left in histories do nothing, and vanish when they are met."""
    for step in _kept:
        if not sip.isdeleted(step):
            step.setObsolete(True)
    _kept.clear()
