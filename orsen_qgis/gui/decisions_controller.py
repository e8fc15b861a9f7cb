"""Listens to the last word of people: levels retained and taken back, for one address or for many."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsFeature, QgsFeatureRequest, QgsFeedback, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSlot
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..messages import tr
from .asking import confirmed
from .background import Background
from .chosen_table import ChosenTable
from .connections import Connections
from .decision_table import DecisionTable
from .facts_fetcher import rows_of
from .layers import column_of
from .rating_controller import RatingController
from .retain_dialog import NAMED, RetainDialog

CLOSED_COLUMN = "cloturee_le"


class DecisionsController(QObject):
    """Knows the layer of levels that is looked at, and asks for the decisions on it."""

    def __init__(self, rating: RatingController, table: ChosenTable, window: QWidget) -> None:
        super().__init__(rating.page)
        self.rating = rating
        self.table = table
        self.tell = rating.tell
        self.section = rating.page.last_word
        self.window = window
        self.dialog: RetainDialog | None = None
        self.result: QgsVectorLayer | None = None
        self.connections = Connections()
        self.result_connections = Connections()
        self.connections.add(rating.resultChanged, self.show_result)
        self.connections.add(self.section.retainAsked, self.retain_selected)
        self.connections.add(self.section.withdrawAsked, self.withdraw_selected)
        self.show_selection()

    def show_result(self, layer: QgsVectorLayer | None) -> None:
        """Another layer of levels is looked at, or none."""
        first = self.result is None
        self._leave_result()
        self.result = layer
        if layer is not None:
            self.result_connections.add(layer.selectionChanged, self.show_selection)
            self.result_connections.add(layer.willBeDeleted, self._leave_result)
            if first:
                self.section.setCollapsed(False)
                Background(_import_rules, lambda *_: None).start()
        self.show_selection()

    @pyqtSlot()  # without the features of the signal, each of which Python would make an object of
    def show_selection(self) -> None:
        """Say how many addresses a decision would concern."""
        layer = self.result
        number = layer.selectedFeatureCount() if layer is not None else 0
        if layer is None:
            words = tr("Classify the addresses first: people then have the last word here.")
        elif self.closed():
            words = tr("This campaign is closed: its levels no longer change.")
        elif number:
            words = tr("Selected on the map or in the table of addresses: {number}.").format(
                number=QLocale().toString(number)
            )
        else:
            words = tr("Select addresses on the map, in their table or in a list below.")
        self.section.selection.setText(words)
        for each in (self.section.retain, self.section.withdraw):
            each.setEnabled(bool(number) and not self.closed())

    def closed(self) -> bool:
        """Whether the levels that are looked at are those of a closed campaign."""
        return self.result is not None and column_of(self.result, CLOSED_COLUMN) >= 0

    def retain_selected(self) -> None:
        """Retain a level for the addresses that are selected on the map."""
        self.retain(self.selected())

    def withdraw_selected(self) -> None:
        """Take back the levels retained for the addresses that are selected on the map."""
        self.withdraw(self.selected())

    def selected(self) -> list[str]:
        """Return the addresses that are selected in the layer of levels."""
        if self.result is None:
            return []
        place = column_of(self.result, "adresse_id")
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry).setSubsetOfAttributes([place])
        return [str(feature.attribute(place)) for feature in self.result.getSelectedFeatures(request)]

    def retain(self, addresses: Sequence[str]) -> None:
        """Ask for the level of some addresses, write it down, and let the levels follow."""
        if self.dialog is not None:
            return
        if not addresses or self.result is None or self.closed():
            self.tell(self.section.selection.text(), Qgis.MessageLevel.Info)
            return
        self.dialog = RetainDialog(self._named(addresses), len(addresses), self.table.where(), self.window)
        accepted = self.dialog.exec() == QDialog.DialogCode.Accepted
        dialog, self.dialog = self.dialog, None
        said = dialog.said()
        dialog.deleteLater()
        # While the window stood open, the project may have gone.
        if not accepted or self.result is None:
            return

        def step(table: DecisionTable) -> bool:
            outdone = table.retain(addresses, said)
            if outdone:
                words = tr("{number} addresses have a decision of a later day, which goes on holding.")
                self.tell(words.format(number=outdone), Qgis.MessageLevel.Warning)
            return True

        self.table.write(step)

    def withdraw(self, addresses: Sequence[str]) -> None:
        """Take back the levels retained for some addresses, once a person confirmed."""
        if not addresses or self.closed():
            return
        if self.table.layer is None:
            self.tell(tr("No table of decisions is chosen: nothing was retained."), Qgis.MessageLevel.Info)
            return
        question = tr("Take back the level retained for {number} addresses? What a counter-visit found stays told.")
        number = QLocale().toString(len(addresses))
        title = tr("Take back retained levels")
        if not confirmed(self.window, title, question.format(number=number), tr("&Take back")):
            return

        def step(table: DecisionTable) -> bool:
            withdrawn = table.withdraw(addresses)
            if not withdrawn:
                self.tell(tr("None of these addresses has a retained level."), Qgis.MessageLevel.Info)
            return withdrawn > 0

        self.table.write(step)

    def abandon(self) -> None:
        """The project closes: nothing is asked any more."""
        if self.dialog is not None:
            self.dialog.reject()
        self._leave_result()

    def unload(self) -> None:
        """Let go of everything."""
        self.connections.drop()
        self.abandon()

    def _named(self, addresses: Sequence[str]) -> list[str]:
        request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
        # To look one address up reads every row, and the asked ones are most often those that are selected.
        chosen = self.result.getSelectedFeatures(QgsFeatureRequest(request).setLimit(NAMED))
        names = dict(map(_named, chosen))
        for identifier in addresses[:NAMED]:
            if identifier not in names:
                request.setFilterExpression(rows_of(self.result, identifier)).setLimit(1)
                names |= dict(map(_named, self.result.getFeatures(request)))
        return [names.get(identifier, identifier) for identifier in addresses[:NAMED]]

    def _leave_result(self) -> None:
        if self.result is not None:
            self.result_connections.drop()
        self.result = None
        self.show_selection()


def _import_rules(_feedback: QgsFeedback) -> None:
    """Import what the window that asks needs, before somebody opens it."""
    from ..campaign import retaining  # noqa: F401
    from ..campaign.sheets import values  # noqa: F401


def _named(feature: QgsFeature) -> tuple[str, str]:
    """Return an address and how it is written, the first where there is no text."""
    known = {key.casefold(): value for key, value in feature.attributeMap().items()}
    identifier, words = str(known["adresse_id"]), [known.get(name) for name in ("adresse", "commune")]
    return identifier, ", ".join(word for word in words if isinstance(word, str) and word) or identifier
