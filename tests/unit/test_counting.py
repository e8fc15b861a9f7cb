"""What must always hold of counting: batches, order, names, windows, days, NULLs."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from orsen_qgis.grid import counting
from orsen_qgis.grid.axes import Severity
from orsen_qgis.grid.classification import Evidence, classify
from orsen_qgis.grid.facts import UNTYPED, Facts, Window, frequency_of
from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.grid.incidents import Incidents
from orsen_qgis.texts.address_index import AddressIndex
from orsen_qgis.texts.packed import pack

GRID = load_bundled_grid()
TYPES = sorted(GRID.fact_types)
ADDRESSES = ["a", "b", "c", "dé"]
YEAR = Window(datetime.date(2025, 7, 1), datetime.date(2026, 6, 30))
DAYS = [datetime.date(2025, 6, 29) + datetime.timedelta(days=day) for day in range(0, 370, 3)]

incidents = st.tuples(
    st.sampled_from([*ADDRESSES, " a ", "z", None]),
    st.sampled_from(TYPES[:6]),
    st.sampled_from([None, "", "extrême", "Faibles"]),
    st.sampled_from(DAYS),
)
rows = st.lists(incidents, max_size=60)


def index(names=ADDRESSES):
    return AddressIndex([pack(names)], "adresses")


def objects(values):
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def count(batches, window=YEAR, packed=True, names=ADDRESSES):
    counted = Incidents(index(names), window, GRID, "faits")
    column = pack if packed else objects
    for batch in batches:
        identifiers, types, severities, days = ([row[place] for row in batch] for place in range(4))
        counted.add(column(identifiers), column(types), column(severities), np.array(days, dtype="datetime64[D]"))
    return counted


def levels(facts: Facts):
    nothing = np.zeros(len(ADDRESSES), dtype=np.int8)
    known = Evidence(facts, nothing.astype(bool), nothing - 1, nothing, nothing, nothing)
    return classify(known, GRID).level.tolist()


def as_rows(facts: Facts):
    columns = (getattr(facts, name).tolist() for name in Facts.__dataclass_fields__)
    return sorted(zip(*columns))


def in_batches(values, sizes):
    batches, start = [], 0
    for size in sizes:
        batches.append(values[start : start + size])
        start += size
    return [*batches, values[start:]]


@given(rows, st.lists(st.integers(0, 20), max_size=5), st.booleans())
def test_batches_and_packing_change_nothing(values, sizes, packed):
    whole, parts = count([values], packed=False), count(in_batches(values, sizes), packed=packed)
    assert as_rows(parts.facts()) == as_rows(whole.facts())
    assert parts.tally == whole.tally


@given(rows, st.randoms(use_true_random=False))
def test_the_order_of_incidents_is_irrelevant(values, chance):
    shuffled = list(values)
    chance.shuffle(shuffled)
    assert as_rows(count([shuffled]).facts()) == as_rows(count([values]).facts())


@given(rows, st.lists(st.sampled_from(["residence", "identifiant", "texte", "lieu", None]), min_size=60, max_size=60))
def test_incidents_of_a_residence_alone_are_counted_apart_too(values, ties):
    counted = Incidents(index(), YEAR, GRID, "faits")
    alone = Incidents(index(), YEAR, GRID, "faits")
    for value, tie in zip(values, ties):
        columns = [pack([value[place]]) for place in range(3)]
        day = np.array([value[3]], dtype="datetime64[D]")
        counted.add(*columns, day, pack([tie]))
        if tie == "residence":
            alone.add(*columns, day)
    facts, shared = counted.facts(), counted.by_residence()
    assert facts.count.sum() == count([values]).facts().count.sum()
    assert sorted(shared[shared > 0]) == sorted(alone.facts().count)
    assert (shared <= facts.count).all()


@given(rows, st.permutations(ADDRESSES))
def test_naming_addresses_otherwise_moves_their_levels_with_them(values, names):
    renamed = dict(zip(ADDRESSES, names))
    moved = [(renamed.get((row[0] or "").strip(), row[0]), *row[1:]) for row in values]
    before, after = levels(count([values]).facts()), levels(count([moved]).facts())
    assert [after[ADDRESSES.index(name)] for name in names] == before


@given(rows, incidents)
def test_one_more_incident_never_lowers_a_level(values, more):
    before, after = levels(count([values]).facts()), levels(count([[*values, more]]).facts())
    assert all(after[place] >= before[place] for place in range(len(before)))


@given(rows)
def test_incidents_outside_the_window_or_the_stock_count_for_nothing_but_are_told(values):
    kept = [row for row in values if YEAR.start <= row[3] <= YEAR.end and (row[0] or "").strip() in ADDRESSES]
    counted = count([values])
    assert as_rows(counted.facts()) == as_rows(count([kept]).facts())
    assert counted.facts().count.sum() == len(kept)
    assert counted.tally.outside_window + counted.tally.outside_stock == len(values) - len(kept)


@given(rows)
def test_many_incidents_are_counted_in_several_goes(values):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(counting, "PENDING", 7)
        several = count(in_batches(values, [5] * 12)).facts()
    assert as_rows(several) == as_rows(count([values]).facts())


def test_more_addresses_than_short_keys_tell_apart():
    counter = counting.Counter(2**40, YEAR, GRID)
    far, near = np.array([2**40 - 1, 5, 2**40 - 1]), np.array([3, UNTYPED, 3])
    counter.add(far, near, np.array([Severity.EXTREME, Severity.FAIBLE, Severity.EXTREME]), np.ones(3, dtype=bool))
    facts = counter.facts()
    assert facts.address.tolist() == [5, 2**40 - 1]
    assert (facts.fact_type.tolist(), facts.count.tolist()) == ([UNTYPED, 3], [1, 2])


counts = st.integers(1, 400)
days = st.integers(1, 800)


@given(st.lists(st.tuples(counts, days), min_size=1, max_size=6))
def test_a_whole_never_says_more_than_its_worst_part_of_90_days_or_more(parts):
    assume(all(length >= GRID.minimum_window_days for _, length in parts))
    whole = frequency_of(np.array([sum(part[0] for part in parts)]), sum(part[1] for part in parts), GRID)[0]
    assert whole <= max(frequency_of(np.array([number]), length, GRID)[0] for number, length in parts)


@given(counts, days, st.data())
def test_a_part_never_says_more_than_all_incidents_within_90_days_would(number, length, data):
    part, part_length = data.draw(st.integers(1, number)), data.draw(st.integers(1, length))
    bound = frequency_of(np.array([number]), GRID.minimum_window_days, GRID)[0]
    assert frequency_of(np.array([part]), part_length, GRID)[0] <= bound


@given(counts, days, st.integers(2, 8))
def test_an_even_rhythm_says_the_same_in_every_part_of_90_days_or_more(number, length, parts):
    assume(length >= GRID.minimum_window_days)
    whole = frequency_of(np.array([number * parts]), length * parts, GRID)[0]
    assert frequency_of(np.array([number]), length, GRID)[0] == whole


@pytest.mark.parametrize(("year", "length"), [(2023, 365), (2024, 366), (2100, 365), (2000, 366)])
def test_a_leap_year_has_its_day(year, length):
    window = Window(datetime.date(year, 1, 1), datetime.date(year, 12, 31))
    assert window.days == length
    day = np.array([f"{year}-02-28"], dtype="datetime64[D]") + 1
    counted = Incidents(index(), window, GRID, "faits")
    counted.add(pack(["a"]), pack(["tags"]), None, day)
    assert counted.facts().days.tolist() == [length]


def test_the_last_of_february_is_inside_a_window_that_ends_on_it():
    window = Window(datetime.date(2024, 2, 1), datetime.date(2024, 2, 29))
    inside = window.holds(np.array(["2024-02-29", "2024-03-01"], dtype="datetime64[D]"))
    assert inside.tolist() == [True, False]


@given(st.lists(st.sampled_from([None, "", "  "]), min_size=1, max_size=5))
def test_an_incident_with_neither_type_nor_severity_is_refused_with_its_row(blanks):
    counted = count([[("a", "tags", None, DAYS[9])]])
    with pytest.raises(Exception, match="row 2: the fact has neither a type nor a gravite"):
        counted.add(pack(["a"] * len(blanks)), pack(blanks), None, np.full(len(blanks), DAYS[9], dtype="datetime64[D]"))


def test_an_incident_without_a_type_counts_by_its_severity_and_apart():
    counted = Incidents(index(), YEAR, GRID, "faits")
    counted.add(
        pack(["a", "a"]), pack([None, "tags"]), pack(["faible", None]), np.full(2, DAYS[9], dtype="datetime64[D]")
    )
    assert sorted(counted.facts().fact_type.tolist()) == [UNTYPED, list(GRID.fact_types).index("tags")]
