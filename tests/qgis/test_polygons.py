"""Territories from a layer, whatever stands in it."""

from __future__ import annotations

import math

import pytest
import shapely
from qgis.core import QgsCoordinateTransformContext, QgsFeature, QgsField, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from orsen_qgis.maps.territory_polygons import read_territory
from orsen_qgis.problems import Problem
from orsen_qgis.stock.polygons import read_polygons

SQUARE = "Polygon((0 0, 2 0, 2 2, 0 2, 0 0))"


TRANSFORMS = QgsCoordinateTransformContext()


def layer(*rows: tuple[str, str | None], kind: str = "Polygon") -> QgsVectorLayer:
    """Return a layer of (shape as WKT, name)."""
    made = QgsVectorLayer(f"{kind}?crs=EPSG:2154", "quartiers", "memory")
    made.dataProvider().addAttributes([QgsField("nom", QMetaType.Type.QString)])
    made.updateFields()
    for wkt, name in rows:
        feature = QgsFeature(made.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert made.dataProvider().addFeature(feature)
    return made


def read(source: QgsVectorLayer, field: str = "nom") -> list:
    return read_polygons(source.dataProvider(), field, "Territoire {number}", "EPSG:2154", TRANSFORMS)


def test_names_and_numbers_count_every_row():
    rows = read(layer((SQUARE, "Nord"), ("Polygon EMPTY", "vide"), (SQUARE, None)))
    assert [name for name, _ in rows] == ["Nord", "Territoire 3"]
    assert [name for name, _ in read(layer((SQUARE, "Nord")), "")] == ["Territoire 1"]


def test_a_circle_is_read_as_many_sides():
    circle = "CurvePolygon(CircularString(0 0, 1 1, 2 0, 1 -1, 0 0))"
    ((_, shape),) = read(layer((circle, "Rond"), kind="CurvePolygon"))
    assert shape.geom_type == "Polygon"
    assert shape.area == pytest.approx(math.pi, rel=0.001)


def test_a_spike_leaves_its_polygon():
    ((_, shape),) = read(layer(("Polygon((0 0, 2 0, 2 2, 2 5, 2 2, 0 2, 0 0))", "Pointe")))
    assert shape.equals(shapely.from_wkt(SQUARE))


@pytest.mark.parametrize(
    ("rows", "kind"),
    [([], "Polygon"), ([("Polygon((0 0, 2 2, 0 0))", "plat")], "Polygon"), ([("Point(1 1)", "place")], "Point")],
    ids=["empty", "flat", "points"],
)
def test_without_a_polygon_there_is_no_territory(rows, kind):
    source = layer(*rows, kind=kind)
    with pytest.raises(Problem, match="has no polygons"):
        read(source)
    with pytest.raises(Problem, match="has no polygons"):
        read_territory(source.dataProvider(), "EPSG:2154", "nom", TRANSFORMS)
