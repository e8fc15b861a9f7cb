"""Themes as named styles of a layer: they stand beside a person's own, and never change them."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeatureRenderer, QgsVectorLayer

PREFIX = "ORSEN – "
# The custom property of a layer that remembers the style a person had.
OWN = "orsen/own-style"


def show_style(layer: QgsVectorLayer, title: str, make: Callable[[QgsVectorLayer], QgsFeatureRenderer]) -> None:
    """Turn a layer to the style ``title`` of ours, made at the first call; later changes to it are kept.

    The style that a person had is left as it is, and remembered.
    """
    manager, name = layer.styleManager(), PREFIX + title
    if not manager.currentStyle().startswith(PREFIX):
        layer.setCustomProperty(OWN, manager.currentStyle())
    if name not in manager.styles():
        renderer = make(layer)  # before anything changes: it may fail
        manager.addStyleFromLayer(name)
        manager.setCurrentStyle(name)
        layer.setRenderer(renderer)
    else:
        manager.setCurrentStyle(name)
    layer.triggerRepaint()


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
