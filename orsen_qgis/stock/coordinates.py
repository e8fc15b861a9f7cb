"""Places written in one cell: ``48.83, 2.39``, GeoJSON, what Python or WKT print."""

from __future__ import annotations

import math
import re

NUMBER = r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?"
PAIR = re.compile(rf"^\(?\s*({NUMBER})\s*[,;\s]\s*({NUMBER})\s*\)?$")
COMMA_PAIR = re.compile(r"^([+-]?\d+,\d+)\s*(?:;|\s)\s*([+-]?\d+,\d+)$")
NAMED = {
    "longitude": re.compile(rf"""['"]?lon(?:g(?:itude)?)?['"]?\s*[:=]\s*['"]?({NUMBER})""", re.IGNORECASE),
    "latitude": re.compile(rf"""['"]?lat(?:itude)?['"]?\s*[:=]\s*['"]?({NUMBER})""", re.IGNORECASE),
}
GEOJSON = re.compile(rf"""['"]coordinates['"]\s*:\s*\[\s*({NUMBER})\s*,\s*({NUMBER})""")
WKT = re.compile(rf"^(?:SRID=\d+;)?\s*POINT\s*Z?M?\s*\(\s*({NUMBER})\s+({NUMBER})[^)]*\)$", re.IGNORECASE)


def read_position(text: str) -> tuple[float, float, bool]:
    """Return (x, y, geographic) of a place written in one cell; ValueError where it holds none.

    ``lat, lon`` pairs (as French open data write them), GeoJSON points and ``lon``/``lat`` dictionaries are geographic
    (EPSG:4326) and come back as longitude, latitude. WKT points are in the file's own CRS. A pair whose first number
    cannot be a latitude is x, y in the file's own CRS.
    """
    text = text.strip()
    point = WKT.match(text)
    if point:
        return _finite(point[1], point[2], False)
    point = GEOJSON.search(text)
    if point:
        return _finite(point[1], point[2], True)
    longitude, latitude = (NAMED[name].search(text) for name in ("longitude", "latitude"))
    if longitude and latitude:
        return _finite(longitude[1], latitude[1], True)
    pair = PAIR.match(text) or COMMA_PAIR.match(text)
    if pair is None:
        raise ValueError(text)
    first, second, _ = _finite(pair[1].replace(",", "."), pair[2].replace(",", "."), True)
    if abs(first) <= 90 and abs(second) <= 180:
        return second, first, True
    return first, second, False


def _finite(x: str, y: str, geographic: bool) -> tuple[float, float, bool]:
    numbers = float(x), float(y)
    if not all(math.isfinite(number) for number in numbers):
        raise ValueError(x, y)
    return (*numbers, geographic)
