"""The inputs that algorithms of the rating share: facts, dated and rated, and rated addresses."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..messages import tr
from ..stock.reading import read_layer, read_table, require_columns
from .base import OrsenAlgorithm
from .rating_parameters import optional_source, read_window

if TYPE_CHECKING:
    from ..grid.facts import Facts
    from ..grid.grid import Grid
    from ..grid.incidents import Tally
    from ..stock.incident_reading import PackedIncidents
    from ..stock.table import Table
    from ..texts.address_index import AddressIndex

FACT_COLUMNS = {"adresse_id": "text", "type_fait": "text", "gravite": "text", "frequence": "text"}
# What says that addresses have been through the classification.
CLASSIFIED = ["adresse_id", "niveau", "niveau_propose", "source_niveau", "contre_visite", "grille"]


@dataclass(frozen=True)
class ReadFacts:
    """The facts of both inputs, and what was set aside while reading.

    ``by_residence`` (int64): how many incidents of each fact name a residence only, where that was asked for.
    ``is_given``: whether there was any input of facts.
    """

    facts: Facts
    by_residence: np.ndarray
    tally: Tally
    is_given: bool


def read_facts(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    index: AddressIndex,
    grid: Grid,
    packed: PackedIncidents | None,
    with_ties: bool = False,
) -> ReadFacts:
    """Read INCIDENTS, counted over START to END, and FACTS; ``packed`` is the faster way to the incidents, if any."""
    from ..grid.evidence import given_facts
    from ..grid.facts import join_facts
    from ..grid.incidents import Incidents, Tally
    from ..stock.incident_reading import count_incidents

    tally = Tally()
    parts, ties = [], []
    source = optional_source(algorithm, parameters, "INCIDENTS", context, ["adresse_id", "date_fait"])
    if source is not None:
        window = read_window(algorithm, parameters, context)
        counted = count_incidents(
            packed, source, lambda: Incidents(index, window, grid, source.sourceName()), feedback, with_ties
        )
        tally.add(counted.tally)
        parts.append(counted.facts())
        ties.append(counted.by_residence())
    rated = optional_source(algorithm, parameters, "FACTS", context, ["adresse_id", "frequence"])
    if rated is not None:
        table = read_table(rated, FACT_COLUMNS, feedback, places=False)
        parts.append(given_facts(table, index, grid, rated.sourceName(), tally))
        ties.append(np.zeros(len(parts[-1]), dtype=np.int64))
    by_residence = np.concatenate([np.zeros(0, dtype=np.int64), *ties])
    return ReadFacts(join_facts(parts), by_residence, tally, bool(parts))


def tell_tally(tally: Tally, feedback: QgsProcessingFeedback) -> None:
    """Say what was set aside while reading facts and decisions."""
    for number, sentence in (
        (tally.outside_window, tr("{number} incidents lie outside the window and were not counted.")),
        (tally.outside_stock, tr("{number} facts or decisions name an address that is not in the stock.")),
        (tally.severity_conflicts, tr("{number} facts carry a severity that is not that of their type; theirs holds.")),
    ):
        if number:
            feedback.pushWarning(sentence.format(number=number))


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
