"""A stock already imported, completed by a new delivery."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem

from ..columns import STOCK
from .normalise import compare_name
from .places import Frame
from .placing import transform
from .table import Table, concatenate, empty_column


def in_crs(table: Table, frame: Frame) -> Table:
    """Return a stock with its places in the output CRS, and all the columns of a stock."""
    columns = {name: table.columns.get(name, empty_column(kind, len(table))) for name, kind in STOCK.items()}
    x, y = (np.full(len(table), np.nan) if place is None else place for place in (table.x, table.y))
    source = QgsCoordinateReferenceSystem(table.crs) if table.crs else frame.default
    moved_x, moved_y = transform(x, y, source, frame.output, frame.context)
    return Table(columns, dict(STOCK), moved_x, moved_y, frame.output.authid())


def other_identifiers(existing: Table, delivered: Table) -> frozenset[str]:
    """Return the identifiers that stay taken: those of landlords who are not delivered now."""
    return frozenset(existing.columns["adresse_id"][_others(existing, delivered)].tolist())


def complete(existing: Table | None, delivered: Table) -> tuple[Table, int]:
    """Return the stock with the delivered landlords' rows in place of their old ones, and how many rows were kept."""
    if existing is None:
        return delivered, 0
    others = _others(existing, delivered)
    return concatenate([existing.take(others), delivered], STOCK), int(others.sum())


def _others(existing: Table, delivered: Table) -> np.ndarray:
    now = {compare_name(name) for name in set(delivered.columns["bailleur"].tolist())}
    return np.array([compare_name(name) not in now for name in existing.columns["bailleur"].tolist()], dtype=bool)
