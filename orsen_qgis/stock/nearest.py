"""The nearest address of many places at once. Needs shapely."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..problems import Problem
from .stock_index import StockIndex


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
    shapely = _shapely()
    address = np.full(len(x), -1, dtype=np.int64)
    distance = np.full(len(x), np.nan)
    tied = np.zeros(len(x), dtype=bool)
    if not len(among) or not len(x):
        return Nearest(address, distance, tied)
    tree = shapely.STRtree(shapely.points(stock.x[among], stock.y[among]))
    (place, found), away = tree.query_nearest(
        shapely.points(x, y), max_distance=max_distance, return_distance=True, all_matches=True
    )
    rows = among[found]
    order = np.lexsort((stock.rank[rows], place))
    place, rows, away = place[order], rows[order], away[order]
    places, first, count = np.unique(place, return_index=True, return_counts=True)
    address[places], distance[places], tied[places] = rows[first], away[first], count > 1
    return Nearest(address, distance, tied)


def _shapely() -> Any:
    try:
        import shapely
    except ImportError as error:
        raise Problem(
            "Matching by place needs shapely: install it with the QPIP plugin, or “pip install shapely” in QGIS's "
            "Python. Or set the greatest distance to 0: incidents are then matched by identifier, address or residence."
        ) from error
    return shapely
