"""A fictional town for the measure of exports: streets, buildings, quarters, communes, and rated addresses in estates.

Everything is drawn from one seed; no place of it exists.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

WEST, SOUTH, WIDTH, HEIGHT = 652_000.0, 6_862_000.0, 12_400.0, 8_600.0
BLOCK, LOT = 120.0, 30.0
ESTATES = 400
BACKGROUND = ("communes", "quartiers", "voies", "batiments")
LAYERS = (*BACKGROUND, "cotation")
CIRCLE = {
    "id": "mesure",
    "name": "Mesure",
    "convention": {
        "reference": "CONV-MESURE",
        "signed_on": "2020-07-01",
        "expires_on": "2999-06-30",
        "purpose": "Mesure de l’export",
        "legal_basis": "mission d'intérêt public",
        "aipd": {"reference": "AIPD-MESURE", "date": "2026-04-02"},
        "destroy_after_days": 365,
    },
    "levels": [1, 2, 3, 4, None],
    "landlords": ["Bailleur A", "Bailleur B"],
    "departements": ["93"],
    "communes": [],
    "precision": "address",
    "minimum": {"addresses": 1, "dwellings": 1},
    "fields": ["adresse", "commune", "bailleur", "logements", "niveau"],
}


def make(folder: Path, sites: int) -> None:
    """Write the town (``ville.gpkg``) into a folder, unless it is there already."""
    path = folder / "ville.gpkg"
    if path.exists():
        return
    folder.mkdir(parents=True, exist_ok=True)
    for module in (gdal, ogr, osr):
        module.UseExceptions()
    random = np.random.default_rng(20)
    draft = folder / "brouillon.gpkg"
    draft.unlink(missing_ok=True)
    package = gdal.GetDriverByName("GPKG").Create(str(draft), 0, 0, 0, gdal.GDT_Unknown)
    _areas(package, "communes", "Commune", 8, 5)
    _areas(package, "quartiers", "Quartier", 24, 15)
    _streets(package)
    _buildings(package, random)
    _sites(package, random, sites)
    del package
    draft.rename(path)


def circles(path: Path, recipients: int) -> str:
    """Write a circle file with that many recipients; return its path."""
    listed = [{"id": f"d{number:02}", "name": f"Destinataire {number:02}"} for number in range(recipients)]
    path.write_text(json.dumps({"schema": "orsen-circles/1", "circles": [{**CIRCLE, "recipients": listed}]}), "utf-8")
    return str(path)


def _layer(package: gdal.Dataset, name: str, kind: int, fields: dict[str, int]) -> ogr.Layer:
    plane = osr.SpatialReference()
    plane.ImportFromEPSG(2154)
    layer = package.CreateLayer(name, plane, kind)
    for field, type_ in fields.items():
        layer.CreateField(ogr.FieldDefn(field, type_))
    layer.StartTransaction()
    return layer


def _add(layer: ogr.Layer, wkt: str, **values: object) -> None:
    feature = ogr.Feature(layer.GetLayerDefn())
    for name, value in values.items():
        if value is not None:
            feature.SetField(name, value)
    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(wkt))
    layer.CreateFeature(feature)


def _ring(west: float, south: float, width: float, height: float) -> str:
    east, north = west + width, south + height
    return f"POLYGON(({west} {south},{east} {south},{east} {north},{west} {north},{west} {south}))"


def _areas(package: gdal.Dataset, name: str, word: str, columns: int, rows: int) -> None:
    layer = _layer(package, name, ogr.wkbPolygon, {"nom": ogr.OFTString})
    width, height = WIDTH / columns, HEIGHT / rows
    for number in range(columns * rows):
        column, row = number % columns, number // columns
        shape = _ring(WEST + column * width, SOUTH + row * height, width, height)
        _add(layer, shape, nom=f"{word} {number + 1}")
    layer.CommitTransaction()


def _streets(package: gdal.Dataset) -> None:
    """Streets every ``BLOCK`` metres both ways, gently curved, cut at every fifth crossing."""
    layer = _layer(package, "voies", ogr.wkbLineString, {"nom": ogr.OFTString})
    for along, across, horizontal in ((WIDTH, HEIGHT, True), (HEIGHT, WIDTH, False)):
        for line in range(int(across // BLOCK)):
            for start in np.arange(0.0, along, 5 * BLOCK):
                steps = np.arange(start, min(start + 5 * BLOCK, along) + 1.0, 20.0)
                bent = line * BLOCK + 15.0 * np.sin(steps / 700.0 + line)
                x, y = (steps, bent) if horizontal else (bent, steps)
                points = ",".join(f"{WEST + a:.1f} {SOUTH + b:.1f}" for a, b in zip(x, y))
                _add(layer, f"LINESTRING({points})", nom=f"Rue {line} {'est' if horizontal else 'nord'}")
    layer.CommitTransaction()


def _buildings(package: gdal.Dataset, random: np.random.Generator) -> None:
    layer = _layer(package, "batiments", ogr.wkbPolygon, {"nom": ogr.OFTString})
    for west in np.arange(WEST + 20.0, WEST + WIDTH, BLOCK / 2):
        for south in np.arange(SOUTH + 20.0, SOUTH + HEIGHT, BLOCK / 2):
            if random.random() < 0.85:
                width, height = random.uniform(8.0, LOT, 2)
                _add(layer, _ring(west + random.uniform(0, 15), south + random.uniform(0, 15), width, height))
    layer.CommitTransaction()


def _sites(package: gdal.Dataset, random: np.random.Generator, sites: int) -> None:
    texts = dict.fromkeys(("adresse_id", "bailleur", "adresse", "commune", "code_insee", "campagne"), ogr.OFTString)
    numbers = dict.fromkeys(("logements", "niveau"), ogr.OFTInteger)
    layer = _layer(package, "cotation", ogr.wkbPoint, {**texts, **numbers})
    middles = random.uniform((400, 400), (WIDTH - 400, HEIGHT - 400), (ESTATES, 2))
    estate = random.integers(0, ESTATES, sites)
    x, y = np.clip(middles[estate] + random.normal(0, 110, (sites, 2)), (20, 20), (WIDTH - 20, HEIGHT - 20)).T
    level = random.choice([1, 2, 3, 4, 0], sites, p=[0.45, 0.25, 0.12, 0.05, 0.13])
    commune = (x // (WIDTH / 8)).astype(int) + 8 * (y // (HEIGHT / 5)).astype(int)
    for number in range(sites):
        _add(
            layer,
            f"POINT({WEST + x[number]:.2f} {SOUTH + y[number]:.2f})",
            adresse_id=f"M-{number:06}",
            bailleur=f"Bailleur {'AB'[estate[number] % 2]}",
            adresse=f"{number % 97 + 1} rue {estate[number]}",
            commune=f"Commune {commune[number] + 1}",
            code_insee=f"93{commune[number] + 1:03}",
            logements=int(random.integers(4, 40)),
            niveau=int(level[number]) or None,
            campagne="2026",
        )
    layer.CommitTransaction()
