"""``orsen:verifycampaign``: whether closed ratings are still those that were closed."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..messages import tr
from ..problems import Problem
from ..stock.reading import read_layer, require_columns
from .base import OrsenAlgorithm


class VerifyCampaign(OrsenAlgorithm):
    """Compares closed ratings with their digest."""

    NAME = "verifycampaign"
    GROUP = "rating"

    def title(self) -> str:
        return tr("Verify a closed campaign")

    def help_text(self) -> str:
        return tr(
            "Tells whether the ratings of a closed campaign are still those that were closed: their digest is made "
            "again and compared with the one they carry and, if given, with the one that was noted. The digest stands "
            "in the layer itself: only the noted one tells a layer that was changed and closed again."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        table = [Qgis.ProcessingSourceType.Vector]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Closed ratings"), table))
        self.addParameter(QgsProcessingParameterString("NOTED", tr("Digest that was noted"), optional=True))
        self.addOutput(QgsProcessingOutputBoolean("VALID", tr("The ratings are those that were closed")))
        for name, label in (
            ("CAMPAIGN", tr("Campaign")),
            ("CLOSED_ON", tr("Day of the closing")),
            ("DIGEST", tr("Digest of the ratings")),
        ):
            self.addOutput(QgsProcessingOutputString(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.closing import closing_of

        source = self.source(parameters, "INPUT", context)
        require_columns(source, ["adresse_id", "niveau", "campagne"])
        closing = closing_of(read_layer(source, feedback))
        if closing is None:
            raise Problem("“{source}” holds no closed campaign.", source=source.sourceName())
        noted = self.parameterAsString(parameters, "NOTED", context).strip()
        valid = closing.intact and noted in ("", closing.digest)
        if valid:
            feedback.pushInfo(tr("The ratings are those that were closed on {day}.").format(day=closing.closed_on))
        else:
            feedback.pushWarning(tr("The ratings are not those that were closed."))
        return {
            "VALID": valid,
            "CAMPAIGN": closing.campaign,
            "CLOSED_ON": closing.closed_on,
            "DIGEST": closing.digest,
        }
