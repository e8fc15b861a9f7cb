"""The project's layers that the panel can use, and the group where it puts its own."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsLayerTreeGroup, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox

from ..later import Steps

GROUP = "ORSEN"
ADDRESS_COLUMNS = ("adresse_id",)
DATE_COLUMN = "date_fait"
INCIDENT_COLUMNS = ("adresse_id", DATE_COLUMN)
CAMPAIGN_COLUMNS = ("adresse_id", "niveau")
RATED_COLUMNS = ("adresse_id", "niveau", "grille")
# A layer that has one of these says something of the stock: no background of a confidential map.
TELLING_COLUMNS = ("adresse_id", "niveau", "niveau_max", "evolution", "bailleur")
# The custom property of a layer that shows what a circle would see.
SEEN = "orsen/seen-by"
TASK_COLUMN = "a_faire"  # a list of things to do holds a part of the stock only


def has_columns(layer: QgsMapLayer, names: Iterable[str]) -> bool:
    """Whether a layer has all these columns, in any case."""
    if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
        return False
    present = {field.name().casefold() for field in layer.fields()}
    return present.issuperset(names)


def offer(box: QgsMapLayerComboBox, project: QgsProject, columns: Iterable[str], without: str = "") -> None:
    """Let a combo box list only the layers that have these columns, and lack the one of ``without``."""
    wanted = tuple(columns)
    box.setExceptedLayerList(
        [
            layer
            for layer in project.mapLayers().values()
            if not has_columns(layer, wanted) or (without and has_columns(layer, [without]))
        ]
    )


def column_of(layer: QgsVectorLayer, name: str) -> int:
    """Return the index of a column, in any case; -1 where the layer has none."""
    return int(layer.fields().lookupField(name))


def group_of(project: QgsProject) -> QgsLayerTreeGroup:
    """Return our group of the layer tree, made on top where there is none."""
    root = project.layerTreeRoot()
    group = root.findGroup(GROUP)
    return group if group is not None else root.insertGroup(0, GROUP)


def add_layers(project: QgsProject, layers: Iterable[QgsMapLayer]) -> None:
    """Add layers to the project, in our group, the first one on top."""
    _fill(project, group_of(project), layers)


def adding_layers(project: QgsProject, layers: Iterable[QgsMapLayer]) -> Steps:
    """Do what ``add_layers`` does, in steps: each may have QGIS draw a legend and begin a map."""
    yield from _filling(project, group_of(project), layers)


def add_layers_below(project: QgsProject, layers: Iterable[QgsMapLayer]) -> None:
    """Add layers to the project at the bottom of our group: areas must not hide points."""
    _fill(project, group := group_of(project), layers, len(group.children()))


def retire(project: QgsProject, layer: QgsMapLayer) -> None:
    """Hide and close a layer of our group that a newer one covers; layers that a person placed elsewhere stay."""
    node = project.layerTreeRoot().findLayer(layer.id())
    if node is not None and node.parent() is project.layerTreeRoot().findGroup(GROUP):
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)


def adding_background(project: QgsProject, layers: Iterable[QgsMapLayer], name: str) -> Steps:
    """Add layers below everything else, in a closed group, in steps."""
    group = project.layerTreeRoot().addGroup(name)
    yield from _filling(project, group, layers)
    for node in group.findLayers():
        node.setExpanded(False)
    group.setExpanded(False)


def is_shown(project: QgsProject, layer: QgsMapLayer) -> bool:
    """Whether a layer is ticked in the layer tree."""
    node = project.layerTreeRoot().findLayer(layer.id())
    return node is not None and node.isVisible()


def _fill(project: QgsProject, group: QgsLayerTreeGroup, layers: Iterable[QgsMapLayer], first: int = 0) -> None:
    for _ in _filling(project, group, layers, first):
        pass


def _filling(project: QgsProject, group: QgsLayerTreeGroup, layers: Iterable[QgsMapLayer], first: int = 0) -> Steps:
    added = list(layers)
    project.addMapLayers(added, False)  # at once: whoever lists the project's layers does it once
    waiting = [(position, layer.id()) for position, layer in enumerate(added, start=first)]
    try:
        while waiting:
            yield
            _insert(project, group, *waiting.pop(0))
    finally:  # where somebody stops: no layer of the project is left out of its tree
        for position, identifier in waiting:
            _insert(project, group, position, identifier)


def _insert(project: QgsProject, group: QgsLayerTreeGroup, position: int, identifier: str) -> None:
    layer = project.mapLayer(identifier)
    if layer is not None:  # a person may take it away in between
        group.insertLayer(position, layer)


def background_candidates(project: QgsProject) -> list[QgsVectorLayer]:
    """Return layers that a confidential map may show behind its addresses: local files, silent on the stock."""
    return [
        layer
        for layer in project.layerTreeRoot().layerOrder()
        if isinstance(layer, QgsVectorLayer)
        and layer.isValid()
        and layer.isSpatial()
        and layer.providerType() in ("ogr", "memory", "spatialite")
        and not layer.customProperty(SEEN)
        and not any(has_columns(layer, [name]) for name in TELLING_COLUMNS)
    ]
