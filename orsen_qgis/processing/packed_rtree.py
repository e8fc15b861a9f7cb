"""The nodes of SQLite's R-tree over points, made all at once: inserting them one by one takes a hundred times as long.

The format is that of SQLite's documentation ("The R*Tree Module", shadow tables): a node is its depth (root only) and
its number of cells, 16 bits each, then the cells: 64 bits of row or child, and four 32-bit floats, all big-endian.
"""

from __future__ import annotations

import sqlite3

import numpy as np

from ..sql import quoted

CELLS = 51  # of a node, at most
CELL = np.dtype([("id", ">i8"), ("box", ">f4", 4)])  # box: smallest x, greatest x, smallest y, greatest y
HEADER = 4
ROOT = 1


def fill_rtree(connection: sqlite3.Connection, name: str, rows: np.ndarray, x: np.ndarray, y: np.ndarray) -> None:
    """Put the points of ``rows`` (int64 row numbers, with x and y) into an R-tree that is empty."""
    if not len(rows):
        return
    order = _neighbours(x, y)
    ids, boxes = rows[order], _boxes(x[order], y[order])
    levels = []
    while True:
        nodes = -(-len(ids) // CELLS)
        levels.append((ids, boxes))
        if nodes == 1:
            break
        ids, boxes = np.arange(nodes, dtype=np.int64), _around(boxes)
    _write(connection, name, levels)


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


def _write(connection: sqlite3.Connection, name: str, levels: list[tuple[np.ndarray, np.ndarray]]) -> None:
    """Number the nodes from the root down and write them; ``levels`` begin with the leaves."""
    size = connection.execute(f"SELECT length(data) FROM {quoted(name + '_node')} WHERE nodeno = ?", (ROOT,))  # noqa: S608
    node_size = size.fetchone()[0]
    first = ROOT
    parents: list[tuple[int, int]] = []
    for depth in range(len(levels) - 1, -1, -1):
        ids, boxes = levels[depth]
        nodes = -(-len(ids) // CELLS)
        below = first + nodes
        node_of = first + np.arange(len(ids)) // CELLS
        cells = np.zeros(len(ids), dtype=CELL)
        cells["id"] = ids + below if depth else ids
        cells["box"] = boxes
        blobs = _blobs(cells, nodes, depth if first == ROOT else 0, node_size)
        replace = f"REPLACE INTO {quoted(name + '_node')} VALUES (?, ?)"  # noqa: S608
        connection.executemany(replace, enumerate(blobs, first))
        if depth:
            parents += zip((ids + below).tolist(), node_of.tolist())
        else:
            connection.executemany(
                f"INSERT INTO {quoted(name + '_rowid')} (rowid, nodeno) VALUES (?, ?)",  # noqa: S608
                sorted(zip(ids.tolist(), node_of.tolist())),
            )
        first = below
    connection.executemany(f"INSERT INTO {quoted(name + '_parent')} VALUES (?, ?)", parents)  # noqa: S608


def _blobs(cells: np.ndarray, nodes: int, depth: int, size: int) -> list[bytes]:
    """Return the nodes that hold these cells, each as long as the first node of the table is."""
    blobs = []
    for node in range(nodes):
        content = cells[node * CELLS : (node + 1) * CELLS]
        header = depth.to_bytes(2, "big") + len(content).to_bytes(2, "big")
        blobs.append((header + content.tobytes()).ljust(size, b"\0"))
    return blobs
