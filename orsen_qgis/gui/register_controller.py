"""Opens the register of releases, searches it and verifies it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtWidgets import QWidget

from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import run_here
from .connections import Connections
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
        self.dialog.show_entries(rows)
        self.dialog.show()

    def verify(self, head: str) -> None:
        """Run ``orsen:verifyregister`` and say what it found."""
        outcome = run_here("orsen:verifyregister", {"REGISTER": self.path, "HEAD": head}, self.project, lambda _: None)
        if self.dialog is None:
            return
        if outcome.ok and outcome.results.get("VALID"):
            number = outcome.results["ENTRIES"]
            self.dialog.verdict.setText("✔ " + tr("The register is whole: {entries} entries.").format(entries=number))
        else:
            self.dialog.verdict.setText("✘ " + outcome.error)

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


def entries_of(path: str) -> list[dict[str, str]]:
    """Return the entries of a register as rows of its record. Problem where it cannot be read."""
    from ..circles.record import record
    from ..circles.register import Register

    with Register.open(Path(path)) as register:
        return record(register.entries())
