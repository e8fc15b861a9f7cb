"""Rows as the cells of SQLite's table leaves, thousands at once: inserting them one by one takes ten times as long.

The format is that of SQLite's documentation ("Database File Format", sections 1.6 and 2.1): a cell is the length of its
record and the row's number as varints, then the record: the length of its header, the type of each value, the values.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np

from .record_columns import Column, nulls
from .record_fields import LONGEST, ONE_BYTE, Field, TooLong, varints

MOST_BYTES = 16_000_000  # of the values of a batch
MOST_ROWS = 32_768


@dataclass(frozen=True)
class Cells:
    """Cells end to end: cell ``i`` is ``data[starts[i]:starts[i + 1]]``; ``rows``: the number of each row."""

    data: np.ndarray
    starts: np.ndarray
    rows: np.ndarray


def batches_of(columns: Sequence[Column | None], length: int) -> Iterator[slice]:
    """Yield the rows that are laid out at once."""
    widest = 16 + sum(3 if column is None else 3 + column.width for column in columns)
    step = max(min(MOST_ROWS, MOST_BYTES // widest), 1)
    for start in range(0, length, step):
        yield slice(start, min(start + step, length))


def cells_of(columns: Sequence[Column | None], rows: slice, numbers: np.ndarray) -> Cells:
    """Return some rows of columns (None: NULL throughout, as the row's own number is stored) as cells.

    ``numbers``: int64, of these rows. Raises TooLong where a row does not fit into a page.
    """
    count = len(numbers)
    values = [nulls(count) if column is None else column.part(rows) for column in columns]
    types, bodies = [value.types for value in values], [value.field for value in values]
    header = 1 + sum(field.sizes for field in types)
    record = header + sum(field.sizes for field in bodies)
    if np.max(record) > LONGEST or np.max(header) >= ONE_BYTE:
        raise TooLong
    fields = [*(varints(np.broadcast_to(each, count)) for each in (record, numbers, header)), *types, *bodies]
    starts = np.zeros(count + 1, dtype=np.int64)
    np.cumsum(np.broadcast_to(sum(field.sizes for field in fields), count), out=starts[1:])
    data = np.empty(int(starts[-1]), dtype=np.uint8)
    place = starts[:-1].copy()
    for field in _joined(fields):
        _put_field(data, place, field)
        place += field.sizes
    return Cells(data, starts, numbers)


def _joined(fields: Sequence[Field]) -> Iterator[Field]:
    """Yield the fields, those of a fixed size that stand together as one."""
    for fixed, neighbours in groupby(fields, lambda field: isinstance(field.sizes, int)):
        if fixed:
            data = np.concatenate([field.data for field in neighbours], axis=1)
            yield Field(data, data.shape[1])
        else:
            yield from neighbours


def _put_field(data: np.ndarray, places: np.ndarray, field: Field) -> None:
    """Write a field of each row to its place; rows of one size are written at once."""
    if isinstance(field.sizes, int):
        _put(data, places, field.data)
        return
    for size in np.flatnonzero(np.bincount(field.sizes)).tolist():
        rows = np.flatnonzero(field.sizes == size)
        _put(data, places[rows], field.data.take(rows, axis=0)[:, :size])


def _put(data: np.ndarray, places: np.ndarray, values: np.ndarray) -> None:
    """Write values (uint8 of shape (n, size)) to places: as items of ``size`` bytes, which numpy copies whole."""
    size = values.shape[1]
    if size:
        anywhere: np.ndarray = np.ndarray((len(data) - size + 1,), dtype=f"V{size}", buffer=data, strides=(1,))
        anywhere[places] = np.ascontiguousarray(values).view(f"V{size}").ravel()
