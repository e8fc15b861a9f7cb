"""Cells as the leaf pages of a SQLite table: where each page ends, its header, its pointers, its content."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import numpy as np

from .record_cells import Cells

LEAF = 0x0D
HEADER, POINTER = 8, 2  # bytes


@dataclass(frozen=True)
class Leaves:
    """Whole pages, uint8 of shape (n, size), and the number of the last row of each."""

    pages: np.ndarray
    last_rows: list[int]


def leaves_of(cells: Cells, size: int) -> Leaves:
    """Return the pages of ``size`` bytes that hold cells, each as full as it can be."""
    follows = _page_ends(cells.starts, size)
    first_rows = np.array([0, *follows[:-1]], dtype=np.int64)
    following = np.array(follows, dtype=np.int64)
    begins, ends = cells.starts[first_rows], cells.starts[following]
    content = size - (ends - begins)  # where the cells of each page begin
    pages = np.zeros((len(follows), size), dtype=np.uint8)
    pages[:, 0] = LEAF
    pages[:, 3:5] = _big_endian(following - first_rows)
    pages[:, 5:7] = _big_endian(content)
    shift = np.repeat(content - begins, following - first_rows)
    pointers = memoryview(_big_endian(cells.starts[:-1] + shift).ravel())
    target, source = memoryview(pages.ravel()), memoryview(cells.data)
    places = (column.tolist() for column in (first_rows, following, begins, ends))
    for base, first, last, begin, end in zip(range(0, len(pages) * size, size), *places):
        pointed = base + HEADER
        target[pointed : pointed + POINTER * (last - first)] = pointers[POINTER * first : POINTER * last]
        target[base + size - (end - begin) : base + size] = source[begin:end]
    return Leaves(pages, cells.rows[following - 1].tolist())


def _page_ends(starts: np.ndarray, size: int) -> list[int]:
    """Return the row behind the last one of each page."""
    filled = memoryview(starts[1:] + POINTER * np.arange(1, len(starts)))  # bytes up to each row's end
    room = size - HEADER
    most = room // POINTER
    follows: list[int] = []
    row = used = 0
    while row < len(filled):
        row = bisect_right(filled, used + room, row, min(row + most, len(filled)))
        used = filled[row - 1]
        follows.append(row)
    return follows


def _big_endian(numbers: np.ndarray) -> np.ndarray:
    """Return numbers in 16 bits, uint8 of shape (n, 2)."""
    return (numbers % 65536).astype(">u2").view(np.uint8).reshape(-1, 2)
