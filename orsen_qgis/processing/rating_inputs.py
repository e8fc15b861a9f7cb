"""The inputs that algorithms of the rating share: the grid, the window, the facts, rated addresses."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeatureSource,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)

from ..messages import tr
from ..problems import Problem
from ..stock.reading import read_layer, read_table, require_columns
from .base import OrsenAlgorithm

if TYPE_CHECKING:
    from ..grid.facts import Facts, Window
    from ..grid.grid import Grid
    from ..grid.incidents import Tally
    from ..stock.table import Table

INCIDENT_COLUMNS = {"adresse_id": "text", "type_fait": "text", "gravite": "text", "date_fait": "date"}
FACT_COLUMNS = {"adresse_id": "text", "type_fait": "text", "gravite": "text", "frequence": "text"}
# What says that addresses have been through the classification.
CLASSIFIED = ["adresse_id", "niveau", "niveau_propose", "source_niveau", "contre_visite", "grille"]


@dataclass(frozen=True)
class AddressFacts:
    """Addresses, their facts, and what was set aside while reading."""

    addresses: Table
    facts: Facts
    tally: Tally
    source_name: str


def add_fact_parameters(algorithm: OrsenAlgorithm) -> None:
    """Declare ADDRESSES, INCIDENTS, FACTS, START, END and GRID, as ``orsen:classify`` does."""
    table = [Qgis.ProcessingSourceType.Vector]
    for name, label, kinds, optional in (
        ("ADDRESSES", tr("Addresses"), [Qgis.ProcessingSourceType.VectorPoint], False),
        ("INCIDENTS", tr("Dated incidents"), table, True),
        ("FACTS", tr("Facts rated by people"), table, True),
    ):
        algorithm.addParameter(QgsProcessingParameterFeatureSource(name, label, kinds, optional=optional))
    for name, label in (("START", tr("First day")), ("END", tr("Last day"))):
        algorithm.addParameter(
            QgsProcessingParameterDateTime(name, label, Qgis.ProcessingDateTimeParameterDataType.Date, optional=True)
        )
    algorithm.addParameter(
        QgsProcessingParameterFile("GRID", tr("Grid (the bundled one by default)"), extension="json", optional=True)
    )


def read_grid(algorithm: OrsenAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> Grid:
    """Return the grid of a file parameter, the bundled one where it is empty."""
    from ..grid.grid_file import load_bundled_grid, load_grid

    path = algorithm.parameterAsFile(parameters, name, context)
    return load_grid(Path(path)) if path else load_bundled_grid()


def read_facts(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    grid: Grid,
) -> AddressFacts:
    """Read the addresses and their facts, dated and rated, by the rules of ``orsen:classify``."""
    from ..grid.evidence import address_index, dated_facts, given_facts
    from ..grid.facts import join_facts
    from ..grid.incidents import Tally

    source = algorithm.source(parameters, "ADDRESSES", context)
    require_columns(source, ["adresse_id"])
    addresses = read_layer(source, feedback)
    index = address_index(addresses, source.sourceName())
    tally = Tally()
    parts = []
    incidents = optional_source(algorithm, parameters, "INCIDENTS", context, ["adresse_id", "date_fait"])
    if incidents is not None:
        window = read_window(algorithm, parameters, context)
        table = read_table(incidents, INCIDENT_COLUMNS, feedback, places=False)
        parts.append(dated_facts(table, index, window, grid, incidents.sourceName(), tally))
    rated = optional_source(algorithm, parameters, "FACTS", context, ["adresse_id", "frequence"])
    if rated is not None:
        table = read_table(rated, FACT_COLUMNS, feedback, places=False)
        parts.append(given_facts(table, index, grid, rated.sourceName(), tally))
    if not parts:
        raise Problem("There is nothing to list: give dated incidents, rated facts, or both.")
    return AddressFacts(addresses, join_facts(parts), tally, source.sourceName())


def tell_tally(tally: Tally, feedback: QgsProcessingFeedback) -> None:
    """Say what was set aside while reading facts."""
    for number, sentence in (
        (tally.outside_window, tr("{number} incidents lie outside the window and were not counted.")),
        (tally.outside_stock, tr("{number} facts or decisions name an address that is not in the stock.")),
        (tally.severity_conflicts, tr("{number} facts carry a severity that is not that of their type; theirs holds.")),
    ):
        if number:
            feedback.pushWarning(sentence.format(number=number))


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


def read_window(algorithm: OrsenAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> Window:
    """Return the days from START to END."""
    from ..grid.facts import Window

    start, end = (read_day(algorithm, parameters, name, context) for name in ("START", "END"))
    if start is None or end is None:
        raise Problem("Dated incidents are counted over a window: give its first and last day.")
    return Window(start, end)


def read_classified(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> Table:
    """Read addresses that ``orsen:classify`` has rated. Raises Problem where the columns of a level are missing."""
    source = algorithm.source(parameters, name, context)
    require_columns(source, CLASSIFIED)
    return read_layer(source, feedback)


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
