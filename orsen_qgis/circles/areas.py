"""The territory of a release: one area made of polygons, and which places it covers."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..problems import Problem

POLYGON = 3


def united(territory: Any) -> Any:
    """Return the union of a geometry's polygons (shapely); Problem when there is none, or something else with them."""
    shapely = _shapely()
    parts = shapely.get_parts(np.atleast_1d(territory))
    while np.any(shapely.get_type_id(parts) > POLYGON):
        parts = shapely.get_parts(parts)
    if not len(parts) or np.any(shapely.get_type_id(parts) != POLYGON) or np.all(shapely.is_empty(parts)):
        raise Problem("The territory holds no polygon, or something else beside polygons. Choose a layer of polygons.")
    return shapely.union_all(shapely.make_valid(parts))


def covers(area: Any, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return which places (same CRS) the area covers, its boundary included; bool array."""
    shapely = _shapely()
    shapely.prepare(area)
    return np.asarray(shapely.intersects_xy(area, x, y), dtype=bool)


def _shapely() -> Any:
    try:
        import shapely
    except ImportError as error:
        raise Problem(
            "A territory needs shapely: install it with the QPIP plugin, or “pip install shapely” in QGIS's Python."
        ) from error
    return shapely
