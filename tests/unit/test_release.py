"""What a circle sees: its rows, columns and places, grouped until no unit is too small; and nothing else."""

from __future__ import annotations

import datetime
import math
import pickle

import numpy as np
import pytest
from circle_examples import TODAY, addresses, circle
from release_examples import left_out, released, residence, visible

from orsen_qgis.circles.policy import Precision
from orsen_qgis.circles.release import release
from orsen_qgis.problems import Problem
from orsen_qgis.stock.table import Table


def test_only_the_circles_fields_leave_in_its_order():
    made = released([{}], fields=["niveau", "adresse"])
    assert list(made.columns) == ["niveau", "adresse"]
    assert made.kinds == {"niveau": "integer", "adresse": "text"}


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ({"bailleur": "Bailleur C"}, "landlord"),
        ({"bailleur": None}, "no-landlord"),
        ({"bailleur": "  "}, "no-landlord"),
        ({"code_insee": "75101"}, "municipality"),
        ({"code_insee": None}, "no-municipality"),
        ({"code_insee": "93"}, "no-municipality"),
        ({"code_insee": "93001\n"}, "no-municipality"),
        ({"x": math.nan}, "no-place"),
        ({"y": math.inf}, "no-place"),
        ({"niveau": 2}, "level"),
        ({"niveau": None}, "level"),
        ({"niveau": 5}, "level"),
        ({"niveau": 0}, "level"),
        ({"niveau": -1}, "level"),
        ({"bailleur": None, "code_insee": None, "niveau": None}, "no-landlord"),
    ],
)
def test_an_address_outside_the_circle_stays_for_one_reason(row, reason):
    made = released([{}, row], levels=[3, 4])
    assert made.rows == 1
    assert left_out(made) == {reason: 1}


def test_invalid_levels_stay_even_where_not_assessed_leaves():
    made = released([{"niveau": None}, {"niveau": 0}, {"niveau": 7}], levels=[None])
    assert made.rows == 1
    assert left_out(made) == {"level": 2}


def test_a_landlord_is_recognised_by_alias_accents_case_and_spaces_and_named_as_the_circle_does():
    rows = [{"bailleur": "BAILLEUR  A"}, {"bailleur": "office b"}, {"bailleur": "Bàilleur B"}]
    made = released(rows, fields=["bailleur"])
    assert sorted(made.columns["bailleur"]) == ["Bailleur A", "Bailleur B", "Bailleur B"]


def test_departements_and_communes_add_up():
    rows = [{"code_insee": code} for code in ("93001", "75101", "75102", "2A004", "97411")]
    made = released(rows, departements=["93", "974"], communes=["75102", "2A004"], fields=["code_insee"])
    assert set(made.columns["code_insee"]) == {"93001", "75102", "2A004", "97411"}


def test_what_the_policy_names_and_the_data_lack_is_reported():
    made = released([{}], departements=["93", "75"], communes=["95018"])
    assert made.counts.absent_landlords == ("Bailleur B",)
    assert made.counts.absent_municipalities == ("75", "95018")


@pytest.mark.parametrize("day", [datetime.date(2020, 6, 30), datetime.date(2027, 7, 1)])
def test_nothing_leaves_outside_the_convention(day):
    with pytest.raises(Problem, match="CONV-93-2020"):
        release(addresses([{}]), circle(), None, day)


@pytest.mark.parametrize("column", ["bailleur", "code_insee", "niveau"])
def test_a_table_without_what_the_policy_decides_on_is_refused(column):
    whole = addresses([{}])
    columns = {name: values for name, values in whole.columns.items() if name != column}
    with pytest.raises(Problem, match=column):
        release(Table(columns, whole.kinds, whole.x, whole.y, whole.crs), circle(), None, TODAY)


def test_addresses_without_places_or_in_an_unknown_system_are_refused():
    whole = addresses([{}])
    with pytest.raises(Problem, match="no places"):
        release(Table(whole.columns, whole.kinds), circle(), None, TODAY)
    with pytest.raises(Problem, match="EPSG:999999"):
        release(addresses([{}], "EPSG:999999"), circle(), None, TODAY)


def test_the_deciding_fact_leaves_as_its_severity_and_nobodys_own_words_do():
    rows = [
        {"fait_decisif": "homicide", "gravite_decisive": "extreme", "contre_visite": "confirmee"},
        {"fait_decisif": "rodéos", "gravite_decisive": "voir M. Untel", "contre_visite": "Mme Unetelle dit non"},
    ]
    made = released(rows, fields=["adresse", "fait_decisif", "contre_visite"])
    assert made.columns["fait_decisif"].tolist() == ["extreme", None]
    assert made.columns["contre_visite"].tolist() == ["confirmee", None]


def test_a_level_4_that_no_visit_confirmed_is_told_whatever_the_fields():
    said = ("confirmee", "a_confirmer", "non_confirmee", None)
    rows = [{"niveau": 4, "contre_visite": each, "adresse": str(each)} for each in said]
    rows.append({"niveau": 3, "contre_visite": "a_confirmer", "adresse": "3"})
    made = released(rows, fields=["adresse", "niveau"])
    told = dict(zip(made.columns["adresse"].tolist(), made.to_confirm.tolist()))
    assert told == {"confirmee": False, "a_confirmer": True, "non_confirmee": True, "None": True, "3": False}
    assert made.counts.to_confirm == 3
    assert not released(rows, fields=["adresse"]).to_confirm.any()


def test_a_residence_at_4_is_to_be_confirmed_where_none_of_its_addresses_is():
    rows = [
        {"residence": name, "niveau": level, "contre_visite": said}
        for name, level, said in (
            ("A", 4, "a_confirmer"),
            ("A", 4, "confirmee"),
            ("B", 4, "a_confirmer"),
            ("B", 3, None),
            ("C", 3, None),
            ("C", 2, None),
        )
    ]
    made = released(rows, **residence())
    assert dict(zip(made.name.tolist(), made.to_confirm.tolist())) == {"A": False, "B": True, "C": False}


def test_without_a_level_column_no_level_leaves_not_even_in_the_order():
    rows = [{"niveau": level} for level in (2, 4, 1, 3)]
    made = released(rows, fields=["adresse"])
    assert not made.shows_levels
    assert made.level.tolist() == [0, 0, 0, 0]
    assert made.name.tolist() == ["0 rue", "1 rue", "2 rue", "3 rue"]


def test_names_hold_only_what_the_circle_may_see():
    rows = [{"residence": "Les Lilas"}]
    assert released(rows, fields=["adresse", "niveau"]).name.tolist() == ["0 rue"]
    assert released(rows, fields=["residence", "niveau"]).name.tolist() == ["Les Lilas"]
    assert released(rows, fields=["niveau"]).name.tolist() == ["Adresse"]
    assert released(rows, fields=["niveau"]).municipality.tolist() == [""]
    assert released(rows, fields=["commune"]).municipality.tolist() == ["Ville"]
    assert released(rows, fields=["code_insee"]).municipality.tolist() == ["93001"]


def test_coverage_counts_located_addresses_of_the_circle_before_its_levels():
    rows = [{"niveau": 4}, {"niveau": 1}, {"niveau": None}, {"bailleur": "C"}, {"x": math.nan}]
    made = released(rows, levels=[4])
    assert (made.counts.assessed, made.counts.assessable) == (2, 3)


def test_what_the_levels_rest_on_is_told_of_released_addresses_only():
    rows = [
        {"niveau": 4, "cellule_deduite": True, "grille": "orsen-2021", "campagne": "2026"},
        {"niveau": 4, "cellule_deduite": False, "grille": "orsen-2021", "campagne": "2026"},
        {"niveau": 1, "cellule_deduite": True, "grille": "secret", "campagne": "secret"},
    ]
    counts = released(rows, levels=[4]).counts
    assert (counts.on_inferred_cells, counts.grids, counts.campaigns) == (1, ("orsen-2021",), ("2026",))


def test_rows_stand_by_level_municipality_and_name():
    rows = [
        {"niveau": 3, "adresse": "b"},
        {"niveau": 4, "adresse": "Z"},
        {"niveau": 3, "adresse": "É"},
        {"niveau": 3, "adresse": "f"},
        {"niveau": 3, "commune": "Bourg", "code_insee": "93002", "adresse": "z"},
    ]
    assert released(rows).name.tolist() == ["Z", "z", "b", "É", "f"]


CANARY = "CANARI"


@pytest.mark.parametrize("precision", [precision.value for precision in Precision])
def test_nothing_of_what_is_left_out_is_in_the_release(precision):
    """Texts, numbers and places of excluded rows, and texts of excluded columns, appear nowhere in its bytes."""
    number, place = 1_234_567_890_123, 612_345.678
    texts = {
        name: f"{CANARY} {name}"
        for name in ("adresse_id", "motif", "fait_decisif", "agence", "residence", "code_postal", "source_niveau")
    }
    hidden = {**texts, "adresse": CANARY, "commune": CANARY, "nb_faits": number, "grille": CANARY, "campagne": CANARY}
    rows = [
        {**texts, "nb_faits": number},
        {**hidden, "bailleur": CANARY, "x": place},
        {**hidden, "code_insee": "75101", "x": place},
        {**hidden, "niveau": 1, "logements": number, "x": place},
        {**hidden, "logements": None, "x": place + 90_000, "code_insee": "93077"},
    ]
    fields = ["adresse", "commune", "niveau"] if precision == "address" else ["commune", "nb_adresses", "niveau_max"]
    made = released(rows, precision=precision, fields=fields, levels=[3, 4], minimum={"addresses": 1, "dwellings": 2})
    assert made.rows == 1
    found = pickle.dumps([*visible(made), made.counts, made.kinds])
    assert CANARY.encode() not in found
    for value in (np.int64(number), np.float64(place), np.float64(place + 90_000)):
        assert value.tobytes() not in found


def test_a_masked_value_is_not_kept_under_its_mask():
    table = addresses([{"nb_faits": 4242, "logements": 15}])
    table.columns["nb_faits"].mask = True
    made = release(table, circle(fields=["adresse", "nb_faits", "niveau"]), None, TODAY)
    assert np.ma.getdata(made.columns["nb_faits"]).tolist() == [0]


def test_a_release_shares_no_memory_with_its_input():
    table = addresses([{"residence": "R"}])
    made = release(table, circle(), None, TODAY)
    held = [table.x, table.y, *table.columns.values()]
    assert not any(np.shares_memory(mine, theirs) for mine in visible(made) for theirs in held)


def test_rows_are_read_by_street_then_number():
    from orsen_qgis.circles.ordering import _rank

    read = [
        "rue des Acacias",
        "2 rue des Acacias",
        "2 bis rue des Acacias",
        "10 rue des Acacias",
        "100 rue des Acacias",
        "9 rue du 8 Mai",
        "3 rue du 19 mars",
        "1 rue Édith Piaf",
        "1 rue Zola",
    ]
    names = np.array(sorted(read), dtype=object)
    assert [names[place] for place in np.argsort(_rank(names))] == read
