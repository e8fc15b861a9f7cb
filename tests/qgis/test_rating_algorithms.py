"""The lists around a rating, as algorithms on real layers: facts, disagreements, counter-visits, residences, grids."""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import Any

import pytest
from export_town import circle_file, write_layer
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

STOCK = (
    "field=adresse_id:string&field=bailleur:string&field=residence:string&field=adresse:string"
    "&field=code_insee:string&field=logements:integer&field=niveau:integer&field=impact:string"
)
INCIDENTS = "field=adresse_id:string&field=type_fait:string&field=gravite:string&field=date_fait:date"
FACTS = "field=adresse_id:string&field=type_fait:string&field=gravite:string&field=frequence:string"
DECISIONS = (
    "field=adresse_id:string&field=campagne:string&field=niveau_retenu:integer&field=decide_le:date"
    "&field=contre_visite:string&field=contre_visite_le:date"
)
WINDOW = {"START": "2025-07-01", "END": "2026-06-30"}


def layer(kind: str, columns: str, rows: list[tuple], name: str) -> QgsVectorLayer:
    """A memory layer; a point layer has its features in a row."""
    result = QgsVectorLayer(f"{kind}?{columns}", name, "memory")
    features = []
    for number, row in enumerate(rows):
        feature = QgsFeature(result.fields())
        feature.setAttributes(list(row))
        if kind.startswith("Point"):
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(650_000 + 10 * number, 6_860_000)))
        features.append(feature)
    assert result.dataProvider().addFeatures(features)[0]
    return result


def stock() -> QgsVectorLayer:
    return layer(
        "Point",
        f"crs=EPSG:2154&{STOCK}",
        [
            ("a", "Toits d’Aurore", "Lilas", "1 rue A", "93001", 10, None, None),
            ("b", "Toits d’Aurore", "Lilas", "2 rue A", "93001", 20, 2, None),
            ("c", "Toits d’Aurore", None, "3 rue A", "93001", 30, 4, None),
            ("d", "Foyer du Levant", "Lilas", "4 rue B", "93001", 40, None, "important"),
        ],
        "patrimoine",
    )


def inputs() -> dict[str, Any]:
    """Incidents and rated facts of the stock, and what people decided."""
    return {
        "INCIDENTS": layer(
            "None",
            INCIDENTS,
            [("a", "presence-armes", None, "2026-01-01")] * 24
            + [("a", "tags", None, "2026-02-01")]
            + [("b", "petits-trafics", None, "2026-03-01")] * 125
            + [("d", "tags", None, "2026-03-01"), ("z", "tags", None, "2026-03-01")],
            "incidents",
        ),
        "FACTS": layer("None", FACTS, [("b", "menaces-de-mort", None, "ponctuelle")], "faits"),
        **WINDOW,
    }


@pytest.fixture
def classified(run) -> QgsVectorLayer:
    """a: 4 by facts, to confirm; b: imported 2, proposed 3; c: imported 4, no fact; d: 3 by impact."""
    return run("orsen:classify", {"ADDRESSES": stock(), **inputs(), "CAMPAIGN": "2026", "OUTPUT": "memory:"})["OUTPUT"]


def rows(output: QgsVectorLayer) -> list[dict[str, Any]]:
    return [feature.attributeMap() for feature in output.getFeatures()]


def test_all_facts_with_the_level_of_each(run):
    result = run("orsen:listfacts", {"ADDRESSES": stock(), **inputs(), "OUTPUT": "memory:"})
    listed = [(row["adresse_id"], row["fait"], row["niveau_fait"], row["decisif"]) for row in rows(result["OUTPUT"])]
    assert listed == [
        ("a", "présence d’armes", 4, True),
        ("a", "tags", 1, False),
        ("b", "petits trafics", 3, True),
        ("b", "menaces de mort", 2, False),
        ("d", "tags", 1, False),  # its impact proposes 3
    ]
    assert rows(result["OUTPUT"])[2]["rythme"] == "2,4 par semaine"
    assert (result["FACT_COUNT"], result["ADDRESSES_WITH_FACTS"], result["ADDRESSES_IN_ALL"]) == (5, 3, 4)
    assert (result["ON_INFERRED_CELLS"], result["OUTSIDE_STOCK"]) == (3, 1)
    first = next(result["OUTPUT"].getFeatures())
    assert first.geometry().asPoint() == QgsPointXY(650_000, 6_860_000)


def test_the_deciding_fact_is_the_one_that_the_classification_names(run, classified):
    listed = rows(run("orsen:listfacts", {"ADDRESSES": stock(), **inputs(), "OUTPUT": "memory:"})["OUTPUT"])
    deciding = {row["adresse_id"]: row["type_fait"] for row in listed if row["decisif"]}
    assert deciding == {row["adresse_id"]: row["fait_decisif"] for row in rows(classified) if row["fait_decisif"]}
    assert len(deciding) == 2


def test_facts_of_a_residence_alone_are_marked_both_ways_of_reading(run, tmp_path):
    fields = f"{INCIDENTS}&field=appariement:string"
    one = ("tags", None, "2026-01-05")
    facts = layer("None", fields, [("a", *one, "residence"), ("a", *one, "lieu"), ("b", *one, None)], "incidents")
    path = write_layer(facts, tmp_path / "incidents.gpkg")
    for incidents in (facts, path):
        given = {"INCIDENTS": incidents, "START": "2025-07-01", "END": "2026-06-30", "OUTPUT": "memory:"}
        result = run("orsen:listfacts", {"ADDRESSES": stock(), **given})
        listed = {row["adresse_id"]: row for row in rows(result["OUTPUT"])}
        assert result["BY_RESIDENCE"] == 1
        assert [listed[key]["nombre_residence"] for key in ("a", "b")] == [1, 0]
        assert "1 d’entre eux ne nomme que la résidence" in listed["a"]["explication"]


def test_a_list_of_facts_needs_facts(run):
    with pytest.raises(QgsProcessingException, match="nothing to list"):
        run("orsen:listfacts", {"ADDRESSES": stock(), "OUTPUT": "memory:"})


def test_disagreements_of_a_classification(run, classified):
    result = run("orsen:listdisagreements", {"INPUT": classified, "OUTPUT": "memory:"})
    listed = rows(result["OUTPUT"])
    assert [(row["adresse_id"], row["niveau_cote"], row["desaccord"]) for row in listed] == [
        ("b", 2, "cote_plus_basse"),
        ("c", 4, "sans_fait"),
    ]
    assert listed[0]["ecart"] == 1
    counts = ("RATED_LOWER", "RATED_HIGHER", "WITHOUT_FACT", "COMPARED", "RATED", "ADDRESSES", "ON_INFERRED_CELLS")
    assert [result[name] for name in counts] == [1, 0, 1, 1, 2, 4, 0]


def test_coverage_is_told_with_every_result(run, classified):
    inputs_of = {"ADDRESSES": stock(), "OUTPUT": "memory:"}
    bare = run("orsen:classify", inputs_of)
    assert (bare["NOT_ASSESSED"], bare["COVERAGE"]) == (1, 75.0)
    assert run("orsen:listcountervisits", {"INPUT": classified, "OUTPUT": "memory:"})["COVERAGE"] == 100.0
    sides = {"BEFORE": bare["OUTPUT"], "AFTER": classified, "OUTPUT": "memory:", "MATRIX": "memory:"}
    compared = run("orsen:comparecampaigns", sides)
    assert (compared["COVERAGE_BEFORE"], compared["COVERAGE_AFTER"]) == (75.0, 100.0)
    assert (compared["ON_INFERRED_BEFORE"], compared["ON_INFERRED_AFTER"]) == (0, 1)


def test_a_proposal_that_does_not_hold_still_owns_up_to_its_inferred_cell(run):
    facts = layer("None", FACTS, [("b", None, "majeure", "reguliere")], "faits")
    rated = run("orsen:classify", {"ADDRESSES": stock(), "FACTS": facts, "OUTPUT": "memory:"})
    row = next(row for row in rows(rated["OUTPUT"]) if row["adresse_id"] == "b")
    assert (row["niveau"], row["niveau_propose"]) == (2, 3)
    assert (row["cellule_deduite"], row["proposition_deduite"]) == (False, True)
    assert rated["ON_INFERRED_CELLS"] == 0
    listed = run("orsen:listdisagreements", {"INPUT": rated["OUTPUT"], "WITHOUT_FACTS": False, "OUTPUT": "memory:"})
    assert (listed["RATED_LOWER"], listed["WITHOUT_FACT"], listed["ON_INFERRED_CELLS"]) == (1, 0, 1)


def test_an_unclassified_layer_is_refused_with_what_it_lacks(run):
    for name in ("listdisagreements", "listcountervisits", "summariseresidences"):
        with pytest.raises(QgsProcessingException, match="niveau_propose"):
            run(f"orsen:{name}", {"INPUT": stock(), "OUTPUT": "memory:"})


def test_counter_visits_wait_until_a_person_has_settled_them(run):
    facts = layer("None", FACTS, [(one, "presence-armes", None, "quotidienne") for one in ("a", "b", "d")], "faits")
    decisions = layer(
        "None",
        DECISIONS,
        [
            ("b", "2026", None, "2026-06-03", "non confirmée", "2026-06-02"),
            ("c", "2026", None, "2026-06-03", "confirmée", "2026-06-01"),
            ("d", "2026", 3, "2026-06-04", "non confirmée", None),
        ],
        "decisions",
    )
    plain = layer("Point", f"crs=EPSG:2154&{STOCK}", [tuple(f.attributes()) for f in stock().getFeatures()], "stock")
    plain.dataProvider().changeAttributeValues({2: {plain.fields().lookupField("niveau"): None}})
    rated = run(
        "orsen:classify",
        {"ADDRESSES": plain, "FACTS": facts, "DECISIONS": decisions, "CAMPAIGN": "2026", "OUTPUT": "memory:"},
    )["OUTPUT"]
    days = {row["adresse_id"]: row["contre_visite_le"] for row in rows(rated)}
    assert {key: day.toString("yyyy-MM-dd") for key, day in days.items() if day} == {
        "b": "2026-06-02",
        "c": "2026-06-01",
        "d": "2026-06-04",
    }
    result = run("orsen:listcountervisits", {"INPUT": rated, "OUTPUT": "memory:"})
    assert {row["adresse_id"]: row["a_faire"] for row in rows(result["OUTPUT"])} == {
        "a": "visite_a_faire",
        "b": "niveau_a_retenir",
    }
    assert (result["TO_VISIT"], result["TO_DECIDE"], result["DWELLINGS"]) == (1, 1, 30)


def test_residences_and_the_figures_that_are_quoted(run, classified, tmp_path: Path):
    result = run(
        "orsen:summariseresidences",
        {"INPUT": classified, "OUTPUT": str(tmp_path / "residences.gpkg"), "FIGURES": "memory:"},
    )
    written = QgsVectorLayer(result["OUTPUT"], "residences", "ogr")
    spread = [(row["bailleur"], row["residence"] or None, row["niveau_max"]) for row in rows(written)]
    assert spread == [
        ("Toits d’Aurore", "Lilas", 4),
        ("Toits d’Aurore", None, 4),
        ("Foyer du Levant", "Lilas", 3),
    ]
    assert written.renderer().classAttribute() == "niveau_max", "the style came with the file"
    figures = {row["niveaux"]: row for row in rows(result["FIGURES"])}
    assert (figures["4"]["logements_adresses"], figures["4"]["logements_residences"]) == (40, 60)
    names = ("RESIDENCES", "WITHOUT_RESIDENCE", "ADDRESSES", "NOT_ASSESSED", "DWELLINGS_34", "RESIDENCE_DWELLINGS_34")
    assert [result[name] for name in names] == [2, 1, 4, 0, 80, 100]
    assert result["ON_INFERRED_CELLS"] == 1


def test_residences_without_the_table_of_figures(run, classified):
    result = run("orsen:summariseresidences", {"INPUT": classified, "OUTPUT": "memory:"})
    assert "FIGURES" not in result
    assert result["RESIDENCES"] == 2


def test_two_grids_compared(run, root: Path, tmp_path: Path):
    content = json.loads((root / "resources/grids/orsen-2021.json").read_text(encoding="utf-8"))
    content["cells"]["moyenne"]["reguliere"] = {"level": 3, "provenance": "local"}
    own = tmp_path / "grille.json"
    own.write_text(json.dumps(content), encoding="utf-8")
    result = run("orsen:comparegrids", {"GRID": str(own), "OUTPUT": "memory:"})
    assert [
        (row["place"], row["reference"], row["grille"], row["change_niveau"]) for row in rows(result["OUTPUT"])
    ] == [
        ("moyenne.reguliere", "2", "3", True),
        ("moyenne.reguliere", "inferred", "local", False),
    ]
    assert (result["DIFFERENCES"], result["CHANGING_LEVELS"]) == (2, 1)
    assert result["IDENTITY"].startswith("orsen-2021 1.0.0 (")
    same = run("orsen:comparegrids", {"GRID": str(own), "REFERENCE": str(own), "OUTPUT": "memory:"})
    assert (same["DIFFERENCES"], same["OUTPUT"].featureCount()) == (0, 0)


def test_a_level_4_to_confirm_says_so_on_paper(run, tmp_path: Path):
    from orsen_qgis.circles.policy_file import load_circles
    from orsen_qgis.circles.release import release
    from orsen_qgis.maps.site_list import cell_text
    from orsen_qgis.stock.reading import read_layer

    rated = run("orsen:classify", {"ADDRESSES": stock(), **inputs(), "OUTPUT": "memory:"})["OUTPUT"]
    path = tmp_path / "cercles.json"
    fields = ["adresse", "niveau", "contre_visite"]
    circle_file(path, landlords=["Toits d’Aurore"], fields=fields, convention={"signed_on": "2020-01-01"})
    circle = load_circles(path).circles[0]
    released = release(read_layer(rated), circle, None, datetime.date(2026, 7, 1))
    assert released.level.tolist() == [4, 4]
    assert [cell_text(released, "contre_visite", row) for row in (0, 1)] == ["à confirmer", "à confirmer"]


@pytest.mark.parametrize(
    "name", ["listfacts", "listdisagreements", "listcountervisits", "summariseresidences", "comparegrids"]
)
def test_each_algorithm_says_what_it_does_and_what_each_parameter_is(name):
    algorithm = QgsApplication.processingRegistry().algorithmById(f"orsen:{name}")
    assert len(algorithm.shortHelpString()) > 100
    assert all(parameter.description() for parameter in algorithm.parameterDefinitions())
    assert all(output.description() for output in algorithm.outputDefinitions())
