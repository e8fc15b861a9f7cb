"""A plain GeoPackage is read and copied past QGIS; the result is the one that QGIS would have given."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from fast_path_town import (
    ADDRESSES,
    DAY,
    FACTS,
    FLAG,
    INCIDENTS,
    INTEGER,
    MOMENT,
    STOCK,
    TEXT,
    Ratings,
    change,
    in_memory,
    write,
)
from postgis_server import server
from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerExporter,
    QgsVectorLayerJoinInfo,
)

BOTH = {"ADDRESSES", "INCIDENTS"}


@pytest.fixture
def ratings(run: Callable[..., dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ratings:
    """Rate both ways."""
    return Ratings(run, tmp_path, monkeypatch)


@pytest.fixture
def stock(tmp_path: Path) -> QgsVectorLayer:
    """The addresses, in a GeoPackage whose name and table ask for quoting."""
    return write(tmp_path / "parc de l'Orm.gpkg", 'ad"resses d’été', STOCK, ADDRESSES, placed=True)


@pytest.fixture
def incidents(tmp_path: Path) -> QgsVectorLayer:
    """The incidents, in a GeoPackage."""
    return write(tmp_path / "relevé.gpkg", "faits", INCIDENTS, FACTS, placed=False)


@pytest.fixture
def listed(project: QgsProject, stock: QgsVectorLayer, incidents: QgsVectorLayer) -> QgsProject:
    """A project that holds both layers."""
    project.addMapLayers([stock, incidents])
    return project


def test_plain_layers_are_read_past_qgis_with_the_same_result(ratings, stock, incidents):
    result = ratings.both(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    assert ratings.fast == BOTH
    assert [result[f"LEVEL_{level}"] for level in (1, 2, 3, 4)] == [1, 1, 3, 1]
    assert (result["OUTSIDE_WINDOW"], result["OUTSIDE_STOCK"], result["SEVERITY_CONFLICTS"]) == (2, 3, 24)
    assert [row[1] for row in result["rows"]] == [row[1] for row in ADDRESSES]  # the stock's own columns stay verbatim


def test_layers_by_id_are_read_past_qgis_too(ratings, listed, stock, incidents):
    definition = QgsProcessingFeatureSourceDefinition(incidents.id())
    ratings.both(ADDRESSES=stock.id(), INCIDENTS=definition)
    assert ratings.fast == BOTH


def test_a_file_without_the_name_of_its_table(ratings, stock, incidents):
    ratings.both(ADDRESSES=stock.source().split("|")[0], INCIDENTS=incidents.source().split("|")[0])
    assert ratings.fast == BOTH


def test_a_second_table_by_its_number(ratings, tmp_path, stock):
    path = tmp_path / "relevé.gpkg"
    write(path, "autre", INCIDENTS, FACTS[:1], placed=False)
    write(path, "faits", INCIDENTS, FACTS[1:], placed=False)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=f"{path}|layerid=1")
    assert ratings.fast == BOTH


def test_a_selection(ratings, listed, stock, incidents):
    incidents.selectByIds(list(range(1, 60)))
    stock.selectByExpression("\"adresse_id\" in ('a', 'c')")
    only = [QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True) for layer in (stock, incidents)]
    result = ratings.both(ADDRESSES=only[0], INCIDENTS=only[1])
    assert ratings.fast == set()
    assert len(result["rows"]) == 2


@pytest.mark.parametrize("limit", [{"featureLimit": 50}, {"filterExpression": "\"type_fait\" = 'rodeos'"}])
def test_a_limit_or_filter_of_the_parameter(ratings, listed, stock, incidents, limit):
    definition = QgsProcessingFeatureSourceDefinition(incidents.id(), False, **limit)
    ratings.both(ADDRESSES=stock, INCIDENTS=definition)
    assert ratings.fast == {"ADDRESSES"}


def test_a_filter_of_the_layer(ratings, listed, stock, incidents):
    assert incidents.setSubsetString("type_fait = 'rodeos'")
    assert stock.setSubsetString("adresse_id <> 'c'")
    result = ratings.both(ADDRESSES=stock, INCIDENTS=incidents)
    assert ratings.fast == set()
    assert len(result["rows"]) == 5


def test_edits_that_are_not_saved(ratings, listed, stock, incidents):
    assert incidents.startEditing()
    assert incidents.deleteFeatures(list(range(1, 80)))
    assert incidents.changeAttributeValue(100, 1, "presence-armes")
    result = ratings.both(ADDRESSES=stock, INCIDENTS=incidents)
    assert ratings.fast == {"ADDRESSES"}
    assert result["LEVEL_4"] == 1
    incidents.rollBack()


def test_a_join(ratings, listed, tmp_path, stock):
    rows = [(fact[0], fact[3]) for fact in FACTS if fact[0] in ("a", "b")]
    bare = write(tmp_path / "nu.gpkg", "nu", {"adresse_id": TEXT, "date_fait": DAY}, rows, False)
    types = [("a", "tags"), ("b", "rodeos")]
    kinds = write(tmp_path / "types.gpkg", "types", {"qui": TEXT, "type_fait": TEXT}, types, False)
    listed.addMapLayers([bare, kinds])
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(kinds)
    join.setJoinFieldName("qui")
    join.setTargetFieldName("adresse_id")
    join.setPrefix("")
    join.setUsingMemoryCache(True)
    assert bare.addJoin(join)
    result = ratings.both(ADDRESSES=stock, INCIDENTS=bare)
    assert ratings.fast == {"ADDRESSES"}
    assert "problem" not in result  # the types came through the join


def test_an_expression_field(ratings, listed, stock, incidents):
    stock.addExpressionField("'extreme'", QgsField("impact_vu", TEXT))
    incidents.addExpressionField("'majeure'", QgsField("calcul", TEXT))
    result = ratings.both(ADDRESSES=stock, INCIDENTS=incidents)
    assert ratings.fast == set()
    assert ("impact_vu", int(TEXT)) in result["fields"]


def test_memory_layers(ratings):
    ratings.both(ADDRESSES=in_memory(STOCK, ADDRESSES, True), INCIDENTS=in_memory(INCIDENTS, FACTS, False))
    assert ratings.fast == set()


def test_other_files(ratings, tmp_path, stock, incidents):
    path = tmp_path / "faits.csv"
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "CSV"
    QgsVectorFileWriter.writeAsVectorFormatV3(incidents, str(path), incidents.transformContext(), options)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=str(path))
    assert ratings.fast == {"ADDRESSES"}


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """A connection string to a PostGIS of the tests' own."""
    with server() as connection:
        yield connection


def put(database: str, layer: QgsVectorLayer, table: str) -> QgsVectorLayer:
    """Copy a layer into the database."""
    uri = f'{database} key=\'fid\' table="public"."{table}"' + (" (geom)" if layer.isSpatial() else "")
    error, message = QgsVectorLayerExporter.exportLayer(layer, uri, "postgres", layer.crs())
    assert error == Qgis.VectorExportResult.Success, message
    return QgsVectorLayer(uri, table, "postgres")


def test_postgis(ratings, database, stock, incidents):
    from_files = ratings.once(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    assert ratings.fast == BOTH
    ratings.fast.clear()
    tables = {"ADDRESSES": put(database, stock, "adresses"), "INCIDENTS": put(database, incidents, "faits")}
    assert ratings.both(**tables) == from_files
    assert ratings.fast == set()


@pytest.mark.parametrize("rows", [[], FACTS[:1]])
def test_no_addresses(ratings, tmp_path, rows):
    stock = write(tmp_path / "vide.gpkg", "vide", STOCK, [], placed=True)
    facts = write(tmp_path / "faits.gpkg", "faits", INCIDENTS, rows, placed=False)
    without = {"COVERED": ""}
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source(), **without)["rows"] == []
    assert ratings.fast == BOTH


def test_no_incidents(ratings, tmp_path, stock):
    facts = write(tmp_path / "faits.gpkg", "faits", INCIDENTS, [], placed=False)
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())["LEVEL_1"] == 1
    assert ratings.fast == BOTH


def test_more_rows_than_a_batch_holds(ratings, tmp_path, monkeypatch):
    for module in ("arrow", "reading"):
        monkeypatch.setattr(f"orsen_qgis.stock.{module}.BATCH", 3)
    monkeypatch.setattr("orsen_qgis.processing.copying.SPAN", 2)
    stock = write(tmp_path / "parc.gpkg", "parc", STOCK, ADDRESSES, placed=True)
    facts = write(tmp_path / "faits.gpkg", "faits", INCIDENTS, FACTS, placed=False)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert ratings.fast == BOTH


def test_rows_that_were_deleted_leave_gaps(ratings, tmp_path, stock, incidents):
    stock.dataProvider().deleteFeatures([1, 3])
    incidents.dataProvider().deleteFeatures([105, 120])
    result = ratings.both(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    assert ratings.fast == BOTH
    assert [row[1] for row in result["rows"]] == [ADDRESSES[place][1] for place in (1, 3, 4, 5)]


def test_columns_that_shout(ratings, tmp_path):
    shouting = [{name.upper(): kind for name, kind in kinds.items()} for kinds in (STOCK, INCIDENTS)]
    stock = write(tmp_path / "parc.gpkg", "parc", shouting[0], ADDRESSES, placed=True)
    facts = write(tmp_path / "faits.gpkg", "faits", shouting[1], FACTS, placed=False)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert ratings.fast == BOTH


def test_identifiers_that_are_numbers(ratings, tmp_path):
    stock = write(tmp_path / "parc.gpkg", "parc", {"adresse_id": TEXT}, [((1, 1), "17"), ((2, 2), "8")], placed=True)
    rows = [(17, "tags", None, "2026-01-01"), (170, "tags", None, "2026-01-01"), (None, "tags", None, "2026-01-01")]
    facts = write(tmp_path / "faits.gpkg", "faits", {**INCIDENTS, "adresse_id": INTEGER}, rows, placed=False)
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source(), COVERED="")["OUTSIDE_STOCK"] == 2
    assert ratings.fast == {"ADDRESSES", "INCIDENTS"}


@pytest.mark.parametrize(
    ("kinds", "fast"),
    [
        ({"adresse_id": FLAG}, {"ADDRESSES"}),
        ({"date_fait": INTEGER}, {"ADDRESSES"}),
    ],
)
def test_columns_of_unexpected_types_go_through_qgis(ratings, tmp_path, stock, kinds, fast):
    rows = [(True, "tags", None, 20260101)] if "date_fait" in kinds else [(True, "tags", None, "2026-01-01")]
    facts = write(tmp_path / "faits.gpkg", "faits", {**INCIDENTS, **kinds}, rows, placed=False)
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert ratings.fast == fast


DATES = [
    ("2025-06-30T21:59:59Z", 0),
    ("2025-06-30T22:00:00Z", 1),  # already 1 July in mainland France, in summer
    ("2026-06-30T21:59:59.999Z", 1),
    ("2026-06-30T22:00:00.000Z", 0),
    ("2025-12-31T23:30:00+00:00", 1),
    ("2025-06-30T23:30:00", 0),  # no zone: local already
    ("2025-07-01T00:00:00", 1),
    ("2025-06-30T18:30:00-05:00", 1),
    ("2025-07-01T00:30:00+05:45", 0),
]


@pytest.mark.parametrize(
    "first",
    [
        "'a', NULL, 'faible', '2026-01-01'",
        "CAST('a' AS BLOB), 'tags', NULL, '2026-01-01'",
        "'a', 'tags', NULL, 20260101",
        "'a', 'tags', NULL, 2026.5",
    ],
)
def test_a_first_row_of_another_type_misleads_nobody(ratings, tmp_path, stock, first):
    path = tmp_path / "faits.gpkg"
    facts = write(path, "neuf", INCIDENTS, [], placed=False)
    change(path, f"INSERT INTO neuf VALUES (1, {first}), (2, 'a', 'tags', NULL, '2026-01-02')")  # noqa: S608
    ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())


@pytest.mark.parametrize("kind", [MOMENT, TEXT])
@pytest.mark.parametrize("dates", [DATES, DATES[:4], DATES[5:7], [*DATES, ("2026-01-05", 1)]])
def test_moments_become_days_in_mainland_france(ratings, tmp_path, kind, dates):
    stock = write(tmp_path / "parc.gpkg", "parc", STOCK, ADDRESSES, placed=True)
    path = tmp_path / "faits.gpkg"
    facts = write(path, "faits", {**INCIDENTS, "date_fait": kind}, [], placed=False)
    for date, _ in dates:
        change(path, "INSERT INTO faits (adresse_id, type_fait, date_fait) VALUES ('a', 'tags', ?)", date)
    result = ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())
    assert result["OUTSIDE_WINDOW"] == len(dates) - sum(inside for _, inside in dates)
    assert ratings.fast == BOTH


def test_dates_as_people_write_them(ratings, tmp_path, stock):
    rows = [("a", "tags", None, text) for text in ("01/07/2025", "30/06/2025", " 2026-06-30 ", "2026-06-30 12:00")]
    facts = write(tmp_path / "faits.gpkg", "faits", {**INCIDENTS, "date_fait": TEXT}, rows, placed=False)
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=facts.source())["OUTSIDE_WINDOW"] == 1
    assert ratings.fast == BOTH


def test_a_date_column_that_holds_moments(ratings, tmp_path, stock, incidents):
    change(tmp_path / "relevé.gpkg", "UPDATE faits SET date_fait = '2026-06-30T23:59:59Z' WHERE adresse_id = 'c'")
    assert ratings.both(ADDRESSES=stock.source(), INCIDENTS=incidents.source())["OUTSIDE_WINDOW"] == 0


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("UPDATE faits SET type_fait = 'bagarre' WHERE fid IN (105, 120)", "row 105: the fact type “bagarre”"),
        ("UPDATE faits SET gravite = 'grave' WHERE fid = 3", "row 3, column “gravite”: “grave”"),
        ("UPDATE faits SET type_fait = ' ', gravite = NULL WHERE fid = 4", "row 4: the fact has neither"),
        ("UPDATE faits SET date_fait = NULL WHERE fid = 5", "row 5: the incident has no date"),
        ("UPDATE faits SET date_fait = 'hier' WHERE fid = 6", "row 6: the incident has no date"),
    ],
)
def test_what_cannot_be_counted_ends_in_the_same_sentence(ratings, tmp_path, stock, incidents, statement, sentence):
    change(tmp_path / "relevé.gpkg", statement)
    assert sentence in ratings.both(ADDRESSES=stock.source(), INCIDENTS=incidents.source())["problem"]


@pytest.mark.parametrize(
    ("column", "value", "sentence"),
    [
        ("adresse_id", "a", "“a” stands twice"),
        ("adresse_id", " a", "“a” stands twice"),
        ("adresse_id", " ", "has no adresse_id"),
        ("niveau", 5, "5 is not a level"),
        ("source_niveau", "rumeur", "source_niveau is “rumeur”"),
        ("impact", "grave", "“grave” is none of"),
    ],
)
def test_addresses_that_cannot_be_rated_end_in_the_same_sentence(ratings, tmp_path, column, value, sentence):
    path = tmp_path / "parc.gpkg"
    stock = write(path, "parc", STOCK, ADDRESSES, placed=True)
    stock.dataProvider().changeAttributeValues({3: {stock.fields().lookupField(column): value}})
    assert sentence in ratings.both(ADDRESSES=stock.source())["problem"]


def test_an_own_output_is_rated_again_the_fast_way(ratings, run, tmp_path, stock, incidents):
    first = tmp_path / "première.gpkg"
    given = {"INCIDENTS": incidents.source(), "START": "2025-07-01", "END": "2026-06-30", "CAMPAIGN": "2026"}
    run("orsen:classify", {"ADDRESSES": stock.source(), "OUTPUT": str(first), **given})
    before = ratings.once(ADDRESSES=stock.source(), **given, COVERED="")
    again = ratings.both(ADDRESSES=str(first), **given, COVERED="")
    assert ratings.fast == BOTH
    assert again["rows"] == before["rows"]


def test_the_output_may_lie_beside_its_source(ratings, run, tmp_path, stock, incidents):
    path = stock.source().split("|")[0]
    expected = ratings.once(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    target = f'ogr:dbname="{path}" table="cotation" (geom)'
    again = ratings.once(ADDRESSES=stock.source(), INCIDENTS=incidents.source(), OUTPUT=target)
    assert ratings.fast == BOTH
    assert again == expected
    assert QgsVectorLayer(stock.source(), "x", "ogr").featureCount() == len(ADDRESSES)


def test_a_copy_has_what_qgis_expects_of_a_layer(ratings, tmp_path, stock, incidents):
    ratings.once(ADDRESSES=stock.source(), INCIDENTS=incidents.source())
    layer = QgsVectorLayer(str(tmp_path / "sortie.gpkg"), "sortie", "ogr")
    assert ratings.fast == BOTH
    assert layer.featureCount() == len(ADDRESSES)
    assert layer.hasSpatialIndex() == Qgis.SpatialIndexPresence.Present
    assert (layer.extent().xMinimum(), layer.extent().yMaximum()) == (1, 6)
    assert layer.startEditing()
    assert layer.deleteFeature(1)
    assert layer.commitChanges()
    assert QgsVectorLayer(str(tmp_path / "sortie.gpkg"), "sortie", "ogr").featureCount() == len(ADDRESSES) - 1


@pytest.mark.parametrize("unreadable", [False, True])
@pytest.mark.parametrize("gaps", [False, True])
def test_the_spatial_index_finds_every_place(ratings, tmp_path, stock, monkeypatch, unreadable, gaps):
    if unreadable:
        monkeypatch.setattr("orsen_qgis.processing.copying.read_points", lambda _: (np.zeros(0), np.zeros(0)))
    if gaps:
        stock.dataProvider().deleteFeatures([1, 3])
    ratings.once(ADDRESSES=stock.source())
    assert ratings.fast == {"ADDRESSES"}
    layer = QgsVectorLayer(str(tmp_path / "sortie.gpkg"), "sortie", "ogr")
    for number, (place, identifier, *_) in enumerate(ADDRESSES, start=1):
        if place:
            around = QgsRectangle(place[0] - 0.1, place[1] - 0.1, place[0] + 0.1, place[1] + 0.1)
            there = [] if gaps and number in (1, 3) else [identifier]
            assert [feature["adresse_id"] for feature in layer.getFeatures(around)] == there
    with closing(sqlite3.connect(tmp_path / "sortie.gpkg")) as connection:
        assert connection.execute("SELECT rtreecheck('rtree_sortie_geom')").fetchone() == ("ok",)
        assert not connection.execute("PRAGMA integrity_check").fetchall()[1:]


def test_addresses_that_change_while_they_are_rated_are_not_written(ratings, tmp_path, stock, monkeypatch):
    from orsen_qgis.processing import copying

    original = copying.pack_choices
    path = stock.source().split("|")[0]

    def meanwhile(columns):
        stock.dataProvider().deleteFeatures([2])
        return original(columns)

    monkeypatch.setattr(copying, "pack_choices", meanwhile)
    assert "has changed" in ratings.once(ADDRESSES=stock.source())["problem"]
    assert Path(path).exists()
    assert not (tmp_path / "sortie.gpkg").exists()
    assert not list(tmp_path.glob(".*"))
