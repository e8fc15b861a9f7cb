"""``orsen:importincidents``: a register's rows to dated facts tied to addresses."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from ..messages import tr
from ..problems import Problem
from ..stock.profile import INCIDENT_SCHEMA, load_profile
from .base import OrsenAlgorithm
from .imports import accept_files, import_source, shape_of, tell_profile
from .outputs import deliver

ADDRESS_COLUMNS = dict.fromkeys(
    ("adresse_id", "bailleur", "residence", "adresse", "code_postal", "commune", "code_insee"), "text"
)
MOST_CATEGORIES = 50
LONGEST_CATEGORY = 80


class ImportIncidents(OrsenAlgorithm):
    """Ties dated incidents to addresses, and their categories to fact types."""

    NAME = "importincidents"
    GROUP = "stock"

    def title(self) -> str:
        return tr("Import incidents")

    def help_text(self) -> str:
        return tr(
            "Reads a register of incidents (any table or layer) and ties each row to an address of the stock: by its "
            "identifier; else by its address text within the municipality, and of the landlord if one is named; else "
            "by its place, the nearest address within the greatest distance. A row that names no more than a residence "
            "counts for all its addresses. The column « appariement » says how each was tied; « -ambigu » marks those "
            "where several addresses were as near or bore the same text.\n\n"
            "The profile (JSON) gives the columns and maps the register's categories to the grid's fact types; null "
            "leaves a category out on purpose. The log lists the categories that are mapped to none. What could not be "
            "tied goes to its own table with its number among the rows of data and the reason: never any free text."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        table = [Qgis.ProcessingSourceType.Vector]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Register of incidents"), table))
        self.addParameter(
            QgsProcessingParameterFeatureSource("ADDRESSES", tr("Addresses"), [Qgis.ProcessingSourceType.VectorPoint])
        )
        self.addParameter(
            QgsProcessingParameterFile("PROFILE", tr("Profile (else detected)"), extension="json", optional=True)
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "MAX_DISTANCE",
                tr("Greatest distance for matching by place, in metres (0: never by place)"),
                Qgis.ProcessingNumberParameterType.Double,
                50.0,
                minValue=0.0,
            )
        )
        self.addParameter(
            QgsProcessingParameterCrs("CRS", tr("CRS of coordinates that do not say theirs"), "EPSG:2154")
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Incidents of addresses"), QgsProcessing.SourceType.Vector)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "UNMATCHED",
                tr("Rows without an address"),
                QgsProcessing.SourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        for name, label in (
            ("MATCHED", tr("Rows tied to an address")),
            ("UNMATCHED_COUNT", tr("Rows left out")),
            ("BY_ID", tr("Rows tied by identifier")),
            ("BY_ADDRESS", tr("Rows tied by address")),
            ("BY_PLACE", tr("Rows tied by place")),
            ("BY_RESIDENCE", tr("Rows that count for a whole residence")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        return super().checkParameterValues(accept_files(parameters, "INPUT"), context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..grid.grid_file import load_bundled_grid
        from ..stock.detection import detect_incidents
        from ..stock.expressions import read_rows
        from ..stock.incidents import import_incidents
        from ..stock.reasons import incident_reasons

        labels = {code: kind.label for code, kind in load_bundled_grid().fact_types.items()}
        path = self.parameterAsFile(parameters, "PROFILE", context)
        given = load_profile(Path(path), INCIDENT_SCHEMA, labels) if path else None
        steps = QgsProcessingMultiStepFeedback(3, feedback)
        steps.setCurrentStep(0)
        stock, frame = self._stock(parameters, context, steps)
        steps.setCurrentStep(1)
        with import_source(self, parameters, "INPUT", context) as delivered:
            profile = given or detect_incidents(*shape_of(delivered.source))
            tell_profile(profile, given is None, delivered.source, feedback)
            rows = delivered.mark(read_rows(delivered.source, profile.columns, steps, compare=False))
        steps.setCurrentStep(2)

        def tick(percent: float) -> None:
            if feedback.isCanceled():
                raise Problem("Stopped: nothing was written.")
            steps.setProgress(percent)

        distance = self.parameterAsDouble(parameters, "MAX_DISTANCE", context)
        register = import_incidents(
            rows, profile, labels, stock, self._frame(parameters, context, profile.crs, frame), distance, tick
        )
        sentences = incident_reasons()
        _tell(register, sentences, feedback)
        unmatched = register.rejects.table(sentences)
        unmatched = type(unmatched)(
            {name: unmatched.columns[name] for name in ("ligne", "motif")}, {"ligne": "integer", "motif": "text"}
        )
        how = register.how
        results: dict[str, Any] = {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, register.facts),
            "MATCHED": register.matched,
            "UNMATCHED_COUNT": len(unmatched),
            "BY_ID": how.get("identifiant", 0),
            "BY_ADDRESS": how.get("adresse", 0) + how.get("adresse-ambigue", 0),
            "BY_PLACE": how.get("lieu", 0) + how.get("lieu-ambigu", 0),
            "BY_RESIDENCE": how.get("residence", 0),
        }
        destination = deliver(self, "UNMATCHED", parameters, context, feedback, unmatched)
        return results if destination is None else {**results, "UNMATCHED": destination}

    def _stock(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: Any) -> tuple[Any, Any]:
        """Return (index of the addresses, their CRS to measure in)."""
        from qgis.core import QgsCoordinateReferenceSystem

        from ..stock.placing import metric_crs, transform
        from ..stock.reading import read_table, require_columns
        from ..stock.stock_index import StockIndex

        source = self.source(parameters, "ADDRESSES", context)
        require_columns(source, ["adresse_id"])
        table = read_table(source, ADDRESS_COLUMNS, feedback)
        nowhere = np.full(len(table), np.nan)
        x, y = (nowhere if place is None else place for place in (table.x, table.y))
        crs = QgsCoordinateReferenceSystem(table.crs or "EPSG:2154")
        metric = metric_crs(crs, x, y, context.transformContext())
        return StockIndex(table, *transform(x, y, crs, metric, context.transformContext())), metric

    def _frame(self, parameters: dict[str, Any], context: QgsProcessingContext, own: str | None, metric: Any) -> Any:
        from ..stock.places import Frame
        from ..stock.placing import known_crs

        default = known_crs(own) if own else self.parameterAsCrs(parameters, "CRS", context)
        return Frame(default, metric, context.transformContext())


def _tell(register: Any, sentences: dict[str, str], feedback: QgsProcessingFeedback) -> None:
    """Say what became of the rows, and which categories are mapped to no fact type."""
    for how, count in sorted(register.how.items(), key=lambda item: -item[1]):
        feedback.pushInfo(tr("{how}: {count} rows").format(how=how, count=count))
    for code, count in register.rejects.counts().items():
        if code != "blank":
            feedback.pushInfo(tr("Left out: {reason} ({count})").format(reason=sentences[code], count=count))
    if register.unmapped:
        feedback.pushWarning(
            tr("{count} categories are mapped to no fact type. Add them to “types” in the profile:").format(
                count=len(register.unmapped)
            )
        )
        for category, count in list(register.unmapped.items())[:MOST_CATEGORIES]:
            feedback.pushWarning(f"  {category[:LONGEST_CATEGORY]} ({count})")
        if len(register.unmapped) > MOST_CATEGORIES:
            feedback.pushWarning(
                tr("  … and {count} rarer ones").format(count=len(register.unmapped) - MOST_CATEGORIES)
            )
