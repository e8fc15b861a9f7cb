"""Level 4 that nobody has confirmed: it leaves as *à confirmer*, whatever else the circle sees."""

from __future__ import annotations

import numpy as np

from ..grid.classification import CONFIRMED, VISITS
from ..stock.table import Table
from .candidates import column_of
from .units import Units


def awaits_visit(addresses: Table, row: np.ndarray, level: np.ndarray) -> np.ndarray:
    """Return which addresses (bool), given by their rows and levels, are at level 4 without a visit that confirmed it.

    A level 4 is *à confirmer* until then (3F's practice), even where nothing is said of a counter-visit.
    """
    return (level == 4) & (column_of(addresses, "contre_visite")[row] != VISITS[CONFIRMED])


def units_to_confirm(addresses: Table, units: Units) -> np.ndarray:
    """Return which units (bool) are at level 4 by addresses of which none was confirmed."""
    members = units.members
    four = members.level == 4
    waits = awaits_visit(addresses, members.row, members.level)
    return (units.total(waits) > 0) & (units.total(four & ~waits) == 0)
