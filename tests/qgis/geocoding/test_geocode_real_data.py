"""A real stock without coordinates, where it is there: to places (of a stand-in geocoder), then into the import."""

from __future__ import annotations

import csv
import os
from pathlib import Path

import pytest
from geocode_run import Run
from geocoder_server import Geocoder, good

PROJECT = Path(__file__).resolve().parents[3]
FILE = Path(os.environ.get("ORSEN_REAL_DATA") or PROJECT.parent / "shared" / "data") / "rpls_narbonne_adresses.csv"
pytestmark = [
    pytest.mark.real_data,
    pytest.mark.skipif(
        not FILE.exists(), reason="no real open data here: set ORSEN_REAL_DATA to a folder that holds it"
    ),
]


def in_rows(row: dict[str, str]) -> dict[str, str]:
    """Put each address somewhere of its own."""
    number = int(row["id"], 16)
    return {
        **good(row),
        "longitude": f"{3 + number % 997 / 10_000:.5f}",
        "latitude": f"{43.18 + number % 991 / 10_000:.5f}",
    }


def test_rpls_without_coordinates(geocode: Run, geocoder: Geocoder, tmp_path: Path) -> None:
    with FILE.open(encoding="utf-8-sig", newline="") as file:
        delivered = list(csv.DictReader(file, delimiter=";"))
    geocoder.answer = in_rows
    placed = tmp_path / "narbonne.gpkg"
    results, rows, review, refused = geocode.of(str(FILE), OUTPUT=str(placed), ROWS_PER_REQUEST=500)
    assert len(rows) + len(review) + len(refused) == len(delivered) == 1170
    assert results["REQUESTS"] == 3
    assert len(rows) > 1000, "the stand-in answers a number of one word: « 2 B » and the like are to review"
    assert {row["geocodage_motif"] for row in review} == {
        "The house number that was found is not the one of the address."
    }
    assert refused == []
    asked = {
        (row["adresse"], row["commune"].upper(), row["code_insee"]) for request in geocoder.rows for row in request
    }
    streets = ("NUMVOIE", "INDREP", "TYPVOIE", "NOMVOIE")
    assert asked == {
        (
            " ".join(" ".join(row[name].removesuffix(".0") for name in streets).replace("`", "'").split()),
            "NARBONNE",
            "11262",
        )
        for row in delivered
    }
    imported = geocode.run(
        "orsen:importstock",
        {"INPUT": str(placed), "LANDLORD": "Bailleur", "OUTPUT": "memory:", "REJECTS": "memory:"},
    )
    assert imported["REJECTED"] == 0
    assert imported["ADDRESSES"] + imported["MERGED"] == len(rows)
    assert imported["DWELLINGS"] == sum(int(float(row["nb"])) for row in rows)
    assert sum(int(float(row["nb"])) for row in (*rows, *review)) == 6043
