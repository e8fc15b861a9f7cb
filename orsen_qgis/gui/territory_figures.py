"""What was counted in territories, shown one territory at a time."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QLocale

from ..campaign.evolution import EVOLUTIONS
from ..messages import tr
from .evolution_words import evolution_words
from .result_table import percent
from .territory_result import TerritoryResult
from .territory_words import (
    LEVELS,
    ROWS,
    STEPS,
    figure_cells,
    level_words,
    matrix_cells,
    matrix_headings,
    number_cell,
)

Rows = list[dict[str, Any]]  # by the names of their columns

SIGNS = "▲▼= "  # before the words of an evolution: for eyes, not for a spreadsheet


class TerritoryFigures:
    """Takes the tables of the algorithms and fills the widgets. ``areas``: the layer that may go to the map."""

    def __init__(self, result: TerritoryResult) -> None:
        self.result = result
        self.forget()

    def forget(self) -> None:
        """Show nothing."""
        self.areas: QgsVectorLayer | None = None
        self.rows: dict[str, dict[str, dict[str, Any]]] = {}
        self.matrices: dict[str, list[dict[str, Any]]] = {}
        self.changes: dict[str, dict[str, dict[str, Any]]] = {}
        self.result.hide()

    def take_figures(self, figures: Rows, areas: QgsVectorLayer) -> None:
        """Show the territory with most at stake of all figures; ``areas``: the same as a layer."""
        self.forget()
        self.areas = areas
        for row in figures:
            self.rows.setdefault(row["territoire"], {})[row["niveaux"]] = row
        territory = self.result.territory
        territory.blockSignals(True)
        territory.clear()
        for name in sorted(self.rows, key=str.casefold):
            territory.addItem(name, name)
        # Where most is at stake stands first before one's eyes.
        heaviest = max(self.rows, key=lambda name: self.rows[name]["3 et 4"]["logements"])
        territory.setCurrentIndex(territory.findData(heaviest))
        territory.blockSignals(False)
        self.result.show()
        self.show_figures()

    def take_evolution(self, matrix: Rows, changes: Rows) -> None:
        """Show what changed, too."""
        for row in matrix:
            self.matrices.setdefault(row["territoire"], []).append(row)
        for row in changes:
            self.changes.setdefault(row["territoire"], {})[row["evolution"]] = row
        self.show_evolution()

    def show_figures(self) -> None:
        """Show the chosen territory."""
        found = self.rows.get(self.result.territory.currentData() or "")
        if not found:
            return
        number, every = QLocale().toString, found["ensemble"]
        covered = every["couverture"]
        self.result.coverage.setText(
            tr("Coverage: {share}. {assessed} addresses of {all} have a level.").format(
                share=percent(covered),
                assessed=number(every["nb_adresses"] - found["non évalué"]["nb_adresses"]),
                all=number(every["nb_adresses"]),
            )
            if every["nb_adresses"]
            else tr("No address lies in this territory.")
        )
        counted = [found[words] for words in ROWS[: len(LEVELS)]]
        self.result.chart.show_counts(
            LEVELS, [row["nb_adresses"] for row in counted], [row["logements"] for row in counted]
        )
        self.result.table.show_figures(
            (tr("Level"), tr("Addresses"), tr("Dwellings"), tr("Share of stock")),
            [figure_cells(level_words(words), found[words]) for words in ROWS],
        )
        self.show_evolution()

    def show_evolution(self) -> None:
        """Show what changed in the chosen territory, where it was compared."""
        name, result = self.result.territory.currentData() or "", self.result
        matrix, changes = self.matrices.get(name), self.changes.get(name)
        result.evolution.setVisible(bool(matrix and changes))
        if not matrix or not changes:
            return
        result.changes.show_figures(
            (tr("Evolution"), tr("Addresses"), tr("Dwellings")),
            [
                [
                    (words, words.lstrip(SIGNS)),
                    number_cell(changes[code]["nb_adresses"]),
                    number_cell(changes[code]["logements"]),
                ]
                for code, words in ((code, evolution_words(code)) for code in EVOLUTIONS)
            ],
        )
        prefix = result.unit.currentData()
        result.matrix.show_figures(matrix_headings(), [matrix_cells(row, prefix) for row in matrix])
        for level in range(len(LEVELS)):
            result.matrix.strengthen(level, level + 1)
        before = [sum(row[f"{prefix}apres_{step}"] for step in STEPS) for row in matrix]
        after = [sum(row[f"{prefix}apres_{step}"] for row in matrix) for step in STEPS]
        result.moves.show_bars(LEVELS, ((tr("Before"), before), (tr("Today"), after)))
