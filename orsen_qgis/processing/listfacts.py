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
from ..problems import Problem
from ..stock.reading import read_layer, require_columns
from .base import OrsenAlgorithm
from .outputs import deliver
from .plain_inputs import plain_input
from .rating_inputs import read_facts, tell_tally
from .rating_parameters import add_fact_layers, add_window_and_grid, read_grid


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
        add_fact_layers(self)
        add_window_and_grid(self)
        self.addParameter(
            QgsProcessingParameterFeatureSink("OUTPUT", tr("Facts of addresses"), QgsProcessing.SourceType.VectorPoint)
        )
        for name, label in (
            ("FACT_COUNT", tr("Facts")),
            ("ADDRESSES_WITH_FACTS", tr("Addresses with a fact")),
            ("ADDRESSES_IN_ALL", tr("Addresses in all")),
            ("BY_RESIDENCE", tr("Facts that incidents known by their residence alone belong to")),
            ("ON_INFERRED_CELLS", tr("Facts whose level is an inferred cell of the grid")),
            ("SEVERITY_CONFLICTS", tr("Facts whose own severity is not that of their type")),
            ("OUTSIDE_WINDOW", tr("Incidents outside the window")),
            ("OUTSIDE_STOCK", tr("Facts of addresses that are not in the stock")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, label))

    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        self._incidents = plain_input(self, parameters, "INCIDENTS", context)

    def execute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from ..grid.evidence import address_index, impacts
        from ..grid.fact_list import list_facts
        from ..stock.incident_reading import start_reading

        grid = read_grid(self, parameters, "GRID", context)
        source = self.source(parameters, "ADDRESSES", context)
        require_columns(source, ["adresse_id"])
        addresses = read_layer(source, feedback)
        index = address_index(addresses, source.sourceName())
        packed = start_reading(self._incidents, with_ties=True)
        try:
            read = read_facts(self, parameters, context, feedback, index, grid, packed, with_ties=True)
        finally:
            if packed is not None:
                packed.close()
        if not read.is_given:
            raise Problem("There is nothing to list: give dated incidents, rated facts, or both.")
        table = list_facts(addresses, read.facts, impacts(addresses, source.sourceName()), grid, read.by_residence)
        destination = deliver(self, "OUTPUT", parameters, context, feedback, table)
        tell_tally(read.tally, feedback)
        return {
            "OUTPUT": destination,
            "FACT_COUNT": len(table),
            "ADDRESSES_WITH_FACTS": len(np.unique(read.facts.address)),
            "ADDRESSES_IN_ALL": len(addresses),
            "BY_RESIDENCE": int(np.count_nonzero(read.by_residence)),
            "ON_INFERRED_CELLS": int(table.columns["cellule_deduite"].sum()),
            "SEVERITY_CONFLICTS": read.tally.severity_conflicts,
            "OUTSIDE_WINDOW": read.tally.outside_window,
            "OUTSIDE_STOCK": read.tally.outside_stock,
        }
