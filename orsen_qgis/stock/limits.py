"""What a delivery may hold: places within a territory, landlords of a list."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureSource,
    QgsGeometry,
    QgsPoint,
    QgsWkbTypes,
)

from ..problems import Problem
from .normalise import compare_name
from .whole_reading import whole


@dataclass(frozen=True)
class Limits:
    """``outside``: from x, y (float64, NaN: none) in the output CRS to bool; None: everywhere is inside.

    ``landlords``: names in the form for comparing; None: any landlord.
    """

    outside: Callable[[np.ndarray, np.ndarray], np.ndarray] | None = None
    landlords: frozenset[str] | None = None


def listed_landlords(text: str) -> frozenset[str] | None:
    """Return the names of a list, one a line or parted by semicolons, in the form for comparing; None: no list."""
    names = {compare_name(name) for name in re.split(r"[;\n]", text)} - {""}
    return frozenset(names) if names else None


def outside_of(
    polygons: QgsFeatureSource, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> Callable[[np.ndarray, np.ndarray], np.ndarray]:
    """Return the test of being outside all polygons of a source; their border is inside.

    Problem when the source has no polygon or cannot be brought to ``crs``.
    """
    change = QgsCoordinateTransform(polygons.sourceCrs(), crs, context)
    shapes = []
    for feature in whole(polygons.getFeatures(), polygons.sourceName()):
        shape = feature.geometry()
        if shape.isEmpty() or QgsWkbTypes.geometryType(shape.wkbType()) != Qgis.GeometryType.Polygon:
            continue
        shape = shape if shape.isGeosValid() else shape.makeValid()
        try:
            shape.transform(change)
        except QgsCsException as error:
            raise Problem(
                "TERRITORY “{layer}” cannot be brought to the addresses' reference system. Check its CRS.",
                layer=polygons.sourceName(),
            ) from error
        shapes.append(shape)
    if not shapes:
        raise Problem("TERRITORY “{layer}” has no polygons. Choose another layer.", layer=polygons.sourceName())
    union = QgsGeometry.unaryUnion(shapes)

    def outside(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        engine = QgsGeometry.createGeometryEngine(union.constGet())
        engine.prepareGeometry()
        box = union.boundingBox()
        near = (x >= box.xMinimum()) & (x <= box.xMaximum()) & (y >= box.yMinimum()) & (y <= box.yMaximum())
        result = ~near
        for row in np.flatnonzero(near).tolist():
            result[row] = not engine.intersects(QgsPoint(x[row], y[row]))
        return result

    return outside
