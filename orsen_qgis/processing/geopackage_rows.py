"""A table as the only layer of a new GeoPackage, its rows given to SQLite directly: QGIS takes ten times as long."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..sql import listed, literal, quoted
from ..stock.merging import null_mask
from ..stock.table import Table
from .statements import Statements, add_spatial_index, close

GEOMETRY, IDENTITY = "geom", "fid"
BATCH = 65536
TYPES = {
    "text": ogr.OFTString,
    "integer": ogr.OFTInteger64,
    "real": ogr.OFTReal,
    "boolean": ogr.OFTInteger,
    "date": ogr.OFTDate,
}
# Magic, version, flags (little-endian, no envelope), CRS, then WKB: byte order, type 1, x and y; zeros are filled in.
POINT = np.frombuffer(b"GP\x00\x01\x00\x00\x00\x00\x01\x01\x00\x00\x00" + bytes(16), dtype=np.uint8)


def write_geopackage(path: Path, layer: str, table: Table) -> None:
    """Write ``table`` as the layer ``layer`` of a file that is not there yet, with a spatial index.

    Runs within ``gdal_exceptions``. Whatever raises leaves a file to be thrown away.
    """
    _create(path, layer, table)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")  # a draft: if it is not whole, it is thrown away
        connection.execute("PRAGMA synchronous = OFF")
        with connection:
            _fill(connection, layer, table)
    if table.has_places:
        dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
        try:
            add_spatial_index(Statements(dataset), layer, GEOMETRY)
        finally:
            close(dataset)


def _create(path: Path, name: str, table: Table) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    try:
        reference = None
        if table.crs and table.has_places:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(table.crs.removeprefix("WKT:"))
        options = ["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={GEOMETRY}", f"FID={IDENTITY}"]
        kind = ogr.wkbPoint if table.has_places else ogr.wkbNone
        layer = dataset.CreateLayer(name, reference, kind, options)
        for column in table.columns:
            field = ogr.FieldDefn(column, TYPES[table.kinds[column]])
            if table.kinds[column] == "boolean":
                field.SetSubType(ogr.OFSTBoolean)
            layer.CreateField(field)
        layer.SyncToDisk()
    finally:
        close(dataset)


def _fill(connection: sqlite3.Connection, layer: str, table: Table) -> None:
    """Insert all rows without GDAL's triggers, which would count them one by one, and write down their number."""
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (layer,)
    ).fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {quoted(name)}")
    # A column of NULLs needs no writing, save the first: each row must be written.
    said = {
        name: column
        for place, (name, column) in enumerate(table.columns.items())
        if not place or not null_mask(column, table.kinds[name]).all()
    }
    columns = [*said, *([GEOMETRY] if table.has_places else [])]
    places = ", ".join("?" * len(columns))
    statement = f"INSERT INTO {quoted(layer)} ({listed(columns)}) VALUES ({places})"  # noqa: S608
    system = connection.execute("SELECT srs_id FROM gpkg_contents WHERE table_name = ?", (layer,)).fetchone()[0]
    connection.executemany(statement, _rows(table, said, system or 0))
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute(
        f"UPDATE gpkg_ogr_contents SET feature_count = {len(table)} WHERE table_name = {literal(layer)}"  # noqa: S608
    )


def _rows(table: Table, said: Mapping[str, np.ndarray], system: int) -> Iterator[tuple[Any, ...]]:
    for start in range(0, len(table), BATCH):
        rows = slice(start, start + BATCH)
        columns = [_stored(column[rows], table.kinds[name]) for name, column in said.items()]
        if table.x is not None and table.y is not None:
            columns.append(_points(table.x[rows], table.y[rows], system))
        yield from zip(*columns)


def _stored(column: np.ndarray, kind: str) -> list[Any]:
    """Return a column as SQLite takes it; NULL as None."""
    if kind == "date":
        return list(_where_known(np.datetime_as_string(column, "D"), column, kind))
    if kind == "real":
        return list(_where_known(column, column, kind)) if np.isnan(column).any() else list(column.tolist())
    return list(column.tolist())


def _where_known(values: np.ndarray, column: np.ndarray, kind: str) -> list[Any]:
    stored = values.astype(object)
    stored[null_mask(column, kind)] = None
    return list(stored.tolist())


def _points(x: np.ndarray, y: np.ndarray, system: int) -> list[bytes | None]:
    """Return places as GeoPackage geometries, None where there is none."""
    blobs = np.tile(POINT, (len(x), 1))
    blobs[:, 3] = 1
    blobs[:, 4:8] = np.frombuffer(np.int32(system).newbyteorder("<").tobytes(), dtype=np.uint8)
    blobs[:, 13:] = np.ascontiguousarray(np.stack([x, y], axis=1), dtype="<f8").view(np.uint8)
    whole, size = blobs.tobytes(), len(POINT)
    there = (np.isfinite(x) & np.isfinite(y)).tolist()
    return [whole[at * size : at * size + size] if is_there else None for at, is_there in enumerate(there)]
