"""``orsen:listcountervisits``: the level 4 that nobody has confirmed yet, as a list of things to do."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..messages import tr
from .base import OrsenAlgorithm
from .outputs import deliver
from .rating_inputs import read_classified


class ListCounterVisits(OrsenAlgorithm):
    """Lists the counter-visits to make, and the levels to decide after one."""

    NAME = "listcountervisits"
    GROUP = "rating"

    def title(self) -> str:
        return tr("List counter-visits to make")

    def help_text(self) -> str:
        return tr(
            "Lists the addresses at level 4 that nobody has confirmed, by landlord, the most dwellings first: those to "
            "visit, and those where the visit did not confirm the level and a person has to retain another. Takes the "
            "output of the classification."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Classified addresses"), [Qgis.ProcessingSourceType.VectorPoint]
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Counter-visits to make"), QgsProcessing.SourceType.VectorPoint
            )
        )
        for name, label in (
            ("TO_VISIT", tr("Addresses to visit")),
            ("TO_DECIDE", tr("Addresses whose level is to be decided after a visit")),
            ("DWELLINGS", tr("Dwellings of these addresses")),
            ("COVERAGE", tr("Share of the addresses that have a level, in per cent")),
            ("ON_INFERRED_CELLS", tr("Levels that rest on an inferred cell of the grid")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.counter_visits import list_counter_visits
        from ..campaign.rated import coverage_of, level_of

        addresses = read_classified(self, parameters, "INPUT", context, feedback)
        visits = list_counter_visits(addresses)
        return {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, visits.table, style="adresses"),
            "TO_VISIT": visits.to_visit,
            "TO_DECIDE": visits.to_decide,
            "DWELLINGS": visits.dwellings,
            "COVERAGE": coverage_of(level_of(addresses, "niveau")),
            "ON_INFERRED_CELLS": visits.on_inferred,
        }
