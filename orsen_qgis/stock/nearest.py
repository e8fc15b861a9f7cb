"""The nearest address of many places at once, by a grid of cells: numpy alone."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .stock_index import StockIndex

# Candidates that are weighed at once; a row of them takes about 50 bytes.
MOST = 4_000_000
# Addresses in a cell, on average over the cells that have any: more would be too many candidates.
CROWDED = 4.0


@dataclass(frozen=True)
class Nearest:
    """For each place: ``address`` (int64 row of the stock, -1: none near), ``distance`` (metres), ``tied`` (bool)."""

    address: np.ndarray
    distance: np.ndarray
    tied: np.ndarray


def nearest(stock: StockIndex, among: np.ndarray, x: np.ndarray, y: np.ndarray, max_distance: float) -> Nearest:
    """Return the nearest of the rows ``among`` for each place, ``max_distance`` metres away at most.

    Of several at the same distance the one of the smallest identifier is taken, and the place is ``tied``.
    """
    return Surroundings(stock, among, max_distance).nearest(x, y)


class Surroundings:
    """The rows ``among`` of a stock, ready to be found within ``max_distance`` metres. Threads may share it."""

    def __init__(self, stock: StockIndex, among: np.ndarray, max_distance: float) -> None:
        self._among = among
        self._max_distance = max_distance
        rows = (stock.x[among], stock.y[among], stock.rank[among])
        self._grid = _Grid(*rows, max_distance) if len(among) else None

    def nearest(self, x: np.ndarray, y: np.ndarray) -> Nearest:
        """Return the nearest address for each place; of several the one of the smallest identifier, ``tied``."""
        result = Nearest(np.full(len(x), -1, dtype=np.int64), np.full(len(x), np.nan), np.zeros(len(x), dtype=bool))
        if self._grid is None or not len(x):
            return result
        for waiting in self._grid.in_order(x, y):
            places, reach = waiting, 1
            while len(places):
                found, away, tied = self._grid.search(x[places], y[places], reach)
                last = reach * self._grid.size >= self._max_distance
                # Every address within ``reach`` cells has been seen: nothing outside them is nearer than that.
                sure = (found >= 0) & ((away <= reach * self._grid.size) | last)
                near = sure & (away <= self._max_distance)
                rows = places[near]
                result.address[rows] = self._among[found[near]]
                result.distance[rows], result.tied[rows] = away[near], tied[near]
                places = places[:0] if last else places[~sure]
                reach *= 2
        return result


class _Grid:
    """Addresses sorted by square cells; those of neighbouring cells in one row of cells stand together."""

    def __init__(self, x: np.ndarray, y: np.ndarray, rank: np.ndarray, max_distance: float) -> None:
        self.west, self.south = float(x.min()), float(y.min())
        self.size = self._cell_size(x, y, max_distance)
        column, row = self._cells(x, y)
        self.width = int(column.max()) + 1
        keys = row * self.width + column
        self.order = np.argsort(keys, kind="stable")
        self.keys = keys[self.order]
        self.x, self.y, self.rank = x[self.order], y[self.order], rank[self.order]

    def _cell_size(self, x: np.ndarray, y: np.ndarray, max_distance: float) -> float:
        """Return the greatest distance, or less where addresses stand so close that cells would be crowded."""
        size = max_distance
        for _ in range(4):
            columns, rows = np.floor((x - self.west) / size), np.floor((y - self.south) / size)
            if len(x) / len(np.unique(rows * (columns.max() + 1) + columns)) <= CROWDED:
                break
            size /= 2
        # A huge extent over tiny cells would not be numbered in 64 bits.
        return max(size, (float(x.max()) - self.west) / 2**30, (float(y.max()) - self.south) / 2**30)

    def _cells(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        column, row = np.floor((x - self.west) / self.size), np.floor((y - self.south) / self.size)
        limit = 2.0**31
        return np.clip(column, -limit, limit).astype(np.int64), np.clip(row, -limit, limit).astype(np.int64)

    def in_order(self, x: np.ndarray, y: np.ndarray) -> list[np.ndarray]:
        """Return the places in pieces, neighbours together: memory is read in order."""
        column, row = self._cells(x, y)
        order = np.argsort(row * self.width + column, kind="stable")
        return [order[start : start + MOST // 16] for start in range(0, len(order), MOST // 16)]

    def search(self, x: np.ndarray, y: np.ndarray, reach: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return (index of the nearest address within ``reach`` cells or -1, its distance, whether it is tied)."""
        best = np.full(len(x), np.inf)
        found = np.full(len(x), -1, dtype=np.int64)
        tied = np.zeros(len(x), dtype=bool)
        column, row = self._cells(x, y)
        first, last = np.maximum(column - reach, 0), np.minimum(column + reach, self.width - 1)
        for step in range(-reach, reach + 1):
            base = (row + step) * self.width
            start = np.searchsorted(self.keys, base + first, "left")
            length = np.where(last >= first, np.searchsorted(self.keys, base + last, "right") - start, 0)
            self._weigh(x, y, start, np.maximum(length, 0), best, found, tied)
        return np.where(found >= 0, self.order[found], -1), best, tied

    def _weigh(
        self,
        x: np.ndarray,
        y: np.ndarray,
        start: np.ndarray,
        length: np.ndarray,
        best: np.ndarray,
        found: np.ndarray,
        tied: np.ndarray,
    ) -> None:
        """Weigh the candidates ``start`` … ``start + length`` of each place against the best so far."""
        rows = np.flatnonzero(length)
        while len(rows):
            total = np.cumsum(length[rows])
            fits = max(int(np.searchsorted(total, MOST, "right")), 1)
            part, rows = rows[:fits], rows[fits:]
            ends = total[:fits]
            begins = ends - length[part]
            candidate = np.arange(ends[-1]) + np.repeat(start[part] - begins, length[part])
            away = np.hypot(
                self.x[candidate] - np.repeat(x[part], length[part]),
                self.y[candidate] - np.repeat(y[part], length[part]),
            )
            least = np.minimum.reduceat(away, begins)
            at_least = away == np.repeat(least, length[part])
            ranks = np.where(at_least, self.rank[candidate], np.iinfo(np.int64).max)
            first_rank = np.minimum.reduceat(ranks, begins)
            several = np.add.reduceat(at_least, begins, dtype=np.int64) > 1
            chosen = candidate[ranks == np.repeat(first_rank, length[part])]
            self._keep(part, least, chosen, several, best, found, tied)

    def _keep(
        self,
        part: np.ndarray,
        least: np.ndarray,
        chosen: np.ndarray,
        several: np.ndarray,
        best: np.ndarray,
        found: np.ndarray,
        tied: np.ndarray,
    ) -> None:
        nearer, as_near = least < best[part], least == best[part]
        smaller = as_near & (self.rank[chosen] < self.rank[found[part]])
        tied[part] = np.where(nearer, several, tied[part] | as_near)
        take = nearer | smaller
        best[part[take]], found[part[take]] = least[take], chosen[take]
