"""The grid: what level each cell of tables 1 and 2 gives, and how sure we are of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from .axes import Severity


class Provenance(IntEnum):
    """Where the level of a cell comes from."""

    STATED = 0  # printed in the source's worked example
    INFERRED = 1  # ours: fits the stated cells, unverified
    LOCAL = 2  # decided by an association for its own copy

    @property
    def code(self) -> str:
        """Return the word of grid files."""
        return self.name.lower()


@dataclass(frozen=True)
class FactType:
    """A kind of fact, listed in table 2 under one severity, in some of its rows (indicative only)."""

    code: str
    label: str
    severity: Severity
    frequencies: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """Tables 1 and 2 of the AORIF's *cahier* (2021), as data.

    ``cells`` is int8 of shape (4, 3): the level of [severity, frequency]. ``provenance`` has the same shape.
    ``impact_levels`` is int8 of shape (4,). ``regular_per_year`` and ``daily_per_year`` are the least counts a year of
    *régulière* and *quotidienne*; any fact in the window is at least *ponctuelle*. ``digest`` is the SHA-256 of the
    grid's canonical content.
    """

    identifier: str
    version: str
    title: str
    sources: tuple[str, ...]
    cells: np.ndarray
    provenance: np.ndarray
    impact_levels: np.ndarray
    regular_per_year: int
    daily_per_year: int
    minimum_window_days: int
    fact_types: Mapping[str, FactType]
    digest: str

    @property
    def name(self) -> str:
        """Return what results and maps call this grid: identifier, version and the start of its digest."""
        return f"{self.identifier} {self.version} ({self.digest[:8]})"

    @property
    def inferred_cells(self) -> int:
        """Return how many of the twelve cells are unverified."""
        return int(np.count_nonzero(self.provenance == Provenance.INFERRED))

    def level(self, severity: int, frequency: int) -> int:
        """Return the level of one cell."""
        return int(self.cells[severity, frequency])
