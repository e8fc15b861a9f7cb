"""Polygons of a layer with their names, as shapes in the reference system of the addresses."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsGeometry,
)

from ..problems import Problem
from .whole_reading import whole


def read_polygons(
    source: QgsFeatureSource,
    name_field: str,
    unnamed: str,
    crs: str | None,
    transforms: QgsCoordinateTransformContext,
) -> list[tuple[str, Any]]:
    """Return each polygon's name and shape (shapely, valid, without curves) in ``crs``; needs shapely.

    ``name_field``: "" for none. ``unnamed``: the name of those without, a text with a place for {number}, counted from
    1 over all rows. What has no area is passed over. Problem where no polygon is left, or one cannot be brought to
    ``crs``.
    """
    column = source.fields().lookupField(name_field) if name_field else -1
    transform = QgsCoordinateTransform(source.sourceCrs(), QgsCoordinateReferenceSystem(crs or ""), transforms)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([column] if column >= 0 else [])
    polygons = []
    for number, feature in enumerate(whole(source.getFeatures(request), source.sourceName()), start=1):
        geometry = feature.geometry()
        if geometry.isEmpty() or geometry.type() != Qgis.GeometryType.Polygon:
            continue
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            raise Problem(
                "“{layer}” cannot be brought to the addresses' reference system. Check its CRS.",
                layer=source.sourceName(),
            ) from error
        name = feature.attribute(column) if column >= 0 else None
        shape = _shape(geometry)
        if not shape.is_empty:
            polygons.append((str(name) if name else unnamed.format(number=number), shape))
    if not polygons:
        raise Problem("“{layer}” has no polygons. Choose another layer.", layer=source.sourceName())
    return polygons


def _shape(geometry: QgsGeometry) -> Any:
    """Return the polygons of a geometry. Mending one may leave lines beside it: they cover nothing."""
    import shapely

    straight = geometry.constGet().segmentize()
    valid = shapely.make_valid(shapely.from_wkb(bytes(straight.asWkb())))
    if valid.geom_type in ("Polygon", "MultiPolygon"):
        return valid
    return shapely.union_all([part for part in shapely.get_parts(valid) if part.area > 0])
