"""``orsen:importincidents``: a register's rows to dated facts tied to addresses."""

from __future__ import annotations

from dataclasses import replace
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
    QgsProcessingParameterNumber,
)

from ..messages import tr
from ..problems import Problem
from ..settings import settings
from ..stock.profile import INCIDENT_SCHEMA, TO_COMPLETE
from .base import OrsenAlgorithm
from .imports import accept_files, import_source, plain_layer, shape_of, tell_profile
from .outputs import deliver
from .plain_inputs import plain_input
from .profiles import accept_profile, given_profile, offer_profiles, profile_parameters, save_if_asked

# What the stock must say of its addresses; the second only where the register names addresses or residences.
ALWAYS = dict.fromkeys(("adresse_id", "bailleur"), "text")
FOR_NAMES = dict.fromkeys(("residence", "adresse", "code_postal", "commune", "code_insee"), "text")


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
            "leaves a category out on purpose. The list of categories counts them all: complete its column "
            "« type_fait » (a fact type, or - to leave the category out), give it back as completed list, and save the "
            "profile. What could not be "
            "tied goes to its own table with its number among the rows of data and the reason: never any free text."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        table = [Qgis.ProcessingSourceType.Vector]
        self.addParameter(QgsProcessingParameterFeatureSource("INPUT", tr("Register of incidents"), table))
        self.addParameter(
            QgsProcessingParameterFeatureSource("ADDRESSES", tr("Addresses"), [Qgis.ProcessingSourceType.VectorPoint])
        )
        for parameter in profile_parameters():
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "TYPES", tr("Completed list of categories (categorie, type_fait)"), table, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                "MAX_DISTANCE",
                tr("Greatest distance for matching by place, in metres (0: never by place)"),
                Qgis.ProcessingNumberParameterType.Double,
                settings().distance.value(),
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
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "CATEGORIES",
                tr("Categories of the register, to complete"),
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
        accepted = accept_profile(accept_files(accept_files(parameters, "INPUT"), "TYPES"))
        return super().checkParameterValues(accepted, context)

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self.plain_addresses = plain_input(self, parameters, "ADDRESSES", context)
        self.plain_input = plain_layer(self, parameters, "INPUT", context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..grid.grid_file import load_bundled_grid
        from ..stock.detection import detect_incidents
        from ..stock.incidents import import_incidents
        from ..stock.packed_table import read_texts
        from ..stock.reasons import incident_reasons
        from ..stock.side_by_side import begun
        from .incident_report import listed, tell

        labels = {code: kind.label for code, kind in load_bundled_grid().fact_types.items()}
        given = given_profile(self, parameters, context, INCIDENT_SCHEMA, labels)
        completed = self._completed(parameters, context, labels)
        steps = QgsProcessingMultiStepFeedback(3, feedback)
        steps.setCurrentStep(0)
        with import_source(self, parameters, "INPUT", context, self.plain_input) as delivered:
            shape = shape_of(delivered.source)
            names = shape[0]
            if given is None:
                offer_profiles(names, INCIDENT_SCHEMA, feedback, labels)
            profile = given or detect_incidents(*shape)
            profile = replace(profile, types={**profile.types, **completed})
            tell_profile(profile, given is None, delivered, feedback)
            named = not profile.columns.keys().isdisjoint(("adresse", "residence"))
            columns = ALWAYS | FOR_NAMES if named else ALWAYS
            with begun(lambda: read_texts(self.plain_addresses, columns)) as addresses:
                rows = delivered.read(profile.columns, steps, compare=False)
                table = addresses()
        steps.setCurrentStep(1)
        stock, frame = self._stock(parameters, context, steps, columns, table)
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
        tell(register, sentences, feedback)
        to_save = replace(profile, types={**profile.types, **dict.fromkeys(listed(register), TO_COMPLETE)})
        save_if_asked(self, parameters, context, to_save, feedback)
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
        for name, table in (("UNMATCHED", unmatched), ("CATEGORIES", register.categories)):
            destination = deliver(self, name, parameters, context, feedback, table)
            results.update({} if destination is None else {name: destination})
        return results

    def _completed(
        self, parameters: dict[str, Any], context: QgsProcessingContext, labels: dict[str, str]
    ) -> dict[str, str | None]:
        """Return the categories that a person completed; none where no list is given."""
        from ..stock.categories import completed_types
        from ..stock.reading import read_table, require_columns

        if parameters.get("TYPES") in (None, ""):
            return {}
        with import_source(self, parameters, "TYPES", context) as delivered:
            require_columns(delivered.source, ["categorie", "type_fait"])
            table = read_table(delivered.source, {"categorie": "text", "type_fait": "text"}, places=False)
        pairs = zip(table.columns["categorie"].tolist(), table.columns["type_fait"].tolist())
        return completed_types(pairs, labels, delivered.name)

    def _stock(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: Any,
        columns: dict[str, str],
        table: Any,
    ) -> tuple[Any, Any]:
        """Return (index of the addresses, their CRS to measure in); ``table``: the addresses, None if still to read."""
        from qgis.core import QgsCoordinateReferenceSystem

        from ..stock.placing import metric_crs, transform
        from ..stock.reading import read_table, require_columns
        from ..stock.stock_index import StockIndex

        source = self.source(parameters, "ADDRESSES", context)
        require_columns(source, ["adresse_id"])
        if table is None:
            table = read_table(source, columns, feedback)
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
