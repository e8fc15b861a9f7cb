"""A table as the only layer of a new GeoPackage, its rows as whole pages: QGIS takes thirty times as long."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

from ..sql import quoted
from ..stock.table import Table
from .packed_rtree import fill_rtree
from .record_columns import column_of, points
from .record_fields import TooLong
from .statements import close
from .table_pages import Unusual, append_rows, root_of

GEOMETRY, IDENTITY = "geom", "fid"
NOT_WRITTEN = (RuntimeError, sqlite3.Error, TooLong, Unusual)
TYPES = {
    "text": ogr.OFTString,
    "integer": ogr.OFTInteger64,
    "real": ogr.OFTReal,
    "boolean": ogr.OFTInteger,
    "date": ogr.OFTDate,
}


def write_geopackage(path: Path, layer: str, table: Table) -> None:
    """Write ``table`` as the layer ``layer`` of a file that is not there yet, with a spatial index.

    Runs within ``gdal_exceptions``. Whatever raises leaves a file to be thrown away; ``NOT_WRITTEN`` where QGIS may
    still be able to write it.
    """
    _create(path, layer, table)
    system, triggers = _uncounted(path, layer)
    root, names = root_of(path, layer)
    columns = {name: column_of(table, name) for name in table.columns}
    if table.x is not None and table.y is not None:
        columns[GEOMETRY] = points(table.x, table.y, system)
    append_rows(path, root, [columns.get(name) for name in names], np.arange(1, len(table) + 1))
    extent = None if table.x is None or table.y is None else _index(path, layer, table.x, table.y)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        with connection:
            _finish(connection, layer, len(table), extent, triggers)


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


def _uncounted(path: Path, layer: str) -> tuple[int, list[str]]:
    """Take away GDAL's triggers, and return (number of the CRS, statements that make the triggers anew)."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous = OFF")  # a draft: if it is not whole, it is thrown away
        found = connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?", (layer,)
        )
        triggers = dict(found.fetchall())
        for name in triggers:
            connection.execute(f"DROP TRIGGER {quoted(name)}")
        system = connection.execute("SELECT srs_id FROM gpkg_contents WHERE table_name = ?", (layer,)).fetchone()[0]
    return system or 0, list(triggers.values())


def _index(path: Path, layer: str, x: np.ndarray, y: np.ndarray) -> tuple[float, ...] | None:
    """Fill the spatial index that GDAL made with the empty layer; return the extent, None where there is no place."""
    rows = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    if not len(rows):
        return None
    fill_rtree(path, f"rtree_{layer}_{GEOMETRY}", rows + 1, x[rows], y[rows])
    return tuple(float(each) for each in (x[rows].min(), y[rows].min(), x[rows].max(), y[rows].max()))


def _finish(
    connection: sqlite3.Connection, layer: str, count: int, extent: tuple[float, ...] | None, triggers: list[str]
) -> None:
    """Write down what GDAL's triggers would have counted, how far the places reach, and set the triggers again."""
    if count:
        connection.execute("DELETE FROM sqlite_sequence WHERE name = ?", (layer,))
        connection.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (layer, count))
    if extent is not None:
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ? WHERE table_name = ?",
            (*extent, layer),
        )
    for statement in triggers:
        connection.execute(statement)
    connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (count, layer))
