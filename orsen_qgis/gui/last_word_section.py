"""The part of the second page where people have the last word: retained levels, counter-visits, disagreements."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton

from ..messages import tr
from .buttons import button
from .list_table import ListTable
from .section import Section
from .widgets import Notice, mark, wrapped

VISITS, DISAGREEMENTS = "visits", "disagreements"


class LastWordSection(Section):
    """Shows and emits. ``listAsked`` carries ``VISITS`` or ``DISAGREEMENTS``; the other signals concern the addresses
    that are selected on the map, or the rows chosen in the list (``listed…``)."""

    retainAsked = pyqtSignal()
    withdrawAsked = pyqtSignal()
    undoAsked = pyqtSignal()
    saveAsked = pyqtSignal()
    againAsked = pyqtSignal()
    listAsked = pyqtSignal(str)
    listedRetainAsked = pyqtSignal()
    listedZoomAsked = pyqtSignal()
    listKeptAsked = pyqtSignal()

    selection: QLabel
    retain: QPushButton
    withdraw: QPushButton
    pending: Notice
    undo: QPushButton
    save: QPushButton
    stale: Notice
    again: QPushButton
    visits: QPushButton
    disagreements: QPushButton
    listed: QLabel
    list: ListTable
    retain_listed: QPushButton
    zoom: QPushButton
    keep_list: QPushButton

    def __init__(self) -> None:
        super().__init__("OrsenLastWord", tr("The last word"))
        self.selection = wrapped()
        self.column.addWidget(self.selection)
        self.retain = button(
            "OrsenRetain",
            "/mActionToggleEditing.svg",
            tr("&Retain a level…"),
            tr("Decide the level of the addresses that are selected on the map, with a reason"),
        )
        self.withdraw = button(
            "OrsenWithdraw",
            "/mActionUndo.svg",
            tr("Take back…"),
            tr("Withdraw the levels retained for the addresses that are selected on the map"),
        )
        self.column.addWidget(self.retain)
        self.column.addWidget(self.withdraw)
        self._add_pending()
        self._add_list()
        for widget, signal in (
            (self.retain, self.retainAsked),
            (self.withdraw, self.withdrawAsked),
            (self.undo, self.undoAsked),
            (self.save, self.saveAsked),
            (self.again, self.againAsked),
            (self.retain_listed, self.listedRetainAsked),
            (self.zoom, self.listedZoomAsked),
            (self.keep_list, self.listKeptAsked),
        ):
            widget.clicked.connect(lambda _=False, emit=signal.emit: emit())
        self.visits.clicked.connect(lambda _=False: self.listAsked.emit(VISITS))
        self.disagreements.clicked.connect(lambda _=False: self.listAsked.emit(DISAGREEMENTS))

    def show_list(self, shown: bool) -> None:
        """Show the list and what can be done with it, or hide them."""
        for widget in (self.listed, self.list, self.retain_listed, self.zoom, self.keep_list):
            widget.setVisible(shown)

    def _add_pending(self) -> None:
        self.pending = Notice("/mIconWarning.svg")
        self.pending.setObjectName("OrsenPendingDecisions")
        self.undo = button("OrsenUndoDecision", "/mActionUndo.svg", tr("Undo"), tr("Undo the last decision"))
        self.save = button(
            "OrsenSaveDecisions", "/mActionSaveEdits.svg", tr("Save"), tr("Write the decisions into their table")
        )
        self.column.addWidget(self.pending)
        self.add_row(self.undo, self.save)
        self.stale = Notice()
        self.stale.setObjectName("OrsenStaleLevels")
        self.again = button(
            "OrsenFollowDecisions",
            "/mActionRefresh.svg",
            tr("Let the levels follow"),
            tr("Classify again with the decisions as they are now"),
        )
        self.column.addWidget(self.stale)
        self.column.addWidget(self.again)
        for widget in (self.undo, self.save, self.again):
            widget.hide()

    def _add_list(self) -> None:
        self.visits = button(
            "OrsenListVisits",
            "",
            tr("Counter-visits"),
            tr("List the levels 4 that nobody has confirmed yet: visits to make, levels to decide"),
        )
        self.disagreements = button(
            "OrsenListDisagreements",
            "",
            tr("Disagreements"),
            tr("List the addresses whose level, given by people, is not the one that the tables propose"),
        )
        for each in (self.visits, self.disagreements):
            each.setCheckable(True)
            each.toggled.connect(lambda on, each=each: mark(each, on))
        self.add_row(self.visits, self.disagreements)
        self.listed = wrapped()
        self.column.addWidget(self.listed)
        self.list = ListTable("OrsenTodo")
        self.list.setAccessibleName(tr("Addresses to work through"))
        self.column.addWidget(self.list)
        self.retain_listed = button(
            "OrsenRetainListed",
            "/mActionToggleEditing.svg",
            tr("Retain for these rows…"),
            tr("Decide the level of the rows chosen in this list"),
        )
        self.zoom = button(
            "OrsenZoomListed",
            "/mActionZoomToSelected.svg",
            tr("Zoom to"),
            tr("Select the rows on the map and bring it there; a double click does the same"),
        )
        self.column.addWidget(self.retain_listed)
        self.keep_list = button(
            "OrsenKeepList",
            "/mActionAddOgrLayer.svg",
            tr("Keep the list"),
            tr("Add this list to the project as a layer, for the map or for a spreadsheet"),
        )
        self.add_row(self.zoom, self.keep_list)
        self.show_list(False)
