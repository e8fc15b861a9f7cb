"""Which lines stand on which sheet, and what is said beside them."""

import datetime

import numpy as np
import pytest
from sheet_examples import GRID, sheets, table, unknown

from orsen_qgis.campaign.sheets.incident_words import counts_by_address, in_short
from orsen_qgis.campaign.sheets.lines import Background
from orsen_qgis.grid.facts import Window
from orsen_qgis.grid.incidents import Tally
from orsen_qgis.problems import Problem
from orsen_qgis.stock.table import Table, as_column


def keys(made):
    return {(sheet.identity.landlord, sheet.identity.agency): [line.key for line in sheet.lines] for sheet in made}


def test_one_sheet_per_landlord_whatever_the_case_of_its_name():
    assert keys(sheets()) == {("Foyer du Levant", ""): ["d"], ("Toits d’Aurore", ""): ["b", "a", "c"]}


def test_one_sheet_per_agency_never_mixes_landlords():
    both = table(agence=["Nord", "Nord", None, "Nord"])
    assert keys(sheets("agence", stock=both)) == {
        ("Foyer du Levant", "Nord"): ["d"],
        ("TOITS D’AURORE", ""): ["c"],
        ("Toits d’Aurore", "Nord"): ["b", "a"],
    }


def test_numbers_of_streets_sort_as_numbers_and_sites_without_name_come_last():
    places = [line.place.split("\n")[0] for sheet in sheets()[1:] for line in sheet.lines]
    assert places == ["2 rue du Moulin", "10 rue du Moulin", "1 rue Basse"]


def test_a_residence_is_one_line_with_the_highest_levels_and_all_its_dwellings():
    known = Background(
        np.array([1, 3, 0, 0], dtype=np.int8), np.array([2, 0, 0, 0], dtype=np.int8), lambda rows: f"{len(rows)}"
    )
    line = sheets(unit="residence", known=known)[1].lines[0]
    assert (line.addresses, line.previous, line.proposed, line.dwellings) == (("b", "a"), 3, 2, 10)
    assert line.incidents == "2"
    assert line.place.endswith("et 1 autre adresse")


def test_unknown_dwellings_are_not_zero():
    assert sheets()[1].lines[0].dwellings is None


@pytest.mark.parametrize(
    ("changes", "split", "sentence"),
    [
        ({"bailleur": ["X", None, "X", "X"]}, "bailleur", "row 2.*no bailleur"),
        ({"agence": [None] * 4}, "agence", "names no agency"),
        ({"adresse_id": ["a", "b\x01", "c", "d"]}, "bailleur", "row 2.*character"),
    ],
)
def test_what_no_sheet_can_hold_is_refused(changes, split, sentence):
    with pytest.raises(Problem, match=sentence):
        sheets(split, stock=table(**changes))


def incidents(*rows):
    kinds = {"adresse_id": "text", "type_fait": "text", "gravite": "text", "date_fait": "date"}
    columns = zip(*rows)
    return Table({name: as_column(values, kinds[name]) for name, values in zip(kinds, columns)}, kinds)


DAY = datetime.date(2026, 1, 1)


def words(*rows, window=None, tally=None):
    found = counts_by_address([incidents(*rows)], {"a": 0, "b": 1}, window, GRID, "incidents", tally or Tally())
    return in_short([0, 1], found, GRID)


def test_incidents_in_short_the_most_frequent_first():
    rows = [("a", "tags", None, DAY)] * 3 + [("b", "petits-trafics", None, DAY)] * 125
    assert words(*rows) == "petits trafics (125), tags (3)"


def test_what_has_no_type_is_told_by_its_severity_and_the_rest_is_counted():
    rows = [("a", None, "majeure", DAY)] * 2
    rows += [("a", kind, None, DAY) for kind in ("tags", "rodeos", "squats", "injures", "tapages")]
    assert words(*rows) == "faits de gravité majeure (2), injures (1), tags (1), tapages (1), autres (2)"


def test_the_window_and_the_stock_limit_what_is_counted_and_the_rest_is_tallied():
    tally = Tally()
    window = Window(DAY, DAY)
    late = DAY + datetime.timedelta(days=1)
    rows = [("a", "tags", None, DAY), ("a", "tags", None, late), ("z", "tags", None, DAY), ("a", "tags", None, None)]
    assert words(*rows, window=window, tally=tally) == "tags (1)"
    assert (tally.outside_window, tally.outside_stock) == (2, 1)


def test_nothing_is_said_where_nothing_happened():
    nothing = counts_by_address([], {"a": 0}, None, GRID, "incidents", Tally())
    assert in_short([0], nothing, GRID) == ""
    assert all(line.incidents == "" for sheet in sheets(known=unknown(4)) for line in sheet.lines)


def test_incidents_that_come_in_batches_are_counted_as_one_layer():
    rows = [("b", "tags", None, DAY), ("a", None, "majeure", DAY), ("a", "tags", None, DAY), ("b", "tags", None, DAY)]
    whole = counts_by_address([incidents(*rows)], {"a": 0, "b": 1}, None, GRID, "incidents", Tally())
    batches = [incidents(row) for row in rows]
    apart = counts_by_address(batches, {"a": 0, "b": 1}, None, GRID, "incidents", Tally())
    for row in (0, 1):
        assert in_short([row], apart, GRID) == in_short([row], whole, GRID)
    assert in_short([1], apart, GRID) == "tags (2)"


def test_a_row_of_a_later_batch_is_named_by_its_place_in_the_layer():
    batches = [incidents(("a", "tags", None, DAY)), incidents(("a", "tags", None, DAY), ("a", None, None, DAY))]
    with pytest.raises(Problem) as problem:
        counts_by_address(batches, {"a": 0}, None, GRID, "incidents", Tally())
    assert problem.value.values["row"] == 3
