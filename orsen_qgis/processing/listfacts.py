"""``orsen:listfacts``: every fact of the addresses, with its level and why."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
)

from ..messages import tr
from .base import OrsenAlgorithm
from .outputs import deliver
from .rating_inputs import add_fact_parameters, read_facts, read_grid, tell_tally


class ListFacts(OrsenAlgorithm):
    """Lists what stands behind each proposed level."""

    NAME = "listfacts"
    GROUP = "rating"

    def title(self) -> str:
        return tr("List the facts of addresses")

    def help_text(self) -> str:
        return tr(
            "Lists every fact of the addresses with what the grid makes of it: how many incidents, their rate in "
            "words, severity and frequency, the level of that cell, where the cell's level comes from, and whether "
            "this fact decides what the tables propose for the address. Give the same inputs as for the "
            "classification. The addresses with the gravest facts come first. Confidential: a fact never leaves the "
            "landlord."
        )

    def initAlgorithm(self, _configuration=None) -> None:
        add_fact_parameters(self)
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Facts of addresses"), QgsProcessing.SourceType.VectorPoint)
        )
        for name, label in (
            ("FACT_COUNT", tr("Facts")),
            ("ADDRESSES_WITH_FACTS", tr("Addresses with a fact")),
            ("ADDRESSES_IN_ALL", tr("Addresses in all")),
            ("ON_INFERRED_CELLS", tr("Facts whose level is an inferred cell of the grid")),
            ("SEVERITY_CONFLICTS", tr("Facts whose own severity is not that of their type")),
            ("OUTSIDE_WINDOW", tr("Incidents outside the window")),
            ("OUTSIDE_STOCK", tr("Facts of addresses that are not in the stock")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..grid.evidence import impacts
        from ..grid.fact_list import list_facts

        grid = read_grid(self, parameters, "GRID", context)
        read = read_facts(self, parameters, context, feedback, grid)
        table = list_facts(read.addresses, read.facts, impacts(read.addresses, read.source_name), grid)
        destination = deliver(self, "OUTPUT", parameters, context, feedback, table)
        tell_tally(read.tally, feedback)
        return {
            "OUTPUT": destination,
            "FACT_COUNT": len(table),
            "ADDRESSES_WITH_FACTS": len(np.unique(read.facts.address)),
            "ADDRESSES_IN_ALL": len(read.addresses),
            "ON_INFERRED_CELLS": int(table.columns["cellule_deduite"].sum()),
            "SEVERITY_CONFLICTS": read.tally.severity_conflicts,
            "OUTSIDE_WINDOW": read.tally.outside_window,
            "OUTSIDE_STOCK": read.tally.outside_stock,
        }
