"""``orsen:importstock``: rows to addresses, and what is left out."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from import_support import HEADER, PLACE, ROWS, Delivery, csv

from orsen_qgis.columns import STOCK
from orsen_qgis.stock.identifiers import address_identity, stable_identifier


@pytest.fixture
def deliver(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Delivery:
    """Import what a landlord sends."""
    return Delivery(run, tmp_path)


def test_canonical_columns_and_places(deliver: Delivery) -> None:
    results, rows, rejected = deliver(csv())
    assert set(rows[0]) == {*STOCK, "place"}
    assert [row["logements"] for row in rows] == [10, None, 7], "an unknown number of dwellings is no reason to reject"
    assert rows[0]["place"] == (652000.5, 6862000.0)
    assert rows[0]["adresse_id"] == stable_identifier(address_identity("Orm", "1 rue Haute", "99001"))
    assert results["ADDRESSES"] == 3
    assert results["DWELLINGS"] == 17
    assert rejected == []
    assert results["OUTPUT"].crs().authid() == "EPSG:2154"


def test_identifiers_stay_whatever_the_order_and_the_writing(deliver: Delivery) -> None:
    _, before, _ = deliver(csv())
    changed = [row.replace("rue Haute", " R. HAUTE ").replace("Orm", "ORM") for row in ROWS]
    _, after, _ = deliver(csv(*reversed(changed)))
    assert {row["adresse_id"] for row in before} == {row["adresse_id"] for row in after}


def test_rows_of_one_address_merge_and_a_row_delivered_twice_counts_once(deliver: Delivery) -> None:
    results, rows, _ = deliver(csv(ROWS[0], ROWS[0], ROWS[0].replace(";10;", ";5;"), ROWS[2]))
    assert [(row["bailleur"], row["logements"]) for row in rows] == [("Orm", 15), ("Brume", 7)]
    assert (results["MERGED"], results["REJECTED"]) == (2, 0)


@pytest.mark.parametrize(
    ("row", "field", "value", "said"),
    [
        (";1 rue Haute;99100;V;99001;1;652000;6862000", "bailleur", None, "No landlord"),
        ("(vide);1 rue Haute;99100;V;99001;1;652000;6862000", "bailleur", "(vide)", "No landlord"),
        ("Orm;;99100;V;99001;1;652000;6862000", "adresse", None, "No address"),
        ("Orm;1 rue Haute;99100;V;99001;dix;652000;6862000", "logements", "dix", "not a number"),
        ("Orm;1 rue Haute;99100;V;99001;-3;652000;6862000", "logements", "-3", "negative"),
        ("Orm;1 rue Haute;99100;V;99001;2,5;652000;6862000", "logements", "2,5", "dwellings"),
        (
            "Orm;1 rue Haute;99100;V;99001;99999999999999999999;652000;6862000",
            "logements",
            "99999999999999999999",
            "dwellings",
        ),
        ("Orm;1 rue Haute;99100;V;99001;1;;", "x, y", None, "No coordinates"),
        ("Orm;1 rue Haute;99100;V;99001;1;0;0", "x, y", None, "No coordinates"),
        ("Orm;1 rue Haute;99100;V;99001;1;ici;6862000", "x", "ici", "not a number"),
        ("Orm;1 rue Haute;99100;V;99001;1;1e999;6862000", "x", "1e999", "not a number"),
    ],
)
def test_rows_left_out_say_why(deliver: Delivery, row: str, field: str, value: str | None, said: str) -> None:
    results, rows, rejected = deliver(csv(ROWS[0], ";;;;;;;", row))
    assert (results["ADDRESSES"], results["REJECTED"], len(rows)) == (1, 1, 1)
    assert [(line["ligne"], line["champ"], line["valeur"]) for line in rejected] == [(3, field, value)]
    assert said in rejected[0]["motif"]


@pytest.mark.parametrize(("text", "level"), [("1", 1), ("N2", 2), ("Niveau 3", 3), ("4 - tension", 4), ("", None)])
def test_levels_come_along_as_imported(deliver: Delivery, text: str, level: int | None) -> None:
    _, rows, _ = deliver(csv(f"{ROWS[0]};{text}", header=f"{HEADER};Cotation"))
    assert rows[0]["niveau"] == level
    assert rows[0]["source_niveau"] == ("importe" if level else None)


def test_an_impossible_level_is_rejected(deliver: Delivery) -> None:
    results, _, rejected = deliver(csv(f"{ROWS[0]};5", header=f"{HEADER};Niveau"))
    assert results["ADDRESSES"] == 0
    assert rejected[0]["champ"] == "niveau"


def test_a_landlord_for_files_that_name_none(deliver: Delivery) -> None:
    text = csv("1 rue Haute;99100;48.83, 2.39", header="adresse;cp;geo_point_2d")
    _, rows, _ = deliver(text, LANDLORD="  Office  d’Orm ")
    assert rows[0]["bailleur"] == "Office d’Orm"
    assert rows[0]["place"] == pytest.approx(PLACE, abs=0.1)
    assert deliver(text)[0]["REJECTED"] == 1


def test_rpls_counts_its_dwellings_and_reads_an_epsg_per_row(deliver: Delivery) -> None:
    header = "DEPCOM;CODEPOSTAL;LIBCOM;NUMVOIE;INDREP;TYPVOIE;NOMVOIE;ETAGE;EPSG;X;Y"
    row = "99001;99100;VALBRUME;12;B;R;HAUTE;{};2154;652000;6862000"
    far = "97411;97400;SAINT DENIS;3;;AV;DES HETRES;0;2975;338000;7689000"
    wrong = "99001;99100;VALBRUME;9;;R;HAUTE;0;999999;652000;6862000"
    results, rows, rejected = deliver(
        csv(row.format(1), row.format(1), row.format(2), far, wrong, header=header), LANDLORD="Orm"
    )
    assert (rows[0]["adresse"], rows[0]["logements"]) == ("12 B R HAUTE", 3)
    assert (results["ADDRESSES"], results["DWELLINGS"]) == (2, 4)
    assert rows[1]["place"][0] > 5_000_000, "Réunion seen from Lambert-93"
    assert [(line["ligne"], line["champ"], line["valeur"]) for line in rejected] == [(5, "epsg", "999999")]


def test_the_existing_stock_is_completed(deliver: Delivery) -> None:
    first, _, _ = deliver(csv())
    again = csv("ORM;5 rue Neuve;99100;Valbrume;99001;3;652000;6862000")
    results, rows, _ = deliver(again, EXISTING=first["OUTPUT"])
    assert [(row["bailleur"], row["adresse"]) for row in rows] == [("Brume", "1 rue Haute"), ("ORM", "5 rue Neuve")]
    assert (results["ADDRESSES"], results["DWELLINGS"], results["KEPT"]) == (2, 10, 1)


def test_given_identifiers_are_kept_and_stay_single(deliver: Delivery) -> None:
    header = f"adresse_id;{HEADER}"
    far = ROWS[1].replace("652010", "653000")
    results, rows, rejected = deliver(csv(f"7;{ROWS[0]}", f"7;{ROWS[1]}", f"7;{far}", f"7;{ROWS[2]}", header=header))
    by_landlord = {row["bailleur"]: row for row in rows}
    assert len(rows) == 2
    assert by_landlord["Brume"]["adresse_id"] == "7"
    assert by_landlord["Orm"]["adresse_id"] == stable_identifier(address_identity("Orm", "1 rue Haute", "99001"))
    assert (results["MERGED"], by_landlord["Orm"]["adresse"]) == (1, "1 rue Haute")
    assert [(line["ligne"], line["champ"], line["valeur"]) for line in rejected] == [(3, "adresse_id", "7")]


def test_an_identifier_of_the_existing_stock_is_not_given_twice(deliver: Delivery) -> None:
    header = f"adresse_id;{HEADER}"
    first, _, _ = deliver(csv(f"7;{ROWS[2]}", header=header))
    _, rows, _ = deliver(csv(f"7;{ROWS[0]}", f"8;{ROWS[1]}", header=header), EXISTING=first["OUTPUT"])
    assert [row["adresse_id"] for row in rows] == [
        "7",
        stable_identifier(address_identity("Orm", "1 rue Haute", "99001")),
        "8",
    ]


def test_one_street_name_in_two_places_without_any_municipality_stays_two(deliver: Delivery) -> None:
    text = csv("Orm;1 rue Haute;652000;6862000", "Orm;1 rue Haute;699000;6862000", header="bailleur;adresse;x;y")
    assert deliver(text)[0]["ADDRESSES"] == 2


def test_output_in_another_crs(deliver: Delivery) -> None:
    results, rows, _ = deliver(csv(), OUTPUT_CRS="EPSG:4326")
    assert results["OUTPUT"].crs().authid() == "EPSG:4326"
    assert rows[0]["place"] == pytest.approx((2.3456, 48.856), abs=0.01)


def test_an_address_on_one_line_gives_its_postcode_and_town(deliver: Delivery) -> None:
    rows = ("Orm;1 rue Haute 99100 Valbrume;652000;6862000", "Orm;2 rue Haute;652000;6862000")
    _, written, _ = deliver(csv(*rows, header="Organisme;Adresse;X;Y"))
    assert [(row["code_postal"], row["commune"]) for row in written] == [("99100", "Valbrume"), (None, None)]
    columns = "Orm;1 rue Haute;99100;Valbrume;652000;6862000"
    _, apart, _ = deliver(csv(columns, header="Organisme;Adresse;CP;Commune;X;Y"))
    assert apart[0]["adresse_id"] == written[0]["adresse_id"], "the same address in either form"
