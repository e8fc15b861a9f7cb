"""``orsen:exportratingsheet``: the files that agencies fill in."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..messages import tr
from ..problems import Problem
from ..stock.reading import read_batches, read_layer, read_table, require_columns
from .base import OrsenAlgorithm
from .outputs import deliver
from .rating_parameters import add_table, add_window_and_grid, optional_source, read_grid, read_window
from .real_paths import real_path

if TYPE_CHECKING:
    from ..campaign.sheets.lines import Background
    from ..campaign.sheets.model import RatingSheet
    from ..grid.grid import Grid
    from ..stock.table import Table

PREVIOUS_COLUMNS = {"adresse_id": "text", "niveau": "integer"}
LIST_KINDS = {"fichier": "text", "bailleur": "text", "agence": "text", "lignes": "integer", "adresses": "integer"}
SPLITS, UNITS = ["bailleur", "agence"], ["address", "residence"]
STEPS, READ, WRITE = 3, 0, 2


class ExportRatingSheet(OrsenAlgorithm):
    """Writes one pre-filled XLSX file per landlord or agency."""

    NAME = "exportratingsheet"
    GROUP = "rating"

    def title(self) -> str:
        return tr("Export rating sheets")

    def help_text(self) -> str:
        return tr(
            "Writes one XLSX file per landlord or agency, with one line per address or residence: the last campaign's "
            "level, the incidents in short and the proposed level, then cells to fill with choice lists (impact, facts "
            "with frequency and severity, retained level, reason, counter-visit). Two more pages show the grid and how "
            "to fill in.\n\n"
            "File names are neutral (COT-2026-01.xlsx); the optional list says whose each file is. A file that is "
            "already there is never written over. The last level comes from the earlier campaign, or from the "
            "addresses' own columns where they were rated before; the proposed level from « niveau_propose » of the "
            "same campaign. Without a window all incidents are counted."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        point = [Qgis.ProcessingSourceType.VectorPoint]
        self.addParameter(QgsProcessingParameterFeatureSource("ADDRESSES", tr("Addresses, rated or not"), point))
        add_table(self, "INCIDENTS", tr("Dated incidents"))
        add_table(self, "PREVIOUS", tr("Earlier campaign (history only)"))
        add_window_and_grid(self)
        self.addParameter(QgsProcessingParameterString("CAMPAIGN", tr("Campaign")))
        for name, label, words in (
            ("BY", tr("One file per"), SPLITS),
            ("UNIT", tr("One line per"), UNITS),
        ):
            self.addParameter(
                QgsProcessingParameterEnum(name, label, words, defaultValue=words[0], usesStaticStrings=True)
            )
        self.addParameter(
            QgsProcessingParameterNumber(
                "FACTS_PER_LINE",
                tr("Room for facts on a line"),
                Qgis.ProcessingNumberParameterType.Integer,
                3,
                minValue=1,
                maxValue=9,
            )
        )
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the sheets")))
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                "LIST",
                tr("List of the sheets"),
                QgsProcessing.SourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        for name, label in (
            ("SHEETS", tr("Sheets written")),
            ("LINES", tr("Lines to fill in")),
            ("OUTSIDE_WINDOW", tr("Incidents outside the window")),
            ("OUTSIDE_STOCK", tr("Incidents of addresses that are not in the stock")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.closing import open_addresses
        from ..campaign.sheets.lines import Order, rating_sheets
        from ..campaign.sheets.placing import place_files
        from ..campaign.sheets.spreadsheets import openpyxl_module
        from ..grid.incidents import Tally

        openpyxl_module()
        folder = real_path(self, parameters, "OUTPUT", context)
        order = Order(
            campaign=self.parameterAsString(parameters, "CAMPAIGN", context).strip(),
            grid=read_grid(self, parameters, "GRID", context),
            split=self.parameterAsEnumString(parameters, "BY", context),
            unit=self.parameterAsEnumString(parameters, "UNIT", context),
            facts=self.parameterAsInt(parameters, "FACTS_PER_LINE", context),
        )
        steps = QgsProcessingMultiStepFeedback(STEPS, feedback)
        steps.setCurrentStep(READ)
        source = self.source(parameters, "ADDRESSES", context)
        require_columns(source, ["adresse_id", "bailleur"])
        addresses = open_addresses(read_layer(source, steps), order.campaign, source.sourceName())
        tally = Tally()
        steps.setCurrentStep(READ + 1)
        known = self._known(parameters, context, steps, addresses, order, tally)
        sheets = rating_sheets(addresses, known, order, source.sourceName())

        steps.setCurrentStep(WRITE)
        paths = place_files(folder, _files(sheets, order.grid, steps, feedback))
        listed = _list([path.name for path in paths], sheets)
        self._tell(sheets, paths, tally, feedback)
        results = {
            "OUTPUT": str(folder),
            "LIST": deliver(self, "LIST", parameters, context, steps, listed),
            "SHEETS": len(sheets),
            "LINES": sum(len(sheet.lines) for sheet in sheets),
            "OUTSIDE_WINDOW": tally.outside_window,
            "OUTSIDE_STOCK": tally.outside_stock,
        }
        while sheets:
            sheets.pop()  # one after the other: to free all their lines at once would hold other threads up
        return results

    def _known(self, parameters, context, feedback, addresses, order, tally) -> Background:
        from ..campaign.sheets.incident_words import counts_by_address, in_short
        from ..campaign.sheets.levels import levels_of, previous_levels, proposed_levels
        from ..campaign.sheets.lines import Background
        from ..grid.evidence import address_index
        from ..stock.incident_reading import COLUMNS

        name = self.source(parameters, "ADDRESSES", context).sourceName()
        index = address_index(addresses, name)
        incidents = optional_source(self, parameters, "INCIDENTS", context, ["adresse_id"])
        counted = None
        if incidents is not None:
            batches = read_batches(incidents, COLUMNS, feedback, places=False)
            windowed = any(parameters.get(day) not in (None, "") for day in ("START", "END"))
            window = read_window(self, parameters, context) if windowed else None
            counted = counts_by_address(batches, index, window, order.grid, incidents.sourceName(), tally)
        previous = optional_source(self, parameters, "PREVIOUS", context, ["adresse_id", "niveau"])
        if previous is None:
            levels = previous_levels(addresses, order.campaign, name)
        else:
            table = read_table(previous, PREVIOUS_COLUMNS, feedback, places=False)
            levels = levels_of(table, index, previous.sourceName())
        proposed = proposed_levels(addresses, order.campaign, name)
        return Background(levels, proposed, lambda rows: "" if counted is None else in_short(rows, counted, order.grid))

    @staticmethod
    def _tell(sheets, paths, tally, feedback: QgsProcessingFeedback) -> None:
        for path, sheet in zip(paths, sheets):
            feedback.pushInfo(
                tr("{file}: {owner}, {lines} lines").format(file=path.name, owner=sheet.owner, lines=len(sheet.lines))
            )
        for number, sentence in (
            (tally.outside_window, tr("{number} incidents lie outside the window and were not counted.")),
            (tally.outside_stock, tr("{number} incidents name an address that is not in the stock.")),
        ):
            if number:
                feedback.pushWarning(sentence.format(number=number))


def _files(
    sheets: list[RatingSheet], grid: Grid, steps: QgsProcessingFeedback, feedback: QgsProcessingFeedback
) -> Iterator[tuple[str, bytes]]:
    from ..campaign.sheets.names import file_name
    from ..campaign.sheets.workbook import workbook_bytes

    for number, sheet in enumerate(sheets, start=1):
        if feedback.isCanceled():
            raise Problem("Stopped: nothing was written.")
        yield file_name(sheet.identity.campaign, number, len(sheets)), workbook_bytes(sheet, grid)
        steps.setProgress(100 * number / len(sheets))


def _list(names: list[str], sheets: list[RatingSheet]) -> Table:
    from ..stock.table import Table, as_column

    columns = {
        "fichier": names,
        "bailleur": [sheet.identity.landlord for sheet in sheets],
        "agence": [sheet.identity.agency or None for sheet in sheets],
        "lignes": [len(sheet.lines) for sheet in sheets],
        "adresses": [sum(len(line.addresses) for line in sheet.lines) for sheet in sheets],
    }
    return Table({name: as_column(values, LIST_KINDS[name]) for name, values in columns.items()}, LIST_KINDS)
