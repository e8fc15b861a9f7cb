"""A table into a PostgreSQL database within one transaction: its readers see the old table or the whole new one."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsCoordinateTransformContext, QgsDataSourceUri, QgsProcessingUtils

from ..campaign.closing import CLOSED_ON
from ..problems import Problem
from ..sql import literal
from ..stock.table import Table
from .closed import closed_problem
from .files import gdal_exceptions, never, write_draft

DESTINATION = re.compile(r"^(?:postgis|postgres|postgresql)://?(?P<uri>.+)$|^(?:postgis|postgres):(?P<plain>.+)$", re.S)
GEOMETRY = "geom"
KEY = "fid"
LOOK_EVERY = 500  # rows between two looks at whether the user stops


def database_uri(destination: str) -> QgsDataSourceUri | None:
    """Return where a destination lies in a PostgreSQL database; None where it is something else."""
    found = DESTINATION.match(destination)
    return QgsDataSourceUri(found["uri"] or found["plain"]) if found else None


def write_to_database(
    uri: QgsDataSourceUri,
    table: Table,
    transform: QgsCoordinateTransformContext,
    stopped: Callable[[], bool] = never,
) -> str:
    """Write ``table`` in place of the database's table and return what QGIS opens.

    ``stopped``: whether the user stops it. Problem when the database cannot be reached or refuses; then nothing has
    changed in it.
    """
    if not uri.table():
        raise Problem('The destination names no table. Write it as postgis:dbname=… table="schema"."name" (geom).')
    uri.setSchema(uri.schema() or "public")
    draft = Path(f"/vsimem/orsen-{uuid.uuid4().hex}.gpkg")
    try:
        write_draft(draft, "rows", table, transform, stopped)
        with gdal_exceptions():
            _copy(str(draft), uri, stopped)
    except RuntimeError as error:
        raise Problem(
            "The table “{table}” cannot be written: {reason}. Check the connection and your rights.",
            table=f"{uri.schema()}.{uri.table()}",
            reason=str(error).strip(),
        ) from error
    finally:
        gdal.Unlink(str(draft))
    written = QgsDataSourceUri(uri)
    written.setKeyColumn(KEY)
    written.setGeometryColumn(GEOMETRY if table.has_places else "")
    return str(QgsProcessingUtils.encodeProviderKeyAndUri("postgres", written.uri(False)))


def _copy(draft: str, uri: QgsDataSourceUri, stopped: Callable[[], bool]) -> None:
    rows = gdal.OpenEx(draft, gdal.OF_VECTOR)
    database = gdal.OpenEx(f"PG:{uri.connectionInfo(True)}", gdal.OF_VECTOR | gdal.OF_UPDATE)
    database.StartTransaction()
    try:
        _fill(database, rows.GetLayer(0), uri, stopped)
        database.CommitTransaction()
    except BaseException:
        database.RollbackTransaction()
        raise


def _fill(database: gdal.Dataset, rows: ogr.Layer, uri: QgsDataSourceUri, stopped: Callable[[], bool]) -> None:
    name = f"{_quoted(uri.schema())}.{_quoted(uri.table())}"
    _refuse_closed(database, name, uri)
    database.ExecuteSQL(f"DROP TABLE IF EXISTS {name}")
    options = [f"SCHEMA={uri.schema()}", f"GEOMETRY_NAME={GEOMETRY}", f"FID={KEY}", "LAUNDER=NO", "OVERWRITE=NO"]
    target = database.CreateLayer(uri.table(), rows.GetSpatialRef(), rows.GetGeomType(), options)
    definition = rows.GetLayerDefn()
    for index in range(definition.GetFieldCount()):
        target.CreateField(definition.GetFieldDefn(index))
    for number, feature in enumerate(rows):
        if number % LOOK_EVERY == 0 and stopped():
            raise Problem("Stopped: nothing was written.")
        target.CreateFeature(feature)
    target.SyncToDisk()


def _refuse_closed(database: gdal.Dataset, name: str, uri: QgsDataSourceUri) -> None:
    """Raise Problem where the table that is to be replaced holds a closed campaign."""
    table = f"table_schema = {literal(uri.schema())} AND table_name = {literal(uri.table())}"
    marked = f"{table} AND column_name = {literal(CLOSED_ON)}"
    if _has_rows(database, f"SELECT 1 FROM information_schema.columns WHERE {marked}"):  # noqa: S608
        closed = f"{_quoted(CLOSED_ON)} IS NOT NULL AND CAST({_quoted(CLOSED_ON)} AS text) <> ''"
        if _has_rows(database, f"SELECT 1 FROM {name} WHERE {closed} LIMIT 1"):  # noqa: S608
            raise closed_problem(f"{uri.schema()}.{uri.table()}")


def _has_rows(database: gdal.Dataset, query: str) -> bool:
    result = database.ExecuteSQL(query)
    if result is None:
        return False
    found = result.GetNextFeature() is not None
    database.ReleaseResultSet(result)
    return found


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
