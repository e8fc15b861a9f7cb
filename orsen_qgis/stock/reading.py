"""Layers and processing sources as tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsFeedback, QgsGeometry, QgsWkbTypes
from qgis.PyQt.QtCore import QMetaType

from ..columns import RATING, STOCK
from ..problems import Problem
from .table import Table
from .values import to_column

STEP = 4096
BATCH = 65536  # rows that are read at once where they come as packed texts
KIND_OF_TYPE = {
    QMetaType.Type.Int: "integer",
    QMetaType.Type.UInt: "integer",
    QMetaType.Type.LongLong: "integer",
    QMetaType.Type.Double: "real",
    QMetaType.Type.Bool: "boolean",
    QMetaType.Type.QDate: "date",
}


def field_names(source: QgsFeatureSource) -> dict[str, str]:
    """Return the source's field names by their lower-case form, for columns that came back from a shouting file."""
    return {field.name().casefold(): field.name() for field in source.fields()}


def has_geometry(source: QgsFeatureSource) -> bool:
    """Whether the rows of a source may have a place; a source of no declared type is asked for a row that has one."""
    kind = source.wkbType()
    if kind != QgsWkbTypes.Type.Unknown:
        return bool(kind != QgsWkbTypes.Type.NoGeometry)
    return any(feature.hasGeometry() for feature in source.getFeatures())


def require_columns(source: QgsFeatureSource, names: list[str]) -> None:
    """Raise Problem when the source lacks one of the columns."""
    present = field_names(source)
    for name in names:
        if name not in present:
            raise Problem(
                "“{source}” has no column “{column}”. Choose another layer, or import the file with ORSEN first.",
                source=source.sourceName(),
                column=name,
            )


def read_layer(source: QgsFeatureSource, feedback: QgsFeedback | None = None) -> Table:
    """Read every column of a source, ours as the kinds of ``columns``, others as what they are, and a point per row."""
    kinds = {}
    for field in source.fields():
        name = field.name().casefold()
        if name in STOCK or name in RATING:
            kinds[name] = {**STOCK, **RATING}[name]
        elif field.name() not in ("fid", "ogc_fid"):
            kinds[field.name()] = KIND_OF_TYPE.get(field.type(), "text")
    return read_table(source, kinds, feedback)


def read_table(
    source: QgsFeatureSource, kinds: Mapping[str, str], feedback: QgsFeedback | None = None, places: bool = True
) -> Table:
    """Read the columns of ``kinds`` (name -> kind) that the source has, and a point per row.

    Columns that the source lacks are left out. Lines and polygons give a point on their surface. Problem names the row
    and column of a value that is not of its kind.
    """
    present = field_names(source)
    wanted = {name: present[name.casefold()] for name in kinds if name.casefold() in present}
    fields = source.fields()
    indices = [fields.lookupField(field) for field in wanted.values()]
    spatial = places and has_geometry(source)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(indices)
    if not spatial:
        request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    rows: list[list[Any]] = []
    points: list[tuple[float, float]] = []
    total = source.featureCount()
    for number, feature in enumerate(source.getFeatures(request)):
        if feedback is not None and number % STEP == 0:
            if feedback.isCanceled():
                raise Problem("Stopped: nothing was written.")
            if total > 0:
                feedback.setProgress(100 * number / total)
        attributes = feature.attributes()
        rows.append([attributes[index] for index in indices])
        if spatial:
            points.append(point_of(feature.geometry()))
    by_column = list(zip(*rows)) if rows else [()] * len(wanted)
    columns = {
        name: to_column(values, kinds[name], field, source.sourceName())
        for (name, field), values in zip(wanted.items(), by_column)
    }
    chosen = {name: kinds[name] for name in wanted}
    if not spatial:
        return Table(columns, chosen)
    xy = np.array(points, dtype=np.float64).reshape(-1, 2)
    return Table(columns, chosen, xy[:, 0].copy(), xy[:, 1].copy(), source.sourceCrs().authid() or None)


def point_of(geometry: QgsGeometry) -> tuple[float, float]:
    """Return a place for a geometry: the point itself, or one on the surface; NaN where there is none."""
    if geometry.isNull() or geometry.isEmpty():
        return (np.nan, np.nan)
    if QgsWkbTypes.flatType(geometry.wkbType()) == QgsWkbTypes.Type.Point:
        point = geometry.constGet()
        return (point.x(), point.y())
    surface = geometry.pointOnSurface()
    if surface.isNull() or surface.isEmpty():
        return (np.nan, np.nan)
    point = surface.asPoint()
    return (point.x(), point.y())
