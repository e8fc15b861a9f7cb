"""Everything on the second page that people say: sheets, decisions, lists to work through, the end of the campaign."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QWidget

from .chosen_table import ChosenTable
from .closing_controller import ClosingController
from .decisions_controller import DecisionsController
from .project_state import ProjectState
from .rating_controller import RatingController
from .sheets_controller import SheetsController
from .todo_controller import TodoController


class PeopleController:
    """Builds the controllers of people's part, and passes on what the panel tells them."""

    def __init__(self, rating: RatingController, addresses: QgsMapLayerComboBox, window: QWidget, canvas: Any) -> None:
        self.table = ChosenTable(rating)
        self.decisions = DecisionsController(rating, self.table, window)
        self.todo = TodoController(rating, self.decisions, canvas)
        self.sheets = SheetsController(rating, self.table, addresses)
        self.closing = ClosingController(rating, self.table, window)

    def refresh(self) -> None:
        """The project's layers changed."""
        self.table.show_layer()
        self.closing.refresh()

    def remember(self, state: ProjectState) -> None:
        """Keep the choices with the project."""
        self.sheets.remember(state)
        self.closing.remember(state)

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.sheets.restore(state)
        self.closing.restore(state)
        self.table.show_layer()

    def abandon(self) -> None:
        """The project is about to close: whatever runs or asks stops."""
        self.sheets.abandon()
        self.todo.forget()
        self.closing.abandon()
        self.decisions.abandon()
        self.table.leave()

    def unload(self) -> None:
        """Let go of everything."""
        for controller in (self.closing, self.sheets, self.todo, self.decisions, self.table):
            controller.unload()
