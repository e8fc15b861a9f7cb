"""Pages that we write into a SQLite file ourselves: what SQLite reads in them, and finds of their soundness."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from orsen_qgis.processing import table_pages
from orsen_qgis.processing.files import gdal_exceptions, write_draft
from orsen_qgis.processing.geopackage_rows import write_geopackage
from orsen_qgis.processing.record_fields import TooLong
from orsen_qgis.processing.table_pages import Unusual, append_rows
from orsen_qgis.stock.coded import Coded, Decoded
from orsen_qgis.stock.table import Table, as_column

KINDS = {"texte": "text", "choix": "text", "entier": "integer", "mesure": "real", "oui": "boolean", "jour": "date"}
WORDS = ["tags", "", "été", "𝄞" * 40, None]
CELLS = st.tuples(
    st.none() | st.text(st.characters(exclude_categories=["Cs"]), max_size=300),
    st.integers(0, len(WORDS) - 1),
    st.none() | st.integers(-(2**63), 2**63 - 1) | st.integers(-200, 200),
    st.none() | st.floats(allow_nan=False),
    st.none() | st.booleans(),
    st.none() | st.dates(),
)


def table_of(rows: list[tuple[Any, ...]]) -> Table:
    read = dict(zip(KINDS, zip(*rows))) if rows else dict.fromkeys(KINDS, ())
    columns: dict[str, Any] = {name: as_column(read[name], kind) for name, kind in KINDS.items() if name != "choix"}
    choice = Coded(np.array(read["choix"], dtype=np.int64), WORDS)
    columns = {name: choice if name == "choix" else columns[name] for name in KINDS}
    return Table(Decoded(columns), KINDS, coded={"choix": choice})


def stored(path: Path) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    rows = connection.execute("SELECT fid, texte, choix, entier, mesure, oui, jour FROM couche ORDER BY fid").fetchall()
    connection.close()
    return rows


@settings(deadline=None, max_examples=60)
@given(st.lists(CELLS, max_size=60))
def test_sqlite_reads_what_was_written(rows: list[tuple[Any, ...]]) -> None:
    with TemporaryDirectory() as folder, gdal_exceptions():
        path = Path(folder) / "a.gpkg"
        write_geopackage(path, "couche", table_of(rows))
        expected = [
            (number, text, WORDS[choice], whole, real, None if yes is None else int(yes), day and day.isoformat())
            for number, (text, choice, whole, real, yes, day) in enumerate(rows, start=1)
        ]
        assert stored(path) == expected


@pytest.mark.parametrize("children", [3, 7, 200])
def test_trees_of_several_levels(tmp_path: Path, children: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_pages, "CHILDREN", children)
    rows = [(f"{row} " * (row % 40), row % 5, row * 10**9, row / 3, None, None) for row in range(3000)]
    with gdal_exceptions():
        write_geopackage(tmp_path / "a.gpkg", "couche", table_of(rows))
    found = stored(tmp_path / "a.gpkg")
    assert [row[:2] for row in found] == [(number, row[0]) for number, row in enumerate(rows, start=1)]


def test_a_row_is_found_by_its_number_and_added_behind_the_last(tmp_path: Path) -> None:
    with gdal_exceptions():
        write_geopackage(
            tmp_path / "a.gpkg", "couche", table_of([(str(row), 0, row, None, None, None) for row in range(9000)])
        )
    connection = sqlite3.connect(tmp_path / "a.gpkg")
    assert connection.execute("SELECT texte FROM couche WHERE fid = 4711").fetchone() == ("4710",)
    connection.execute("DELETE FROM couche WHERE fid = 9000")
    connection.execute("INSERT INTO couche (texte) VALUES ('nouveau')")
    assert connection.execute("SELECT max(fid) FROM couche").fetchone() == (9001,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()


def test_a_row_longer_than_a_page_is_left_to_qgis(tmp_path: Path) -> None:
    rows = table_of([("a" * 5000, 0, 1, None, None, None), ("b", 1, 2, None, None, None)])
    with gdal_exceptions(), pytest.raises(TooLong):
        write_geopackage(tmp_path / "ours.gpkg", "couche", rows)
    write_draft(tmp_path / "a.gpkg", "couche", rows, QgsCoordinateTransformContext())
    layer = QgsVectorLayer(str(tmp_path / "a.gpkg"), "x", "ogr")
    assert [len(feature["texte"]) for feature in layer.getFeatures()] == [5000, 1]


@pytest.mark.parametrize("pragma", ["journal_mode = WAL", "auto_vacuum = FULL"])
def test_files_of_another_make_are_refused(tmp_path: Path, pragma: str) -> None:
    path = tmp_path / "a.db"
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE t (a)")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    with pytest.raises(Unusual):
        append_rows(path, 2, [], np.zeros(0, dtype=np.int64))
    assert path.read_bytes() == before
