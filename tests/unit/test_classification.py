"""Levels from facts: the worked example, every cell at its thresholds, and what must always hold."""

import datetime
from fractions import Fraction

import numpy as np
import pytest
from grid_examples import count_incidents
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.grid.axes import Frequency, Severity
from orsen_qgis.grid.classification import (
    CONFIRMED,
    IMPORTED,
    NOT_CONFIRMED,
    PROPOSED,
    RETAINED,
    TO_CONFIRM,
    VISITS,
    Evidence,
    classify,
)
from orsen_qgis.grid.explanation import explanations
from orsen_qgis.grid.facts import Window, frequency_of, join_facts, rated_facts
from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.problems import Problem

GRID = load_bundled_grid()
TYPES = {code: number for number, code in enumerate(GRID.fact_types)}
YEAR = Window(datetime.date(2025, 7, 1), datetime.date(2026, 6, 30))


EXAMPLE = ("jets-detritus", "violences-urbaines", "menaces-de-mort", "petits-trafics")


def evidence(facts, addresses=1, covered=False, impact=-1, imported=0, retained=0, visit=0):
    def column(value, dtype):
        return np.full(addresses, value, dtype=dtype)

    return Evidence(
        facts=facts,
        covered=column(covered, bool),
        impact=column(impact, np.int8),
        imported=column(imported, np.int8),
        retained=column(retained, np.int8),
        visit=column(visit, np.int8),
    )


def incidents(*rows, window=YEAR):
    """Facts from (address, type code, count) or (address, type code, count, severity)."""
    addresses, types, severities = [], [], []
    for address, code, count, *severity in rows:
        addresses += [address] * count
        types += [TYPES[code]] * count
        severities += [severity[0] if severity else GRID.fact_types[code].severity] * count
    return count_incidents(
        np.array(addresses, np.int64), np.array(types, np.int16), np.array(severities, np.int8), window, GRID
    )


def explain(classified, known, reasons):
    """A sentence for each address."""
    return explanations(classified, known, GRID, reasons).decode().tolist()


def level_of(facts, **others):
    return int(classify(evidence(facts, **others), GRID).level[0])


def test_the_worked_example_of_table_2_gives_3():
    facts = rated_facts(
        np.zeros(4, np.int64),
        np.array([TYPES[code] for code in EXAMPLE]),
        np.array([Severity.FAIBLE, Severity.EXTREME, Severity.MAJEURE, Severity.MOYENNE]),
        np.array([Frequency.QUOTIDIENNE, Frequency.PONCTUELLE, Frequency.PONCTUELLE, Frequency.QUOTIDIENNE]),
        GRID,
    )
    assert sorted(facts.level.tolist()) == [2, 2, 3, 3]
    assert level_of(facts) == 3


def test_the_worked_example_from_dated_incidents_gives_3():
    facts = incidents(
        (0, "jets-detritus", 150), (0, "violences-urbaines", 2), (0, "menaces-de-mort", 1), (0, "petits-trafics", 104)
    )
    assert level_of(facts) == 3


@pytest.mark.parametrize(
    ("count", "frequency"),
    [
        (1, Frequency.PONCTUELLE),
        (23, Frequency.PONCTUELLE),
        (24, Frequency.REGULIERE),
        (103, Frequency.REGULIERE),
        (104, Frequency.QUOTIDIENNE),
    ],
)
@pytest.mark.parametrize("severity", list(Severity))
def test_each_cell_just_under_and_at_its_threshold_over_a_year(count, frequency, severity):
    code = next(code for code, kind in GRID.fact_types.items() if kind.severity == severity)
    facts = incidents((0, code, count))
    assert Frequency(int(facts.frequency[0])) == frequency
    assert level_of(facts) == GRID.level(severity, frequency)


@pytest.mark.parametrize("days", [1, 89, 90, 91, 180, 364, 365, 366, 730])
@pytest.mark.parametrize("severity", list(Severity))
@pytest.mark.parametrize("frequency", [Frequency.REGULIERE, Frequency.QUOTIDIENNE])
def test_each_cell_under_at_and_over_its_threshold_in_any_window(days, severity, frequency):
    yearly = {Frequency.REGULIERE: GRID.regular_per_year, Frequency.QUOTIDIENNE: GRID.daily_per_year}[frequency]
    window = Window(datetime.date(2024, 1, 1), datetime.date(2024, 1, 1) + datetime.timedelta(days=days - 1))
    code = next(code for code, kind in GRID.fact_types.items() if kind.severity == severity)
    least = next(count for count in range(1, 400) if Fraction(count * 365, max(days, 90)) >= yearly)
    for count, expected in ((least - 1, Frequency(frequency - 1)), (least, frequency), (least + 1, frequency)):
        facts = incidents((0, code, count), window=window)
        assert (Frequency(int(facts.frequency[0])), level_of(facts)) == (expected, GRID.level(severity, expected))


def test_a_leap_year_needs_one_more_fact_than_365_days():
    assert frequency_of(np.array([104]), 365, GRID)[0] == Frequency.QUOTIDIENNE
    assert frequency_of(np.array([104]), 366, GRID)[0] == Frequency.REGULIERE
    assert frequency_of(np.array([105]), 366, GRID)[0] == Frequency.QUOTIDIENNE


def test_a_burst_in_a_short_window_is_counted_over_90_days():
    day = Window(datetime.date(2026, 6, 30), datetime.date(2026, 6, 30))
    assert incidents((0, "rodeos", 5), window=day).frequency[0] == Frequency.PONCTUELLE
    assert incidents((0, "rodeos", 6), window=day).frequency[0] == Frequency.REGULIERE  # 6 x 365 / 90 = 24.3
    assert incidents((0, "rodeos", 26), window=day).frequency[0] == Frequency.QUOTIDIENNE  # 105.4


def test_both_ends_of_the_window_are_inside():
    days = np.array(["2025-06-30", "2025-07-01", "2026-06-30", "2026-07-01", "NaT"], dtype="datetime64[D]")
    assert YEAR.holds(days).tolist() == [False, True, True, False, False]
    assert YEAR.days == 365


def test_a_window_that_ends_before_it_starts_is_refused():
    with pytest.raises(Problem, match="before it starts"):
        Window(datetime.date(2026, 1, 2), datetime.date(2026, 1, 1))


def test_the_same_type_at_two_severities_is_counted_apart():
    facts = incidents((0, "degradations", 100), (0, "degradations", 10, Severity.MAJEURE))
    assert facts.count.tolist() == [100, 10]
    assert level_of(facts) == 2


def test_no_fact_is_level_1_only_where_a_register_covers_the_address():
    nothing = join_facts([])
    assert level_of(nothing) == 0
    assert level_of(nothing, covered=True) == 1


def test_coverage_says_nothing_when_no_register_was_read():
    known = evidence(join_facts([]), covered=True)
    assert classify(Evidence(**{**known.__dict__, "register_read": False}), GRID).level[0] == 0


def test_impact_raises_a_level_that_facts_leave_lower():
    facts = incidents((0, "tags", 3))
    result = classify(evidence(facts, impact=2), GRID)
    assert (result.level[0], result.by_facts[0], result.by_impact[0]) == (3, 1, 3)
    assert result.deciding[0] == -1


def test_a_decision_holds_before_an_import_and_an_import_before_the_tables():
    facts = incidents((0, "tags", 3))
    for others, level, source in (
        ({}, 1, PROPOSED),
        ({"imported": 3}, 3, IMPORTED),
        ({"imported": 3, "retained": 2}, 2, RETAINED),
    ):
        result = classify(evidence(facts, **others), GRID)
        assert (result.level[0], result.source[0], result.proposed[0]) == (level, source, 1)


def test_a_level_4_stays_to_be_confirmed_until_a_visit_confirms_it():
    facts = incidents((0, "presence-armes", 30))
    assert classify(evidence(facts), GRID).visit[0] == TO_CONFIRM
    assert classify(evidence(facts, visit=CONFIRMED), GRID).visit[0] == CONFIRMED


def test_a_visit_that_does_not_confirm_needs_a_retained_level():
    facts = incidents((0, "presence-armes", 30))
    alone = classify(evidence(facts, visit=NOT_CONFIRMED), GRID)
    assert (alone.level[0], VISITS[alone.visit[0]]) == (4, "a_confirmer")
    retained = classify(evidence(facts, visit=NOT_CONFIRMED, retained=3), GRID)
    assert (retained.level[0], VISITS[retained.visit[0]]) == (3, "non_confirmee")


def test_a_level_rests_on_an_inferred_cell_only_where_no_stated_one_reaches_it():
    inferred = incidents((0, "vandalisme", 30))  # majeure x reguliere: inferred 3
    assert classify(evidence(inferred), GRID).on_inferred[0]
    both = incidents((0, "vandalisme", 30), (0, "violences-urbaines", 1))  # extreme x ponctuelle: stated 3
    assert not classify(evidence(both), GRID).on_inferred[0]
    assert not classify(evidence(inferred, retained=3), GRID).on_inferred[0]


def test_the_explanation_names_table_fact_cell_rate_and_level():
    facts = incidents((0, "petits-trafics", 125))
    known = evidence(facts)
    sentence = explain(classify(known, GRID), known, np.array([None], dtype=object))[0]
    assert sentence == (
        "Tableau 2 : petits trafics, gravité moyenne, fréquence quotidienne (125 faits, 2,4 par semaine), niveau 3."
    )


def test_an_explanation_owns_up_to_an_inferred_cell():
    known = evidence(incidents((0, "vandalisme", 30)))
    sentence = explain(classify(known, GRID), known, np.array([None], dtype=object))[0]
    assert "case déduite, non vérifiée" in sentence


fact_rows = st.lists(
    st.tuples(st.integers(0, 4), st.sampled_from(sorted(TYPES)), st.integers(1, 130)), min_size=1, max_size=8
)


@given(fact_rows, st.tuples(st.integers(0, 4), st.sampled_from(sorted(TYPES)), st.integers(1, 130)))
def test_one_more_fact_never_lowers_a_level(rows, more):
    before = classify(evidence(incidents(*rows), addresses=5), GRID).level
    after = classify(evidence(incidents(*rows, more), addresses=5), GRID).level
    assert (after >= before).all()


@given(fact_rows, st.randoms(use_true_random=False))
def test_the_order_of_rows_is_irrelevant(rows, chance):
    shuffled = list(rows)
    chance.shuffle(shuffled)
    for first, second in ((rows, shuffled),):
        one, other = evidence(incidents(*first), addresses=5), evidence(incidents(*second), addresses=5)
        reasons = np.full(5, None, dtype=object)
        a, b = classify(one, GRID), classify(other, GRID)
        assert a.level.tolist() == b.level.tolist()
        assert explain(a, one, reasons) == explain(b, other, reasons)


@given(fact_rows, st.permutations(range(5)))
def test_naming_the_addresses_otherwise_moves_levels_with_them(rows, names):
    levels = classify(evidence(incidents(*rows), addresses=5), GRID).level
    renamed = [(names[address], code, count) for address, code, count in rows]
    assert classify(evidence(incidents(*renamed), addresses=5), GRID).level[list(names)].tolist() == levels.tolist()


@given(fact_rows)
def test_a_level_is_the_highest_of_its_facts(rows):
    facts = incidents(*rows)
    levels = classify(evidence(facts, addresses=5), GRID).level
    for address in range(5):
        theirs = facts.level[facts.address == address]
        assert levels[address] == (max(theirs) if len(theirs) else 0)
