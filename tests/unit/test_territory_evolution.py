"""What changed in territories, and territories as areas, against counts made row by row."""

from __future__ import annotations

import math
from collections import Counter

import shapely
from circle_examples import addresses
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.campaign.comparison import STEPS, compare_campaigns
from orsen_qgis.campaign.evolution import EVOLUTIONS
from orsen_qgis.territory import summary
from orsen_qgis.territory.areas import AREAS, territory_areas
from orsen_qgis.territory.evolution import compare_territories
from orsen_qgis.territory.summary import Territory, summarise_territories

WEST, EAST = shapely.box(0, 0, 10, 10), shapely.box(5, 0, 20, 10)
TERRITORIES = [Territory("ouest", WEST), Territory("est", EAST), Territory("ouest", shapely.box(0, 20, 1, 21))]
AFTER = [f"apres_{step or 'non_evalue'}" for step in STEPS]
levels = st.sampled_from([None, 1, 2, 3, 4])
places = st.integers(0, 24).map(lambda number: number + 0.5)
sites = st.tuples(places, levels, st.sampled_from([None, 0, 5, 30]))
campaigns = st.dictionaries(st.sampled_from("abcdefghij"), sites)


def campaign(rated: dict) -> object:
    return addresses(
        [
            {"adresse_id": key, "x": x, "y": 5.0, "niveau": level, "logements": homes}
            for key, (x, level, homes) in rated.items()
        ]
    )


def rows(table) -> list[dict]:
    return [dict(zip(table.columns, values)) for values in zip(*(column.tolist() for column in table.columns.values()))]


@given(campaigns, campaigns)
def test_changes_and_moves_are_those_of_a_count_by_hand(before, after):
    compared = compare_campaigns(campaign(before), campaign(after), "2025", "2026").addresses
    found = compare_territories(compared, TERRITORIES)
    inside = {"ouest": lambda x: x < 10, "est": lambda x: 5 < x < 20}
    listed = rows(compared)
    for name, covers in inside.items():
        mine = [row for row, x in zip(listed, compared.x) if covers(x)]
        kinds = Counter(row["evolution"] for row in mine)
        changes = {row["evolution"]: row for row in rows(found.changes) if row["territoire"] == name}
        assert {kind: changes[kind]["nb_adresses"] for kind in EVOLUTIONS} == {kind: kinds[kind] for kind in EVOLUTIONS}
        for kind in EVOLUTIONS:
            homes = sum(row["logements"] or 0 for row in mine if row["evolution"] == kind)
            assert changes[kind]["logements"] == homes
        pairs = Counter(
            (row["niveau_avant"] or 0, row["niveau_apres"] or 0)
            for row in mine
            if row["evolution"] not in ("entree", "sortie")
        )
        matrix = [row for row in rows(found.matrix) if row["territoire"] == name]
        assert [[row[column] for column in AFTER] for row in matrix] == [
            [pairs[was, now] for now in STEPS] for was in STEPS
        ]


@given(campaigns)
def test_areas_say_what_the_figures_say(rated):
    stock = campaign(rated)
    summary = summarise_territories(stock, TERRITORIES)
    areas = territory_areas(summary.figures, TERRITORIES, "EPSG:2154")
    assert list(areas.columns) == list(AREAS)
    assert areas.columns["territoire"].tolist() == ["ouest", "est"]
    shapes = shapely.from_wkb(areas.shapes)
    assert [shape.geom_type for shape in shapes] == ["MultiPolygon"] * 2
    assert [shape.area for shape in shapes] == [101.0, 150.0]
    for row, covers in zip(rows(areas), (lambda x: x < 10, lambda x: 5 < x < 20)):
        mine = [(level, homes or 0) for x, level, homes in rated.values() if covers(x)]
        assert row["nb_adresses"] == len(mine)
        assert row["niveau_max"] == max((level for level, _ in mine if level), default=None)
        for ending, wanted in (("niveau_1", {1}), ("niveaux_3_4", {3, 4}), ("non_evalue", {None})):
            assert row[f"nb_{ending}"] == sum(level in wanted for level, _ in mine)
            assert row[f"logements_{ending}"] == sum(homes for level, homes in mine if level in wanted)
        dwellings = sum(homes for _, homes in mine)
        if dwellings:
            high = sum(homes for level, homes in mine if level in (3, 4))
            assert math.isclose(row["part_niveaux_3_4"], high / dwellings)
        else:
            assert math.isnan(row["part_niveaux_3_4"])


def test_nothing_to_compare_changes_nothing():
    empty = compare_campaigns(campaign({}), campaign({}), "2025", "2026").addresses
    found = compare_territories(empty, TERRITORIES)
    assert sum(row["nb_adresses"] for row in rows(found.changes)) == 0
    assert len(rows(found.matrix)) == 10


def test_addresses_are_placed_part_by_part(monkeypatch):
    here = campaign({str(number): (number * 3 + 0.5, number % 5 or None, 10) for number in range(9)})
    compared = compare_campaigns(here, here, "2025", "2026").addresses
    whole, figures = compare_territories(compared, TERRITORIES), summarise_territories(here, TERRITORIES)
    monkeypatch.setattr(summary, "PART", 2)
    assert rows(compare_territories(compared, TERRITORIES).changes) == rows(whole.changes)
    again = summarise_territories(here, TERRITORIES)
    assert str(rows(again.figures)) == str(rows(figures.figures))
    assert (again.outside, again.shared) == (figures.outside, figures.shared) == (2, 2)
