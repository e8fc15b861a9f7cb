"""Sources that can be read as packed texts, past QGIS: plain tables of GeoPackages, and delimited texts."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from osgeo import gdal, ogr
from qgis.core import Qgis, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..sql import quoted
from ..texts.arrow_layout import copy_texts, text_offsets
from ..texts.packed import Packed
from .arrow import read_packed
from .plain_table import PlainTable, Unreadable
from .reading import BATCH

KINDS = {
    QMetaType.Type.QString: "text",
    QMetaType.Type.QDate: "text",
    QMetaType.Type.QDateTime: "text",
    QMetaType.Type.Int: "integer",
    QMetaType.Type.LongLong: "integer",
    QMetaType.Type.Double: "real",
}
POINT = 21  # bytes of a point as WKB: byte order, type, x, y


@dataclass(frozen=True)
class PackedSource:
    """``kinds``: what the fields hold that can be read so. ``batches``: some fields of all rows, in their order.

    ``points``: x and y of all rows, None where rows have no place. ``texts_only``: every value is a text as it stands.
    Both readers raise Unreadable where only QGIS can read on.
    """

    name: str
    fields: QgsFields
    kinds: Mapping[str, str]
    rows: int
    crs: str | None
    batches: Callable[[list[str]], Generator[list[Packed], None, None]]
    points: Callable[[], tuple[np.ndarray, np.ndarray]] | None = None
    texts_only: bool = False


def packed_table(table: PlainTable) -> PackedSource | None:
    """Return a plain table of a GeoPackage as a packed source; None where its geometries are no flat points."""
    if table.geometry not in (Qgis.WkbType.Point, Qgis.WkbType.NoGeometry):
        return None
    kinds = {field.name(): KINDS[field.type()] for field in table.fields if field.type() in KINDS}
    spatial = table.geometry == Qgis.WkbType.Point
    return PackedSource(
        table.name,
        table.fields,
        kinds,
        table.rows,
        table.crs or None if spatial else None,
        lambda fields: read_packed(table, fields),
        (lambda: read_points(table)) if spatial else None,
    )


def packed_text(path: str, name: str, fields: QgsFields, rows: int) -> PackedSource:
    """Return a delimited text, which GDAL reads from ``path`` (of a file, or in its memory), as a packed source."""
    kinds = {field.name(): "text" for field in fields}
    return PackedSource(name, fields, kinds, rows, None, lambda asked: _read_text(path, asked), texts_only=True)


def _read_text(path: str, asked: list[str]) -> Generator[list[Packed], None, None]:
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR, ["CSV"], ["AUTODETECT_TYPE=NO", "HEADERS=YES"])
        layer = dataset.GetLayer(0)
        definition = layer.GetLayerDefn()
        names = [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
        layer.SetIgnoredFields([name for name in names if name not in asked])
        order = [name for name in names if name in asked]
        for batch in _batches(layer):
            by_name = dict(zip(order, batch))
            yield [by_name[name] for name in asked]
    except (RuntimeError, AttributeError, KeyError, TypeError) as error:
        raise Unreadable(gdal.GetLastErrorMsg()) from error


def read_points(table: PlainTable) -> tuple[np.ndarray, np.ndarray]:
    """Return x and y of all rows (float64), NaN where a row has no point."""
    parts = [np.zeros((0, 2))]
    try:
        dataset = gdal.OpenEx(table.path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
        geometry = dataset.GetLayerByName(table.table).GetGeometryColumn()
        # GDAL 3.6 gives empty shapes where no other column is asked for.
        query = f"SELECT '' AS c0, {quoted(geometry)} FROM {quoted(table.table)} ORDER BY rowid"  # noqa: S608
        rows = dataset.ExecuteSQL(query)
        try:
            parts += [_points(shapes) for _, shapes in _batches(rows, [np.int32, np.int32])]
        finally:
            dataset.ReleaseResultSet(rows)
    except (RuntimeError, AttributeError, ValueError) as error:
        raise Unreadable(gdal.GetLastErrorMsg()) from error
    return np.concatenate([part[:, 0] for part in parts]), np.concatenate([part[:, 1] for part in parts])


def _points(shapes: Packed) -> np.ndarray:
    """Return points of WKB as float64 of shape (n, 2). ValueError where one is something else."""
    there = shapes.lengths > 0
    if (shapes.lengths[there] != POINT).any():
        raise ValueError("no point")
    points = np.full((len(shapes), 2), np.nan)
    if there.any():
        whole = shapes.data[shapes.starts[0] : shapes.starts[-1]].reshape(-1, POINT)
        points[there] = np.ascontiguousarray(whole[:, 5:]).view("<f8")
    return points


def _batches(rows: ogr.Layer, offsets: list[type] | None = None) -> Iterator[list[Packed]]:
    stream = rows.GetArrowStream([f"MAX_FEATURES_IN_BATCH={BATCH}", "INCLUDE_FID=NO"])
    schema = stream.GetSchema()  # lives as long as its memory is read
    offsets = offsets or text_offsets(schema._getPtr())
    if offsets is None:
        raise Unreadable("no texts")
    while (batch := stream.GetNextRecordBatch()) is not None:
        yield copy_texts(batch._getPtr(), offsets)
