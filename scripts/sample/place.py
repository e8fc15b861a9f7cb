"""Where the town lies: in the open sea, in metres of Lambert-93 (EPSG:2154)."""

from __future__ import annotations

import shapely

# Bay of Biscay, a hundred and fifty kilometres from the nearest shore.
ORIGIN = (212_000.0, 6_498_000.0)
DECIMALS = 2


def to_lambert(place: tuple[float, float]) -> tuple[float, float]:
    """Return a local place in Lambert-93, to the centimetre."""
    return round(place[0] + ORIGIN[0], DECIMALS), round(place[1] + ORIGIN[1], DECIMALS)


def shape_to_lambert(shape):
    """Return a shapely geometry in Lambert-93, to the centimetre, still valid."""
    moved = shapely.transform(shape, lambda places: (places + ORIGIN).round(DECIMALS))
    return moved if moved.is_valid else moved.buffer(0)
