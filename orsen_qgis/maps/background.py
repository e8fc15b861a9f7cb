"""Backgrounds: local layers, copied as bare shapes (and one label) before anything is drawn.

A copy reads the layer's data provider, so joins, virtual fields, unsaved edits, notes and styles stay behind; so do all
columns but the label. Layers over a network would tell a server where the sites are: refused by name. Layers that carry
our own columns would draw addresses that the circle may not see: refused too.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsMemoryProviderUtils,
    QgsProviderRegistry,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..columns import INCIDENT, RATING
from ..problems import Problem
from .background_style import CLASS, LABEL, classes_of, dress

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
DEFAULT_LABEL = "nom"
# Columns that only our own layers have. Places, landlords' names and the like stand in many innocent layers.
OURS = (
    {"adresse_id", "niveau_max", "bailleur", "auteur", "decide_le"}
    | {f"nb_niveau_{level}" for level in range(1, 5)}
    | (set(RATING) - {"motif", "impact", "couvert", "campagne", "grille"})
    | (set(INCIDENT) - {"distance"})
)


def refuse_unfit(layers: Sequence[QgsMapLayer], own: QgsVectorLayer | None) -> None:
    """Raise Problem for the first background that may not be drawn. ``own``: the layer that the release comes from."""
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise Problem("Background “{layer}” is not a readable vector layer. Remove it.", layer=layer.name())
        _refuse_remote(layer)
        if own is not None and same_source(layer, own):
            raise Problem(
                "Background “{layer}” is the layer of addresses itself: it would draw what the circle may not see. "
                "Remove it.",
                layer=layer.name(),
            )
        columns = [field.name() for field in layer.fields() if field.name().casefold() in OURS]
        if columns:
            raise Problem(
                "Background “{layer}” has the column “{column}”, which belongs to ratings: it would draw what the "
                "circle may not see. Choose a layer of streets, buildings or boundaries.",
                layer=layer.name(),
                column=columns[0],
            )
        if not layer.crs().isValid():
            raise Problem("Background “{layer}” has no reference system. Set its CRS.", layer=layer.name())


def _refuse_remote(layer: QgsVectorLayer) -> None:
    provider = layer.providerType()
    if provider == "memory":
        return
    path = str(source_parts(layer).get("path") or "")
    is_file = provider in LOCAL_PROVIDERS and not path.startswith("/vsi") and Path(path).exists()
    if not is_file or (provider == "ogr" and layer.dataProvider().storageType() not in LOCAL_FORMATS):
        raise Problem(
            "Background “{layer}” ({provider}) is not a file on this computer: drawing it would tell a server where "
            "the sites are. Save it as a GeoPackage first.",
            layer=layer.name(),
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


def copy_backgrounds(
    layers: Sequence[QgsVectorLayer],
    label_field: str,
    crs: QgsCoordinateReferenceSystem,
    ground: QgsRectangle,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None = None,
) -> list[QgsVectorLayer]:
    """Return new layers in memory with what of each background touches ``ground`` (in ``crs``), the uppermost first."""
    copies = [_copy(layer, label_field, crs, ground, transforms, feedback) for layer in layers]
    dressed = [(dress(copy, layer), number, copy) for number, (layer, copy) in enumerate(zip(layers, copies))]
    return [copy for _, _, copy in sorted(dressed, key=lambda each: each[:2])]


def _copy(
    layer: QgsVectorLayer,
    label_field: str,
    crs: QgsCoordinateReferenceSystem,
    ground: QgsRectangle,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None,
) -> QgsVectorLayer:
    provider = layer.dataProvider()
    label = provider.fields().lookupField(label_field) if label_field else -1
    class_field, class_codes = classes_of(layer)
    kept = QgsFields()
    kept.append(QgsField(LABEL, QMetaType.Type.QString))
    kept.append(QgsField(CLASS, QMetaType.Type.Int))
    flat = QgsWkbTypes.multiType(QgsWkbTypes.flatType(layer.wkbType()))
    copy = QgsMemoryProviderUtils.createMemoryLayer("fond", kept, flat, crs)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([index for index in (label, class_field) if index >= 0])
    to_page = QgsCoordinateTransform(provider.crs(), crs, transforms)
    request.setFilterRect(_in_source(ground, to_page, layer.name()))
    features = []
    for number, feature in enumerate(provider.getFeatures(request)):
        if feedback is not None and number % 1024 == 0 and feedback.isCanceled():
            raise Problem("Stopped: nothing was written.")
        shape = feature.geometry()
        if shape.isEmpty():
            continue
        bare = QgsFeature(kept)
        shape.transform(to_page)
        shape.get().dropZValue()
        shape.get().dropMValue()
        shape.convertToMultiType()
        bare.setGeometry(shape)
        words = feature.attribute(label) if label >= 0 else None
        code = class_codes.get(str(feature.attribute(class_field))) if class_field >= 0 else None
        bare.setAttributes([str(words) if words else None, code])
        features.append(bare)
    copy.dataProvider().addFeatures(features)
    copy.updateExtents()
    return copy


def _in_source(ground: QgsRectangle, to_page: QgsCoordinateTransform, name: str) -> QgsRectangle:
    try:
        return to_page.transformBoundingBox(ground, Qgis.TransformDirection.Reverse)
    except QgsCsException as error:
        raise Problem(
            "Background “{layer}” cannot be brought to the map's reference system. Check its CRS.", layer=name
        ) from error
