"""The rows of a release as a table and as a layer, to travel inside the encrypted copy: same rows, no other tool.

Both are made in memory, anew for each export: nothing clear touches a disk, and nothing older can lie in them.
"""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np
from osgeo import gdal, ogr, osr

from ..symbology.symbols import UNCONFIRMED
from . import wording
from .place import Places
from .site_list import WAITING

if TYPE_CHECKING:
    from ..circles.release import Release

LAYER = "sites"
# Decimetres: the plane is in metres, and no map shows more.
DECIMALS = 1
OGR_TYPES = {"text": ogr.OFTString, "integer": ogr.OFTInteger64, "date": ogr.OFTDate}
# A date of its own would tell when the file was made, and make equal files differ.
SETTINGS = {"OGR_SQLITE_PRAGMA": "secure_delete=1", "OGR_CURRENT_DATE": "2000-01-01T00:00:00.000Z"}


def attachments_of(release: Release, places: Places) -> dict[str, bytes]:
    """Return the files that the circle's policy attaches, by the end of their names (".csv", ".gpkg").

    Their columns are the name of the site, what kind of unit it is, the circle's fields in their order, whether a level
    4 awaits its counter-visit (where the circle's fields do not say), and the place in the plane that the maps are
    drawn in, to the decimetre.
    """
    makers = {"csv": _table, "gpkg": _layer}
    return {f".{format_}": makers[format_](release, places) for format_ in release.circle.attach}


def _rows(release: Release, places: Places) -> Iterator[tuple[list[Any], float | None, float | None]]:
    columns = [_values(release, name) for name in release.columns]
    if _tells_waiting(release):
        columns.append([wording.VALUES["contre_visite"][UNCONFIRMED] if each else None for each in release.to_confirm])
    for row in range(release.rows):
        values = [str(release.name[row]), wording.UNIT[str(release.unit[row])], *(column[row] for column in columns)]
        x, y = float(places.x[row]), float(places.y[row])
        placed = np.isfinite(x) and np.isfinite(y)
        yield values, round(x, DECIMALS) if placed else None, round(y, DECIMALS) if placed else None


def _values(release: Release, name: str) -> list[Any]:
    """Return a column as Python values, a date as ISO text; None where there is none."""
    column = release.columns[name]
    if release.kinds[name] == "date":
        return [None if np.isnat(day) else str(day) for day in column]
    return list(column.tolist())


def _table(release: Release, places: Places) -> bytes:
    """Return a CSV as French spreadsheets open it; no cell runs as a formula."""
    from ..circles.record import safe_cell

    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerow([*_names(release), "x", "y", "systeme"])
    system = places.crs.authid()
    for values, x, y in _rows(release, places):
        cells = [safe_cell(value) if isinstance(value, str) else value for value in values]
        writer.writerow([*cells, x, y, system])
    return text.getvalue().encode("utf-8-sig")


def _names(release: Release) -> list[str]:
    return ["site", "unite", *release.columns, *([WAITING] if _tells_waiting(release) else [])]


def _tells_waiting(release: Release) -> bool:
    return "contre_visite" not in release.columns and bool(release.to_confirm.any())


def _layer(release: Release, places: Places) -> bytes:
    """Return a GeoPackage with one layer of points."""
    path = f"/vsimem/{uuid.uuid4().hex}.gpkg"
    with _gdal():
        try:
            package = gdal.GetDriverByName("GPKG").Create(path, 0, 0, 0, gdal.GDT_Unknown)
            _write_points(package, release, places)
            # Whatever SQLite moved while it wrote stands nowhere any more.
            package.ExecuteSQL("VACUUM")
            del package
            return _content(path)
        finally:
            gdal.Unlink(path)


def _write_points(package: gdal.Dataset, release: Release, places: Places) -> None:
    system = osr.SpatialReference()
    system.ImportFromWkt(places.crs.toWkt())
    layer = package.CreateLayer(LAYER, system, ogr.wkbPoint)
    kinds = ["text", "text", *(release.kinds.get(name, "text") for name in _names(release)[2:])]
    for name, kind in zip(_names(release), kinds):
        layer.CreateField(ogr.FieldDefn(name, OGR_TYPES[kind]))
    package.StartTransaction()
    for values, x, y in _rows(release, places):
        feature = ogr.Feature(layer.GetLayerDefn())
        for number, value in enumerate(values):
            if value is not None:
                feature.SetField(number, value)
        if x is not None and y is not None:
            point = ogr.Geometry(ogr.wkbPoint)
            point.AddPoint_2D(x, y)
            feature.SetGeometryDirectly(point)
        layer.CreateFeature(feature)
    package.CommitTransaction()


def _content(path: str) -> bytes:
    size = gdal.VSIStatL(path).size
    file = gdal.VSIFOpenL(path, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, size, file))
    finally:
        gdal.VSIFCloseL(file)


@contextmanager
def _gdal() -> Iterator[None]:
    """Let GDAL raise, and write as we need, inside this block only: other plugins share its switches."""
    raising = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    before = {name: gdal.GetThreadLocalConfigOption(name) for name in SETTINGS}
    for module in raising:
        module.UseExceptions()
    for name, value in SETTINGS.items():
        gdal.SetThreadLocalConfigOption(name, value)
    try:
        yield
    finally:
        for name, value in before.items():
            gdal.SetThreadLocalConfigOption(name, value)
        for module in raising:
            module.DontUseExceptions()
