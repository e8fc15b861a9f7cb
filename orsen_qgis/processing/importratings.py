"""``orsen:importratings``: filled sheets to decisions, rated facts, impact and coverage."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..messages import explain, tr
from ..problems import Problem
from ..stock.reading import read_layer, require_columns
from .base import OrsenAlgorithm
from .outputs import deliver
from .rating_parameters import read_day, read_grid

if TYPE_CHECKING:
    from ..campaign.sheets.returns import Returns
    from ..stock.table import Table

STEPS, READ, WRITE = 3, 1, 2


class ImportRatings(OrsenAlgorithm):
    """Reads the rating sheets that came back."""

    NAME = "importratings"
    GROUP = "rating"

    def title(self) -> str:
        return tr("Import ratings")

    def help_text(self) -> str:
        return tr(
            "Reads filled rating sheets (XLSX, saved by Excel or LibreOffice; columns moved, rows sorted or missing "
            "are understood) into decisions, rated facts, and the addresses with their impact and coverage: give the "
            "three to the classification.\n\n"
            "A sheet of another campaign, grid or landlord, or whose columns were renamed, is refused whole and "
            "listed. An impossible value is listed with its sheet, row, column and reason; the rest of its line is "
            "read. Where two lines disagree on an address, both are listed and neither is taken. An author is kept "
            "only as an opaque code (AG-07). A decision without a day takes the day of the import. A closed campaign "
            "is refused."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                "INPUT", tr("Filled sheets: files, or their folder"), Qgis.ProcessingSourceType.File
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource("ADDRESSES", tr("Addresses"), [Qgis.ProcessingSourceType.VectorPoint])
        )
        self.addParameter(
            QgsProcessingParameterFile("GRID", tr("Grid (the bundled one by default)"), extension="json", optional=True)
        )
        self.addParameter(QgsProcessingParameterString("CAMPAIGN", tr("Campaign")))
        self.addParameter(
            QgsProcessingParameterDateTime(
                "DATE",
                tr("Day of the import (today by default)"),
                Qgis.ProcessingDateTimeParameterDataType.Date,
                optional=True,
            )
        )
        flat, point = QgsProcessing.SourceType.Vector, QgsProcessing.SourceType.VectorPoint
        for name, label, kind, optional in (
            ("DECISIONS", tr("Decisions of people"), flat, False),
            ("FACTS", tr("Facts rated by people"), flat, False),
            ("IMPACTS", tr("Addresses with impact and coverage"), point, True),
            ("CONFLICTS", tr("Lines that disagree"), flat, True),
            ("REJECTS", tr("Values left out"), flat, True),
            ("PROGRESS", tr("Progress per agency"), flat, True),
        ):
            self.addParameter(QgsProcessingParameterFeatureSink(name, label, kind, optional=optional))
        for name, label in (
            ("SHEETS", tr("Sheets read")),
            ("REFUSED_SHEETS", tr("Sheets refused")),
            ("LINES", tr("Lines of the sheets")),
            ("FILLED", tr("Lines filled in")),
            ("CONFLICT_COUNT", tr("Addresses on which lines disagree")),
            ("REJECTED", tr("Values left out")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.closing import open_addresses
        from ..campaign.sheets.results import (
            conflict_table,
            decision_table,
            fact_table,
            rated_addresses,
            reject_table,
        )
        from ..campaign.sheets.returns import read_returns, sheet_files
        from ..grid.evidence import address_index

        steps = QgsProcessingMultiStepFeedback(STEPS, feedback)
        campaign = self.parameterAsString(parameters, "CAMPAIGN", context).strip()
        grid = read_grid(self, parameters, "GRID", context)
        source = self.source(parameters, "ADDRESSES", context)
        require_columns(source, ["adresse_id", "bailleur"])
        addresses = open_addresses(read_layer(source, steps), campaign, source.sourceName())
        address_index(addresses, source.sourceName())

        steps.setCurrentStep(READ)
        files = sheet_files([Path(name) for name in self.parameterAsFileList(parameters, "INPUT", context)])
        on = read_day(self, parameters, "DATE", context) or datetime.date.today()
        returns = read_returns(files, addresses, campaign, grid, on, lambda percent: _going(percent, steps, feedback))
        _refuse_if_none(returns)
        tables = {
            "DECISIONS": decision_table(returns.agreement, campaign),
            "FACTS": fact_table(returns.agreement),
            "IMPACTS": rated_addresses(addresses, returns.agreement, campaign),
            "CONFLICTS": conflict_table(returns.agreement.conflicts),
            "REJECTS": reject_table(returns.rejects, explain),
            "PROGRESS": returns.progress,
        }

        steps.setCurrentStep(WRITE)
        results = {name: deliver(self, name, parameters, context, steps, table) for name, table in tables.items()}
        counts = _counts(returns)
        _tell(counts, returns.progress, feedback)
        return {**results, **counts}


def _going(percent: float, steps: QgsProcessingFeedback, feedback: QgsProcessingFeedback) -> None:
    if feedback.isCanceled():
        raise Problem("Stopped: nothing was written.")
    steps.setProgress(percent)


def _refuse_if_none(returns: Returns) -> None:
    if not returns.read:
        first = returns.rejects[0]
        raise Problem("“{file}” is refused. {reason}", file=first.sheet, reason=explain(first.reason))


def _counts(returns: Returns) -> dict[str, int]:
    return {
        "SHEETS": returns.read,
        "REFUSED_SHEETS": returns.refused,
        "LINES": int(returns.progress.columns["lignes"].sum()),
        "FILLED": int(returns.progress.columns["remplies"].sum()),
        "CONFLICT_COUNT": len({one.address for one in returns.agreement.conflicts}),
        "REJECTED": sum(one.row is not None for one in returns.rejects),
    }


def _tell(counts: dict[str, int], progress: Table, feedback: QgsProcessingFeedback) -> None:
    names = ("bailleur", "agence", "lignes", "remplies", "sans_feuille")
    for landlord, agency, lines, filled, missing in zip(*(progress.columns[name].tolist() for name in names)):
        feedback.pushInfo(
            tr("{owner}: {filled} lines filled of {lines}; {missing} addresses stand on no sheet read.").format(
                owner=" – ".join(filter(None, (landlord, agency))), filled=filled, lines=lines, missing=missing
            )
        )
    for number, sentence in (
        (counts["REFUSED_SHEETS"], tr("{number} sheets were refused: see the values left out.")),
        (counts["REJECTED"], tr("{number} values were left out: see their table.")),
        (counts["CONFLICT_COUNT"], tr("{number} addresses have lines that disagree: none of them was taken.")),
    ):
        if number:
            feedback.pushWarning(sentence.format(number=number))
