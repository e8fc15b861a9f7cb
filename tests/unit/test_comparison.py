"""Two campaigns side by side, against a count made row by row."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from circle_examples import addresses
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.campaign.comparison import MATRIX, STEPS, compare_campaigns
from orsen_qgis.campaign.evolution import EVOLUTIONS
from orsen_qgis.problems import Problem

levels = st.sampled_from([None, 1, 2, 3, 4])
campaigns = st.dictionaries(st.sampled_from("abcdefgh"), st.tuples(levels, st.sampled_from([None, 0, 5, 30])))


def campaign(rated: dict) -> object:
    return addresses(
        [{"adresse_id": key, "niveau": level, "logements": homes} for key, (level, homes) in rated.items()]
    )


def compared(before: dict, after: dict):
    return compare_campaigns(campaign(before), campaign(after), "2025", "2026")


def rows(table) -> list[dict]:
    return [dict(zip(table.columns, values)) for values in zip(*(column.tolist() for column in table.columns.values()))]


def expected(before, after) -> str:
    if before is None or after is None:
        words = {(True, True): "non_evalue", (True, False): "nouvellement_evalue", (False, True): "plus_evalue"}
        return words[before is None, after is None]
    return "hausse" if after > before else "baisse" if after < before else "stable"


@given(campaigns, campaigns)
def test_every_address_of_either_campaign_stands_once_with_what_became_of_it(before, after):
    found = compared(before, after)
    listed = rows(found.addresses)
    assert [row["adresse_id"] for row in listed] == [*after, *(key for key in before if key not in after)]
    for row in listed:
        key = row["adresse_id"]
        assert row["niveau_avant"] == before.get(key, (None,))[0]
        assert row["niveau_apres"] == after.get(key, (None,))[0]
        if key in before and key in after:
            assert row["evolution"] == expected(before[key][0], after[key][0])
        else:
            assert row["evolution"] == ("entree" if key in after else "sortie")
    assert found.counts == {name: Counter(row["evolution"] for row in listed)[name] for name in EVOLUTIONS}


@given(campaigns, campaigns)
def test_the_matrix_counts_the_addresses_of_both_campaigns(before, after):
    found = compared(before, after)
    moves, homes = Counter(), Counter()
    for key in before.keys() & after.keys():
        move = (before[key][0] or 0, after[key][0] or 0)
        moves[move] += 1
        homes[move] += (after[key][1] if after[key][1] is not None else before[key][1]) or 0
    assert found.addresses_moved.tolist() == [[moves[row, column] for column in STEPS] for row in STEPS]
    assert found.dwellings_moved.tolist() == [[homes[row, column] for column in STEPS] for row in STEPS]


def test_the_matrix_as_a_table_has_five_rows_and_their_totals():
    table = compared({"a": (1, 5), "b": (None, 7)}, {"a": (4, 5), "b": (2, 7)}).matrix()
    assert list(table.columns) == list(MATRIX)
    listed = rows(table)
    assert [row["niveau_avant"] for row in listed] == ["1", "2", "3", "4", "non évalué"]
    assert (listed[0]["apres_4"], listed[0]["ensemble"], listed[0]["logements_apres_4"]) == (1, 1, 5)
    assert (listed[4]["apres_2"], listed[4]["logements_ensemble"]) == (1, 7)


def test_an_earlier_campaign_says_what_the_later_one_leaves_out():
    before = addresses([{"adresse_id": "a", "residence": "Lilas", "logements": 12, "campagne": "2025", "niveau": 1}])
    after = addresses([{"adresse_id": "a", "residence": None, "logements": None, "campagne": "2026", "niveau": 3}])
    (row,) = rows(compare_campaigns(before, after, "2025", "2026").addresses)
    assert (row["residence"], row["logements"], row["ecart"]) == ("Lilas", 12, 2)
    assert (row["campagne_avant"], row["campagne_apres"]) == ("2025", "2026")


def test_an_address_that_left_keeps_its_place():
    before = addresses([{"adresse_id": "gone", "x": 1.0, "y": 2.0}])
    table = compare_campaigns(before, addresses([{"adresse_id": "new", "x": 3.0}]), "2025", "2026").addresses
    assert table.columns["adresse_id"].tolist() == ["new", "gone"]
    assert table.x.tolist() == [3.0, 1.0]


def test_an_id_that_stands_twice_is_refused_with_its_row():
    twice = addresses([{"adresse_id": "a"}, {"adresse_id": "a"}])
    with pytest.raises(Problem, match=r"row 2.*stands twice"):
        compare_campaigns(twice, addresses([{"adresse_id": "a"}]), "2025", "2026")


def test_the_comparison_shares_nothing_with_its_inputs():
    after = addresses([{"adresse_id": "a", "residence": None}])
    compare_campaigns(addresses([{"adresse_id": "a", "residence": "Lilas"}]), after, "2025", "2026")
    assert after.columns["residence"].tolist() == [None]
    assert np.ma.getdata(after.columns["niveau"]).tolist() == [3]
