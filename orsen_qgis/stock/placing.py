"""Places moved from one CRS to another, all at once."""

from __future__ import annotations

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsLineString,
)
from qgis.PyQt.QtCore import QByteArray

from ..problems import Problem

WGS84 = "EPSG:4326"
LAMBERT_93 = "EPSG:2154"
WKB_HEADER = 9  # byte order, type, number of points


def known_crs(text: str) -> QgsCoordinateReferenceSystem:
    """Return the CRS that a code names; Problem when there is none."""
    crs = QgsCoordinateReferenceSystem(text)
    if not crs.isValid():
        raise Problem("“{crs}” is no coordinate reference system. Write it as EPSG:2154.", crs=text)
    return crs


def crs_text(crs: QgsCoordinateReferenceSystem) -> str | None:
    """Return what ``known_crs`` takes back: a code, else the definition; None where there is no CRS.

    GeoPackages say “undefined” in the shape of a CRS.
    """
    if crs.authid():
        return str(crs.authid())
    definition = crs.toWkt() if crs.isValid() else ""
    return f"WKT:{definition}" if definition and '["Undefined ' not in definition else None


def transform(
    x: np.ndarray,
    y: np.ndarray,
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
) -> tuple[np.ndarray, np.ndarray]:
    """Return places (float64) in the target CRS; NaN where there was none, or where the CRS does not reach.

    They may be the very arrays that were given.
    """
    there = np.isfinite(x) & np.isfinite(y)
    if source == target:
        whole = np.array_equal(there, ~np.isnan(x)) and np.array_equal(there, ~np.isnan(y))
        return (x, y) if whole else (np.where(there, x, np.nan), np.where(there, y, np.nan))
    moved_x, moved_y = np.full(len(x), np.nan), np.full(len(y), np.nan)
    rows = np.flatnonzero(there)
    change = QgsCoordinateTransform(source, target, context)
    pending = [rows] if len(rows) else []
    while pending:
        part = pending.pop()
        try:
            new_x, new_y = _transform_line(x[part], y[part], change)
        except QgsCsException:
            if len(part) > 1:  # find the rows that fail
                pending.extend(np.array_split(part, 2))
            continue
        moved_x[part], moved_y[part] = new_x, new_y
    unreachable = ~(np.isfinite(moved_x) & np.isfinite(moved_y))
    moved_x[unreachable] = moved_y[unreachable] = np.nan
    return moved_x, moved_y


def _transform_line(x: np.ndarray, y: np.ndarray, change: QgsCoordinateTransform) -> tuple[np.ndarray, np.ndarray]:
    """Transform many points in one call, as the vertices of a line."""
    line = QgsLineString(x.tolist(), y.tolist())
    line.transform(change)
    wkb = line.asWkb()
    data = wkb.data() if isinstance(wkb, QByteArray) else bytes(wkb)
    vertices = np.frombuffer(data, dtype=np.float64, offset=WKB_HEADER).reshape(-1, 2)
    return vertices[:, 0].copy(), vertices[:, 1].copy()


def metric_crs(
    crs: QgsCoordinateReferenceSystem, x: np.ndarray, y: np.ndarray, context: QgsCoordinateTransformContext
) -> QgsCoordinateReferenceSystem:
    """Return a CRS in metres to measure in: the given one if it is, else the UTM zone of the places' middle."""
    if not crs.isGeographic() and crs.mapUnits() == Qgis.DistanceUnit.Meters and crs.authid() != "EPSG:3857":
        return crs
    longitude, latitude = transform(x, y, crs, QgsCoordinateReferenceSystem(WGS84), context)
    if not np.isfinite(longitude).any():
        return QgsCoordinateReferenceSystem(LAMBERT_93)
    zone = int((np.nanmedian(longitude) + 180) // 6) % 60 + 1
    north = np.nanmedian(latitude) >= 0
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if north else 32700) + zone}")
