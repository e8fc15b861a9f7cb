"""SQL on a GeoPackage through GDAL, whose SQLite is the one that QGIS reads and writes with."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from osgeo import gdal

from ..sql import listed, literal, quoted

MOST = 500_000  # letters of one statement, well under SQLite's least limit


class Statements:
    """Runs statements on an open GeoPackage, within ``gdal_exceptions``: what SQLite refuses is a RuntimeError."""

    def __init__(self, dataset: gdal.Dataset) -> None:
        self._dataset = dataset

    def run(self, statement: str) -> None:
        """Run a statement that gives no rows."""
        result = self._dataset.ExecuteSQL(statement)
        if result is not None:
            self._dataset.ReleaseResultSet(result)

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Return the rows of a small query."""
        result = self._dataset.ExecuteSQL(query)
        if result is None:
            return []
        columns = range(result.GetLayerDefn().GetFieldCount())
        rows = [tuple(feature.GetField(column) for column in columns) for feature in result]
        self._dataset.ReleaseResultSet(result)
        return rows

    def insert(self, table: str, columns: str, rows: Iterable[str]) -> None:
        """Insert rows that are written as SQL already, e.g. ``(1,'a')``, a few thousand to a statement."""
        start = f"INSERT INTO {table} ({columns}) VALUES "  # noqa: S608
        waiting: list[str] = []
        letters = 0
        for row in rows:
            if waiting and letters + len(row) > MOST:
                self.run(start + ",".join(waiting))
                waiting, letters = [], 0
            waiting.append(row)
            letters += len(row) + 1
        if waiting:
            self.run(start + ",".join(waiting))


def insert_uncounted(sql: Statements, layer: str, columns: Sequence[str], queries: Iterable[str]) -> int:
    """Insert the rows of queries into a new layer and return how many it has, without GDAL's triggers.

    They would count row by row; the count is written at the end, in the same transaction.
    """
    own = f"WHERE type = 'trigger' AND tbl_name = {literal(layer)}"
    triggers = sql.rows(f"SELECT name, sql FROM sqlite_master {own}")  # noqa: S608
    for name, _ in triggers:
        sql.run(f"DROP TRIGGER {quoted(name)}")
    count = 0
    for query in queries:
        sql.run(f"INSERT INTO main.{quoted(layer)} ({listed(columns)}) {query}")
        count += int(sql.rows("SELECT changes()")[0][0])
    for _, statement in triggers:
        sql.run(statement)
    sql.run(f"UPDATE gpkg_ogr_contents SET feature_count = {count} WHERE table_name = {literal(layer)}")  # noqa: S608
    return count


def add_spatial_index(sql: Statements, layer: str, geometry: str) -> None:
    """Index the places of a layer."""
    sql.run(f"SELECT CreateSpatialIndex({literal(layer)}, {literal(geometry)})")


def measure_extent(sql: Statements, layer: str, geometry: str) -> None:
    """Find out how far a layer reaches, and write it down as GDAL does for layers that it fills itself."""
    place = quoted(geometry)
    ends = (f"min(ST_MinX({place}))", f"min(ST_MinY({place}))", f"max(ST_MaxX({place}))", f"max(ST_MaxY({place}))")
    set_extent(sql, layer, sql.rows(f"SELECT {', '.join(ends)} FROM main.{quoted(layer)}")[0])  # noqa: S608


def set_extent(sql: Statements, layer: str, extent: tuple[float | None, ...]) -> None:
    """Write down how far a layer reaches: west, south, east, north."""
    west, south, east, north = map(literal, extent)
    sql.run(
        f"UPDATE gpkg_contents SET min_x = {west}, min_y = {south}, max_x = {east}, max_y = {north} "  # noqa: S608
        f"WHERE table_name = {literal(layer)}"
    )


def close(dataset: gdal.Dataset) -> None:
    """Let go of the file now, even where an error still holds the dataset (GDAL before 3.8 waits)."""
    if hasattr(dataset, "Close"):
        dataset.Close()
