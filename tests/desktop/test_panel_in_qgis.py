"""Scenes in the real desktop, from the installed zip."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

# The same scene on an ordinary screen, and on one of high density in the dark theme.
LOOKS = {
    "light": {"ORSEN_LOOK": "-light"},
    "dark-200": {"ORSEN_LOOK": "-dark-200", "ORSEN_THEME": "Night Mapping", "QT_SCALE_FACTOR": "2"},
}


def test_first_use_from_a_fresh_profile_to_a_delivered_map(play: Callable[..., dict[str, Any]]) -> None:
    told = play("first_use")
    assert "logements" in told["stock"]
    assert [row[0] for row in told["figures"]] == ["1", "2", "3", "4", "Non évalué"]
    assert told["categories"] == 5
    assert told["levels"] == [0, 1, 2, 3, 4]
    assert told["stopped"]["copies"] == []
    assert "La remise a été arrêtée" in " ".join(told["stopped"]["messages"])
    assert told["critical"] == []
    assert len(told["copies"]) >= 1
    for name in told["copies"]:
        assert name.startswith("EXP-")
        assert name.removesuffix(".pdf") in told["delivered"]
        assert (told["out"] / "exemplaires" / name).read_bytes().startswith(b"%PDF")
    secrets = told["out"] / "mots-de-passe.json"
    assert secrets.stat().st_mode & 0o077 == 0
    assert str(secrets) in told["delivered"]
    passwords = [entry["password"].encode() for entry in json.loads(secrets.read_text("utf-8"))["copies"]]
    assert len(passwords) == len(told["copies"])
    kept = [path for folder in (told["profiles"], told["out"]) for path in folder.rglob("*") if path.is_file()]
    assert any(path.name == "user-history.db" for path in kept)
    assert [path for path in kept for word in passwords if word in path.read_bytes()] == [secrets] * len(passwords)


def test_the_start_of_qgis_loads_little_and_lists_everything_after(play: Callable[..., dict[str, Any]]) -> None:
    told = play("startup")
    assert "orsen_qgis.plugin" in told["loaded"]
    assert not [name for name in told["loaded"] if name.startswith(("orsen_qgis.processing.", "orsen_qgis.gui"))]
    assert told["algorithms"] > 20
    assert not told["panel_loaded"]


def test_stopped_runs_lost_layers_and_ten_reloads_leave_nothing(play: Callable[..., dict[str, Any]]) -> None:
    told = play("manners")
    assert told["imports"] == ["Fichiers des bailleurs", "Relevés d’incidents"]
    assert told["after_stop"] == {"layers": 1, "result": False}
    assert "arrêtée" in told["stop_message"][0]
    assert told["after_loss"] == {"layers": 0, "run": False}
    assert told["clean"] == told["after_ten"]
    assert told["clean"]["windows"] == told["clean"]["tools"] == []
    assert told["clean"]["actions"] == told["clean"]["docks"] == told["clean"]["menus"] == 0
    assert not told["clean"]["provider"]
    assert not told["clean"]["functions"]
    assert not told["clean"]["settings"]
    assert not told["clean"]["translated"]


@pytest.mark.parametrize("look", LOOKS)
def test_the_addresses_of_a_result_are_found_and_explained(play: Callable[..., dict[str, Any]], look: str) -> None:
    told = play("result", **LOOKS[look])
    assert told["rows"] > 600
    assert told["narrowed"] < 40
    assert told["from_table"] == ["Résidence Les Stratus"]
    assert told["from_map"][0] == told["from_map"][1] > 5
    assert told["levels"] == ["4"]
    assert "▲ hausse" in told["evolutions"]


@pytest.mark.parametrize("look", LOOKS)
def test_people_have_the_last_word(play: Callable[..., dict[str, Any]], look: str) -> None:
    told = play("last_word", **LOOKS[look])
    assert told["chosen"] > 5
    assert told["retained"] == [3]
    assert told["others_changed"] == 0
    assert told["undone"]
    assert told["pending"] == [True, True]
    assert told["listed"] == told["chosen"]
    assert told["zoomed"] == [4]
    assert told["digest"].startswith("cloture-1:")
    assert told["verdict"]
    assert told["closed"]


@pytest.mark.parametrize("look", LOOKS)
def test_themes_of_the_map_are_one_click_each(play: Callable[..., dict[str, Any]], look: str) -> None:
    told = play("map_themes", **LOOKS[look])
    assert told["styles"]["high"] == "ORSEN – Niveaux 3 et 4 seulement"
    assert len(set(told["styles"].values())) == 8
    assert told["styles"]["Clusters"] == "ORSEN – Tous les niveaux, daltoniens, regroupé"
    assert told["labelled"]
    assert not told["styles"]["own"].startswith("ORSEN")
    assert any(name.startswith("Résidences de") for name in told["layers"])
    assert told["messages"] == []


@pytest.mark.parametrize("look", LOOKS)
def test_the_map_is_seen_as_a_circle_would_see_it(play: Callable[..., dict[str, Any]], look: str) -> None:
    told = play("seeing", **LOOKS[look])
    assert len(told["seen"]) == 2
    assert all(seen and all(name.startswith(("Vu par", "Unités vues par")) for name in seen) for seen in told["seen"])
    assert all("Adresses gardées" in banner for banner in told["banners"])
    assert told["found"] == ["3"]
    assert told["verdict"].startswith("✔")


@pytest.mark.parametrize("look", LOOKS)
def test_territories_are_counted_and_drawn(play: Callable[..., dict[str, Any]], look: str) -> None:
    told = play("territory", **LOOKS[look])
    assert told["offered"] == "nom", "whatever layer of polygons the sample brings first"
    assert "Les Nuages" in told["districts"]
    assert told["copied"].startswith("Niveau\tAdresses\tLogements\tPart du parc\n1\t")
    assert told["drawn"] == "Territoire dessiné"
    assert told["changed"]["▲ hausse"] + told["changed"]["▼ baisse"] + told["changed"]["= stable"] > 0
    assert 10 < told["addresses"] < 600
    assert told["extent"] == "Emprise choisie"
    assert told["addresses"] < told["within"]
    assert told["messages"] == []


@pytest.mark.parametrize("look", LOOKS)
def test_the_settings_dialog_has_our_page(play: Callable[..., dict[str, Any]], look: str) -> None:
    told = play("options", **LOOKS[look])
    assert told["seen"]
    assert told["distance"] == told["default"] == 75
    assert told["palette"] == "colour-blind"
    assert told["ticked"]
    assert not told["left"]


def test_a_convention_that_is_over_lets_nothing_leave(play: Callable[..., dict[str, Any]]) -> None:
    told = play("expired")
    assert "31/12/2020" in told["warned"]
    assert told["critical"] == [True], told["messages"]
    assert "31/12/2020" in told["messages"][0]
    assert told["copies"] == []
    assert not told["secrets"]
    assert told["entries"] == 2, "the opening of the register, and the refusal"


def test_a_project_finds_its_choices_again_and_another_one_knows_nothing_of_them(
    play: Callable[..., dict[str, Any]],
) -> None:
    told = play("projects")
    before, other, again = told["before"], told["other"], told["again"]
    assert all(before.values()), before
    assert {**before, "secrets": ""} == again
    assert not any(other.values()) or {name for name, value in other.items() if value} <= {"campaign"}
    assert told["dirty"] == {"saved": False, "other": False, "again": False, "changed": True}
    assert told["looked"] == [[True, False], [False, False]], "seeing as a circle changes nothing"
    assert told["saved_while_seen"] == [False, False, False], "a saved project holds the person's own map"
    assert not told["secret_kept"]
    assert told["messages"] == []


def test_a_run_survives_another_reference_system_and_a_closed_project(play: Callable[..., dict[str, Any]]) -> None:
    told = play("upheaval")
    assert told["crs"] == told["own"]
    assert told["rows"] > 600
    assert told["layers"] == 0
    assert not told["dirty"]
    assert told["messages"] == []


def test_an_english_qgis_has_an_english_panel(play: Callable[..., dict[str, Any]]) -> None:
    told = play("english", ORSEN_LANGUAGE="en")
    said = " ".join(word for words in told["said"].values() for word in words)
    assert "Classify" in said.replace("&", "")
    for french in ("Adresses", "Logements", "Bailleurs", "Cotation", "Niveaux"):
        assert french not in said


@pytest.mark.parametrize("look", LOOKS)
def test_a_circle_is_changed_checked_delivered_and_traced(play: Callable[..., dict[str, Any]], look: str) -> None:
    told = play("delivering", **LOOKS[look])
    shown, sentence, can_save = told["trouble"]
    assert shown
    assert sentence
    assert not can_save
    assert told["saved"] == ["Logement social tranquille", [2, 3, 4]]
    assert told["circle"] == "mairie"
    assert len(told["forecast"]) >= 2
    height, row, letter = told["room"]
    assert row >= 2 * letter, "words wrap"
    assert height >= len(told["forecast"]) * letter + row
    assert told["pages"] >= 2
    assert told["before"] == [], "looking leaves nothing"
    secrets = json.loads((told["out"] / "mots-de-passe.json").read_text("utf-8"))["copies"]
    assert told["clipboard"] == secrets[0]["password"]
    assert (told["out"] / "exemplaires" / f"{told['number']}.pdf").is_file()
    assert "Mairie de Valfictif-sur-Songe" in told["traced"]
    assert told["traced"].startswith("✔")


def test_a_landlords_own_files_become_a_delivered_map(play: Callable[..., dict[str, Any]]) -> None:
    told = play("own_file")
    may_run, lacks = told["lacks"]
    assert not may_run
    assert "bailleur" in lacks
    before, warned, shown, after = told["categories"]
    assert "34" in before
    assert "10" in warned
    assert shown == 1, "the tab of the categories"
    assert after == "Catégories"
    assert told["window"] == ["01/07/2025", "30/06/2026"]
    assert told["covered"] == ["Toits d'Aurore"]
    assert told["retained"] == 1
    assert len(told["copies"]) == 1, told
    # Ten minutes, at four seconds a click and half a second a key, leave room for reading.
    assert 4 * told["did"]["clicks"] + told["did"]["keys"] / 2 < 600


def test_files_that_are_none_and_stopped_imports_leave_nothing(play: Callable[..., dict[str, Any]]) -> None:
    told = play("wrong_file")
    for name, (sentence, may_run) in told["said"].items():
        assert sentence, name
        assert "Traceback" not in sentence
        assert not may_run, name
    assert told["after_wrong"] == {"layers": 0, "dirty": False}
    assert "arrêté" in told["stopped"][0]
    assert told["stopped"][1]
    assert told["after_stop"] == {"layers": 0, "files": [False]}
    assert told["again"][1]


def test_themes_are_taken_back_in_the_styling_panel_and_qgis_is_left_in_peace(
    play: Callable[..., dict[str, Any]],
) -> None:
    told = play("undo_styles")
    assert told["undone"] == ["ORSEN – Niveaux 3 et 4 seulement", ["high"]]
    assert told["undone_twice"] == told["first"]
    assert told["redone"] == told["undone"]
    assert told["without_plugin"] == told["undone"][0], "its steps do nothing and go"
    assert told["after_reload"] == ["ORSEN – Par bailleur", ["landlords"]]
    assert "Niveaux 2026" not in told["layers"]
    assert told["code"] == 0


def test_every_window_is_opened_and_nothing_is_cut_in_the_narrowest_panel(play: Callable[..., dict[str, Any]]) -> None:
    told = play("every_window", timeout=400, ORSEN_DOCK="350")
    assert told["troubles"] == []
    assert told["cut"] == {}
    assert [name for name, (seen, least) in told["pages"].items() if least > seen] == []
    assert len(told["windows"]) > 25
    for name, (_, _, width, height) in told["windows"].items():
        assert (width <= 1346, height <= 708) == (True, True), f"{name} does not fit a small laptop: {width} × {height}"
