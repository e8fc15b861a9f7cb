"""Columns as SQLite stores their values: the type of each, and its bytes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..stock.merging import null_mask
from ..stock.table import Table
from ..texts.packed import pack
from .record_fields import LONGEST, Field, TooLong, repeated, varints

NULL, INTEGER_64, REAL = 0, 6, 7
TEXT, BLOB = 13, 12  # plus twice the length
INTEGERS = ((np.int8, 1), (np.int16, 2), (np.int32, 4), (np.int64, INTEGER_64))
# Magic, version, flags (little-endian, no envelope), CRS, then WKB: byte order, type 1, x and y; zeros are filled in.
POINT = np.frombuffer(b"GP\x00\x01\x00\x00\x00\x00\x01\x01\x00\x00\x00" + bytes(16), dtype=np.uint8)


@dataclass(frozen=True)
class Values:
    """Some rows of a column as SQLite stores them: their types, as varints, and their bytes."""

    types: Field
    field: Field


def nulls(count: int) -> Values:
    """Return NULL in so many rows."""
    return Values(repeated(bytes([NULL]), count), repeated(b"", count))


class Column:
    """A column that gives its values batch by batch. ``width``: bytes of its longest value."""

    width = 0

    def part(self, rows: slice) -> Values:
        """Return some rows."""
        raise NotImplementedError


class _Choices(Column):
    """Few texts, each of many rows."""

    def __init__(self, texts: Sequence[str | None], codes: np.ndarray) -> None:
        packed = pack(texts)
        self._codes = codes
        self.width = int(packed.lengths.max(initial=0))
        if self.width > LONGEST:
            raise TooLong
        sizes = packed.lengths.astype(np.int64)
        null = np.array([text is None for text in texts], dtype=bool)
        types = np.where(null, NULL, TEXT + 2 * sizes)
        alike = len(types) > 0 and types.min() == types.max()
        self._field = Field(_grid(packed.data, packed.starts[:-1], self.width), self.width if alike else sizes)
        self._types = varints(types[:1] if alike else types)

    def part(self, rows: slice) -> Values:
        codes = self._codes[rows]
        alike = isinstance(self._field.sizes, int)
        types = repeated(self._types.data.tobytes(), len(codes)) if alike else self._types.take(codes)
        return Values(types, self._field.take(codes))


def text_column(texts: Sequence[str | None]) -> Column:
    """Return texts, row by row."""
    return _Choices(texts, np.arange(len(texts)))


class _Texts(Column):
    """Texts, row by row."""

    def __init__(self, texts: np.ndarray) -> None:
        self._texts = texts
        self.width = 4 * max(map(len, filter(None, texts.tolist())), default=0)

    def part(self, rows: slice) -> Values:
        texts = self._texts[rows].tolist()
        return text_column(texts).part(slice(None))


class Fixed(Column):
    """Values of one size and type; NULL where ``null``.

    ``laid_out`` makes their bytes of some of them, uint8 of shape (n, ``width``), when they are asked for.
    """

    def __init__(
        self,
        values: np.ndarray,
        kind: int,
        width: int,
        laid_out: Callable[[np.ndarray], np.ndarray],
        null: np.ndarray | None = None,
    ) -> None:
        self._values, self._kind, self.width, self._laid_out = values, kind, width, laid_out
        self._type = varints(np.array([kind])).data.tobytes()
        self._null = null if null is not None and null.any() else None

    def part(self, rows: slice) -> Values:
        data = self._laid_out(self._values[rows])
        if self._null is None:
            return Values(repeated(self._type, len(data)), Field(data, self.width))
        null = self._null[rows]
        return Values(varints(np.where(null, NULL, self._kind)), Field(data, np.where(null, 0, self.width)))


def _grid(data: np.ndarray, starts: np.ndarray, width: int) -> np.ndarray:
    """Return the ``width`` bytes behind each start, one row each; what belongs to the next text is there too."""
    if not width or not len(starts):
        return np.zeros((len(starts), width), dtype=np.uint8)
    whole = np.concatenate((data, np.zeros(width, dtype=np.uint8)))
    anywhere: np.ndarray = np.ndarray((len(whole) - width + 1,), dtype=f"V{width}", buffer=whole, strides=(1,))
    return anywhere[starts].view(np.uint8).reshape(-1, width)


def column_of(table: Table, name: str) -> Column | None:
    """Return a column of a table; None where it is NULL throughout."""
    kind = table.kinds[name]
    if name in table.coded:
        return _Choices(table.coded[name].values, table.coded[name].codes)
    column = table.columns[name]
    if kind == "text":
        return _Texts(column)
    null = null_mask(column, kind)
    if null.all():
        return None
    if kind == "date":
        return _dates(column, null)
    if kind == "real":
        return _numbers(column, np.float64, REAL, null)
    return whole_numbers(np.ma.filled(column, 0).astype(np.int64), null)


def whole_numbers(numbers: np.ndarray, null: np.ndarray | None = None) -> Column:
    """Return whole numbers (int64), in as many bytes as the greatest needs."""
    least, most = int(numbers.min()), int(numbers.max())
    dtype, code = next(
        (dtype, code) for dtype, code in INTEGERS if np.iinfo(dtype).min <= least and most <= np.iinfo(dtype).max
    )
    return _numbers(numbers, dtype, code, null)


def _numbers(numbers: np.ndarray, dtype: type, code: int, null: np.ndarray | None) -> Column:
    stored = np.dtype(dtype).newbyteorder(">")
    return Fixed(numbers, code, stored.itemsize, lambda some: _as_bytes(some.astype(stored)), null)


def blobs(data: np.ndarray) -> Column:
    """Return blobs of one size, uint8 of shape (n, size)."""
    return Fixed(data, BLOB + 2 * data.shape[1], data.shape[1], lambda some: some)


def _dates(column: np.ndarray, null: np.ndarray) -> Column:
    """Return days as texts, each written once."""
    days = column.astype("datetime64[D]").astype(np.int64)
    first, last = int(days[~null].min()), int(days[~null].max())
    if last - first > len(days):
        known, codes = np.unique(np.where(null, first, days), return_inverse=True)
    else:
        known, codes = np.arange(first, last + 1), np.where(null, first, days) - first
    written = np.datetime_as_string(known.astype("datetime64[D]"), "D").tolist()
    return _Choices([*written, None], np.where(null, len(written), codes)) if null.any() else _Choices(written, codes)


def _as_bytes(values: np.ndarray) -> np.ndarray:
    """Return values as their bytes, uint8 of shape (n, size)."""
    return np.ascontiguousarray(values).view(np.uint8).reshape(len(values), -1)


def points(x: np.ndarray, y: np.ndarray, system: int) -> Column:
    """Return places as GeoPackage geometries of the spatial reference ``system``, NULL where there is none."""
    start = POINT.copy()
    start[4:8] = np.array([system], dtype="<i4").view(np.uint8)

    def laid_out(xy: np.ndarray) -> np.ndarray:
        data = np.tile(start, (len(xy), 1))
        data[:, 13:] = _as_bytes(xy.astype("<f8"))
        return data

    null = ~(np.isfinite(x) & np.isfinite(y))
    return Fixed(np.stack([x, y], axis=1), BLOB + 2 * len(POINT), len(POINT), laid_out, null)
