"""Figures of territories, against a count made address by address with a ray of our own."""

from __future__ import annotations

import math

import pytest
import shapely
from circle_examples import addresses
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.territory.summary import Territory, summarise_territories

SQUARE = [(0, 0), (10, 0), (10, 10), (0, 10)]
HOOK = [(0, 0), (30, 0), (30, 5), (5, 5), (5, 30), (0, 30)]
# Never on a boundary: there a ray and shapely may well differ.
away = st.integers(-2, 32).map(lambda number: number + 0.37)
places = st.lists(
    st.tuples(away, away, st.sampled_from([None, 1, 2, 3, 4]), st.sampled_from([None, 0, 8, 25])), max_size=25
)


def rated(rows) -> object:
    return addresses(
        [
            {"adresse_id": str(number), "x": x, "y": y, "niveau": level, "logements": homes}
            for number, (x, y, level, homes) in enumerate(rows)
        ]
    )


def inside(ring, x, y) -> bool:
    """Whether a ray to the right crosses the ring an odd number of times."""
    odd = False
    for (ax, ay), (bx, by) in zip(ring, [*ring[1:], ring[0]]):
        if (ay > y) != (by > y) and x < ax + (y - ay) * (bx - ax) / (by - ay):
            odd = not odd
    return odd


def figures(summary) -> dict[tuple[str, str], dict]:
    columns = {name: column.tolist() for name, column in summary.figures.columns.items()}
    listed = [dict(zip(columns, values)) for values in zip(*columns.values())]
    return {(row["territoire"], row["niveaux"]): row for row in listed}


def same(value, count, whole) -> bool:
    return math.isnan(value) if not whole else math.isclose(value, count / whole)


@given(places)
def test_figures_are_those_of_a_count_by_hand(rows):
    rings = {"carré": SQUARE, "équerre": HOOK}
    summary = summarise_territories(
        rated(rows), [Territory(name, shapely.Polygon(ring)) for name, ring in rings.items()]
    )
    found = figures(summary)
    for name, ring in rings.items():
        mine = [row for row in rows if inside(ring, *row[:2])]
        homes = sum(row[3] or 0 for row in mine)
        for words, wanted in (("1", {1}), ("4", {4}), ("3 et 4", {3, 4}), ("non évalué", {None}), ("ensemble", None)):
            at = [row for row in mine if wanted is None or row[2] in wanted]
            row = found[name, words]
            assert row["nb_adresses"] == len(at)
            assert row["logements"] == sum(each[3] or 0 for each in at)
            assert same(row["part_logements"], row["logements"], homes)
            assert same(row["part_adresses"], len(at), len(mine))
            assert same(row["couverture"], sum(each[2] is not None for each in mine), len(mine))
    times = [sum(inside(ring, *row[:2]) for ring in rings.values()) for row in rows]
    assert summary.outside == times.count(0)
    assert summary.shared == times.count(2)


def test_polygons_of_one_name_are_one_territory():
    parts = [Territory("QPV", shapely.box(0, 0, 1, 1)), Territory("QPV", shapely.box(0.5, 0, 9, 1))]
    found = figures(summarise_territories(rated([(0.7, 0.5, 4, 10), (5, 0.5, 2, 30)]), parts))
    assert found["QPV", "ensemble"]["nb_adresses"] == 2, "an address of both polygons counts once"
    assert found["QPV", "4"]["part_logements"] == pytest.approx(0.25)


def test_an_address_on_a_boundary_belongs_to_both_sides():
    sides = [Territory("ouest", shapely.box(0, 0, 1, 1)), Territory("est", shapely.box(1, 0, 2, 1))]
    summary = summarise_territories(rated([(1, 0.5, 3, 10)]), sides)
    assert [figures(summary)[name, "3"]["nb_adresses"] for name in ("ouest", "est")] == [1, 1]
    assert (summary.outside, summary.shared) == (0, 1)


def test_an_empty_territory_has_no_coverage():
    row = figures(summarise_territories(rated([]), [Territory("vide", shapely.box(0, 0, 1, 1))]))["vide", "ensemble"]
    assert row["nb_adresses"] == 0
    assert math.isnan(row["couverture"])


def test_an_address_without_a_place_is_outside():
    summary = summarise_territories(rated([(math.nan, math.nan, 3, 10)]), [Territory("ici", shapely.box(-9, -9, 9, 9))])
    assert summary.outside == 1
