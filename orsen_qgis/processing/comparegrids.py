"""``orsen:comparegrids``: what an own grid says otherwise than the bundled one."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..messages import tr
from .base import OrsenAlgorithm
from .outputs import deliver
from .rating_parameters import read_grid


class CompareGrids(OrsenAlgorithm):
    """Lists how two grids differ."""

    NAME = "comparegrids"
    GROUP = "rating"

    def title(self) -> str:
        return tr("Compare grids")

    def help_text(self) -> str:
        return tr(
            "Lists what a grid file says otherwise than another one, the bundled grid by default: cells, their "
            "provenance, impact, thresholds and fact types. Levels found with two grids compare only where no "
            "difference changes levels."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(QgsProcessingParameterFile("GRID", tr("Grid"), extension="json"))
        self.addParameter(
            QgsProcessingParameterFile(
                "REFERENCE", tr("Compared with (the bundled one by default)"), extension="json", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Differences"), QgsProcessing.SourceType.Vector, None, True)
        )
        for name, label in (
            ("DIFFERENCES", tr("Differences")),
            ("CHANGING_LEVELS", tr("Differences that change levels")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addOutput(QgsProcessingOutputString("IDENTITY", tr("Identity of the grid")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..grid.comparison import compare_grids, difference_table

        own = read_grid(self, parameters, "GRID", context)
        found = compare_grids(own, read_grid(self, parameters, "REFERENCE", context))
        destination = deliver(self, "OUTPUT", parameters, context, feedback, difference_table(found))
        return {
            **({"OUTPUT": destination} if destination is not None else {}),
            "DIFFERENCES": len(found),
            "CHANGING_LEVELS": sum(each.changes_levels for each in found),
            "IDENTITY": own.name,
        }
