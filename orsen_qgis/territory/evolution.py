"""What changed in territories from one campaign to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..campaign.comparison import MATRIX, STEPS, count_moves, matrix_columns
from ..campaign.evolution import ENTERED, EVOLUTIONS, LEFT
from ..campaign.rated import dwellings_of
from ..grid.axes import NOT_ASSESSED
from ..stock.table import Table, as_column
from .summary import Territory, covered

CHANGES = {"territoire": "text", "evolution": "text", "nb_adresses": "integer", "logements": "integer"}


@dataclass(frozen=True)
class TerritoryEvolution:
    """``matrix``: five rows of ``MATRIX`` per territory, behind its name. ``changes``: rows of ``CHANGES``, one per
    territory and evolution."""

    matrix: Table
    changes: Table


def compare_territories(compared: Table, territories: Sequence[Territory]) -> TerritoryEvolution:
    """Count, per territory, what became of the addresses of ``compared`` (those of a ``Comparison``).

    Polygons of one name are one territory, and an address on a boundary belongs to both sides, as in the figures of a
    territory. The matrix counts the addresses of both campaigns; the changes count all.
    """
    inside = {territory.name: np.zeros(len(compared), dtype=bool) for territory in territories}
    for number, rows in zip(*covered(compared, territories)):
        inside[territories[number].name][rows] = True
    evolution, homes = compared.columns["evolution"], np.maximum(dwellings_of(compared), 0)
    before, after = (
        np.ma.filled(compared.columns[name], NOT_ASSESSED).astype(np.int8) for name in ("niveau_avant", "niveau_apres")
    )
    both = ~np.isin(evolution, (ENTERED, LEFT))
    matrices, changes = [], []
    for name, mine in inside.items():
        paired = mine & both
        levels, ones = (before[paired], after[paired]), np.ones(int(paired.sum()), dtype=np.int64)
        columns = matrix_columns(count_moves(*levels, ones), count_moves(*levels, homes[paired]))
        matrices.append({"territoire": np.full(len(STEPS), name, dtype=object), **columns})
        for kind in EVOLUTIONS:
            changed = mine & (evolution == kind)
            changes.append((name, kind, int(changed.sum()), int(homes[changed].sum())))
    kinds = {"territoire": "text", **MATRIX}
    listed = list(zip(*changes)) or [()] * len(CHANGES)
    return TerritoryEvolution(
        Table({column: _join([each[column] for each in matrices], kind) for column, kind in kinds.items()}, kinds),
        Table({name: as_column(values, CHANGES[name]) for name, values in zip(CHANGES, listed)}, CHANGES),
    )


def _join(columns: list[np.ndarray], kind: str) -> np.ndarray:
    return np.concatenate(columns) if kind == "text" else np.ma.concatenate(columns)
