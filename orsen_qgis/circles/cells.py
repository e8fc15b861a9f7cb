"""The European grid of EPSG:3035: the same cells for every circle, territory and year."""

from __future__ import annotations

import numpy as np

from .policy import Precision
from .reprojecting import reprojected

SIZES = {Precision.CELL_200M: 200, Precision.CELL_1KM: 1000}
EUROPEAN = "EPSG:3035"
# Coordinates are rounded to the millimetre before cells are cut, so that no platform's last digit moves a point.
MILLIMETRE = 3


def european_metres(x: np.ndarray, y: np.ndarray, crs: str) -> tuple[np.ndarray, np.ndarray]:
    """Return coordinates of ``crs`` (authid) as EPSG:3035 metres, float64; not finite where there is no image."""
    east, north = reprojected(x, y, crs, EUROPEAN)
    return np.round(east, MILLIMETRE), np.round(north, MILLIMETRE)


def cell_of(east: np.ndarray, north: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the column and row (int64) of the cells of ``size`` metres that hold these EPSG:3035 coordinates."""
    return np.floor(east / size).astype(np.int64), np.floor(north / size).astype(np.int64)


def cell_centres(column: np.ndarray, row: np.ndarray, size: int, crs: str) -> tuple[np.ndarray, np.ndarray]:
    """Return the centres of cells as coordinates of ``crs``: they depend on the cells alone."""
    return places_of((column + 0.5) * size, (row + 0.5) * size, crs)


def places_of(east: np.ndarray, north: np.ndarray, crs: str) -> tuple[np.ndarray, np.ndarray]:
    """Return EPSG:3035 metres as coordinates of ``crs``."""
    return reprojected(east, north, EUROPEAN, crs)


def cell_names(column: np.ndarray, row: np.ndarray, size: int) -> np.ndarray:
    """Return what a list calls cells: their size, and their short code on the European grid (object array of str)."""
    unit = "1 km" if size == 1000 else f"{size} m"
    # The code counts in the largest power of ten that divides the size, as Eurostat writes it.
    step = size // 10 ** (len(str(size)) - len(str(size).rstrip("0")))
    names = [f"Maille {unit} N{n * step}E{e * step}" for e, n in zip(column.tolist(), row.tolist())]
    return np.array(names, dtype=object)
