"""Somebody approves a circle by name, so that copies may leave for it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..messages import tr
from .base import OrsenAlgorithm
from .real_paths import real_path


class ApproveCircle(OrsenAlgorithm):
    """Writes an approval of a circle, as its file says it now, in the register."""

    NAME = "approvecircle"
    GROUP = "release"

    def title(self) -> str:
        return tr("Approve a circle")

    def help_text(self) -> str:
        return tr(
            "Writes in the register that a person approves a circle as the file says it now. A circle whose file asks "
            "for approval, or that was approved once, is refused after each change until somebody approves it again."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile("CIRCLES", tr("Circle file"), fileFilter=tr("Circle file (*.json)"))
        )
        self.addParameter(QgsProcessingParameterString("CIRCLE", tr("Circle (its id in the file)")))
        self.addParameter(QgsProcessingParameterString("BY", tr("Approved by (name)")))
        self.addParameter(QgsProcessingParameterString("REASON", tr("Remark"), optional=True))
        self.addParameter(
            QgsProcessingParameterFileDestination("REGISTER", tr("Register of releases"), tr("All files (*.*)"))
        )
        self.addOutput(QgsProcessingOutputNumber("ENTRY", tr("Number of the entry")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.policy_file import load_circles
        from ..circles.register import Register

        path = real_path(self, parameters, "REGISTER", context)
        file = load_circles(self.parameterAsFile(parameters, "CIRCLES", context))
        circle = file.circle(self.parameterAsString(parameters, "CIRCLE", context))
        by, reason = (self.parameterAsString(parameters, name, context) for name in ("BY", "REASON"))
        with Register.open(path, create=True) as register:
            entry = register.approve(circle, by, reason)
        feedback.pushInfo(tr("Circle “{circle}” is approved by {by}.").format(circle=circle.id, by=by))
        return {"REGISTER": str(path), "ENTRY": entry}
