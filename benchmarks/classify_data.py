"""A fictional region for measuring: addresses and incidents in the shape that ORSEN's own imports give them."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from orsen_qgis.grid.axes import Severity
from orsen_qgis.grid.grid_file import load_bundled_grid

SEED = 2021
FIRST_DAY = np.datetime64("2025-07-01")
DAYS = 365
CHUNK = 200_000
LANDLORDS = ("Toits d’Aurore", "Foyer du Levant", "Habitat des Trois Rivières", "Logis de l’Écluse")
WEST, SOUTH, SIDE = 600_000.0, 6_800_000.0, 80_000.0  # metres in EPSG:2154
ADDRESS = {
    "adresse_id": ogr.OFTString,
    "bailleur": ogr.OFTString,
    "residence": ogr.OFTString,
    "adresse": ogr.OFTString,
    "code_postal": ogr.OFTString,
    "commune": ogr.OFTString,
    "code_insee": ogr.OFTString,
    "logements": ogr.OFTInteger64,
}
INCIDENT = {
    "adresse_id": ogr.OFTString,
    "type_fait": ogr.OFTString,
    "gravite": ogr.OFTString,
    "date_fait": ogr.OFTDate,
    "appariement": ogr.OFTString,
}


def make_region(path: Path, addresses: int, incidents: int) -> None:
    """Write a new GeoPackage with the layers ``adresses`` and ``incidents``, without spatial indexes."""
    path.unlink(missing_ok=True)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    _create(dataset, "adresses", ADDRESS, spatial=True)
    _create(dataset, "incidents", INCIDENT, spatial=False)
    del dataset
    chance = np.random.default_rng(SEED)
    x, y = WEST + SIDE * chance.random(addresses), SOUTH + SIDE * chance.random(addresses)
    dwellings = chance.integers(1, 60, addresses).tolist()
    with closing(sqlite3.connect(path)) as connection, connection:
        _fill(connection, "adresses", ("geom", *ADDRESS), _address_rows(x, y, dwellings))
        extent = (float(x.min()), float(y.min()), float(x.max()), float(y.max()))
        connection.execute("UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?", extent)
        _fill(connection, "incidents", tuple(INCIDENT), _incident_rows(incidents, addresses))


def _address_rows(x: np.ndarray, y: np.ndarray, dwellings: list[int]) -> Iterator[tuple[object, ...]]:
    for row, identifier in enumerate(identifiers(len(x))):
        town = row % 400
        code = f"{75 + town % 20:02d}{town:03d}"
        yield (
            _point(x[row], y[row]),
            identifier,
            LANDLORDS[row % len(LANDLORDS)],
            f"Résidence {row // 12}",
            f"{1 + row % 180} rue des Glycines",
            code,
            f"Commune {town}",
            code,
            dwellings[row],
        )


def _incident_rows(number: int, addresses: int) -> Iterator[tuple[object, ...]]:
    """Yield incidents: a few addresses gather most of them, as in life.

    Two in a hundred lie outside the window, one outside the stock; one in fifty carries a severity of its own.
    """
    chance = np.random.default_rng(SEED + 1)
    names = np.array([*identifiers(addresses), "A-000000000000"], dtype=object)
    types = np.array(list(load_bundled_grid().fact_types), dtype=object)
    common = np.array([1.0 / (1 + rank) for rank in range(len(types))])
    own = np.array([None, *(severity.code for severity in Severity)], dtype=object)
    days = np.array([str(FIRST_DAY + day) for day in range(-4, DAYS + 4)], dtype=object)
    for start in range(0, number, CHUNK):
        length = min(CHUNK, number - start)
        place = (addresses * chance.random(length) ** 3).astype(np.int64)
        place[chance.random(length) < 0.01] = addresses
        severity = np.where(chance.random(length) < 0.02, chance.integers(1, 5, length), 0)
        yield from zip(
            names[place],
            types[chance.choice(len(types), length, p=common / common.sum())],
            own[severity],
            days[chance.integers(0, len(days), length)],
            np.full(length, "identifiant", dtype=object),
        )


def identifiers(number: int) -> list[str]:
    """Return identifiers as ORSEN gives them to addresses that have none."""
    return [f"A-{hashlib.sha256(str(row).encode()).hexdigest()[:12]}" for row in range(number)]


def _create(dataset: gdal.Dataset, layer: str, columns: dict[str, int], spatial: bool) -> None:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    kind = ogr.wkbPoint if spatial else ogr.wkbNone
    table = dataset.CreateLayer(layer, reference if spatial else None, kind, ["SPATIAL_INDEX=NO"])
    for name, type_of in columns.items():
        table.CreateField(ogr.FieldDefn(name, type_of))
    table.SyncToDisk()


def _fill(
    connection: sqlite3.Connection, layer: str, columns: tuple[str, ...], rows: Iterator[tuple[object, ...]]
) -> None:
    places = ", ".join("?" * len(columns))
    connection.executemany(f"INSERT INTO {layer} ({', '.join(columns)}) VALUES ({places})", rows)  # noqa: S608


def _point(x: float, y: float) -> bytes:
    """Return a GeoPackage blob: header without envelope, little-endian, EPSG:2154, then the point as WKB."""
    header = b"GP\x00\x01" + (2154).to_bytes(4, "little")
    return header + b"\x01\x01\x00\x00\x00" + np.array([x, y], dtype="<f8").tobytes()
