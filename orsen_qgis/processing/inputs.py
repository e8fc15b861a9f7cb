"""Inputs that several algorithms read alike: a grid, a day, a window, an optional table."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsFeatureSource, QgsProcessingContext

from ..problems import Problem
from ..stock.reading import require_columns
from .base import OrsenAlgorithm

if TYPE_CHECKING:
    from ..grid.facts import Window
    from ..grid.grid import Grid


def grid_of(
    algorithm: OrsenAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str = "GRID"
) -> Grid:
    """Return the grid that a parameter names, the bundled one by default."""
    from ..grid.grid_file import load_bundled_grid, load_grid

    path = algorithm.parameterAsFile(parameters, name, context)
    return load_grid(Path(path)) if path else load_bundled_grid()


def day_of(
    algorithm: OrsenAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> datetime.date | None:
    """Return a day, None where none is given."""
    if parameters.get(name) in (None, ""):
        return None
    day = algorithm.parameterAsDateTime(parameters, name, context).date()
    if not day.isValid():
        raise Problem("{name} is not a date. Write it as 2026-06-30.", name=name)
    return datetime.date(day.year(), day.month(), day.day())


def window_of(algorithm: OrsenAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Window | None:
    """Return the days from START to END, None where neither is given."""
    from ..grid.facts import Window

    start, end = (day_of(algorithm, parameters, name, context) for name in ("START", "END"))
    if start is None and end is None:
        return None
    if start is None or end is None:
        raise Problem("Dated incidents are counted over a window: give its first and last day.")
    return Window(start, end)


def optional_source(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    columns: list[str],
) -> QgsFeatureSource | None:
    """Return an input that may be left out, with columns that it must have."""
    if parameters.get(name) in (None, ""):
        return None
    source = algorithm.source(parameters, name, context)
    require_columns(source, columns)
    return source
