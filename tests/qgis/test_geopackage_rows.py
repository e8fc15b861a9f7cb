"""GeoPackages whose rows SQLite got directly: what QGIS and GDAL find in them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateTransformContext, QgsFeatureRequest, QgsRectangle, QgsVectorLayer

from orsen_qgis.processing.files import gdal_exceptions, write_draft
from orsen_qgis.processing.geopackage_rows import write_geopackage
from orsen_qgis.stock.table import Table, as_column

KINDS = {"nom": "text", "nombre": "integer", "mesure": "real", "oui": "boolean", "jour": "date", "rien": "text"}


def table(length: int, places: bool = True) -> Table:
    chance = np.random.default_rng(length)
    days = np.datetime64("2025-01-01") + chance.integers(0, 400, length)
    values = {
        "nom": [None if row % 7 == 0 else f"n° {row} l’été" for row in range(length)],
        "nombre": [None if row % 5 == 0 else row for row in range(length)],
        "mesure": [None if row % 3 == 0 else row / 8 for row in range(length)],
        "oui": [None if row % 4 == 0 else row % 2 == 0 for row in range(length)],
        "jour": [None if row % 6 == 0 else day for row, day in enumerate(days.tolist())],
        "rien": [None] * length,
    }
    columns = {name: as_column(values[name], kind) for name, kind in KINDS.items()}
    if not places:
        return Table(columns, KINDS)
    x, y = 600_000 + 90_000 * chance.random((2, length)) + np.array([[0], [6_200_000]])
    x[::11] = np.nan
    return Table(columns, KINDS, x, y, "EPSG:2154")


def content(path: Path) -> list[tuple[object, ...]]:
    layer = QgsVectorLayer(f"{path}|layername=couche", "x", "ogr")
    assert layer.isValid()
    rows = []
    for feature in layer.getFeatures():
        place = None if feature.geometry().isEmpty() else feature.geometry().asWkt(9)
        rows.append((feature.id(), *map(str, feature.attributes()), place))
    return rows


@pytest.mark.parametrize("length", [0, 1, 51, 52, 160, 3000, 140_000])
def test_rows_index_count_and_extent(tmp_path: Path, length: int) -> None:
    rows = table(length)
    path = tmp_path / "a.gpkg"
    with gdal_exceptions():
        write_geopackage(path, "couche", rows)
    layer = QgsVectorLayer(f"{path}|layername=couche", "x", "ogr")
    assert (layer.featureCount(), layer.crs().authid()) == (length, "EPSG:2154")
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT rtreecheck('rtree_couche_geom')").fetchone() == ("ok",)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert rows.x is not None
    assert rows.y is not None
    here = np.isfinite(rows.x)
    assert connection.execute("SELECT count(*) FROM rtree_couche_geom").fetchone() == (int(here.sum()),)
    box = QgsRectangle(620_000, 6_820_000, 640_000, 6_850_000)
    inside = here & (rows.x >= 620_000) & (rows.x <= 640_000) & (rows.y >= 6_820_000) & (rows.y <= 6_850_000)
    found = sorted(feature.id() - 1 for feature in layer.getFeatures(QgsFeatureRequest(box)))
    assert found == np.flatnonzero(inside).tolist()
    if here.any():
        assert layer.extent().xMinimum() == pytest.approx(rows.x[here].min())
        assert layer.extent().yMaximum() == pytest.approx(rows.y[here].max())


@pytest.mark.parametrize("places", [True, False])
def test_the_same_file_as_qgis_writes(tmp_path: Path, places: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = table(500, places)
    with gdal_exceptions():
        write_geopackage(tmp_path / "ours.gpkg", "couche", rows)

    def refuse(*_: object) -> None:
        raise RuntimeError("not this way")

    monkeypatch.setattr("orsen_qgis.processing.files.write_geopackage", refuse)
    write_draft(tmp_path / "theirs.gpkg", "couche", rows, QgsCoordinateTransformContext())
    assert content(tmp_path / "ours.gpkg") == content(tmp_path / "theirs.gpkg")
    ours, theirs = (QgsVectorLayer(str(tmp_path / name), "x", "ogr") for name in ("ours.gpkg", "theirs.gpkg"))
    assert [(field.name(), field.type()) for field in ours.fields()] == [
        (field.name(), field.type()) for field in theirs.fields()
    ]


def test_it_can_be_edited_afterwards(tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    with gdal_exceptions():
        write_geopackage(path, "couche", table(1000))
    layer = QgsVectorLayer(f"{path}|layername=couche", "x", "ogr")
    assert layer.startEditing()
    assert layer.deleteFeatures([3, 500])
    assert layer.changeAttributeValue(7, layer.fields().lookupField("nom"), "autre")
    assert layer.commitChanges()
    again = QgsVectorLayer(f"{path}|layername=couche", "x", "ogr")
    assert again.featureCount() == 998
    del layer, again
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT rtreecheck('rtree_couche_geom')").fetchone() == ("ok",)
