"""A table as the only layer of a new GeoPackage, its rows given to SQLite directly: QGIS takes ten times as long."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator, Iterator, Mapping
from contextlib import closing
from itertools import chain, islice
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..sql import listed, literal, quoted
from ..stock.merging import null_mask
from ..stock.reading_ahead import Ahead
from ..stock.table import Table
from .packed_rtree import fill_rtree
from .statements import close

GEOMETRY, IDENTITY = "geom", "fid"
BATCH = 65536
MOST_VALUES = 999  # of one statement, in any SQLite
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


def _create(path: Path, name: str, table: Table) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    try:
        reference = None
        if table.crs and table.has_places:
            reference = osr.SpatialReference()
            reference.SetFromUserInput(table.crs.removeprefix("WKT:"))
        options = [f"GEOMETRY_NAME={GEOMETRY}", f"FID={IDENTITY}"]
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
    system = connection.execute("SELECT srs_id FROM gpkg_contents WHERE table_name = ?", (layer,)).fetchone()[0]
    start = f"INSERT INTO {quoted(layer)} ({listed(columns)}) VALUES "  # noqa: S608
    with closing(Ahead(_rows(table, said, system or 0))) as batches:
        _insert(connection, start, len(columns), iter(batches))
    if table.x is not None and table.y is not None:
        _index(connection, layer, table.x, table.y)
    for _, sql in triggers:
        connection.execute(sql)
    connection.execute(
        f"UPDATE gpkg_ogr_contents SET feature_count = {len(table)} WHERE table_name = {literal(layer)}"  # noqa: S608
    )


def _index(connection: sqlite3.Connection, layer: str, x: np.ndarray, y: np.ndarray) -> None:
    """Fill the spatial index that GDAL made with the empty layer, and write down the extent."""
    rows = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    fill_rtree(connection, f"rtree_{layer}_{GEOMETRY}", rows + 1, x[rows], y[rows])
    if len(rows):
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*(float(each) for each in (x[rows].min(), y[rows].min(), x[rows].max(), y[rows].max())), layer),
        )


def _insert(connection: sqlite3.Connection, start: str, columns: int, batches: Iterator[list[tuple[Any, ...]]]) -> None:
    """Insert rows, many to a statement: SQLite notes the last row's number once for each."""
    row = f"({', '.join('?' * columns)})"
    many = max(MOST_VALUES // columns, 1)
    cells = chain.from_iterable(chain.from_iterable(batches))
    rest: tuple[Any, ...] = ()

    def whole() -> Iterator[tuple[Any, ...]]:
        nonlocal rest
        while len(rest := tuple(islice(cells, many * columns))) == many * columns:
            yield rest

    connection.executemany(start + ", ".join([row] * many), whole())
    if rest:
        connection.execute(start + ", ".join([row] * (len(rest) // columns)), rest)


def _rows(table: Table, said: Mapping[str, np.ndarray], system: int) -> Generator[list[tuple[Any, ...]], None, None]:
    for start in range(0, len(table), BATCH):
        rows = slice(start, start + BATCH)
        columns = [_stored(column[rows], table.kinds[name]) for name, column in said.items()]
        if table.x is not None and table.y is not None:
            columns.append(_points(table.x[rows], table.y[rows], system))
        yield list(zip(*columns))


def _stored(column: np.ndarray, kind: str) -> list[Any]:
    """Return a column as SQLite takes it; NULL as None."""
    if kind == "date":
        days, number = np.unique(column, return_inverse=True)
        return list(_where_known(np.datetime_as_string(days, "D").astype(object)[number], column, kind))
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
    blobs[:, 4:8] = np.array([system], dtype="<i4").view(np.uint8)
    blobs[:, 13:] = np.ascontiguousarray(np.stack([x, y], axis=1), dtype="<f8").view(np.uint8)
    whole, size = blobs.tobytes(), len(POINT)
    there = (np.isfinite(x) & np.isfinite(y)).tolist()
    return [whole[at * size : at * size + size] if is_there else None for at, is_there in enumerate(there)]
