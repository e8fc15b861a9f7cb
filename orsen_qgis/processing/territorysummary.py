"""``orsen:territorysummary``: the figures that people quote of a territory."""

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
    QgsProcessingParameterField,
)

from ..messages import tr
from ..stock.reading import read_layer, require_columns
from .base import OrsenAlgorithm
from .outputs import deliver
from .territories import read_territories


class TerritorySummary(OrsenAlgorithm):
    """Counts rated addresses per territory and level."""

    NAME = "territorysummary"
    GROUP = "territory"

    def title(self) -> str:
        return tr("Summarise territories")

    def help_text(self) -> str:
        return tr(
            "Gives, for each territory and each level, the addresses, their dwellings, their share of the territory's "
            "stock, the residences concerned with all their dwellings, and the coverage: the share of addresses that "
            "have a level at all. Rows for levels 3 and 4 together, for what is not assessed and for the whole stock "
            "stand beside those of each level. Polygons of one name are one territory; an address on a boundary "
            "belongs to both sides. The second output has one polygon per territory with the same figures side "
            "by side, coloured by the share of dwellings at levels 3 and 4. Meant for the landlord; what partners "
            "receive is made by the export."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource("INPUT", tr("Rated addresses"), [Qgis.ProcessingSourceType.VectorPoint])
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "TERRITORIES", tr("Territories"), [Qgis.ProcessingSourceType.VectorPolygon]
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                "NAME_FIELD", tr("Column that names the territories"), None, "TERRITORIES", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Figures of territories"), QgsProcessing.SourceType.Vector)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "AREAS", tr("Territories with their figures"), QgsProcessing.SourceType.VectorPolygon, None, True, False
            )
        )
        for name, label in (
            ("TERRITORY_COUNT", tr("Territories")),
            ("OUTSIDE", tr("Addresses of no territory")),
            ("SHARED", tr("Addresses of several territories")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = self.source(parameters, "INPUT", context)
        require_columns(source, ["niveau"])
        addresses = read_layer(source, feedback)
        territories = read_territories(
            self.source(parameters, "TERRITORIES", context),
            self.parameterAsString(parameters, "NAME_FIELD", context),
            addresses.crs,
            context.transformContext(),
        )
        from ..territory.areas import territory_areas
        from ..territory.summary import summarise_territories

        summary = summarise_territories(addresses, territories)
        if summary.outside:
            feedback.pushInfo(tr("{number} addresses lie in no territory.").format(number=summary.outside))
        areas = territory_areas(summary.figures, territories, addresses.crs)
        return {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, summary.figures),
            "AREAS": deliver(self, "AREAS", parameters, context, feedback, areas, "territoires"),
            "TERRITORY_COUNT": len({territory.name for territory in territories}),
            "OUTSIDE": summary.outside,
            "SHARED": summary.shared,
        }
