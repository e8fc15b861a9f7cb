"""The pages that a copy would have, drawn in memory for the panel to show."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
)

from ..messages import tr
from ..problems import Problem
from .previewrelease import PreviewRelease


class PreviewPages(PreviewRelease):
    """Decides and draws as the export does; hands each page to the feedback's signal ``drawn``, and writes nothing."""

    NAME = "previewpages"

    def title(self) -> str:
        return tr("Preview the pages")

    def help_text(self) -> str:
        return tr(
            "Draws the pages that a copy would have, small and marked as a preview, for the panel to show. Nothing is "
            "delivered, registered or written."
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        hidden = Qgis.ProcessingAlgorithmFlag
        nowhere_else = hidden.HideFromToolbox | hidden.HideFromModeler | hidden.NotAvailableInStandaloneTool
        return super().flags() | nowhere_else | hidden.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_override()
        self._add_pages()
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases"), optional=True))
        self.addOutput(QgsProcessingOutputNumber("PAGES", tr("Pages of each copy")))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..circles.release import release
        from ..maps.background import refuse_unfit
        from ..maps.delivery import sheet_of
        from ..maps.fonts import refuse_without_font
        from ..maps.order import Destinations
        from ..maps.page_preview import RESOLUTION, preview_pages
        from ..maps.studio import studio_of

        drawn = getattr(feedback, "drawn", None)
        if drawn is None:
            raise Problem("Pages are previewed in the ORSEN panel only: open its page “Release”.")
        studio = studio_of(feedback)
        refuse_without_font()
        circle_id = self.parameterAsString(parameters, "CIRCLE", context)
        nowhere = Destinations(Path(), Path())
        order = replace(self._order(parameters, context, feedback, circle_id, nowhere), dpi=RESOLUTION)
        refuse_unfit(order.backgrounds, order.own)
        earlier = self._earlier(parameters, context, feedback, order.circle)
        made = release(order.addresses, order.circle, order.territory, order.on, earlier, order.override)
        made.refuse_if_empty()
        number = 0
        for page in preview_pages(sheet_of(order, made, studio, feedback), feedback):
            drawn.emit(page)
            number = page.number
        return {"PAGES": number}
