"""What is kept no longer than it may: contents of the register, and dated incidents."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..messages import tr
from .base import OrsenAlgorithm

if TYPE_CHECKING:
    from qgis.PyQt.QtCore import QDateTime

# Years that contents and incidents are kept by default, in days. The data-protection officer decides.
USUAL_RETENTION = 3 * 365


class Purge(OrsenAlgorithm):
    """Empties what is past its retention, for good; the chain of the register still verifies."""

    NAME = "purge"
    GROUP = "release"

    def title(self) -> str:
        return tr("Purge at the end of retention")

    def help_text(self) -> str:
        return tr(
            "Empties the contents of the register whose retention is over: names, conventions and footprints of copies "
            "so many days after the day by which they had to be destroyed, and refusals so many days after they were "
            "written. The chain stays, says that it was purged, and verifies. Incidents of a GeoPackage that are older "
            "than their retention go too. What is emptied cannot be brought back, nor compared with later releases. "
            "Backups keep what they hold: purge them as well."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases"), optional=True))
        self.addParameter(
            QgsProcessingParameterDateTime(
                "ON",
                tr("Day of the purge (default: today)"),
                Qgis.ProcessingDateTimeParameterDataType.Date,
                optional=True,
            )
        )
        self._add_days("RETENTION", tr("Days that contents are kept after their copy had to be destroyed"))
        self.addParameter(
            QgsProcessingParameterFile("INCIDENTS", tr("GeoPackage of incidents"), extension="gpkg", optional=True)
        )
        self.addParameter(QgsProcessingParameterString("LAYER", tr("Layer of the incidents"), optional=True))
        self._add_days("INCIDENT_RETENTION", tr("Days that incidents are kept after their date"))
        self.addOutput(QgsProcessingOutputNumber("EMPTIED", tr("Contents emptied")))
        self.addOutput(QgsProcessingOutputNumber("INCIDENTS_DELETED", tr("Incidents deleted")))

    def _add_days(self, name: str, title: str) -> None:
        integer = Qgis.ProcessingNumberParameterType.Integer
        self.addParameter(QgsProcessingParameterNumber(name, title, integer, USUAL_RETENTION, minValue=0))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        on = _day(self.parameterAsDateTime(parameters, "ON", context)) or datetime.date.today()
        register = self.parameterAsFile(parameters, "REGISTER", context)
        incidents = self.parameterAsFile(parameters, "INCIDENTS", context)
        emptied = deleted = 0
        if register:
            emptied = self._purge_register(Path(register), on, self.parameterAsInt(parameters, "RETENTION", context))
            feedback.pushInfo(tr("Contents of the register emptied: {number}.").format(number=emptied))
        if incidents:
            from .incident_purge import purge_incidents

            days = self.parameterAsInt(parameters, "INCIDENT_RETENTION", context)
            layer = self.parameterAsString(parameters, "LAYER", context)
            deleted, undated = purge_incidents(Path(incidents), layer, on - datetime.timedelta(days=days))
            feedback.pushInfo(tr("Incidents deleted: {number}.").format(number=deleted))
            if undated:
                feedback.pushWarning(
                    tr("{number} incidents have no date that can be read, and stay: look at them yourself.").format(
                        number=undated
                    )
                )
        return {"EMPTIED": emptied, "INCIDENTS_DELETED": deleted}

    def _purge_register(self, path: Path, on: datetime.date, days: int) -> int:
        from ..circles.register import Register

        with Register.open(path) as register:
            return register.purge(on, days).emptied


def _day(moment: QDateTime) -> datetime.date | None:
    day = moment.date()
    return datetime.date(day.year(), day.month(), day.day()) if day.isValid() else None
