"""``orsen:closecampaign``: ratings that no longer change."""

from __future__ import annotations

import datetime
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..messages import tr
from ..stock.reading import read_layer, require_columns
from .base import OrsenAlgorithm
from .outputs import deliver
from .rating_parameters import read_day


class CloseCampaign(OrsenAlgorithm):
    """Marks the ratings of a campaign as closed, with a digest."""

    NAME = "closecampaign"
    GROUP = "rating"

    def title(self) -> str:
        return tr("Close a campaign")

    def help_text(self) -> str:
        return tr(
            "Writes the rated addresses of a campaign with two more columns, the same on every row: « cloturee_le », "
            "the day, and « empreinte », a digest of all ratings. From then on the classification and the import of "
            "ratings refuse these addresses for that campaign, and no algorithm of ORSEN writes over the layer. Note "
            "the digest in the minutes of the campaign: « Verify a closed campaign » tells whether the ratings are "
            "still those. Levels 4 that wait for a counter-visit and addresses not assessed are counted, not refused."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource("INPUT", tr("Rated addresses"), [Qgis.ProcessingSourceType.VectorPoint])
        )
        self.addParameter(QgsProcessingParameterString("CAMPAIGN", tr("Campaign")))
        self.addParameter(
            QgsProcessingParameterDateTime(
                "DATE",
                tr("Day of the closing (today by default)"),
                Qgis.ProcessingDateTimeParameterDataType.Date,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Closed ratings"), QgsProcessing.SourceType.VectorPoint)
        )
        self.addOutput(QgsProcessingOutputString("DIGEST", tr("Digest of the ratings")))
        for name, label in (
            ("ADDRESSES", tr("Addresses")),
            ("NOT_ASSESSED", tr("Addresses not assessed")),
            ("TO_CONFIRM", tr("Levels 4 that wait for a counter-visit")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.closing import DIGEST, close
        from ..grid.evidence import address_index

        source = self.source(parameters, "INPUT", context)
        require_columns(source, ["adresse_id", "niveau", "campagne"])
        rated = read_layer(source, feedback)
        address_index(rated, source.sourceName())
        campaign = self.parameterAsString(parameters, "CAMPAIGN", context).strip()
        on = read_day(self, parameters, "DATE", context) or datetime.date.today()
        closed = close(rated, campaign, on, source.sourceName())
        destination = deliver(self, "OUTPUT", parameters, context, feedback, closed, style="adresses")
        digest = str(closed.columns[DIGEST][0])
        feedback.pushInfo(tr("Digest of the ratings: {digest}").format(digest=digest))
        visits = closed.columns.get("contre_visite", np.full(len(closed), None, dtype=object))
        counts = {
            "ADDRESSES": len(closed),
            "NOT_ASSESSED": int(np.ma.getmaskarray(closed.columns["niveau"]).sum()),
            "TO_CONFIRM": int((visits == "a_confirmer").sum()),
        }
        for number, sentence in (
            (counts["NOT_ASSESSED"], tr("{number} addresses are closed without having been assessed.")),
            (counts["TO_CONFIRM"], tr("{number} levels 4 are closed without their counter-visit.")),
        ):
            if number:
                feedback.pushWarning(sentence.format(number=number))
        return {"OUTPUT": destination, "DIGEST": digest, **counts}
