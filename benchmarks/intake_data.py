"""A fictional delivery for measuring the imports: a landlord's addresses, and a register of incidents around them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

SEED = 93
CHUNK = 200_000
LANDLORDS = ("Toits d’Aurore", "Foyer du Levant", "Habitat des Trois Rivières", "Logis de l’Écluse")
STREETS = ("rue des Glycines", "avenue du Port", "allée des Érables", "place de la Fontaine", "boulevard de l’Écluse")
CATEGORIES = ("Tags", "Dépôt d’ordures", "Tapage", "Squat", "Rodéo", "Vandalisme", "Trafic", "Incendie")
TYPES = ("tags", "jets-detritus", "tapages", "squats", "rodeos", "vandalisme", "petits-trafics", "incendies")
WEST, SOUTH, SIDE = 600_000.0, 6_800_000.0, 80_000.0  # metres in EPSG:2154
FIRST_DAY = np.datetime64("2025-07-01")


def make_stock(path: Path, number: int) -> None:
    """Write ``number`` rows of a landlord's own columns as a GeoPackage of points; one in ten shares its address."""
    columns = {"Organisme": ogr.OFTString, "Référence": ogr.OFTString, "Adresse": ogr.OFTString}
    columns |= {"CP": ogr.OFTString, "Commune": ogr.OFTString, "INSEE": ogr.OFTString, "Nb logements": ogr.OFTInteger}
    _create(path, "parc", columns)
    chance = np.random.default_rng(SEED)
    x, y = WEST + SIDE * chance.random(number), SOUTH + SIDE * chance.random(number)
    dwellings = chance.integers(1, 60, number).tolist()
    _fill(path, "parc", ("geom", *columns), _stock_rows(x, y, dwellings))


def _stock_rows(x: np.ndarray, y: np.ndarray, dwellings: list[int]) -> Iterator[tuple[object, ...]]:
    for row in range(len(x)):
        place = row - 1 if row % 10 == 9 else row
        street = f"{STREETS[place % 5]} {place // 200 % 900}"
        town = place % 400
        code = f"{75 + town % 20:02d}{town:03d}"
        yield (
            point(x[place], y[place]),
            LANDLORDS[place % 4],
            identifier(place),
            f"{1 + place % 180} {street}",
            code,
            f"Commune {town}",
            code,
            dwellings[row],
        )


def identifier(row: int) -> str:
    """Return a landlord's own number of an address."""
    return f"PAT-{row:07d}"


def make_register(path: Path, number: int, addresses: int) -> None:
    """Write ``number`` incidents: half name an address, half lie some metres from one, a few lie nowhere near."""
    columns = {"Référence": ogr.OFTString, "Nature": ogr.OFTString, "Survenu le": ogr.OFTDate}
    columns["Commentaire"] = ogr.OFTString
    _create(path, "registre", columns)
    chance = np.random.default_rng(SEED)
    x, y = WEST + SIDE * chance.random(addresses), SOUTH + SIDE * chance.random(addresses)
    _fill(path, "registre", ("geom", *columns), _register_rows(number, x, y))


def _register_rows(number: int, x: np.ndarray, y: np.ndarray) -> Iterator[tuple[object, ...]]:
    chance = np.random.default_rng(SEED + 1)
    days = np.array([str(FIRST_DAY + day) for day in range(365)], dtype=object)
    categories = np.array(CATEGORIES, dtype=object)
    for start in range(0, number, CHUNK):
        length = min(CHUNK, number - start)
        at = (len(x) * chance.random(length) ** 2).astype(np.int64)
        at -= at % 10 == 9
        named = chance.random(length) < 0.5
        spread = chance.normal(0, 12, (2, length)) + np.where(chance.random(length) < 0.02, 5000, 0)
        near_x, near_y = (x[at] + spread[0]).tolist(), (y[at] + spread[1]).tolist()
        kinds = categories[chance.integers(0, len(categories), length)].tolist()
        when = days[chance.integers(0, 365, length)].tolist()
        for row, (place, has_name) in enumerate(zip(at.tolist(), named.tolist())):
            yield (
                None if has_name else point(near_x[row], near_y[row]),
                identifier(place) if has_name else None,
                kinds[row],
                when[row],
                "Signalé par le gardien, équipe informée",
            )


def _create(path: Path, layer: str, columns: dict[str, int]) -> None:
    path.unlink(missing_ok=True)
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    table = dataset.CreateLayer(layer, reference, ogr.wkbPoint, ["SPATIAL_INDEX=NO"])
    for name, kind in columns.items():
        table.CreateField(ogr.FieldDefn(name, kind))


def _fill(path: Path, layer: str, columns: tuple[str, ...], rows: Iterator[tuple[object, ...]]) -> None:
    places = ", ".join("?" * len(columns))
    names = ", ".join(f'"{name}"' for name in columns)
    connection = sqlite3.connect(path)
    with connection:
        connection.executemany(f"INSERT INTO {layer} ({names}) VALUES ({places})", rows)  # noqa: S608
    connection.close()


def point(x: float, y: float) -> bytes:
    """Return a GeoPackage blob: header without envelope, little-endian, EPSG:2154, then the point as WKB."""
    header = b"GP\x00\x01" + (2154).to_bytes(4, "little")
    return header + b"\x01\x01\x00\x00\x00" + np.array([x, y], dtype="<f8").tobytes()
