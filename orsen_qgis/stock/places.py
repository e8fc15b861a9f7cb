"""Where each row of a file is, in one CRS, whichever way the file says it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from .axes import read_axes
from .conversion import convert
from .expressions import Rows
from .other_readings import Reading, other_readings
from .placing import WGS84, known_crs, transform
from .positions import read_positions
from .rejects import Rejects
from .values import to_integer, to_text

# Metres, or feet: more than the Earth is round.
FARTHEST = 1e9


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
    for number, system in enumerate(systems if crs.any() else systems[:1]):
        beyond |= _beyond(x, y, system) & (crs == number if crs.any() else True)
    read_x, read_y = x, y
    if beyond.any():
        beyond &= there
        rejects.mark(beyond, "coordinate-outside", "x, y", _shown(x, y))
        read_x, read_y = _without(x, y, beyond & ((np.abs(x) > FARTHEST) | (np.abs(y) > FARTHEST)))
        x, y = _without(x, y, beyond)
    moved_x, moved_y = _moved(x, y, crs, systems, frame)
    unreached = there & ~beyond & np.isnan(moved_x)
    rejects.mark(unreached, "coordinate-outside", "x, y", _shown(x, y) if unreached.any() else None)
    return Places(moved_x, moved_y, ~there, other_readings(read_x, read_y, crs, systems, frame.context))


def _without(x: np.ndarray, y: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return coordinates, NaN in the rows of a mask."""
    return (np.where(rows, np.nan, x), np.where(rows, np.nan, y)) if rows.any() else (x, y)


def _moved(
    x: np.ndarray, y: np.ndarray, crs: np.ndarray, systems: list[QgsCoordinateReferenceSystem], frame: Frame
) -> tuple[np.ndarray, np.ndarray]:
    """Return places in the output CRS, NaN where there is none or where their CRS does not reach."""
    if not crs.any():  # nearly always
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
        axes = read_axes(rows, rejects)
        return axes.x, axes.y, *_in_degrees(axes.degrees, *_systems(rows, frame, rejects))
    if "position" in rows.columns:
        found = read_positions(rows.columns["position"], rejects)
        return found.x, found.y, *_of_codes(found.epsg, frame, rejects)
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


def _in_degrees(
    degrees: np.ndarray, number: np.ndarray, systems: list[QgsCoordinateReferenceSystem]
) -> tuple[np.ndarray, list[QgsCoordinateReferenceSystem]]:
    """Return the CRSs with EPSG:4326 for rows written as angles (bool) whose own CRS is one of metres."""
    metric = degrees & ~np.array([system.isGeographic() for system in systems], dtype=bool)[number]
    if not metric.any():
        return number, systems
    return np.where(metric, len(systems), number), [*systems, QgsCoordinateReferenceSystem(WGS84)]


def _systems(rows: Rows, frame: Frame, rejects: Rejects) -> tuple[np.ndarray, list[QgsCoordinateReferenceSystem]]:
    """Return the number of each row's CRS and the CRSs; number 0 is the default one."""
    column = rows.columns.get("epsg")
    if column is None:
        return np.zeros(len(rows), dtype=np.int64), [frame.default]
    codes, bad = convert(column, _epsg)
    systems, known = _numbered([0 if code is None else code for code in codes.values], frame)
    number = known[codes.codes] if len(known) else np.zeros(len(rows), dtype=np.int64)
    rejects.mark(bad | (number < 0), "crs-unknown", "epsg", column.decode())
    return number, systems


def _of_codes(
    epsg: np.ndarray, frame: Frame, rejects: Rejects
) -> tuple[np.ndarray, list[QgsCoordinateReferenceSystem]]:
    """Return the number of each row's CRS and the CRSs, of EPSG codes (int64, 0: the default one)."""
    codes, inverse = np.unique(epsg, return_inverse=True)
    systems, known = _numbered(codes.tolist(), frame)
    number = known[inverse]
    rejects.mark(number < 0, "crs-unknown", "position", epsg.astype(object))
    return number, systems


def _numbered(codes: list[int], frame: Frame) -> tuple[list[QgsCoordinateReferenceSystem], np.ndarray]:
    """Return the CRSs of EPSG codes, the default one first, and the number of each code among them; -1: unknown."""
    systems, numbers = [frame.default], []
    for code in codes:
        system = QgsCoordinateReferenceSystem(f"EPSG:{code}") if code else frame.default
        numbers.append(-1 if not system.isValid() else len(systems) if code else 0)
        if code and system.isValid():
            systems.append(system)
    return systems, np.array(numbers, dtype=np.int64)


def _epsg(value: Any) -> int | None:
    text = to_text(value)
    return None if text is None else to_integer(text.upper().removeprefix("EPSG:"))


def _shown(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    shown = np.empty(len(x), dtype=object)
    shown[:] = [f"{a:.12g}, {b:.12g}" for a, b in zip(x.tolist(), y.tolist())]
    return shown
