"""Lists made from rated addresses: disagreements, counter-visits, residences and the figures that are quoted."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from circle_examples import addresses
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.campaign.counter_visits import list_counter_visits
from orsen_qgis.campaign.disagreement import find_disagreements
from orsen_qgis.campaign.residences import RESIDENCE, find_sites, summarise_residences
from orsen_qgis.campaign.stock_at_levels import count_at_levels
from orsen_qgis.problems import Problem
from orsen_qgis.stock.table import Table


def rows(table: Table) -> list[dict]:
    return [dict(zip(table.columns, values)) for values in zip(*(column.tolist() for column in table.columns.values()))]


def rated(identifier, niveau, propose, dwellings=10, source="retenu", **others):
    return {
        "adresse_id": identifier,
        "niveau": niveau,
        "niveau_propose": propose,
        "logements": dwellings,
        "source_niveau": source,
        "nb_faits": 1,
        **others,
    }


def test_disagreements_by_gap_then_dwellings():
    found = find_disagreements(
        addresses(
            [
                rated("agree", 3, 3),
                rated("small", 2, 3, 5),
                rated("large", 3, 2, 50, "importe"),
                rated("wide", 1, 4, 1),
                rated("unknown dwellings", 2, 3, None),
                rated("proposed", 3, 3, source="propose"),
                rated("nobody", None, 2, source=None),
                rated("no proposal", 4, None, nb_faits=0),
                rated("calm", 1, None, nb_faits=0),
            ]
        )
    )
    listed = [(row["adresse_id"], row["ecart"], row["desaccord"]) for row in rows(found.table)]
    assert listed == [
        ("wide", 3, "cote_plus_basse"),
        ("large", -1, "cote_plus_haute"),
        ("small", 1, "cote_plus_basse"),
        ("unknown dwellings", 1, "cote_plus_basse"),
        ("no proposal", None, "sans_fait"),
    ]
    assert (found.addresses, found.rated, found.compared) == (9, 7, 5)
    assert (found.lower, found.higher, found.without_fact) == (3, 1, 1)


def test_addresses_without_any_fact_can_be_left_out():
    assert len(find_disagreements(addresses([rated("a", 4, None)]), with_unfounded=False).table) == 0


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (rated("a", 2, 4), "Niveau 2 retenu par une personne, mais les tableaux proposent 4."),
        (rated("a", 3, 2, source="importe"), "Niveau 3 importé, mais les tableaux ne proposent que 2."),
        (rated("a", 3, 1, nb_faits=0), "Niveau 3 retenu par une personne, mais aucun fait n’est relevé."),
        (rated("a", 3, None, nb_faits=0), "Niveau 3 retenu par une personne, mais ni fait ni impact n’est connu."),
    ],
)
def test_each_disagreement_is_said_in_a_sentence_with_its_question(row, sentence):
    (listed,) = rows(find_disagreements(addresses([row])).table)
    assert listed["lecture"].startswith(sentence)
    assert listed["lecture"].endswith("?")


def test_proposals_on_inferred_cells_are_counted_among_those_listed():
    found = find_disagreements(
        addresses(
            [
                rated("a", 2, 3, proposition_deduite=True),
                rated("b", 3, 3, proposition_deduite=True),
                rated("c", 2, 3, proposition_deduite=False),
            ]
        )
    )
    assert found.on_inferred == 1


def test_a_level_of_5_is_refused():
    with pytest.raises(Problem, match="Row 2, column “niveau_propose”: 5 is not a level"):
        find_disagreements(addresses([rated("a", 2, 3), rated("b", 2, 5)]))


def four(identifier, visit="a_confirmer", dwellings=10, landlord="Bailleur A", **others):
    return {
        "adresse_id": identifier,
        "niveau": 4,
        "contre_visite": visit,
        "logements": dwellings,
        "bailleur": landlord,
        **others,
    }


def test_counter_visits_by_landlord_then_dwellings():
    visits = list_counter_visits(
        addresses(
            [
                four("b1", landlord="Bailleur B", dwellings=99),
                four("a1"),
                four("a2", dwellings=30, cellule_deduite=True),
                four("done", "confirmee", contre_visite_le=datetime.date(2026, 6, 1)),
                four("refused", dwellings=None, contre_visite_le=datetime.date(2026, 6, 2)),
                {"adresse_id": "three", "niveau": 3, "contre_visite": None},
            ]
        )
    )
    assert [(row["adresse_id"], row["a_faire"]) for row in rows(visits.table)] == [
        ("a2", "visite_a_faire"),
        ("a1", "visite_a_faire"),
        ("refused", "niveau_a_retenir"),
        ("b1", "visite_a_faire"),
    ]
    assert (visits.to_visit, visits.to_decide, visits.dwellings, visits.on_inferred) == (3, 1, 139, 1)


def site(residence, niveau, dwellings=10, **others):
    return {"residence": residence, "niveau": niveau, "logements": dwellings, **others}


def summary(*items):
    table = addresses(items)
    return rows(summarise_residences(table, find_sites(table)))


def test_a_residence_has_the_highest_level_the_spread_and_the_dwellings():
    lilas, _ = summary(
        site("Les Lilas", 4, 10, x=0.0, y=0.0, cellule_deduite=True, contre_visite="a_confirmer"),
        site("LES LILAS", 1, 30, x=10.0, y=20.0),
        site("Les Lilas", None, 20, x=20.0, y=40.0),
        site("Autre", 2),
    )
    assert lilas["residence"] == "Les Lilas"
    assert (lilas["niveau_max"], lilas["nb_adresses"], lilas["nb_non_evalue"]) == (4, 3, 1)
    assert [lilas[f"nb_niveau_{level}"] for level in (1, 2, 3, 4)] == [1, 0, 0, 1]
    assert [lilas[f"logements_niveau_{level}"] for level in (1, 2, 3, 4)] == [30, 0, 0, 10]
    assert (lilas["logements"], lilas["logements_non_evalue"]) == (60, 20)
    assert lilas["couverture"] == pytest.approx(2 / 3)
    assert (lilas["nb_deduites"], lilas["niveau_max_deduit"], lilas["nb_a_confirmer"]) == (1, True, 1)


def test_a_residence_lies_among_its_addresses():
    table = addresses([site("L", 1, x=0.0, y=0.0), site("L", 1, x=10.0, y=20.0), site("L", 1, x=np.nan, y=np.nan)])
    result = summarise_residences(table, find_sites(table))
    assert (result.x.tolist(), result.y.tolist(), result.crs) == ([5.0], [10.0], "EPSG:2154")


def test_a_name_in_two_communes_or_of_two_landlords_is_two_residences():
    assert len(summary(site("L", 1), site("L", 1, code_insee="93002"), site("L", 1, bailleur="Bailleur B"))) == 3


def test_an_address_without_residence_stands_alone():
    listed = summary(site(None, 3), site(None, 2), site("L", 1))
    assert [(row["unite"], row["nb_adresses"]) for row in listed] == [("adresse", 1), ("adresse", 1), ("residence", 1)]


def test_a_residence_that_nobody_assessed_has_no_level_and_no_dwellings_where_none_is_known():
    (row,) = summary(site("L", None, None))
    assert (row["niveau_max"], row["niveau_max_deduit"], row["logements"], row["couverture"]) == (None, None, None, 0)


def test_the_highest_level_is_sure_where_one_address_stands_on_a_stated_cell():
    (row,) = summary(site("L", 3, cellule_deduite=True), site("L", 3), site("L", 2, cellule_deduite=True))
    assert (row["niveau_max_deduit"], row["nb_deduites"]) == (False, 2)


def test_residences_of_an_empty_layer_are_none():
    table = addresses([])
    sites = find_sites(table)
    assert len(summarise_residences(table, sites)) == 0
    assert [row["nb_adresses"] for row in rows(count_at_levels(table, sites))] == [0] * 7


def test_figures_count_the_whole_residences_concerned_beside_the_addresses():
    table = addresses(
        [
            site("Lilas", 4, 10),
            site("Lilas", 3, 20),
            site("Lilas", 1, 70),
            site("Roses", 3, 40),
            site("Roses", None, 60),
            site(None, 4, 5),
            site("Calme", 1, 195),
        ]
    )
    figures = {row["niveaux"]: row for row in rows(count_at_levels(table, find_sites(table)))}
    assert list(figures) == ["1", "2", "3", "4", "3 et 4", "non évalué", "ensemble"]
    whole = {name: (row["nb_residences"], row["logements_residences"]) for name, row in figures.items()}
    assert whole["4"] == (2, 105)
    assert whole["3"] == (2, 200)
    assert whole["3 et 4"] == (3, 205), "a residence with both counts once"
    assert whole["ensemble"] == (4, 400)
    own = figures["3 et 4"]
    assert (own["nb_adresses"], own["logements_adresses"]) == (4, 75)
    assert own["part_adresses"] == pytest.approx(75 / 400)
    assert own["part_residences"] == pytest.approx(205 / 400)


stocks = st.lists(
    st.builds(
        site,
        st.sampled_from(["L", "M", None]),
        st.sampled_from([1, 2, 3, 4, None]),
        st.sampled_from([0, 5, 10, None]),
        code_insee=st.sampled_from(["93001", "93002"]),
        cellule_deduite=st.booleans(),
    ),
    min_size=1,
    max_size=12,
)


@given(stocks)
def test_no_address_and_no_dwelling_is_lost_or_counted_twice(items):
    table = addresses(items)
    residences = rows(summarise_residences(table, find_sites(table)))
    levels = [item["niveau"] for item in items]
    assert sum(row["nb_adresses"] for row in residences) == len(items)
    assert sum(row["logements"] or 0 for row in residences) == sum(item["logements"] or 0 for item in items)
    for level in (1, 2, 3, 4):
        assert sum(row[f"nb_niveau_{level}"] for row in residences) == levels.count(level)
        assert sum(row[f"logements_niveau_{level}"] or 0 for row in residences) == sum(
            item["logements"] or 0 for item in items if item["niveau"] == level
        )
    assert sum(row["nb_non_evalue"] for row in residences) == levels.count(None)
    assert sum(row["nb_deduites"] for row in residences) == sum(item["cellule_deduite"] for item in items)
    highest = [row["niveau_max"] or 0 for row in residences]
    assert highest == sorted(highest, reverse=True)
    assert list(residences[0]) == list(RESIDENCE)


@given(stocks, st.randoms())
def test_the_order_of_addresses_changes_no_figure(items, random):
    shuffled = list(items)
    random.shuffle(shuffled)
    one, other = addresses(items), addresses(shuffled)
    figures = [str(rows(count_at_levels(table, find_sites(table)))) for table in (one, other)]  # nan is not nan
    assert figures[0] == figures[1]
    names = ("residence", "code_insee", "niveau_max", "nb_adresses", "logements")
    spread = [
        sorted(tuple(str(row[name]) for name in names) for row in rows(summarise_residences(table, find_sites(table))))
        for table in (one, other)
    ]
    assert spread[0] == spread[1]
