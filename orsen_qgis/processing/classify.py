"""``orsen:classify``: addresses with their level."""

from __future__ import annotations

import datetime
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..messages import tr
from ..stock.reading import read_table
from .base import OrsenAlgorithm
from .outputs import deliver
from .plain_inputs import plain_input
from .rating_inputs import read_facts, tell_tally
from .rating_parameters import add_fact_layers, add_table, add_window_and_grid, optional_source, read_day, read_grid

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
        add_fact_layers(self)
        add_table(self, "DECISIONS", tr("Decisions of people"))
        add_table(self, "PREVIOUS", tr("Earlier campaign (history only)"))
        self.addParameter(
            QgsProcessingParameterString(
                "COVERED", tr("Landlords whose register covers the window (separated by ;)"), optional=True
            )
        )
        add_window_and_grid(self)
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
            ("COVERAGE", tr("Share of the addresses that have a level, in per cent")),
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
        from ..campaign.rated import coverage_of
        from ..grid.classification import Evidence, classify
        from ..grid.evidence import covered_addresses, impacts, imported_levels
        from ..stock.incident_reading import start_reading
        from .stock_input import rated_stock, read_stock

        grid = read_grid(self, parameters, "GRID", context)
        campaign = self.parameterAsString(parameters, "CAMPAIGN", context).strip()
        end = read_day(self, parameters, "END", context)
        steps = QgsProcessingMultiStepFeedback(STEPS, feedback)
        packed = start_reading(self._plain["INCIDENTS"])  # while the addresses are being read
        try:
            stock = read_stock(self, parameters, context, steps, self._plain["ADDRESSES"], campaign)
            index, name = stock.index, stock.name
            steps.setCurrentStep(1)
            read = read_facts(self, parameters, context, steps, index, grid, packed)
        finally:
            if packed is not None:
                packed.close()

        steps.setCurrentStep(2)
        decided = no_decisions(len(index))
        decisions = optional_source(self, parameters, "DECISIONS", context, ["adresse_id", "niveau_retenu"])
        if decisions is not None:
            table = read_table(decisions, DECISION, steps, places=False)
            decided = read_decisions(table, index, campaign, decisions.sourceName())
            read.tally.outside_stock += decided.outside_stock
        evidence = Evidence(
            facts=read.facts,
            covered=covered_addresses(stock.addresses, self._covered(parameters, context)),
            impact=impacts(stock.addresses, name),
            imported=imported_levels(stock.addresses, name),
            retained=decided.retained,
            visit=decided.visit,
            register_read=read.is_given,
        )
        classification = classify(evidence, grid)
        previous = self._previous(parameters, context, index, steps)
        on = end or datetime.date.today()
        result = rated_stock(stock, evidence, classification, decided, previous, grid, campaign, on)

        steps.setCurrentStep(3)
        destination = deliver(self, "OUTPUT", parameters, context, steps, result, style="adresses")
        tell_tally(read.tally, feedback)
        if decided.other_campaigns:
            sentence = tr("{number} decisions belong to another campaign and were set aside.")
            feedback.pushWarning(sentence.format(number=decided.other_campaigns))
        counts = {f"LEVEL_{level}": int((classification.level == level).sum()) for level in (1, 2, 3, 4)}
        return {
            "OUTPUT": destination,
            **counts,
            "NOT_ASSESSED": int((classification.level == 0).sum()),
            "COVERAGE": coverage_of(classification.level),
            "ON_INFERRED_CELLS": int(classification.on_inferred.sum()),
            "SEVERITY_CONFLICTS": read.tally.severity_conflicts,
            "OUTSIDE_WINDOW": read.tally.outside_window,
            "OUTSIDE_STOCK": read.tally.outside_stock,
        }

    def _covered(self, parameters, context) -> tuple[str, ...]:
        names = self.parameterAsString(parameters, "COVERED", context).split(";")
        return tuple(name.strip() for name in names if name.strip())

    def _previous(self, parameters, context, index, feedback):
        import numpy as np

        from ..grid.evidence import levels, rows_of

        previous = np.zeros(len(index), dtype=np.int8)
        source = optional_source(self, parameters, "PREVIOUS", context, ["adresse_id", "niveau"])
        if source is not None:
            table = read_table(source, PREVIOUS_COLUMNS, feedback, places=False)
            rows = rows_of(table.columns["adresse_id"], index)
            previous[rows[rows >= 0]] = levels(table, "niveau", source.sourceName())[rows >= 0]
        return previous
