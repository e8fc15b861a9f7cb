"""``orsen:comparecampaigns``: what became of each address from one campaign to the next."""

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
from ..stock.table import Table
from .base import OrsenAlgorithm
from .outputs import deliver
from .reprojection import brought_to
from .territories import read_territories

# Outputs that count one evolution each.
COUNTED = {"RISES": "hausse", "FALLS": "baisse", "STABLE": "stable", "ENTERED": "entree", "LEFT": "sortie"}


class CompareCampaigns(OrsenAlgorithm):
    """Pairs the addresses of two campaigns by their id."""

    NAME = "comparecampaigns"
    GROUP = "territory"

    def title(self) -> str:
        return tr("Compare two campaigns")

    def help_text(self) -> str:
        return tr(
            "Pairs the addresses of two campaigns by adresse_id and says what became of each: its level before and "
            "after, and its evolution (hausse, baisse, stable; nouvellement_evalue, plus_evalue or non_evalue where a "
            "level is missing; entree or sortie where the address is in one campaign only). The second table counts "
            "addresses and dwellings that went from each level to each. An address that is not assessed has neither "
            "risen nor fallen. With territories, two more tables count the same for each of them: from level to level, "
            "and addresses and dwellings per evolution."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        for name, label in (("BEFORE", tr("Earlier campaign")), ("AFTER", tr("Later campaign"))):
            self.addParameter(QgsProcessingParameterFeatureSource(name, label, [Qgis.ProcessingSourceType.Vector]))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "OUTPUT", tr("Evolution of addresses"), QgsProcessing.SourceType.VectorPoint, None, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "MATRIX", tr("From level to level"), QgsProcessing.SourceType.Vector, None, True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "TERRITORIES", tr("Territories"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                "NAME_FIELD", tr("Column that names the territories"), None, "TERRITORIES", optional=True
            )
        )
        for name, label in (
            ("TERRITORY_MATRIX", tr("From level to level, per territory")),
            ("TERRITORY_CHANGES", tr("Evolution per territory")),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, label, QgsProcessing.SourceType.Vector, None, optional=True, createByDefault=False
                )
            )
        for name, label in (
            ("RISES", tr("Addresses whose level rose")),
            ("FALLS", tr("Addresses whose level fell")),
            ("STABLE", tr("Addresses whose level is the same")),
            ("ENTERED", tr("Addresses of the later campaign only")),
            ("LEFT", tr("Addresses of the earlier campaign only")),
            ("COVERAGE_BEFORE", tr("Earlier campaign: share of the addresses that have a level, in per cent")),
            ("COVERAGE_AFTER", tr("Later campaign: share of the addresses that have a level, in per cent")),
            ("ON_INFERRED_BEFORE", tr("Earlier campaign: levels that rest on an inferred cell of the grid")),
            ("ON_INFERRED_AFTER", tr("Later campaign: levels that rest on an inferred cell of the grid")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.comparison import compare_campaigns
        from ..campaign.rated import coverage_of, level_of, truth_of

        before, before_name = self._read(parameters, "BEFORE", context, feedback)
        after, after_name = self._read(parameters, "AFTER", context, feedback)
        before = brought_to(before, after.crs, context.transformContext(), before_name)
        comparison = compare_campaigns(before, after, before_name, after_name)
        sides = {"BEFORE": before, "AFTER": after}
        return {
            # First: all that may fail is worked out before an output is opened.
            **self._per_territory(parameters, context, feedback, comparison.addresses),
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, comparison.addresses),
            "MATRIX": deliver(self, "MATRIX", parameters, context, feedback, comparison.matrix()),
            **{name: comparison.counts[evolution] for name, evolution in COUNTED.items()},
            **{f"COVERAGE_{name}": coverage_of(level_of(table, "niveau")) for name, table in sides.items()},
            **{f"ON_INFERRED_{name}": int(truth_of(table, "cellule_deduite").sum()) for name, table in sides.items()},
        }

    def _per_territory(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        compared: Table,
    ) -> dict[str, Any]:
        """Count the same per territory, where there are some."""
        source = self.parameterAsSource(parameters, "TERRITORIES", context)
        if source is None:
            return {}
        name_field = self.parameterAsString(parameters, "NAME_FIELD", context)
        territories = read_territories(source, name_field, compared.crs, context.transformContext())
        from ..territory.evolution import compare_territories

        found = compare_territories(compared, territories)
        return {
            name: deliver(self, name, parameters, context, feedback, table)
            for name, table in (("TERRITORY_MATRIX", found.matrix), ("TERRITORY_CHANGES", found.changes))
        }

    def _read(
        self, parameters: dict[str, Any], name: str, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[Table, str]:
        source = self.source(parameters, name, context)
        require_columns(source, ["adresse_id", "niveau"])
        return read_layer(source, feedback), source.sourceName()
