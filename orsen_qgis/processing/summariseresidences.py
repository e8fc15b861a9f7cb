"""``orsen:summariseresidences``: residences with their highest level, and the figures that are quoted of a stock."""

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


class SummariseResidences(OrsenAlgorithm):
    """Groups rated addresses by residence."""

    NAME = "summariseresidences"
    GROUP = "rating"

    def title(self) -> str:
        return tr("Summarise residences")

    def help_text(self) -> str:
        return tr(
            "Groups classified addresses by landlord, residence and municipality: the highest level, how many "
            "addresses and dwellings are at each level, and how much of the residence is assessed. A second table "
            "gives, per level, the addresses and their dwellings beside the residences concerned with all their "
            "dwellings, and the share of the stock of both: the figures that studies quote. The residences of two "
            "levels may be the same ones, so their dwellings do not add up. An address that names no residence counts"
            " as a site of its own. Meant for the landlord; what partners receive is made by the export."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Classified addresses"), [Qgis.ProcessingSourceType.VectorPoint]
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Residences"), QgsProcessing.SourceType.VectorPoint)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "FIGURES", tr("Figures per level"), QgsProcessing.SourceType.Vector, None, True
            )
        )
        for name, label in (
            ("RESIDENCES", tr("Residences")),
            ("WITHOUT_RESIDENCE", tr("Addresses without a residence")),
            ("ADDRESSES", tr("Addresses in all")),
            ("NOT_ASSESSED", tr("Addresses not assessed")),
            ("DWELLINGS_34", tr("Dwellings of the addresses at levels 3 and 4")),
            ("RESIDENCE_DWELLINGS_34", tr("Dwellings of the whole residences concerned by levels 3 and 4")),
            ("ON_INFERRED_CELLS", tr("Levels that rest on an inferred cell of the grid")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.residences import find_sites, summarise_residences
        from ..campaign.stock_at_levels import count_at_levels

        addresses = read_classified(self, parameters, "INPUT", context, feedback)
        sites = find_sites(addresses)
        residences, figures = summarise_residences(addresses, sites), count_at_levels(addresses, sites)
        at = {name: row for row, name in enumerate(figures.columns["niveaux"])}
        destinations = {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, residences, style="unites"),
            "FIGURES": deliver(self, "FIGURES", parameters, context, feedback, figures),
        }
        return {
            **{name: place for name, place in destinations.items() if place is not None},
            "RESIDENCES": int(sites.named.sum()),
            "WITHOUT_RESIDENCE": int((~sites.named).sum()),
            "ADDRESSES": len(addresses),
            "NOT_ASSESSED": int(figures.columns["nb_adresses"][at["non évalué"]]),
            "DWELLINGS_34": int(figures.columns["logements_adresses"][at["3 et 4"]]),
            "RESIDENCE_DWELLINGS_34": int(figures.columns["logements_residences"][at["3 et 4"]]),
            "ON_INFERRED_CELLS": int(figures.columns["nb_deduites"][at["ensemble"]]),
        }
