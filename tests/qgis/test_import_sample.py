"""The sample's three stocks and its register, by the imports that the demo runs."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest
from import_support import rows_of

STOCKS = (
    ("stock_toits_aurore.csv", "profil_toits_aurore.json", "Toits d’Aurore"),
    ("stock_habitat_brumes.gpkg", "profil_habitat_brumes.json", ""),
    ("stock_foyer_levant.xlsx", "profil_foyer_levant.json", ""),
)


@pytest.fixture(scope="module")
def sample() -> Path:
    """The folder of the sample."""
    return Path(__file__).resolve().parents[2] / "resources" / "sample"


def test_three_landlords_into_one_layer_and_their_incidents(run: Any, sample: Path, tmp_path: Path) -> None:
    stock, rejected = None, 0
    for number, (name, profile, landlord) in enumerate(STOCKS):
        target = str(tmp_path / f"{number}.gpkg")
        parameters = {"INPUT": str(sample / name), "PROFILE": str(sample / profile), "LANDLORD": landlord}
        results = run("orsen:importstock", {**parameters, "EXISTING": stock, "OUTPUT": target})
        stock, rejected = target, rejected + results["REJECTED"]
    rows = rows_of(stock)
    assert results["ADDRESSES"] == len(rows) == len({row["adresse_id"] for row in rows})
    assert results["DWELLINGS"] == sum(row["logements"] or 0 for row in rows)
    assert len({row["bailleur"] for row in rows}) == 3
    assert len({row["code_insee"] for row in rows}) == 1
    assert 0 < rejected < 10, "the sample holds some rows that cannot be imported"
    assert all("place" in row for row in rows)

    incidents = {"INPUT": str(sample / "incidents.csv"), "PROFILE": str(sample / "profil_incidents.json")}
    results = run(
        "orsen:importincidents", {**incidents, "ADDRESSES": stock, "OUTPUT": "memory:", "UNMATCHED": "memory:"}
    )
    with (sample / "incidents.csv").open(encoding="utf-8-sig", newline="") as file:
        delivered = list(csv.DictReader(file))
    assert results["MATCHED"] + results["UNMATCHED_COUNT"] == len(delivered)
    assert results["MATCHED"] > 0.95 * len(delivered)
    known = {row["adresse_id"] for row in rows}
    assert results["BY_ID"] == sum(
        row["ref_adresse"] in known and row["categorie"] in mapped(sample) for row in delivered
    )
    assert min(results[name] for name in ("BY_ADDRESS", "BY_PLACE", "BY_RESIDENCE")) > 0
    assert {row["adresse_id"] for row in rows_of(results["OUTPUT"])} <= known


def mapped(sample: Path) -> set[str]:
    """Return the categories that the register's profile maps."""
    import json

    return set(json.loads((sample / "profil_incidents.json").read_text(encoding="utf-8"))["types"])
