"""A database that breaks off while it is read, or that gives a person few rights: one sentence, nothing half done."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from import_support import Delivery, csv, rows_of
from postgis_server import server
from qgis.core import QgsFeedback, QgsProcessingException, QgsProviderRegistry, QgsVectorLayer

from orsen_qgis.gui.address_reading import address_reader
from orsen_qgis.gui.column_texts import texts_finder
from orsen_qgis.gui.decision_table import DecisionTable
from orsen_qgis.problems import Problem

READER = "lecteur"
NEW = "Orm;9 rue Neuve;99100;V;99001;1;652000;6862000"
END = "“registre” could not be read to its end: its database says "
ROWS = 9000  # as below; more than QGIS fetches at a time
# A table of this many rows whose connection ends in the midst of them, once it is armed.
BREAKING = """
CREATE TABLE parc.arme (oui int);
CREATE TABLE parc.grand AS SELECT i AS fid, 'a' || i AS adresse_id, 'Orm' AS bailleur, 1 AS logements, 1 AS niveau,
  'tags' AS type_fait, 'faible' AS gravite, date '2026-03-05' AS date_fait, i || ' rue Haute' AS adresse,
  ST_SetSRID(ST_MakePoint(652000 + i, 6862000), 2154)::geometry(Point, 2154) AS geom FROM generate_series(1, 9000) i;
CREATE VIEW parc.coupe AS SELECT * FROM parc.grand
  WHERE CASE WHEN fid = 5000 AND EXISTS (SELECT FROM parc.arme) THEN pg_terminate_backend(pg_backend_pid())
  ELSE true END;
CREATE VIEW parc.decide AS SELECT fid, adresse_id, '2026'::text AS campagne, 3 AS niveau_retenu, 'Vu'::text AS motif,
  date_fait AS decide_le, ''::text AS contre_visite FROM parc.coupe
"""


@pytest.fixture(scope="module")
def database() -> Iterator[str]:
    with server() as connection:
        statement(connection, "CREATE SCHEMA parc")
        for each in BREAKING.split(";"):
            statement(connection, each)
        statement(connection, f"CREATE ROLE {READER} LOGIN")
        statement(connection, f"GRANT USAGE ON SCHEMA parc TO {READER}")
        yield connection


def statement(connection: str, sql: str) -> list[list[Any]]:
    metadata = QgsProviderRegistry.instance().providerMetadata("postgres")
    return metadata.createConnection(connection, {}).executeSql(sql)


def tables(connection: str) -> list[list[Any]]:
    return statement(connection, "SELECT tablename FROM pg_tables WHERE schemaname = 'parc' ORDER BY 1")


@pytest.fixture
def breaking(database: str) -> Iterator[QgsVectorLayer]:
    """A layer whose database breaks off."""
    layer = QgsVectorLayer(f'{database} key=\'fid\' table="parc"."coupe" (geom)', "registre", "postgres")
    assert layer.featureCount() == ROWS
    statement(database, "INSERT INTO parc.arme VALUES (1)")
    yield layer
    statement(database, "DELETE FROM parc.arme")


@pytest.fixture
def limited(database: str) -> str:
    """The same database for somebody who may read what is granted, and write nothing."""
    return re.sub(r"user='\w+'", f"user='{READER}'", database)


@pytest.fixture
def deliver(run: Callable[..., dict[str, Any]], tmp_path: Path) -> Delivery:
    return Delivery(run, tmp_path)


def addresses() -> QgsVectorLayer:
    return QgsVectorLayer(
        "Point?crs=EPSG:2154&field=adresse_id:string&field=bailleur:string&field=logements:integer", "parc", "memory"
    )


@pytest.mark.parametrize("role", ["INCIDENTS", "ADDRESSES"])
def test_a_classification_does_not_take_what_came_before_a_break_for_all(
    run: Callable[..., dict[str, Any]], breaking: QgsVectorLayer, tmp_path: Path, role: str
) -> None:
    output = tmp_path / "niveaux.gpkg"
    given = {"ADDRESSES": addresses(), "CAMPAIGN": "2026", "START": "2026-01-01", "END": "2026-06-30"}
    with pytest.raises(QgsProcessingException, match=END + "“.*terminating connection.*”") as told:
        run("orsen:classify", {**given, role: breaking, "OUTPUT": str(output)})
    assert "Traceback" not in str(told.value)
    assert not output.exists()


def test_an_import_does_not_either(deliver: Delivery, breaking: QgsVectorLayer, database: str) -> None:
    before = tables(database)
    with pytest.raises(QgsProcessingException, match=END):
        deliver.of(breaking, OUTPUT=f'postgis:{database} table="parc"."importe" (geom)')
    assert tables(database) == before


def test_nor_does_the_table_of_addresses(breaking: QgsVectorLayer) -> None:
    with pytest.raises(Problem, match="could not be read to its end"):
        address_reader(breaking)(QgsFeedback())


def test_nor_what_a_decision_would_replace(breaking: QgsVectorLayer, database: str) -> None:
    table = QgsVectorLayer(
        f"{database} key='fid' checkPrimaryKeyUnicity='0' table=\"parc\".\"decide\"", "registre", "postgres"
    )
    with pytest.raises(Problem, match=END):
        DecisionTable(table, "2026").rows([f"a{number}" for number in range(200)])


def test_nor_the_landlords_that_are_offered_to_a_circle(breaking: QgsVectorLayer) -> None:
    with pytest.raises(Problem, match=END):
        texts_finder(breaking, ("bailleur",))(QgsFeedback())


def test_once_the_database_answers_again_everything_is_read(
    run: Callable[..., dict[str, Any]], breaking: QgsVectorLayer, database: str
) -> None:
    statement(database, "DELETE FROM parc.arme")
    rows = address_reader(breaking)(QgsFeedback())
    assert len(rows.fid) == ROWS


def test_who_may_only_read_gets_a_sentence_and_the_table_stays(deliver: Delivery, database: str, limited: str) -> None:
    deliver(csv(), OUTPUT=f'postgis:{database} table="parc"."stock" (geom)')
    statement(database, f"GRANT SELECT ON parc.stock TO {READER}")
    before = tables(database)
    for table in ("stock", "neuf"):
        with pytest.raises(QgsProcessingException, match=f"parc.*{table}.*cannot be written") as told:
            deliver(csv(NEW), OUTPUT=f'postgis:{limited} table="parc"."{table}" (geom)')
        assert "Traceback" not in str(told.value)
    assert tables(database) == before
    layer = QgsVectorLayer(f'{limited} key=\'fid\' table="parc"."stock" (geom)', "stock", "postgres")
    assert len(rows_of(layer)) == 3
    assert deliver.of(layer)[0]["ADDRESSES"] == 3


def test_a_table_or_a_column_that_may_not_be_read_is_no_empty_one(
    run: Callable[..., dict[str, Any]], database: str, limited: str
) -> None:
    statement(database, f"GRANT SELECT (fid, adresse_id, bailleur, logements, geom) ON parc.grand TO {READER}")
    layer = QgsVectorLayer(f'{limited} key=\'fid\' table="parc"."grand" (geom)', "registre", "postgres")
    given = {"CAMPAIGN": "2026", "START": "2026-01-01", "END": "2026-06-30", "OUTPUT": "memory:"}
    for inputs in ({"ADDRESSES": addresses(), "INCIDENTS": layer}, {"ADDRESSES": layer}):
        with pytest.raises(QgsProcessingException) as told:
            run("orsen:classify", {**given, **inputs})
        assert str(told.value) == "“registre” does not answer: its source is away, or may not be read."


def test_rights_that_are_taken_away_meanwhile_are_no_empty_table(
    run: Callable[..., dict[str, Any]], database: str, limited: str
) -> None:
    statement(database, f"GRANT SELECT ON parc.grand TO {READER}")
    layer = QgsVectorLayer(f'{limited} key=\'fid\' table="parc"."grand" (geom)', "registre", "postgres")
    assert layer.isValid()
    statement(database, "REVOKE SELECT ON parc.grand FROM lecteur")
    given = {"ADDRESSES": layer, "CAMPAIGN": "2026", "START": "2026-01-01", "END": "2026-06-30", "OUTPUT": "memory:"}
    with pytest.raises(QgsProcessingException, match=END + "“ERROR:  permission denied for ") as told:
        run("orsen:classify", given)
    assert "SELECT" not in str(told.value)
