"""The same road over real open data, where it is there. Only counts are kept here, nothing of its content."""

from __future__ import annotations

import csv
import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from import_support import rows_of
from osgeo import osr

PROJECT = Path(__file__).resolve().parents[2]
DATA = Path(os.environ.get("ORSEN_REAL_DATA") or PROJECT.parent / "shared" / "data")
PROFILES = PROJECT / "tests" / "data"
REACH = 50.0
pytestmark = [
    pytest.mark.real_data,
    pytest.mark.skipif(
        not DATA.is_dir(), reason="no real open data here: set ORSEN_REAL_DATA to a folder that holds the files"
    ),
]


def table(name: str, delimiter: str = ";") -> list[dict[str, str]]:
    """Read a file with Python's own csv, to count what the import should find."""
    with (DATA / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def import_stock(run: Any, name: str, **parameters: Any) -> tuple[dict[str, Any], list[dict[str, Any]], Counter]:
    outputs = {"OUTPUT": "memory:", "REJECTS": "memory:"}
    results = run("orsen:importstock", {"INPUT": str(DATA / name), **outputs, **parameters})
    return results, rows_of(results["OUTPUT"]), Counter(row["champ"] for row in rows_of(results["REJECTS"]))


def balance(results: dict[str, Any]) -> int:
    return results["ADDRESSES"] + results["MERGED"] + results["REJECTED"]


@pytest.mark.parametrize("name", ["logements_sociaux_paris_2025.csv", "logements_sociaux_paris_2025.xlsx"])
def test_paris_2025(run: Any, name: str) -> None:
    delivered = table("logements_sociaux_paris_2025.csv")
    count = "Nombre total de logements financés"
    nameless = [row for row in delivered if row["Bailleur social"] == "(vide)"]
    negative = [row for row in delivered if int(row[count]) < 0 and row not in nameless]
    kept = [row for row in delivered if row not in nameless and row not in negative]
    written = {(row["Bailleur social"], row["Adresse du programme"], row["Code postal"]) for row in kept}
    results, rows, rejected = import_stock(run, name, PROFILE=str(PROFILES / "profil_paris_2025.json"))
    assert (len(delivered), len(nameless), len(negative)) == (4174, 109, 1)
    assert dict(rejected) == {"bailleur": 109, "logements": 1}
    assert balance(results) == 4174
    assert results["DWELLINGS"] == sum(int(row[count]) for row in kept) == 123308
    assert results["ADDRESSES"] == len(rows) == 3557
    # Punctuation and abbreviations make some addresses one that the file writes in two ways; never the reverse.
    assert len(written) * 0.96 < len(rows) < len(written)
    assert len({row["adresse_id"] for row in rows}) == len(rows)
    assert {row["bailleur"] for row in rows} == {" ".join(row["Bailleur social"].split()) for row in kept}
    assert {row["code_insee"] for row in rows} == {f"751{number:02}" for number in range(1, 21)}
    assert {row["code_postal"] for row in rows} >= {"75020"}
    assert all(len(row["code_postal"]) == 5 and "\n" not in row["adresse"] for row in rows)


def test_paris_2025_as_text_and_as_sheet_are_one_stock(run: Any) -> None:
    parameters = {"PROFILE": str(PROFILES / "profil_paris_2025.json")}
    text, sheet = (
        {
            row["adresse_id"]: (row["logements"], *map(round, row["place"]))
            for row in import_stock(run, name, **parameters)[1]
        }
        for name in ("logements_sociaux_paris_2025.csv", "logements_sociaux_paris_2025.xlsx")
    )
    assert text.keys() == sheet.keys()
    assert {identifier for identifier in text if text[identifier][0] != sheet[identifier][0]} == set()


def test_paris_2021_without_a_profile_text_and_geojson(run: Any) -> None:
    delivered = table("logements_sociaux_paris_2021.csv")
    results, rows, rejected = import_stock(run, "logements_sociaux_paris_2021.csv")
    counts = [int(row["Nombre total de logements financés"]) for row in delivered]
    assert (len(delivered), balance(results), dict(rejected)) == (3584, 3584, {"logements": 1})
    assert results["DWELLINGS"] == sum(count for count in counts if count >= 0) == 109050
    other, geojson, _ = import_stock(run, "logements_sociaux_paris_2021.geojson")
    assert {name: other[name] for name in ("ADDRESSES", "DWELLINGS", "REJECTED")} == {
        name: results[name] for name in ("ADDRESSES", "DWELLINGS", "REJECTED")
    }
    places = {row["adresse_id"]: row["place"] for row in geojson}
    assert places.keys() == {row["adresse_id"] for row in rows}
    away = [np.hypot(*np.subtract(row["place"], places[row["adresse_id"]])) for row in rows]
    assert np.median(away) < 1.0, "coordinate columns in Lambert-93 and GeoJSON in degrees are one place"


def test_two_deliveries_of_paris_share_identifiers(run: Any) -> None:
    years = [f"logements_sociaux_paris_{year}.csv" for year in (2021, 2025)]
    before, after = ({row["adresse_id"] for row in import_stock(run, name)[1]} for name in years)
    key = ("Bailleur social", "Adresse du programme", "Code postal")
    written = [{tuple(row[name] for name in key) for row in table(name_) if row[key[0]] != "(vide)"} for name_ in years]
    same = len(written[0] & written[1])
    assert same > 500
    # Some addresses stand in both files in two ways of writing: one identifier, two texts.
    assert len(before & after) > 0.98 * same


def test_rpls_without_coordinates_is_rejected_row_by_row(run: Any) -> None:
    delivered = table("rpls_narbonne_adresses.csv")
    results, rows, _ = import_stock(run, "rpls_narbonne_adresses.csv", LANDLORD="Essai")
    left_out = rows_of(results["REJECTS"])
    assert (len(delivered), results["REJECTED"], rows) == (1170, 1170, [])
    assert {row["motif"] for row in left_out} == {"No coordinates: the address must be geocoded first."}
    assert [row["ligne"] for row in left_out] == list(range(1, 1171))


def test_street_reports_become_facts_by_place(run: Any) -> None:
    stock, addresses, _ = import_stock(
        run, "logements_sociaux_paris_2025.csv", PROFILE=str(PROFILES / "profil_paris_2025.json")
    )
    profile = PROFILES / "profil_dans_ma_rue.json"
    name = "dans_ma_rue_paris_2023-2024.csv"
    parameters = {
        "INPUT": str(DATA / name),
        "ADDRESSES": stock["OUTPUT"],
        "PROFILE": str(profile),
        "MAX_DISTANCE": REACH,
    }
    results = run("orsen:importincidents", {**parameters, "OUTPUT": "memory:", "UNMATCHED": "memory:"})
    near, left_out, unmapped = expected_by_brute_force(addresses, profile, table(name, ","))
    assert results["MATCHED"] == results["BY_PLACE"] == near == 10178
    assert results["MATCHED"] + results["UNMATCHED_COUNT"] == 34787
    facts = rows_of(results["OUTPUT"])
    reasons = Counter(row["motif"] for row in rows_of(results["UNMATCHED"]))
    assert reasons["The profile leaves this category out on purpose."] == left_out
    assert reasons["The category is mapped to no fact type."] == unmapped
    assert max(fact["distance"] for fact in facts) <= REACH
    assert {fact["type_fait"] for fact in facts} == {
        "jets-detritus",
        "tags",
        "voitures-epaves",
        "tapages",
        "degradations-legeres",
    }


def expected_by_brute_force(
    addresses: list[dict[str, Any]], profile: Path, reports: list[dict[str, str]]
) -> tuple[int, int, int]:
    """Count (near an address, left out on purpose, unmapped) by comparing every report with every address."""

    def plain(text: str) -> str:
        return " ".join(text.split()).casefold()

    types = json.loads(profile.read_text(encoding="utf-8"))["types"]
    types = {plain(category): code for category, code in types.items()}
    whole = ("Objets abandonnés", "Graffitis, tags, affiches et autocollants")
    kept, left_out, unmapped = [], 0, 0
    for report in reports:
        inner = report["soustype"]
        inner = inner.split("]", 1)[1].strip() if inner.startswith("[") else inner
        category = plain(report["type"] if report["type"] in whole else inner)
        if category not in types:
            unmapped += 1
        elif types[category] is None:
            left_out += 1
        else:
            place = json.loads(report["geo_point_2d"].replace("'", '"'))
            kept.append((place["lon"], place["lat"]))
    degrees, lambert = osr.SpatialReference(), osr.SpatialReference()
    degrees.ImportFromEPSG(4326)
    lambert.ImportFromEPSG(2154)
    for system in (degrees, lambert):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    x, y, _ = np.array(osr.CoordinateTransformation(degrees, lambert).TransformPoints(kept)).T
    stock = np.array([row["place"] for row in addresses])
    near = 0
    for start in range(0, len(x), 2000):
        part = slice(start, start + 2000)
        away = np.hypot(x[part, None] - stock[:, 0], y[part, None] - stock[:, 1])
        near += int((away.min(axis=1) <= REACH).sum())
    return near, left_out, unmapped


def test_street_reports_find_addresses_by_their_text(run: Any, tmp_path: Path) -> None:
    stock, addresses, _ = import_stock(
        run, "logements_sociaux_paris_2025.csv", PROFILE=str(PROFILES / "profil_paris_2025.json")
    )
    profile = json.loads((PROFILES / "profil_dans_ma_rue.json").read_text(encoding="utf-8"))
    profile["columns"].update({"adresse": '"adresse"', "code_postal": '"code_postal"'})
    path = tmp_path / "profil.json"
    path.write_text(json.dumps(profile), encoding="utf-8")
    name = "dans_ma_rue_paris_2023-2024.csv"
    parameters = {"INPUT": str(DATA / name), "ADDRESSES": stock["OUTPUT"], "PROFILE": str(path)}
    results = run("orsen:importincidents", {**parameters, "OUTPUT": "memory:"})
    assert results["BY_ADDRESS"] > 1000
    assert results["BY_ADDRESS"] + results["BY_PLACE"] == results["MATCHED"] > 10178
    assert len(addresses) == 3557
