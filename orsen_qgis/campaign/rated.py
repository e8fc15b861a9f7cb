"""Rated addresses, as lists made from them take them."""

from __future__ import annotations

import numpy as np

from ..columns import RATING, STOCK
from ..grid.axes import LEVELS, NOT_ASSESSED
from ..problems import Problem
from ..stock.table import Table, empty_column

KINDS = {**STOCK, **RATING}
# What tells an address to whoever goes there.
LOCATING = (
    "adresse_id",
    "bailleur",
    "agence",
    "residence",
    "adresse",
    "code_postal",
    "commune",
    "code_insee",
    "logements",
)


def column_of(addresses: Table, name: str) -> np.ndarray:
    """Return a column of ours, NULLs where the table has none."""
    return addresses.columns.get(name, empty_column(KINDS[name], len(addresses)))


def level_of(addresses: Table, name: str) -> np.ndarray:
    """Return a column of levels as int8, 0 for NULL. Raises Problem for a level that is not 1 to 4."""
    column = column_of(addresses, name)
    given = ~np.ma.getmaskarray(column)
    values = np.ma.getdata(column)
    impossible = np.flatnonzero(given & ~np.isin(values, LEVELS))
    if len(impossible):
        raise Problem(
            "Row {row}, column “{column}”: {value} is not a level from 1 to 4.",
            row=int(impossible[0]) + 1,
            column=name,
            value=int(values[impossible[0]]),
        )
    return np.where(given, values, NOT_ASSESSED).astype(np.int8)


def coverage_of(level: np.ndarray) -> float:
    """Return the share of addresses that have a level (int8, 0 for none), in per cent to a tenth; 0 without any."""
    return round(100 * int(np.count_nonzero(level)) / len(level), 1) if len(level) else 0.0


def truth_of(addresses: Table, name: str) -> np.ndarray:
    """Return a column of truths as bool, NULL counting as false."""
    return np.ma.filled(column_of(addresses, name), False).astype(bool)


def dwellings_of(addresses: Table) -> np.ndarray:
    """Return the dwellings of each address (int64), -1 where nobody knows."""
    column = column_of(addresses, "logements")
    return np.where(np.ma.getmaskarray(column), -1, np.ma.getdata(column)).astype(np.int64)


def chosen(addresses: Table, rows: np.ndarray, names: tuple[str, ...]) -> Table:
    """Return the given rows, with the columns of ``names`` and their places."""
    columns = {name: column_of(addresses, name) for name in names}
    kinds = {name: KINDS[name] for name in names}
    return Table(columns, kinds, addresses.x, addresses.y, addresses.crs).take(rows)
