"""What holds of every release, whatever the stock, the policy and the territory."""

import math
import pickle

import numpy as np
import shapely
from circle_examples import COARSE_FIELDS, TODAY, addresses, circle
from hypothesis import given, settings
from hypothesis import strategies as st
from release_examples import ORIGIN, released, visible

from orsen_qgis.circles.counts import REASONS
from orsen_qgis.circles.policy import Precision
from orsen_qgis.circles.release import release

ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "bailleur": st.sampled_from(["Bailleur A", "Office B", "C", None]),
            "code_insee": st.sampled_from(["93001", "93002", "75101", "97411", None]),
            "commune": st.sampled_from(["Ville", "Bourg", None]),
            "residence": st.sampled_from(["R", "S", None]),
            "logements": st.sampled_from([None, 0, 3, 8, 40]),
            "niveau": st.sampled_from([None, 1, 2, 3, 4, 9]),
            "x": st.sampled_from([ORIGIN[0] + step for step in (0, 0.1, 90, 700, 9000)] + [math.nan]),
            "y": st.sampled_from([ORIGIN[1] + step for step in (0, 0.7, 400)]),
            "motif": st.just("words of staff"),
        }
    ),
    max_size=25,
)
POLICIES = st.fixed_dictionaries(
    {
        "precision": st.sampled_from([precision.value for precision in Precision]),
        "levels": st.sets(st.sampled_from([None, 1, 2, 3, 4]), min_size=1).map(list),
        "landlords": st.sampled_from([["Bailleur A"], ["Bailleur A", {"name": "B", "aliases": ["Office B"]}]]),
        "departements": st.sampled_from([["93"], ["93", "974"], []]),
        "communes": st.sampled_from([["75101"], ["93002", "75101"]]),
        "minimum": st.fixed_dictionaries({"addresses": st.integers(1, 3), "dwellings": st.integers(1, 30)}),
    }
)
FIELDS = {
    "address": ["adresse", "commune", "code_insee", "bailleur", "residence", "logements", "niveau"],
    "residence": ["residence", "bailleur", "code_insee", *COARSE_FIELDS, "nb_niveau_1", "nb_niveau_2"],
    "commune": ["code_insee", *COARSE_FIELDS],
}
TERRITORIES = st.sampled_from([None, shapely.box(ORIGIN[0], ORIGIN[1], ORIGIN[0] + 800, ORIGIN[1] + 100)])


def fields_of(policy):
    return FIELDS.get(policy["precision"], COARSE_FIELDS)


@settings(max_examples=200, deadline=None)
@given(ROWS, POLICIES, TERRITORIES)
def test_a_release_keeps_to_its_policy_whatever_the_stock(rows, policy, territory):
    policy = {**policy, "fields": fields_of(policy)}
    asked = circle(**policy)
    made = release(addresses(rows), asked, territory, TODAY)
    assert list(made.columns) == list(asked.fields)
    assert all(len(column) == made.rows for column in visible(made))
    assert set(made.level.tolist()) <= asked.levels
    assert all(np.isfinite(made.x)) and all(np.isfinite(made.y))  # noqa: PT018
    if "bailleur" in made.columns:
        assert set(made.columns["bailleur"].tolist()) <= {each.name for each in asked.landlords} | {None}
    for code in made.columns.get("code_insee", []):
        assert (
            code is None or code in asked.communes or code[:2] in asked.departements or code[:3] in asked.departements
        )
    steps = [precision.value for precision in asked.precision.upwards]
    assert set(made.unit.tolist()) <= set(steps)
    if territory is not None and asked.precision is Precision.ADDRESS:
        points = shapely.points(made.x, made.y)[made.unit == "address"]
        assert shapely.covers(territory, points).all()


@settings(max_examples=200, deadline=None)
@given(ROWS, POLICIES, TERRITORIES)
def test_every_address_is_released_once_or_left_out_once_and_every_unit_meets_the_minimum(rows, policy, territory):
    policy = {**policy, "fields": fields_of(policy)}
    made = release(addresses(rows), circle(**policy), territory, TODAY)
    counts = made.counts
    assert list(counts.reasons) == list(REASONS)
    assert counts.rows_in == len(rows) == counts.released_addresses + sum(counts.reasons.values())
    assert counts.suppressed_addresses == counts.reasons["minimum"]
    assert counts.released_rows == made.rows
    dwellings = np.ma.filled(made.columns["logements"], 0)
    assert (dwellings >= policy["minimum"]["dwellings"]).all()
    assert dwellings.sum() == counts.released_dwellings
    if "nb_adresses" in made.columns:
        assert (made.columns["nb_adresses"] >= policy["minimum"]["addresses"]).all()
        assert made.columns["nb_adresses"].sum() == counts.released_addresses
    elif policy["minimum"]["addresses"] > 1:
        assert "address" not in made.unit.tolist()


@settings(max_examples=100, deadline=None)
@given(ROWS, POLICIES, st.randoms(use_true_random=False))
def test_the_order_of_the_input_changes_nothing(rows, policy, random):
    policy = {**policy, "fields": fields_of(policy)}
    numbered = [{"adresse": f"{number} rue", **row} for number, row in enumerate(rows)]
    shuffled = random.sample(numbered, len(numbered))
    first, second = released(numbered, **policy), released(shuffled, **policy)
    assert pickle.dumps([column.tolist() for column in visible(first)]) == pickle.dumps(
        [column.tolist() for column in visible(second)]
    )
    assert first.counts == second.counts
