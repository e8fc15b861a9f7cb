"""Listens to the end of a campaign: closes its ratings with a digest, and verifies closed ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsProcessingOutputLayerDefinition
from qgis.PyQt.QtCore import QLocale, QObject, Qt
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..later import Steps, Turns
from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import AlgorithmRun, Outcome
from .chosen_table import ChosenTable
from .connections import Connections
from .dates import from_iso
from .decisions_controller import CLOSED_COLUMN
from .kept_tables import geopackage_path
from .layers import add_layers, column_of, offer, retire
from .project_state import ProjectState
from .rating_choices import settled
from .rating_controller import RatingController

CLOSED_COLUMNS = ("adresse_id", "niveau", "campagne", CLOSED_COLUMN)


class ClosingController(QObject):
    """One closing or verification at a time."""

    def __init__(self, rating: RatingController, table: ChosenTable, window: QWidget) -> None:
        super().__init__(rating.page)
        self.rating = rating
        self.table = table
        self.window = window
        self.section = rating.page.closing
        self.run: AlgorithmRun | None = None  # until what it found is shown
        self.showing: Turns | None = None
        self.connections = Connections()
        self.connections.add(self.section.closeAsked, self.close_campaign)
        self.connections.add(self.section.verifyAsked, self.verify)
        self.connections.add(self.section.closed.layerChanged, self.show_able)
        self.connections.add(rating.resultChanged, self.show_able)
        self.refresh()

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.section.closed, self.rating.project, CLOSED_COLUMNS)
        self.show_able()

    def show_able(self, *_: Any) -> None:
        """Enable what can be done."""
        result = self.rating.result()
        able = result is not None and column_of(result, CLOSED_COLUMN) < 0 and self.run is None
        self.section.close_campaign.setEnabled(able)
        self.section.verify.setEnabled(self.section.closed.currentLayer() is not None and self.run is None)
        self.section.show_verdict("", True)

    def close_campaign(self) -> None:
        """Close the ratings of the result, once a person confirmed."""
        try:
            parameters = self._parameters()
        except Problem as problem:
            self.rating.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        if self._confirmed(parameters["CAMPAIGN"], parameters["INPUT"].featureCount()):
            self._start("orsen:closecampaign", parameters, self._on_closed)

    def verify(self) -> None:
        """Tell whether closed ratings are still those that were closed."""
        layer = self.section.closed.currentLayer()
        if layer is not None:
            noted = self.section.noted.text().strip()
            self._start("orsen:verifycampaign", {"INPUT": layer, "NOTED": noted}, self._on_verified)

    def abandon(self) -> None:
        """Stop whatever runs and say nothing."""
        if self.showing is not None:
            self.showing.stop()
        elif self.run is not None:
            self.run.abandon()
        if self.run is not None:
            self._let_go()
        self.section.forget()

    def remember(self, state: ProjectState) -> None:
        """Write the choice into the project."""
        layer = self.section.closed.currentLayer()
        state.write_layer("closed", layer)

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.refresh()
        self.section.closed.setLayer(self.rating.project.mapLayer(state.read("closed")))

    def unload(self) -> None:
        """Let go of everything."""
        self.connections.drop()
        self.abandon()

    def _parameters(self) -> dict[str, Any]:
        result = self.rating.result()
        if result is None:
            raise Problem("Classify the addresses first: there is no campaign to close.")
        if self.table.layer is not None and self.table.layer.isModified():
            raise Problem(
                "“{layer}” has edits that are not saved: save or cancel them first.", layer=self.table.layer.name()
            )
        path = geopackage_path(self.section.output.filePath())
        if not path:
            raise Problem("Choose the GeoPackage that will hold the closed ratings.")
        return {
            "INPUT": settled(result),
            "CAMPAIGN": self.rating.choices.campaign(),
            "OUTPUT": QgsProcessingOutputLayerDefinition(path, self.rating.project),
        }

    def _confirmed(self, campaign: str, number: int) -> bool:
        summary = self.rating.page.result.summary
        unknown = summary.addresses - summary.assessed if summary is not None else 0
        box = QMessageBox(self.window)
        box.setObjectName("OrsenConfirmClosing")
        box.setIcon(QMessageBox.Icon.Question)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(tr("Close the campaign"))
        box.setText(
            tr("Close the campaign “{campaign}” with {number} addresses, {unknown} of them not assessed?").format(
                campaign=campaign, number=QLocale().toString(number), unknown=QLocale().toString(unknown)
            )
        )
        box.setInformativeText(
            tr(
                "From then on its levels no longer change. You will be shown a digest: note it in the minutes, it is "
                "what tells later whether the ratings are still the same."
            )
        )
        close = box.addButton(tr("&Close the campaign"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(close)
        box.exec()
        agreed = box.clickedButton() is close
        box.deleteLater()
        return agreed

    def _start(self, name: str, parameters: dict[str, Any], then: Callable[[Outcome], None]) -> None:
        if self.run is not None:
            return
        self.run = AlgorithmRun(name, parameters, self.rating.project, self)
        self.run.finished.connect(lambda outcome: self._on_finished(outcome, then))
        self.show_able()
        self.run.start()

    def _on_finished(self, outcome: Outcome, then: Callable[[Outcome], None]) -> None:
        if outcome.ok:
            then(outcome)
            return
        self._let_go()
        if not outcome.cancelled:
            self.rating.tell(outcome.error, Qgis.MessageLevel.Critical)

    def _on_closed(self, outcome: Outcome) -> None:
        self.showing = Turns(self._show_closed(outcome))
        self.showing.finished.connect(self._let_go)
        self.showing.start()

    def _show_closed(self, outcome: Outcome) -> Steps:
        campaign = self.rating.choices.campaign()
        layer = outcome.layers[0]
        layer.setName(tr("Closed levels {campaign}").format(campaign=campaign).strip())
        open_levels = self.rating.result()
        if open_levels is not None:
            retire(self.rating.project, open_levels)
        add_layers(self.rating.project, [layer])
        identifier = layer.id()
        yield
        layer = self.rating.project.mapLayer(identifier)
        if layer is not None:  # a person may take it away in between
            self.section.closed.setLayer(layer)
            self.rating.show_result(layer, outcome.warnings)
            self.rating.classified.emit(layer)
        self.section.show_digest(
            tr("The campaign “{campaign}” is closed. Note this digest in its minutes:").format(campaign=campaign),
            str(outcome.results["DIGEST"]),
        )

    def _on_verified(self, outcome: Outcome) -> None:
        self._let_go()
        found = outcome.results
        if found["VALID"]:
            words = tr("The ratings of “{campaign}” are those that were closed on {day}.")
        else:
            words = tr("The ratings of “{campaign}” are not those that were closed on {day}.")
        day = from_iso(str(found["CLOSED_ON"]))
        shown = QLocale().toString(day, QLocale.FormatType.ShortFormat) if day.isValid() else str(found["CLOSED_ON"])
        words = words.format(campaign=found["CAMPAIGN"], day=shown)
        self.section.show_verdict(words, bool(found["VALID"]))

    def _let_go(self) -> None:
        if self.showing is not None:
            self.showing.deleteLater()
        self.run = self.showing = None
        self.show_able()
