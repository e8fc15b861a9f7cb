"""Incidents to addresses: order of clues, landlords, municipalities, ties."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.problems import Problem
from orsen_qgis.stock.coded import Coder
from orsen_qgis.stock.matching import CLUES, HOW, REASONS, Incidents, Matcher, Matches
from orsen_qgis.stock.stock_index import StockIndex
from orsen_qgis.stock.table import Table

COLUMNS = ("adresse_id", "bailleur", "residence", "adresse", "code_postal", "commune", "code_insee")
STOCK = [
    # adresse_id, bailleur, residence, adresse, code_postal, commune, code_insee, x, y
    ("A1", "Orm", "Les Lilas", "12-16 avenue des Hêtres", "99100", "Valbrume", "99001", 0.0, 0.0),
    ("A2", "Orm", "Les Lilas", "3 rue Basse", "99100", "Valbrume", "99001", 100.0, 0.0),
    ("A3", "Orm", None, "3 rue Basse", "99200", "Autreville", "99002", 9000.0, 0.0),
    ("B1", "Brume", "Les Lilas", "18 avenue des Hêtres", "99100", "Valbrume", "99001", 40.0, 0.0),
    ("B2", "Brume", None, "3 rue Basse", "99100", "Valbrume", "99001", 100.0, 0.0),
]


def index(rows: list[tuple[Any, ...]] = STOCK) -> StockIndex:
    columns = {name: np.array([row[number] for row in rows], dtype=object) for number, name in enumerate(COLUMNS)}
    x, y = np.array([row[7] for row in rows]), np.array([row[8] for row in rows])
    return StockIndex(Table(columns, dict.fromkeys(COLUMNS, "text"), x, y, "EPSG:2154"), x, y)


def match(*rows: dict[str, Any], max_distance: float = 50.0, stock: StockIndex | None = None) -> Matches:
    coders = {name: Coder() for name in CLUES}
    for row in rows:
        for name, coder in coders.items():
            coder.add(row.get(name))
    places = [np.array([row.get(axis, np.nan) for row in rows], dtype=np.float64) for axis in ("x", "y")]
    incidents = Incidents({name: coder.finish() for name, coder in coders.items()}, *places)
    return Matcher(stock or index(), incidents, max_distance, lambda percent: None).match()


def reasons(found: Matches) -> list[str]:
    """Return why each incident has no address, empty where it has one."""
    return ["" if number < 0 else REASONS[number] for number in found.reasons.tolist()]


def outcome(**row: Any) -> tuple[list[str], str] | str:
    """Return (identifiers, how) of one incident, or why it has none."""
    found = match(row)
    if reasons(found)[0]:
        assert not len(found.incident)
        return reasons(found)[0]
    return [STOCK[address][0] for address in found.address], HOW[found.how[0]]


HERE = {"code_postal": "99100"}


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ({"adresse_id": "A1"}, (["A1"], "identifiant")),
        ({"adresse_id": "A1", "adresse": "3 rue Basse", **HERE, "x": 100.0, "y": 0.0}, (["A1"], "identifiant")),
        ({"adresse_id": "A1", "bailleur": "Brume"}, "identifier-unknown"),
        ({"adresse_id": "Z9"}, "identifier-unknown"),
        ({"adresse_id": "Z9", "adresse": "14 av. des Hetres", **HERE}, (["A1"], "adresse")),
        ({"adresse": "12 à 16 AV DES HETRES", **HERE}, (["A1"], "adresse")),
        ({"adresse": "13 avenue des Hêtres", **HERE}, "address-not-found"),
        ({"adresse": "18 avenue des Hêtres", "code_insee": "99001"}, (["B1"], "adresse")),
        ({"adresse": "18 avenue des Hêtres, 99100 Valbrume"}, (["B1"], "adresse")),
        ({"adresse": "18 avenue des Hêtres", "commune": "VALBRUME"}, (["B1"], "adresse")),
        ({"adresse": "18 avenue des Hêtres"}, "address-not-found"),
        ({"adresse": "18 avenue des Hêtres", "code_postal": "99200"}, "address-not-found"),
        ({"adresse": "3 r Basse", "code_postal": "99200"}, (["A3"], "adresse")),
        ({"adresse": "3 r Basse", **HERE, "bailleur": "BRUME"}, (["B2"], "adresse")),
        ({"adresse": "3 r Basse", **HERE}, (["A2"], "adresse-ambigue")),
        ({"adresse": "3 r Basse", **HERE, "bailleur": "Nobody"}, "landlord-unknown"),
        ({"adresse": "3 r Haute", **HERE, "x": 30.0, "y": 0.0}, (["B1"], "lieu")),
        ({"x": 20.0, "y": 0.0}, (["A1"], "lieu-ambigu")),
        ({"x": 100.0, "y": 1.0}, (["A2"], "lieu-ambigu")),
        ({"x": 100.0, "y": 1.0, "bailleur": "Brume"}, (["B2"], "lieu")),
        ({"x": 500.0, "y": 0.0}, "too-far"),
        ({"residence": "LES LILAS", "bailleur": "Orm"}, (["A1", "A2"], "residence")),
        ({"residence": "Les Lilas"}, "residence-not-found"),
        ({"residence": "Les Lilas", "bailleur": "Orm", "code_insee": "99002"}, "residence-not-found"),
        ({"residence": "Les Lilas", "bailleur": "Orm", "adresse": "hall B", **HERE}, "address-not-found"),
        ({}, "nowhere"),
        ({"bailleur": "Orm"}, "nowhere"),
    ],
)
def test_each_way(row: dict[str, Any], expected: Any) -> None:
    assert outcome(**row) == expected


def test_rows_come_in_their_order_and_a_residence_spreads() -> None:
    found = match({"x": 0.0, "y": 3.0}, {"residence": "Les Lilas", "bailleur": "Orm"}, {}, {"adresse_id": "B2"})
    assert found.incident.tolist() == [0, 1, 1, 3]
    assert [STOCK[row][0] for row in found.address] == ["A1", "A1", "A2", "B2"]
    assert found.distance[0] == 3.0
    assert np.isnan(found.distance[1:]).all()
    assert reasons(found) == ["", "", "nowhere", ""]


def test_the_very_same_text_comes_before_a_shared_number() -> None:
    stock = index([*STOCK, ("C1", "Orm", None, "14 avenue des Hêtres", "99100", "Valbrume", "99001", 5.0, 5.0)])
    found = match({"adresse": "14 av des Hêtres", **HERE}, stock=stock)
    assert (found.address.tolist(), HOW[found.how[0]]) == ([5], "adresse")


def test_a_stock_of_one_municipality_needs_none_in_the_text() -> None:
    stock = index([row for row in STOCK if row[6] == "99001"])
    found = match({"adresse": "18 av. des Hêtres"}, stock=stock)
    assert found.address.tolist() == [2]


def test_of_equal_texts_the_nearest_is_taken() -> None:
    stock = index(
        [
            ("A", "Orm", None, "1 rue X", "1", None, None, 0.0, 0.0),
            ("B", "Brume", None, "1 rue X", "1", None, None, 9.0, 0.0),
        ]
    )
    found = match({"adresse": "1 rue X", "code_postal": "1", "x": 8.0, "y": 0.0}, stock=stock)
    assert (found.address.tolist(), HOW[found.how[0]]) == ([1], "adresse-ambigue")


@given(st.lists(st.tuples(st.integers(0, 300), st.integers(0, 300)), min_size=1, max_size=12), st.integers(1, 80))
def test_the_nearest_is_the_nearest(places: list[tuple[int, int]], reach: int) -> None:
    stock = index(
        [
            (f"A{number}", "Orm", None, None, None, None, None, float(x), float(y))
            for number, (x, y) in enumerate(places)
        ]
    )
    found = match({"x": 150.0, "y": 150.0}, max_distance=float(reach), stock=stock)
    away = np.hypot(*(np.array(places, dtype=float) - 150.0).T)
    if away.min() > reach:
        assert reasons(found)[0] == "too-far"
    else:
        nearest = np.flatnonzero(away == away.min())
        assert found.address[0] == min(nearest, key=lambda row: f"A{row}")
        assert found.distance[0] == pytest.approx(away.min())
        assert HOW[found.how[0]] == ("lieu" if len(nearest) == 1 else "lieu-ambigu")


def test_places_need_no_shapely_and_may_be_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "shapely", None)
    assert match({"x": 0.0, "y": 0.0}).address.tolist() == [0]
    assert reasons(match({"x": 0.0, "y": 0.0}, max_distance=0.0)) == ["nowhere"]


def test_an_empty_stock_is_refused() -> None:
    with pytest.raises(Problem, match="empty"):
        index([])


CITY = [
    ("P17", "Orm", None, "3 rue Basse", "75017", "Paris 17e Arrondissement", "75117", 0.0, 0.0),
    ("P18", "Orm", None, "3 rue Basse", "75018", "Paris 18e Arrondissement", "75118", 9000.0, 0.0),
    ("M1", "Orm", None, "5 rue Haute", "99300", "Valneuve", "99011", 20000.0, 0.0),
]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"code_insee": "75117"}, ["P17"]),
        ({"code_insee": "75056", "code_postal": "75018"}, ["P18"]),
        ({"code_insee": "75056", "code_postal": "75017", "commune": "Paris"}, ["P17"]),
        ({"code_postal": "75018", "commune": "PARIS 18"}, ["P18"]),
        # The city alone does not tell which: the first by identifier, marked as ambiguous.
        ({"code_insee": "75056"}, ["P17"]),
        ({"commune": "Paris"}, ["P17"]),
        ({"code_insee": "75119", "code_postal": "75017", "commune": "Paris"}, None),
        ({"code_insee": "69123"}, None),
    ],
)
def test_a_city_and_its_arrondissements(said: dict[str, str], expected: list[str] | None) -> None:
    found = match({"adresse": "3, rue Basse", **said}, stock=index(CITY))
    assert [CITY[address][0] for address in found.address] == (expected or [])
    ambiguous = said in ({"code_insee": "75056"}, {"commune": "Paris"})
    if expected:
        assert HOW[found.how[0]] == ("adresse-ambigue" if ambiguous else "adresse")


@pytest.mark.parametrize(
    ("said", "tied"),
    [
        ({"code_insee": "99010", "code_postal": "99300", "commune": "Val-Neuve"}, False),
        ({"code_insee": "99010", "code_postal": "99300", "commune": "VALNEUVE"}, True),
        ({"code_insee": "99010", "code_postal": "99301", "commune": "Valneuve"}, False),
        ({"code_insee": "99010", "commune": "Valneuve"}, False),
        ({"commune": "Valneuve"}, True),
    ],
)
def test_a_municipality_under_its_code_before_a_merger(said: dict[str, str], tied: bool) -> None:
    assert (len(match({"adresse": "5 rue Haute", **said}, stock=index(CITY)).address) == 1) is tied
