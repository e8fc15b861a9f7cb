"""``orsen:importstock``: a landlord's file to canonical address points."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..columns import STOCK
from ..messages import tr
from ..stock.profile import STOCK_SCHEMA, Profile, load_profile
from .base import OrsenAlgorithm
from .imports import accept_files, import_source, shape_of, tell_profile
from .outputs import deliver


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
            "rows of the landlords delivered now are replaced and the others kept."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                "INPUT", tr("Landlord's file or layer"), [Qgis.ProcessingSourceType.Vector]
            )
        )
        self.addParameter(
            QgsProcessingParameterFile("PROFILE", tr("Profile (else detected)"), extension="json", optional=True)
        )
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
        for name, label in (
            ("ADDRESSES", tr("Addresses in the output")),
            ("DWELLINGS", tr("Dwellings in the output")),
            ("REJECTED", tr("Rejected rows")),
            ("MERGED", tr("Rows merged into another of the same address")),
            ("KEPT", tr("Addresses kept from the existing stock")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def checkParameterValues(self, parameters, context):
        return super().checkParameterValues(accept_files(parameters, "INPUT"), context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..stock.detection import detect_stock
        from ..stock.existing import complete, other_identifiers
        from ..stock.expressions import read_rows
        from ..stock.importer import import_rows
        from ..stock.places import Frame
        from ..stock.placing import known_crs
        from ..stock.reasons import stock_reasons

        path = self.parameterAsFile(parameters, "PROFILE", context)
        given = load_profile(Path(path), STOCK_SCHEMA) if path else None
        default = self.parameterAsCrs(parameters, "CRS", context)
        with import_source(self, parameters, "INPUT", context) as delivered:
            profile = given or detect_stock(*shape_of(delivered.source))
            tell_profile(profile, given is None, delivered.source, feedback)
            rows = delivered.mark(read_rows(delivered.source, profile.columns, feedback))
        frame = Frame(
            known_crs(profile.crs) if profile.crs else default,
            self.parameterAsCrs(parameters, "OUTPUT_CRS", context),
            context.transformContext(),
        )
        existing = self._existing(parameters, context, feedback, frame)
        landlord = self.parameterAsString(parameters, "LANDLORD", context).strip()
        delivery = import_rows(rows, profile, landlord, frame)
        if existing is not None:
            taken = other_identifiers(existing, delivery.addresses)
            if taken.intersection(delivery.addresses.columns["adresse_id"].tolist()):
                delivery = import_rows(rows, profile, landlord, frame, taken)
        addresses, kept = complete(existing, delivery.addresses)
        sentences = stock_reasons()
        _tell(delivery, kept, sentences, profile, feedback)
        if delivery.counts.addresses == 0:
            feedback.reportError(tr("No address could be imported. The reasons stand above, and in the rejected rows."))
        results: dict[str, Any] = {
            "OUTPUT": deliver(self, "OUTPUT", parameters, context, feedback, addresses, style="adresses"),
            "ADDRESSES": len(addresses),
            "DWELLINGS": int(addresses.columns["logements"].filled(0).sum()),
            "REJECTED": delivery.counts.rejected,
            "MERGED": delivery.counts.merged,
            "KEPT": kept,
        }
        rejects = deliver(self, "REJECTS", parameters, context, feedback, delivery.rejects.table(sentences))
        return results if rejects is None else {**results, "REJECTS": rejects}

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


def _tell(
    delivery: Any, kept: int, sentences: dict[str, str], profile: Profile, feedback: QgsProcessingFeedback
) -> None:
    """Say what became of the rows."""
    counts = delivery.counts
    feedback.pushInfo(
        tr(
            "{rows} rows: {addresses} addresses, {dwellings} dwellings; {merged} rows merged, {rejected} rejected."
        ).format(
            rows=counts.rows,
            addresses=counts.addresses,
            dwellings=counts.dwellings,
            merged=counts.merged,
            rejected=counts.rejected,
        )
    )
    for number, sentence in (
        (counts.blank, tr("Empty rows passed over: {count}.")),
        (counts.repeated, tr("Rows delivered twice, counted once: {count}.")),
        (counts.without_dwellings, tr("Addresses whose number of dwellings is unknown: {count}.")),
        (counts.landlord_given, tr("Rows that took their landlord from the parameter or the profile: {count}.")),
        (
            counts.renamed,
            tr("Addresses whose identifier is another landlord's already, which got one of ours: {count}."),
        ),
        (kept, tr("Addresses of other landlords kept from the existing stock: {count}.")),
    ):
        if number:
            feedback.pushInfo(sentence.format(count=number))
    for code, count in delivery.rejects.counts().items():
        if code != "blank":
            feedback.pushWarning(f"{sentences[code]} ({count})")
    if delivery.degrees:
        feedback.pushWarning(
            tr("All coordinates look like degrees, but were read as metres. Choose EPSG:4326 if they are degrees.")
        )
    if "code_insee" not in profile.columns:
        feedback.pushWarning(
            tr("No column gives the INSEE code: these addresses cannot be released to a circle. Add it in the profile.")
        )
