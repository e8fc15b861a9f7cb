"""The true squares of a release's cells, so that a map draws the ground that a row stands for and not a point in it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .cells import EUROPEAN, SIZES, cell_of, european_metres, places_of

if TYPE_CHECKING:
    from .release import Release

# Corners of a cell in cell sides, counter-clockwise, closed: south-west, south-east, north-east, north-west.
CORNERS = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], dtype=np.float64)


@dataclass(frozen=True, eq=False)
class Outlines:
    """Closed rings of cells: ``rows`` (int64) are those of the release; ``x``, ``y`` are float64 (cells, 5)."""

    rows: np.ndarray
    x: np.ndarray
    y: np.ndarray


def outline(release: Release, crs: str | None = None) -> Outlines:
    """Return the squares of the rows that are cells, in the release's own system or in ``crs`` (authid).

    They are cut from the European grid (EPSG:3035) by the released centres alone: a square says nothing that its centre
    does not. Rows of other units have none. Problem where no way to ``crs`` is known.
    """
    parts = [_squares(release, precision.value, size, crs or release.crs) for precision, size in SIZES.items()]
    rows = np.concatenate([part.rows for part in parts])
    order = np.argsort(rows, kind="stable")
    x, y = (np.concatenate([getattr(part, axis) for part in parts]) for axis in ("x", "y"))
    return Outlines(rows[order], x[order], y[order])


def _squares(release: Release, unit: str, size: int, crs: str) -> Outlines:
    rows = np.flatnonzero(release.unit == unit)
    if not len(rows):
        return Outlines(rows, np.zeros((0, 5)), np.zeros((0, 5)))
    column, row = cell_of(*european_metres(release.x[rows], release.y[rows], release.crs), size)
    east = (column[:, None] + CORNERS[:, 0]) * size
    north = (row[:, None] + CORNERS[:, 1]) * size
    if crs == EUROPEAN:
        return Outlines(rows, east, north)
    x, y = places_of(east.ravel(), north.ravel(), crs)
    return Outlines(rows, x.reshape(east.shape), y.reshape(east.shape))
