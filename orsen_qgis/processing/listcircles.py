"""Who sees what, as a table: every circle of a file with what it gets and whether its convention is in force."""

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
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..messages import tr
from ..stock.table import Table
from .base import OrsenAlgorithm
from .outputs import deliver


class ListCircles(OrsenAlgorithm):
    """Reads a circle file strictly and writes its matrix of circles × fields × levels."""

    NAME = "listcircles"
    GROUP = "release"

    def title(self) -> str:
        return tr("List the circles")

    def help_text(self) -> str:
        return tr(
            "Who sees what: one row for each circle of a file, with its convention and whether it is in force, its "
            "recipients, levels, precision, minimum, and every column that can leave. A file that is not right in "
            "every point is refused."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile("CIRCLES", tr("Circle file"), fileFilter=tr("Circle file (*.json)"))
        )
        self.addParameter(
            QgsProcessingParameterDateTime(
                "ON", tr("On this day (default: today)"), Qgis.ProcessingDateTimeParameterDataType.Date, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Who sees what"), QgsProcessing.SourceType.Vector)
        )
        self.addOutput(QgsProcessingOutputNumber("CIRCLE_COUNT", tr("Circles")))
        self.addOutput(QgsProcessingOutputNumber("IN_FORCE", tr("Circles whose convention is in force")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.matrix import IN_FORCE, matrix_columns, matrix_rows, who_sees_what
        from ..circles.policy_file import load_circles

        file = load_circles(self.parameterAsFile(parameters, "CIRCLES", context))
        day = self.parameterAsDateTime(parameters, "ON", context).date()
        on = datetime.date(day.year(), day.month(), day.day()) if day.isValid() else datetime.date.today()
        matrix = who_sees_what(file.circles, on)
        names, rows = matrix_columns(matrix), matrix_rows(matrix)
        texts = np.array(rows, dtype=object).reshape(len(rows), len(names))
        columns = {name: texts[:, number].copy() for number, name in enumerate(names)}
        return {
            "OUTPUT": deliver(
                self, "OUTPUT", parameters, context, feedback, Table(columns, dict.fromkeys(names, "text"))
            ),
            "CIRCLE_COUNT": len(rows),
            "IN_FORCE": sum(row.validity in IN_FORCE for row in matrix.rows),
        }
