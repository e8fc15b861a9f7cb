"""Rated addresses to encrypted, numbered, registered maps: one PDF for each recipient of a circle."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from ..columns import RATING, STOCK
from ..messages import tr
from ..problems import Problem
from ..stock.reading import read_table, require_columns
from .base import OrsenAlgorithm
from .real_paths import optional_path, real_path, warn_of_register

if TYPE_CHECKING:
    from ..circles.holdings import Override
    from ..circles.policy import Circle
    from ..maps.order import Destinations, Order
    from ..maps.pages import Plan
    from ..maps.sealing import SigningKey
    from ..maps.template import Template

NEEDED = ["adresse_id", "bailleur", "code_insee", "niveau"]
PAPERS = ["A4", "A3"]
ATLASES = ["none", "commune", "territory", "cluster"]
ORIENTATIONS = ["auto", "landscape", "portrait"]
RESOLUTION = (72, 300, 600)


class ExportConfidentialMaps(OrsenAlgorithm):
    """Makes what a circle's convention allows, for each of its recipients, or nothing."""

    NAME = "exportconfidentialmaps"
    GROUP = "release"

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
        # Layouts are drawn on the main thread only.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_override()
        self._add_pages()
        self._add_destinations()

    def _add_override(self) -> None:
        self.addParameter(
            QgsProcessingParameterString(
                "OVERRIDE_BY", tr("Deliver in spite of earlier copies: decided by (name)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "OVERRIDE_REASON", tr("Deliver in spite of earlier copies: why"), optional=True
            )
        )

    def _add_inputs(self) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource("INPUT", tr("Rated addresses"), [QgsProcessing.SourceType.VectorPoint])
        )
        self.addParameter(
            QgsProcessingParameterFile("CIRCLES", tr("Circle file"), fileFilter=tr("Circle file (*.json)"))
        )
        self.addParameter(QgsProcessingParameterString("CIRCLE", tr("Circle (its id in the file)")))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "TERRITORY", tr("Territory (polygons)"), [QgsProcessing.SourceType.VectorPolygon], optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "BACKGROUND", tr("Background layers (local)"), QgsProcessing.SourceType.VectorAnyGeometry, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "LABEL_FIELD", tr("Column that names background features and territories"), "nom", optional=True
            )
        )

    def _add_pages(self) -> None:
        for name, title, choices in (
            ("PAGE", tr("Page"), PAPERS),
            ("ORIENTATION", tr("Orientation (auto: as the ground is)"), ORIENTATIONS),
            ("ATLAS", tr("Atlas"), ATLASES),
        ):
            parameter = QgsProcessingParameterEnum(name, title, choices, defaultValue=choices[0])
            parameter.setUsesStaticStrings(True)
            self.addParameter(parameter)
        template = QgsProcessingParameterFile(
            "TEMPLATE", tr("Layout template of your own"), optional=True, fileFilter=tr("Layout template (*.qpt)")
        )
        self.addParameter(template)
        self.addParameter(QgsProcessingParameterBoolean("LIST", tr("List of sites after the maps"), True))
        lowest, usual, highest = RESOLUTION
        self.addParameter(
            QgsProcessingParameterNumber(
                "DPI",
                tr("Resolution (dots per inch)"),
                Qgis.ProcessingNumberParameterType.Integer,
                usual,
                minValue=lowest,
                maxValue=highest,
            )
        )
        self.addParameter(
            QgsProcessingParameterString("TITLE", tr("Title (default: the circle's name)"), optional=True)
        )

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
        refuse_other_threads()
        register_path = real_path(self, parameters, "REGISTER", context)
        from ..circles.register import Register
        from ..maps.delivery import deliver, refusals

        circle_id = self.parameterAsString(parameters, "CIRCLE", context)
        is_new = not register_path.exists()
        with Register.open(register_path, create=True) as register, refusals(register, circle_id):
            destinations = self._destinations(parameters, context)
            warn_of_register(register_path, is_new, destinations.folder, feedback)
            order = self._order(parameters, context, feedback, circle_id, destinations)
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

    def _circle(self, parameters: dict[str, Any], context: QgsProcessingContext, circle_id: str) -> Circle:
        from ..circles.policy_file import load_circles

        return load_circles(self.parameterAsFile(parameters, "CIRCLES", context)).circle(circle_id)

    def _order(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        circle_id: str,
        destinations: Destinations,
    ) -> Order:
        from ..maps.order import Order
        from ..paths import ROOT

        circle = self._circle(parameters, context, circle_id)
        circle.refuse_if_not_in_force(datetime.date.today())
        source = self.source(parameters, "INPUT", context)
        require_columns(source, NEEDED)
        addresses = read_table(source, {**STOCK, **RATING}, feedback)
        label = self.parameterAsString(parameters, "LABEL_FIELD", context)
        territory, districts = self._territory(parameters, context, addresses.crs, label)
        return Order(
            addresses=addresses,
            circle=circle,
            territory=territory,
            districts=districts,
            backgrounds=self.parameterAsLayerList(parameters, "BACKGROUND", context) or [],
            own=self.parameterAsVectorLayer(parameters, "INPUT", context),
            label_field=label,
            plan=self._plan(parameters, context),
            dpi=self.parameterAsInt(parameters, "DPI", context),
            title=self.parameterAsString(parameters, "TITLE", context) or circle.name,
            on=datetime.date.today(),
            plugin_version=_version(ROOT),
            destinations=destinations,
            transforms=context.transformContext(),
            override=self._override(parameters, context),
            signing=self._signing(parameters, context),
        )

    def _signing(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SigningKey | None:
        chosen = self.parameterAsString(parameters, "SIGNATURE", context)
        if not chosen:
            return None
        from .signing_key import signing_key

        return signing_key(chosen)

    def _template(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Template | None:
        chosen = self.parameterAsFile(parameters, "TEMPLATE", context)
        if not chosen:
            return None
        from ..maps.template import read_template

        return read_template(Path(chosen))

    def _plan(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Plan:
        from ..maps.pages import Plan
        from ..maps.paper import PAPERS as SHEETS

        return Plan(
            paper=SHEETS[self.parameterAsEnumString(parameters, "PAGE", context)],
            atlas=self.parameterAsEnumString(parameters, "ATLAS", context),
            orientation=self.parameterAsEnumString(parameters, "ORIENTATION", context),
            listed=self.parameterAsBool(parameters, "LIST", context),
            template=self._template(parameters, context),
        )

    def _override(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Override | None:
        from ..circles.holdings import Override

        by, reason = (
            self.parameterAsString(parameters, name, context).strip() for name in ("OVERRIDE_BY", "OVERRIDE_REASON")
        )
        if bool(by) != bool(reason):
            raise Problem("Who delivers in spite of earlier copies gives a name and a reason: both are registered.")
        return Override(by, reason) if by else None

    def _territory(
        self, parameters: dict[str, Any], context: QgsProcessingContext, crs: str | None, label: str
    ) -> tuple[Any, list[Any]]:
        source = self.parameterAsSource(parameters, "TERRITORY", context)
        if source is None:
            if parameters.get("TERRITORY") not in (None, ""):
                raise Problem("TERRITORY cannot be read. Choose a layer of polygons.")
            if self.parameterAsEnumString(parameters, "ATLAS", context) == "territory":
                raise Problem("An atlas by territory needs TERRITORY: choose a layer of polygons.")
            return None, []
        from ..maps.territory_polygons import read_territory

        return read_territory(source, crs, label, context.transformContext())


def refuse_other_threads() -> None:
    """Raise Problem unless this is the thread where maps may be drawn."""
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() != application.thread():
        raise Problem("Maps are drawn on QGIS's main thread only. Start the export from the panel or the toolbox.")


def _version(root: Path) -> str:
    for line in (root / "metadata.txt").read_text("utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return ""
