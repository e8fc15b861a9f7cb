"""Files and layers that a person hands over: chosen, or dropped from QGIS's browser, its layers or a file manager."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsMapLayer, QgsMimeDataUtils, QgsVectorLayer
from qgis.PyQt.QtCore import QMimeData

from ..problems import Problem
from ..stock.opening import file_named_by

BESIDE = frozenset((".dbf", ".shx", ".prj", ".cpg", ".sbn", ".sbx", ".qmd", ".qml", ".csvt"))


@dataclass(frozen=True)
class Source:
    """One thing to import: a file (perhaps with the name of a sheet or layer), or a layer that is ours alone."""

    name: str
    path: str = ""
    part: str = ""
    layer: QgsVectorLayer | None = None

    @property
    def parameter(self) -> str | QgsVectorLayer:
        """What an algorithm takes as its input."""
        if self.layer is not None:
            return self.layer
        return f"{self.path}|layername={self.part}" if self.part else self.path

    def copy(self) -> Source:
        """Return the same, with a layer that another thread may read. Call it on the main thread."""
        return self if self.layer is None else replace(self, layer=self.layer.clone())


def from_paths(paths: Iterable[str]) -> list[Source]:
    """Return one source a file; what stands beside a shapefile comes along with it."""
    paths = [Path(path) for path in paths]
    shapes = {path.with_suffix("") for path in paths if path.suffix.casefold() == ".shp"}
    return [
        Source(path.name, str(path))
        for path in paths
        if not (path.suffix.casefold() in BESIDE and path.with_suffix("") in shapes)
    ]


def from_layer(layer: QgsVectorLayer) -> Source:
    """Return a source of a layer as it is now. Problem where it has edits that are not saved."""
    if layer.isModified():
        raise Problem("“{layer}” has edits that are not saved: save or cancel them first.", layer=layer.name())
    return Source(layer.name(), layer=layer.clone())


def can_take(mime: QMimeData) -> bool:
    """Whether something dropped may hold files or vector layers."""
    if QgsMimeDataUtils.isUriList(mime):
        return any(uri.layerType == "vector" for uri in QgsMimeDataUtils.decodeUriList(mime))
    return any(url.isLocalFile() for url in mime.urls())


def from_mime(mime: QMimeData) -> list[Source]:
    """Return the sources of something dropped. Problem where a layer cannot be opened, or has unsaved edits."""
    if not QgsMimeDataUtils.isUriList(mime):
        return from_paths(url.toLocalFile() for url in mime.urls() if url.isLocalFile())
    return [_of_uri(uri) for uri in QgsMimeDataUtils.decodeUriList(mime) if uri.layerType == "vector"]


def _of_uri(uri: QgsMimeDataUtils.Uri) -> Source:
    layer: QgsMapLayer | None = uri.mapLayer() if uri.layerId else None
    if isinstance(layer, QgsVectorLayer):
        return from_layer(layer)
    file = file_named_by(uri.uri) if uri.providerKey in ("ogr", "delimitedtext", "") else None
    if file is not None:
        path, part = file
        return Source(part or path.name, str(path), part)
    opened = QgsVectorLayer(uri.uri, uri.name, uri.providerKey)
    if not opened.isValid():
        raise Problem("“{name}” cannot be opened. Add it to the project first to see why.", name=uri.name)
    return Source(uri.name, layer=opened)
