"""QGIS is left in the real desktop while the plugin is at something: it ends, and what it leaves is whole."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from geocoder_server import Geocoder, good

WORDS = {"import": "Importer le patrimoine", "deliver": "Exporter des cartes"}


@pytest.mark.parametrize(
    ("doing", "answer"),
    [("seen", "save"), ("table", "discard"), ("import", "save"), ("deliver", "discard")],
)
def test_qgis_is_left_in_the_midst_of_something(
    play: Callable[..., dict[str, Any]], tmp_path: Path, doing: str, answer: str
) -> None:
    temporary = tmp_path / "temporaires"
    temporary.mkdir()
    told = play("leaving", timeout=90, ORSEN_DOING=doing, ORSEN_ANSWER=answer, TMPDIR=str(temporary))
    out = told["out"]
    assert told["code"] == 0, (out / "crash.txt").read_text("utf-8")
    asked = [json.loads(line) for line in (out / "asked.jsonl").read_text("utf-8").splitlines()]
    if doing in WORDS:
        assert WORDS[doing] in asked.pop(0)["asked"]
    assert [each["title"] for each in asked] == ["Enregistrer le projet"], "QGIS asks nothing of what is only looked at"
    project = (out / "projet.qgs").read_text("utf-8")
    assert ("Une réunion" in project) == (answer == "save")
    assert "Vu par" not in project
    left = {path.name for path in out.rglob("*") if path.suffix in (".gpkg", ".pdf", ".json", ".csv", ".part", ".tmp")}
    assert not {name for name in left if not name.startswith("couche")} - {"report.json", "grand.csv"}
    if doing == "deliver":
        with closing(sqlite3.connect(out / "registre.sqlite")) as register:
            kinds = [kind for (kind,) in register.execute("SELECT kind FROM chain ORDER BY entry")]
        assert "delivered" not in kinds
        assert kinds.count("issued") == kinds.count("withdrawn")


def test_decisions_of_a_review_outlive_a_killed_qgis(play: Callable[..., dict[str, Any]], tmp_path: Path) -> None:
    path = tmp_path / "parc.csv"
    lines = [f"Orm;{number} rue Voltaire;11100;Narbonne;11262;3" for number in range(1, 7)]
    path.write_text("\n".join(("Organisme;Adresse;CP;Commune;INSEE;Nb logements", *lines)), "utf-8")
    geocoder = Geocoder(lambda row: {**good(row), "result_score": "0.6" if row["adresse"] > "2" else "0.97"})
    try:
        given = {"ORSEN_FILE": str(path), "ORSEN_GEOCODER": geocoder.url}
        killed = play("review_killed", timeout=60, ORSEN_KILLED="1", **given)
        assert killed["code"] == 128 + 9
        sent = len(geocoder.requests)
        told = play("review_killed", timeout=60, **given)
    finally:
        geocoder.close()
    assert len(geocoder.requests) == sent == 1, "nothing is sent again"
    assert told["decisions"][:2] == ["refuse", "accepte"]
    assert told["current"] == 2, "the first that is open"
    left = [each.name for each in tmp_path.iterdir() if each.name.startswith(".parc")]
    assert left == [], "what is imported is forgotten"
