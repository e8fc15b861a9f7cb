"""Profiles are strict; detection proposes one."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from orsen_qgis.problems import Problem
from orsen_qgis.stock.detection import detect_incidents, detect_stock
from orsen_qgis.stock.profile import INCIDENT_SCHEMA, STOCK_SCHEMA, Profile, dump_profile, load_profile

CODES = {"tags", "rodeos"}
STOCK: dict[str, Any] = {"schema": STOCK_SCHEMA, "name": "X", "columns": {"adresse": '"Voie"'}}
INCIDENTS: dict[str, Any] = {
    "schema": INCIDENT_SCHEMA,
    "name": "X",
    "columns": {},
    "types": {"Tag": "tags", "Fleur": None},
}


def write(path: Path, content: Any) -> Path:
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return path


def test_a_profile_survives_its_file(tmp_path: Path) -> None:
    profile = Profile(STOCK_SCHEMA, "Été", {"adresse": '"a"'}, crs="EPSG:2154", landlord="L", rows="dwellings")
    assert load_profile(write(tmp_path / "p.json", dump_profile(profile)), STOCK_SCHEMA) == profile
    profile = Profile(INCIDENT_SCHEMA, "I", {"date_fait": '"d"'}, types={"Tag": "tags", "Fleur": None})
    assert load_profile(write(tmp_path / "p.json", dump_profile(profile)), INCIDENT_SCHEMA, CODES) == profile


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"schema": "orsen-stock-profile/2"}, "schema"),
        ({"couleur": "rouge"}, "couleur"),
        ({"columns": {"adress": '"a"'}}, "adress"),
        ({"columns": {"adresse": ""}}, "columns.adresse"),
        ({"columns": {"x": '"x"'}}, "x and y"),
        ({"columns": []}, "columns"),
        ({"types": {}}, "types"),
        ({"rows": "houses"}, "rows"),
        ({"name": 3}, "name"),
        ({"crs": None}, "crs"),
    ],
)
def test_what_is_unknown_or_wrong_is_refused_with_its_place(tmp_path: Path, change: dict[str, Any], place: str) -> None:
    path = write(tmp_path / "profil.json", {**STOCK, **change})
    with pytest.raises(Problem) as refusal:
        load_profile(path, STOCK_SCHEMA)
    assert place in str(refusal.value)
    assert str(path) in str(refusal.value)


def test_an_incident_profile_names_fact_types_of_the_grid(tmp_path: Path) -> None:
    assert load_profile(write(tmp_path / "p.json", INCIDENTS), INCIDENT_SCHEMA, CODES).types == INCIDENTS["types"]
    wrong = {**INCIDENTS, "types": {"Tag": "graffiti"}}
    with pytest.raises(Problem, match="graffiti"):
        load_profile(write(tmp_path / "p.json", wrong), INCIDENT_SCHEMA, CODES)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"schema": "a", "schema": "b"}', "[" * 100_000])
def test_broken_files_end_in_a_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(Problem):
        load_profile(write(tmp_path / "p.json", text), STOCK_SCHEMA)


def test_a_missing_file_ends_in_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(Problem, match=r"absent\.json"):
        load_profile(tmp_path / "absent.json", STOCK_SCHEMA)


def test_the_paris_file_is_recognised() -> None:
    names = ["Identifiant livraison", "Adresse du programme", "Code postal", "Ville", "Bailleur social"]
    counts = ["Nombre total de logements financés", "Dont nombre de logements PLS"]
    profile = detect_stock([*names, *counts, "Coordonnée en X (L93)", "Coordonnée en Y (L93)", "geo_point_2d"])
    assert profile.crs == "EPSG:2154"
    assert profile.columns == {
        "bailleur": '"Bailleur social"',
        "adresse": '"Adresse du programme"',
        "code_postal": '"Code postal"',
        "commune": '"Ville"',
        "logements": '"Nombre total de logements financés"',
        "x": '"Coordonnée en X (L93)"',
        "y": '"Coordonnée en Y (L93)"',
    }


@pytest.mark.parametrize("write_name", [str.upper, str.lower])
def test_rpls_has_a_row_per_dwelling_and_an_epsg_per_row(write_name) -> None:
    names = ["depcom", "codepostal", "libcom", "numvoie", "indrep", "typvoie", "nomvoie", "epsg", "x", "y"]
    profile = detect_stock([write_name(name) for name in names])
    assert profile.rows == "dwellings"
    assert profile.crs is None
    assert profile.columns["epsg"] == f'"{write_name("epsg")}"'
    assert f'"{write_name("nomvoie")}"' in profile.columns["adresse"]
    assert profile.columns["code_insee"] == f'"{write_name("depcom")}"'


def test_rpls_grouped_by_address_has_its_count() -> None:
    profile = detect_stock(["DEPCOM", "NUMVOIE", "INDREP", "TYPVOIE", "NOMVOIE", "nb"])
    assert (profile.rows, profile.columns["logements"]) == ("addresses", '"nb"')


def test_canonical_and_english_names() -> None:
    assert detect_stock(["ADRESSE_ID", "Bailleur", "niveau"]).columns == {
        "adresse_id": '"ADRESSE_ID"',
        "bailleur": '"Bailleur"',
        "niveau": '"niveau"',
    }
    profile = detect_stock(["Landlord", "Address", "Postcode", "City", "Dwellings", "Latitude", "Longitude"])
    assert profile.crs == "EPSG:4326"
    assert (profile.columns["x"], profile.columns["y"]) == ('"Longitude"', '"Latitude"')
    assert profile.columns["adresse"] == '"Address"'


def test_a_number_apart_from_its_street_is_joined_to_it() -> None:
    profile = detect_stock(["N° voie", "Indice", "Type de voie", "Voie", "CP"])
    named = re.findall('"([^"]+)"', profile.columns["adresse"])
    assert named == ["N° voie", "Indice", "Type de voie", "Voie"]
    assert detect_stock(["N° voie", "Voie", "Adresse"]).columns["adresse"] == '"Adresse"'
    assert detect_stock(["Numéro", "CP"]).columns == {"code_postal": '"CP"'}


def test_a_geometry_goes_before_columns() -> None:
    assert detect_stock(["x", "y", "adresse"], has_geometry=True).columns == {"adresse": '"adresse"'}


def test_quotes_in_a_name_are_escaped() -> None:
    assert detect_stock(['Ad"resse', "adresse"]).columns["adresse"] == '"adresse"'
    assert detect_stock(["“Adresse”"]).columns["adresse"] == '"“Adresse”"'
    assert detect_stock(['"Adresse"']).columns["adresse"] == '"""Adresse"""'


def test_incidents_are_recognised() -> None:
    profile = detect_incidents(["type", "adresse", "code_postal", "datedecl", "geo_point_2d"])
    assert profile.columns == {
        "adresse": '"adresse"',
        "code_postal": '"code_postal"',
        "type_fait": '"type"',
        "date_fait": '"datedecl"',
        "position": '"geo_point_2d"',
    }
