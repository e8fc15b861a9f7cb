"""What sheets said, taken into the project: layers, decisions, progress, and what was left out."""

from __future__ import annotations

from functools import partial
from typing import Any

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale

from ..messages import tr
from .agency_progress import AgencyLine
from .algorithm_run import Outcome
from .background import Background
from .chosen_table import ChosenTable
from .decision_table import DecisionTable, row_of
from .kept_tables import place_of, shown_in
from .layers import add_layers, retire
from .list_words import left_out_rows
from .rating_controller import RatingController
from .result_follow import take_place
from .row_reading import row_reader

Rows = list[dict[str, Any]]
READ = ("DECISIONS", "CONFLICTS", "REJECTS", "PROGRESS")


class SheetsTaking:
    """Takes the outputs of ``orsen:importratings`` one by one: rows are read away from the main thread."""

    def __init__(self, rating: RatingController, table: ChosenTable, addresses: QgsMapLayerComboBox) -> None:
        self.rating = rating
        self.table = table
        self.addresses = addresses
        self.page, self.section = rating.page, rating.page.sheets
        self.reading: list[Background] = []
        self.layers: dict[str, QgsVectorLayer] = {}
        self.read: dict[str, Rows] = {}
        self.results: dict[str, Any] = {}

    def take(self, outcome: Outcome) -> None:
        """Take what was read; the layers belong to the caller of the run no longer."""
        self.abandon()
        self.results = outcome.results
        self.layers = dict(outcome.outputs)
        for name in READ:
            self.reading.append(Background(row_reader(self.layers[name]), partial(self._on_rows, name)).start())

    def abandon(self) -> None:
        """Forget what is being read."""
        for reading in self.reading:
            reading.drop()
        self.reading, self.layers, self.read = [], {}, {}

    def _on_rows(self, name: str, rows: Rows | None, trouble: str) -> None:
        if rows is None:
            self.abandon()
            self.rating.tell(trouble, Qgis.MessageLevel.Critical)
            return
        self.read[name] = rows
        if len(self.read) < len(READ):
            return
        layers, read, results = self.layers, self.read, self.results
        self.abandon()
        self.section.show_progress([_agency(row) for row in read["PROGRESS"]])
        self.section.show_left_out(left_out_rows(read["REJECTS"], read["CONFLICTS"]))
        stock = self.addresses.currentLayer()
        self.page.facts.setLayer(self._shown(layers["FACTS"]))
        addresses = self._shown(layers["IMPACTS"])
        if stock is not None and stock is not addresses:
            retire(self.rating.project, stock)
        if self.rating.result() is not None:
            retire(self.rating.project, addresses)  # it would lie over the levels
        self.addresses.setLayer(addresses)
        self.section.tell(self._sentence(results, self._take_decisions(layers["DECISIONS"], read["DECISIONS"])))
        self.page.people.setCollapsed(False)
        self.rating.choicesChanged.emit()
        self.rating.tell(
            tr("The sheets have been read: classify, so that the levels follow."), Qgis.MessageLevel.Success
        )

    def _shown(self, layer: QgsVectorLayer) -> QgsVectorLayer:
        """Return the layer of the project that shows an output, added where there is none yet."""
        there = shown_in(self.rating.project, layer)
        if there is not None:
            return take_place(self.rating.project, there, layer)
        add_layers(self.rating.project, [layer])
        return layer

    def _take_decisions(self, layer: QgsVectorLayer, rows: Rows) -> int:
        """Put the decisions into the chosen table; return how many contradict it and were set aside."""
        if self.table.layer is None and (place_of(layer) or not self.page.kept.filePath().strip()):
            layer.setName(tr("Decisions {campaign}").format(campaign=self.rating.choices.campaign()).strip())
            self.page.decisions.setLayer(self._shown(layer))
            return 0
        if not rows:
            return 0
        against = 0

        def step(table: DecisionTable) -> bool:
            nonlocal against
            _, against = table.merge([(row_of(number, row), row) for number, row in enumerate(rows)])
            return False  # the levels follow when somebody classifies: facts and addresses are others, too

        self.table.write(step)
        self.table.say_stale(self.rating.result() is not None)
        return against

    def _sentence(self, results: dict[str, Any], against: int) -> str:
        number = QLocale().toString
        words = [
            tr("{sheets} sheets read, {filled} lines filled of {lines}.").format(
                **{name.lower(): number(int(results[name])) for name in ("SHEETS", "FILLED", "LINES")}
            )
        ]
        for count, sentence in (
            (int(results["REFUSED_SHEETS"]), tr("{number} sheets were refused.")),
            (
                int(results["CONFLICT_COUNT"]),
                tr("{number} addresses have lines that disagree: none of them was taken."),
            ),
            (int(results["REJECTED"]), tr("{number} values were left out.")),
            (against, tr("{number} decisions contradict one of the same day in the table, which stays.")),
        ):
            if count:
                words.append(sentence.format(number=number(count)))
        return " ".join(words)


def _agency(row: dict[str, Any]) -> AgencyLine:
    # The agency first: a narrow column cuts the end.
    owner = " – ".join(str(row[name]) for name in ("agence", "bailleur") if row.get(name))
    return AgencyLine(owner, int(row["lignes"]), int(row["remplies"]), int(row["sans_feuille"]))
