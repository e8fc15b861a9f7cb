"""Registers of incidents, and targets, as they should not be: a reason for each row, nothing half written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from import_support import Delivery, csv, rows_of
from qgis.core import QgsProcessingException
from test_import_incidents import register, row, stock_layer  # noqa: F401

# What one row says, and why it is left out.
ROWS: dict[str, tuple[dict[str, str], str]] = {
    "31 February": ({"date": "31/02/2026"}, "date cannot be read"),
    "31 February, ISO": ({"date": "2026-02-31"}, "date cannot be read"),
    "year 0": ({"date": "0000-01-01"}, "date cannot be read"),
    "month 13": ({"date": "2026-13-01"}, "date cannot be read"),
    "the months first": ({"date": "12/31/2026"}, "can only be month/day/year"),
    "three figures for the year": ({"date": "01/02/126"}, "date cannot be read"),
    "a count of days before any register": ({"date": "46"}, "date cannot be read"),
    "a day in words": ({"date": "hier"}, "date cannot be read"),
    "a time that is none, with a zone": ({"date": "2026-03-05T99:99:99Z"}, "date cannot be read"),
    "no date": ({"date": ""}, "No date"),
    "no category, no severity": ({"type": ""}, "Neither a category nor a severity"),
    "a category nobody mapped": ({"type": "Chien"}, "mapped to no fact type"),
    "a severity of another scale": ({"gravite": "7"}, "severity is none of"),
    "an unknown identifier": ({"ref": "Z9"}, "No address of the stock has this identifier"),
    "an address of another town": ({"ref": "", "adresse": "1 rue Lointaine", "cp": "13001"}, "this text in this"),
    "a place in the sea": ({"ref": "", "x": "100000", "y": "6200000"}, "within the greatest distance"),
    "half a place": ({"ref": "", "x": "652000"}, "nothing of where"),
    "a place of 1e308": ({"ref": "", "x": "1e308", "y": "1e308"}, "outside what their reference system covers"),
    "a place in words": ({"ref": "", "x": "Paris", "y": "Paris"}, "not a number"),
    "an unknown landlord": ({"ref": "", "bailleur": "Personne", "x": "652000", "y": "6862000"}, "this landlord"),
}


@pytest.mark.parametrize("name", ROWS)
def test_a_row_that_cannot_count_says_why(register: Any, name: str) -> None:  # noqa: F811
    said, reason = ROWS[name]
    results, facts, left = register(row(ref="A1"), row(**{"ref": "A1", **said}))
    assert (results["MATCHED"], len(facts), [line["ligne"] for line in left]) == (1, 1, [2])
    assert reason in left[0]["motif"]


@pytest.fixture
def deliver(run: Any, tmp_path: Path) -> Delivery:
    """Import what a landlord sends."""
    return Delivery(run, tmp_path)


@pytest.mark.parametrize("target", ["absent/sortie.gpkg", "abime.gpkg", "dossier.gpkg", "sans.suffixe/x.csv"])
def test_targets_that_cannot_take_it_stay_as_they_were(deliver: Delivery, tmp_path: Path, target: str) -> None:
    (tmp_path / "abime.gpkg").write_bytes(b"junk" * 2000)
    (tmp_path / "dossier.gpkg").mkdir()
    before = {path.name: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()}
    with pytest.raises(QgsProcessingException) as refusal:
        deliver(csv(), OUTPUT=str(tmp_path / target))
    assert "Traceback" not in str(refusal.value)
    after = {path.name: path.is_file() and path.read_bytes() for path in tmp_path.iterdir()}
    after.pop("stock.csv")
    assert after == before


def test_rejects_are_where_they_should_be_even_if_there_is_no_address(deliver: Delivery, tmp_path: Path) -> None:
    results, rows, rejected = deliver(csv(";;;;;;1;1"), OUTPUT=str(tmp_path / "vide.gpkg"))
    assert (results["ADDRESSES"], rows, len(rejected)) == (0, [], 1)
    assert rows_of(results["OUTPUT"]) == []
