"""Where a release lies: the plane it is drawn in, and extents at scales people can read."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsPointXY,
    QgsRectangle,
)

from ..problems import Problem
from .paper import Box

SCALES = tuple(
    step * power for power in (1_000, 10_000, 100_000, 1_000_000) for step in (1, 1.25, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5)
)
# Closer than this a page shows nothing that the list does not say, and points out single doors.
CLOSEST = 2_000.0
# White around the outermost symbols, in millimetres of paper.
AROUND = 9.0
FRENCH_PLANES = (
    ("EPSG:2154", (-6.0, 41.0, 10.5, 51.5)),  # metropolitan France
    ("EPSG:5490", (-63.5, 14.0, -60.0, 18.5)),  # Antilles
    ("EPSG:2972", (-55.5, 1.5, -51.0, 6.5)),  # Guyane
    ("EPSG:2975", (54.5, -22.0, 56.5, -20.0)),  # La Réunion
    ("EPSG:4471", (44.5, -13.5, 45.8, -12.0)),  # Mayotte
)
LONGITUDE_LATITUDE = "EPSG:4326"


@dataclass(frozen=True)
class Places:
    """Points of a release in the plane ``crs``, in metres; one per row, NaN where a row has none."""

    crs: QgsCoordinateReferenceSystem
    x: np.ndarray
    y: np.ndarray


def plane_places(crs: str, x: np.ndarray, y: np.ndarray, transforms: QgsCoordinateTransformContext) -> Places:
    """Return points in a plane of metres: their own where it is one, else the official one of that part of France.

    Problem when the points have no known reference system, or lie outside France in degrees.
    """
    own = QgsCoordinateReferenceSystem(crs)
    if not own.isValid():
        raise Problem("The addresses have no known reference system. Set the layer's CRS and start again.")
    if not own.isGeographic() and own.mapUnits() == Qgis.DistanceUnit.Meters:
        return Places(own, x, y)
    degrees_x, degrees_y = transformed(own, QgsCoordinateReferenceSystem(LONGITUDE_LATITUDE), x, y, transforms)
    middle_x, middle_y = float(np.nanmedian(degrees_x)), float(np.nanmedian(degrees_y))
    for plane, (west, south, east, north) in FRENCH_PLANES:
        if west <= middle_x <= east and south <= middle_y <= north:
            target = QgsCoordinateReferenceSystem(plane)
            return Places(target, *transformed(own, target, x, y, transforms))
    raise Problem(
        "The addresses are in degrees ({crs}), outside France. Reproject the layer to a system in metres.", crs=crs
    )


def transformed(
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    x: np.ndarray,
    y: np.ndarray,
    transforms: QgsCoordinateTransformContext,
) -> tuple[np.ndarray, np.ndarray]:
    """Return points in another reference system; NaN stays NaN."""
    transform = QgsCoordinateTransform(source, target, transforms)
    moved = np.full((len(x), 2), np.nan)
    try:
        for row in np.flatnonzero(np.isfinite(x) & np.isfinite(y)):
            point = transform.transform(QgsPointXY(float(x[row]), float(y[row])))
            moved[row] = point.x(), point.y()
    except QgsCsException as error:
        raise Problem(
            "Some addresses lie outside their reference system {crs}. Check the layer's CRS.", crs=source.authid()
        ) from error
    return moved[:, 0], moved[:, 1]


@dataclass(frozen=True)
class View:
    """What a map shows: its middle in metres, and its scale denominator."""

    x: float
    y: float
    scale: float

    def rectangle(self, frame: Box) -> QgsRectangle:
        """Return the ground that a frame on paper (millimetres) shows."""
        width, height = (side / 1000.0 * self.scale for side in (frame.width, frame.height))
        return QgsRectangle(self.x - width / 2, self.y - height / 2, self.x + width / 2, self.y + height / 2)


def view_of(bounds: tuple[float, float, float, float], frame: Box) -> View:
    """Return the closest view at a round scale that holds bounds (west, south, east, north in metres) in a frame."""
    west, south, east, north = bounds
    wanted = max((east - west) / (frame.width - 2 * AROUND), (north - south) / (frame.height - 2 * AROUND)) * 1000.0
    wanted = max(wanted, CLOSEST)
    scale = next((scale for scale in SCALES if scale >= wanted - 1e-6), math.ceil(wanted))
    return View((west + east) / 2, (south + north) / 2, float(scale))


def bounds_of(x: np.ndarray, y: np.ndarray) -> tuple[float, float, float, float]:
    """Return west, south, east, north of points that have a place."""
    return float(np.nanmin(x)), float(np.nanmin(y)), float(np.nanmax(x)), float(np.nanmax(y))
