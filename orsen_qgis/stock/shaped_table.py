"""Rows that have an area each, as a territory has."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .table import Table


@dataclass(frozen=True)
class ShapedTable(Table):
    """A table whose rows have an area instead of a point: ``shapes``, object array of WKB multipolygons in ``crs``."""

    shapes: np.ndarray = field(default_factory=lambda: np.zeros(0, dtype=object))

    @property
    def has_places(self) -> bool:
        """Whether rows may have a place."""
        return True
