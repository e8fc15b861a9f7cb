"""Rows of one address made one."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.stock.coded import Coded, CodedDays, Coder, combine
from orsen_qgis.stock.merging import first_rows, merge_rows, said_first, said_first_coded
from orsen_qgis.stock.table import Table

ROWS = st.lists(
    st.tuples(st.integers(0, 4), st.none() | st.integers(0, 900), st.none() | st.integers(1, 4)), max_size=30
)


def column(values: list[int | None]) -> np.ma.MaskedArray:
    return np.ma.masked_array(
        [value or 0 for value in values], mask=[value is None for value in values], dtype=np.int64
    )


@given(ROWS)
def test_dwellings_add_up_and_the_highest_level_holds(rows) -> None:
    first, groups = first_rows(np.array([key for key, _, _ in rows], dtype=np.int64))
    places = np.arange(len(rows), dtype=np.float64)
    names = np.array([f"row {number}" if number % 2 else None for number in range(len(rows))], dtype=object)
    table = Table(
        {
            "logements": column([dwellings for _, dwellings, _ in rows]),
            "niveau": column([level for *_, level in rows]),
            "residence": names,
        },
        {"logements": "integer", "niveau": "integer", "residence": "text"},
        places,
        places,
        "EPSG:2154",
    )
    merged = merge_rows(table, groups, len(first))
    keys = list(dict.fromkeys(key for key, _, _ in rows))
    assert len(merged) == len(keys)
    for group, key in enumerate(keys):
        mine = [(number, *row[1:]) for number, row in enumerate(rows) if row[0] == key]
        known = [dwellings for _, dwellings, _ in mine if dwellings is not None]
        levels = [level for *_, level in mine if level is not None]
        said = [names[number] for number, *_ in mine if names[number]]
        assert merged.columns["logements"].tolist()[group] == (sum(known) if known else None)
        assert merged.columns["niveau"].tolist()[group] == (max(levels) if levels else None)
        assert merged.columns["residence"][group] == (said[0] if said else None)
        assert merged.x[group] == max(mine, key=lambda row: (row[1] or 0, -row[0]))[0]


@given(st.lists(st.tuples(st.sampled_from("abc"), st.none() | st.sampled_from("xy"), st.integers(0, 2)), min_size=1))
def test_combinations_are_told_apart(rows) -> None:
    coders = [Coder() for _ in range(3)]
    for row in rows:
        for coder, value in zip(coders, row):
            coder.add(value)
    first, inverse = combine([coder.finish() for coder in coders])
    assert len(first) == len(set(rows))
    assert [rows[first[number]] for number in inverse] == rows


def test_values_that_only_look_equal_stay_apart() -> None:
    coder = Coder()
    for value in (1, 1.0, True, "1", None, [1], [1]):
        coder.add(value)
    assert coder.finish().codes.tolist() == [0, 1, 2, 3, 4, 5, 5]


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(["a", "b", None])), max_size=20))
def test_the_first_text_is_the_same_as_codes(rows: list[tuple[int, str | None]]) -> None:
    first, groups = first_rows(np.array([group for group, _ in rows], dtype=np.int64))
    column = Coded(np.array([("a", None, "b").index(text) for _, text in rows], dtype=np.int64), ["a", None, "b"])
    expected = said_first(column.decode(), "text", groups, len(first)).tolist()
    assert said_first_coded(column, groups, len(first)).decode().tolist() == expected


@given(st.lists(st.sampled_from(["x", "y", None, "z"]), max_size=9), st.data())
def test_a_column_says_each_value_once_and_the_same_in_each_row(values: list[str | None], data: st.DataObject) -> None:
    rows = data.draw(st.lists(st.integers(0, len(values) - 1), max_size=12)) if values else []
    column = Coded(np.array(rows, dtype=np.int64), values)
    once = column.distinct()
    assert len(set(once.values)) == len(once.values)
    assert once.decode().tolist() == column.decode().tolist()
    some = np.arange(0, len(rows), 2)
    assert column.take(some).decode().tolist() == column.decode()[some].tolist()
    flags = column.flags(lambda value: value is None)
    assert flags.tolist() == [value is None for value in column.decode().tolist()]


def test_days_of_codes_are_days() -> None:
    days = CodedDays(np.array([1, 0, 1]), ["2026-02-03", None]).take(np.array([0, 1]))
    assert days.decode().dtype == np.dtype("datetime64[D]")
    assert [str(day) for day in days.decode()] == ["NaT", "2026-02-03"]
