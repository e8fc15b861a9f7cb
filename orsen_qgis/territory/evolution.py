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
from .summary import Territory, covered_rows

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
    evolution, homes = compared.columns["evolution"], np.maximum(dwellings_of(compared), 0)
    before, after = (
        np.ma.filled(compared.columns[name], NOT_ASSESSED).astype(np.int8) for name in ("niveau_avant", "niveau_apres")
    )
    # As numbers, once: to compare the texts anew for each territory takes seconds, which other threads wait for.
    kind_of = np.zeros(len(compared), dtype=np.int64)
    for number, kind in enumerate(EVOLUTIONS):
        kind_of[evolution == kind] = number
    both = (kind_of != EVOLUTIONS.index(ENTERED)) & (kind_of != EVOLUTIONS.index(LEFT))
    matrices, changes = [], []
    for name, mine in covered_rows(compared, territories).items():
        paired = mine[both[mine]]
        levels, ones = (before[paired], after[paired]), np.ones(len(paired), dtype=np.int64)
        columns = matrix_columns(count_moves(*levels, ones), count_moves(*levels, homes[paired]))
        matrices.append({"territoire": np.full(len(STEPS), name, dtype=object), **columns})
        for number, kind in enumerate(EVOLUTIONS):
            changed = mine[kind_of[mine] == number]
            changes.append((name, kind, len(changed), int(homes[changed].sum())))
    kinds = {"territoire": "text", **MATRIX}
    listed = list(zip(*changes)) or [()] * len(CHANGES)
    return TerritoryEvolution(
        Table({column: _join([each[column] for each in matrices], kind) for column, kind in kinds.items()}, kinds),
        Table({name: as_column(values, CHANGES[name]) for name, values in zip(CHANGES, listed)}, CHANGES),
    )


def _join(columns: list[np.ndarray], kind: str) -> np.ndarray:
    return np.concatenate(columns) if kind == "text" else np.ma.concatenate(columns)
