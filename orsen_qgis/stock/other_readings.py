"""Places that would make sense if their coordinates were read in another way: suggested, never applied."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext

from .france import in_france
from .placing import LAMBERT_93, WGS84, transform

WEB_MERCATOR = "EPSG:3857"
# The zones of UTM that France lies in, Paris's first.
UTM = ("EPSG:32631", "EPSG:32630", "EPSG:32632")
# Systems of French files, the commonest first: Lambert-93, degrees, the nine conic zones, Lambert II étendu and the
# zones I, III and IV, Web Mercator, those of Réunion, the Antilles, Guiana, Mayotte and Saint-Pierre, and UTM.
SYSTEMS = (
    LAMBERT_93,
    WGS84,
    *(f"EPSG:{code}" for code in range(3942, 3951)),
    *("EPSG:27572", "EPSG:27571", "EPSG:27573", "EPSG:27574"),
    *(WEB_MERCATOR, "EPSG:2975", "EPSG:5490", "EPSG:2972", "EPSG:4471", "EPSG:4467"),
    *UTM,
)


@dataclass(frozen=True)
class Reading:
    """Another way to read some places. ``swapped``: the two coordinates stand in each other's column.

    ``rows``: int64, the rows that lie outside as they were read, and inside in this way. ``as_well``: systems in which
    these rows lie inside just so; nothing in the numbers tells which is right.
    """

    system: str
    swapped: bool
    rows: np.ndarray
    as_well: tuple[str, ...] = ()


# West, south, east, north of the mainland in Lambert-93.
BOX = (90_000.0, 6_040_000.0, 1_250_000.0, 7_120_000.0)
SAMPLE = 20_000
FEW = 500  # rows that tell which system to try first


def other_readings(
    x: np.ndarray,
    y: np.ndarray,
    number: np.ndarray,
    systems: list[QgsCoordinateReferenceSystem],
    context: QgsCoordinateTransformContext,
) -> list[Reading]:
    """Return the readings that would bring places into France, each row in the first that does, the best first.

    What brings most of a sample inside is tried first; of equals the commonest system.

    ``x``, ``y``: coordinates as the file has them, ``number`` the index of each row's CRS in ``systems``.
    """
    degrees = QgsCoordinateReferenceSystem(WGS84)
    outside = np.zeros(len(x), dtype=bool)
    for index, system in enumerate(systems):
        there = (number == index) & np.isfinite(x) & np.isfinite(y)
        rows = np.flatnonzero(there)
        sample = rows[:: max(len(rows) // SAMPLE, 1)]
        usual = system.authid() == LAMBERT_93
        if usual and in_france(*transform(x[sample], y[sample], system, degrees, context)).all():
            # Transforming millions of places costs seconds: what lies in the box of Lambert-93 counts as inside.
            rows = np.flatnonzero(there & ~_in_box(x, y))
        outside[rows] = ~in_france(*transform(x[rows], y[rows], system, degrees, context))
    rows = np.flatnonzero(outside)
    if not len(rows):
        return []
    tried = _Trying(x, y, context)
    sample = rows[:: max(len(rows) // FEW, 1)]
    ranked = sorted(_candidates(systems), key=lambda candidate: -int(tried(*candidate, sample).sum()))
    found = []
    for name, swapped in ranked:
        rows = np.flatnonzero(outside)
        if not len(rows):
            break
        hit = rows[tried(name, swapped, rows)]
        if len(hit):
            outside[hit] = False
            found.append(Reading(name, swapped, hit, _rivals(name, swapped, hit, tried)))
    return sorted(found, key=lambda reading: -len(reading.rows))


@dataclass(frozen=True)
class _Trying:
    """Tells which rows lie in France when they are read in another system."""

    x: np.ndarray
    y: np.ndarray
    context: QgsCoordinateTransformContext

    def __call__(self, name: str, swapped: bool, rows: np.ndarray) -> np.ndarray:
        first, second = (self.y, self.x) if swapped else (self.x, self.y)
        system, degrees = QgsCoordinateReferenceSystem(name), QgsCoordinateReferenceSystem(WGS84)
        return in_france(*transform(first[rows], second[rows], system, degrees, self.context))


def _rivals(name: str, swapped: bool, hit: np.ndarray, tried: _Trying) -> tuple[str, ...]:
    """Return the systems that would bring most of these places inside just so."""
    sample = hit[:: max(len(hit) // FEW, 1)]
    others = (other for other in SYSTEMS if other != name)
    return tuple(other for other in others if 2 * tried(other, swapped, sample).sum() > len(sample))


def _in_box(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    west, south, east, north = BOX
    return (x >= west) & (x <= east) & (y >= south) & (y <= north)


def _candidates(systems: list[QgsCoordinateReferenceSystem]) -> list[tuple[str, bool]]:
    """Return (CRS, swapped) in the order of trying: the file's own systems swapped first, then others as they stand."""
    own = [system.authid() for system in systems if system.authid()]
    candidates = [*((name, True) for name in own), *((name, False) for name in SYSTEMS)]
    candidates += [(name, True) for name in SYSTEMS]
    return list(dict.fromkeys(candidates))
