"""Where a layer comes from: which file and table, and whether that is on this computer."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..problems import Problem

LOCAL_PROVIDERS = {"memory", "ogr", "spatialite", "delimitedtext", "gpx"}
# Formats that are files and nothing else: a VRT, for one, may point to a server.
LOCAL_FORMATS = {
    "GPKG",
    "ESRI Shapefile",
    "GeoJSON",
    "GeoJSONSeq",
    "FlatGeobuf",
    "MapInfo File",
    "SQLite",
    "CSV",
    "DXF",
    "GML",
    "KML",
    "LIBKML",
    "Parquet",
    "Arrow",
    "OpenFileGDB",
    "GPX",
}


def refuse_remote(layer: QgsVectorLayer) -> None:
    """Raise Problem unless a layer is in memory or a file on this computer."""
    provider = layer.providerType()
    if provider == "memory":
        return
    path = str(source_parts(layer).get("path") or "")
    is_file = provider in LOCAL_PROVIDERS and not path.startswith("/vsi") and Path(path).exists()
    if not is_file or (provider == "ogr" and layer.dataProvider().storageType() not in LOCAL_FORMATS):
        raise Problem(
            "Background “{layer}” ({provider}) is not a file on this computer: drawing it would tell a server where "
            "the sites are. Save it as a GeoPackage first.",
            layer=name_of(layer),
            provider=provider,
        )


def source_parts(layer: QgsVectorLayer) -> dict[str, object]:
    """Return the parts of a layer's source as its provider tells them: path, layerName…"""
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    return {key: value for key, value in parts.items() if value not in (None, "")}


def same_source(first: QgsVectorLayer, second: QgsVectorLayer) -> bool:
    """Whether two layers read the same table of the same file, whatever their filters and names."""
    if first.id() == second.id() or first.source() == second.source():
        return True
    one, other = source_parts(first), source_parts(second)
    if not one.get("path") or not other.get("path"):
        return False
    if Path(str(one["path"])).resolve() != Path(str(other["path"])).resolve():
        return False
    return _table(one) == _table(other)


def _table(parts: dict[str, object]) -> str:
    name = parts.get("layerName")
    return name if isinstance(name, str) else ""


def name_of(layer: QgsVectorLayer) -> str:
    """Return what people call a layer: its name and, where that says less, its table's."""
    table = _table(source_parts(layer))
    return layer.name() if not table or table in layer.name() else f"{layer.name()} {table}"
