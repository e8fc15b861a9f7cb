"""What the algorithms of a release ask for, and how it is read: the same parameters mean the same everywhere."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
    QgsProject,
)

from ..circles.reprojecting import reproject_by
from ..columns import RATING, STOCK
from ..interpreter import sharing_interpreter
from ..messages import tr
from ..problems import Problem
from ..stock.plain_reading import read_quickly
from ..stock.plain_table import PlainTable
from ..stock.reading import require_columns
from ..stock.table import Table, let_go
from .gdal_places import by_gdal
from .page_parameters import PageAlgorithm
from .plain_inputs import plain_input

if TYPE_CHECKING:
    from ..circles.holdings import Override
    from ..circles.policy import Circle
    from ..maps.order import Destinations, Order

NEEDED = ["adresse_id", "bailleur", "code_insee", "niveau"]
# Columns that no release decides on, and that no circle may get.
UNREAD = {
    "agence",
    "motif",
    "source_niveau",
    "niveau_faits",
    "niveau_impact",
    "niveau_importe",
    "niveau_retenu",
    "niveau_precedent",
    "impact",
    "couvert",
    "proposition_deduite",
    "contre_visite_le",
}
# Every release inside QGIS is decided by an algorithm of this module's.
reproject_by(by_gdal)
READ = {name: kind for name, kind in {**STOCK, **RATING}.items() if name not in UNREAD}


class ReleaseAlgorithm(PageAlgorithm):
    """An algorithm that decides what a circle may see."""

    GROUP = "release"
    _plain: PlainTable | None = None
    _rows: Table | None = None

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self._plain = plain_input(self, parameters, "INPUT", context)

    def processAlgorithm(self, parameters, context, feedback) -> dict[str, Any]:
        with sharing_interpreter():
            try:
                return super().processAlgorithm(parameters, context, feedback)
            finally:
                del parameters, context, feedback  # see there
                rows, self._rows = self._rows, None
                if rows is not None:
                    let_go(rows)

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

    def checkParameterValues(self, parameters, context):
        return super().checkParameterValues(_with_dead_layers(parameters, context.project()), context)

    def _backgrounds(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[QgsMapLayer]:
        asked = _with_dead_layers(parameters, context.project())
        return self.parameterAsLayerList(asked, "BACKGROUND", context) or []

    def _circle(self, parameters: dict[str, Any], context: QgsProcessingContext, circle_id: str) -> Circle:
        from ..circles.policy_file import load_circles

        return load_circles(self.parameterAsFile(parameters, "CIRCLES", context)).circle(circle_id)

    def _addresses(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Table:
        source = self.source(parameters, "INPUT", context)
        require_columns(source, NEEDED)
        self._rows = read_quickly(self._plain, source, READ, feedback)
        return self._rows

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
        addresses = self._addresses(parameters, context, feedback)
        label = self.parameterAsString(parameters, "LABEL_FIELD", context)
        territory, districts = self._territory(parameters, context, addresses.crs, label)
        return Order(
            addresses=addresses,
            circle=circle,
            territory=territory,
            districts=districts,
            backgrounds=self._backgrounds(parameters, context),
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
        )


def _with_dead_layers(parameters: dict[str, Any], project: QgsProject | None) -> dict[str, Any]:
    """Return parameters with backgrounds that the project knows, those of a silent server too, which QGIS leaves out:
    the export refuses them by name."""
    asked = parameters.get("BACKGROUND")
    if project is None or not isinstance(asked, (list, tuple)):
        return parameters
    known = [(project.mapLayer(each) or each) if isinstance(each, str) else each for each in asked]
    return {**parameters, "BACKGROUND": known}


def _version(root: Path) -> str:
    for line in (root / "metadata.txt").read_text("utf-8").splitlines():
        if line.startswith("version="):
            return line.partition("=")[2].strip()
    return ""
