"""``orsen:importstock``: profiles of expressions, and what the log tells."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from import_support import PLACE, Delivery, Log, csv
from qgis.core import (
    QgsProcessingException,
)


@pytest.fixture
def deliver(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Delivery:
    """Import what a landlord sends."""
    return Delivery(run, tmp_path)


def test_degrees_are_degrees_when_the_user_says_so(deliver: Delivery) -> None:
    results, _, _ = deliver(csv("Orm;1 rue Haute;99100;V;99001;1;2.39;48.83"), CRS="EPSG:4326")
    assert results["OUTPUT"].getFeature(1).geometry().asPoint().x() == pytest.approx(PLACE[0], abs=0.1)


def test_the_log_shows_what_was_detected(deliver: Delivery) -> None:
    log = Log()
    deliver(csv("Orm;1 rue Haute;99100;V;99001;1;2.39;48.83"), feedback=log)
    assert '  bailleur ← "Organisme"' in log.lines
    assert '  logements ← "Nb logements"' in log.lines
    assert any("degrees" in line for line in log.lines)


def profile(tmp_path: Path, columns: dict[str, str], **more: Any) -> str:
    path = tmp_path / "profil.json"
    content = {"schema": "orsen-stock-profile/1", "name": "Essai", "columns": columns, **more}
    path.write_text(json.dumps(content), encoding="utf-8")
    return str(path)


def test_a_profile_of_expressions(deliver: Delivery, tmp_path: Path) -> None:
    columns = {
        "adresse_id": "'X-' || \"Code\"",
        "adresse": '"Numero" || \' \' || "Voie"',
        "logements": 'to_int("T1") + to_int("T2")',
        "x": '"E"',
        "y": '"N"',
    }
    text = csv("7;1;rue Haute;3;4;2.39;48.83", "8;2;rue Haute;3;?;2.39;48.83", header="Code;Numero;Voie;T1;T2;E;N")
    results, rows, rejected = deliver(text, PROFILE=profile(tmp_path, columns, crs="EPSG:4326", landlord="Orm"))
    assert [(row["adresse_id"], row["bailleur"], row["adresse"], row["logements"]) for row in rows] == [
        ("X-7", "Orm", "1 rue Haute", 7)
    ]
    assert rows[0]["place"] == pytest.approx(PLACE, abs=0.1)
    assert (results["REJECTED"], rejected[0]["ligne"], rejected[0]["champ"]) == (1, 2, "logements")
    assert "?" in rejected[0]["valeur"]


@pytest.mark.parametrize(
    ("columns", "said"),
    [
        ({"adresse": '"Rue"'}, "“Rue”"),
        ({"adresse": '"Adresse" ||'}, "cannot be read"),
        ({"adresse": "env('HOME')"}, "env()"),
        ({"adresse": "eval('1')"}, "eval()"),
        ({"adresse": "aggregate('stock', 'max', \"Adresse\")"}, "aggregate()"),
    ],
)
def test_expressions_that_cannot_be_are_refused(
    deliver: Delivery, tmp_path: Path, columns: dict[str, str], said: str
) -> None:
    with pytest.raises(QgsProcessingException) as refusal:
        deliver(csv(), PROFILE=profile(tmp_path, columns))
    assert said in str(refusal.value)
    assert "“adresse”" in str(refusal.value)


def test_an_unknown_crs_of_a_profile_is_refused(deliver: Delivery, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="EPSG:1"):
        deliver(csv(), PROFILE=profile(tmp_path, {"adresse": '"Adresse"'}, crs="EPSG:1"))
