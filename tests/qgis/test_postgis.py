"""PostGIS, in and out, against a real server: one transaction, the old table or the whole new one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from import_support import Delivery, csv, rows_of
from postgis_server import server
from qgis.core import (
    QgsCoordinateTransformContext,
    QgsDataSourceUri,
    QgsProcessingException,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from orsen_qgis.problems import Problem
from orsen_qgis.stock.table import Table

TABLE = 'table="parc"."Adresses de l’Orm" (geom)'


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    """A connection string to a server of ours, with the schema ``parc``."""
    with server() as connection:
        statement(connection, "CREATE SCHEMA parc")
        yield connection


def statement(connection: str, sql: str) -> list[list[Any]]:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    return metadata.createConnection(connection, {}).executeSql(sql)


def layer(connection: str, table: str = TABLE) -> QgsVectorLayer:
    return QgsVectorLayer(f"{connection} key='fid' {table}", "parc", "postgres")


@pytest.fixture
def deliver(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Delivery:
    """Import what a landlord sends."""
    return Delivery(run, tmp_path)


@pytest.mark.parametrize("scheme", ["postgis:", "postgres:", "postgres://"])
def test_a_stock_goes_out_and_comes_in_again_as_it_was(deliver: Delivery, database: str, scheme: str) -> None:
    results, _, _ = deliver(csv(), OUTPUT=f"{scheme}{database} {TABLE}")
    first, _, _ = deliver(csv())
    expected = rows_of(first["OUTPUT"])
    stored = rows_of(layer(database))
    assert [{**row, "fid": None} for row in stored] == [{**row, "fid": None} for row in expected]
    assert layer(database).crs().authid() == "EPSG:2154"
    again, rows, rejected = deliver.of(layer(database))
    assert (again["ADDRESSES"], again["DWELLINGS"], rejected) == (3, 17, [])
    assert {row["adresse_id"] for row in rows} == {row["adresse_id"] for row in expected}
    assert QgsVectorLayer(results["OUTPUT"].removeprefix("postgres://"), "x", "postgres").featureCount() == 3


def test_a_table_without_places_goes_out_too(deliver: Delivery, database: str) -> None:
    deliver(csv("Orm;1 rue;;;;1;;"), REJECTS=f'postgis:{database} table="parc"."rejets"')
    assert [row["ligne"] for row in rows_of(layer(database, 'table="parc"."rejets"'))] == [1]


def test_the_old_table_stays_whole_when_the_new_one_cannot_be_written(deliver: Delivery, database: str) -> None:
    deliver(csv(), OUTPUT=f"postgis:{database} {TABLE}")
    statement(database, 'CREATE VIEW parc.vue AS SELECT * FROM parc."Adresses de l’Orm"')
    with pytest.raises(QgsProcessingException, match="Adresses de l’Orm"):
        deliver(csv("Orm;9 rue Neuve;99100;V;99001;1;652000;6862000"), OUTPUT=f"postgis:{database} {TABLE}")
    assert layer(database).featureCount() == 3
    statement(database, "DROP VIEW parc.vue")


def test_a_closed_campaign_is_not_written_over(deliver: Delivery, database: str) -> None:
    table = 'table="parc"."clos" (geom)'
    deliver(csv(), OUTPUT=f"postgis:{database} {table}")
    statement(database, "ALTER TABLE parc.clos ADD COLUMN cloturee_le date")
    deliver(csv(), OUTPUT=f"postgis:{database} {table}")
    statement(database, "ALTER TABLE parc.clos ADD COLUMN cloturee_le date")
    statement(database, "UPDATE parc.clos SET cloturee_le = '2026-06-30', adresse = 'gardée'")
    with pytest.raises(QgsProcessingException, match=r"parc\.clos” holds a closed campaign"):
        deliver(csv(), OUTPUT=f"postgis:{database} {table}")
    assert {row["adresse"] for row in rows_of(layer(database, table))} == {"gardée"}


def test_a_break_half_way_leaves_nothing(deliver: Delivery, database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from orsen_qgis.processing import postgis

    fill = postgis._fill

    def fill_and_break(*arguments: Any) -> None:
        fill(*arguments)
        raise RuntimeError("broken")

    monkeypatch.setattr(postgis, "_fill", fill_and_break)
    with pytest.raises(QgsProcessingException, match="broken"):
        deliver(csv(), OUTPUT=f'postgis:{database} table="parc"."neuve" (geom)')
    assert statement(database, "SELECT count(*) FROM pg_tables WHERE tablename = 'neuve'") == [[0]]


def test_stopping_half_way_leaves_the_old_table(deliver: Delivery, database: str, monkeypatch: Any) -> None:
    from orsen_qgis.processing import postgis

    uri = postgis.database_uri(f'postgis:{database} table="parc"."longue" (geom)')
    context = QgsCoordinateTransformContext()
    long = Table({"n": np.ma.masked_array(np.arange(10), mask=False)}, {"n": "integer"})
    postgis.write_to_database(uri, long, context)
    monkeypatch.setattr(postgis, "LOOK_EVERY", 1)
    looks = iter([False, False, True])
    with pytest.raises(Problem, match="Stopped"):
        postgis.write_to_database(uri, long, context, lambda: next(looks))
    assert statement(database, "SELECT count(*) FROM parc.longue") == [[10]]


@pytest.mark.parametrize(
    ("destination", "said"),
    [
        ("dbname='absente' host='/nowhere' table=\"a\" (geom)", "cannot be written"),
        ("{database}", "names no table"),
        ('{database} table="absent"."a" (geom)', "cannot be written"),
    ],
)
def test_a_database_that_cannot_take_it_ends_in_a_sentence(
    deliver: Delivery, database: str, destination: str, said: str
) -> None:
    with pytest.raises(QgsProcessingException, match=said) as refusal:
        deliver(csv(), OUTPUT="postgis:" + destination.format(database=database))
    assert "Traceback" not in str(refusal.value)


def test_a_register_in_a_database_is_tied_to_addresses_in_it(deliver: Delivery, run: Any, database: str) -> None:
    _, rows, _ = deliver(csv(), OUTPUT="memory:")
    deliver(csv(), OUTPUT=f"postgis:{database} {TABLE}")
    columns = "fid serial PRIMARY KEY, adresse_id text, type text, jour timestamptz"
    statement(database, f"CREATE TABLE parc.faits ({columns})")
    values = f"'{rows[0]['adresse_id']}', 'tags', '2026-03-05 23:30Z'"
    statement(database, f"INSERT INTO parc.faits (adresse_id, type, jour) VALUES ({values})")  # noqa: S608
    uri = QgsDataSourceUri(f'{database} key=\'fid\' table="parc"."faits"')
    given = {"INPUT": QgsVectorLayer(uri.uri(), "faits", "postgres"), "ADDRESSES": layer(database)}
    results = run("orsen:importincidents", {**given, "OUTPUT": f'postgis:{database} table="parc"."rattaches"'})
    assert results["MATCHED"] == 1
    facts = rows_of(layer(database, 'table="parc"."rattaches"'))
    assert [(fact["type_fait"], fact["date_fait"].toString("yyyy-MM-dd")) for fact in facts] == [("tags", "2026-03-06")]
