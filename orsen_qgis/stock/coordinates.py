"""Places written in one cell: ``48.83, 2.39``, GeoJSON, what Python or WKT print."""

from __future__ import annotations

import math
import re

NUMBER = r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
PAIR = re.compile(rf"^\(?\s*({NUMBER})\s*[,;\s]\s*({NUMBER})\s*\)?$")
COMMA_PAIR = re.compile(r"^([+-]?\d+,\d+)\s*(?:;|,\s|\s)\s*([+-]?\d+,\d+)$")
NAMED = {
    "longitude": re.compile(rf"""['"]?lon(?:g(?:itude)?)?['"]?\s*[:=]\s*['"]?({NUMBER})""", re.IGNORECASE),
    "latitude": re.compile(rf"""['"]?lat(?:itude)?['"]?\s*[:=]\s*['"]?({NUMBER})""", re.IGNORECASE),
}
GEOJSON = re.compile(rf"""['"]coordinates['"]\s*:\s*\[\s*({NUMBER})\s*,\s*({NUMBER})""")
WKT = re.compile(
    rf"^(?:SRID=(\d{{1,6}});)?\s*POINT\s*Z?M?\s*\(\s*({NUMBER})\s+({NUMBER})[^)]*\)$",
    re.IGNORECASE,
)
SHAPE = re.compile(r"^(?:SRID=(\d{1,6});)?\s*((?:MULTI|COMPOUND|CURVE|LINE|POLY|GEOMETRY)[A-Z ]*\(.*\))$", re.I | re.S)
GEOJSON_SHAPE = re.compile(r"""^\{.*['"]coordinates['"]\s*:\s*\[\s*\[.*\}$""", re.DOTALL)
DEGREES = 4326


def place_in(text: str) -> tuple[float, float, int]:
    """Return (x, y, EPSG code) of a place written in one cell; ValueError where it holds none.

    ``lat, lon`` pairs (as French open data write them), GeoJSON points and ``lon``/``lat`` dictionaries are geographic
    (EPSG:4326) and come back as longitude, latitude. WKT points are in the CRS that they say. 0 is the file's own CRS,
    also of a pair whose first number cannot be a latitude.
    """
    text = text.strip()
    point = WKT.match(text)
    if point:
        return _finite(point[2], point[3], int(point[1] or 0))
    point = GEOJSON.search(text)
    if point:
        return _finite(point[1], point[2], DEGREES)
    longitude, latitude = (NAMED[name].search(text) for name in ("longitude", "latitude"))
    if longitude and latitude:
        return _finite(longitude[1], latitude[1], DEGREES)
    pair = PAIR.match(text) or COMMA_PAIR.match(text)
    if pair is None:
        raise ValueError(text)
    first, second, _ = _finite(pair[1].replace(",", "."), pair[2].replace(",", "."), 0)
    if abs(first) <= 90 and abs(second) <= 180:
        return second, first, DEGREES
    return first, second, 0


def shape_in(text: str) -> tuple[str, int] | None:
    """Return the GeoJSON or WKT of an area or a line, and the EPSG code of its CRS (0: the file's own); None else."""
    text = text.strip()
    if GEOJSON_SHAPE.match(text):
        return text, DEGREES
    shape = SHAPE.match(text)
    return (shape[2], int(shape[1] or 0)) if shape else None


def _finite(x: str, y: str, epsg: int) -> tuple[float, float, int]:
    numbers = float(x), float(y)
    if not all(math.isfinite(number) for number in numbers):
        raise ValueError(x, y)
    return (*numbers, epsg)
