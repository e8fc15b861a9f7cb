"""Profiles saved, offered and found again; lists of categories completed by a person."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from import_support import Delivery, Log, csv, rows_of
from qgis.core import QgsProcessingException
from test_import_incidents import register, row, stock_layer  # noqa: F401

from orsen_qgis.processing import profiles


@pytest.fixture
def deliver(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Delivery:
    """Import what a landlord sends."""
    return Delivery(run, tmp_path)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of profiles that is nobody's."""
    kept = tmp_path / "qgis" / "orsen" / "profiles"
    monkeypatch.setattr(profiles, "profiles_folder", lambda: kept)
    return kept


def test_a_detected_profile_is_saved_offered_and_used_by_its_name(deliver: Delivery, folder: Path) -> None:
    first, rows, _ = deliver(csv(), SAVE_PROFILE="Office d’Orm: 2026")
    saved = list(folder.iterdir())
    assert [path.name for path in saved] == ["Office d_Orm_ 2026.json"]
    content = json.loads(saved[0].read_text("utf-8"))
    assert (content["schema"], content["name"]) == ("orsen-stock-profile/1", "Office d’Orm: 2026")
    assert str(deliver.path.parent) not in saved[0].read_text("utf-8")
    log = Log()
    deliver(csv(), feedback=log)
    assert any("Office d_Orm_ 2026" in line for line in log.lines)
    again, same, _ = deliver(csv(), PROFILE="Office d’Orm: 2026")
    assert (same, again["DWELLINGS"]) == (rows, first["DWELLINGS"])


def test_a_profile_that_does_not_fit_is_not_offered(deliver: Delivery, folder: Path) -> None:
    deliver(csv(), SAVE_PROFILE="Orm")
    (folder / "faux.json").write_text("{", "utf-8")
    log = Log()
    deliver("adresse;x;y\n1 rue;652000;6862000\n", feedback=log, LANDLORD="Orm")
    assert not any("Orm." in line or "faux" in line for line in log.lines)


def test_saving_where_nothing_can_be_written_ends_in_a_sentence(deliver: Delivery, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        deliver(csv(), SAVE_PROFILE=str(tmp_path / "absent" / "profil.json"))
    with pytest.raises(QgsProcessingException, match="cannot be read"):
        deliver(csv(), PROFILE="Inconnu")


def test_categories_are_listed_completed_and_kept(
    register: Any,  # noqa: F811
    run: Any,
    tmp_path: Path,
    folder: Path,
) -> None:
    wanted = [row(ref="A1"), row(ref="A1", type="Chien"), row(ref="A2", type="CHIEN"), row(ref="A1", type="Fleurs")]
    listed = tmp_path / "categories.csv"
    results, _, _ = register(*wanted, CATEGORIES=str(listed), SAVE_PROFILE="Registre")
    assert results["MATCHED"] == 1
    rows = {line["categorie"]: (line["nombre"], line["type_fait"]) for line in rows_of(str(listed))}
    assert rows == {"Chien": ("1", ""), "CHIEN": ("1", ""), "graffiti": ("1", "tags"), "Fleurs": ("1", "-")}
    saved = json.loads((folder / "Registre.json").read_text("utf-8"))
    assert saved["types"]["Chien"] == ""
    listed.write_text("categorie;nombre;type_fait\nChien;1;Animaux dangereux\nVoiture;9;\n", "utf-8")
    results, _, _ = register(*wanted, TYPES=str(listed), SAVE_PROFILE="Registre")
    assert results["MATCHED"] == 3
    saved = json.loads((folder / "Registre.json").read_text("utf-8"))
    assert (saved["types"]["Chien"], saved["types"]["Fleurs"]) == ("animaux-dangereux", None)
    results, _, _ = register(*wanted, PROFILE="Registre")
    assert results["MATCHED"] == 3


def test_a_type_that_the_grid_has_not_is_refused_with_its_row(register: Any, tmp_path: Path) -> None:  # noqa: F811
    listed = tmp_path / "liste.csv"
    listed.write_text("categorie,type_fait\nChien,tags\nMoto,avions\n", "utf-8")
    with pytest.raises(QgsProcessingException, match="row 2: “avions”"):
        register(row(ref="A1"), TYPES=str(listed))


def test_comments_in_the_place_of_categories_are_not_listed(register: Any, tmp_path: Path) -> None:  # noqa: F811
    secret = "Mme Untel, 3e gauche, dit que le voisin " + "crie " * 20
    results, _, _ = register(row(ref="A1"), row(ref="A1", type=secret), CATEGORIES="memory:", SAVE_PROFILE="Registre")
    assert [line["categorie"] for line in rows_of(results["CATEGORIES"])] == ["graffiti"]
