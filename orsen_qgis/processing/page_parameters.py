"""What the algorithms of a release ask about the pages, and how it is read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..messages import tr
from .base import OrsenAlgorithm

if TYPE_CHECKING:
    from ..maps.pages import Plan
    from ..maps.template import Template

PAPERS = ["A4", "A3"]
ATLASES = ["none", "commune", "territory", "cluster"]
ORIENTATIONS = ["auto", "landscape", "portrait"]
RESOLUTION = (72, 300, 600)


class PageAlgorithm(OrsenAlgorithm):
    """An algorithm that lays out pages, or counts them."""

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

    def _template(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Template | None:
        chosen = self.parameterAsFile(parameters, "TEMPLATE", context)
        if not chosen:
            return None
        from ..maps.template import read_template

        return read_template(Path(chosen))
