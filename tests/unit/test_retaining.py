"""What a person retains: which statements are refused, and which rows of decisions they make."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.campaign.retaining import (
    DecisionRow,
    Retained,
    check_retained,
    plan_merging,
    plan_retaining,
    plan_withdrawal,
)
from orsen_qgis.problems import Problem

TODAY = date(2026, 6, 30)
GOOD = Retained(level=2, reason="Calme depuis mai", author="AG-07", day=TODAY)


def row(key: int, address: str, day: date | None = TODAY, level: int = 3, visit: str = "") -> DecisionRow:
    return DecisionRow(key, address, day, level, visit)


@pytest.mark.parametrize(
    "said",
    [
        GOOD,
        replace(GOOD, author=""),
        replace(GOOD, level=0, reason="", visit="confirmee"),
        replace(GOOD, level=4, visit="confirmee", visited=TODAY),
        replace(GOOD, level=3, visit="non_confirmee", visited=TODAY),
        replace(GOOD, level=0, reason="", visit="a_faire"),
    ],
)
def test_what_may_be_said(said: Retained) -> None:
    check_retained(said, TODAY)


@pytest.mark.parametrize(
    ("said", "word"),
    [
        (replace(GOOD, level=0), "level to retain"),
        (replace(GOOD, reason="  "), "reason"),
        (replace(GOOD, author="Camille Martin"), "never a name"),
        (replace(GOOD, day=date(2026, 7, 1)), "to come"),
        (replace(GOOD, level=4, visit="confirmee", visited=date(2027, 1, 1)), "to come"),
        (replace(GOOD, level=0, visit="non_confirmee"), "another level"),
        (replace(GOOD, level=4, visit="non_confirmee"), "another level"),
        (replace(GOOD, level=2, visit="confirmee"), "level 4"),
    ],
)
def test_what_may_not_be_said(said: Retained, word: str) -> None:
    with pytest.raises(Problem) as refusal:
        check_retained(said, TODAY)
    assert word in refusal.value.sentence
    assert "Martin" not in str(refusal.value.values)


def test_the_same_day_is_said_anew_and_a_later_day_is_counted() -> None:
    rows = [row(1, "a"), row(2, "b", date(2026, 6, 1)), row(3, "c", date(2026, 12, 1)), row(4, "z")]
    plan = plan_retaining(rows, ["a", "b", "c", "d", "a"], TODAY)
    assert plan.change == (1,)
    assert plan.add == ("b", "c", "d")
    assert plan.outdone == 1


def test_withdrawing_keeps_what_a_visit_found() -> None:
    rows = [row(1, "a"), row(2, "a", date(2026, 1, 1), 2, "non_confirmee"), row(3, "b", level=0, visit="confirmee")]
    plan = plan_withdrawal(rows, ["a", "b"])
    assert (plan.delete, plan.silence, plan.addresses) == ((1,), (2,), 1)


def test_sheets_never_overrule_what_stands_in_the_table() -> None:
    held = [row(1, "a", level=2), row(2, "b", level=3)]
    came = [row(10, "a", level=2), row(11, "b", level=1), row(12, "c"), row(13, "a", date(2026, 7, 1), 4)]
    assert plan_merging(held, came) == ((12, 13), 1)


ADDRESSES = st.sampled_from("abcde")
DAYS = st.dates(date(2026, 1, 1), date(2026, 1, 4))


@given(st.dictionaries(st.tuples(ADDRESSES, DAYS), st.integers(0, 4)), st.lists(ADDRESSES), DAYS)
def test_an_address_never_has_two_rows_of_a_day(held: dict[tuple[str, date], int], asked: list[str], day: date) -> None:
    rows = [row(key, address, on, level) for key, ((address, on), level) in enumerate(held.items())]
    plan = plan_retaining(rows, asked, day)
    days = [(each.address, each.day) for each in rows] + [(address, day) for address in plan.add]
    assert len(days) == len(set(days))
    assert {rows[key].address for key in plan.change} | set(plan.add) == set(asked)
