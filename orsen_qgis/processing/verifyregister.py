"""Whether a register of releases is whole."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..messages import explain, tr
from ..problems import Problem
from .base import OrsenAlgorithm

if TYPE_CHECKING:
    from ..circles.chain import Verification
    from ..circles.register import Register


class VerifyRegister(OrsenAlgorithm):
    """Follows the chain of a register and says where it breaks; what stands in it is not changed."""

    NAME = "verifyregister"
    GROUP = "release"

    def title(self) -> str:
        return tr("Verify a register")

    def help_text(self) -> str:
        return tr(
            "Checks that no entry of a register was changed, removed, replaced or moved. With the head printed on a "
            "copy, it also checks that no entry was cut off at the end. The register is only read, unless the "
            "verification is to be written down in it."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases")))
        self.addParameter(QgsProcessingParameterString("HEAD", tr("Head printed on a copy"), optional=True))
        self.addParameter(
            QgsProcessingParameterBoolean("RECORD", tr("Write the verification down in the register"), False)
        )
        self.addOutput(QgsProcessingOutputBoolean("VALID", tr("Whole")))
        self.addOutput(QgsProcessingOutputNumber("ENTRIES", tr("Number of entries")))
        self.addOutput(QgsProcessingOutputNumber("FIRST_BAD", tr("First entry that is wrong (0: none)")))
        self.addOutput(QgsProcessingOutputString("REASON", tr("What is wrong")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.register import Register

        head = self.parameterAsString(parameters, "HEAD", context).strip() or None
        with Register.open(Path(self.parameterAsFile(parameters, "REGISTER", context))) as register:
            verification = register.verify(head)
            if self.parameterAsBoolean(parameters, "RECORD", context):
                _record(register, verification, head, feedback)
        problem = verification.explain()
        if problem is None:
            feedback.pushInfo(tr("The register is whole: {entries} entries.").format(entries=verification.entries))
        else:
            feedback.reportError(explain(problem))
        return {
            "VALID": verification.valid,
            "ENTRIES": verification.entries,
            "FIRST_BAD": verification.first_bad or 0,
            "REASON": verification.reason,
        }


def _record(register: Register, verification: Verification, head: str | None, feedback: QgsProcessingFeedback) -> None:
    """Write the verification down; a register whose end was altered takes nothing more, and that is said too."""
    try:
        register.record_verification(verification, head)
    except Problem as problem:
        feedback.pushWarning(explain(problem))
