"""Polygons of a layer as one territory, and one by one for an atlas."""

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
    QgsWkbTypes,
)

from ..problems import Problem
from .pages import District

UNNAMED = "Territoire {number}"


def read_territory(
    source: QgsFeatureSource, crs: str | None, name_field: str, transforms: QgsCoordinateTransformContext
) -> tuple[Any, list[District]]:
    """Return the union of a source's polygons (shapely) and each polygon by name, all in ``crs``.

    Problem when there is no polygon, or shapely is missing.
    """
    shapely = shapely_module()
    if QgsWkbTypes.geometryType(source.wkbType()) != Qgis.GeometryType.Polygon:
        raise Problem("TERRITORY “{layer}” has no polygons. Choose another layer.", layer=source.sourceName())
    target = QgsCoordinateReferenceSystem(crs or "")
    transform = QgsCoordinateTransform(source.sourceCrs(), target, transforms)
    column = source.fields().lookupField(name_field) if name_field else -1
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([column] if column >= 0 else [])
    districts = []
    for number, feature in enumerate(source.getFeatures(request), start=1):
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            raise Problem(
                "TERRITORY “{layer}” cannot be brought to the addresses' reference system. Check its CRS.",
                layer=source.sourceName(),
            ) from error
        shape = shapely.make_valid(shapely.from_wkb(bytes(geometry.asWkb())))
        name = feature.attribute(column) if column >= 0 else None
        districts.append(District(str(name) if name else UNNAMED.format(number=number), shape))
    if not districts:
        raise Problem("TERRITORY “{layer}” has no polygons. Choose another layer.", layer=source.sourceName())
    return shapely.union_all([district.shape for district in districts]), districts


def shapely_module() -> Any:
    """Return shapely. Problem when this QGIS has none."""
    try:
        import shapely
    except ImportError as error:
        raise Problem(
            "The export needs shapely, and this QGIS has none. Install it with the QPIP plugin, or with "
            "“pip install shapely” in QGIS's Python, then start again. Nothing was made."
        ) from error
    return shapely
