"""Layers and processing sources as tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsFields,
    QgsGeometry,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..columns import RATING, STOCK
from ..problems import Problem
from .table import Table, concatenate
from .values import to_column, to_text
from .whole_reading import require_answer, whole

CHUNK = 1024  # rows that are freed in one go: other threads wait for it
BATCH = 32768  # rows; both ways of reading take as many at a time, so that they stumble over the same row first
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
    if kind != Qgis.WkbType.Unknown:
        return bool(kind != Qgis.WkbType.NoGeometry)
    return any(feature.hasGeometry() for feature in source.getFeatures())


def first_texts(names: Sequence[str], features: Iterable[QgsFeature]) -> dict[str, list[str]]:
    """Return what some rows hold in each column, as texts; nothing for NULL."""
    rows = [[to_text(value) or "" for value in feature.attributes()] for feature in features]
    return {name: [row[place] for row in rows] for place, name in enumerate(names)}


def require_columns(source: QgsFeatureSource, names: list[str]) -> None:
    """Raise Problem when the source lacks one of the columns."""
    present = field_names(source)
    if not present:
        require_answer(source.getFeatures(QgsFeatureRequest().setLimit(1)), source.sourceName())
    for name in names:
        if name not in present:
            raise Problem(
                "“{source}” has no column “{column}”. Choose another layer, or import the file with ORSEN first.",
                source=source.sourceName(),
                column=name,
            )


def layer_kinds(fields: QgsFields) -> dict[str, str]:
    """Return every column (name -> kind), ours as the kinds of ``columns``, others as what they are."""
    kinds = {}
    for field in fields:
        name = field.name().casefold()
        if name in STOCK or name in RATING:
            kinds[name] = {**STOCK, **RATING}[name]
        elif field.name() not in ("fid", "ogc_fid"):
            kinds[field.name()] = KIND_OF_TYPE.get(field.type(), "text")
    return kinds


def read_layer(source: QgsFeatureSource, feedback: QgsFeedback | None = None, verbatim: bool = False) -> Table:
    """Read every column of a source (see ``layer_kinds``), and a point per row.

    ``verbatim``: texts keep the spaces around them.
    """
    return read_table(source, layer_kinds(source.fields()), feedback, verbatim=verbatim)


def read_table(
    source: QgsFeatureSource,
    kinds: Mapping[str, str],
    feedback: QgsFeedback | None = None,
    places: bool = True,
    verbatim: bool = False,
) -> Table:
    """Read the columns of ``kinds`` (name -> kind) that the source has, and a point per row.

    Columns that the source lacks are left out. Lines and polygons give a point on their surface. ``verbatim``: texts
    keep the spaces around them. Problem names the row and column of a value that is not of its kind.
    """
    batches = list(read_batches(source, kinds, feedback, places, verbatim))
    return concatenate(batches, batches[0].kinds)


def read_batches(
    source: QgsFeatureSource,
    kinds: Mapping[str, str],
    feedback: QgsFeedback | None = None,
    places: bool = True,
    verbatim: bool = False,
) -> Iterator[Table]:
    """Yield what ``read_table`` returns, ``BATCH`` rows at a time; one table without rows where there are none."""
    present = field_names(source)
    wanted = {name: present[name.casefold()] for name in kinds if name.casefold() in present}
    fields = source.fields()
    indices = [fields.lookupField(field) for field in wanted.values()]
    spatial = places and has_geometry(source)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes(indices)
    if not spatial:
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    crs = (source.sourceCrs().authid() or None) if spatial else None
    chosen = {name: kinds[name] for name in wanted}
    features = whole(source.getFeatures(request), source.sourceName(), feedback)
    before = 0
    while True:
        values, points, number = _some_rows(features, indices, spatial)
        columns = {}
        for (name, field), column in zip(wanted.items(), values):
            kind = "verbatim" if verbatim and kinds[name] == "text" else kinds[name]
            columns[name] = to_column(column, kind, field, source.sourceName(), before)
            while column:
                del column[-CHUNK:]
        if number or not before:
            yield Table(columns, chosen, *points, crs)
        before += number
        if number < BATCH:
            return
        tell_progress(feedback, before, source.featureCount())


def tell_progress(feedback: QgsFeedback | None, done: int, total: int) -> None:
    """Say how far reading is. Raises Problem where the person has stopped it."""
    if feedback is None:
        return
    if feedback.isCanceled():
        raise Problem("Stopped: nothing was written.")
    if total > 0:
        feedback.setProgress(100 * min(done / total, 1))


def _some_rows(
    features: Iterator[QgsFeature], indices: list[int], spatial: bool
) -> tuple[list[list[Any]], tuple[np.ndarray | None, np.ndarray | None], int]:
    """Return the values of up to ``BATCH`` rows by column, (x, y) of each, and how many rows there were."""
    columns: list[list[Any]] = [[] for _ in indices]
    points: list[tuple[float, float]] = []
    number = 0
    while number < BATCH:
        rows = []
        for feature in islice(features, min(CHUNK, BATCH - number)):
            attributes = feature.attributes()
            rows.append([attributes[index] for index in indices])
            if spatial:
                points.append(point_of(feature.geometry()))
        for column, values in zip(columns, zip(*rows)):
            column.extend(values)
        number += len(rows)
        if len(rows) < CHUNK:
            break
    if not spatial:
        return columns, (None, None), number
    xy = np.array(points, dtype=np.float64).reshape(-1, 2)
    return columns, (xy[:, 0].copy(), xy[:, 1].copy()), number


def point_of(geometry: QgsGeometry) -> tuple[float, float]:
    """Return a place for a geometry: the point itself, or one on the surface; NaN where there is none."""
    if geometry.isNull() or geometry.isEmpty():
        return (np.nan, np.nan)
    if QgsWkbTypes.flatType(geometry.wkbType()) == Qgis.WkbType.Point:
        point = geometry.constGet()
        return (point.x(), point.y())
    surface = geometry.pointOnSurface()
    if surface.isNull() or surface.isEmpty():
        return (np.nan, np.nan)
    point = surface.asPoint()
    return (point.x(), point.y())
