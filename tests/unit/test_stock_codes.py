"""Levels, severities, impacts, categories and places, as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.stock.codes import category_codes, is_no_name, read_impact, read_level, read_severity, says_nothing
from orsen_qgis.stock.coordinates import place_in, shape_in


@pytest.mark.parametrize(
    "text", ["{}", "N{}", "n {}", "Niveau {}", "NIVEAU {} : tension", "{} - tranquille", "{}.0", "{}/4"]
)
@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_levels(text: str, level: int) -> None:
    assert read_level(text.format(level)) == level


@pytest.mark.parametrize("text", ["0", "5", "12", "1-2", "-1", "1,5", "niveau", "tranquille", "2 3", "N10"])
def test_impossible_levels_are_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (the value is the message)
        read_level(text)


@pytest.mark.parametrize("text", ["", "NC", "Non évalué", "n/a"])
def test_not_assessed_is_no_level(text: str) -> None:
    assert read_level(text) is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Extrêmes", "extreme"),
        ("majeur", "majeure"),
        ("MOYENNES", "moyenne"),
        (" faible ", "faible"),
        ("Majeure", "majeure"),
    ],
)
def test_severities(text: str, code: str) -> None:
    assert read_severity(text) == code


@pytest.mark.parametrize(("text", "code"), [("Mesuré", "mesure"), ("importante", "important"), ("EXTRÊME", "extreme")])
def test_impacts(text: str, code: str) -> None:
    assert read_impact(text) == code


def test_words_of_the_other_axis_are_refused() -> None:
    with pytest.raises(ValueError, match="grave"):
        read_severity("grave")
    with pytest.raises(ValueError, match="majeure"):
        read_impact("majeure")


def test_placeholders_are_no_names() -> None:
    assert all(is_no_name(text) for text in ["(vide)", "N/A", "-", "", "Non renseigné"])
    assert not is_no_name("Habitat d’Orm")


def test_categories_by_profile_then_code_then_label() -> None:
    labels = {"tags": "Tags", "rodeos": "Rodéos"}
    known = category_codes({"Graffiti ": "tags", "RODÉOS": "tags", "Fleurs": None}, labels)
    assert known["graffiti"] == "tags"
    assert known["rodeos"] == "tags", "the profile comes before the label"
    assert known["fleurs"] is None
    assert "arbres" not in known


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("48.83, 2.39", (2.39, 48.83, 4326)),
        ("48.83,2.39", (2.39, 48.83, 4326)),
        ("48,83 2,39", (2.39, 48.83, 4326)),
        ("48,83, 2,39", (2.39, 48.83, 4326)),
        ("SRID=2975;POINT(338000 7690000)", (338000.0, 7690000.0, 2975)),
        ('{"type": "Point", "coordinates": [2.39, 48.83]}', (2.39, 48.83, 4326)),
        ("{'lon': 2.39, 'lat': 48.83}", (2.39, 48.83, 4326)),
        ("POINT (652000.5 6862000)", (652000.5, 6862000.0, 0)),
        ("652000.5 6862000", (652000.5, 6862000.0, 0)),
    ],
)
def test_places_in_one_cell(text: str, place: tuple[float, float, int]) -> None:
    assert place_in(text) == place


@given(st.floats(-90, 90, allow_subnormal=False), st.floats(-180, 180, allow_subnormal=False))
def test_a_latitude_longitude_pair_comes_back(latitude: float, longitude: float) -> None:
    assert place_in(f"{latitude!r}, {longitude!r}") == (longitude, latitude, 4326)


@pytest.mark.parametrize(
    ("text", "epsg"),
    [
        ('{"coordinates": [[[2.3, 48.8], [2.4, 48.8], [2.4, 48.9], [2.3, 48.8]]], "type": "Polygon"}', 4326),
        ("POLYGON ((0 0, 1 0, 1 1, 0 0))", 0),
        ("SRID=2154;MULTIPOLYGON(((0 0,1 0,1 1,0 0)))", 2154),
    ],
)
def test_areas_in_one_cell(text: str, epsg: int) -> None:
    found = shape_in(text)
    assert found is not None
    assert found[1] == epsg
    assert shape_in("1 rue Haute") is None


def test_words_that_stand_for_no_number() -> None:
    assert all(map(says_nothing, ("-", "NC", "n.c.", "#N/A", "non renseigné")))
    assert not any(map(says_nothing, ("NaN", "douze", "#REF!", "0")))


@pytest.mark.parametrize("text", ["", "Paris", "48.8", "{'lon': 2.3}", "1e999, 2"])
def test_what_is_no_place_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (the value is the message)
        place_in(text)
