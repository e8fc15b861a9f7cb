"""The fast way of reading and the plain one: the same rows of the same source, whatever it holds."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr, osr
from qgis.core import QgsFeedback

from orsen_qgis.stock.expressions import Rows, read_rows
from orsen_qgis.stock.measured import Measured
from orsen_qgis.stock.opening import opened
from orsen_qgis.stock.packed_rows import read_packed_rows
from orsen_qgis.stock.values import to_real, to_text

TEXTS = [
    "",
    " ",
    "Orm",
    " Orm ",
    "Été",
    "ﬁ",
    "0",
    "12",
    "a" * 63,
    "b" * 64,
    "c" * 65,
    "d" * 300,
    "“x”",
    "\u00a0",
    "1e3",
]
NUMBERS = ["", " ", "652000", "652000.5", "652000,25", "-3", "+4", "1e3", "nan", "Paris", "1.2.3", "1,5,5", "6 52 000"]
DAYS = ["", "2026-03-05", "2026-03-05T23:30:00Z", "05/03/2026", "hier", "2026-02-31"]
COLUMNS = {"adresse_id": '"ref"', "adresse": '"voie"', "date_fait": '"jour"', "x": '"e"', "y": '"n"'}


def plainly(rows: Rows, name: str) -> list[Any]:
    """Return a column as the import understands it: coordinates as numbers or what they hold instead."""
    column = rows.columns[name]
    if isinstance(column, Measured):
        return [column.bad.get(row, None if np.isnan(value) else value) for row, value in enumerate(column.values)]
    if name not in ("x", "y"):
        return [to_text(value) for value in column.decode()]
    understood = []
    for value in column.decode():
        try:
            understood.append(to_real(value))
        except ValueError:
            understood.append(value)
    return understood


def same_rows(path: Path, columns: dict[str, str], compare: bool) -> None:
    with opened(path) as delivered:
        assert delivered.packed is not None
        fast = read_packed_rows(delivered.packed, columns, QgsFeedback(), compare)
        plain = read_rows(delivered.source, columns, QgsFeedback(), compare)
    assert fast is not None
    assert len(fast) == len(plain)
    for name in columns:
        if name == "date_fait":  # moments come cut to the hour: the day is the same
            cut = [(a or "")[:10] for a in plainly(fast, name)], [(a or "")[:10] for a in plainly(plain, name)]
            assert cut[0] == cut[1]
        else:
            assert plainly(fast, name) == plainly(plain, name)
    assert fast.blank.tolist() == plain.blank.tolist()
    groups = [np.unique(rows.same, return_inverse=True)[1] for rows in (fast, plain)]
    pairs = set(zip(*(group.tolist() for group in groups)))
    assert len(pairs) == len(set(groups[0].tolist())) == len(set(groups[1].tolist()))
    assert fast.crs == plain.crs
    if plain.x is not None:
        assert fast.x is not None
        np.testing.assert_array_equal(fast.x, plain.x)
        np.testing.assert_array_equal(fast.y, plain.y)


def some_rows(seed: int) -> list[tuple[str, ...]]:
    chance = random.Random(seed)  # noqa: S311
    length = chance.choice([1, 2, 40, 400])
    return [
        (
            chance.choice(TEXTS),
            chance.choice(TEXTS),
            chance.choice(DAYS),
            chance.choice(NUMBERS),
            chance.choice(NUMBERS),
        )
        for _ in range(length)
    ] + [("", "", "", "", "")]


@pytest.mark.parametrize("compare", [True, False])
@pytest.mark.parametrize("seed", range(6))
def test_a_delimited_text(tmp_path: Path, seed: int, compare: bool) -> None:
    path = tmp_path / "a.csv"
    body = "\n".join(";".join(f'"{cell}"' for cell in row) + ";commentaire" for row in some_rows(seed))
    path.write_text(f"ref;voie;jour;e;n;dit\n{body}\n;;;;;\n;;;;; \n", "utf-8")
    same_rows(path, COLUMNS, compare)


def test_expressions_are_evaluated_as_on_each_row(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    body = "\n".join(";".join(f'"{cell}"' for cell in row) for row in some_rows(3))
    path.write_text(f"ref;voie;jour;e;n\n{body}\n", "utf-8")
    columns = {
        "adresse_id": 'upper("ref") || \'-\' || length("voie")',
        "adresse": 'coalesce("voie", \'rien\') || "jour"',
        "bailleur": "'Orm'",
        "commune": 'to_int("e")',
    }
    same_rows(path, columns, compare=True)


@pytest.mark.parametrize("text", ['left("voie", 1)', "'Orm'"])
def test_columns_that_are_all_computed_have_as_many_rows(tmp_path: Path, text: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("ref;voie\n1;x\n2;y\n", "utf-8")
    with opened(path) as delivered:
        assert len(delivered.read({"type_fait": text}, QgsFeedback(), compare=False)) == 2


@pytest.mark.parametrize("expression", ["$id", "rand(1, 9)", "geom_to_wkt($geometry)", "@row_number", "now()"])
def test_what_hangs_on_more_than_the_columns_is_left_to_qgis(tmp_path: Path, expression: str) -> None:
    path = tmp_path / "a.csv"
    path.write_text("ref;voie\n1;2\n", "utf-8")
    with opened(path) as delivered:
        assert delivered.packed is not None
        assert read_packed_rows(delivered.packed, {"adresse": expression}, QgsFeedback(), True) is None


@pytest.mark.parametrize("compare", [True, False])
@pytest.mark.parametrize(("seed", "geometry"), [(0, True), (1, True), (2, False), (3, False)])
def test_a_geopackage(tmp_path: Path, seed: int, geometry: bool, compare: bool) -> None:
    path = tmp_path / "a.gpkg"
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = dataset.CreateLayer("a", reference, ogr.wkbPoint if geometry else ogr.wkbNone)
    kinds = {"ref": ogr.OFTInteger64, "voie": ogr.OFTString, "jour": ogr.OFTDate, "e": ogr.OFTReal, "n": ogr.OFTString}
    for name, kind in {**kinds, "oui": ogr.OFTInteger, "dit": ogr.OFTString}.items():
        field = ogr.FieldDefn(name, kind)
        if name == "oui":
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    chance = random.Random(seed)  # noqa: S311
    for number, (_, street, day, _, north) in enumerate(some_rows(seed)):
        feature = ogr.Feature(layer.GetLayerDefn())
        values = {
            "ref": number % 5,
            "voie": street,
            "jour": day[:10],
            "e": number % 7 / 8,
            "n": north,
            "oui": number % 2,
        }
        for name, value in values.items():
            if value != "" and chance.random() < 0.8 and not (name == "jour" and not str(value).startswith("2026-03")):
                feature[name] = value
        if geometry and chance.random() < 0.8:
            wkt = chance.choice(["POINT(652000.123456789 6862000.25)", "POINT EMPTY", "POINT(1 2)"])
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    del layer, dataset
    same_rows(path, COLUMNS, compare)
