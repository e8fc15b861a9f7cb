"""A profile's expressions, evaluated on a source into columns."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsExpression,
    QgsExpressionContext,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsFeedback,
    QgsFields,
    QgsProcessingFeatureSource,
)

from ..problems import Problem
from .coded import Coded, Coder
from .placing import crs_text
from .reading import has_geometry, point_of
from .values import is_null
from .whole_reading import whole

STEP = 4096  # rows between two words on progress
LOOK = 32  # rows between two looks at whether somebody stopped: an expression may take its time
# Columns that number rows without saying anything of them.
ROW_NUMBERS = {"fid", "ogc_fid", "objectid", "gid"}
# Functions that would read this machine, its project or other layers instead of the row.
FOREIGN_FUNCTIONS = frozenset(
    {"env", "eval", "eval_template", "layer_property", "aggregate", "relation_aggregate", "represent_value"}
    | {"get_feature", "get_feature_by_id", "get_features", "load_layer", "decode_uri", "exif"}
    | {"file_exists", "file_name", "file_path", "file_size", "file_suffix", "base_file_name", "exif_geotag"}
    | {"raster_value", "raster_statistic", "raster_attributes", "overlay_intersects", "overlay_nearest"}
    | {"overlay_within", "overlay_contains", "overlay_crosses", "overlay_equals", "overlay_touches"}
    | {"overlay_disjoint"}
)


@dataclass(frozen=True)
class Failed:
    """What an expression says of a row that it cannot be evaluated on."""

    reason: str


def has_failed(column: Coded) -> bool:
    """Whether a column holds what its expression could not be evaluated on."""
    return isinstance(column, Coded) and Failed in set(map(type, column.values))


@dataclass(frozen=True)
class Rows:
    """A source's rows as the profile's columns.

    ``columns``: canonical name -> values as QGIS gives them, None for NULL, ``Failed`` where the expression failed.
    ``x``, ``y``: a point of each geometry (NaN where a row has none); None when the source has no geometry at all.
    ``blank``: bool, rows that say nothing. ``same``: int64, equal where two rows of the source say the same;
    empty where rows were not compared.
    ``longer``, ``shorter``: bool, rows of a text with more, or fewer, cells than columns; None where there is no text.
    """

    columns: Mapping[str, Coded]
    x: np.ndarray | None
    y: np.ndarray | None
    crs: str | None
    blank: np.ndarray
    same: np.ndarray
    longer: np.ndarray | None = None
    shorter: np.ndarray | None = None

    def __len__(self) -> int:
        return len(self.blank)


def read_rows(
    source: QgsFeatureSource, expressions: Mapping[str, str], feedback: QgsFeedback, compare: bool = True
) -> Rows:
    """Read a source through expressions (canonical name -> QGIS expression), in the source's own order.

    ``compare``: whether to look for rows that are equal. Problem when an expression does not parse, names a column that
    the source lacks or reaches beyond the row.
    """
    fields = source.fields()
    readers = {name: reader(name, text, fields, source.sourceName()) for name, text in expressions.items()}
    plain = {name: (Coder(), index) for name, (_, index) in readers.items() if index is not None}
    computed = {name: (Coder(), expression) for name, (expression, index) in readers.items() if index is None}
    context = expression_context(fields)
    for _, expression in computed.values():
        expression.prepare(context)
    spatial = has_geometry(source)
    compared = [number for number, field in enumerate(fields) if field.name().casefold() not in ROW_NUMBERS]
    points: list[tuple[float, float]] = []
    blank: list[bool] = []
    same = Coder()
    add_plain = [(coder.add, index) for coder, index in plain.values()]
    tick = _ticker(feedback, source.featureCount())
    for feature in whole(_features(source, spatial), source.sourceName()):
        tick()
        attributes = [python_value(value) for value in feature.attributes()]
        point = point_of(feature.geometry()) if spatial else (np.nan, np.nan)
        if spatial:
            points.append(point)
        blank.append(point[0] != point[0] and all(is_null(attributes[number]) for number in compared))
        if compare:
            same.add(hash((*(str(attributes[number]) for number in compared), *(point if spatial else ()))))
        for add, index in add_plain:
            add(attributes[index])
        if computed:
            context.setFeature(feature)
            for coder, expression in computed.values():
                value = python_value(expression.evaluate(context))
                coder.add(Failed(expression.evalErrorString()) if expression.hasEvalError() else value)
    columns = {name: coder.finish() for name, (coder, _) in plain.items()}
    columns.update({name: coder.finish() for name, (coder, _) in computed.items()})
    xy = np.array(points, dtype=np.float64).reshape(-1, 2)
    return Rows(
        columns,
        xy[:, 0].copy() if spatial else None,
        xy[:, 1].copy() if spatial else None,
        crs_text(source.sourceCrs()) if spatial else None,
        np.array(blank, dtype=bool),
        same.finish().codes if compare else np.zeros(0, dtype=np.int64),
    )


def reader(name: str, text: str, fields: QgsFields, source: str) -> tuple[QgsExpression, int | None]:
    """Return an expression and, where it only names a column, that column's index."""
    expression = QgsExpression(text)
    if expression.hasParserError():
        raise Problem(
            "The expression of column “{column}” cannot be read: {expression} ({reason}). Correct it in the profile.",
            column=name,
            expression=text,
            reason=expression.parserErrorString().strip(),
        )
    for field in sorted(expression.referencedColumns() - {QgsFeatureRequest.ALL_ATTRIBUTES}):
        if fields.lookupField(field) < 0:
            raise Problem(
                "The expression of column “{column}” names “{field}”, which “{source}” has not. It has: {fields}. "
                "Correct the profile, or choose another file.",
                column=name,
                field=field,
                source=source,
                fields=", ".join(field.name() for field in fields),
            )
    foreign = expression.referencedFunctions() & FOREIGN_FUNCTIONS
    if foreign:
        raise Problem(
            "The expression of column “{column}” uses {function}(), which reads more than the row. Take it out.",
            column=name,
            function=min(foreign),
        )
    if expression.isField():
        return expression, fields.lookupField(next(iter(expression.referencedColumns())))
    return expression, None


def expression_context(fields: QgsFields) -> QgsExpressionContext:
    """Return a context that knows the row and nothing else."""
    context = QgsExpressionContext()
    context.setFields(fields)
    return context


def _features(source: QgsFeatureSource, spatial: bool) -> Any:
    request = QgsFeatureRequest()
    if not spatial:
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    return source.getFeatures(request)


def python_value(value: Any) -> Any:
    """Return a value, None for what QGIS calls NULL."""
    if value.__class__ in (str, int, float):
        return value
    return None if is_null(value) else value


def _ticker(feedback: QgsFeedback, total: int) -> Callable[[], None]:
    """Return what to call at each row: it reports progress and stops when the user asks."""
    done = 0

    def tick() -> None:
        nonlocal done
        if done % LOOK == 0:
            if feedback.isCanceled():
                raise Problem("Stopped: nothing was written.")
            if total > 0 and done % STEP == 0:
                feedback.setProgress(100 * done / total)
        done += 1

    return tick
