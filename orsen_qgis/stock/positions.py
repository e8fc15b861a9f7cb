"""One column that holds whole places: a pair of numbers, angles, GeoJSON, WKT; areas give a point on their surface."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsJsonUtils

from .coded import Coded
from .codes import says_nothing
from .coordinates import DEGREES, place_in, shape_in
from .degrees import read_pairs
from .expressions import Failed
from .reading import point_of
from .rejects import Rejects
from .values import to_text

SOUND, IMPOSSIBLE, UNREADABLE = range(3)


@dataclass(frozen=True)
class Positions:
    """``x``, ``y`` (float64, NaN: none); ``epsg``: int64, the code of their CRS, 0 for the file's own."""

    x: np.ndarray
    y: np.ndarray
    epsg: np.ndarray


def read_positions(column: Coded, rejects: Rejects) -> Positions:
    """Read a column of places, each distinct value once; rows that hold none, or an impossible angle, are rejected."""
    texts = [_text(value) for value in column.values]
    table = np.full((len(texts), 3), np.nan)
    table[:, 2] = 0
    verdict = np.full(len(texts), SOUND)
    for number, text in enumerate(texts):
        if text is not None:
            try:
                table[number] = place_in(text)
            except ValueError:
                verdict[number] = UNREADABLE
    odd = np.flatnonzero(verdict == UNREADABLE)
    if len(odd):
        _read_odd([str(texts[number]) for number in odd.tolist()], odd, table, verdict)
    if texts and (verdict != SOUND).any():
        shown, told = column.decode(), verdict[column.codes]
        rejects.mark(told == IMPOSSIBLE, "coordinate-sexagesimal", "position", shown)
        rejects.mark(told == UNREADABLE, "coordinate-unreadable", "position", shown)
    taken = table[column.codes] if texts else np.full((len(column), 3), np.nan)
    return Positions(taken[:, 0], taken[:, 1], np.nan_to_num(taken[:, 2]).astype(np.int64))


def _read_odd(texts: list[str], odd: np.ndarray, table: np.ndarray, verdict: np.ndarray) -> None:
    """Read what is no pair of numbers, into the rows ``odd`` of ``table`` and ``verdict``."""
    longitude, latitude, read, impossible = read_pairs(texts)
    table[odd[read], 0], table[odd[read], 1], table[odd[read], 2] = longitude[read], latitude[read], DEGREES
    verdict[odd[read]] = np.where(impossible[read], IMPOSSIBLE, SOUND)
    for number in np.flatnonzero(~read).tolist():
        x, y, epsg = _on_surface(texts[number])
        if np.isfinite(x):
            table[odd[number]] = x, y, epsg
        if np.isfinite(x) or says_nothing(texts[number]):
            verdict[odd[number]] = SOUND


def _text(value: object) -> str | None:
    if isinstance(value, (list, tuple)) and len(value) == 2:
        return f"{value[0]}, {value[1]}"
    return None if isinstance(value, Failed) else to_text(value)


def _on_surface(text: str) -> tuple[float, float, int]:
    """Return a point on the area, or line, that a text draws, and the code of its CRS; NaN where it draws none."""
    drawn = shape_in(text)
    if drawn is None:
        return np.nan, np.nan, 0
    shape, epsg = drawn
    geometry = QgsJsonUtils.geometryFromGeoJson(shape) if shape.startswith("{") else QgsGeometry.fromWkt(shape)
    return (*point_of(geometry), epsg)
