"""Writing a layer copy: SQLite copies what does not change, and looks the rest up in small tables."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import QgsCoordinateReferenceSystem

from ..problems import Problem
from ..sql import listed, literal, quoted
from ..stock.packed_source import read_points
from ..stock.plain_table import Unreadable
from .layer_copy import GEOMETRY, IDENTITY, LayerCopy
from .packed_choices import Part, pack_choices
from .packed_rtree import fill_rtree
from .statements import Statements, close, insert_uncounted, measure_extent, set_extent
from .table_pages import Unusual

TYPES = {
    "text": ogr.OFTString,
    "integer": ogr.OFTInteger64,
    "real": ogr.OFTReal,
    "boolean": ogr.OFTInteger,
    "date": ogr.OFTDate,
}
SPAN = 32768  # rows to a statement, which stays under a million letters, SQLite's least limit


def write_copy(path: Path, layer: str, copy: LayerCopy) -> None:
    """Write a copy as the only layer of a new GeoPackage, with a spatial index.

    Runs within ``gdal_exceptions``. Problem where the source has other rows than when it was read.
    """
    _write_rows(path, layer, copy)
    index_places(path, layer, copy)


def _write_rows(path: Path, layer: str, copy: LayerCopy) -> None:
    dataset = gdal.GetDriverByName("GPKG").Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
    try:
        _create_layer(dataset, layer, copy)
        _fill(Statements(dataset), dataset, layer, copy)
    finally:
        close(dataset)


def index_places(path: Path, layer: str, copy: LayerCopy) -> None:
    """Fill the spatial index that GDAL made with the empty layer.

    Its nodes are made from the places of the source, all at once: one by one, GDAL 3.6 takes longer than for all else.
    """
    try:
        x, y = read_points(copy.source)
    except Unreadable:
        x = y = np.zeros(0)
    if len(x) != len(copy):
        _index_one_by_one(path, layer)
        return
    rows = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    try:
        fill_rtree(path, f"rtree_{layer}_{GEOMETRY}", rows + 1, x[rows], y[rows])
    except (OSError, sqlite3.Error) as error:  # a full disk, say: as GDAL tells it
        raise RuntimeError(str(error)) from error
    except Unusual:
        _index_one_by_one(path, layer)


def _index_one_by_one(path: Path, layer: str) -> None:
    """Fill the index from the layer itself."""
    dataset = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE)
    try:
        box = ", ".join(f"ST_{end}({quoted(GEOMETRY)})" for end in ("MinX", "MaxX", "MinY", "MaxY"))
        places = f"SELECT {IDENTITY}, {box} FROM {quoted(layer)} WHERE {quoted(GEOMETRY)} NOT NULL"  # noqa: S608
        Statements(dataset).run(f"INSERT INTO {quoted(f'rtree_{layer}_{GEOMETRY}')} {places}")
    finally:
        close(dataset)


def _create_layer(dataset: gdal.Dataset, name: str, copy: LayerCopy) -> None:
    reference = osr.SpatialReference()
    wkt = QgsCoordinateReferenceSystem(copy.source.crs).toWkt()
    if wkt:
        reference.SetFromUserInput(copy.source.crs)
    options = [f"GEOMETRY_NAME={GEOMETRY}", f"FID={IDENTITY}"]
    layer = dataset.CreateLayer(name, reference if wkt else None, ogr.wkbPoint, options)
    kinds = {column.name: column.kind for column in copy.kept} | {name: copy.kinds[name] for name in copy.columns}
    for column, kind in kinds.items():
        field = ogr.FieldDefn(column, TYPES[kind])
        if kind == "boolean":
            field.SetSubType(ogr.OFSTBoolean)
        layer.CreateField(field)
    layer.SyncToDisk()


def _fill(sql: Statements, dataset: gdal.Dataset, layer: str, copy: LayerCopy) -> None:
    sql.run(f"ATTACH DATABASE {literal(str(Path(copy.source.path).absolute()))} AS stock")
    sql.run("PRAGMA main.synchronous = OFF")  # a draft: if it is not whole, it is thrown away
    parts = pack_choices(copy.columns)
    dataset.StartTransaction()
    for number, part in enumerate(parts):
        sql.run(f"CREATE TEMP TABLE part{number} (number INTEGER PRIMARY KEY, {listed(part.columns)})")
        rows = (f"({place},{','.join(map(literal, row))})" for place, row in enumerate(part.rows))
        sql.insert(f"temp.part{number}", f"number, {listed(part.columns)}", rows)
    if insert_uncounted(sql, layer, *_selections(sql, copy, parts)) != len(copy):
        raise Problem(
            "“{source}” has changed while it was being rated. Nothing was written: start again.",
            source=copy.source.name,
        )
    _write_extent(sql, layer, copy)
    dataset.CommitTransaction()


def _selections(sql: Statements, copy: LayerCopy, parts: list[Part]) -> tuple[list[str], Iterator[str]]:
    """Return the columns of the copy, and the queries that give their values, ``SPAN`` rows each."""
    place = f"a.{quoted(_geometry_column(sql, copy))}"
    columns = [GEOMETRY, *(column.name for column in copy.kept)]
    values = [f"CASE WHEN ST_IsEmpty({place}) THEN NULL ELSE {place} END"]
    values += [f"a.{quoted(column.field)}" for column in copy.kept]
    for number, part in enumerate(parts):
        columns += part.columns
        values += [f"p{number}.{quoted(column)}" for column in part.columns]
    tables, row, first = _rows(sql, copy)

    def queries() -> Iterator[str]:
        for start in range(0, len(copy), SPAN):
            place = f"({row} - {first + start})"
            joins = "".join(_join(number, part, start, place) for number, part in enumerate(parts))
            where = f"WHERE {row} BETWEEN {first + start} AND {first + start + SPAN - 1}"
            yield f"SELECT {', '.join(values)} FROM {tables}{joins} {where}"  # noqa: S608

    return columns, queries()


def _join(number: int, part: Part, start: int, place: str) -> str:
    """Return the join to a part; the row of it that each of ours takes is written as digits of equal length."""
    width = len(str(max(len(part.rows) - 1, 0)))
    codes = part.codes[start : start + SPAN]
    digits = np.empty((len(codes), width), dtype=np.uint8)
    for digit in reversed(range(width)):
        codes, digits[:, digit] = np.divmod(codes, 10)
    written = f"CAST('{(digits + ord('0')).tobytes().decode()}' AS BLOB)"
    chosen = f"CAST(substr({written}, {place} * {width} + 1, {width}) AS INTEGER)"
    return f" CROSS JOIN temp.part{number} AS p{number} ON p{number}.number = {chosen}"


def _rows(sql: Statements, copy: LayerCopy) -> tuple[str, str, int]:
    """Return the tables that give each row ``a`` of the source, a column that counts them, and where it begins."""
    table = f"stock.{quoted(copy.source.table)}"
    first, last, count = sql.rows(f"SELECT min(rowid), max(rowid), count(*) FROM {table}")[0]  # noqa: S608
    if not count or last - first + 1 == count:
        return f"{table} AS a", "a.rowid", first or 0
    sql.run("CREATE TEMP TABLE ordered (place INTEGER PRIMARY KEY, row INTEGER)")
    sql.run(f"INSERT INTO temp.ordered (row) SELECT rowid FROM {table} ORDER BY rowid")  # noqa: S608
    return f"temp.ordered AS o CROSS JOIN {table} AS a ON a.rowid = o.row", "o.place", 1


def _write_extent(sql: Statements, layer: str, copy: LayerCopy) -> None:
    """Write down how far the layer reaches: as far as its source, where that says so."""
    table = f"table_name) = lower({literal(copy.source.table)}"
    known = sql.rows(f"SELECT min_x, min_y, max_x, max_y FROM stock.gpkg_contents WHERE lower({table})")  # noqa: S608
    if known and None not in known[0]:
        set_extent(sql, layer, known[0])
    else:
        measure_extent(sql, layer, GEOMETRY)


def _geometry_column(sql: Statements, copy: LayerCopy) -> str:
    known = "SELECT column_name FROM stock.gpkg_geometry_columns WHERE lower(table_name) = lower"
    return str(sql.rows(f"{known}({literal(copy.source.table)})")[0][0])
