"""Changing the cells of a grid, one at a time, never out of order."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..problems import Problem
from .axes import LEVELS, Frequency, Severity
from .grid import Grid, Provenance
from .monotone import first_fall


@dataclass(frozen=True, eq=False)
class GridDraft:
    """Cells that a person is changing, over the grid they come from. Immutable: each change gives another draft.

    ``cells`` and ``provenance``: int8, 4 x 3, [severity, frequency], as in ``Grid``.
    """

    base: Grid
    cells: np.ndarray
    provenance: np.ndarray

    @classmethod
    def of(cls, base: Grid) -> GridDraft:
        """Return a draft that changes nothing yet."""
        return cls(base, base.cells, base.provenance)

    def with_level(self, severity: Severity, frequency: Frequency, level: int) -> GridDraft:
        """Return a draft where one cell has another level, decided locally; the base's level brings back its origin.

        Raises Problem, and changes nothing, where the cell would break the order of the grid.
        """
        if level not in LEVELS:
            raise Problem("{level} is not a level from 1 to 4.", level=level)
        cells = self.cells.copy()
        cells[severity, frequency] = level
        refuse_fall(cells)
        unchanged = level == self.base.level(severity, frequency)
        origin = self.base.provenance[severity, frequency] if unchanged else Provenance.LOCAL
        return replace(self, cells=cells, provenance=_with(self.provenance, severity, frequency, int(origin)))

    def decided_here(self, severity: Severity, frequency: Frequency, decided: bool = True) -> GridDraft:
        """Return a draft where a cell keeps its level and is vouched for locally; ``decided`` False takes that back.

        A cell with another level than the base's stays local.
        """
        changed = self.cells[severity, frequency] != self.base.cells[severity, frequency]
        local = decided or changed
        origin = Provenance.LOCAL if local else self.base.provenance[severity, frequency]
        return replace(self, provenance=_with(self.provenance, severity, frequency, int(origin)))

    @property
    def rules(self) -> Grid:
        """The base with the cells of the draft, to classify or compare with; only ``new_version`` names it."""
        return replace(self.base, cells=self.cells, provenance=self.provenance)

    @property
    def is_changed(self) -> bool:
        """Whether anything differs from the base."""
        return not (
            np.array_equal(self.cells, self.base.cells) and np.array_equal(self.provenance, self.base.provenance)
        )


class OrderProblem(Problem):
    """A change that would give a worse fact a lower level; ``values`` holds the ``fall`` beside its words."""


def refuse_fall(cells: np.ndarray) -> None:
    """Raise OrderProblem where a worse severity or frequency gives a lower level."""
    fall = first_fall(cells)
    if fall is not None:
        raise OrderProblem(
            "{worse} would be at level {low} and {milder} at level {high}: a worse fact cannot give a lower level. "
            "Change that other cell first.",
            worse=f"{fall.severity.code} × {fall.frequency.code}",
            milder=f"{fall.milder_severity.code} × {fall.milder_frequency.code}",
            low=int(cells[fall.severity, fall.frequency]),
            high=int(cells[fall.milder_severity, fall.milder_frequency]),
            fall=fall,
        )


def _with(array: np.ndarray, severity: Severity, frequency: Frequency, value: int) -> np.ndarray:
    changed = array.copy()
    changed[severity, frequency] = value
    return changed
