"""The nodes of SQLite's R-tree over points, made all at once: inserting them one by one takes a hundred times as long.

The format is that of SQLite's documentation ("The R*Tree Module", shadow tables): a node is its depth (root only) and
its number of cells, 16 bits each, then the cells: 64 bits of row or child, and four 32-bit floats, all big-endian.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np

from ..sql import quoted
from .record_columns import Column, blobs, whole_numbers
from .table_pages import LOCKED, Unusual, append_rows, root_of

CELLS = 51  # of a node, at most
CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])  # box: smallest x, greatest x, smallest y, greatest y
HEADER = 4
ROOT = 1
MOST_BYTES = 50  # that a point takes in all, at most: a cell of 24 in a node, itself in a page, and its row


def fill_rtree(path: Path, name: str, rows: np.ndarray, x: np.ndarray, y: np.ndarray) -> None:
    """Put the points of ``rows`` (int64 row numbers, with x and y) into an R-tree that is empty.

    Raises Unusual where it cannot be written so; then nothing is.
    """
    if not len(rows):
        return
    if path.stat().st_size + len(rows) * MOST_BYTES >= LOCKED:
        raise Unusual
    order = _neighbours(x, y)
    ids, boxes = rows[order], _boxes(x[order], y[order])
    levels = []
    while True:
        nodes = -(-len(ids) // CELLS)
        levels.append((ids, boxes))
        if nodes == 1:
            break
        ids, boxes = np.arange(nodes, dtype=np.int64), _around(boxes)
    _write(path, name, levels)


def _neighbours(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return an order in which points of one node are near each other: strips by x, each sorted by y."""
    strips = int(np.ceil(np.sqrt(-(-len(x) // CELLS))))
    by_x = np.empty(len(x), dtype=np.int64)
    by_x[np.argsort(x, kind="stable")] = np.arange(len(x))
    per_strip = -(-len(x) // strips // CELLS) * CELLS
    return np.lexsort((y, by_x // max(per_strip, CELLS)))


def _boxes(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the box of each point in 32 bits, rounded outwards: float32 of shape (n, 4)."""
    boxes = np.empty((len(x), 4), dtype=np.float32)
    for place, values in ((0, x), (2, y)):
        near = values.astype(np.float32)
        boxes[:, place] = np.where(near > values, np.nextafter(near, np.float32(-np.inf)), near)
        boxes[:, place + 1] = np.where(near < values, np.nextafter(near, np.float32(np.inf)), near)
    return boxes


def _around(boxes: np.ndarray) -> np.ndarray:
    starts = np.arange(0, len(boxes), CELLS)
    least = np.minimum.reduceat(boxes, starts, axis=0)
    most = np.maximum.reduceat(boxes, starts, axis=0)
    return np.stack([least[:, 0], most[:, 1], least[:, 2], most[:, 3]], axis=1)


def _write(path: Path, name: str, levels: list[tuple[np.ndarray, np.ndarray]]) -> None:
    """Number the nodes from the root down and write them; ``levels`` begin with the leaves."""
    size = _node_size(path, name)
    nodes, parents = [], []
    first = ROOT
    for depth in range(len(levels) - 1, -1, -1):
        ids, boxes = levels[depth]
        count = -(-len(ids) // CELLS)
        below = first + count
        node_of = first + np.arange(len(ids)) // CELLS
        cells = np.zeros(count * CELLS, dtype=CELL)
        cells["id"][: len(ids)] = ids + below if depth else ids
        cells["box"][: len(ids)] = boxes
        nodes.append(_blobs(cells, len(ids), depth if first == ROOT else 0, size))
        if depth:
            parents.append(node_of)
        first = below
    ids = levels[0][0]
    order = np.argsort(ids)
    _fill(path, f"{name}_node", blobs(np.concatenate(nodes)), np.arange(ROOT, first))
    _fill(path, f"{name}_rowid", whole_numbers(node_of[order]), ids[order])
    if parents:
        _fill(path, f"{name}_parent", whole_numbers(np.concatenate(parents)), np.arange(ROOT + 1, first))


def _node_size(path: Path, name: str) -> int:
    with closing(sqlite3.connect(path)) as connection:
        query = f"SELECT length(data) FROM {quoted(name + '_node')} WHERE nodeno = ?"  # noqa: S608
        return int(connection.execute(query, (ROOT,)).fetchone()[0])


def _blobs(cells: np.ndarray, count: int, depth: int, size: int) -> np.ndarray:
    """Return the nodes that hold ``count`` cells, uint8 of shape (n, size)."""
    content = cells.view(np.uint8).reshape(-1, CELLS * CELL.itemsize)
    blobs = np.zeros((len(content), size), dtype=np.uint8)
    blobs[:, HEADER : HEADER + content.shape[1]] = content
    blobs[:, 1] = depth
    blobs[:, 3] = CELLS
    blobs[-1, 3] = count - (len(content) - 1) * CELLS
    return blobs


def _fill(path: Path, table: str, values: Column, numbers: np.ndarray) -> None:
    """Fill a table of numbered values."""
    root, _ = root_of(path, table)
    append_rows(path, root, [None, values], numbers)
