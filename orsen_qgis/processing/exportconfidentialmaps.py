"""Rated addresses to encrypted, numbered, registered maps: one PDF for each recipient of a circle."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)

from ..messages import tr
from .real_paths import optional_path, real_path, warn_of_register
from .release_parameters import ReleaseAlgorithm

if TYPE_CHECKING:
    from ..maps.order import Destinations
    from ..maps.sealing import SigningKey


class ExportConfidentialMaps(ReleaseAlgorithm):
    """Makes what a circle's convention allows, for each of its recipients, or nothing."""

    NAME = "exportconfidentialmaps"

    def title(self) -> str:
        return tr("Export confidential maps")

    def help_text(self) -> str:
        return tr(
            "Makes one encrypted PDF for each recipient of a circle of partners: a map of what the circle's convention "
            "allows it to see, an atlas if wanted, and the list of sites. Each copy carries its recipient's name and a "
            "number, and is written down in the register. Passwords go to a file of their own, outside the folder of "
            "copies: send them by another channel. Only local background layers are drawn. If anything fails, nothing "
            "is left, and the register says why."
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # Layouts are composed on the main thread only; the panel brings a way there, other callers run all of it there.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_override()
        self._add_pages()
        self._add_destinations()

    def _add_destinations(self) -> None:
        every_file = tr("All files (*.*)")
        self.addParameter(QgsProcessingParameterFileDestination("REGISTER", tr("Register of releases"), every_file))
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "SECRETS", tr("File for the passwords (outside the folder of copies)"), tr("Passwords (*.json)")
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "PREVIEW",
                tr("Preview of the first page (for you only)"),
                tr("Picture (*.png)"),
                optional=True,
                createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterAuthConfig("SIGNATURE", tr("Sign copies with (PKI authentication)"), optional=True)
        )
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the copies")))
        self.addOutput(QgsProcessingOutputNumber("COPIES", tr("Number of copies")))
        self.addOutput(QgsProcessingOutputString("COPY_NUMBERS", tr("Numbers of the copies")))
        self.addOutput(QgsProcessingOutputNumber("FILES", tr("Number of files")))
        self.addOutput(QgsProcessingOutputNumber("RELEASE_ROWS", tr("Rows released")))
        self.addOutput(QgsProcessingOutputNumber("PAGES", tr("Pages of each copy")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..maps.studio import studio_of

        studio = studio_of(feedback)
        register_path = real_path(self, parameters, "REGISTER", context)
        from ..circles.register import Register
        from ..maps.delivery import deliver, refusals

        circle_id = self.parameterAsString(parameters, "CIRCLE", context)
        is_new = not register_path.exists()
        with Register.open(register_path, create=True) as register, refusals(register, circle_id):
            destinations = self._destinations(parameters, context)
            warn_of_register(register_path, is_new, destinations.folder, feedback)
            order = self._order(parameters, context, feedback, circle_id, destinations)
            # QGIS may ask for its master password.
            signing = studio.compose(lambda: self._signing(parameters, context))
            order = replace(order, signing=signing)
            delivery = deliver(order, register, feedback)
            head = register.head
        for copy, number in delivery.because.items():
            feedback.pushWarning(
                tr("Beside copy {copy}, {number} addresses tell too much: see the preview of the release.").format(
                    copy=copy, number=number
                )
            )
        feedback.pushInfo(tr("Copies made: {copies}").format(copies=", ".join(delivery.copies)))
        feedback.pushInfo(tr("Head of the register: {head}").format(head=head))
        return {
            "OUTPUT": str(destinations.folder),
            "REGISTER": str(register_path),
            "SECRETS": str(destinations.secrets),
            **({"PREVIEW": str(destinations.preview)} if destinations.preview else {}),
            "COPIES": len(delivery.copies),
            "COPY_NUMBERS": ", ".join(delivery.copies),
            "FILES": len(delivery.files),
            "RELEASE_ROWS": delivery.rows,
            "PAGES": delivery.pages,
        }

    def _destinations(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Destinations:
        from ..maps.order import Destinations

        return Destinations(
            real_path(self, parameters, "OUTPUT", context),
            real_path(self, parameters, "SECRETS", context),
            optional_path(self, parameters, "PREVIEW", context),
        )

    def _signing(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SigningKey | None:
        chosen = self.parameterAsString(parameters, "SIGNATURE", context)
        if not chosen:
            return None
        from .signing_key import signing_key

        return signing_key(chosen)
