"""Tables as QGIS features."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QDate, QMetaType

from ..stock.shaped_table import ShapedTable
from ..stock.table import Columns, Table

BATCH = 2048  # features that are freed in one go: other threads wait for it
TYPES = {
    "text": QMetaType.Type.QString,
    "integer": QMetaType.Type.LongLong,
    "real": QMetaType.Type.Double,
    "boolean": QMetaType.Type.Bool,
    "date": QMetaType.Type.QDate,
}


def fields_of(table: Table) -> QgsFields:
    """Return the fields of a table."""
    fields = QgsFields()
    for name in table.columns:
        fields.append(QgsField(name, TYPES[table.kinds[name]]))
    return fields


def geometry_of(table: Table) -> Qgis.WkbType:
    """Return the type of geometry that the rows of a table have."""
    if isinstance(table, ShapedTable):
        return Qgis.WkbType.MultiPolygon
    return Qgis.WkbType.Point if table.has_places else Qgis.WkbType.NoGeometry


def features_of(table: Table, fields: QgsFields) -> Iterator[list[QgsFeature]]:
    """Yield the rows of a table as features, in batches."""
    whole = Columns(table.columns)  # columns of codes are decoded here, once
    for start in range(0, len(table), BATCH):
        rows = slice(start, start + BATCH)
        columns = [python_values(column[rows], table.kinds[name]) for name, column in whole.items()]
        length = min(BATCH, len(table) - start)
        batch = [QgsFeature(fields) for _ in range(length)]
        for feature, attributes in zip(batch, zip(*columns)):
            feature.setAttributes(list(attributes))
        if isinstance(table, ShapedTable):
            for feature, shape in zip(batch, table.shapes[rows]):
                geometry = QgsGeometry()
                geometry.fromWkb(shape)
                feature.setGeometry(geometry)
        if table.x is not None and table.y is not None:
            for feature, x, y in zip(batch, table.x[rows].tolist(), table.y[rows].tolist()):
                if x == x and y == y:  # NaN is no place
                    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        yield batch


def python_values(column: np.ndarray, kind: str) -> list[Any]:
    """Return a column as values that QGIS takes; None is NULL."""
    if kind == "date":
        return [None if day is None else QDate(day.year, day.month, day.day) for day in column.tolist()]
    if kind == "real":
        return [None if number != number else number for number in column.tolist()]
    return list(column.tolist())
