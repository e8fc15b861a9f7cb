"""``orsen:seerelease``: a release as layers, for the person who delivers to see what its circle would see."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)

from ..columns import RATING, STOCK
from ..messages import tr
from ..stock.reading import read_table, require_columns
from ..stock.table import Table
from .exportconfidentialmaps import NEEDED
from .outputs import deliver
from .previewrelease import PreviewRelease

WAITING = "a_confirmer"  # what ``contre_visite`` says of a level 4 that no visit has confirmed

if TYPE_CHECKING:
    from ..circles.release import Release

# Output, its units, the column of the level and the style that draws it.
OUTPUTS = (("OUTPUT", True, "niveau", "adresses"), ("UNITS", False, "niveau_max", "unites"))


class SeeRelease(PreviewRelease):
    """Decides as the export does, and shows the result with nothing beside it."""

    NAME = "seerelease"

    def title(self) -> str:
        return tr("See a release as its circle would")

    def help_text(self) -> str:
        return tr(
            "Gives the rows, columns and places that the export would let out for a circle, and nothing else: "
            "addresses in one layer, coarser units in another. Nothing is delivered or registered; do not hand these "
            "layers over, the export alone makes copies that can be traced."
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
        from ..circles.release import decide

        circle = self._circle(parameters, context, self.parameterAsString(parameters, "CIRCLE", context))
        source = self.source(parameters, "INPUT", context)
        require_columns(source, NEEDED)
        addresses = read_table(source, {**STOCK, **RATING}, feedback)
        label = self.parameterAsString(parameters, "LABEL_FIELD", context)
        territory, _ = self._territory(parameters, context, addresses.crs, label)
        earlier = self._earlier(parameters, context, feedback, circle)
        override = self._override(parameters, context)
        release = decide(addresses, circle, territory, datetime.date.today(), earlier, override).release
        counts = release.counts
        destinations, shown = {}, release.shows_levels
        for name, as_addresses, column, style in OUTPUTS:
            rows = np.flatnonzero((release.unit == "address") == as_addresses)
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
