"""``orsen:listdisagreements``: where people's rating and the tables say different things."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..messages import tr
from .base import OrsenAlgorithm
from .outputs import deliver
from .rating_inputs import read_classified


class ListDisagreements(OrsenAlgorithm):
    """Lists ratings to look at again."""

    NAME = "listdisagreements"
    GROUP = "rating"

    def title(self) -> str:
        return tr("List disagreements between ratings and facts")

    def help_text(self) -> str:
        return tr(
            "Compares the level that people retained or imported with the one that the tables propose, on the output "
            "of the classification. Addresses where both exist and differ are listed, the widest gap first, then the "
            "most dwellings; each row asks its question in a sentence. Addresses rated 2 or more of which the tables "
            "say nothing at all follow, without a gap. A disagreement is not an error: the last word stays with a "
            "person."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Classified addresses"), [Qgis.ProcessingSourceType.VectorPoint]
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(
                "WITHOUT_FACTS", tr("Also list addresses rated 2 or more without any fact or impact"), True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Disagreements"), QgsProcessing.SourceType.VectorPoint)
        )
        for name, label in (
            ("RATED_LOWER", tr("Addresses rated lower than the tables propose")),
            ("RATED_HIGHER", tr("Addresses rated higher than the tables propose")),
            ("WITHOUT_FACT", tr("Addresses rated 2 or more without any fact or impact")),
            ("COMPARED", tr("Addresses with both a rating and a proposal")),
            ("RATED", tr("Addresses that people rated")),
            ("ADDRESSES", tr("Addresses in all")),
            ("ON_INFERRED_CELLS", tr("Listed proposals that rest on an inferred cell of the grid")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.disagreement import find_disagreements

        addresses = read_classified(self, parameters, "INPUT", context, feedback)
        found = find_disagreements(addresses, self.parameterAsBoolean(parameters, "WITHOUT_FACTS", context))
        destination = deliver(self, "OUTPUT", parameters, context, feedback, found.table)
        feedback.pushInfo(
            tr("{compared} of {rated} rated addresses could be compared; the stock has {addresses}.").format(
                compared=found.compared, rated=found.rated, addresses=found.addresses
            )
        )
        return {
            "OUTPUT": destination,
            "RATED_LOWER": found.lower,
            "RATED_HIGHER": found.higher,
            "WITHOUT_FACT": found.without_fact,
            "COMPARED": found.compared,
            "RATED": found.rated,
            "ADDRESSES": found.addresses,
            "ON_INFERRED_CELLS": found.on_inferred,
        }
