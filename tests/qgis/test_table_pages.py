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
from orsen_qgis.processing.record_columns import text_column, whole_numbers
from orsen_qgis.processing.record_fields import LONGEST, TooLong
from orsen_qgis.processing.table_pages import Unusual, append_rows, root_of
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


def plain_database(path: Path) -> int:
    """Make an empty table in a file and return its first page."""
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (id INTEGER PRIMARY KEY, a)")
    connection.commit()
    connection.close()
    return root_of(path, "t")[0]


def content_of(path: Path) -> list[tuple[Any, ...]]:
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    rows = connection.execute("SELECT id, a FROM t ORDER BY id").fetchall()
    connection.close()
    return rows


EDGES = sorted({2 ** (7 * group) + step for group in range(1, 8) for step in (-2, -1, 0, 1)})


@pytest.mark.parametrize("numbers", [[1], EDGES, list(range(120, 140)), list(range(16_000, 17_000))])
def test_row_numbers_of_every_length(tmp_path: Path, numbers: list[int]) -> None:
    root = plain_database(tmp_path / "a.db")
    rows = np.array(numbers, dtype=np.int64)
    append_rows(tmp_path / "a.db", root, [None, whole_numbers(rows)], rows)
    assert content_of(tmp_path / "a.db") == [(number, number) for number in numbers]


# One row, or a few, of these fill a page to its last byte, or miss it by one.
NEAR = st.sampled_from([0, 1, 57, 58, 1350, 1351, 1352, 2030, 2031, 2032, *range(LONGEST - 12, LONGEST - 3)])


@settings(deadline=None, max_examples=80)
@given(st.lists(st.none() | NEAR | st.integers(0, LONGEST - 5), max_size=40), st.sampled_from("aé"))
def test_pages_that_are_full_to_the_last_byte(lengths: list[int | None], letter: str) -> None:
    size = len(letter.encode())
    texts = [None if length is None else letter * (length // size) for length in lengths]
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.db"
        root = plain_database(path)
        append_rows(path, root, [None, text_column(texts)], np.arange(1, len(texts) + 1))
        assert content_of(path) == list(enumerate(texts, start=1))


def test_codes_of_texts_of_mixed_lengths(tmp_path: Path) -> None:
    words = ["", "a", "é" * 30, "PAT-0000001", None, "𝄞", "x" * 58, "y" * 57, "z" * 64]
    codes = np.random.default_rng(1).integers(0, len(words), 70_000)
    columns: dict[str, Any] = {"mot": Coded(codes, words), "un": Coded(np.zeros(70_000, dtype=np.int64), ["é"])}
    table = Table(Decoded(columns), dict.fromkeys(columns, "text"), coded=columns)
    with gdal_exceptions():
        write_geopackage(tmp_path / "a.gpkg", "couche", table)
    connection = sqlite3.connect(tmp_path / "a.gpkg")
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    found = connection.execute("SELECT mot, un FROM couche ORDER BY fid").fetchall()
    connection.close()
    assert found == [(words[code], "é") for code in codes.tolist()]
