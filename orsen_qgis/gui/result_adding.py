"""A new result into the project: above the stock that it covers, or where an older one stood."""

from __future__ import annotations

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from .kept_tables import shown_in
from .layers import add_layers, retire
from .result_follow import take_place


def add_result(
    project: QgsProject, layer: QgsVectorLayer, replaced: QgsVectorLayer | None, stock: QgsMapLayer | None
) -> tuple[str, str]:
    """Add a result in the place of what it replaces, or of the layer that shows the same table; else hide the stock.

    Return the id of the layer that people go on with, and of the one that may leave the project, empty where none may.
    """
    shown = replaced if replaced is not None else shown_in(project, layer)
    if shown is None:
        if stock is not None:
            retire(project, stock)
        add_layers(project, [layer])
        return layer.id(), ""
    kept = take_place(project, shown, layer)
    return kept.id(), "" if kept is shown else shown.id()
