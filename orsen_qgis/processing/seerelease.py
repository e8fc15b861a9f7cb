"""``orsen:seerelease``: a release as layers, for the person who delivers to see what its circle would see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..messages import tr
from ..problems import Problem
from ..stock.table import Table
from .outputs import deliver
from .previewrelease import PreviewRelease
from .rows import features_of, fields_of

WAITING = "a_confirmer"  # what ``contre_visite`` says of a level 4 that no visit has confirmed

if TYPE_CHECKING:
    from ..circles.outlines import Outlines
    from ..circles.release import Release

# Output of points, the column of the level and the style that draws it.
OUTPUTS = (("OUTPUT", "niveau", "adresses"), ("UNITS", "niveau_max", "unites"))


class SeeRelease(PreviewRelease):
    """Decides as the export does, and shows the result with nothing beside it."""

    NAME = "seerelease"

    def title(self) -> str:
        return tr("See a release as its circle would")

    def help_text(self) -> str:
        return tr(
            "Gives the rows, columns and places that the export would let out for a circle, and nothing else: "
            "addresses in one layer, coarser units in another, cells as their true squares in a third. Nothing is "
            "delivered or registered; do not hand these layers over, the export alone makes copies that can be traced."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self._add_inputs()
        self._add_override()
        self.addParameter(QgsProcessingParameterFile("REGISTER", tr("Register of releases"), optional=True))
        for name, title in (("OUTPUT", tr("Addresses released")), ("UNITS", tr("Coarser units released"))):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, title, QgsProcessing.SourceType.VectorPoint, optional=True, createByDefault=name == "OUTPUT"
                )
            )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "CELLS",
                tr("Cells released, as squares"),
                QgsProcessing.SourceType.VectorPolygon,
                optional=True,
                createByDefault=False,
            )
        )
        for name, title in (
            ("RELEASE_ROWS", tr("Rows released")),
            ("KEPT", tr("Addresses kept")),
            ("GENERALISED", tr("Addresses generalised")),
            ("SUPPRESSED", tr("Addresses suppressed (too few, or told by an earlier copy)")),
            ("LEFT_OUT", tr("Addresses that are not for this circle")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        release = self._decided(parameters, context, feedback).decision.release
        counts = release.counts
        destinations, shown = {}, release.shows_levels
        is_address, is_cell = release.unit == "address", np.zeros(release.rows, dtype=bool)
        if parameters.get("CELLS"):
            from ..circles.outlines import outline

            squares = outline(release)
            is_cell[squares.rows] = True
            if len(squares.rows):
                destinations["CELLS"] = self._deliver_cells(parameters, context, release, squares)
        chosen = {"OUTPUT": is_address, "UNITS": ~is_address & ~is_cell}
        for name, column, style in OUTPUTS:
            rows = np.flatnonzero(chosen[name])
            if len(rows):
                seen = seen_rows(release, rows, column)
                destinations[name] = deliver(self, name, parameters, context, feedback, seen, style if shown else "")
        return {
            **destinations,
            "RELEASE_ROWS": counts.released_rows,
            "KEPT": counts.released_addresses - counts.generalised_addresses,
            "GENERALISED": counts.generalised_addresses,
            "SUPPRESSED": counts.suppressed_addresses,
            "LEFT_OUT": counts.rows_in - counts.released_addresses - counts.suppressed_addresses,
        }

    def _deliver_cells(
        self, parameters: dict[str, Any], context: QgsProcessingContext, release: Release, squares: Outlines
    ) -> str:
        """Write the squares, complete before the sink is opened."""
        table = seen_rows(release, squares.rows, "niveau_max")
        fields = fields_of(table)
        features = [feature for batch in features_of(table, fields) for feature in batch]
        for feature, x, y in zip(features, squares.x.tolist(), squares.y.tolist()):
            feature.setGeometry(QgsGeometry.fromPolygonXY([[QgsPointXY(*corner) for corner in zip(x, y)]]))
        crs = QgsCoordinateReferenceSystem(release.crs)
        sink, destination = self.parameterAsSink(parameters, "CELLS", context, fields, Qgis.WkbType.Polygon, crs)
        if sink is None or not sink.addFeatures(features, QgsFeatureSink.Flag.FastInsert):
            raise Problem("The output “{name}” cannot be written. Choose another place.", name="CELLS")
        sink.flushBuffer()
        return str(destination)


def seen_rows(release: Release, rows: np.ndarray, level_column: str) -> Table:
    """Return rows of a release: its name, its unit, the circle's columns, its level where the circle sees levels.

    A level 4 that awaits its counter-visit says so, whatever the circle's columns.
    """
    columns: dict[str, np.ndarray] = {"nom": release.name, "unite": release.unit, **release.columns}
    kinds = {"nom": "text", "unite": "text", **release.kinds}
    if release.shows_levels:
        columns[level_column] = np.ma.masked_array(release.level.astype(np.int64), mask=release.level == 0)
        kinds[level_column] = "integer"
        waiting = np.where(release.to_confirm, WAITING, None)
        columns.setdefault("contre_visite", waiting)
        kinds.setdefault("contre_visite", "text")
    return Table(columns, {name: kinds[name] for name in columns}, release.x, release.y, release.crs).take(rows)
