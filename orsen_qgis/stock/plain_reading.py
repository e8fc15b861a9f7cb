"""A plain table of a GeoPackage read at once, with the result that QGIS's own reading gives."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from qgis.core import QgsFeatureSource, QgsFeedback
from qgis.PyQt.QtCore import QMetaType

from ..texts.packed import Packed
from ..texts.vocabulary import Vocabulary
from ..texts.words import Words
from .arrow import read_packed
from .coded import Coded
from .packed_source import read_points
from .plain_table import PlainTable, Unreadable, has_single_points
from .reading import read_table, tell_progress
from .table import Table, empty_column
from .values import to_boolean, to_date, to_integer

NULL = np.int64(np.iinfo(np.int64).min)
NO_DAY = np.datetime64("NaT", "D")


def read_quickly(
    table: PlainTable | None, source: QgsFeatureSource, kinds: Mapping[str, str], feedback: QgsFeedback | None = None
) -> Table:
    """Return what ``read_table`` does, straight from the file where ``table`` is the one behind ``source``.

    Whatever is not as expected there, QGIS reads, or refuses with its row.
    """
    if table is not None and has_single_points(table):
        try:
            return read_plain(table, kinds, feedback)
        except (Unreadable, ValueError, OverflowError, TypeError):
            pass
    return read_table(source, kinds, feedback)


def read_plain(table: PlainTable, kinds: Mapping[str, str], feedback: QgsFeedback | None = None) -> Table:
    """Return the columns of ``kinds`` that a table of points has, and their places.

    Raises Unreadable, ValueError, OverflowError or TypeError where QGIS must read; Problem where the person stops.
    """
    fields = {name: field for name, kind in kinds.items() if (field := _field(table, name, kind))}
    if not fields:
        raise Unreadable("no columns")
    readers = {name: _reader(kinds[name]) for name in fields}
    parts: dict[str, list[np.ndarray]] = {name: [] for name in fields}
    rows = 0
    for batch in read_packed(table, list(fields.values())):
        for name, texts in zip(fields, batch):
            parts[name].append(readers[name](texts))
        rows += len(batch[0])
        tell_progress(feedback, rows, table.rows)
    x, y = read_points(table)
    if len(x) != rows:
        raise Unreadable("changed meanwhile")
    columns = {name: _joined(columns, kinds[name]) for name, columns in parts.items()}
    return Table(columns, {name: kinds[name] for name in columns}, x, y, table.crs or None)


def _field(table: PlainTable, name: str, kind: str) -> str | None:
    field = table.field(name, kind)
    # Of moments, QGIS knows the zone.
    if field and kind == "date" and table.fields.field(field).type() == QMetaType.Type.QDateTime:
        raise Unreadable(name)
    return field


def _joined(parts: list[np.ndarray], kind: str) -> np.ndarray:
    if not parts:
        return empty_column(kind, 0)
    return np.ma.concatenate(parts) if kind in ("integer", "boolean") else np.concatenate(parts)


def _reader(kind: str) -> Callable[[Packed], np.ndarray]:
    """Return what makes a column of ``kind`` from packed texts. It raises ValueError where a text is something else."""
    if kind == "text":
        texts = Vocabulary()
        return lambda packed: Coded(texts.codes(packed), texts.words).decode()
    if kind == "date":
        days = Words(lambda text, _row: np.datetime64(to_date(text), "D"), NO_DAY)
        return lambda packed: days.read(packed, 0)
    convert, dtype = (to_integer, np.int64) if kind == "integer" else (to_boolean, bool)
    numbers = Words(lambda text, _row: convert(text), NULL)

    def read(packed: Packed) -> np.ndarray:
        values = numbers.read(packed, 0)
        null = values == NULL
        return np.ma.masked_array(np.where(null, 0, values).astype(dtype), mask=null)

    return read
