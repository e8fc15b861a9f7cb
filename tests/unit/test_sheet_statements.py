"""What a filled line says, and what is rejected with its reason."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sheet_examples import GRID, TODAY, filled

from orsen_qgis.campaign.sheets.interpreting import Stock, statements_of
from orsen_qgis.campaign.sheets.statements import RatedFact

STOCK = Stock({"a": "Toits d’Aurore", "b": "TOITS D’AURORE", "c": "Foyer du Levant"})
DAY = datetime.date(2026, 6, 12)


def said(values, key="a", **others):
    """The statement of one line, and what was rejected as (column, reason)."""
    rejects = []
    statements = statements_of(filled((key, values), **others), GRID, STOCK, TODAY, rejects)
    assert all(one.sheet == "feuille.xlsx" and one.row == 6 for one in rejects)
    return (statements[0] if statements else None), {one.column: str(one.reason) for one in rejects}


def fact(kind=None, frequency=None, severity=None, number=1):
    return {f"type_{number}": kind, f"frequency_{number}": frequency, f"severity_{number}": severity}


def test_an_empty_line_says_nothing():
    assert said({}) == (None, {})


def test_accents_case_plurals_and_codes_are_understood():
    statement, rejects = said(
        {
            "impact": "Importante",
            **fact("PETITS-TRAFICS", "Regulieres", "Extrême"),
            **fact("Tags", "ponctuelle", number=2),
        }
    )
    assert rejects == {}
    assert statement.impact == "important"
    assert statement.facts == (
        RatedFact("petits-trafics", "extreme", "reguliere"),
        RatedFact("tags", None, "ponctuelle"),
    )


@pytest.mark.parametrize("level", [3, 3.0, "3", " 3 "])
def test_a_level_may_be_a_number_or_a_text(level):
    statement, _ = said({"retained": level})
    assert (statement.decision.level, statement.decision.decided) == (3, TODAY)


@pytest.mark.parametrize("level", [0, 5, 2.5, -1, "2 ou 3", "trois", True, DAY, "#REF!", "Err:502"])
def test_an_impossible_level_leaves_no_decision(level):
    statement, rejects = said({"retained": level, "reason": "vu"})
    assert statement is None
    assert list(rejects) == ["Niveau retenu"]


@given(st.one_of(st.text(max_size=20), st.integers(), st.floats(), st.booleans(), st.dates()))
def test_no_cell_whatever_breaks_the_reading_or_gives_a_level_that_does_not_exist(value):
    everything = dict.fromkeys(
        (
            "nothing",
            "impact",
            "type_1",
            "frequency_1",
            "severity_1",
            "retained",
            "reason",
            "decided",
            "author",
            "visit",
        ),
        value,
    )
    statement, _ = said(everything)
    if statement is not None and statement.decision is not None:
        assert statement.decision.level in (0, 1, 2, 3, 4)
        assert statement.decision.decided <= TODAY


@pytest.mark.parametrize("day", [datetime.datetime(2026, 6, 12, 9, 30), DAY, "12/06/2026", "12.06.2026", "2026-06-12"])
def test_a_day_may_be_a_date_or_a_text(day):
    statement, _ = said({"retained": 2, "decided": day})
    assert statement.decision.decided == DAY


@pytest.mark.parametrize("day", ["31/02/2026", "juin", datetime.date(2026, 7, 1), datetime.date(1926, 6, 12), 46185])
def test_an_impossible_day_leaves_no_decision_rather_than_another_day(day):
    statement, rejects = said({"retained": 2, "decided": day})
    assert statement is None
    assert list(rejects) == ["Décidé le"]


@pytest.mark.parametrize(
    ("values", "column", "reason"),
    [
        (fact("bagarre", "ponctuelle"), "Fait 1 : type", "not one of the grid"),
        (fact("tags", "souvent"), "Fait 1 : fréquence", "souvent"),
        (fact("tags", "ponctuelle", "grave"), "Fait 1 : gravité", "grave"),
        (fact("tags"), "Fait 1 : fréquence", "no frequency"),
        (fact(None, "ponctuelle"), "Fait 1 : type", "neither a type nor a severity"),
        ({"impact": "énorme"}, "Impact", "énorme"),
        ({"nothing": "peut-être"}, "Rien à signaler", "peut-être"),
        ({"visit": "demain"}, "Contre-visite", "demain"),
        ({"retained": 4, "visit": "non confirmée"}, "Contre-visite", "another level than 4"),
        ({"retained": 2, "visit": "confirmée"}, "Contre-visite", "a level 4 only"),
        ({"visited": DAY}, "Contre-visite le", "without its result"),
        ({"reason": "x" * 501}, "Motif", "at most 500"),
    ],
)
def test_an_impossible_value_is_rejected_with_its_column_and_reason(values, column, reason):
    statement, rejects = said(values)
    assert statement is None
    assert list(rejects) == [column]
    assert reason in rejects[column]


def test_a_fact_that_is_rejected_takes_no_other_with_it():
    statement, rejects = said({**fact("bagarre", "ponctuelle"), **fact("tags", "ponctuelle", number=2)})
    assert statement.facts == (RatedFact("tags", None, "ponctuelle"),)
    assert len(rejects) == 1


def test_a_fact_without_type_counts_by_its_severity():
    statement, _ = said(fact(None, "ponctuelle", "extrême"))
    assert statement.facts == (RatedFact(None, "extreme", "ponctuelle"),)


def test_the_same_fact_twice_is_one_and_with_another_frequency_is_refused():
    twice = {**fact("tags", "ponctuelle"), **fact("tags", "ponctuelle", number=2)}
    assert said(twice)[0].facts == (RatedFact("tags", None, "ponctuelle"),)
    differing = {**fact("tags", "ponctuelle"), **fact("tags", "quotidienne", number=2)}
    assert list(said(differing)[1]) == ["Fait 2 : fréquence"]


def test_nothing_to_report_beside_a_fact_even_a_rejected_one_is_not_calm():
    for values in (fact("tags", "ponctuelle"), fact("bagarre", "ponctuelle")):
        statement, rejects = said({"nothing": "oui", **values})
        assert statement is None or not statement.calm
        assert "Rien à signaler" in rejects


@pytest.mark.parametrize("name", ["Jeanne Martin", "martin", "J. M.", "jeanne@bailleur.fr", "MARTIN7"])
def test_what_could_be_a_name_is_dropped_alone_and_not_repeated(name):
    rejects = []
    statements = statements_of(filled(("a", {"retained": 2, "author": name})), GRID, STOCK, TODAY, rejects)
    assert statements[0].decision.level == 2
    assert statements[0].decision.author is None
    assert [(one.column, one.value) for one in rejects] == [("Code évaluateur", None)]
    assert name not in str(rejects[0].reason)


@pytest.mark.parametrize("code", ["AG-07", "12", "N3", 7, "GIE 12"])
def test_an_opaque_code_is_kept(code):
    assert said({"retained": 2, "author": code})[0].decision.author == str(code)


def test_a_reason_alone_is_kept_but_rates_nothing():
    statement, _ = said({"reason": "à revoir"})
    assert statement.decision.reason == "à revoir"
    assert not statement.rates


@pytest.mark.parametrize(
    ("key", "lines", "reason"),
    [
        ("zz", None, "was not in the sheet"),
        ("", None, "was not in the sheet"),
        ("c", None, "another landlord"),
        ("a", {"a": ("gone",)}, "not in the stock"),
    ],
)
def test_a_line_that_is_not_the_landlords_own_is_rejected(key, lines, reason):
    statement, rejects = said({"retained": 2}, key, lines=lines)
    assert statement is None
    assert reason in rejects["Identifiant"]


def test_a_residence_keeps_the_addresses_that_are_still_there():
    statement, rejects = said({"retained": 2}, "R0001", lines={"R0001": ("a", "gone", "b")})
    assert (statement.addresses, statement.line) == (("a", "b"), ("a", "gone", "b"))
    assert "gone" in rejects["Identifiant"]
