"""The fictional territory: what its files hold, and that its generator gives the same town twice."""

from __future__ import annotations

import csv
import json
import os
import re
import subprocess
import sys
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from osgeo import ogr, osr
from qgis.core import QgsVectorLayer, QgsWkbTypes

from orsen_qgis.circles.policy_file import load_circles
from orsen_qgis.columns import INCIDENT, RATING, STOCK
from orsen_qgis.paths import ROOT, resource
from orsen_qgis.stock.profile import INCIDENT_SCHEMA, STOCK_SCHEMA, load_profile

SAMPLE = resource("sample")
BACKGROUND = ("commune", "quartiers", "qpv", "parcs", "eau", "voies", "voie_ferree", "batiments")
CODE_INSEE = "96999"
UNMAPPED = {"Panne d'éclairage", "Fuite d'eau", "Divers"}
# Départements of France as in INSEE codes; the sample's is none of them.
DEPARTEMENTS = {f"{number:02d}" for number in range(1, 96) if number != 20} | {"2A", "2B", "97", "98", "99"}


def toits_aurore() -> list[dict[str, str]]:
    text = (SAMPLE / "stock_toits_aurore.csv").read_bytes().decode("latin-1")
    return list(csv.DictReader(text.splitlines(), delimiter=";"))


def table(name: str) -> list[dict]:
    source = ogr.Open(str(SAMPLE / name))
    return [feature.items() for feature in source.GetLayer(0)]


def incidents() -> list[dict[str, str]]:
    with (SAMPLE / "incidents.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


@pytest.fixture(scope="module")
def identifiers() -> list[str]:
    return (
        [row["Réf. adresse"] for row in toits_aurore()]
        + [row["id_adr"] for row in table("stock_habitat_brumes.gpkg")]
        + [row["Identifiant"] for row in table("stock_foyer_levant.xlsx")]
    )


def test_the_three_landlords_deliver_about_700_addresses_once_each(identifiers):
    assert 660 <= len(identifiers) <= 740
    assert len(set(identifiers)) == len(identifiers)
    residences = (
        {row["Groupe"] for row in toits_aurore()}
        | {row["nom_residence"] for row in table("stock_habitat_brumes.gpkg")}
        | {row["Programme"] for row in table("stock_foyer_levant.xlsx")}
    )
    assert 55 <= len(residences) <= 72


def test_the_csv_is_latin1_with_semicolons_and_three_bad_rows():
    content = (SAMPLE / "stock_toits_aurore.csv").read_bytes()
    assert content.count(b"\r\n") == content.count(b"\n")
    with pytest.raises(UnicodeDecodeError):
        content.decode("utf-8")
    rows = toits_aurore()
    assert sum(not row["Nb logts"].isdigit() for row in rows) == 1
    assert sum(not row["X"] for row in rows) == 2
    assert all(re.fullmatch(r"\d+,\d+", row["X"]) for row in rows if row["X"])


def test_the_geopackage_is_in_degrees_and_the_spreadsheet_has_numbers():
    source = ogr.Open(str(SAMPLE / "stock_habitat_brumes.gpkg"))
    assert source.GetLayer(0).GetSpatialRef().GetAuthorityCode(None) == "4326"
    rows = table("stock_foyer_levant.xlsx")
    assert all(isinstance(row["Longitude"], float) and -5 < row["Longitude"] < -2 for row in rows)
    assert {row["Suivi des incidents"] for row in rows} == {"oui", "non"}


def test_dwellings_are_as_many_as_a_town_of_that_size_has():
    counts = [int(row["Nb logts"]) for row in toits_aurore() if row["Nb logts"].isdigit()]
    counts += [row["nb_logements"] for row in table("stock_habitat_brumes.gpkg")]
    counts += [row["Logements"] for row in table("stock_foyer_levant.xlsx")]
    assert min(counts) >= 4
    assert max(counts) <= 60
    assert 7000 <= sum(counts) <= 9000


def test_nobody_can_take_the_commune_for_a_real_one():
    codes = {row["Code INSEE"] for row in toits_aurore()}
    codes |= {row["insee"] for row in table("stock_habitat_brumes.gpkg")}
    codes |= {row["Code commune"] for row in table("stock_foyer_levant.xlsx")}
    codes |= {row["code_insee"] for row in incidents()}
    assert codes == {CODE_INSEE}
    assert CODE_INSEE[:2] not in DEPARTEMENTS
    assert re.fullmatch(r"(\d{2}|2[AB])\d{3}", CODE_INSEE)


@pytest.mark.parametrize("name", BACKGROUND)
def test_the_background_has_plain_styled_layers_without_our_columns(name):
    layer = QgsVectorLayer(f"{SAMPLE / 'fond.gpkg'}|layername={name}", name, "ogr")
    assert layer.isValid()
    assert layer.crs().authid() == "EPSG:2154"
    assert not {field.name() for field in layer.fields()} & {*STOCK, *RATING, *INCIDENT}
    # The default style was found: QGIS itself gives a file's layer no description of that name.
    assert layer.loadDefaultStyle()[1]
    assert layer.renderer().type() in ("singleSymbol", "categorizedSymbol")
    for symbol in layer.renderer().symbols(_context()):
        assert not symbol.hasDataDefinedProperties()
    assert all(feature.geometry().isGeosValid() for feature in layer.getFeatures())


def _context():
    from qgis.core import QgsRenderContext

    return QgsRenderContext()


def test_districts_share_their_edges_and_fill_the_commune():
    def shapes(name: str):
        layer = QgsVectorLayer(f"{SAMPLE / 'fond.gpkg'}|layername={name}", name, "ogr")
        assert QgsWkbTypes.geometryType(layer.wkbType()) == QgsWkbTypes.GeometryType.PolygonGeometry
        return [feature.geometry() for feature in layer.getFeatures()]

    (commune,), districts, priority = shapes("commune"), shapes("quartiers"), shapes("qpv")
    assert 5 <= len(districts) <= 7
    assert len(priority) == 1
    assert sum(district.area() for district in districts) == pytest.approx(commune.area(), rel=1e-4)
    for number, one in enumerate(districts):
        assert sum(one.intersection(other).area() for other in districts[number + 1 :]) < 50


def test_buildings_stand_apart_from_water_and_from_each_other():
    import shapely

    def shapes(name: str):
        source = ogr.Open(str(SAMPLE / "fond.gpkg"))
        rows = source.GetLayerByName(name)
        return shapely.from_wkb([bytes(feature.GetGeometryRef().ExportToWkb()) for feature in rows])

    buildings = shapes("batiments")
    assert len(buildings) > 4000
    tree = shapely.STRtree(buildings)
    one, two = tree.query(buildings, predicate="overlaps")
    assert shapely.area(shapely.intersection(buildings[one], buildings[two])).max(initial=0.0) < 1.0
    assert len(tree.query(shapes("eau"), predicate="intersects")[0]) == 0


def test_addresses_stand_on_buildings():
    import shapely

    source = ogr.Open(str(SAMPLE / "fond.gpkg"))
    layer = source.GetLayerByName("batiments")
    buildings = shapely.from_wkb([bytes(feature.GetGeometryRef().ExportToWkb()) for feature in layer])
    rows = [row for row in toits_aurore() if row["X"]]
    points = shapely.points([[float(row[axis].replace(",", ".")) for axis in ("X", "Y")] for row in rows])
    _, distances = shapely.STRtree(buildings).query_nearest(points, return_distance=True, all_matches=False)
    assert distances.max() < 1.0


def test_incidents_are_of_twelve_months_and_tell_where_in_several_ways(identifiers):
    rows = incidents()
    assert 9000 <= len(rows) <= 11500
    assert len({row["numero"] for row in rows}) == len(rows)
    days = [date.fromisoformat(row["date"]) for row in rows]
    assert (min(days), max(days)) == (date(2025, 7, 1), date(2026, 6, 30))
    assert {row["ref_adresse"] for row in rows if row["ref_adresse"]} <= set(identifiers)
    share = {
        "reference": sum(bool(row["ref_adresse"]) for row in rows) / len(rows),
        "text": sum(bool(row["adresse"] and not row["ref_adresse"]) for row in rows) / len(rows),
        "place": sum(bool(row["x"]) for row in rows) / len(rows),
        "residence": sum(bool(row["residence"]) for row in rows) / len(rows),
    }
    assert share["reference"] > 0.5
    assert 0.2 < share["text"] < 0.32
    assert 0.07 < share["place"] < 0.14
    assert 0.02 < share["residence"] < 0.05


def test_profiles_are_read_and_map_every_category_but_three():
    grid = json.loads(resource("grids", "orsen-2021.json").read_text(encoding="utf-8"))
    codes = {fact["code"] for fact in grid["fact_types"]}
    for name in ("toits_aurore", "habitat_brumes", "foyer_levant"):
        load_profile(SAMPLE / f"profil_{name}.json", STOCK_SCHEMA)
    profile = load_profile(SAMPLE / "profil_incidents.json", INCIDENT_SCHEMA, codes)
    seen = Counter(row["categorie"] for row in incidents())
    assert set(seen) - set(profile.types) == UNMAPPED
    assert sum(seen[category] for category in UNMAPPED) < 30


def test_trouble_moved_from_one_residence_to_its_neighbour(identifiers):
    before = {row["adresse_id"]: row["niveau"] for row in table("campagne_2025.gpkg")}
    assert set(before) < set(identifiers)
    assert set(before.values()) == {1, 2, 3, 4}
    cumulus = {row["Réf. adresse"] for row in toits_aurore() if row["Groupe"] == "Résidence Les Cumulus"}
    brumes = table("stock_habitat_brumes.gpkg")
    stratus = {row["id_adr"] for row in brumes if row["nom_residence"] == "Résidence Les Stratus"}
    assert sum(before[one] >= 3 for one in cumulus) > len(cumulus) / 2
    assert all(before[one] == 1 for one in stratus)
    named = Counter(row["ref_adresse"] for row in incidents())
    assert sum(named[one] for one in stratus) > 20 * sum(named[one] for one in cumulus)


def test_decisions_name_known_addresses_and_codes_for_people(identifiers):
    with (SAMPLE / "decisions_2026.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["adresse_id"] for row in rows} <= set(identifiers)
    assert len({row["adresse_id"] for row in rows}) == len(rows) >= 10
    assert all(re.fullmatch(r"agent-\d\d", row["auteur"]) for row in rows)
    refuted = [row["niveau_retenu"] for row in rows if row["contre_visite"] == "non_confirmee"]
    assert refuted == ["3"]
    assert all(row["niveau_retenu"] == "4" for row in rows if row["contre_visite"] == "confirmee")


def test_circles_are_in_force_and_read():
    circles = load_circles(SAMPLE / "cercles.json")
    for name, recipients in (("police-justice", 2), ("mairie", 1)):
        circle = circles.circle(name)
        circle.refuse_if_not_in_force(date(2026, 7, 1))
        assert circle.departements == (CODE_INSEE[:2],)
        assert len(circle.recipients) == recipients


def test_the_sample_lies_in_the_open_sea():
    reference, degrees = osr.SpatialReference(), osr.SpatialReference()
    reference.ImportFromEPSG(2154)
    degrees.ImportFromEPSG(4326)
    for one in (reference, degrees):
        one.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    layer = QgsVectorLayer(f"{SAMPLE / 'fond.gpkg'}|layername=commune", "commune", "ogr")
    middle = layer.extent().center()
    longitude, latitude, _ = osr.CoordinateTransformation(reference, degrees).TransformPoint(middle.x(), middle.y())
    # The Bay of Biscay; the French coast at this latitude is east of 1.3° west.
    assert -4 < longitude < -2.5
    assert 45 < latitude < 46


def test_the_sample_is_small_and_says_nothing_of_the_machine_that_made_it():
    files = [path for path in SAMPLE.iterdir() if path.is_file()]
    assert sum(path.stat().st_size for path in files) < 6_000_000
    home = str(Path.home()).encode()
    for path in files:
        content = path.read_bytes()
        assert str(ROOT).encode() not in content
        assert len(home) < 3 or home + b"/" not in content


def test_the_generator_gives_the_same_territory_twice():
    program = "from sample.territory import digest, make; print(digest(make()))"
    path = os.pathsep.join([str(ROOT / "scripts"), os.environ.get("PYTHONPATH", "")])
    # Two processes at once, with different orders of sets and dictionaries of strings.
    runs = [
        subprocess.Popen(
            [sys.executable, "-c", program],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": path},
        )
        for seed in ("1", "2")
    ]
    first, second = (run.communicate(timeout=300)[0].strip() for run in runs)
    assert re.fullmatch(r"[0-9a-f]{64}", first)
    assert first == second
