"""``orsen:classify``: addresses with their level."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

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
    QgsProcessingParameterString,
)

from ..messages import tr
from ..problems import Problem
from ..stock.reading import read_table, require_columns
from .base import OrsenAlgorithm
from .outputs import deliver
from .plain_inputs import plain_input

FACT_COLUMNS = {"adresse_id": "text", "type_fait": "text", "gravite": "text", "frequence": "text"}
PREVIOUS_COLUMNS = {"adresse_id": "text", "niveau": "integer"}
STEPS = 4


class Classify(OrsenAlgorithm):
    """Rates each address from incidents, rated facts, impact, imported levels and people's decisions."""

    NAME = "classify"
    GROUP = "rating"

    def title(self) -> str:
        return tr("Classify addresses")

    def help_text(self) -> str:
        return tr(
            "Gives each address its level from 1 to 4 by the grid: dated incidents are counted over the window and "
            "become a frequency, rated facts and impact come as they are, a person's decision holds before an imported "
            "level, and that before what the tables propose. An address without any fact is level 1 only where a "
            "register covers it; elsewhere it stays not assessed. Every level carries its reason."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        table = [Qgis.ProcessingSourceType.Vector]
        for name, label, kinds, optional in (
            ("ADDRESSES", tr("Addresses"), [Qgis.ProcessingSourceType.VectorPoint], False),
            ("INCIDENTS", tr("Dated incidents"), table, True),
            ("FACTS", tr("Facts rated by people"), table, True),
            ("DECISIONS", tr("Decisions of people"), table, True),
            ("PREVIOUS", tr("Earlier campaign (history only)"), table, True),
        ):
            self.addParameter(QgsProcessingParameterFeatureSource(name, label, kinds, optional=optional))
        self.addParameter(
            QgsProcessingParameterString(
                "COVERED", tr("Landlords whose register covers the window (separated by ;)"), optional=True
            )
        )
        for name, label in (("START", tr("First day")), ("END", tr("Last day"))):
            self.addParameter(
                QgsProcessingParameterDateTime(
                    name, label, Qgis.ProcessingDateTimeParameterDataType.Date, optional=True
                )
            )
        self.addParameter(
            QgsProcessingParameterFile("GRID", tr("Grid (the bundled one by default)"), extension="json", optional=True)
        )
        self.addParameter(QgsProcessingParameterString("CAMPAIGN", tr("Campaign"), optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Rated addresses"), QgsProcessing.SourceType.VectorPoint)
        )
        for name, label in (
            ("LEVEL_1", tr("Addresses at level 1")),
            ("LEVEL_2", tr("Addresses at level 2")),
            ("LEVEL_3", tr("Addresses at level 3")),
            ("LEVEL_4", tr("Addresses at level 4")),
            ("NOT_ASSESSED", tr("Addresses not assessed")),
            ("ON_INFERRED_CELLS", tr("Levels that rest on an inferred cell of the grid")),
            ("SEVERITY_CONFLICTS", tr("Facts whose own severity is not that of their type")),
            ("OUTSIDE_WINDOW", tr("Incidents outside the window")),
            ("OUTSIDE_STOCK", tr("Facts of addresses that are not in the stock")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self._plain = {name: plain_input(self, parameters, name, context) for name in ("ADDRESSES", "INCIDENTS")}

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..campaign.decisions import DECISION, no_decisions, read_decisions
        from ..grid.classification import Evidence, classify
        from ..grid.evidence import covered_addresses, impacts, imported_levels
        from ..grid.facts import join_facts
        from ..grid.incidents import Tally
        from ..stock.incident_reading import start_reading
        from .stock_input import rated_stock, read_stock

        grid = self._grid(parameters, context)
        campaign = self.parameterAsString(parameters, "CAMPAIGN", context).strip()
        start, end = (self._day(parameters, name, context) for name in ("START", "END"))
        steps = QgsProcessingMultiStepFeedback(STEPS, feedback)
        tally = Tally()
        packed = start_reading(self._plain["INCIDENTS"])  # while the addresses are being read
        try:
            stock = read_stock(self, parameters, context, steps, self._plain["ADDRESSES"], campaign)
            index, name = stock.index, stock.name
            steps.setCurrentStep(1)
            parts = self._facts(parameters, context, steps, index, grid, (start, end), packed, tally)
        finally:
            if packed is not None:
                packed.close()

        steps.setCurrentStep(2)
        decided = no_decisions(len(index))
        decisions = self._optional(parameters, "DECISIONS", context, ["adresse_id", "niveau_retenu"])
        if decisions is not None:
            table = read_table(decisions, DECISION, steps, places=False)
            decided = read_decisions(table, index, campaign, decisions.sourceName())
            tally.outside_stock += decided.outside_stock
        evidence = Evidence(
            facts=join_facts(parts),
            covered=covered_addresses(stock.addresses, self._covered(parameters, context)),
            impact=impacts(stock.addresses, name),
            imported=imported_levels(stock.addresses, name),
            retained=decided.retained,
            visit=decided.visit,
            register_read=bool(parts),
        )
        classification = classify(evidence, grid)
        previous = self._previous(parameters, context, index, steps)
        on = end or datetime.date.today()
        result = rated_stock(stock, evidence, classification, decided, previous, grid, campaign, on)

        steps.setCurrentStep(3)
        destination = deliver(self, "OUTPUT", parameters, context, steps, result, style="adresses")
        self._tell(tally, decided.other_campaigns, feedback)
        counts = {f"LEVEL_{level}": int((classification.level == level).sum()) for level in (1, 2, 3, 4)}
        return {
            "OUTPUT": destination,
            **counts,
            "NOT_ASSESSED": int((classification.level == 0).sum()),
            "ON_INFERRED_CELLS": int(classification.on_inferred.sum()),
            "SEVERITY_CONFLICTS": tally.severity_conflicts,
            "OUTSIDE_WINDOW": tally.outside_window,
            "OUTSIDE_STOCK": tally.outside_stock,
        }

    def _facts(self, parameters, context, feedback, index, grid, window, packed, tally):
        """Return the facts of both inputs, dated and rated."""
        from ..grid.evidence import given_facts
        from ..grid.incidents import Incidents
        from ..stock.incident_reading import count_incidents

        parts = []
        source = self._optional(parameters, "INCIDENTS", context, ["adresse_id", "date_fait"])
        if source is not None:
            counted = count_incidents(
                packed,
                source,
                lambda: Incidents(index, self._window(*window), grid, source.sourceName()),
                feedback,
            )
            tally.add(counted.tally)
            parts.append(counted.facts())
        facts = self._optional(parameters, "FACTS", context, ["adresse_id", "frequence"])
        if facts is not None:
            table = read_table(facts, FACT_COLUMNS, feedback, places=False)
            parts.append(given_facts(table, index, grid, facts.sourceName(), tally))
        return parts

    def _grid(self, parameters, context):
        from ..grid.grid_file import load_bundled_grid, load_grid

        path = self.parameterAsFile(parameters, "GRID", context)
        return load_grid(Path(path)) if path else load_bundled_grid()

    def _day(self, parameters, name, context) -> datetime.date | None:
        if parameters.get(name) in (None, ""):
            return None
        day = self.parameterAsDateTime(parameters, name, context).date()
        if not day.isValid():
            raise Problem("{name} is not a date. Write it as 2026-06-30.", name=name)
        return datetime.date(day.year(), day.month(), day.day())

    @staticmethod
    def _window(start: datetime.date | None, end: datetime.date | None):
        from ..grid.facts import Window

        if start is None or end is None:
            raise Problem("Dated incidents are counted over a window: give its first and last day.")
        return Window(start, end)

    def _optional(self, parameters, name, context, columns: list[str]):
        if parameters.get(name) in (None, ""):
            return None
        source = self.source(parameters, name, context)
        require_columns(source, columns)
        return source

    def _covered(self, parameters, context) -> tuple[str, ...]:
        names = self.parameterAsString(parameters, "COVERED", context).split(";")
        return tuple(name.strip() for name in names if name.strip())

    def _previous(self, parameters, context, index, feedback):
        import numpy as np

        from ..grid.evidence import levels, rows_of

        previous = np.zeros(len(index), dtype=np.int8)
        source = self._optional(parameters, "PREVIOUS", context, ["adresse_id", "niveau"])
        if source is not None:
            table = read_table(source, PREVIOUS_COLUMNS, feedback, places=False)
            rows = rows_of(table.columns["adresse_id"], index)
            previous[rows[rows >= 0]] = levels(table, "niveau", source.sourceName())[rows >= 0]
        return previous

    @staticmethod
    def _tell(tally, other_campaigns: int, feedback: QgsProcessingFeedback) -> None:
        for number, sentence in (
            (tally.outside_window, tr("{number} incidents lie outside the window and were not counted.")),
            (tally.outside_stock, tr("{number} facts or decisions name an address that is not in the stock.")),
            (
                tally.severity_conflicts,
                tr("{number} facts carry a severity that is not that of their type; theirs holds."),
            ),
            (other_campaigns, tr("{number} decisions belong to another campaign and were set aside.")),
        ):
            if number:
                feedback.pushWarning(sentence.format(number=number))
