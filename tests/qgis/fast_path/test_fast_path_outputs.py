"""A copy of a GeoPackage made past QGIS is the layer that QGIS would have written."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from fast_path_town import (
    ADDRESSES,
    BOTH,
)
from qgis.core import (
    Qgis,
    QgsRectangle,
    QgsVectorLayer,
)


def test_an_own_output_is_rated_again_the_fast_way(ratings, run, tmp_path, stock, incidents):
    first = tmp_path / "première.gpkg"
    given = {"INCIDENTS": incidents.source(), "START": "2025-07-01", "END": "2026-06-30", "CAMPAIGN": "2026"}
    run("orsen:classify", {"ADDRESSES": stock.source(), "OUTPUT": str(first), **given})
    before = ratings.once(ADDRESSES=stock.source(), **given, COVERED="")
    again = ratings.both(ADDRESSES=str(first), **given, COVERED="")
    assert ratings.fast == BOTH
    assert again["rows"] == before["rows"]


def test_the_output_may_lie_beside_its_source(ratings, run, tmp_path, stock, incidents):
    path = stock.source().split("|")[0]
    expected = ratings.once(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    target = f'ogr:dbname="{path}" table="cotation" (geom)'
    again = ratings.once(ADDRESSES=stock.source(), INCIDENTS=incidents.source(), OUTPUT=target)
    assert ratings.fast == BOTH
    assert again == expected
    assert QgsVectorLayer(stock.source(), "x", "ogr").featureCount() == len(ADDRESSES)


def test_a_copy_has_what_qgis_expects_of_a_layer(ratings, tmp_path, stock, incidents):
    ratings.once(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    layer = QgsVectorLayer(str(tmp_path / "sortie.gpkg"), "sortie", "ogr")
    assert ratings.fast == BOTH
    assert layer.featureCount() == len(ADDRESSES)
    assert layer.hasSpatialIndex() == Qgis.SpatialIndexPresence.Present
    assert (layer.extent().xMinimum(), layer.extent().yMaximum()) == (1, 6)
    assert layer.startEditing()
    assert layer.deleteFeature(1)
    assert layer.commitChanges()
    assert QgsVectorLayer(str(tmp_path / "sortie.gpkg"), "sortie", "ogr").featureCount() == len(ADDRESSES) - 1


@pytest.mark.parametrize("unreadable", [False, True])
@pytest.mark.parametrize("gaps", [False, True])
def test_the_spatial_index_finds_every_place(ratings, tmp_path, stock, monkeypatch, unreadable, gaps):
    if unreadable:
        monkeypatch.setattr("orsen_qgis.processing.copying.read_points", lambda _: (np.zeros(0), np.zeros(0)))
    if gaps:
        stock.dataProvider().deleteFeatures([1, 3])
    ratings.once(ADDRESSES=stock.source())
    assert ratings.fast == {"ADDRESSES"}
    layer = QgsVectorLayer(str(tmp_path / "sortie.gpkg"), "sortie", "ogr")
    for number, (place, identifier, *_) in enumerate(ADDRESSES, start=1):
        if place:
            around = QgsRectangle(place[0] - 0.1, place[1] - 0.1, place[0] + 0.1, place[1] + 0.1)
            there = [] if gaps and number in (1, 3) else [identifier]
            assert [feature["adresse_id"] for feature in layer.getFeatures(around)] == there
    with closing(sqlite3.connect(tmp_path / "sortie.gpkg")) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_sortie_geom')").fetchone() == ("ok",)
        assert not connection.execute("PRAGMA integrity_check").fetchall()[1:]


def test_addresses_that_change_while_they_are_rated_are_not_written(ratings, tmp_path, stock, monkeypatch):
    from orsen_qgis.processing import copying

    original = copying.pack_choices
    path = stock.source().split("|")[0]

    def meanwhile(columns):
        stock.dataProvider().deleteFeatures([2])
        return original(columns)

    monkeypatch.setattr(copying, "pack_choices", meanwhile)
    assert "has changed" in ratings.once(ADDRESSES=stock.source())["problem"]
    assert Path(path).exists()
    assert not (tmp_path / "sortie.gpkg").exists()
    assert not list(tmp_path.glob(".*"))
