"""``orsen:classify`` on real layers: inputs in any mix, nothing dropped in silence, the same result twice."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsPointXY, QgsProcessingException, QgsVectorLayer

COLUMNS = "field=adresse_id:string&field=bailleur:string&field=logements:integer"
FACT_COLUMNS = "field=adresse_id:string&field=type_fait:string&field=gravite:string&field=frequence:string"
INCIDENT_COLUMNS = "field=adresse_id:string&field=type_fait:string&field=gravite:string&field=date_fait:date"
DECISION_COLUMNS = (
    "field=adresse_id:string&field=campagne:string&field=niveau_retenu:integer&field=motif:string"
    "&field=auteur:string&field=decide_le:date&field=contre_visite:string&field=contre_visite_le:date"
)


def layer(definition, rows, name="couche"):
    """A memory layer from rows; a first value that is a pair is the place."""
    result = QgsVectorLayer(definition, name, "memory")
    features = []
    for row in rows:
        feature = QgsFeature(result.fields())
        place, attributes = (row[0], row[1:]) if isinstance(row[0], tuple) else (None, row)
        if place:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*place)))
        feature.setAttributes(list(attributes))
        features.append(feature)
    assert result.dataProvider().addFeatures(features)[0]
    return result


def addresses(*rows, more=""):
    return layer(f"Point?crs=EPSG:2154&{COLUMNS}{more}", rows, "adresses")


def three_addresses():
    return addresses(
        ((1, 1), "a", "Toits d’Aurore", 10), ((2, 2), "b", "Toits d’Aurore", 20), ((3, 3), "c", "Foyer du Levant", 30)
    )


def incidents(*rows):
    return layer(f"None?{INCIDENT_COLUMNS}", rows, "incidents")


def by_id(output):
    return {feature["adresse_id"]: feature.attributeMap() for feature in output.getFeatures()}


def parameters(**others):
    return {"START": "2025-07-01", "END": "2026-06-30", "OUTPUT": "memory:", **others}


def test_the_worked_example_as_rated_facts(run):
    facts = layer(
        f"None?{FACT_COLUMNS}",
        [
            ("a", "jets-detritus", None, "quotidienne"),
            ("a", "violences-urbaines", None, "Ponctuelle"),
            ("a", "menaces-de-mort", None, "ponctuelle"),
            ("a", "petits-trafics", None, "quotidienne"),
        ],
    )
    result = run("orsen:classify", parameters(ADDRESSES=three_addresses(), FACTS=facts))
    rated = by_id(result["OUTPUT"])
    assert (rated["a"]["niveau"], rated["a"]["source_niveau"], rated["a"]["nb_faits"]) == (3, "propose", 4)
    assert (result["LEVEL_3"], result["NOT_ASSESSED"]) == (1, 2)
    assert not rated["b"]["niveau"]


def test_a_fact_without_type_counts_by_its_severity(run):
    facts = layer(f"None?{FACT_COLUMNS}", [("a", None, "extrême", "ponctuelle")])
    rated = by_id(run("orsen:classify", parameters(ADDRESSES=three_addresses(), FACTS=facts))["OUTPUT"])
    assert (rated["a"]["niveau"], rated["a"]["gravite_decisive"]) == (3, "extreme")


def test_incidents_are_counted_over_the_window_and_what_lies_outside_is_said(run):
    rows = [("a", "rodeos", None, f"2026-0{month}-15") for month in (1, 2, 3)] * 8
    rows += [("a", "rodeos", None, "2025-06-30"), ("z", "tags", None, "2026-01-01")]
    result = run("orsen:classify", parameters(ADDRESSES=three_addresses(), INCIDENTS=incidents(*rows)))
    assert by_id(result["OUTPUT"])["a"]["niveau"] == 2  # 24 a year: régulière x moyenne
    assert (result["OUTSIDE_WINDOW"], result["OUTSIDE_STOCK"]) == (1, 1)


def test_no_fact_is_level_1_only_under_a_covering_landlord(run):
    result = run(
        "orsen:classify",
        parameters(
            ADDRESSES=three_addresses(),
            INCIDENTS=incidents(("a", "tags", None, "2026-01-01")),
            COVERED="toits d’aurore",
        ),
    )
    levels = {key: row["niveau"] or None for key, row in by_id(result["OUTPUT"]).items()}
    assert levels == {"a": 1, "b": 1, "c": None}


def test_a_covering_landlord_nobody_knows_is_refused(run):
    with pytest.raises(QgsProcessingException, match="Toits d’Aurora"):
        run("orsen:classify", parameters(ADDRESSES=three_addresses(), COVERED="Toits d’Aurora"))


def test_decisions_of_this_campaign_hold_and_reasons_show(run):
    decisions = layer(
        f"None?{DECISION_COLUMNS}",
        [
            ("a", "2026", 2, "travaux", "agent-1", "2026-05-01", None, None),
            ("a", "2026", 3, "relevé du gardien", "agent-1", "2026-06-01", None, None),
            ("b", "2025", 4, "ancienne", "agent-1", "2025-06-01", None, None),
        ],
    )
    stock = three_addresses()
    rated = by_id(run("orsen:classify", parameters(ADDRESSES=stock, DECISIONS=decisions, CAMPAIGN="2026"))["OUTPUT"])
    assert (rated["a"]["niveau"], rated["a"]["source_niveau"]) == (3, "retenu")
    assert "relevé du gardien" in rated["a"]["motif"]
    assert rated["a"]["evalue_le"].toString("yyyy-MM-dd") == "2026-06-01"
    assert not rated["b"]["niveau"]
    assert "agent-1" not in str(rated)


def test_a_counter_visit_changes_what_a_level_4_shows(run):
    decisions = layer(
        f"None?{DECISION_COLUMNS}",
        [
            ("a", "2026", None, None, "agent-1", "2026-06-01", "confirmée", "2026-06-01"),
            ("b", "2026", None, None, "agent-1", "2026-06-01", "non confirmée", "2026-06-01"),
            ("c", "2026", 3, "vue", "agent-1", "2026-06-01", "non_confirmee", "2026-06-01"),
        ],
    )
    facts = layer(f"None?{FACT_COLUMNS}", [(one, "presence-armes", None, "quotidienne") for one in ("a", "b", "c")])
    rated = by_id(
        run(
            "orsen:classify",
            parameters(ADDRESSES=three_addresses(), FACTS=facts, DECISIONS=decisions, CAMPAIGN="2026"),
        )["OUTPUT"]
    )
    shown = {key: (row["niveau"], row["contre_visite"]) for key, row in rated.items()}
    assert shown == {"a": (4, "confirmee"), "b": (4, "a_confirmer"), "c": (3, "non_confirmee")}


def test_an_earlier_campaign_is_history_and_never_raises_a_level(run):
    previous = layer("None?field=adresse_id:string&field=niveau:integer", [("a", 4), ("b", 2)])
    rated = by_id(run("orsen:classify", parameters(ADDRESSES=three_addresses(), PREVIOUS=previous))["OUTPUT"])
    assert (rated["a"]["niveau_precedent"], rated["a"]["niveau"] or None) == (4, None)


def test_classifying_its_own_output_again_changes_nothing(run):
    stock = addresses(
        ((1, 1), "a", "Toits d’Aurore", 10, None, "important", None),
        ((2, 2), "b", "Toits d’Aurore", 20, 2, None, None),
        ((3, 3), "c", "Foyer du Levant", 30, None, None, 1),
        more="&field=niveau:integer&field=impact:string&field=couvert:boolean",
    )
    given = {
        "INCIDENTS": incidents(*[("b", "petits-trafics", None, "2026-01-01")] * 104),
        "DECISIONS": layer(f"None?{DECISION_COLUMNS}", [("b", "2026", 1, "vue", "agent-1", "2026-06-01", None, None)]),
        "CAMPAIGN": "2026",
    }
    first = run("orsen:classify", parameters(ADDRESSES=stock, **given))["OUTPUT"]
    second = run("orsen:classify", parameters(ADDRESSES=first, **given))["OUTPUT"]
    assert by_id(first)["b"]["niveau_importe"] == 2
    assert by_id(second) == by_id(first)


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ([("a", "bagarre", None, "2026-01-01")], "row 1: the fact type “bagarre”"),
        ([("a", "tags", "grave", "2026-01-01")], "row 1, column “gravite”: “grave”"),
        ([("a", None, None, "2026-01-01")], "row 1: the fact has neither"),
        ([("a", "tags", None, "2026-01-01"), ("a", "tags", None, None)], "row 2: the incident has no date"),
    ],
)
def test_an_incident_that_cannot_be_counted_is_refused_with_its_row(run, rows, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run("orsen:classify", parameters(ADDRESSES=three_addresses(), INCIDENTS=incidents(*rows)))


def test_an_address_that_stands_twice_is_refused(run):
    twice = addresses(((1, 1), "a", "X", 1), ((2, 2), "a", "X", 1))
    with pytest.raises(QgsProcessingException, match="“a” stands twice"):
        run("orsen:classify", parameters(ADDRESSES=twice))


def test_an_imported_level_of_5_is_refused(run):
    stock = addresses(((1, 1), "a", "X", 1, 5), more="&field=niveau:integer")
    with pytest.raises(QgsProcessingException, match="5 is not a level"):
        run("orsen:classify", parameters(ADDRESSES=stock))


def test_incidents_without_a_window_are_refused(run):
    with pytest.raises(QgsProcessingException, match="window"):
        run(
            "orsen:classify",
            {"ADDRESSES": three_addresses(), "INCIDENTS": incidents(), "OUTPUT": "memory:"},
        )


def test_an_own_grid_is_applied_and_named_in_every_row(run, tmp_path, root):
    content = json.loads((root / "resources/grids/orsen-2021.json").read_text(encoding="utf-8"))
    content["id"], content["version"] = "association", "2"
    content["cells"]["moyenne"]["reguliere"] = {"level": 3, "provenance": "local"}
    grid = tmp_path / "grille.json"
    grid.write_text(json.dumps(content), encoding="utf-8")
    facts = layer(f"None?{FACT_COLUMNS}", [("a", "rodeos", None, "reguliere")])
    rated = by_id(run("orsen:classify", parameters(ADDRESSES=three_addresses(), FACTS=facts, GRID=str(grid)))["OUTPUT"])
    assert rated["a"]["niveau"] == 3
    assert rated["c"]["grille"].startswith("association 2 (")


def test_the_explanation_is_a_french_sentence(run):
    rows = [("a", "petits-trafics", None, "2026-01-01")] * 125
    rated = by_id(run("orsen:classify", parameters(ADDRESSES=three_addresses(), INCIDENTS=incidents(*rows)))["OUTPUT"])
    assert rated["a"]["motif"] == (
        "Tableau 2 : petits trafics, gravité moyenne, fréquence quotidienne (125 faits, 2,4 par semaine), niveau 3."
    )


def test_plain_geopackages_and_other_layers_give_the_same(run, tmp_path, root):
    """Plain GeoPackages are read and written by a fast way of their own; memory layers by QGIS's."""
    stock = run(
        "orsen:importstock",
        {
            "INPUT": str(root / "resources/sample/stock_foyer_levant.xlsx"),
            "PROFILE": str(root / "resources/sample/profil_foyer_levant.json"),
            "OUTPUT": str(tmp_path / "stock.gpkg"),
        },
    )["OUTPUT"]
    facts = run(
        "orsen:importincidents",
        {
            "INPUT": str(root / "resources/sample/incidents.csv"),
            "PROFILE": str(root / "resources/sample/profil_incidents.json"),
            "ADDRESSES": stock,
            "OUTPUT": str(tmp_path / "incidents.gpkg"),
        },
    )["OUTPUT"]
    given = {
        "DECISIONS": str(root / "resources/sample/decisions_2026.csv"),
        "PREVIOUS": str(root / "resources/sample/campagne_2025.gpkg"),
        "CAMPAIGN": "2026",
    }
    fast = run(
        "orsen:classify",
        parameters(ADDRESSES=stock, INCIDENTS=facts, **given, OUTPUT=str(tmp_path / "fast.gpkg")),
    )
    plain = run(
        "orsen:classify",
        parameters(
            ADDRESSES=QgsVectorLayer(stock, "stock", "ogr").materialize(QgsFeatureRequest()),
            INCIDENTS=QgsVectorLayer(facts, "facts", "ogr").materialize(QgsFeatureRequest()),
            **given,
        ),
    )
    assert {key: value for key, value in fast.items() if key != "OUTPUT"} == {
        key: value for key, value in plain.items() if key != "OUTPUT"
    }
    one, other = by_id(QgsVectorLayer(fast["OUTPUT"], "fast", "ogr")), by_id(plain["OUTPUT"])
    assert len(one) == len(other) > 150

    def said(rows):
        return {
            key: {name: value or None for name, value in row.items() if name not in ("fid", "ogc_fid")}
            for key, row in rows.items()
        }

    assert said(one) == said(other)
