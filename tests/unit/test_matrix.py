"""Who sees what: the matrix says of every circle exactly what its policy and the day say."""

from __future__ import annotations

import csv
import datetime

import pytest
from circle_examples import POLICE, circle
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.circles.matrix import SOON, Validity, matrix_tabs, validity_of, who_sees_what
from orsen_qgis.circles.released_fields import ALLOWED, NEVER
from orsen_qgis.problems import Problem

ON = datetime.date(2026, 11, 2)


def valid_between(signed_on, expires_on):
    return circle(convention={**POLICE["convention"], "signed_on": str(signed_on), "expires_on": str(expires_on)})


@pytest.mark.parametrize(
    ("signed_on", "expires_on", "said"),
    [
        ("2026-11-03", "2027-11-03", Validity.NOT_YET),
        ("2026-11-02", "2027-11-03", Validity.IN_FORCE),
        ("2020-01-01", "2026-11-02", Validity.SOON_OVER),
        ("2020-01-01", "2026-11-01", Validity.EXPIRED),
        ("2020-01-01", str(ON + datetime.timedelta(days=SOON)), Validity.IN_FORCE),
        ("2020-01-01", str(ON + datetime.timedelta(days=SOON - 1)), Validity.SOON_OVER),
    ],
)
def test_the_last_day_counts_and_the_end_is_seen_coming(signed_on, expires_on, said):
    assert validity_of(valid_between(signed_on, expires_on), ON) is said


@given(st.dates(datetime.date(2019, 1, 1), datetime.date(2029, 1, 1)))
def test_the_matrix_and_the_door_agree_on_what_is_in_force(day):
    held = valid_between("2020-07-01", "2027-06-30")
    try:
        held.refuse_if_not_in_force(day)
        opens = True
    except Problem:
        opens = False
    assert opens == (validity_of(held, day) in (Validity.IN_FORCE, Validity.SOON_OVER))


def test_rows_fields_and_levels_say_the_policy():
    circles = (circle(), circle(id="mairie", precision="residence", levels=[None, 4]))
    matrix = who_sees_what(circles, ON)
    assert [row.circle.id for row in matrix.rows] == ["police-justice-93", "mairie"]
    assert [[level for level in range(5) if row.sees_level(level)] for row in matrix.rows] == [[1, 2, 3, 4], [0, 4]]
    for row in matrix.rows:
        assert [field for field in matrix.fields if row.gets_field(field)] == sorted(
            row.circle.fields, key=matrix.fields.index
        )
    assert set(matrix.fields) == {field for allowed in ALLOWED.values() for field in allowed}
    assert not NEVER & set(matrix.fields)
    assert len(set(matrix.fields)) == len(matrix.fields)


def test_the_spreadsheet_says_the_same_without_formulas():
    text = matrix_tabs(who_sees_what([circle(id="=1+1", name="@x;y", levels=[None, 3])], ON))
    (row,) = csv.DictReader(text.splitlines(), delimiter="\t")
    assert (row["cercle"], row["nom"]) == ("'=1+1", "'@x;y")
    assert [row[name] for name in ("niveau_4", "niveau_3", "non_evalue")] == ["non", "oui", "oui"]
    assert (row["adresse"], row["nb_faits"]) == ("oui", "non")
    assert row["validite"] == "en vigueur"
