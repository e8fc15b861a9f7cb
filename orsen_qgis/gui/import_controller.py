"""Drives one import window at a time: look at a file, map its columns, run the algorithm, show what became of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..messages import explain, tr
from ..problems import Problem
from ..processing.profiles import profiles_folder
from ..stock.first_look import FirstLook
from ..stock.placing import crs_text
from ..stock.profile import STOCK_SCHEMA
from .algorithm_run import AlgorithmRun, Outcome
from .background import Background
from .dropped import Source
from .import_dialog import RESULT, ImportDialog
from .import_work import looked, write_profile
from .layers import add_layers
from .mapping_draft import MappingDraft
from .mapping_words import missing_sentences
from .profile_keeper import ProfileKeeper
from .telling import Tell

MAY_WAIT = "place"  # a stock without places can be geocoded


class ImportController(QObject):
    """What importing a stock and importing incidents have in common.

    Sources wait in a row: the window of the next opens when the one before is closed. ``imported`` carries the layer
    that holds the result.
    """

    imported = pyqtSignal(object)

    SCHEMA = ""
    ALGORITHM = ""

    def __init__(self, iface: Any, project: QgsProject, tell: Tell, parent: QObject) -> None:
        super().__init__(parent)
        self.iface = iface
        self.project = project
        self.tell = tell
        self.waiting: list[Source] = []
        self.source: Source | None = None
        self.dialog: ImportDialog | None = None
        self.draft: MappingDraft | None = None
        self.keeper: ProfileKeeper | None = None
        self.look: Background | None = None
        self.run: AlgorithmRun | None = None
        self.profile_file: Path | None = None
        self.left_out: QgsVectorLayer | None = None

    def take(self, sources: Iterable[Source]) -> None:
        """Import these, one window after the other."""
        self.waiting.extend(sources)
        if self.dialog is None:
            self._next()

    def title(self) -> str:
        """Return the title of the window."""
        raise NotImplementedError

    def labels(self) -> dict[str, str]:
        """Return label by code of the fact types that a profile may name."""
        return {}

    def parameters(self, dialog: ImportDialog, draft: MappingDraft) -> dict[str, Any]:
        """Return the parameters of the algorithm beside INPUT, PROFILE and CRS; Problem where it cannot run."""
        raise NotImplementedError

    def show_result(self, dialog: ImportDialog, outcome: Outcome) -> None:
        """Show what became of the rows, and put the result into the project."""
        raise NotImplementedError

    def on_dialog(self, dialog: ImportDialog) -> None:
        """A window was made."""

    def on_draft(self, dialog: ImportDialog) -> None:
        """A file was looked at."""

    def on_mapping(self, dialog: ImportDialog, draft: MappingDraft) -> None:
        """The mapping is another one."""

    def abandon(self) -> None:
        """Stop whatever runs, close the window and forget what waits."""
        self.waiting.clear()
        self._close()

    def start(self) -> None:
        """Run the import in the task manager."""
        if self.dialog is None or self.draft is None or self.source is None or self.run is not None:
            return
        try:
            parameters = self.parameters(self.dialog, self.draft)
        except Problem as problem:
            self.dialog.trouble.say(explain(problem))
            return
        self.profile_file = write_profile(self.draft)
        parameters.update(INPUT=self.source.parameter, PROFILE=str(self.profile_file))
        if self.draft.crs:
            parameters["CRS"] = self.draft.crs
        self.dialog.show_running(True)
        self.run = AlgorithmRun(self.ALGORITHM, parameters, self.project, self)
        self.run.progressed.connect(lambda share: self.dialog and self.dialog.progress.setValue(round(share)))
        self.run.finished.connect(self.on_finished)
        self.run.start()

    def stop(self) -> None:
        """Ask the run to stop."""
        if self.run is not None and self.dialog is not None:
            self.dialog.stop.setEnabled(False)
            self.run.cancel()

    def on_finished(self, outcome: Outcome) -> None:
        """Show the result, or say why there is none."""
        self._let_go()
        if self.dialog is None:
            return
        self.dialog.show_running(False)
        if outcome.cancelled:
            self.dialog.trouble.say(tr("The import was stopped; nothing was changed."))
        elif not outcome.ok:
            self.dialog.trouble.say(outcome.error)
        else:
            self.show_result(self.dialog, outcome)
            self.dialog.turn(RESULT)
            self.dialog.close_button.setText(tr("&Next file") if self.waiting else tr("&Close"))

    def show_left_out(self) -> None:
        """Put the rows that were left out into the project, and open them as a table."""
        if self.left_out is None:
            return
        if self.project.mapLayer(self.left_out.id()) is None:
            add_layers(self.project, [self.left_out])
        self.iface.showAttributeTable(self.left_out)

    def change(self, column: str, expression: str) -> None:
        """A person gave a canonical column another expression."""
        if self.draft is not None:
            self.draft.change(column, expression)
            self.show_mapping()

    def show_mapping(self) -> None:
        """Show the values, what is missing, and whether the import can run."""
        if self.dialog is None or self.draft is None:
            return
        dialog, draft = self.dialog, self.draft
        draft.landlord = dialog.landlord.currentText()
        draft.rows = dialog.rows.currentData()
        draft.crs = "" if draft.look.spatial and draft.look.crs else crs_text(dialog.crs.crs()) or ""
        dialog.table.show_values(draft)
        sentences, lacks = missing_sentences(self.SCHEMA), draft.lacks()
        dialog.trouble.say("\n".join([sentences[code] for code in lacks] + dialog.table.troubles()))
        waits = self.SCHEMA == STOCK_SCHEMA
        gaps = [code for code in lacks if code != MAY_WAIT or not waits]
        dialog.run.setEnabled(not dialog.table.troubles() and not gaps)
        dialog.offer_geocoding(waits and lacks == [MAY_WAIT])
        self.on_mapping(dialog, draft)

    def _next(self) -> None:
        self._close()
        if not self.waiting:
            return
        self.source = self.waiting.pop(0)
        title = f"{self.title()} – {self.source.name}"
        dialog = self.dialog = ImportDialog(self.SCHEMA, title, self.labels(), self.iface.mainWindow())
        self.keeper = ProfileKeeper(dialog, profiles_folder(), self.labels(), self.show_draft)
        dialog.left.connect(self._next)
        dialog.runAsked.connect(self.start)
        dialog.stopAsked.connect(self.stop)
        dialog.partChosen.connect(self._look)
        dialog.table.changed.connect(self.change)
        dialog.landlord.currentTextChanged.connect(lambda *_: self.show_mapping())
        dialog.rows.activated.connect(lambda *_: self.show_mapping())
        dialog.crs.crsChanged.connect(lambda *_: self.show_mapping())
        dialog.result.tableAsked.connect(self.show_left_out)
        self.on_dialog(dialog)
        dialog.show()
        self._look(self.source.part)

    def _look(self, part: str) -> None:
        if self.source is None or self.dialog is None:
            return
        if self.look is not None:
            self.look.drop()
        self.source = replace(self.source, part=part)
        self.dialog.wait(self.source.name)
        self.look = Background(partial(looked, self.source.copy()), self._on_look).start()

    def _on_look(self, look: FirstLook | None, trouble: str) -> None:
        self.look = None
        if self.dialog is None:
            return
        self.dialog.progress.hide()
        if look is None or self.keeper is None:
            self._say_unreadable(trouble)
            return
        self.draft = MappingDraft(self.SCHEMA, look)
        self.draft.guess()
        self.on_draft(self.dialog)
        self.keeper.offer(self.draft)

    def _say_unreadable(self, trouble: str) -> None:
        """Say why a file cannot be read: a window with nothing to choose in it helps nobody. Go on with the next."""
        if self.draft is None:
            source = self.source
            short = trouble.replace(source.path, source.name) if source is not None and source.path else trouble
            self.tell(short, Qgis.MessageLevel.Warning)
            self._next()
        elif self.dialog is not None:  # another sheet of a file that was read: the others can still be chosen
            self.dialog.found.setText("")
            self.dialog.trouble.say(trouble)
            self.dialog.mapping.setEnabled(True)

    def show_draft(self) -> None:
        """Show the draft from the start: another file, or another profile."""
        if self.dialog is not None and self.draft is not None:
            self.dialog.landlord.blockSignals(True)
            self.dialog.show_draft(self.draft)
            self.dialog.landlord.blockSignals(False)
            self.show_mapping()

    def _let_go(self) -> None:
        if self.run is not None:
            self.run.deleteLater()
            self.run = None
        if self.profile_file is not None:
            self.profile_file.unlink(missing_ok=True)
            self.profile_file = None

    def _close(self) -> None:
        if self.look is not None:
            self.look.drop()
            self.look = None
        if self.run is not None:
            self.run.abandon()
        self._let_go()
        self.draft = self.keeper = self.source = self.left_out = None
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.left.disconnect()
            dialog.close()
            dialog.deleteLater()
