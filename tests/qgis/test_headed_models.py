"""What tables of ours tell Qt holds together, row by row and heading by heading."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.PyQt.QtCore import Qt

from orsen_qgis.gui.address_model import AddressModel
from orsen_qgis.gui.address_rows import SHOWN as ADDRESS_COLUMNS
from orsen_qgis.gui.category_model import CategoryModel
from orsen_qgis.gui.list_model import ListModel, ListRow
from orsen_qgis.gui.register_model import SHOWN as REGISTER_COLUMNS
from orsen_qgis.gui.register_model import RegisterModel, register_rows
from orsen_qgis.gui.review_list import ReviewLine
from orsen_qgis.gui.review_model import REASON, ReviewModel


def categories() -> CategoryModel:
    model = CategoryModel({"bruit": "Bruit"})
    model.rows = [["Tapage", 12, "bruit"], ["Divers", 3, ""]]
    return model


def listed() -> ListModel:
    model = ListModel()
    model.show_rows(("Address", "Dwellings"), [ListRow("a", ("1 rue Haute", 12)), ListRow("b", ("2 rue Haute", None))])
    return model


def register() -> RegisterModel:
    model = RegisterModel()
    model.show_rows(register_rows([dict.fromkeys(REGISTER_COLUMNS, "x")] * 2))
    return model


def review() -> ReviewModel:
    model = ReviewModel()
    model.show_lines([ReviewLine("a", "1 rue Haute", "", None, "Nothing was found.", "refuse", None)] * 2)
    return model


@pytest.mark.parametrize(
    ("make", "rows", "columns"),
    [
        (AddressModel, 0, len(ADDRESS_COLUMNS)),
        (categories, 2, 3),
        (listed, 2, 2),
        (register, 2, len(REGISTER_COLUMNS)),
        (review, 2, REASON + 1),
    ],
)
def test_a_table_has_a_heading_for_each_column_and_nothing_below_a_row(
    make: Any, rows: int, columns: int, qtmodeltester: Any
) -> None:
    model = make()
    assert (model.rowCount(), model.columnCount()) == (rows, columns)
    headings = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(columns)]
    assert all(headings)
    assert len(set(headings)) == columns
    assert model.headerData(columns, Qt.Orientation.Horizontal) is None
    if rows:
        assert model.data(model.index(rows - 1, columns - 1)) is not None
        assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    qtmodeltester.check(model)
