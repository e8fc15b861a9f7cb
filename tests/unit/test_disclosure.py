"""What several releases tell together: nothing below the minimum, whatever the order, the precision and the levels."""

from __future__ import annotations

import itertools
from types import SimpleNamespace

import numpy as np
import pytest
from attacker import FIELDS
from circle_examples import TODAY, addresses
from disclosure_town import SEQUENCES, asked, attack, one_after_the_other, residence, town
from hypothesis import given, settings
from hypothesis import strategies as st

from orsen_qgis.circles.level_counts import silent_units
from orsen_qgis.circles.policy import Minimum
from orsen_qgis.circles.register import Register
from orsen_qgis.circles.release import decide, release


@pytest.mark.parametrize("circles", SEQUENCES, ids=range(len(SEQUENCES)))
@pytest.mark.parametrize("seed", range(6))
def test_an_attacker_with_releases_of_several_circles_recovers_nothing(circles, seed):
    tables = [addresses(town(seed))] * len(circles)
    assert attack(one_after_the_other(circles, tables), tables, circles[0].minimum) == []


@pytest.mark.parametrize("seed", range(12))
def test_an_attacker_with_all_releases_of_a_circle_recovers_nothing_while_the_stock_grows(seed):
    rows = town(seed)
    tables = [addresses(rows[: len(rows) - cut]) for cut in (9, 6, 1, 0)]
    circles = [asked(levels=[None, 1, 2, 3, 4])] * len(tables)
    assert attack(one_after_the_other(circles, tables), tables, circles[0].minimum) == []


def test_the_attacker_is_no_straw_man():
    """The same releases, each made as if it were the only one, give protected figures away."""
    won = 0
    for circles, seed in itertools.product(SEQUENCES, range(6)):
        tables = [addresses(town(seed))] * len(circles)
        won += len(attack(one_after_the_other(circles, tables, guarded=False), tables, circles[0].minimum))
    assert won > 20


@pytest.mark.parametrize("seed", range(20))
def test_one_release_alone_gives_nothing_away(seed):
    for precision in ("residence", "cell-200m", "commune"):
        chosen = asked(precision, levels=[None, 1, 2, 3, 4])
        table = addresses(town(seed))
        assert attack([decide(table, chosen, None, TODAY)], [table], chosen.minimum) == []


class Alike:
    """Units given by their numbers of addresses per level, of four dwellings each."""

    def __init__(self, vectors, levels):
        self.number = len(vectors)
        members = [
            (unit, level) for unit, vector in enumerate(vectors) for level, n in zip(levels, vector) for _ in range(n)
        ]
        self.of = np.array([unit for unit, _ in members])
        level = np.array([level for _, level in members])
        self.members = SimpleNamespace(level=level, dwellings=np.full(len(members), 4))
        self.addresses = np.bincount(self.of)
        self.dwellings = 4 * self.addresses

    def total(self, values):
        return np.bincount(self.of, values.astype(np.int64)).astype(np.int64)


@pytest.mark.parametrize(
    "minimum", [Minimum(1, 11), Minimum(2, 1), Minimum(3, 1), Minimum(3, 11), Minimum(4, 4)], ids=str
)
@pytest.mark.parametrize("levels", [(3, 4), (2, 3, 4), (1, 2, 3, 4)])
@pytest.mark.parametrize("told", [slice(None), slice(1, None), slice(-1, None)])
def test_silence_itself_gives_nothing_away(minimum, levels, told):
    """Somebody who knows the rule tries every unit there can be against what a unit tells."""
    vectors = [
        vector
        for vector in itertools.product(range(9), repeat=len(levels))
        if minimum.addresses <= sum(vector) <= 8 and 4 * sum(vector) >= minimum.dwellings
    ]
    fields = tuple(FIELDS[level] for level in levels[told])
    policy = SimpleNamespace(levels=frozenset(levels), fields=fields, minimum=minimum)
    silent = silent_units(Alike(vectors, levels), policy)
    views = {}
    for vector, quiet in zip(vectors, silent.tolist()):
        highest = max(level for level, number in zip(levels, vector) if number)
        views.setdefault((sum(vector), highest, None if quiet else vector[told]), []).append(vector)
    for possible in views.values():
        for number in range(len(levels)):
            values = {vector[number] for vector in possible}
            small = [value > 0 and (value < minimum.addresses or 4 * value < minimum.dwellings) for value in values]
            assert len(values) > 1 or not any(small)
    assert not silent.all()


def test_an_attacker_among_two_circles_without_a_common_recipient_may_win_unless_the_policy_foresees_it(tmp_path):
    """Recipients who pool what they hold are foreseen by “any-recipient”, and only by it."""
    rows = [*residence(1, 1, 1, 4), *residence(1, 2, 2, name="S")]
    table = addresses(rows)
    town_hall = [{"id": "mairie", "name": "Mairie"}]
    with Register.open(tmp_path / "register", create=True) as register:
        first = asked(recipients=town_hall)
        register.issue(release(table, first, None, TODAY, register.holdings(first)), first.recipients[0], "0")
        for differencing, left in (("shared-recipient", {"R", "S"}), ("any-recipient", {"S"})):
            low = asked(levels=[1, 2], differencing=differencing)
            made = release(table, low, None, TODAY, register.holdings(low))
            assert set(made.columns["residence"]) == left


POLICY = st.tuples(
    st.sampled_from(["residence", "cell-200m", "cell-1km", "commune"]),
    st.sets(st.sampled_from([None, 1, 2, 3, 4]), min_size=1).map(
        lambda levels: sorted(levels, key=lambda each: each or 0)
    ),
    st.sampled_from([(1, 11), (2, 1), (3, 11), (4, 30)]),
)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.lists(POLICY, min_size=2, max_size=4))
def test_no_policies_in_no_order_give_an_attacker_anything(seed, policies):
    """Protected is what even the least careful of the policies would hold back."""
    circles = [asked(precision, levels, minimum) for precision, levels, minimum in policies]
    tables = [addresses(town(seed, residences=5))] * len(circles)
    least = Minimum(*(min(minimum[axis] for _, _, minimum in policies) for axis in (0, 1)))
    assert attack(one_after_the_other(circles, tables), tables, least) == []
