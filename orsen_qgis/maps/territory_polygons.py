"""Polygons of a layer as one territory, and one by one for an atlas."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateTransformContext, QgsFeatureSource

from ..problems import Problem
from ..stock.polygons import read_polygons
from .pages import District

UNNAMED = "Territoire {number}"


def read_territory(
    source: QgsFeatureSource, crs: str | None, name_field: str, transforms: QgsCoordinateTransformContext
) -> tuple[Any, list[District]]:
    """Return the union of a source's polygons (shapely) and each polygon by name, all in ``crs``.

    Problem when there is no polygon, or shapely is missing.
    """
    shapely = shapely_module()
    districts = [District(*each) for each in read_polygons(source, name_field, UNNAMED, crs, transforms)]
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
