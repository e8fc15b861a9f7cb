"""A table's rows as whole pages of a SQLite file, written behind its last one.

The format is that of SQLite's documentation ("Database File Format", sections 1.3 and 1.6). Only for a file that no
one else has open, with an empty table; what comes out passes SQLite's own integrity check.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import numpy as np

from ..stock.side_by_side import side_by_side
from .leaf_pages import Leaves, leaves_of
from .record_cells import batches_of, cells_of
from .record_columns import Column

INTERIOR = b"\x05"
CHILDREN = 200  # of an interior page, two at least: its cells take 13 bytes at most, their pointers 2
LOCKED = 2**30  # the byte that SQLite locks by: its page holds nothing
HEADER = 100
# Where the file's header says what, big-endian.
PAGE_SIZE, WRITTEN_BY, RESERVED, CHANGES, PAGES, ROOTS, VALID_FOR = 16, 18, 20, 24, 28, 52, 92


class Unusual(Exception):
    """A file whose pages are not laid out as we write them."""


@dataclass(frozen=True)
class _Child:
    """A page and the number of the last row in it or under it."""

    page: int
    last: int


def append_rows(path: Path, root: int, columns: Sequence[Column | None], numbers: np.ndarray) -> None:
    """Write rows into the table whose first page is ``root``, in place of what that page holds.

    ``columns``: those of the table in its order, None where NULL is stored. ``numbers``: int64, ascending, of the rows.
    Raises Unusual where the file is of another make, or grows too large; then it is to be thrown away.
    """
    with path.open("r+b") as file:
        header = file.read(HEADER)
        size, pages = _checked(header)

        def laid_out(rows: slice) -> Leaves:
            return leaves_of(cells_of(columns, rows, numbers[rows]), size)

        file.seek(pages * size)
        lasts: list[int] = []
        for leaves in side_by_side(laid_out, list(batches_of(columns, len(numbers)))):
            file.write(leaves.pages)
            lasts += leaves.last_rows
        if not lasts:
            return
        children = [_Child(pages + 1 + page, last) for page, last in enumerate(lasts)]
        last = _write_tree(file, children, size, root, pages + len(children))
        if last * size >= LOCKED:
            raise Unusual
        changes = _number(header, CHANGES) + 1
        for place, number in ((CHANGES, changes), (PAGES, last), (VALID_FOR, changes)):
            file.seek(place)
            file.write(number.to_bytes(4, "big"))


def root_of(path: Path, table: str) -> tuple[int, list[str]]:
    """Return the first page of a table, and its columns as they are stored."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
        root = int(found.fetchone()[0])
        names = connection.execute("SELECT name FROM pragma_table_info(?) ORDER BY cid", (table,))
        return root, [str(name) for (name,) in names]


def _number(header: bytes, place: int) -> int:
    return int.from_bytes(header[place : place + 4], "big")


def _checked(header: bytes) -> tuple[int, int]:
    """Return (bytes of a page, number of pages)."""
    size = int.from_bytes(header[PAGE_SIZE : PAGE_SIZE + 2], "big")
    rollback = header[WRITTEN_BY : WRITTEN_BY + 2] == b"\x01\x01"
    counted = _number(header, CHANGES) == _number(header, VALID_FOR)
    if size < 4096 or header[RESERVED] or _number(header, ROOTS) or not rollback or not counted:
        raise Unusual
    return size, _number(header, PAGES)


def _write_tree(file: BinaryIO, leaves: list[_Child], size: int, root: int, last: int) -> int:
    """Write the pages above the leaves, the topmost at ``root``; return the number of the file's last page."""
    level = leaves
    while len(level) > CHILDREN:
        groups = -(-len(level) // CHILDREN)
        ends = [len(level) * group // groups for group in range(groups + 1)]
        above = []
        for begin, end in zip(ends, ends[1:]):
            last += 1
            _write(file, last, size, _interior(level[begin:end], size))
            above.append(_Child(last, level[end - 1].last))
        level = above
    if len(level) > 1:
        _write(file, root, size, _interior(level, size))
        return last
    # A single leaf, the last page so far, is the table's only one.
    file.seek((last - 1) * size)
    content = file.read(size)
    _write(file, root, size, content)
    file.truncate((last - 1) * size)
    return last - 1


def _write(file: BinaryIO, page: int, size: int, content: bytes) -> None:
    file.seek((page - 1) * size)
    file.write(content)


def _interior(children: list[_Child], size: int) -> bytes:
    """Return a page that leads to others: each but the last with the number of its last row."""
    cells = [child.page.to_bytes(4, "big") + _varint(child.last) for child in children[:-1]]
    places, place = [], size
    for cell in cells:
        place -= len(cell)
        places.append(place)
    head = INTERIOR + b"\0\0" + len(cells).to_bytes(2, "big") + place.to_bytes(2, "big") + b"\0"
    head += children[-1].page.to_bytes(4, "big") + b"".join(each.to_bytes(2, "big") for each in places)
    return head.ljust(place, b"\0") + b"".join(reversed(cells))


def _varint(number: int) -> bytes:
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))
