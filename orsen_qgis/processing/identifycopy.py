"""Whose copy a PDF or a page is."""

from __future__ import annotations

import hashlib
import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..messages import tr
from ..problems import Problem
from .base import OrsenAlgorithm

NUMBER = re.compile(r"EXP-\d{4}-\d{6}(?!\d)")


class IdentifyCopy(OrsenAlgorithm):
    """Looks a PDF up in the register, by its content, then by the identifier inside it; or a number. No password."""

    NAME = "identifycopy"
    GROUP = "release"

    def title(self) -> str:
        return tr("Identify a copy")

    def help_text(self) -> str:
        return tr(
            "Names the recipient of a PDF that the export made: by its exact content or, where the file was saved "
            "again, by the identifier it keeps. No password is needed. Of a print or a photograph, give the number of "
            "the copy instead: each page shows it in words and as a QR code."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile("PDF", tr("PDF"), optional=True, fileFilter=tr("PDF (*.pdf)")))
        self.addParameter(QgsProcessingParameterString("COPY", tr("Number on a page, instead of a PDF"), optional=True))
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases")))
        self.addOutput(QgsProcessingOutputString("COPY", tr("Number of the copy")))
        self.addOutput(QgsProcessingOutputString("RECIPIENT", tr("Recipient")))
        self.addOutput(QgsProcessingOutputString("ISSUED", tr("Issued on")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.register import Register

        file = self.parameterAsFile(parameters, "PDF", context)
        typed = self.parameterAsString(parameters, "COPY", context).strip()
        if bool(file) == bool(typed):
            raise Problem("Give either a PDF or the number of a copy.")
        asked = {"copy": _number(typed)} if typed else _marks_of(Path(file))
        with Register.open(Path(self.parameterAsFile(parameters, "REGISTER", context))) as register:
            found = register.identify(**asked)
        if found is None and typed:
            raise Problem("This register holds no copy {copy}.", copy=asked["copy"])
        if found is None:
            raise Problem(
                "“{path}” is no copy of this register, neither by its content nor by its identifier.", path=file
            )
        if found.by == "identifier":
            feedback.pushWarning(
                tr("The file was changed since its delivery: its identifier alone says whose it is, and can be forged.")
            )
        if not found.delivered_on:
            feedback.pushWarning(tr("This copy was issued, but never delivered: its export was stopped."))
        if not found.trusted:
            feedback.pushWarning(tr("The register does not verify, so this answer proves nothing. Verify it first."))
        feedback.pushInfo(
            tr("Copy {copy}, made for {recipient} ({circle}).").format(
                copy=found.copy, recipient=found.recipient_name, circle=found.circle_name
            )
        )
        return {"COPY": found.copy, "RECIPIENT": found.recipient_name, "ISSUED": found.issued_on}


def _marks_of(path: Path) -> dict[str, str | None]:
    """Return what a PDF is looked up by: the digest of its content, and the identifier inside it."""
    from ..maps.identifier import identifier_in

    try:
        content = path.read_bytes()
    except OSError as error:
        raise Problem("“{path}” cannot be read: {error}.", path=path, error=error.strerror or error) from error
    return {"sha256": hashlib.sha256(content).hexdigest(), "pdf_identifier": identifier_in(content)}


def _number(typed: str) -> str:
    """Return the number of a copy as the register writes it, from one read off a page or a file's name."""
    written = NUMBER.search("".join(typed.split()).upper())
    if written is None:
        raise Problem("“{typed}” is not the number of a copy, which looks like EXP-2026-000001.", typed=typed)
    return written.group()
