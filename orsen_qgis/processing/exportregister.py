"""The register as the record of disclosures that a data-protection officer asks for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..messages import explain, tr
from .base import OrsenAlgorithm
from .real_paths import real_path
from .spreadsheet import write_spreadsheet

SHEET = "registre des diffusions"


class ExportRegister(OrsenAlgorithm):
    """Writes every entry of a register as a row of a spreadsheet; the register is only read."""

    NAME = "exportregister"
    GROUP = "release"

    def title(self) -> str:
        return tr("Export a register")

    def help_text(self) -> str:
        return tr(
            "Writes the register of releases as a table for the data-protection officer: who received which copy, "
            "when, under which convention, purpose and legal basis, how many addresses, what was left out, and until "
            "when; with refusals, approvals, verifications and purges. CSV or XLSX, in French; cells that a "
            "spreadsheet would run as formulas are neutralised."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases")))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Record of disclosures"), tr("Spreadsheet (*.csv *.xlsx)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber("ENTRIES", tr("Number of entries")))
        self.addOutput(QgsProcessingOutputNumber("COPIES", tr("Number of copies")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.chain import ISSUED
        from ..circles.record import COLUMNS, EVENTS, record
        from ..circles.register import Register

        path = real_path(self, parameters, "OUTPUT", context)
        with Register.open(Path(self.parameterAsFile(parameters, "REGISTER", context))) as register:
            problem = register.verify().explain()
            if problem is not None:
                feedback.pushWarning(explain(problem))
            rows = record(register.entries())
        write_spreadsheet(path, SHEET, COLUMNS, rows)
        copies = sum(row["evenement"] == EVENTS[ISSUED] for row in rows)
        return {"OUTPUT": str(path), "ENTRIES": len(rows), "COPIES": copies}
