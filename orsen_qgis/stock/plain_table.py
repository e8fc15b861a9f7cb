"""Which layers may be read past QGIS, straight from their GeoPackage."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsFields, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QMetaType

from ..sql import quoted

TEXTS = (QMetaType.Type.QString, QMetaType.Type.Int, QMetaType.Type.LongLong)
FLAGS = (*TEXTS, QMetaType.Type.Bool)
# The types of fields whose values, as SQLite writes them, say what QGIS makes of them, by the kind that is wanted.
READABLE = {
    "text": TEXTS,
    "integer": FLAGS,
    "boolean": FLAGS,
    "date": (QMetaType.Type.QDate, QMetaType.Type.QDateTime, QMetaType.Type.QString),
}


class Unreadable(Exception):
    """Something in a plain table that only QGIS can read, or refuse with a sentence."""


@dataclass(frozen=True)
class PlainTable:
    """A table of a GeoPackage where nothing stands between its rows and what the user sees.

    ``name`` is what the user calls it; ``rows`` is about how many it has, to tell progress; -1 where nothing says so.
    """

    path: str
    table: str
    name: str
    fields: QgsFields
    rows: int
    geometry: Qgis.WkbType
    crs: str

    def field(self, name: str, kind: str) -> str | None:
        """Return the field of a column, whatever its case. Raises Unreadable where its type is not of ``kind``."""
        for field in self.fields:
            if field.name().casefold() == name.casefold():
                if field.type() not in READABLE[kind]:
                    raise Unreadable(name)
                return str(field.name())
        return None

    def is_dated(self, name: str) -> bool:
        """Whether a field holds dates, not moments or texts."""
        return bool(self.fields.field(name).type() == QMetaType.Type.QDate)


def plain_table(layer: QgsVectorLayer | None) -> PlainTable | None:
    """Return the table behind a layer, None where QGIS must read it. Call it on the layer's own thread.

    QGIS must read what is not a GeoPackage, filters, joins, computed fields, edits that are not saved, special options.
    """
    if layer is None or not layer.isValid() or layer.providerType() != "ogr" or layer.storageType() != "GPKG":
        return None
    fields = layer.fields()
    if any(field.name().casefold() == "rowid" for field in fields):  # the order of rows goes by SQLite's own
        return None
    computed = any(fields.fieldOrigin(place) != Qgis.FieldOrigin.Provider for place in range(len(fields)))
    if layer.isEditable() or layer.subsetString() or layer.vectorJoins() or computed:
        return None
    parts = QgsProviderRegistry.instance().decodeUri("ogr", layer.source())
    path = str(parts.get("path") or "")
    if parts.get("openOptions") or parts.get("vsiPrefix") or not Path(path).is_file():
        return None
    table = _table_name(path, parts.get("layerName"), parts.get("layerId"))
    if table is None:
        return None
    kind = layer.wkbType()
    crs = layer.crs().authid()
    return PlainTable(path, table, layer.name(), QgsFields(fields), _last_row(path, table), kind, crs)


def _last_row(path: str, table: str) -> int:
    """Return the number of a table's last row, -1 where it has none: found at once, where counting reads the file."""
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
        rows = dataset.ExecuteSQL(f"SELECT max(rowid) AS last FROM {quoted(table)}")  # noqa: S608
        last = rows.GetNextFeature().GetField("last")
        dataset.ReleaseResultSet(rows)
    except (RuntimeError, AttributeError):  # with and without GDAL's exceptions
        return -1
    return -1 if last is None else int(last)


def _table_name(path: str, name: object, number: object) -> str | None:
    """Return the table's name; PyQt5 may give a NULL QVariant where QGIS knows none."""
    if isinstance(name, str) and name:
        return name
    place = number if isinstance(number, int) and number >= 0 else 0
    try:
        dataset = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_READONLY, allowed_drivers=["GPKG"])
        table = None if dataset is None else dataset.GetLayer(place)
    except RuntimeError:  # where another plugin made GDAL raise
        return None
    return None if table is None else str(table.GetName())


def has_single_points(table: PlainTable) -> bool:
    """Whether every row has a flat point, or none."""
    return bool(table.geometry == Qgis.WkbType.Point)
