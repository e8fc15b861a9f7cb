"""What addresses are grouped into, when a unit moves up, and which units a territory takes."""

from __future__ import annotations

import math
from collections import Counter

import numpy as np
import pytest
import shapely
from release_examples import ORIGIN, left_out, released, residence

from orsen_qgis.problems import Problem


def test_a_residence_has_the_highest_level_and_counts_released_addresses_only():
    rows = [
        {"residence": "Les Lilas", "niveau": 3, "logements": 10, "x": ORIGIN[0]},
        {"residence": "LES LILAS", "niveau": 4, "logements": 30, "x": ORIGIN[0] + 20},
        {"residence": "Les Lilas", "niveau": 1, "logements": 99, "x": ORIGIN[0] + 900},
        {"residence": "Les Lilas", "bailleur": "Bailleur B", "niveau": 3, "logements": 5},
    ]
    made = released(rows, **residence(levels=[3, 4]))
    assert made.level.tolist() == [4, 3]
    assert made.columns["bailleur"].tolist() == ["Bailleur A", "Bailleur B"]
    assert made.columns["nb_adresses"].tolist() == [2, 1]
    assert made.columns["logements"].tolist() == [40, 5]
    assert made.columns["niveau_max"].tolist() == [4, 3]
    assert made.columns["nb_niveau_3"].tolist() == [1, 1]
    assert made.columns["nb_niveau_4"].tolist() == [1, 0]
    assert abs(made.x[0] - (ORIGIN[0] + 10)) < 36


def test_the_place_of_a_residence_does_not_tell_which_of_its_addresses_were_released():
    """Every set of addresses of a courtyard is drawn at one of few places; the exact means would all differ."""
    ring = [(25 * math.cos(turn), 25 * math.sin(turn)) for turn in (0.1, 0.9, 2.0, 3.1, 4.3, 5.5)]
    places = {}
    for chosen in range(1, 2 ** len(ring)):
        levels = [4 if chosen >> number & 1 else 1 for number in range(len(ring))]
        rows = [
            {"residence": "R", "niveau": level, "x": ORIGIN[0] + x, "y": ORIGIN[1] + y}
            for level, (x, y) in zip(levels, ring)
        ]
        made = released(rows, **residence(levels=[4]))
        places.setdefault((made.x[0], made.y[0]), []).append(set(np.flatnonzero(np.array(levels) == 4)))
    assert len(places) <= 4
    assert all(abs(x - ORIGIN[0]) < 62 and abs(y - ORIGIN[1]) < 62 for x, y in places)
    largest = max(places.values(), key=len)
    assert not set.intersection(*largest)


def test_one_name_in_two_communes_is_two_residences():
    rows = [{"residence": "Les Lilas"}, {"residence": "Les Lilas", "code_insee": "93002", "commune": "Bourg"}]
    assert released(rows, **residence()).columns["commune"].tolist() == ["Bourg", "Ville"]


def test_counts_of_levels_that_a_circle_does_not_get_are_null_not_nought():
    made = released([{"niveau": 4}], **residence(levels=[4], fields=["nb_niveau_1", "nb_niveau_4"]))
    assert np.ma.getmaskarray(made.columns["nb_niveau_1"]).all()
    assert made.columns["nb_niveau_4"].tolist() == [1]


def test_unknown_dwellings_are_null_and_count_as_none_for_the_minimum():
    made = released(
        [{"logements": None}, {"logements": -5}, {"logements": 11}], minimum={"addresses": 1, "dwellings": 11}
    )
    assert made.columns["logements"].tolist() == [11]
    assert left_out(made) == {"minimum": 2}


@pytest.mark.parametrize(
    ("rows", "unit"),
    [
        ([{"residence": "R"}, {"residence": "R"}], "residence"),
        ([{}, {}], "cell-200m"),
        ([{"residence": "R"}, {"residence": "S"}], "cell-200m"),
        ([{}, {"x": ORIGIN[0] - 400}], "cell-1km"),
        ([{}, {"x": ORIGIN[0] + 5000}], "commune"),
        ([{"code_insee": "97411"}, {"code_insee": "97411"}], "commune"),
    ],
)
def test_a_unit_below_the_minimum_moves_up_until_it_is_large_enough(rows, unit):
    small = [{**row, "logements": 6} for row in rows]
    made = released(small, minimum={"addresses": 1, "dwellings": 11}, departements=["93", "974"])
    assert made.unit.tolist() == [unit]
    assert made.columns["logements"].tolist() == [12]
    assert made.columns["adresse"].tolist() == [None]
    assert made.counts.generalised_addresses == 2


def test_only_units_below_the_minimum_move_up():
    rows = [{"residence": "R", "logements": number} for number in (20, 6, 6)]
    made = released(rows, minimum={"addresses": 1, "dwellings": 11}, fields=["adresse", "residence", "logements"])
    assert Counter(made.unit.tolist()) == {"address": 1, "residence": 1}
    assert sorted(made.columns["logements"].tolist()) == [12, 20]


def test_what_is_too_small_even_as_a_commune_stays_and_is_counted():
    made = released([{"logements": 6}], minimum={"addresses": 1, "dwellings": 11})
    assert made.rows == 0
    assert made.counts.suppressed_addresses == 1
    with pytest.raises(Problem, match="minimum: 1"):
        made.refuse_if_empty()


def test_cells_are_those_of_the_european_grid_wherever_their_addresses_stand():
    rows = [{"x": ORIGIN[0] + step, "y": ORIGIN[1] + step} for step in (0, 1, 2)]
    made = released(rows, precision="cell-1km", departements=["93"])
    moved = released(rows[1:], precision="cell-1km", departements=["93"])
    assert (made.x.tolist(), made.y.tolist()) == (moved.x.tolist(), moved.y.tolist())
    # Worked out with GDAL: 3763567 m east, 2892197 m north.
    assert made.name.tolist() == ["Maille 1 km N2892E3763"]
    assert made.columns["nb_adresses"].tolist() == [3]


def test_a_territory_takes_the_points_that_it_covers_and_those_on_its_edge():
    square = shapely.box(ORIGIN[0], ORIGIN[1], ORIGIN[0] + 100, ORIGIN[1] + 100)
    rows = [{"x": ORIGIN[0]}, {"x": ORIGIN[0] + 50, "y": ORIGIN[1] + 50}, {"x": ORIGIN[0] - 1}]
    made = released(rows, square)
    assert made.rows == 2
    assert left_out(made) == {"territory": 1}
    assert made.area.equals(square)


def test_a_territory_takes_whole_residences_by_their_place():
    square = shapely.box(ORIGIN[0], ORIGIN[1] - 10, ORIGIN[0] + 100, ORIGIN[1] + 100)
    astride = [{"residence": "R", "x": ORIGIN[0] + step} for step in (-10, 30)]
    outside = [{"residence": "S", "x": ORIGIN[0] + step} for step in (-30, 10)]
    made = released(astride + outside, square, **residence())
    assert made.columns["residence"].tolist() == ["R"]
    assert made.columns["nb_adresses"].tolist() == [2]


@pytest.mark.parametrize(
    "territory",
    [shapely.Point(0, 0), shapely.LineString([(0, 0), (1, 1)]), shapely.Polygon(), shapely.GeometryCollection()],
)
def test_a_territory_without_polygons_is_refused(territory):
    with pytest.raises(Problem, match="polygon"):
        released([{}], territory)


def test_a_territory_of_overlapping_or_twisted_polygons_is_their_union():
    square = shapely.box(ORIGIN[0], ORIGIN[1], ORIGIN[0] + 100, ORIGIN[1] + 100)
    assert released([{}], shapely.MultiPolygon([square, square])).rows == 1
    assert released([{}], np.array([square, shapely.box(0, 0, 1, 1)])).rows == 1
    twisted = shapely.Polygon([(ORIGIN[0], ORIGIN[1]), (0, 0), (0, 1), (ORIGIN[0], ORIGIN[1] + 1), (5, 5)])
    assert released([{}], twisted).area.is_valid
