"""Whose copy a PDF is."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
)

from ..messages import tr
from ..problems import Problem
from .base import OrsenAlgorithm


class IdentifyCopy(OrsenAlgorithm):
    """Looks a PDF up in the register, by its content, then by the identifier inside it. Needs no password."""

    NAME = "identifycopy"
    GROUP = "release"

    def title(self) -> str:
        return tr("Identify a copy")

    def help_text(self) -> str:
        return tr(
            "Names the recipient of a PDF that the export made: by its exact content or, where the file was saved "
            "again, by the identifier it keeps. No password is needed. A print or a photograph shows its copy number "
            "itself."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("PDF", tr("PDF"), fileFilter=tr("PDF (*.pdf)")))
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases")))
        self.addOutput(QgsProcessingOutputString("COPY", tr("Number of the copy")))
        self.addOutput(QgsProcessingOutputString("RECIPIENT", tr("Recipient")))
        self.addOutput(QgsProcessingOutputString("ISSUED", tr("Issued on")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.register import Register
        from ..maps.identifier import identifier_in

        path = Path(self.parameterAsFile(parameters, "PDF", context))
        try:
            content = path.read_bytes()
        except OSError as error:
            raise Problem("“{path}” cannot be read: {error}.", path=path, error=error.strerror or error) from error
        with Register.open(Path(self.parameterAsFile(parameters, "REGISTER", context))) as register:
            found = register.identify(hashlib.sha256(content).hexdigest(), identifier_in(content))
        if found is None:
            raise Problem(
                "“{path}” is no copy of this register, neither by its content nor by its identifier.", path=path
            )
        if found.by == "identifier":
            feedback.pushWarning(
                tr("The file was changed since its delivery: its identifier alone says whose it is, and can be forged.")
            )
        if not found.trusted:
            feedback.pushWarning(tr("The register does not verify, so this answer proves nothing. Verify it first."))
        feedback.pushInfo(
            tr("Copy {copy}, made for {recipient} ({circle}).").format(
                copy=found.copy, recipient=found.recipient_name, circle=found.circle_name
            )
        )
        return {"COPY": found.copy, "RECIPIENT": found.recipient_name, "ISSUED": found.issued_on}
