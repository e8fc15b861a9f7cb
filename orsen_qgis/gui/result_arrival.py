"""A result that has just been computed comes into the project, in turns, so that the window answers in between."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject, QgsVectorLayer

from ..later import Steps
from ..messages import tr
from .algorithm_run import Outcome
from .kept_tables import shown_in
from .layers import add_layers, retire
from .leaving_layers import remove_layers
from .result_follow import join, stand_in

if TYPE_CHECKING:
    from .rating_controller import RatingController


def arrive(rating: RatingController, outcome: Outcome, replaced: str) -> Steps:
    """Show the layer of a run: in the project, then where it can be chosen, then its figures.

    ``replaced``: the id of the layer whose levels it carries on, empty for a classification of its own. Where it stands
    for an older layer, that one leaves last, as the new one takes its place on the map.

    Layers are looked up again after each turn: a person may remove them meanwhile, and then keeps the older ones.
    """
    project = rating.project
    before = project.mapLayer(replaced) if replaced else None
    carried_on = before is not None
    layer, old = _place(rating, outcome.layers[0], before)
    new = layer.id()
    yield
    if project.mapLayer(new) is None:
        return
    rating.classified.emit(project.mapLayer(new))
    yield
    if project.mapLayer(new) is None:
        return
    rating.show_result(project.mapLayer(new), outcome.warnings)
    rating.choicesChanged.emit()
    if old and project.mapLayer(old) is not None:
        # In one turn: a map that draws both would free the rows of the old one, and hold the window for it.
        stand_in(project, project.mapLayer(old), project.mapLayer(new))
        remove_layers(project, [project.mapLayer(old)])
    said = tr("Every address has been classified; the layer is in the group ORSEN.")
    rating.tell(tr("The levels follow the decisions.") if carried_on else said, Qgis.MessageLevel.Success)


def _place(
    rating: RatingController, layer: QgsVectorLayer, replaced: QgsVectorLayer | None
) -> tuple[QgsVectorLayer, str]:
    """Put a layer into the project; return the one that people go on with, and the id of the one that is to leave."""
    project: QgsProject = rating.project
    layer.setName(tr("Levels {campaign}").format(campaign=rating.choices.campaign()).strip())
    shown = replaced if replaced is not None else shown_in(project, layer)
    if shown is None:
        if rating.addresses.currentLayer() is not None:
            retire(project, rating.addresses.currentLayer())
        add_layers(project, [layer])
        return layer, ""
    placed = join(project, shown, layer)
    return placed, shown.id() if placed is not shown else ""
