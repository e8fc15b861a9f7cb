"""Where an imported stock goes: a layer of the project that it completes, or a new one."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsDataProvider,
    QgsMapLayerStyle,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from ..problems import Problem
from .layers import DATE_COLUMN, add_layers, has_columns, retire
from .leaving_layers import remove_layers

STOCK_COLUMNS = ("adresse_id", "bailleur", "logements", "source_niveau")
RATED = "grille"


def stock_layers(project: QgsProject) -> list[QgsVectorLayer]:
    """Return the layers that an import can complete: stocks as ``orsen:importstock`` writes them, not rated ones."""
    layers = [layer for layer in project.mapLayers().values() if has_columns(layer, STOCK_COLUMNS)]
    return sorted(
        (
            layer
            for layer in layers
            if layer.geometryType() == Qgis.GeometryType.Point
            and not has_columns(layer, [RATED])
            and not has_columns(layer, [DATE_COLUMN])
        ),
        key=lambda layer: layer.name().casefold(),
    )


def check_target(layer: QgsVectorLayer) -> None:
    """Raise Problem where completing a layer would lose rows of it."""
    if layer.isModified():
        raise Problem("“{layer}” has edits that are not saved: save or cancel them first.", layer=layer.name())
    if layer.subsetString():
        raise Problem(
            "“{layer}” shows a part of its rows only: take its filter away, or import into a new layer.",
            layer=layer.name(),
        )


def in_place(layer: QgsVectorLayer) -> str:
    """Return the output that replaces the rows of a layer of a GeoPackage; empty where it has to be a new layer."""
    if layer.providerType() != "ogr" or layer.dataProvider().storageType() != "GPKG":
        return ""
    parts: dict[str, Any] = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path, name = parts.get("path"), parts.get("layerName")
    if not isinstance(path, str) or "'" in path or not path:
        return ""
    if not isinstance(name, str) or not name:
        names = layer.dataProvider().subLayers()
        name = names[0].split(QgsDataProvider.sublayerSeparator())[1] if len(names) == 1 else ""
    return f"ogr:dbname='{path}' table=\"{name}\" (geom)" if name and '"' not in name else ""


def reread(layer: QgsVectorLayer) -> None:
    """Let a layer see the rows that were written behind it."""
    layer.setDataSource(layer.source(), layer.name(), layer.providerType(), False)
    layer.triggerRepaint()


def put_instead(project: QgsProject, old: QgsVectorLayer, new: QgsVectorLayer) -> None:
    """Put a new layer where an older one is that it replaces, under its name and with its style.

    A temporary layer goes; a layer of a file or a database is hidden, and stays what it was.
    """
    style = QgsMapLayerStyle()
    style.readFromLayer(old)
    node = project.layerTreeRoot().findLayer(old.id())
    parent = node.parent() if node is not None else None
    if parent is None:
        add_layers(project, [new])
    else:
        place = parent.children().index(node)
        project.addMapLayer(new, False)
        parent.insertLayer(place, new)
    new.setName(old.name())
    style.writeToLayer(new)
    if old.providerType() == "memory":
        remove_layers(project, [old])
    else:
        retire(project, old)
