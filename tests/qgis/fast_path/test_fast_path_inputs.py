"""Which layers are read past QGIS, and that those which are not give the same result."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fast_path_town import (
    ADDRESSES,
    BOTH,
    DAY,
    FACTS,
    INCIDENTS,
    STOCK,
    TEXT,
    in_memory,
    write,
)
from postgis_server import server
from qgis.core import (
    Qgis,
    QgsField,
    QgsProcessingFeatureSourceDefinition,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsVectorLayerExporter,
    QgsVectorLayerJoinInfo,
)


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
