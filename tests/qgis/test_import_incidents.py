"""``orsen:importincidents``: rows of a register to dated facts of addresses."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from import_support import Log, csv, rows_of
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

from orsen_qgis.columns import INCIDENT

HEADER = "ref;bailleur;residence;adresse;cp;type;gravite;date;x;y;commentaire"
SECRET = "M. Untel du 3e"
TYPES = {"Graffiti": "tags", "Fleurs": None, "Moto": "rodeos"}
COLUMNS = {
    "adresse_id": '"ref"',
    "bailleur": '"bailleur"',
    "residence": '"residence"',
    "adresse": '"adresse"',
    "code_postal": '"cp"',
    "type_fait": '"type"',
    "gravite": '"gravite"',
    "date_fait": '"date"',
    "x": '"x"',
    "y": '"y"',
}
STOCK = (
    ("A1", "Orm", "Les Lilas", "12 avenue des Hêtres", "99100", 652000.0, 6862000.0),
    ("A2", "Orm", "Les Lilas", "3 rue Basse", "99100", 652100.0, 6862000.0),
    ("B1", "Brume", None, "18 avenue des Hêtres", "99100", 652030.0, 6862000.0),
)


def stock_layer(crs: str = "EPSG:2154") -> QgsVectorLayer:
    fields = "&".join(
        f"field={name}:string" for name in ("adresse_id", "bailleur", "residence", "adresse", "code_postal")
    )
    layer = QgsVectorLayer(f"Point?crs={crs}&{fields}", "adresses", "memory")
    for *attributes, x, y in STOCK:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(attributes)
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def register(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Callable[..., Any]:
    """Import rows of a register; returns (results, facts, rows left out)."""

    def import_rows(*rows: str, header: str = HEADER, **parameters: Any) -> Any:
        path, profile = tmp_path / "registre.csv", tmp_path / "profil.json"
        path.write_text(csv(*rows, header=header), encoding="utf-8")
        content = {"schema": "orsen-incident-profile/1", "name": "Essai", "columns": COLUMNS, "types": TYPES}
        profile.write_text(json.dumps(content), encoding="utf-8")
        feedback = parameters.pop("feedback", None)
        given = {"INPUT": str(path), "ADDRESSES": stock_layer(), "PROFILE": str(profile)}
        outputs = {"OUTPUT": "memory:", "UNMATCHED": "memory:"}
        results = run("orsen:importincidents", {**given, **outputs, **parameters}, feedback=feedback)
        return results, rows_of(results["OUTPUT"]), rows_of(results["UNMATCHED"])

    return import_rows


def row(**given: str) -> str:
    """Return a row of the register: a tag on a day, with a comment that must not travel."""
    values = {"type": "graffiti", "date": "2026-03-05", "commentaire": SECRET, **given}
    return ";".join(values.get(name, "") for name in HEADER.split(";"))


def test_each_way_of_matching_and_its_number(register: Any) -> None:
    results, facts, left = register(
        row(ref="A2"),
        row(adresse="12 av. des hetres", cp="99100"),
        row(x="652028", y="6862000"),
        row(bailleur="ORM", residence="les lilas"),
        row(adresse="99 rue Haute", cp="99100"),
        row(),
    )
    assert [(fact["adresse_id"], fact["appariement"], fact["distance"]) for fact in facts] == [
        ("A2", "identifiant", None),
        ("A1", "adresse", None),
        ("B1", "lieu", 2.0),
        ("A1", "residence", None),
        ("A2", "residence", None),
    ]
    assert {
        name: results[name]
        for name in ("MATCHED", "UNMATCHED_COUNT", "BY_ID", "BY_ADDRESS", "BY_PLACE", "BY_RESIDENCE")
    } == {
        "MATCHED": 4,
        "UNMATCHED_COUNT": 2,
        "BY_ID": 1,
        "BY_ADDRESS": 1,
        "BY_PLACE": 1,
        "BY_RESIDENCE": 1,
    }
    assert [line["ligne"] for line in left] == [5, 6]


def test_free_text_never_travels(register: Any) -> None:
    _, facts, left = register(
        row(ref="A1"), row(type=SECRET, ref="A1"), row(date=SECRET, ref="A1"), row(adresse=SECRET)
    )
    assert list(facts[0]) == list(INCIDENT)
    assert [list(line) for line in left] == [["ligne", "motif"]] * 3
    assert SECRET not in str(facts) + str(left)


@pytest.mark.parametrize(
    "text",
    [
        *("2026-03-05", "2026-03-05 23:30:00", "05/03/2026", "5/3/2026 08:00", "2026/03/05 13:05:00"),
        *("05/03/26", "5-mars-2026", "jeudi 5 mars 2026", "20260305", "46086", "2026-03-04T23:30:00Z"),
        *("2026-03-05 23:30:00+01", "05/03/2026 à 14h05"),
    ],
)
def test_dates_as_registers_write_them(register: Any, text: str) -> None:
    _, facts, _ = register(row(ref="A1", date=text))
    assert facts[0]["date_fait"].toPyDate() == datetime.date(2026, 3, 5)


def test_a_column_with_the_month_first_is_told(register: Any) -> None:
    log = Log()
    _, facts, left = register(row(ref="A1", date="04/03/2026"), row(ref="A1", date="03/25/2026"), feedback=log)
    assert (len(facts), len(left)) == (1, 1)
    assert any("may be wrong" in line for line in log.lines)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"date": "hier"}, "date cannot be read"),
        ({"date": "31/02/2026"}, "date cannot be read"),
        ({"date": "03/25/2026"}, "month/day/year"),
        ({"date": "03/05/2026 02:30 PM"}, "date cannot be read"),
        ({"date": ""}, "No date"),
        ({"type": "Bruit bizarre"}, "no fact type"),
        ({"type": "FLEURS"}, "on purpose"),
        ({"type": ""}, "Neither a category nor a severity"),
        ({"gravite": "grave"}, "severity"),
        ({"x": "là", "y": "6862000"}, "not a number"),
        ({"bailleur": "Personne", "ref": "", "adresse": "3 rue Basse", "cp": "99100"}, "landlord"),
    ],
)
def test_rows_left_out_say_why(register: Any, given: dict[str, str], said: str) -> None:
    results, facts, left = register(row(ref="A1"), row(**{"ref": "A1", **given}))
    assert (len(facts), results["UNMATCHED_COUNT"]) == (1, 1)
    assert left[0]["ligne"] == 2
    assert said in left[0]["motif"]


def test_categories_by_profile_code_or_label_and_severities(register: Any) -> None:
    _, facts, _ = register(
        row(ref="A1", type="GRAFFITI"),
        row(ref="A1", type="voitures-epaves", gravite="Majeures"),
        row(ref="A1", type="Rodéos"),
        row(ref="A1", type="", gravite="extrême"),
    )
    assert [(fact["type_fait"], fact["gravite"]) for fact in facts] == [
        ("tags", None),
        ("voitures-epaves", "majeure"),
        ("rodeos", None),
        (None, "extreme"),
    ]


def test_unmapped_categories_are_listed_with_their_counts(register: Any) -> None:
    log = Log()
    register(row(ref="A1", type="Fuite"), row(ref="A1", type="Fuite"), row(ref="A1", type="Panne"), feedback=log)
    assert [line for line in log.lines if line.startswith("  ")] == ["  Fuite (2)", "  Panne (1)"]


def test_the_greatest_distance(register: Any) -> None:
    far = row(x="652070", y="6862000")
    assert register(far, MAX_DISTANCE=29)[0]["BY_PLACE"] == 0
    assert register(far, MAX_DISTANCE=31)[1][0]["adresse_id"] == "A2"
    results, _, left = register(far, MAX_DISTANCE=0)
    assert (results["MATCHED"], "where it happened" in left[0]["motif"]) == (0, True)


def test_a_stock_in_degrees_is_measured_in_metres(register: Any, run: Any) -> None:
    stock = run("native:reprojectlayer", {"INPUT": stock_layer(), "TARGET_CRS": "EPSG:4326", "OUTPUT": "memory:"})[
        "OUTPUT"
    ]
    _, facts, _ = register(row(x="652028", y="6862000"), ADDRESSES=stock)
    assert facts[0]["adresse_id"] == "B1"
    assert facts[0]["distance"] == pytest.approx(2.0, abs=0.1)


def test_without_a_profile_columns_are_detected(register: Any) -> None:
    header = "adresse_id;type;date;lat;lon"
    results, facts, _ = register("A1;tags;2026-03-05;;", "A1;jets-detritus;05/03/2026;;", header=header, PROFILE=None)
    assert (results["MATCHED"], facts[1]["type_fait"]) == (2, "jets-detritus")


def test_places_need_no_shapely(register: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "shapely", None)
    assert register(row(ref="A1"), row(x="652028", y="6862000"))[0]["MATCHED"] == 2


def test_a_stop_writes_nothing(register: Any, tmp_path: Path) -> None:
    log = Log()
    log.cancel()
    target = tmp_path / "faits.gpkg"
    with pytest.raises(QgsProcessingException, match="Stopped"):
        register(row(ref="A1"), OUTPUT=str(target), feedback=log)
    assert not target.exists()


def test_a_layer_that_is_no_stock_is_refused(register: Any) -> None:
    other = QgsVectorLayer("Point?crs=EPSG:2154&field=nom:string", "autre", "memory")
    with pytest.raises(QgsProcessingException, match="adresse_id"):
        register(row(ref="A1"), ADDRESSES=other)
