"""After a delivery: the copies and, once, their passwords, straight from the file that holds them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QWidget

from ..messages import explain
from ..problems import Problem
from .algorithm_run import Outcome
from .clipboard_guard import ClipboardGuard
from .delivered_dialog import DeliveredCopy, DeliveredDialog
from .release_controller import ReleaseController
from .telling import Tell


class DeliveredController(QObject):
    """One window at a time; no password is kept here."""

    def __init__(self, release: ReleaseController, window: QWidget, tell: Tell) -> None:
        super().__init__(release.page)
        self.release = release
        self.window = window
        self.tell = tell
        self.guard = ClipboardGuard(self)
        self.dialog: DeliveredDialog | None = None
        release.delivered.connect(self.show)

    def show(self, outcome: Outcome) -> None:
        """Show the copies that an export made."""
        self.close()
        try:
            copies = copies_of(outcome.results, self.release.chosen_circle())
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        if not copies:
            return
        self.dialog = DeliveredDialog(str(outcome.results.get("SECRETS", "")), self.window)
        self.dialog.copyAsked.connect(self.guard.put)
        self.dialog.folderAsked.connect(self.release.open_folder)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.show_copies(copies)
        self.dialog.show()

    def close(self) -> None:
        """Close the window; its passwords go with it."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog = None

    def unload(self) -> None:
        """Close the window and empty the clipboard of a password."""
        self.release.delivered.disconnect(self.show)
        self.close()
        self.guard.clear()

    def _forget(self) -> None:
        self.dialog = None


def copies_of(results: dict[str, Any], circle: Any) -> list[DeliveredCopy]:
    """Return the copies that an export says it made. Problem where the file of passwords cannot be read."""
    from ..circles.secrets_file import passwords_of

    numbers = [number for number in str(results.get("COPY_NUMBERS", "")).split(", ") if number]
    if not numbers or not results.get("SECRETS"):
        return []
    passwords = passwords_of(results["SECRETS"], numbers)
    recipients = circle.recipients if circle is not None else ()
    by_id = {each.id: each for each in recipients}
    folder = Path(str(results["OUTPUT"]))
    copies = []
    for position, number in enumerate(numbers):
        identifier, password = passwords.get(number, ("", ""))
        # The file of passwords says whose copy it is. A copy for a certificate is not in it: the export makes the
        # copies in the order of the recipients.
        in_order = recipients[position] if position < len(recipients) else None
        recipient = by_id.get(identifier) if identifier else in_order
        files = tuple(sorted(path.name for path in folder.glob(f"{number}*.pdf")))
        copies.append(
            DeliveredCopy(
                number,
                recipient.name if recipient is not None else identifier,
                files,
                int(results.get("PAGES", 0)),
                password,
                bool(recipient is not None and recipient.certificate),
            )
        )
    return copies
