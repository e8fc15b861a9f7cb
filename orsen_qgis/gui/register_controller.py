"""Opens the register of releases, searches it, verifies it, names the recipient of a copy, exports and purges it."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import Outcome, run_here
from .circle_words import local_date
from .connections import Connections
from .purge_dialog import PurgeDialog
from .rating_controller import Tell
from .register_dialog import RegisterDialog
from .release_page import ReleasePage


class RegisterController:
    """One dialog at a time, on the register that the page names."""

    def __init__(self, page: ReleasePage, window: QWidget, project: QgsProject, tell: Tell) -> None:
        self.page = page
        self.window = window
        self.project = project
        self.tell = tell
        self.dialog: RegisterDialog | None = None
        self.path = ""
        self.connections = Connections()
        self.connections.add(page.registerAsked, self.open)

    def open(self) -> None:
        """Show the entries of the register."""
        self.path = self.page.register.filePath().strip()
        try:
            if not self.path or not Path(self.path).is_file():
                raise Problem("There is no register yet: choose its file, or deliver a first map.")
            rows = entries_of(self.path)
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        self.close()
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
        outcome = self._run("orsen:verifyregister", HEAD=head)
        if outcome.ok and outcome.results.get("VALID"):
            number = outcome.results["ENTRIES"]
            self._say(True, tr("The register is whole: {entries} entries.").format(entries=number))
        else:
            self._say(False, outcome.error)

    def identify(self, asked: str) -> None:
        """Run ``orsen:identifycopy`` on a PDF or a number, and say whose copy it is."""
        is_file = asked.casefold().endswith(".pdf") and Path(asked).is_file()
        outcome = self._run("orsen:identifycopy", **({"PDF": asked} if is_file else {"COPY": asked}))
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
        outcome = self._run("orsen:exportregister", OUTPUT=path)
        if outcome.ok:
            self._say(
                True,
                tr("{entries} entries were written to {file}.").format(
                    entries=outcome.results["ENTRIES"], file=outcome.results["OUTPUT"]
                ),
            )
        else:
            self._say(False, outcome.error)

    def purge(self) -> None:
        """Run ``orsen:purge`` on the register, after a person said how long contents are kept and that they may go."""
        dialog = PurgeDialog(self.dialog)
        agreed = bool(dialog.exec())
        days = dialog.days.value()
        dialog.deleteLater()
        if not agreed:
            return
        outcome = self._run("orsen:purge", RETENTION=days)
        if not outcome.ok:
            self._say(False, outcome.error)
            return
        self._say(True, tr("Contents of the register emptied: {number}.").format(number=outcome.results["EMPTIED"]))
        if self.dialog is not None:
            self.dialog.show_entries(entries_of(self.path))

    def close(self) -> None:
        """Close the dialog."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def unload(self) -> None:
        """Let go of the page and close the dialog."""
        self.connections.drop()
        self.close()

    def _run(self, name: str, **parameters: Any) -> Outcome:
        return run_here(name, {"REGISTER": self.path, **parameters}, self.project, lambda _: None)

    def _say(self, good: bool, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.verdict.setText(f"{'✔' if good else '✘'} {sentence}")


def entries_of(path: str) -> list[dict[str, str]]:
    """Return the entries of a register as rows of its record. Problem where it cannot be read."""
    from ..circles.record import record
    from ..circles.register import Register

    with Register.open(Path(path)) as register:
        return record(register.entries())
