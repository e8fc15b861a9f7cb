"""Rows as the cells of SQLite's table leaves, thousands at once: inserting them one by one takes four times as long.

The format is that of SQLite's documentation ("Database File Format", sections 1.6 and 2.1): a cell is the length of its
record and the row's number as varints, then the record: the length of its header, the type of each value, the values.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from ..stock.merging import null_mask
from ..stock.table import Table
from ..texts.packed import pack

NULL, INTEGER_64, REAL = 0, 6, 7
TEXT, BLOB = 13, 12  # plus twice the length
INTEGERS = ((np.int8, 1), (np.int16, 2), (np.int32, 4), (np.int64, INTEGER_64))
ONE_BYTE = 128  # varints below take one byte, those below its square two
GROUP = 7  # bits of a number that a byte of a varint holds
SIZE = np.uint16  # numbers of bytes, and types
LONGEST = 4000  # bytes of a row; longer ones would flow over into pages of their own
MOST_BYTES = 16_000_000  # of the grid in which a batch is laid out
MOST_ROWS = 32_768
# Magic, version, flags (little-endian, no envelope), CRS, then WKB: byte order, type 1, x and y; zeros are filled in.
POINT = np.frombuffer(b"GP\x00\x01\x00\x00\x00\x00\x01\x01\x00\x00\x00" + bytes(16), dtype=np.uint8)


class TooLong(Exception):
    """A row that does not fit into one page."""


@dataclass(frozen=True)
class Values:
    """One column of a batch as SQLite stores it: ``types``, and its bytes with, in ``sizes``, how many count."""

    types: np.ndarray
    data: np.ndarray
    sizes: np.ndarray


@dataclass(frozen=True)
class Cells:
    """Cells end to end, cell ``i`` of ``sizes[i]`` bytes; ``rows``: the number of each row."""

    data: np.ndarray
    sizes: np.ndarray
    rows: np.ndarray


def cells_of(columns: Sequence[Column | None], length: int) -> Iterator[Cells]:
    """Yield the rows of columns (None: NULL throughout, as the row's own number is stored), numbered from 1.

    Raises TooLong where a row does not fit into a page.
    """
    widest = 16 + sum(3 if column is None else 3 + column.width for column in columns)
    step = max(min(MOST_ROWS, MOST_BYTES // widest), 1)
    for start in range(0, length, step):
        rows = slice(start, min(start + step, length))
        yield _cells([None if column is None else column.part(rows) for column in columns], rows)


def _cells(values: Sequence[Values | None], rows: slice) -> Cells:
    numbers = np.arange(rows.start + 1, rows.stop + 1, dtype=np.int64)
    nothing = np.zeros(len(numbers), dtype=SIZE)
    types = [_varints(nothing if column is None else column.types) for column in values]
    bodies = [(column.data, column.sizes) for column in values if column is not None and column.data.shape[1]]
    header = 1 + sum((size for _, size in types), nothing)
    record = header + sum((size for _, size in bodies), nothing)
    if (record > LONGEST).any() or (header >= ONE_BYTE).any():
        raise TooLong
    parts = [_varints(record), _varints(numbers), _varints(header), *types, *bodies]
    grid = np.concatenate([data for data, _ in parts], axis=1)
    kept = np.concatenate([_kept(data.shape[1], size) for data, size in parts], axis=1)
    return Cells(grid[kept], sum((size for _, size in parts), nothing).astype(np.int64), numbers)


def _kept(width: int, sizes: np.ndarray) -> np.ndarray:
    """Return which bytes (n, width) count."""
    if int(sizes.min(initial=width)) == width:
        return np.ones((len(sizes), width), dtype=bool)
    masks = np.arange(width) < np.arange(width + 1)[:, None]
    return masks.take(sizes, axis=0)


def _varints(numbers: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return (bytes, how many of them count) of whole numbers that are not negative, highest bits first."""
    most = int(numbers.max(initial=0))
    width = max((most.bit_length() + GROUP - 1) // GROUP, 1)
    size = np.ones(len(numbers), dtype=SIZE)
    if width == 1:
        return numbers.astype(np.uint8).reshape(-1, 1), size
    for group in range(1, width):
        size += numbers >= 1 << GROUP * group
    whole = numbers.astype(np.int64)
    data = np.zeros((len(numbers), width), dtype=np.uint8)
    for place in range(width):
        left = size.astype(np.int64) - 1 - place  # groups behind this one
        bits = (whole >> (GROUP * np.maximum(left, 0))) & (ONE_BYTE - 1)
        data[:, place] = bits | np.where(left > 0, ONE_BYTE, 0)
    return data, size


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
        self._sizes = packed.lengths.astype(SIZE)
        self._data = _grid(packed.data, packed.starts[:-1], self.width)
        null = np.array([text is None for text in texts], dtype=bool)
        self._types = np.where(null, NULL, TEXT + 2 * self._sizes).astype(SIZE)

    def part(self, rows: slice) -> Values:
        codes = self._codes[rows]
        return Values(self._types.take(codes), self._data.take(codes, axis=0), self._sizes.take(codes))


class _Texts(Column):
    """Texts, row by row."""

    def __init__(self, texts: np.ndarray) -> None:
        self._texts = texts
        self.width = 4 * max(map(len, filter(None, texts.tolist())), default=0)

    def part(self, rows: slice) -> Values:
        texts = self._texts[rows].tolist()
        return _Choices(texts, np.arange(len(texts))).part(slice(None))


class _Fixed(Column):
    """Values of one size and type, as bytes (n, width); NULL where ``null``."""

    def __init__(self, data: np.ndarray, kind: int, null: np.ndarray) -> None:
        self._data, self._kind, self._null = data, kind, null
        self.width = data.shape[1]

    def part(self, rows: slice) -> Values:
        null = self._null[rows]
        kind, size = np.array([self._kind, NULL], dtype=SIZE), np.array([self.width, 0], dtype=SIZE)
        number = null.view(np.uint8)
        return Values(kind.take(number), self._data[rows], size.take(number))


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
        return _Fixed(_bytes(column.astype(">f8")), REAL, null)
    whole = np.ma.filled(column, 0).astype(np.int64)
    least, most = int(whole.min()), int(whole.max())
    dtype, code = next(
        (dtype, code) for dtype, code in INTEGERS if np.iinfo(dtype).min <= least and most <= np.iinfo(dtype).max
    )
    return _Fixed(_bytes(whole.astype(np.dtype(dtype).newbyteorder(">"))), code, null)


def _dates(column: np.ndarray, null: np.ndarray) -> Column:
    """Return days as texts, each written once."""
    days = column.astype("datetime64[D]").astype(np.int64)
    first, last = int(days[~null].min()), int(days[~null].max())
    if last - first > len(days):
        known, codes = np.unique(np.where(null, first, days), return_inverse=True)
    else:
        known, codes = np.arange(first, last + 1), np.where(null, first, days) - first
    written = np.datetime_as_string(known.astype("datetime64[D]"), "D").tolist()
    return _Choices([*written, None], np.where(null, len(written), codes))


def _bytes(values: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(values).view(np.uint8).reshape(len(values), -1)


def points(x: np.ndarray, y: np.ndarray, system: int) -> Column:
    """Return places as GeoPackage geometries of the spatial reference ``system``, NULL where there is none."""
    blobs = np.tile(POINT, (len(x), 1))
    blobs[:, 4:8] = np.array([system], dtype="<i4").view(np.uint8)
    blobs[:, 13:] = np.ascontiguousarray(np.stack([x, y], axis=1), dtype="<f8").view(np.uint8).reshape(-1, 16)
    return _Fixed(blobs, BLOB + 2 * len(POINT), ~(np.isfinite(x) & np.isfinite(y)))
