"""Cells of delimited texts, counted without splitting them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.stock.text_cells import count_cells, without_seconds_marks

HEADER = b"a;b;c\n"
CELL = st.text(alphabet='xy;"\n\r é', max_size=5)


def pieces(content: bytes, size: int) -> list[bytes]:
    return [content[start : start + size] for start in range(0, len(content), size)]


@given(st.lists(st.lists(CELL, min_size=1, max_size=5), max_size=8), st.integers(1, 40))
def test_well_formed_texts_count_as_python_reads_them_wherever_they_are_cut(rows: list[list[str]], size: int) -> None:
    target = io.StringIO(newline="")
    csv.writer(target, delimiter=";", quoting=csv.QUOTE_ALL).writerows([["a", "b", "c"], *rows])
    found = count_cells(pieces(target.getvalue().encode(), size), ";", 3)
    assert found.records == len(rows)
    assert found.shorter.tolist() == [number for number, row in enumerate(rows, 1) if len(row) < 3]
    assert found.longer.tolist() == [
        number for number, row in enumerate(rows, 1) if any(cell.strip() for cell in row[3:])
    ]
    assert not found.open_quote


@pytest.mark.parametrize(
    ("body", "records", "longer", "shorter"),
    [
        (b"", 0, [], []),
        (b"1;2;3", 1, [], []),
        (b"1;2;3\r\n\r\n\n4;5;6\r\n", 2, [], []),
        (b"1;2;3;\n1;2;3;; ;\n1;2;3;x\n", 3, [3], []),
        (b"1\n1;2\n", 2, [], [1, 2]),
        (b'1;"x;y";3\n1;"a\nb";3\n', 2, [], []),
    ],
)
def test_empty_lines_are_no_rows_and_empty_cells_no_surplus(
    body: bytes, records: int, longer: list[int], shorter: list[int]
) -> None:
    found = count_cells([HEADER + body], ";", 3)
    assert (found.records, found.longer.tolist(), found.shorter.tolist()) == (records, longer, shorter)


def test_a_quotation_mark_that_stays_open_is_told() -> None:
    assert count_cells([HEADER + b'1;"2;3\n4;5;6\n'], ";", 3).open_quote


@pytest.mark.parametrize(
    ("written", "mended"),
    [
        ("1;48°51'24\"N;2°21'07\"E\n", "1;48°51'24N;2°21'07E\n"),
        ("1;48° 51′ 24.5″ N;2°21'07\"\n", "1;48° 51′ 24.5″ N;2°21'07\n"),
        ('1;48° 51 24,5"N;x\n', "1;48° 51 24,5N;x\n"),
        ('1;"48°51\'24""N";2\n', '1;"48°51\'24""N";2\n'),
        ('1;"48°51\'24";2\n', '1;"48°51\'24";2\n'),
        ('1;rue "du 8";2\n', '1;rue "du 8";2\n'),
    ],
)
def test_seconds_are_no_quotation_marks(written: str, mended: str) -> None:
    assert without_seconds_marks(written.encode(), ";") == mended.encode()
