"""Columns of a GeoPackage table as packed texts, batch after batch, through GDAL's Arrow stream."""

from __future__ import annotations

from collections.abc import Generator

from osgeo import gdal, ogr
from qgis.PyQt.QtCore import QMetaType

from ..sql import quoted
from ..texts.arrow_layout import copy_texts, text_offsets
from ..texts.packed import Packed
from .plain_table import PlainTable, Unreadable
from .reading import BATCH

WRITTEN = (QMetaType.Type.QString, QMetaType.Type.QDate, QMetaType.Type.QDateTime)  # held as texts


def read_packed(table: PlainTable, fields: list[str]) -> Generator[list[Packed], None, None]:
    """Yield the fields, as texts, of up to ``BATCH`` rows at a time, in the order of the table.

    Every value is asked for as SQLite writes it, so that dates keep their zone and booleans their order whatever the
    GDAL; a statement also stays clear of the table reader of GDAL before 3.11.4, whose background thread may overwrite
    a batch that is being read. Raises Unreadable where it cannot be read to its end.
    """
    columns = ", ".join(f"{_as_text(table, field)} AS c{number}" for number, field in enumerate(fields))
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(table.path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
        rows = dataset.ExecuteSQL(f"SELECT {columns} FROM {quoted(table.table)} ORDER BY rowid")  # noqa: S608
        try:
            yield from _batches(rows)
        finally:
            dataset.ReleaseResultSet(rows)
    except (RuntimeError, AttributeError):  # with and without GDAL's exceptions, which other plugins switch on and off
        failed = True
    else:
        failed = gdal.GetLastErrorType() >= gdal.CE_Failure
    if failed:
        raise Unreadable(gdal.GetLastErrorMsg())


def _as_text(table: PlainTable, field: str) -> str:
    """Return the SQL of a value as SQLite writes it. Of what is a text already, ``+`` hides the type from GDAL."""
    if table.fields.field(field).type() in WRITTEN:
        return f"+{quoted(field)}"
    return f"CAST({quoted(field)} AS TEXT)"


def _batches(rows: ogr.Layer) -> Generator[list[Packed], None, None]:
    stream = rows.GetArrowStream([f"MAX_FEATURES_IN_BATCH={BATCH}", "INCLUDE_FID=NO"])
    schema = stream.GetSchema()  # lives as long as its memory is read
    offsets = text_offsets(schema._getPtr())
    if offsets is None:
        raise Unreadable("no texts")
    while True:
        batch = stream.GetNextRecordBatch()
        if batch is None:
            return
        yield copy_texts(batch._getPtr(), offsets)
