"""Lines on one address: they complete each other, or neither wins."""

import datetime

from hypothesis import given
from hypothesis import strategies as st
from sheet_examples import filled, table

from orsen_qgis.campaign.sheets.conflicts import agree
from orsen_qgis.campaign.sheets.progress import progress
from orsen_qgis.campaign.sheets.results import decision_table, fact_table, rated_addresses
from orsen_qgis.campaign.sheets.statements import Decision, RatedFact, Statement

DAY = datetime.date(2026, 6, 12)
TAGS, RODEOS = RatedFact("tags", None, "ponctuelle"), RatedFact("rodeos", None, "reguliere")


def decision(level=0, visit=None, reason=None, day=DAY):
    return Decision(level, reason, None, day, visit, None)


def statement(sheet="1.xlsx", row=6, addresses=("a",), impact=None, calm=False, facts=(), decided=None):
    return Statement(sheet, row, addresses, addresses, impact, calm, tuple(facts), decided)


def parts(*statements):
    return [conflict.part for conflict in agree(list(statements)).conflicts]


def test_a_silent_line_does_not_disagree():
    together = agree([statement(impact="mesure"), statement("2.xlsx", facts=[TAGS], decided=decision(2))])
    assert together.conflicts == ()
    rating = together.ratings["a"]
    assert (rating.impact, rating.facts, [one.level for one in rating.decisions]) == ("mesure", (TAGS,), [2])


def test_lines_that_say_the_same_are_no_conflict_in_any_order_of_facts():
    assert parts(statement(facts=[TAGS, RODEOS]), statement("2.xlsx", facts=[RODEOS, TAGS])) == []


def test_each_part_that_differs_is_listed():
    assert parts(statement(impact="mesure"), statement("2.xlsx", impact="extreme")) == ["impact"]
    assert parts(statement(facts=[TAGS]), statement("2.xlsx", facts=[RODEOS])) == ["faits"]
    assert parts(statement(calm=True), statement("2.xlsx", facts=[TAGS])) == ["faits"]
    assert parts(statement(decided=decision(2)), statement("2.xlsx", decided=decision(3))) == ["niveau_retenu"]
    visits = [statement(decided=decision(4, visit)) for visit in ("confirmee", "a_faire")]
    assert parts(*visits) == ["contre_visite"]


def test_nothing_of_the_address_is_taken_from_lines_that_disagree():
    together = agree([statement(impact="mesure", facts=[TAGS], decided=decision(2)), statement(decided=decision(3))])
    assert together.ratings == {}


def test_only_the_addresses_that_two_lines_share_are_in_conflict():
    together = agree([statement(addresses=("a", "b"), decided=decision(2)), statement(decided=decision(3))])
    assert {conflict.address for conflict in together.conflicts} == {"a"}
    assert set(together.ratings) == {"b"}


def test_the_same_level_for_other_reasons_is_two_decisions():
    both = [statement(decided=decision(2, reason=reason)) for reason in ("vu", "entendu")]
    assert len(agree(both).ratings["a"].decisions) == 2


STATEMENTS = st.lists(
    st.builds(
        statement,
        sheet=st.sampled_from(["1.xlsx", "2.xlsx", "3.xlsx"]),
        row=st.integers(6, 12),
        addresses=st.lists(st.sampled_from("abcd"), min_size=1, unique=True).map(tuple),
        impact=st.sampled_from([None, "mesure", "extreme"]),
        facts=st.lists(st.sampled_from([TAGS, RODEOS]), unique=True),
        decided=st.sampled_from([None, decision(2), decision(3), decision(4, "confirmee")]),
    ),
    max_size=6,
    unique_by=lambda one: (one.sheet, one.row),
)


@given(STATEMENTS, st.randoms())
def test_the_order_of_sheets_does_not_matter_and_each_address_stands_in_one_place(statements, random):
    together = agree(statements)
    shuffled = list(statements)
    random.shuffle(shuffled)
    assert agree(shuffled) == together
    disputed = {conflict.address for conflict in together.conflicts}
    spoken = {address for one in statements for address in one.addresses}
    assert disputed | set(together.ratings) == spoken
    assert not disputed & set(together.ratings)


@given(STATEMENTS)
def test_the_same_sheet_given_twice_changes_nothing(statements):
    once, twice = agree(statements), agree(statements + statements)
    assert once.ratings == twice.ratings
    assert {one.address for one in once.conflicts} == {one.address for one in twice.conflicts}


def test_the_tables_hold_what_was_agreed():
    agreement = agree(
        [
            statement(facts=[TAGS], decided=decision(4, "confirmee", "vu")),
            statement(addresses=("b",), impact="important", calm=True),
        ]
    )
    decisions = decision_table(agreement, "2026")
    assert [decisions.columns[name].tolist() for name in ("adresse_id", "niveau_retenu", "decide_le")] == [
        ["a"],
        [4],
        [DAY],
    ]
    assert fact_table(agreement).columns["type_fait"].tolist() == ["tags"]
    rated = rated_addresses(table(), agreement, "2026")
    assert rated.columns["impact"].tolist() == [None, "important", None, None]
    assert rated.columns["couvert"].tolist() == [None, True, None, None]


def test_tables_without_a_row_still_have_their_columns():
    assert list(fact_table(agree([])).columns) == ["adresse_id", "type_fait", "gravite", "frequence"]
    assert len(decision_table(agree([]), "2026")) == 0


def test_progress_counts_each_line_once_whatever_came_back():
    sheet = filled(lines={"a": ("a",), "b": ("b",), "R": ("c", "gone")})
    statements = [statement(impact="mesure"), statement("2.xlsx", impact="mesure"), statement(addresses=("b",))]
    rows = progress(table(), [sheet, sheet], statements)
    shown = {
        (landlord, agency): [None if number != number else number for number in numbers]
        for landlord, agency, *numbers in zip(*(rows.columns[name].tolist() for name in rows.columns))
    }
    assert shown == {
        ("Foyer du Levant", None): [1, 1, 0, 0, None],
        ("TOITS D’AURORE", None): [1, 0, 1, 0, 0.0],  # the line whose other address is gone
        ("Toits d’Aurore", "Nord"): [2, 0, 2, 1, 50.0],
    }
