"""Tables: what they hold is theirs, and is let go of a column at a time."""

from __future__ import annotations

import numpy as np

from orsen_qgis.stock.table import Table, as_column

KINDS = {"a": "text", "b": "text", "c": "integer"}


class Told(np.ndarray):
    """A column that says when it goes, and how many stood beside it then."""

    log: list[str]

    def __del__(self) -> None:
        if hasattr(self, "log"):
            self.log.append(self.name)


def told(name: str, log: list[str]) -> np.ndarray:
    column = np.array(["x"], dtype=object).view(Told)
    column.name, column.log = name, log
    return column


def table() -> Table:
    values = {"a": ["x", None], "b": ["y", "z"], "c": [1, None]}
    return Table({name: as_column(values[name], kind) for name, kind in KINDS.items()}, KINDS)


def test_what_one_table_shares_with_another_outlives_it() -> None:
    first = table()
    second = first.with_columns({"b": as_column(["s", "t"], "text")}, {"b": "text"})
    columns = first.columns
    del first
    assert list(second.columns) == ["a", "b", "c"]
    assert second.columns["a"].tolist() == ["x", None]
    assert second.columns["c"].tolist() == [1, None]
    assert columns["b"].tolist() == ["y", "z"], "whoever still reads them has them"


def test_a_table_keeps_its_columns_whatever_becomes_of_those_it_was_made_of() -> None:
    given = {"a": as_column(["x"], "text")}
    made = Table(given, {"a": "text"})
    given.clear()
    assert made.columns["a"].tolist() == ["x"]


def test_columns_go_one_after_the_other() -> None:
    log: list[str] = []
    made = Table({name: told(name, log) for name in "abc"}, dict.fromkeys("abc", "text"))
    assert log == []
    del made
    assert sorted(log) == ["a", "b", "c"]
    assert log == ["c", "b", "a"], "the last one first: taken out one by one, not freed with their table"
