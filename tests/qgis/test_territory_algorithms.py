"""Territories and campaigns of the sample, as algorithms, against a count by QGIS's own geometry."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from orsen_qgis.gui.sample_loader import COVERED, STOCKS
from orsen_qgis.paths import resource


def sample(name: str, layer: str = "") -> QgsVectorLayer:
    path = resource("sample", name)
    found = QgsVectorLayer(f"{path}|layername={layer}" if layer else str(path), name, "ogr")
    assert found.isValid()
    return found


@pytest.fixture(scope="module")
def classified(qgis_processing: None, orsen_provider: Any) -> QgsVectorLayer:
    """The sample's three stocks, classified from its incidents."""
    import processing

    stock = None
    for name, profile, landlord in STOCKS:
        parameters = {
            "INPUT": str(resource("sample", name)),
            "PROFILE": str(resource("sample", profile)),
            "LANDLORD": landlord,
            "OUTPUT": "TEMPORARY_OUTPUT",
            **({"EXISTING": stock} if stock else {}),
        }
        stock = processing.run("orsen:importstock", parameters)["OUTPUT"]
    incidents = processing.run(
        "orsen:importincidents",
        {
            "INPUT": str(resource("sample", "incidents.csv")),
            "PROFILE": str(resource("sample", "profil_incidents.json")),
            "ADDRESSES": stock,
            "MAX_DISTANCE": 50,
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]
    return processing.run(
        "orsen:classify",
        {
            "ADDRESSES": stock,
            "INCIDENTS": incidents,
            "START": "2025-07-01",
            "END": "2026-06-30",
            "COVERED": ";".join(COVERED),
            "CAMPAIGN": "2026",
            "OUTPUT": "TEMPORARY_OUTPUT",
        },
    )["OUTPUT"]


def rows_of(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    return [feature.attributeMap() for feature in layer.getFeatures()]


def test_districts_of_the_sample_count_what_qgis_counts(run: Callable, classified: QgsVectorLayer) -> None:
    districts = sample("fond.gpkg", "quartiers")
    results = run(
        "orsen:territorysummary",
        {"INPUT": classified, "TERRITORIES": districts, "NAME_FIELD": "nom", "OUTPUT": "TEMPORARY_OUTPUT"},
    )
    found = {(row["territoire"], row["niveaux"]): row for row in rows_of(results["OUTPUT"])}
    assert len(found) == 7 * districts.featureCount()
    counted: dict[tuple[str, Any], list[int]] = defaultdict(lambda: [0, 0])
    for district in districts.getFeatures():
        for address in classified.getFeatures():
            if district.geometry().intersects(address.geometry()):
                both = counted[district["nom"], address["niveau"] or 0]
                both[0] += 1
                both[1] += address["logements"] or 0
    for district in districts.getFeatures():
        name = district["nom"]
        everything = sum(counted[name, level][1] for level in range(5))
        number = sum(counted[name, level][0] for level in range(5))
        for level, words in enumerate(("non évalué", "1", "2", "3", "4")):
            row, (addresses, dwellings) = found[name, words], counted[name, level]
            assert (row["nb_adresses"], row["logements"]) == (addresses, dwellings)
            if everything:
                assert row["part_logements"] == pytest.approx(dwellings / everything)
        if number:
            assert found[name, "ensemble"]["couverture"] == pytest.approx(1 - counted[name, 0][0] / number)
    assert sum(counted[key][0] for key in list(counted)) > 600, "the districts cover the town"


def test_territories_in_degrees_give_the_same_figures(
    run: Callable, classified: QgsVectorLayer, project: QgsProject
) -> None:
    districts = sample("fond.gpkg", "qpv")
    degrees = run(
        "native:reprojectlayer",
        {"INPUT": districts, "TARGET_CRS": QgsCoordinateReferenceSystem("EPSG:4326"), "OUTPUT": "TEMPORARY_OUTPUT"},
    )["OUTPUT"]
    plain, moved = (
        rows_of(
            run(
                "orsen:territorysummary",
                {"INPUT": classified, "TERRITORIES": layer, "NAME_FIELD": "nom", "OUTPUT": "TEMPORARY_OUTPUT"},
            )["OUTPUT"]
        )
        for layer in (districts, degrees)
    )
    assert plain == moved
    assert plain[-1]["nb_adresses"] > 0


def test_trouble_moves_from_the_cumulus_to_the_stratus(run: Callable, classified: QgsVectorLayer) -> None:
    before = sample("campagne_2025.gpkg")
    results = run(
        "orsen:comparecampaigns",
        {"BEFORE": before, "AFTER": classified, "OUTPUT": "TEMPORARY_OUTPUT", "MATRIX": "TEMPORARY_OUTPUT"},
    )
    rows = rows_of(results["OUTPUT"])
    change = defaultdict(Counter)
    for row in rows:
        change[row["residence"]][row["evolution"]] += 1
    assert change["Résidence Les Cumulus"]["baisse"] > 0
    assert change["Résidence Les Cumulus"]["hausse"] == 0
    assert change["Résidence Les Stratus"]["hausse"] > 0
    assert change["Résidence Les Stratus"]["baisse"] == 0
    assert results["RISES"] == sum(row["evolution"] == "hausse" for row in rows)

    was = {row["adresse_id"]: row["niveau"] or 0 for row in rows_of(before)}
    pairs = Counter(
        (was[row["adresse_id"]], row["niveau"] or 0) for row in rows_of(classified) if row["adresse_id"] in was
    )
    matrix = rows_of(results["MATRIX"])
    names = ("apres_1", "apres_2", "apres_3", "apres_4", "apres_non_evalue")
    assert [[row[name] for name in names] for row in matrix] == [
        [pairs[start, end] for end in (1, 2, 3, 4, 0)] for start in (1, 2, 3, 4, 0)
    ]
    assert sum(row["ensemble"] for row in matrix) == sum(pairs.values()) > 600


def test_campaigns_in_two_reference_systems_meet(run: Callable, project: QgsProject) -> None:
    before = QgsVectorLayer("Point?crs=EPSG:4326&field=adresse_id:string&field=niveau:integer", "2025", "memory")
    after = QgsVectorLayer("Point?crs=EPSG:2154&field=adresse_id:string&field=niveau:integer", "2026", "memory")
    transform = QgsCoordinateTransform(after.crs(), before.crs(), project)
    feature = QgsFeature(before.fields())
    feature.setAttributes(["gone", 2])
    feature.setGeometry(QgsGeometry.fromPointXY(transform.transform(QgsPointXY(652_000, 6_862_000))))
    before.dataProvider().addFeatures([feature])
    output = run("orsen:comparecampaigns", {"BEFORE": before, "AFTER": after, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    (row,) = output.getFeatures()
    assert row["evolution"] == "sortie"
    assert output.crs().authid() == "EPSG:2154"
    assert row.geometry().asPoint().distance(652_000, 6_862_000) < 0.01


def test_a_layer_that_is_not_rated_is_refused(run: Callable) -> None:
    # A path: QGIS keeps the frames that called a refused algorithm, and a layer of a file must not outlive it.
    districts = f"{resource('sample', 'fond.gpkg')}|layername=qpv"
    plain = QgsVectorLayer("Point?crs=EPSG:2154&field=adresse_id:string", "patrimoine", "memory")
    with pytest.raises(QgsProcessingException, match="niveau"):
        run("orsen:comparecampaigns", {"BEFORE": plain, "AFTER": plain, "OUTPUT": "TEMPORARY_OUTPUT"})
    with pytest.raises(QgsProcessingException, match="niveau"):
        run(
            "orsen:territorysummary",
            {"INPUT": plain, "TERRITORIES": districts, "OUTPUT": "TEMPORARY_OUTPUT"},
        )


def test_districts_become_areas_with_their_figures_in_any_file(
    run: Callable, classified: QgsVectorLayer, tmp_path: Any
) -> None:
    districts = sample("fond.gpkg", "quartiers")
    parameters = {"INPUT": classified, "TERRITORIES": districts, "NAME_FIELD": "nom", "OUTPUT": "TEMPORARY_OUTPUT"}
    kept = [
        run("orsen:territorysummary", {**parameters, "AREAS": where})["AREAS"]
        for where in ("TEMPORARY_OUTPUT", str(tmp_path / "aires.gpkg"), str(tmp_path / "aires.geojson"))
    ]
    figures = {
        (row["territoire"], row["niveaux"]): row for row in rows_of(run("orsen:territorysummary", parameters)["OUTPUT"])
    }
    shapes = {feature["nom"]: feature.geometry() for feature in districts.getFeatures()}
    for place in kept:
        layer = place if isinstance(place, QgsVectorLayer) else QgsVectorLayer(place, "aires", "ogr")
        assert layer.featureCount() == len(shapes)
        assert layer.crs().authid() == "EPSG:2154"
        for feature in layer.getFeatures():
            name = feature["territoire"]
            assert feature.geometry().area() == pytest.approx(shapes[name].area(), rel=1e-6)
            assert feature["nb_niveau_4"] == figures[name, "4"]["nb_adresses"]
            assert feature["logements_niveaux_3_4"] == figures[name, "3 et 4"]["logements"]
    opened = QgsVectorLayer(f"{kept[1]}|layername=aires", "aires", "ogr")
    assert opened.renderer().type() == "RuleRenderer", "any QGIS opens it with its classes"


def test_what_changed_in_a_district_is_what_changed_among_its_addresses(
    run: Callable, classified: QgsVectorLayer
) -> None:
    districts = sample("fond.gpkg", "quartiers")
    results = run(
        "orsen:comparecampaigns",
        {
            "BEFORE": sample("campagne_2025.gpkg"),
            "AFTER": classified,
            "TERRITORIES": districts,
            "NAME_FIELD": "nom",
            "OUTPUT": "TEMPORARY_OUTPUT",
            "TERRITORY_MATRIX": "TEMPORARY_OUTPUT",
            "TERRITORY_CHANGES": "TEMPORARY_OUTPUT",
        },
    )
    changes = {
        (row["territoire"], row["evolution"]): row["nb_adresses"] for row in rows_of(results["TERRITORY_CHANGES"])
    }
    found: Counter = Counter()
    for district in districts.getFeatures():
        for address in results["OUTPUT"].getFeatures():
            if district.geometry().intersects(address.geometry()):
                found[district["nom"], address["evolution"]] += 1
    assert {key: count for key, count in changes.items() if count} == dict(found)
    matrix = rows_of(results["TERRITORY_MATRIX"])
    assert len(matrix) == 5 * districts.featureCount()
    paired = sum(count for (_, evolution), count in found.items() if evolution not in ("entree", "sortie"))
    assert sum(row["ensemble"] for row in matrix) == paired > 600


def test_what_changed_in_districts_is_counted_without_a_layer_of_addresses(
    run: Callable, classified: QgsVectorLayer
) -> None:
    parameters = {
        "BEFORE": sample("campagne_2025.gpkg"),
        "AFTER": classified,
        "TERRITORIES": sample("fond.gpkg", "quartiers"),
        "NAME_FIELD": "nom",
        "TERRITORY_MATRIX": "TEMPORARY_OUTPUT",
        "TERRITORY_CHANGES": "TEMPORARY_OUTPUT",
    }
    alone = run("orsen:comparecampaigns", parameters)
    whole = run("orsen:comparecampaigns", {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})
    assert not alone.get("OUTPUT"), "nobody asked for it"
    assert whole["OUTPUT"].featureCount() > 0
    for name in ("TERRITORY_MATRIX", "TERRITORY_CHANGES"):
        assert rows_of(alone[name]) == rows_of(whole[name])
    assert alone["RISES"] == whole["RISES"]
