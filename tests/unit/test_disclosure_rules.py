"""What leaves beside earlier copies, and what pages tell: small counts, totals, coverage, footprints."""

from __future__ import annotations

import datetime
from dataclasses import replace

import numpy as np
import pytest
from attacker import FIELDS
from circle_examples import TODAY, addresses, circle
from disclosure_town import KEY, SEQUENCES, asked, held, one_after_the_other, residence, town
from hypothesis import given, settings
from hypothesis import strategies as st

from orsen_qgis.circles.counts import REASONS
from orsen_qgis.circles.fates import fates_of
from orsen_qgis.circles.holdings import Override
from orsen_qgis.circles.policy import Minimum
from orsen_qgis.circles.release import decide, release
from orsen_qgis.circles.shown import coverage_share


def test_a_unit_with_a_small_count_tells_none_and_keeps_its_total_and_highest_level():
    made = release(addresses(residence(1, 1, 1, 1, 1, 4)), asked(), None, TODAY)
    assert [np.ma.is_masked(made.columns[field][0]) for field in FIELDS[1:]] == [True] * 4
    assert (made.columns["nb_adresses"][0], made.level[0], made.counts.silent_units) == (6, 4, 1)
    told = release(addresses(residence(1, 1, 1, 4, 4, 4)), asked(), None, TODAY)
    assert [int(told.columns[field][0]) for field in FIELDS[1:]] == [3, 0, 0, 3]
    assert told.counts.silent_units == 0


def test_what_is_hidden_does_not_stand_under_its_mask():
    made = release(addresses(residence(1, 1, 1, 1, 1, 4)), asked(), None, TODAY)
    assert all(np.ma.getdata(made.columns[field])[0] == 0 for field in FIELDS[1:])


def test_a_new_address_waits_until_enough_others_came_and_the_earlier_copy_is_named():
    rows = residence(1, 1, 1, 4, 4)
    first = decide(addresses(rows), asked(), None, TODAY)
    later = release(addresses(rows + residence(4, start=5)), asked(), None, TODAY, held(first))
    assert later.columns["nb_adresses"].tolist() == [5]
    assert later.counts.reasons["earlier"] == 1
    assert later.counts.because == {"EXP-2026-000001": 1}
    enough = release(addresses(rows + residence(4, 1, 2, start=5)), asked(), None, TODAY, held(first))
    assert enough.columns["nb_adresses"].tolist() == [8]
    assert enough.counts.because == {}


def test_new_addresses_of_several_residences_leave_together_in_a_coarser_unit():
    old = [*residence(1, 1, 1), *residence(2, 2, 2, name="S"), *residence(3, 3, 3, name="T")]
    new = [*residence(4, start=3), *residence(4, name="S", start=3), *residence(4, name="T", start=3)]
    first = decide(addresses(old), asked(), None, TODAY)
    later = release(addresses(old + new), asked(), None, TODAY, held(first))
    assert sorted(later.unit.tolist()) == ["cell-200m", "residence", "residence", "residence"]
    assert later.columns["nb_adresses"].tolist() == [3, 3, 3, 3]
    assert later.counts.reasons["earlier"] == 0
    assert later.counts.because == {"EXP-2026-000001": 3}


def test_all_levels_less_the_low_ones_does_not_isolate_the_high_ones():
    rows = [*residence(1, 1, 1, 4), *residence(1, 2, 2, name="S")]
    everything = decide(addresses(rows), asked(), None, TODAY)
    low = release(addresses(rows), asked(levels=[1, 2]), None, TODAY, held(everything))
    assert low.columns["residence"].tolist() == ["S"]
    assert low.counts.reasons["earlier"] == 3


def test_the_next_campaign_is_delivered_but_for_addresses_that_came_alone():
    rows = [*residence(1, 2, 3, 4), *residence(1, 1, 1, 1, name="S")]
    first = decide(addresses(rows), asked(levels=[3, 4], minimum=(1, 11)), None, TODAY)
    again = [{**row, "campagne": "2027", "niveau": 4} for row in rows]
    next_year = TODAY.replace(year=2027, month=1)
    later = release(addresses(again), asked(levels=[3, 4], minimum=(1, 11)), None, next_year, held(first))
    assert later.columns["nb_adresses"].tolist() == [4, 4]
    three = decide(addresses(rows), asked(), None, TODAY)
    grown = [*again, *residence(4, start=4, campagne="2027")]
    held_back = release(addresses(grown), asked(), None, next_year, held(three))
    assert sorted(held_back.columns["nb_adresses"].tolist()) == [4, 4]
    assert held_back.counts.reasons["earlier"] == 1


def test_without_a_campaign_the_year_of_the_assessment_tells_campaigns_apart():
    rows = [{**row, "campagne": None, "evalue_le": datetime.date(2026, 5, 4)} for row in residence(1, 1, 4)]
    first = decide(addresses(rows), asked(levels=[1]), None, TODAY)
    assert first.release.rows == 0
    first = decide(addresses(rows), asked(minimum=(1, 1), levels=[1]), None, TODAY)
    again = [{**row, "evalue_le": datetime.date(2027, 5, 4), "niveau": 1} for row in rows]
    assert release(addresses(again), asked(minimum=(2, 1), levels=[1]), None, TODAY, held(first)).rows == 1
    same = [{**row, "niveau": 1} for row in rows]
    blocked = release(addresses(same), asked(minimum=(2, 1), levels=[1]), None, TODAY, held(first))
    assert blocked.counts.reasons["earlier"] > 0


def test_the_same_release_again_is_the_same():
    table = addresses(town(1))
    first = decide(table, asked(), None, TODAY)
    again = release(table, asked(), None, TODAY, held(first))
    assert again.counts.because == {}
    assert again.columns["nb_adresses"].tolist() == first.release.columns["nb_adresses"].tolist()


def test_what_a_recipient_knows_by_address_already_does_not_block_what_it_may_know_by_residence():
    police = circle(minimum={"addresses": 1, "dwellings": 4}, levels=[3, 4])
    rows = [*residence(1, 1, 1, 3, 4), *residence(3, 3, 4, 1, name="S")]
    first = decide(addresses(rows), police, None, TODAY)
    made = release(addresses(rows), asked(), None, TODAY, held(first))
    # In S the police know three of four: the fourth would stand alone.
    assert made.columns["nb_adresses"].tolist() == [3, 5] or made.columns["nb_adresses"].tolist() == [5, 3]
    assert made.counts.reasons["earlier"] == 1


def test_an_override_lets_everything_leave_and_says_beside_what():
    rows = residence(1, 1, 1, 4, 4)
    first = decide(addresses(rows), asked(), None, TODAY)
    grown = addresses(rows + residence(4, start=5))
    made = release(grown, asked(), None, TODAY, held(first), Override("C. Martin", "Urgence"))
    assert made.columns["nb_adresses"].tolist() == [6]
    assert made.counts.reasons["earlier"] == 0
    assert made.counts.because == {"EXP-2026-000001": 1}
    assert made.override == Override("C. Martin", "Urgence")


def test_pages_print_no_total_that_the_rows_do_not_tell():
    rows = residence(1, 1, 1, 4, 4)
    assert release(addresses(rows), asked(), None, TODAY).shown.addresses == 5
    small = [{**row, "logements": 6} for row in rows]
    mixed = release(
        addresses(small + residence(3, name="S")), circle(minimum={"addresses": 1, "dwellings": 11}), None, TODAY
    )
    assert "residence" in mixed.unit.tolist()
    assert mixed.shown.addresses is None
    assert mixed.shown.dwellings == 50
    without = release(addresses(rows), circle(fields=["adresse", "niveau"]), None, TODAY)
    assert (without.shown.addresses, without.shown.dwellings) == (5, None)


@pytest.mark.parametrize(("unassessed", "coverage"), [(0, 100), (3, 100), (4, 95), (24, 80), (80, 30), (100, None)])
def test_coverage_is_told_in_steps(unassessed, coverage):
    rows = residence(*[1] * (120 - unassessed), *[None] * unassessed)
    shown = release(addresses(rows), asked(levels=[None, 1]), None, TODAY).shown
    assert shown.coverage == coverage


def test_coverage_of_few_addresses_is_not_told():
    assert release(addresses(residence(*[1] * 39)), asked(), None, TODAY).shown.coverage is None


def test_coverage_never_gives_away_how_few_are_not_assessed():
    """Somebody counts the rows, knows the rule, and tries every number that fits what the page says."""
    told = {(a, n): coverage_share(a, n, 1) for n in range(1, 320) for a in range(n + 1)}
    for (assessed, every), share in told.items():
        if share is None or every > 260:
            continue
        others = [n for n in range(max(1, assessed), 320) if told[assessed, n] == share]
        missing = every - assessed
        assert len(others) > 1 or not 0 < missing <= 30, (assessed, every)


def test_inferred_levels_are_never_told_as_none_when_there_is_one():
    rows = residence(*[1] * 99)
    assert release(addresses(rows), asked(), None, TODAY).shown.inferred == 0
    rows[0]["cellule_deduite"] = True
    assert release(addresses(rows), asked(), None, TODAY).shown.inferred == 5


def test_a_footprint_holds_neither_addresses_nor_levels():
    rows = residence(1, 2, 3, 4, adresse="1 rue des Secrets")
    first = decide(addresses(rows), asked(), None, TODAY).release.footprint
    other = decide(addresses([{**row, "niveau": 1} for row in rows]), asked(), None, TODAY).release.footprint
    assert first.address.tolist() == other.address.tolist()
    assert "Secrets" not in str(first.keyed(KEY).as_json())
    assert not np.isin(first.keyed(KEY).address, first.address).any()
    assert not np.isin(first.keyed(KEY).address, first.keyed(b"another").address).any()


def test_a_footprint_is_the_same_whatever_the_order_of_the_input():
    rows = town(3)
    one = decide(addresses(rows), asked(), None, TODAY).release.footprint
    other = decide(addresses(rows[::-1]), asked(), None, TODAY).release.footprint
    assert one.identity == other.identity


@settings(max_examples=120)
@given(st.integers(0, 10_000), st.sampled_from(SEQUENCES), st.sampled_from([(3, 11), (2, 1), (1, 11), (4, 30)]))
def test_beside_earlier_releases_every_address_leaves_once_or_stays_for_one_reason(seed, circles, minimum):
    table = addresses(town(seed))
    circles = [replace(each, minimum=Minimum(*minimum)) for each in circles]
    decisions = one_after_the_other(circles, [table] * len(circles))
    for decision, asked_for in zip(decisions, circles):
        made = decision.release
        counts = made.counts
        assert counts.rows_in == counts.released_addresses + sum(counts.reasons.values())
        assert (made.columns["nb_adresses"] >= minimum[0]).all()
        assert (made.columns["logements"] >= minimum[1]).all()
        assert made.columns["nb_adresses"].sum() == counts.released_addresses == len(made.footprint.address)
        assert set(made.level.tolist()) <= asked_for.levels
        assert set(made.unit.tolist()) <= {step.value for step in asked_for.precision.upwards}


@settings(max_examples=60)
@given(st.integers(0, 10_000), st.sampled_from(SEQUENCES))
def test_what_becomes_of_each_address_agrees_with_the_numbers(seed, circles):
    table = addresses(town(seed))
    *before, last = one_after_the_other(circles, [table] * len(circles))
    fates = fates_of(last, held(*before))
    counts = last.release.counts
    assert (fates.fate != "left-out").sum() == counts.released_addresses
    assert (fates.fate == "generalised").sum() == counts.generalised_addresses
    stays = fates.fate == "left-out"
    assert {code: int((stays & (fates.reason == code)).sum()) for code in REASONS} == counts.reasons
    assert (fates.reason[fates.fate == "kept"] == "").all()
    assert set(", ".join(fates.copies).split(", ")) - {""} == set(counts.because)
