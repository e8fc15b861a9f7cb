"""A source's rows as the profile's columns, read as packed texts: the same rows as ``read_rows``, many times faster."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsExpression, QgsFeature, QgsFeedback, QgsFields

from ..problems import Problem
from ..texts.moments import to_the_hour
from ..texts.packed import Packed
from .coded import Coded, Coder, combine
from .expressions import ROW_NUMBERS, Failed, Rows, expression_context, python_value, reader
from .measured import Measured, Measuring
from .numbered import Numbered, RowMarks, values_of
from .packed_source import PackedSource
from .reading_ahead import Ahead
from .side_by_side import begun

COORDINATES = ("x", "y")
DATES = ("date_fait",)
# What depends on more than the columns that an expression names.
PER_ROW = frozenset(
    {"rand", "randf", "uuid", "now", "$id", "$currentfeature", "$geometry", "$now", "attributes", "attribute"}
    | {"represent_attributes", "feature_id", "is_selected", "num_selected", "geometry", "@feature", "with_variable"}
)


@dataclass
class _Reading:
    """What is collected of one source."""

    numbered: dict[str, Numbered]
    measured: dict[str, Measuring]
    marks: RowMarks


def read_packed_rows(
    source: PackedSource, expressions: Mapping[str, str], feedback: QgsFeedback, compare: bool
) -> Rows | None:
    """Read a source through expressions; None where only QGIS can read it so."""
    readers = {name: reader(name, text, source.fields, source.name) for name, text in expressions.items()}
    plain = {name: source.fields.at(index).name() for name, (_, index) in readers.items() if index is not None}
    computed = {name: expression for name, (expression, index) in readers.items() if index is None}
    if not _can_read(source, plain, computed):
        return None
    named = {source.fields.field(column).name() for each in computed.values() for column in each.referencedColumns()}
    counted = [field.name() for field in source.fields if compare and field.name().casefold() not in ROW_NUMBERS]
    asked = list(dict.fromkeys([*plain.values(), *named, *counted]))
    if not asked:  # nothing would say how many rows there are
        return None
    marked = counted or list(plain.values()) or sorted(named)
    with begun(source.points or (lambda: (None, None))) as points:
        reading = _read(source, asked, plain, named, marked, feedback, compare)
        x, y = points()
    if reading is None:
        return None
    fields = {field: _finish(source, field, column) for field, column in reading.numbered.items()}
    columns: dict[str, Any] = {name: measuring.finish() for name, measuring in reading.measured.items()}
    columns.update({name: fields[field] for name, field in plain.items() if name not in columns})
    columns.update({name: _evaluated(each, fields, source.fields) for name, each in computed.items()})
    hashes, blank = reading.marks.finish()
    if not compare:
        blank = _blank_throughout(source, blank, asked)
    if x is not None and y is not None:
        blank &= np.isnan(x)
    if compare and x is not None and y is not None:
        hashes = hashes ^ (x.view(np.uint64) * np.uint64(3)) ^ (y.view(np.uint64) * np.uint64(5))
    same = np.unique(hashes, return_inverse=True)[1] if compare else np.zeros(0, dtype=np.int64)
    return Rows({name: columns[name] for name in expressions}, x, y, source.crs, blank, same)


def _can_read(source: PackedSource, plain: Mapping[str, str], computed: Mapping[str, QgsExpression]) -> bool:
    if not all(field in source.kinds for field in plain.values()) or (computed and not source.texts_only):
        return False
    return all(
        not each.needsGeometry()
        and not each.referencedVariables()
        and not each.referencedFunctions() & PER_ROW
        and all(source.fields.lookupField(column) >= 0 for column in each.referencedColumns())
        for each in computed.values()
    )


def _read(
    source: PackedSource,
    asked: list[str],
    plain: Mapping[str, str],
    named: set[str],
    marked: list[str],
    feedback: QgsFeedback,
    compare: bool,
) -> _Reading | None:
    """Read all batches; None where a coordinate column serves as something else too."""
    measured = {name: Measuring() for name in COORDINATES if name in plain and source.kinds[plain[name]] != "integer"}
    only_measured = {plain[name] for name in measured} - named
    texts = (set(plain.values()) | named) - only_measured
    if only_measured & {field for name, field in plain.items() if name not in measured}:
        return None
    dates = {plain[name] for name in DATES if name in plain} - named
    reading = _Reading({field: Numbered() for field in texts}, measured, RowMarks())
    for batch in _batches(source, asked, feedback):
        by_field = dict(zip(asked, batch))
        for field, column in reading.numbered.items():
            column.add(to_the_hour(by_field[field]) if field in dates else by_field[field])
        for name, measuring in measured.items():
            measuring.add(by_field[plain[name]])
        reading.marks.add([by_field[field] for field in marked], compare)
    return reading


def _batches(source: PackedSource, asked: list[str], feedback: QgsFeedback) -> Iterator[list[Packed]]:
    """Yield the batches, the next ones read meanwhile. Problem when the user stops it."""
    done = 0
    with closing(Ahead(source.batches(asked))) as batches:
        for batch in batches:
            if feedback.isCanceled():
                raise Problem("Stopped: nothing was written.")
            done += len(batch[0]) if batch else 0
            if source.rows > 0:
                feedback.setProgress(min(100 * done / source.rows, 100))
            yield batch


def _finish(source: PackedSource, field: str, column: Numbered) -> Coded:
    codes, words = column.finish()
    return Coded(codes, values_of(words, source.kinds[field]))


def _blank_throughout(source: PackedSource, blank: np.ndarray, asked: list[str]) -> np.ndarray:
    """Return the rows that say nothing in the columns that were not read either."""
    others = [
        field.name()
        for field in source.fields
        if field.name() not in asked and field.name().casefold() not in ROW_NUMBERS
    ]
    if not blank.any() or not others:
        return blank
    marks = RowMarks()
    for batch in source.batches(others):
        marks.add(batch, compare=False)
    return blank & marks.finish()[1]


def _evaluated(expression: QgsExpression, fields: Mapping[str, Coded], all_fields: QgsFields) -> Coded:
    """Evaluate an expression once for each distinct combination of the columns that it names."""
    indices = sorted({all_fields.lookupField(column) for column in expression.referencedColumns()})
    named = [fields[all_fields.at(index).name()] for index in indices]
    context = expression_context(all_fields)
    expression.prepare(context)
    coder = Coder()
    if not named:
        length = len(next(iter(fields.values()))) if fields else 0
        first, inverse = np.zeros(min(length, 1), dtype=np.int64), np.zeros(length, dtype=np.int64)
    else:
        first, inverse = combine(named)
    feature = QgsFeature(all_fields)
    for cells in zip(*(column.take(first).decode().tolist() for column in named)) if named else [()] * len(first):
        for index, cell in zip(indices, cells):
            feature.setAttribute(index, cell)
        context.setFeature(feature)
        value = python_value(expression.evaluate(context))
        coder.add(Failed(expression.evalErrorString()) if expression.hasEvalError() else value)
    found = coder.finish()
    return Coded(found.codes[inverse], found.values)


__all__ = ["Measured", "read_packed_rows"]
