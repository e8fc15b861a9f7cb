"""Polygons of a layer as territories, in the reference system of the addresses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransformContext, QgsFeatureSource

from ..messages import tr
from ..problems import Problem

if TYPE_CHECKING:
    from ..territory.summary import Territory


def read_territories(
    source: QgsFeatureSource, name_field: str, crs: str | None, transforms: QgsCoordinateTransformContext
) -> list[Territory]:
    """Return each polygon with its name, its number where it has none. Problem where there is none, or no shapely."""
    _need_shapely()
    from ..stock.polygons import read_polygons
    from ..territory.summary import Territory

    unnamed = tr("Territory {number}")
    return [Territory(*each) for each in read_polygons(source, name_field, unnamed, crs, transforms)]


def _need_shapely() -> None:
    try:
        import shapely  # noqa: F401
    except ImportError as error:
        raise Problem(
            "Territories need shapely, and this QGIS has none. Install it with the QPIP plugin, or with "
            "“pip install shapely” in QGIS's Python, then start again."
        ) from error
