"""What is quoted of a stock: addresses, dwellings and share per level, beside the whole residences concerned."""

from __future__ import annotations

import numpy as np

from ..grid.axes import LEVELS, NOT_ASSESSED
from ..stock.table import Table
from .rated import dwellings_of, level_of, truth_of
from .residences import Sites

AT_LEVEL = {
    "niveaux": "text",
    "nb_adresses": "integer",
    "logements_adresses": "integer",
    "part_adresses": "real",
    "nb_residences": "integer",
    "logements_residences": "integer",
    "part_residences": "real",
    "nb_deduites": "integer",
}
# Rows of the table, and the levels that each counts. Levels 3 and 4 are quoted together: a residence that has both
# counts once there.
ROWS: tuple[tuple[str, tuple[int, ...]], ...] = (
    *((str(level), (level,)) for level in LEVELS),
    ("3 et 4", (3, 4)),
    ("non évalué", (NOT_ASSESSED,)),
    ("ensemble", (*LEVELS, NOT_ASSESSED)),
)


def count_at_levels(addresses: Table, sites: Sites) -> Table:
    """Return the figures of each level, of levels 3 and 4 together, of what is not assessed, and of the whole stock.

    A residence is concerned by a level when one of its addresses has it, and then counts with all its dwellings, as the
    Melun Val-de-Seine study of 2020 does: a trouble in one hall weighs on the whole site. An address without residence
    counts for itself. So the residences of two levels may be the same ones, and their shares do not add up. Shares
    (0 to 1) are of the dwellings of the stock; NULL where no dwelling is known. Unknown dwellings count for none.
    """
    level, dwellings = level_of(addresses, "niveau"), dwellings_of(addresses)
    homes = np.maximum(dwellings, 0)
    inferred = truth_of(addresses, "cellule_deduite")
    of_site = sites.total(homes)
    everything = int(homes.sum())
    rows = []
    for name, levels in ROWS:
        mine = np.isin(level, levels)
        concerned = sites.has(mine)
        own, whole = int(homes[mine].sum()), int(of_site[concerned].sum())
        rows.append(
            (
                name,
                int(mine.sum()),
                own,
                _share(own, everything),
                int(concerned.sum()),
                whole,
                _share(whole, everything),
                int((inferred & mine).sum()),
            )
        )
    return Table(
        {name: _column(values, AT_LEVEL[name]) for name, values in zip(AT_LEVEL, zip(*rows))},
        AT_LEVEL,
    )


def _share(part: int, whole: int) -> float:
    return part / whole if whole else float("nan")


def _column(values: tuple, kind: str) -> np.ndarray:
    if kind == "text":
        return np.array(values, dtype=object)
    return np.array(values, dtype=np.float64) if kind == "real" else np.ma.masked_array(values, dtype=np.int64)
