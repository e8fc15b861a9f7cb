"""Polygons of a layer as territories, in the reference system of the addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsFeatureSource,
)

from ..messages import tr
from ..problems import Problem

if TYPE_CHECKING:
    from ..territory.summary import Territory


def read_territories(
    source: QgsFeatureSource, name_field: str, crs: str | None, transforms: QgsCoordinateTransformContext
) -> list[Territory]:
    """Return each polygon with its name, its number where it has none. Problem where there is none, or no shapely."""
    shapely = shapely_for_territories()
    from ..territory.summary import Territory

    column = source.fields().lookupField(name_field) if name_field else -1
    transform = QgsCoordinateTransform(source.sourceCrs(), QgsCoordinateReferenceSystem(crs or ""), transforms)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([column] if column >= 0 else [])
    territories = []
    for number, feature in enumerate(source.getFeatures(request), start=1):
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        try:
            geometry.transform(transform)
        except QgsCsException as error:
            raise Problem(
                "“{layer}” cannot be brought to the addresses' reference system. Check its CRS.",
                layer=source.sourceName(),
            ) from error
        name = feature.attribute(column) if column >= 0 else None
        shape = shapely.make_valid(shapely.from_wkb(bytes(geometry.asWkb())))
        territories.append(Territory(str(name) if name else tr("Territory {number}").format(number=number), shape))
    if not territories:
        raise Problem("“{layer}” has no polygons. Choose another layer.", layer=source.sourceName())
    return territories


def shapely_for_territories() -> Any:
    """Return shapely. Problem when this QGIS has none."""
    try:
        import shapely
    except ImportError as error:
        raise Problem(
            "Territories need shapely, and this QGIS has none. Install it with the QPIP plugin, or with "
            "“pip install shapely” in QGIS's Python, then start again."
        ) from error
    return shapely
