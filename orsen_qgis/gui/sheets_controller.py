"""Listens to the rating sheets: writes those to send, reads those that came back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProcessingOutputLayerDefinition, QgsProject
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale, QObject

from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import AlgorithmRun, Outcome
from .background import Background
from .chosen_table import ChosenTable
from .connections import Connections
from .kept_tables import ADDRESSES, DECISIONS, FACTS, destination, geopackage_path, table_of
from .list_words import sent_row
from .project_state import ProjectState
from .rating_choices import settled
from .rating_controller import RatingController
from .row_reading import row_reader
from .sheets_taking import SheetsTaking

OUTPUTS = ("DECISIONS", "FACTS", "IMPACTS", "CONFLICTS", "REJECTS", "PROGRESS")


class SheetsController(QObject):
    """One run at a time. What sheets say becomes the facts, the decisions and the addresses of the next rating."""

    def __init__(self, rating: RatingController, table: ChosenTable, addresses: QgsMapLayerComboBox) -> None:
        super().__init__(rating.page)
        self.rating = rating
        self.project: QgsProject = rating.project
        self.page, self.section = rating.page, rating.page.sheets
        self.run: AlgorithmRun | None = None
        self.listing: Background | None = None
        self.taking = SheetsTaking(rating, table, addresses)
        self.connections = Connections()
        self.connections.add(self.section.writeAsked, self.write)
        self.connections.add(self.section.readAsked, self.read)
        self.connections.add(self.section.stopAsked, self.stop)

    def write(self) -> None:
        """Write the sheets to send."""
        self._try(self._writing, self._on_written)

    def read(self) -> None:
        """Read the sheets that came back."""
        self._try(self._reading, self._on_read)

    def stop(self) -> None:
        """Ask the run to stop."""
        if self.run is not None:
            self.section.stop.setEnabled(False)
            self.run.cancel()

    def remember(self, state: ProjectState) -> None:
        """Write the choices into the project."""
        state.write("sheets_by", self.section.split.currentData())
        state.write("sheets_unit", self.section.unit.currentData())
        state.write_path("sheets_folder", self.section.folder.filePath())
        state.write_path("kept", self.page.kept.filePath())

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        self.section.forget()
        for box, key in ((self.section.split, "sheets_by"), (self.section.unit, "sheets_unit")):
            box.setCurrentIndex(max(box.findData(state.read(key)), 0))
        self.section.folder.setFilePath(state.read_path("sheets_folder"))
        self.page.kept.setFilePath(state.read_path("kept"))

    def abandon(self) -> None:
        """Stop whatever runs and say nothing."""
        if self.run is not None:
            self.run.abandon()
            self._let_go()
        if self.listing is not None:
            self.listing.drop()
            self.listing = None
        self.taking.abandon()
        self.section.forget()
        self.section.filled.setFilePath("")

    def unload(self) -> None:
        """Let go of everything."""
        self.connections.drop()
        self.abandon()

    def _try(self, parameters: Callable[[], tuple[str, dict[str, Any]]], then: Callable[[Outcome], None]) -> None:
        if self.run is not None:
            return
        try:
            name, given = parameters()
        except Problem as problem:
            self.rating.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        self.section.forget()
        self.section.show_running(True)
        self.run = AlgorithmRun(name, given, self.project, self)
        self.run.progressed.connect(lambda share: self.section.progress.setValue(round(share)))
        self.run.finished.connect(lambda outcome: self._on_finished(outcome, then))
        self.run.start()

    def _writing(self) -> tuple[str, dict[str, Any]]:
        folder = self.section.folder.filePath().strip()
        if not folder:
            raise Problem("Choose the folder for the sheets to send.")
        # A result of the same campaign knows the levels that the tables propose, which help whoever fills in.
        result = self.rating.result()
        return "orsen:exportratingsheet", {
            "ADDRESSES": self.rating.choices.stock() if result is None else settled(result),
            **self.rating.choices.background(),
            "BY": self.section.split.currentData(),
            "UNIT": self.section.unit.currentData(),
            "OUTPUT": folder,
            "LIST": QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project),
        }

    def _reading(self) -> tuple[str, dict[str, Any]]:
        files = [path for path in QgsFileWidget.splitFilePaths(self.section.filled.filePath()) if path.strip()]
        if not files:
            raise Problem("Choose the sheets that came back, or their folder.")
        path = geopackage_path(self.page.kept.filePath())
        if path and not Path(path).parent.is_dir():
            raise Problem(
                "The folder “{folder}” does not exist. Create it or choose another one.", folder=str(Path(path).parent)
            )
        outputs = {name: QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project) for name in OUTPUTS}
        campaign = self.rating.choices.campaign()
        for name, table, title in (
            ("FACTS", FACTS, tr("Facts {campaign}")),
            ("IMPACTS", ADDRESSES, tr("Addresses with sheets {campaign}")),
        ):
            outputs[name] = destination(path, table, self.project, title.format(campaign=campaign).strip())
        if path and self.page.decisions.currentLayer() is None and table_of(path, DECISIONS) is None:
            title = tr("Decisions {campaign}").format(campaign=campaign).strip()
            outputs["DECISIONS"] = destination(path, DECISIONS, self.project, title)
        return "orsen:importratings", {
            "INPUT": files,
            "ADDRESSES": self.rating.choices.stock(),
            "CAMPAIGN": campaign,
            **self.rating.choices.grid_parameter(),
            **outputs,
        }

    def _on_finished(self, outcome: Outcome, then: Callable[[Outcome], None]) -> None:
        self._let_go()
        if outcome.cancelled:
            self.rating.tell(tr("Stopped: nothing was written."), Qgis.MessageLevel.Info)
        elif not outcome.ok:
            self.rating.tell(outcome.error, Qgis.MessageLevel.Critical)
        else:
            then(outcome)

    def _on_written(self, outcome: Outcome) -> None:
        number = QLocale().toString
        self.listing = Background(row_reader(outcome.outputs["LIST"]), self._show_sent).start()
        self.section.tell(
            tr("{sheets} sheets with {lines} lines are in {folder}. Send each to its agency alone.").format(
                sheets=number(int(outcome.results["SHEETS"])),
                lines=number(int(outcome.results["LINES"])),
                folder=outcome.results["OUTPUT"],
            )
        )

    def _show_sent(self, rows: list[dict[str, Any]] | None, trouble: str) -> None:
        self.listing = None
        if rows is None:
            self.rating.tell(trouble, Qgis.MessageLevel.Critical)
            return
        self.section.show_sent([sent_row(row) for row in rows])

    def _on_read(self, outcome: Outcome) -> None:
        self.taking.take(outcome)

    def _let_go(self) -> None:
        self.run = None
        self.section.show_running(False)
