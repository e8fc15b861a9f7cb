"""Where each row of a file is, in one CRS, whichever way the file says it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from .coded import Coded
from .coordinates import read_position
from .expressions import Failed, Rows
from .measured import Measured
from .other_readings import Reading, other_readings
from .placing import WGS84, known_crs, transform
from .rejects import Rejects
from .values import to_integer, to_real, to_text

# Metres, or feet: more than the Earth is round.
FARTHEST = 1e9
# ``48°51'24"N``, ``2d 21m E``: degrees, minutes and, perhaps, seconds.
SEXAGESIMAL = re.compile(
    r"\d\s*[°º]|\d\s*d\s*\d+\s*m|\d\s*['′]\s*\d|\d+\s+\d+(?:[.,]\d+)?(?:\s+\d+(?:[.,]\d+)?)?\s*[NSEWO]\b"
    r"|\b[NSEWO]\s*\d+\s+\d+",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Frame:
    """CRSs of an import: of coordinates that do not say theirs, and of what comes out."""

    default: QgsCoordinateReferenceSystem
    output: QgsCoordinateReferenceSystem
    context: QgsCoordinateTransformContext


@dataclass(frozen=True)
class Places:
    """``x``, ``y`` (float64, NaN: none) in the output CRS; bool masks of the rows that say nothing, or nonsense.

    ``readings``: other ways to read places that lie outside France, the best first.
    """

    x: np.ndarray
    y: np.ndarray
    missing: np.ndarray
    readings: list[Reading]


def convert(column: Coded, function: Callable[[Any], Any]) -> tuple[Coded, np.ndarray]:
    """Return a column with a conversion done, None where there is nothing; and bool, rows it does not fit."""
    values: list[Any] = []
    bad: list[bool] = []
    for value in column.values:
        try:
            values.append(None if value is None or isinstance(value, Failed) else function(value))
            bad.append(False)
        except (ValueError, TypeError, OverflowError):
            values.append(None)
            bad.append(True)
    return Coded(column.codes, values), column.spread(bad)


def numbers(column: Coded) -> np.ndarray:
    """Return a column of floats or None as float64, NaN for None."""
    values = np.array([np.nan if value is None else value for value in column.values], dtype=np.float64)
    return values[column.codes] if len(values) else np.full(len(column), np.nan)


def place_rows(rows: Rows, frame: Frame, rejects: Rejects) -> Places:
    """Find each row's place: by the profile's columns, else by the source's geometry, row by row.

    Rows whose place cannot be read, or that their CRS does not reach, are rejected; rows without one are in
    ``missing``. A place at 0, 0 is none: spreadsheets write it where geocoding failed.
    """
    x, y, crs, systems = _raw_places(rows, frame, rejects)
    x, y = _without(x, y, (x == 0) & (y == 0))
    x, y, crs = _or_geometry(rows, frame, x, y, crs, systems)
    there = np.isfinite(x) & np.isfinite(y)
    beyond = np.zeros(len(x), dtype=bool)
    for number, system in enumerate(systems):
        beyond |= _beyond(x, y, system) & (True if len(systems) == 1 else crs == number)
    if beyond.any():
        beyond &= there
        rejects.mark(beyond, "coordinate-outside", "x, y", _shown(x, y))
        x, y = _without(x, y, beyond)
    moved_x, moved_y = _moved(x, y, crs, systems, frame)
    unreached = there & ~beyond & np.isnan(moved_x)
    rejects.mark(unreached, "coordinate-outside", "x, y", _shown(x, y) if unreached.any() else None)
    return Places(moved_x, moved_y, ~there, other_readings(x, y, crs, systems, frame.context))


def _without(x: np.ndarray, y: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return coordinates, NaN in the rows of a mask."""
    return (np.where(rows, np.nan, x), np.where(rows, np.nan, y)) if rows.any() else (x, y)


def _moved(
    x: np.ndarray, y: np.ndarray, crs: np.ndarray, systems: list[QgsCoordinateReferenceSystem], frame: Frame
) -> tuple[np.ndarray, np.ndarray]:
    """Return places in the output CRS, NaN where there is none or where their CRS does not reach."""
    if len(systems) == 1:
        return transform(x, y, systems[0], frame.output, frame.context)
    moved_x, moved_y = np.full(len(x), np.nan), np.full(len(y), np.nan)
    for number, system in enumerate(systems):
        here = np.flatnonzero(crs == number)
        moved_x[here], moved_y[here] = transform(x[here], y[here], system, frame.output, frame.context)
    return moved_x, moved_y


def _beyond(x: np.ndarray, y: np.ndarray, system: QgsCoordinateReferenceSystem) -> np.ndarray:
    """Return bool, coordinates that no place of a CRS can have, though reading them in it may not fail."""
    east, north = (360.0, 90.0) if system.isGeographic() else (FARTHEST, FARTHEST)
    return (x > east) | (x < -east) | (y > north) | (y < -north)


def _raw_places(
    rows: Rows, frame: Frame, rejects: Rejects
) -> tuple[np.ndarray, np.ndarray, np.ndarray, list[QgsCoordinateReferenceSystem]]:
    """Return (x, y, number of each row's CRS, CRSs) as the source has them."""
    count = len(rows)
    if "x" in rows.columns:
        x, y = (_coordinate(rows, name, rejects) for name in ("x", "y"))
        return x, y, *_systems(rows, frame, rejects)
    if "position" in rows.columns:
        column = rows.columns["position"]
        pairs, bad = convert(column, _position)
        _reject_unreadable(rejects, bad, "position", column.decode())
        nothing = (np.nan, np.nan, False)
        table = np.array([nothing if pair is None else pair for pair in pairs.values], dtype=np.float64).reshape(-1, 3)
        taken = table[pairs.codes]
        return (
            taken[:, 0],
            taken[:, 1],
            taken[:, 2].astype(np.int64),
            [frame.default, QgsCoordinateReferenceSystem(WGS84)],
        )
    if rows.x is not None and rows.y is not None:
        system = known_crs(rows.crs) if rows.crs else frame.default
        return rows.x, rows.y, np.zeros(count, dtype=np.int64), [system]
    return np.full(count, np.nan), np.full(count, np.nan), np.zeros(count, dtype=np.int64), [frame.default]


def _or_geometry(
    rows: Rows,
    frame: Frame,
    x: np.ndarray,
    y: np.ndarray,
    crs: np.ndarray,
    systems: list[QgsCoordinateReferenceSystem],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return places with those of the geometry where columns say none, as in a file whose gaps were geocoded."""
    if rows.x is None or rows.y is None or rows.columns.keys().isdisjoint(("x", "position")):
        return x, y, crs
    gaps = ~(np.isfinite(x) & np.isfinite(y)) & np.isfinite(rows.x) & np.isfinite(rows.y)
    systems.append(known_crs(rows.crs) if rows.crs else frame.default)
    return np.where(gaps, rows.x, x), np.where(gaps, rows.y, y), np.where(gaps, len(systems) - 1, crs)


def _position(value: Any) -> tuple[float, float, bool] | None:
    if isinstance(value, (list, tuple)) and len(value) == 2:
        value = f"{value[0]}, {value[1]}"
    text = to_text(value)
    return None if text is None else read_position(text)


def _coordinate(rows: Rows, name: str, rejects: Rejects) -> np.ndarray:
    column = rows.columns[name]
    if isinstance(column, Measured):
        if column.bad:
            _reject_unreadable(rejects, column.bad_rows(), name, column.decode())
        return column.values
    values, bad = convert(column, to_real)
    _reject_unreadable(rejects, bad, name, column.decode())
    return numbers(values)


def _reject_unreadable(rejects: Rejects, bad: np.ndarray, name: str, shown: np.ndarray) -> None:
    """Reject what is no coordinate; degrees, minutes and seconds for a reason of their own."""
    rows = np.flatnonzero(bad)
    sexagesimal = np.zeros(len(bad), dtype=bool)
    sexagesimal[rows] = [SEXAGESIMAL.search(str(value)) is not None for value in shown[rows].tolist()]
    rejects.mark(sexagesimal, "coordinate-sexagesimal", name, shown)
    rejects.mark(bad, "coordinate-unreadable", name, shown)


def _systems(rows: Rows, frame: Frame, rejects: Rejects) -> tuple[np.ndarray, list[QgsCoordinateReferenceSystem]]:
    """Return the number of each row's CRS and the CRSs; number 0 is the default one."""
    systems = [frame.default]
    column = rows.columns.get("epsg")
    if column is None:
        return np.zeros(len(rows), dtype=np.int64), systems
    codes, bad = convert(column, _epsg)
    table = []
    for code in codes.values:
        if code is None:
            table.append(0)
            continue
        system = QgsCoordinateReferenceSystem(f"EPSG:{code}")
        table.append(len(systems) if system.isValid() else -1)
        if system.isValid():
            systems.append(system)
    number = np.array(table, dtype=np.int64)[codes.codes] if table else np.zeros(len(rows), dtype=np.int64)
    rejects.mark(bad | (number < 0), "crs-unknown", "epsg", column.decode())
    return number, systems


def _epsg(value: Any) -> int | None:
    text = to_text(value)
    return None if text is None else to_integer(text.upper().removeprefix("EPSG:"))


def _shown(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    shown = np.empty(len(x), dtype=object)
    shown[:] = [f"{a:.12g}, {b:.12g}" for a, b in zip(x.tolist(), y.tolist())]
    return shown
