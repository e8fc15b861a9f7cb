"""All facts with the level of each: the engine's levels again, in words that a stranger understands."""

from __future__ import annotations

import datetime

import numpy as np
import pytest
from grid_examples import count_incidents
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.grid.axes import Frequency, Severity
from orsen_qgis.grid.classification import Evidence, classify
from orsen_qgis.grid.evidence import given_facts
from orsen_qgis.grid.explanation import fact_sentence
from orsen_qgis.grid.fact_list import FACT, list_facts
from orsen_qgis.grid.facts import Window, join_facts, rated_facts
from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.grid.incidents import Tally
from orsen_qgis.grid.rates import rate_in_words
from orsen_qgis.stock.table import Table

GRID = load_bundled_grid()
TYPES = {code: number for number, code in enumerate(GRID.fact_types)}
YEAR = Window(datetime.date(2025, 7, 1), datetime.date(2026, 6, 30))
NO_IMPACT = np.full(3, -1, dtype=np.int8)


def stock(number: int = 3) -> Table:
    names = np.array([f"a{row}" for row in range(number)], dtype=object)
    return Table({"adresse_id": names}, {"adresse_id": "text"}, np.arange(number) * 1.0, np.zeros(number), "EPSG:2154")


def dated(*rows: tuple[int, str, int]):
    """Facts from (address, type, count)."""
    one = [
        (address, TYPES[code], GRID.fact_types[code].severity) for address, code, count in rows for _ in range(count)
    ]
    columns = np.array(one, dtype=np.int64).reshape(-1, 3).T
    return count_incidents(columns[0], columns[1].astype(np.int16), columns[2].astype(np.int8), YEAR, GRID)


def rated(address: int, code: str | None, severity: Severity, frequency: Frequency):
    types = np.array([-1 if code is None else TYPES[code]], dtype=np.int16)
    arrays = (np.array([value]) for value in (int(severity), int(frequency)))
    return rated_facts(np.array([address]), types, *(each.astype(np.int8) for each in arrays), GRID)


def rows(table: Table) -> list[dict]:
    return [dict(zip(table.columns, values)) for values in zip(*(column.tolist() for column in table.columns.values()))]


def test_a_dated_fact_is_said_with_its_count_its_rate_and_its_cell():
    (fact,) = rows(list_facts(stock(), dated((1, "petits-trafics", 125)), NO_IMPACT, GRID))
    assert fact == {
        "adresse_id": "a1",
        "bailleur": None,
        "residence": None,
        "adresse": None,
        "commune": None,
        "fait": "petits trafics",
        "type_fait": "petits-trafics",
        "gravite": "moyenne",
        "frequence": "quotidienne",
        "nombre": 125,
        "jours": 365,
        "nombre_residence": 0,
        "rythme": "2,4 par semaine",
        "niveau_fait": 3,
        "origine_case": "énoncée par la source",
        "cellule_deduite": False,
        "decisif": True,
        "explication": "Petits trafics, gravité moyenne. 125 faits en 365 jours, soit 2,4 par semaine : fréquence "
        "quotidienne. La grille donne le niveau 3 (case énoncée par la source). C’est ce fait qui décide du niveau "
        "proposé.",
        "grille": GRID.name,
    }


def test_a_short_window_owns_up_to_the_days_it_counts_as():
    day = Window(datetime.date(2026, 6, 30), datetime.date(2026, 6, 30))
    kind = GRID.fact_types["rodeos"]
    number = np.zeros(6, dtype=np.int64)
    columns = (number + 1, (number + TYPES["rodeos"]).astype(np.int16), (number + kind.severity).astype(np.int8))
    facts = count_incidents(*columns, day, GRID)
    (fact,) = rows(list_facts(stock(), facts, NO_IMPACT, GRID))
    assert "6 faits en 1 jour (la période de 1 jour compte pour 90), soit 2 par mois" in fact["explication"]
    assert "(6 faits, 2 par mois ; la période de 1 jour compte pour 90)" in fact_sentence(facts, 0, GRID)


def test_a_fact_that_a_person_rated_says_so_and_has_no_rate():
    (fact,) = rows(list_facts(stock(), rated(0, None, Severity.MAJEURE, Frequency.REGULIERE), NO_IMPACT, GRID))
    assert (fact["fait"], fact["type_fait"], fact["nombre"], fact["rythme"]) == ("fait sans type", None, None, None)
    assert (fact["niveau_fait"], fact["cellule_deduite"]) == (3, True)
    assert fact["explication"].startswith(
        "Fait sans type, gravité majeure. Fréquence régulière, donnée par une personne. La grille donne le niveau 3 "
        "(case déduite, non vérifiée)."
    )


@pytest.mark.parametrize(
    ("count", "shared", "words"),
    [
        (5, 2, "2 d’entre eux ne nomment que la résidence, et comptent pour chacune de ses adresses."),
        (5, 1, "1 d’entre eux ne nomme que la résidence, et compte pour chacune de ses adresses."),
        (5, 5, "Tous ne nomment que la résidence, et comptent pour chacune de ses adresses."),
        (1, 1, "Il ne nomme que la résidence, et compte pour chacune de ses adresses."),
    ],
)
def test_a_fact_that_incidents_of_a_residence_belong_to_says_so(count, shared, words):
    facts = dated((0, "tags", count), (1, "tags", count))
    marked, bare = rows(list_facts(stock(), facts, NO_IMPACT, GRID, np.array([shared, 0])))
    assert words in marked["explication"]
    assert (marked["nombre"], marked["nombre_residence"]) == (count, shared)
    assert (bare["nombre_residence"], "résidence" in bare["explication"]) == (0, False)


def test_the_gravest_address_comes_first_and_its_deciding_fact_leads():
    facts = dated((0, "tags", 1), (2, "tags", 300), (2, "menaces-de-mort", 30), (0, "rodeos", 30))
    listed = [
        (row["adresse_id"], row["type_fait"], row["niveau_fait"], row["decisif"])
        for row in rows(list_facts(stock(), facts, NO_IMPACT, GRID))
    ]
    assert listed == [
        ("a2", "menaces-de-mort", 3, True),
        ("a2", "tags", 2, False),
        ("a0", "rodeos", 2, True),
        ("a0", "tags", 1, False),
    ]


def test_where_the_impact_proposes_more_no_fact_decides():
    impact = np.array([3, -1, -1], dtype=np.int8)
    listed = rows(list_facts(stock(), dated((0, "tags", 1), (1, "tags", 1)), impact, GRID))
    assert [row["decisif"] for row in listed] == [False, True]
    assert "décide" not in listed[0]["explication"]


def test_without_any_fact_the_list_is_empty_and_keeps_its_columns():
    table = list_facts(stock(), join_facts([]), NO_IMPACT, GRID)
    assert len(table) == 0
    assert set(FACT) < set(table.columns)


@pytest.mark.parametrize(
    ("count", "days", "frequency", "words"),
    [
        (104, 365, Frequency.QUOTIDIENNE, "2 par semaine"),
        (24, 365, Frequency.REGULIERE, "2 par mois"),
        (1, 365, Frequency.PONCTUELLE, "1 par an"),
        (30, 10, Frequency.QUOTIDIENNE, "2,3 par semaine"),  # ten days count as ninety
        (1, 730, Frequency.PONCTUELLE, "0,5 par an"),
    ],
)
def test_a_rate_in_words(count, days, frequency, words):
    assert rate_in_words(count, days, frequency, GRID) == words


many = st.lists(st.tuples(st.integers(0, 2), st.sampled_from(list(TYPES)), st.integers(1, 130)), max_size=6)
judged = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from([*TYPES, None]),
        st.sampled_from(Severity),
        st.sampled_from(Frequency),
    ),
    max_size=6,
)


@given(many, judged)
def test_the_list_read_again_as_rated_facts_gives_the_same_levels(incidents, ratings):
    facts = join_facts([dated(*incidents), *(rated(*each) for each in ratings)])
    table = list_facts(stock(), facts, NO_IMPACT, GRID)
    again = given_facts(table, {f"a{row}": row for row in range(3)}, GRID, "liste", Tally())
    assert levels(facts).tolist() == levels(again).tolist()
    assert len(table) == len(facts)


@given(many)
def test_one_fact_decides_for_each_address_that_has_any_and_none_is_higher(incidents):
    listed = rows(list_facts(stock(), dated(*incidents), NO_IMPACT, GRID))
    for name in {row["adresse_id"] for row in listed}:
        mine = [row for row in listed if row["adresse_id"] == name]
        (deciding,) = [row for row in mine if row["decisif"]]
        assert deciding["niveau_fait"] == max(row["niveau_fait"] for row in mine)


def levels(facts):
    nothing = np.zeros(3, dtype=np.int8)
    evidence = Evidence(facts, nothing.astype(bool), NO_IMPACT, nothing, nothing, nothing)
    return classify(evidence, GRID).by_facts
