"""``orsen:importstock``: a landlord's file to canonical address points."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..columns import STOCK
from ..messages import tr
from ..stock.profile import STOCK_SCHEMA
from .base import OrsenAlgorithm
from .imports import accept_files, import_source, plain_layer, shape_of, tell_profile, unread_parts
from .outputs import deliver, write_page
from .profiles import accept_profile, given_profile, offer_profiles, profile_parameters, save_if_asked


class ImportStock(OrsenAlgorithm):
    """Makes one point per address of whatever a landlord sends."""

    NAME = "importstock"
    GROUP = "stock"

    def title(self) -> str:
        return tr("Import a landlord's stock")

    def help_text(self) -> str:
        return tr(
            "Reads any table or layer that QGIS opens (CSV in UTF-8 or Windows encoding, XLSX, ODS, GeoPackage, "
            "GeoJSON, shapefile…) and gives one point per address. A profile (JSON) says which column, or which QGIS "
            "expression, gives what; without one the columns are recognised by their names, and the log shows how.\n\n"
            "Rows of one landlord at one address become one address: their dwellings add up, a row that was delivered "
            "twice counts once. Rows without landlord, address or coordinates, or with an impossible value, go to the "
            "rejected rows with their number among the rows of data (the first below the column names is 1) and the "
            "reason.\n\n"
            "An identifier that the file gives is kept; else the address gets one that stays the same from one "
            "delivery to the next, made from landlord, address and municipality. With a stock already imported, the "
            "rows of the landlords delivered now are replaced and the others kept.\n\n"
            "The quality report counts what came in and went out, what was left out and why, with row numbers, and "
            "suggests another reference system or swapped coordinates where places lie outside France: suggestions are "
            "never applied."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Landlord's file or layer"), [Qgis.ProcessingSourceType.Vector]
            )
        )
        for parameter in profile_parameters():
            self.addParameter(parameter)
        self.addParameter(
            QgsProcessingParameterString("LANDLORD", tr("Landlord, where no column names one"), optional=True)
        )
        self.addParameter(
            QgsProcessingParameterCrs("CRS", tr("CRS of coordinates that do not say theirs"), "EPSG:2154")
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "EXISTING",
                tr("Stock already imported, to complete"),
                [Qgis.ProcessingSourceType.VectorPoint],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "TERRITORY",
                tr("Territory: rows outside these polygons are rejected"),
                [Qgis.ProcessingSourceType.VectorPolygon],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "LANDLORDS",
                tr("Landlords that may stand in the file, one a line (else any)"),
                multiLine=True,
                optional=True,
            )
        )
        output_crs = QgsProcessingParameterCrs("OUTPUT_CRS", tr("CRS of the addresses"), "EPSG:2154")
        output_crs.setFlags(output_crs.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(output_crs)
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Addresses"), QgsProcessing.SourceType.VectorPoint)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "REJECTS", tr("Rejected rows"), QgsProcessing.SourceType.Vector, optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "QUALITY", tr("Quality report"), QgsProcessing.SourceType.Vector, optional=True, createByDefault=False
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Quality report to read"), "HTML (*.html)", optional=True, createByDefault=False
            )
        )
        for name, label in (
            ("ADDRESSES", tr("Addresses in the output")),
            ("DWELLINGS", tr("Dwellings in the output")),
            ("REJECTED", tr("Rejected rows")),
            ("MERGED", tr("Rows merged into another of the same address")),
            ("KEPT", tr("Addresses kept from the existing stock")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        return super().checkParameterValues(accept_profile(accept_files(parameters, "INPUT")), context)

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self.plain_input = plain_layer(self, parameters, "INPUT", context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..stock.detection import detect_stock, reference
        from ..stock.existing import complete, other_identifiers
        from ..stock.importer import GEOCODING_SAID, import_rows
        from ..stock.places import Frame
        from ..stock.placing import known_crs
        from ..stock.quality import SUGGESTION, Finding, quality_table
        from ..stock.reading import tell_progress
        from ..stock.reasons import stock_reasons
        from .stock_report import page, report, tell

        steps = QgsProcessingMultiStepFeedback(2, feedback)
        given = given_profile(self, parameters, context, STOCK_SCHEMA)
        default = self.parameterAsCrs(parameters, "CRS", context)
        with import_source(self, parameters, "INPUT", context, self.plain_input) as delivered:
            shape = shape_of(delivered.source)
            names = shape[0]
            if given is None:
                offer_profiles(names, STOCK_SCHEMA, feedback)
            profile = given or detect_stock(*shape)
            tell_profile(profile, given is None, delivered, feedback)
            said = {GEOCODING_SAID: reference(GEOCODING_SAID)} if GEOCODING_SAID in names else {}
            rows = delivered.read({**profile.columns, **said}, steps)
        steps.setCurrentStep(1)
        frame = Frame(
            known_crs(profile.crs) if profile.crs else default,
            self.parameterAsCrs(parameters, "OUTPUT_CRS", context),
            context.transformContext(),
        )
        existing = self._existing(parameters, context, feedback, frame)
        limits = self._limits(parameters, context, frame)
        landlord = self.parameterAsString(parameters, "LANDLORD", context).strip()
        tick = partial(tell_progress, steps, total=100)
        delivery = import_rows(rows, profile, landlord, frame, limits=limits, tick=tick)
        if existing is not None:
            taken = other_identifiers(existing, delivery.addresses)
            if taken.intersection(delivery.addresses.columns["adresse_id"].tolist()):
                delivery = import_rows(rows, profile, landlord, frame, taken, limits, tick)
        addresses, kept = complete(existing, delivery.addresses)
        lines = report(delivery, kept, profile)
        tell(delivery, lines, feedback)
        if delivered.others:
            lines.append(Finding(SUGGESTION, unread_parts(delivered), len(delivered.others)))
        save_if_asked(self, parameters, context, profile, feedback)
        results: dict[str, Any] = {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, addresses, style="adresses"),
            "ADDRESSES": len(addresses),
            "DWELLINGS": int(addresses.columns["logements"].filled(0).sum()),
            "REJECTED": delivery.counts.rejected,
            "MERGED": delivery.counts.merged,
            "KEPT": kept,
        }
        for name, table in (("REJECTS", delivery.rejects.table(stock_reasons())), ("QUALITY", quality_table(lines))):
            destination = deliver(self, name, parameters, context, feedback, table)
            results.update({} if destination is None else {name: destination})
        path = self.parameterAsFileOutput(parameters, "REPORT", context)
        return {**results, "REPORT": write_page(Path(path), page(lines))} if path else results

    def _limits(self, parameters: dict[str, Any], context: QgsProcessingContext, frame: Any) -> Any:
        """Return what the delivery may hold, in the output CRS."""
        from ..stock.limits import Limits, listed_landlords, outside_of

        landlords = listed_landlords(self.parameterAsString(parameters, "LANDLORDS", context))
        if parameters.get("TERRITORY") in (None, ""):
            return Limits(landlords=landlords)
        polygons = self.source(parameters, "TERRITORY", context)
        return Limits(outside_of(polygons, frame.output, frame.context), landlords)

    def _existing(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        frame: Any,
    ) -> Any:
        """Return the stock already imported, in the output CRS; None when none is given."""
        from ..stock.existing import in_crs
        from ..stock.reading import read_table, require_columns

        if parameters.get("EXISTING") in (None, ""):
            return None
        source = self.source(parameters, "EXISTING", context)
        require_columns(source, ["adresse_id", "bailleur"])
        return in_crs(read_table(source, STOCK, feedback), frame)
