"""A plain table read past QGIS is the table that QGIS reads, and a release finds every column that it may ask for."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from export_town import write_layer
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from orsen_qgis.circles.released_fields import ALLOWED, COUNTS
from orsen_qgis.circles.unit_columns import SOURCES
from orsen_qgis.processing.previewrelease import REPEATED
from orsen_qgis.processing.release_parameters import READ
from orsen_qgis.stock.plain_reading import read_plain, read_quickly
from orsen_qgis.stock.plain_table import plain_table
from orsen_qgis.stock.reading import read_table

ROWS = [
    ("a1", " 12 bis rue de l’Été ", 4, True, QDate(2026, 6, 30), (652_000.0, 6_862_000.0)),
    ("a2", "", None, None, None, None),
    ("a3", "12 BIS rue", 0, False, QDate(1999, 12, 31), (652_000.25, 6_862_000.5)),
]


def layer_of(folder: Path, level: str = "integer") -> QgsVectorLayer:
    fields = (
        f"field=ADRESSE_ID:string&field=adresse:string&field=niveau:{level}&field=couvert:bool&field=evalue_le:date"
    )
    memory = QgsVectorLayer(f"Point?crs=EPSG:2154&{fields}", "cotation", "memory")
    for *values, place in ROWS:
        feature = QgsFeature(memory.fields())
        feature.setAttributes(values)
        if place is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        memory.dataProvider().addFeatures([feature])
    return QgsVectorLayer(f"{write_layer(memory, folder / 'cotation.gpkg')}", "cotation", "ogr")


def test_both_ways_of_reading_give_one_table(tmp_path: Path) -> None:
    layer = layer_of(tmp_path)
    kinds = {**READ, "couvert": "boolean"}
    table = plain_table(layer)
    assert table is not None
    quick, usual = read_plain(table, kinds), read_table(layer, kinds)
    assert list(quick.columns) == list(usual.columns) == ["adresse_id", "adresse", "niveau", "evalue_le", "couvert"]
    assert (quick.kinds, quick.crs) == (usual.kinds, usual.crs)
    for name, column in usual.columns.items():
        assert quick.columns[name].dtype == column.dtype
        np.testing.assert_array_equal(np.ma.getmaskarray(quick.columns[name]), np.ma.getmaskarray(column))
        np.testing.assert_array_equal(np.ma.getdata(quick.columns[name]), np.ma.getdata(column))
    np.testing.assert_array_equal(quick.x, usual.x)
    np.testing.assert_array_equal(quick.y, usual.y)


def test_what_is_not_as_expected_qgis_reads(tmp_path: Path) -> None:
    layer = layer_of(tmp_path, level="double")
    assert read_quickly(plain_table(layer), layer, READ).columns["niveau"].tolist() == [4, None, 0]


def test_a_release_reads_whatever_may_leave() -> None:
    asked = {SOURCES.get(field, field) for fields in ALLOWED.values() for field in fields} - (
        set(COUNTS) - {"logements"}
    )
    assert asked <= set(READ)
    assert set(REPEATED) <= set(READ)
    assert {"adresse_id", "campagne", "evalue_le", "contre_visite", "cellule_deduite", "residence"} <= set(READ)
