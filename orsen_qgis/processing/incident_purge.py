"""Incidents past their retention, out of a GeoPackage, with every byte of them."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal, ogr
from qgis.core import QgsProject

from ..problems import Problem
from .files import BESIDE, gdal_exceptions

DATE = "date_fait"
PRAGMA = "OGR_SQLITE_PRAGMA"


def purge_incidents(path: Path, layer: str, before: datetime.date) -> tuple[int, int]:
    """Delete the incidents of a layer dated before a day; return how many, and how many stay because their date cannot
    be read. ``layer`` empty: the only one with dates.

    Problem when the file is open elsewhere or cannot be written, or no such layer has a column ``date_fait``.
    """
    _refuse_if_open(path)
    # Bytes of deleted rows are overwritten, then the file is written anew.
    with gdal_exceptions(), _secure_delete():
        try:
            file = gdal.OpenEx(str(path), gdal.OF_VECTOR | gdal.OF_UPDATE, ["GPKG"])
            name = _dated_layer(file, layer, path)
            rows = file.GetLayerByName(name)
            total = rows.GetFeatureCount()
            rows = None
            quoted = name.replace('"', '""')
            file.StartTransaction()
            file.ExecuteSQL(f"""DELETE FROM "{quoted}" WHERE date({DATE}) < '{before.isoformat()}'""")  # noqa: S608
            file.CommitTransaction()
            deleted = total - file.GetLayerByName(name).GetFeatureCount()
            undated = _undated(file, quoted)
            if deleted:
                file.ExecuteSQL("VACUUM")
            del file
        except RuntimeError as error:
            raise Problem("“{path}” cannot be written: {reason}", path=str(path), reason=str(error)) from error
    return int(deleted), undated


def _undated(file: gdal.Dataset, quoted: str) -> int:
    found = file.ExecuteSQL(f"""SELECT count(*) AS n FROM "{quoted}" WHERE date({DATE}) IS NULL""")  # noqa: S608
    number = int(found.GetNextFeature().GetField("n"))
    file.ReleaseResultSet(found)
    return number


@contextmanager
def _secure_delete() -> Iterator[None]:
    """Have SQLite overwrite what it deletes, in files that GDAL opens here."""
    before = gdal.GetThreadLocalConfigOption(PRAGMA)
    gdal.SetThreadLocalConfigOption(PRAGMA, "secure_delete=ON")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(PRAGMA, before)


def _dated_layer(file: gdal.Dataset, wanted: str, path: Path) -> str:
    layers = [file.GetLayerByIndex(number) for number in range(file.GetLayerCount())]
    dated = [layer.GetName() for layer in layers if _has_dates(layer) and wanted in ("", layer.GetName())]
    if len(dated) != 1:
        raise Problem(
            "“{path}” has {number} layers with a date column “{column}” that fit. Name the layer of the incidents.",
            path=str(path),
            number=len(dated),
            column=DATE,
        )
    return str(dated[0])


def _has_dates(layer: ogr.Layer) -> bool:
    definition = layer.GetLayerDefn()
    place = definition.GetFieldIndex(DATE)
    return place >= 0 and definition.GetFieldDefn(place).GetType() in (ogr.OFTDate, ogr.OFTDateTime, ogr.OFTString)


def _refuse_if_open(path: Path) -> None:
    sources = [layer.source().split("|")[0] for layer in QgsProject.instance().mapLayers().values()]
    open_here = any(source and Path(source).resolve() == path.resolve() for source in sources)
    if open_here or any(path.with_name(path.name + end).exists() for end in BESIDE):
        raise Problem(
            "“{path}” is in use. Remove its layers from the project, and close what holds it.", path=str(path)
        )
