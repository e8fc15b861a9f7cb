"""Opens the register of releases, searches it, verifies it, names the recipient of a copy, exports and purges it."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import AlgorithmRun, Outcome
from .background import Background
from .circle_words import local_date
from .connections import Connections
from .purge_dialog import PurgeDialog
from .register_dialog import RegisterDialog
from .register_model import RegisterRow, register_rows
from .release_page import ReleasePage
from .telling import Tell


class RegisterController:
    """One dialog at a time, on the register that the page names."""

    def __init__(self, page: ReleasePage, window: QWidget, project: QgsProject, tell: Tell) -> None:
        self.page = page
        self.window = window
        self.project = project
        self.tell = tell
        self.dialog: RegisterDialog | None = None
        self.path = ""
        self.reading: Background | None = None
        self.run: AlgorithmRun | None = None
        self.connections = Connections()
        self.connections.add(page.registerAsked, self.open)

    def open(self) -> None:
        """Read the register, then show its entries."""
        path = self.page.register.filePath().strip()
        if not path or not Path(path).is_file():
            nothing = Problem("There is no register yet: choose its file, or deliver a first map.")
            self.tell(explain(nothing), Qgis.MessageLevel.Warning)
            return
        self.close()
        self.path = path
        self._read(self.show)

    def show(self, rows: Any, trouble: str) -> None:
        """Show what was read, or why it could not be."""
        self.reading = None
        if trouble:
            self.tell(trouble, Qgis.MessageLevel.Warning)
            return
        self.dialog = RegisterDialog(self.path, self.window)
        self.dialog.verifyAsked.connect(self.verify)
        self.dialog.identifyAsked.connect(self.identify)
        self.dialog.chooseAsked.connect(self.choose_copy)
        self.dialog.exportAsked.connect(self.export)
        self.dialog.purgeAsked.connect(self.purge)
        self.dialog.show_entries(rows)
        self.dialog.show()

    def verify(self, head: str) -> None:
        """Run ``orsen:verifyregister`` and say what it found."""

        def say(outcome: Outcome) -> None:
            if outcome.ok and outcome.results.get("VALID"):
                number = outcome.results["ENTRIES"]
                self._say(True, tr("The register is whole: {entries} entries.").format(entries=number))
            else:
                self._say(False, outcome.error)

        self._start("orsen:verifyregister", say, HEAD=head)

    def identify(self, asked: str) -> None:
        """Run ``orsen:identifycopy`` on a PDF or a number, and say whose copy it is."""

        def say(outcome: Outcome) -> None:
            if not outcome.ok:
                self._say(False, outcome.error)
                return
            said = tr("Copy {copy} was made for {recipient} on {day}.").format(
                copy=outcome.results["COPY"],
                recipient=outcome.results["RECIPIENT"],
                day=local_date(datetime.date.fromisoformat(str(outcome.results["ISSUED"])[:10])),
            )
            self._say(not outcome.warnings, " ".join((said, *outcome.warnings)))
            if self.dialog is not None:
                self.dialog.words.setText(outcome.results["COPY"])

        is_file = asked.casefold().endswith(".pdf") and Path(asked).is_file()
        self._start("orsen:identifycopy", say, **({"PDF": asked} if is_file else {"COPY": asked}))

    def choose_copy(self) -> None:
        """Ask for a PDF and say whose copy it is."""
        path, _ = QFileDialog.getOpenFileName(self.dialog, tr("PDF of a copy"), "", "PDF (*.pdf)")
        if path and self.dialog is not None:
            self.dialog.number.setText(path)
            self.identify(path)

    def export(self) -> None:
        """Run ``orsen:exportregister`` into a file that a person chooses."""
        path, _ = QFileDialog.getSaveFileName(
            self.dialog, tr("Record of disclosures"), "registre-des-diffusions.xlsx", "XLSX (*.xlsx);;CSV (*.csv)"
        )
        if not path:
            return

        def say(outcome: Outcome) -> None:
            if not outcome.ok:
                self._say(False, outcome.error)
                return
            said = tr("{entries} entries were written to {file}.")
            results = outcome.results
            self._say(True, said.format(entries=results["ENTRIES"], file=results["OUTPUT"]))

        self._start("orsen:exportregister", say, OUTPUT=path)

    def purge(self) -> None:
        """Run ``orsen:purge`` on the register, after a person said how long contents are kept and that they may go."""
        dialog = PurgeDialog(self.dialog)
        agreed = bool(dialog.exec())
        days = dialog.days.value()
        dialog.deleteLater()
        if not agreed:
            return

        def say(outcome: Outcome) -> None:
            if not outcome.ok:
                self._say(False, outcome.error)
                return
            self._say(True, tr("Contents of the register emptied: {number}.").format(number=outcome.results["EMPTIED"]))
            self._read(self.show_again)

        self._start("orsen:purge", say, RETENTION=days)

    def show_again(self, rows: Any, trouble: str) -> None:
        """Show what is left after a purge."""
        self.reading = None
        if self.dialog is not None and trouble:
            self._say(False, trouble)
        elif self.dialog is not None:
            self.dialog.show_entries(rows)

    def close(self) -> None:
        """Close the dialog; what it asked for is not waited for."""
        if self.reading is not None:
            self.reading.drop()
            self.reading = None
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def unload(self) -> None:
        """Let go of the page and close the dialog."""
        self.connections.drop()
        self.close()
        if self.run is not None:
            self.run.abandon()
            self.run = None

    def _read(self, then: Callable[[Any, str], None]) -> None:
        path = self.path
        self.reading = Background(lambda _: entries_of(path), then).start()

    def _start(self, name: str, then: Callable[[Outcome], None], **parameters: Any) -> None:
        """Run an algorithm on the register; one at a time."""
        dialog = self.dialog
        if self.run is not None or dialog is None:
            return

        def finished(outcome: Outcome) -> None:
            self.run = None
            if self.dialog is dialog:
                dialog.show_busy(False)
                then(outcome)

        dialog.show_busy(True)
        self.run = AlgorithmRun(name, {"REGISTER": self.path, **parameters}, self.project, self.page)
        self.run.finished.connect(finished)
        self.run.start()

    def _say(self, good: bool, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.verdict.setText(f"{'✔' if good else '✘'} {sentence}")


def entries_of(path: str) -> list[RegisterRow]:
    """Return the entries of a register as rows of its record. Problem where it cannot be read."""
    from ..circles.record import record
    from ..circles.register import Register

    with Register.open(Path(path)) as register:
        return register_rows(record(register.entries()))
