"""Coordinates brought to another reference system by GDAL: all at once, in any thread, other threads at work."""

from __future__ import annotations

import numpy as np
from osgeo import gdal, ogr, osr

from ..circles.reprojecting import Places, unknown_way

LITTLE_ENDIAN_LINE = b"\x01\x02\x00\x00\x00"
HEAD = 9  # bytes before the coordinates of a line: byte order, type, number of points


def by_gdal(x: np.ndarray, y: np.ndarray, source: str, target: str) -> Places:
    """Reproject as ``circles.reprojecting`` asks, with the PROJ that QGIS itself uses."""
    x, y = np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)
    moved = np.full((x.size, 2), np.nan)
    placed = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    # One for each call: GDAL's are for one thread at a time, and making one takes milliseconds.
    way = _way(source, target)
    if placed.size:
        moved[placed] = _moved(np.column_stack((x[placed], y[placed])), way)
    return moved[:, 0].copy(), moved[:, 1].copy()


def _way(source: str, target: str) -> osr.CoordinateTransformation:
    gdal.ErrorReset()
    try:
        return osr.CoordinateTransformation(_system(source), _system(target))
    except (RuntimeError, ValueError, TypeError) as error:
        raise unknown_way(source, target, gdal.GetLastErrorMsg() or error) from error


def _system(name: str) -> osr.SpatialReference:
    system = osr.SpatialReference()
    if system.SetFromUserInput(name) != 0:
        raise ValueError(name)
    system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    return system


def _moved(xy: np.ndarray, way: osr.CoordinateTransformation) -> np.ndarray:
    """Return points (n, 2) in the other system, NaN where a point has no image there."""
    moved = _as_line(xy, way)
    if moved is not None:
        return moved
    if len(xy) == 1:
        return np.full((1, 2), np.nan)
    half = len(xy) // 2
    return np.concatenate((_moved(xy[:half], way), _moved(xy[half:], way)))


def _as_line(xy: np.ndarray, way: osr.CoordinateTransformation) -> np.ndarray | None:
    """Return points moved as one line, which GDAL transforms without Python; None where one of them cannot be."""
    head = LITTLE_ENDIAN_LINE + np.uint32(len(xy)).astype("<u4").tobytes()
    line = ogr.CreateGeometryFromWkb(head + xy.astype("<f8").tobytes())
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        whole = line.Transform(way) == 0
    except RuntimeError:  # where somebody asked GDAL for exceptions
        whole = False
    finally:
        gdal.PopErrorHandler()
    if not whole:
        return None
    moved = np.frombuffer(bytes(line.ExportToWkb(ogr.wkbNDR)), dtype="<f8", offset=HEAD).reshape(-1, 2)
    return moved if np.isfinite(moved).all() else np.where(np.isfinite(moved).all(axis=1)[:, None], moved, np.nan)
