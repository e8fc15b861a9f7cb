"""Themes as named styles of a layer: they stand beside a person's own, and never change them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

from .labels import labels_of

PREFIX = "ORSEN – "
# The custom property of a layer that remembers the style a person had.
OWN = "orsen/own-style"


def show_style(
    layer: QgsVectorLayer, title: str, make: Callable[[QgsVectorLayer], QgsFeatureRenderer], bare: bool = True
) -> None:
    """Turn a layer to the style ``title`` of ours, made at the first call; later changes to it are kept.

    The style that a person had is left as it is, and remembered. ``bare``: what stands beside the symbols in it, labels
    of ours excepted, is not taken along.
    """
    manager, name = layer.styleManager(), PREFIX + title
    if not manager.currentStyle().startswith(PREFIX):
        layer.setCustomProperty(OWN, manager.currentStyle())
    if name not in manager.styles():
        renderer = make(layer)  # before anything changes: it may fail
        manager.addStyleFromLayer(name)
        manager.setCurrentStyle(name)
        layer.setRenderer(renderer)
        if bare:
            _clear(layer)
    else:
        manager.setCurrentStyle(name)
    layer.triggerRepaint()


def _clear(layer: QgsVectorLayer) -> None:
    """Draw nothing beside the symbols of a theme but labels of ours: diagrams and labels of a person stay in theirs."""
    layer.setDiagramRenderer(None)
    if not labels_of(layer):
        layer.setLabelsEnabled(False)


def show_own_style(layer: QgsVectorLayer) -> None:
    """Turn a layer back to the style that its person had before ours."""
    manager = layer.styleManager()
    own = layer.customProperty(OWN)
    others = [name for name in manager.styles() if not name.startswith(PREFIX)]
    if own in others:
        manager.setCurrentStyle(own)
    elif others:
        manager.setCurrentStyle(others[0])
    layer.triggerRepaint()


def shown_title(layer: QgsVectorLayer) -> str:
    """Return the title of the style of ours that a layer shows; empty where it shows a person's own."""
    name = layer.styleManager().currentStyle()
    return name[len(PREFIX) :] if name.startswith(PREFIX) else ""
