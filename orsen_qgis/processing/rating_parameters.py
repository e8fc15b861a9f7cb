"""The parameters that algorithms of the rating share: the grid, the window, the layers of facts."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)

from ..messages import tr
from ..problems import Problem
from ..stock.reading import require_columns
from .base import OrsenAlgorithm

if TYPE_CHECKING:
    from ..grid.facts import Window
    from ..grid.grid import Grid


def add_fact_layers(algorithm: OrsenAlgorithm) -> None:
    """Declare ADDRESSES, INCIDENTS and FACTS."""
    point = [Qgis.ProcessingSourceType.VectorPoint]
    algorithm.addParameter(QgsProcessingParameterFeatureSource("ADDRESSES", tr("Addresses"), point))
    add_table(algorithm, "INCIDENTS", tr("Dated incidents"))
    add_table(algorithm, "FACTS", tr("Facts rated by people"))


def add_table(algorithm: OrsenAlgorithm, name: str, label: str) -> None:
    """Declare a layer that may be left out, with or without places."""
    table = [Qgis.ProcessingSourceType.Vector]
    algorithm.addParameter(QgsProcessingParameterFeatureSource(name, label, table, optional=True))


def add_window_and_grid(algorithm: OrsenAlgorithm) -> None:
    """Declare START, END and GRID."""
    day = Qgis.ProcessingDateTimeParameterDataType.Date
    for name, label in (("START", tr("First day")), ("END", tr("Last day"))):
        algorithm.addParameter(QgsProcessingParameterDateTime(name, label, day, optional=True))
    algorithm.addParameter(
        QgsProcessingParameterFile("GRID", tr("Grid (the bundled one by default)"), extension="json", optional=True)
    )


def read_grid(algorithm: OrsenAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Grid:
    """Return the grid of a file parameter, the bundled one where it is empty."""
    from ..grid.grid_file import load_bundled_grid, load_grid

    path = algorithm.parameterAsFile(parameters, name, context)
    return load_grid(Path(path)) if path else load_bundled_grid()


def read_window(algorithm: OrsenAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Window:
    """Return the days from START to END."""
    from ..grid.facts import Window

    start, end = (read_day(algorithm, parameters, name, context) for name in ("START", "END"))
    if start is None or end is None:
        raise Problem("Dated incidents are counted over a window: give its first and last day.")
    return Window(start, end)


def read_day(
    algorithm: OrsenAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> datetime.date | None:
    """Return a day, None where none is given."""
    if parameters.get(name) in (None, ""):
        return None
    day = algorithm.parameterAsDateTime(parameters, name, context).date()
    if not day.isValid():
        raise Problem("{name} is not a date. Write it as 2026-06-30.", name=name)
    return datetime.date(day.year(), day.month(), day.day())


def optional_source(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    columns: list[str],
) -> QgsFeatureSource | None:
    """Return an input that may be left out, once it has the columns."""
    if parameters.get(name) in (None, ""):
        return None
    source = algorithm.source(parameters, name, context)
    require_columns(source, columns)
    return source
