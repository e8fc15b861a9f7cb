"""Listens to the window of circles: opens, checks at every change, and saves what the strict loader takes."""

from __future__ import annotations

import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..messages import explain, tr
from ..problems import Problem
from .asking import agrees_to_drop
from .background import Background
from .circle_draft import CircleDraft
from .circle_editor import CircleEditor
from .circle_words import approval_words
from .column_texts import texts_finder
from .connections import Connections
from .release_page import ReleasePage
from .telling import Tell

if TYPE_CHECKING:
    from ..circles.approvals import Approval

KIND = "*.json"


class CircleController(QObject):
    """One window at a time, on the file of circles that the page names, or a new one."""

    def __init__(self, page: ReleasePage, window: QWidget, tell: Tell) -> None:
        super().__init__(page)
        self.page = page
        self.window = window
        self.tell = tell
        self.editor: CircleEditor | None = None
        self.draft = CircleDraft()
        self.current = -1
        self.approvals: dict[str, Approval] = {}
        self.looking: Background | None = None
        self.connections = Connections()
        self.connections.add(page.editCirclesAsked, lambda: self.open(0))
        self.connections.add(page.matrixAsked, lambda: self.open(1))

    def open(self, tab: int) -> None:
        """Show the window on the page's file; an empty one where there is none, or where it cannot be read."""
        if self.editor is None:
            self.editor = CircleEditor(self.window, self.may_drop_changes)
            for signal, slot in (
                (self.editor.openAsked, self.open_another),
                (self.editor.newAsked, self.start_new),
                (self.editor.addAsked, lambda: self.show(self.draft.add())),
                (self.editor.duplicateAsked, lambda: self.show(self.draft.duplicate(self.current))),
                (self.editor.removeAsked, self.remove),
                (self.editor.chosen, self.show),
                (self.editor.changed, self.take_over),
                (self.editor.saveAsked, self.save),
                (self.editor.saveAsAsked, self.save_as),
                (self.editor.finished, self.forget_editor),
            ):
                signal.connect(slot)
            self._read_surroundings()
            self.load(self.page.circles.filePath().strip())
        self.editor.tabs.setCurrentIndex(tab)
        self.editor.show()
        self.editor.raise_()

    def load(self, path: str) -> None:
        """Show a file of circles; say why where the loader refuses it."""
        if self.editor is None:
            return
        trouble = ""
        try:
            self.draft = CircleDraft(Path(path) if path else None)
        except Problem as problem:
            trouble = explain(problem)
            self.draft = CircleDraft()
        wanted = self.page.circle.currentData()
        ids = [circle["id"] for circle in self.draft.circles]
        self.show(ids.index(wanted) if wanted in ids else 0 if ids else -1)
        if trouble:
            self.editor.notice.say(trouble)

    def show(self, number: int) -> None:
        """Show one circle."""
        self.current = number
        if self.editor is not None and number >= 0:
            self.editor.form.show_content(self.draft.circles[number])
        self.check()

    def take_over(self) -> None:
        """A person changed the circle that is shown."""
        if self.editor is not None and self.current >= 0:
            self.draft.circles[self.current] = self.editor.form.content()
            self.check()

    def check(self) -> None:
        """Say what is wrong, where; what may be saved; and who would see what."""
        from ..circles.matrix import who_sees_what

        if self.editor is None:
            return
        circles = [self.draft.circle(number) for number in range(len(self.draft.circles))]
        names = [said["name"] or said["id"] for said in self.draft.circles]
        whole = self.draft.whole_trouble()
        self.editor.show_circles([(name, circle is None) for name, circle in zip(names, circles)], self.current)
        rest = self.editor.form.show_troubles(self.draft.troubles(self.current) if self.current >= 0 else {})
        if not self.draft.circles:
            rest = [tr("This file holds no circle yet: add one.")]
        elif not rest and whole is not None and self.current >= 0 and circles[self.current] is not None:
            rest = [explain(whole)]
        self.editor.notice.say("\n".join(rest))
        self.editor.save.setEnabled(whole is None and self.draft.is_changed)
        self.editor.save_as.setEnabled(whole is None)
        self.editor.path.setText(self._file_words())
        self.editor.matrix.show_matrix(
            who_sees_what([circle for circle in circles if circle is not None], datetime.date.today()),
            [name or tr("[no name yet]") for name, circle in zip(names, circles) if circle is None],
        )
        shown = circles[self.current] if self.current >= 0 else None
        self.editor.approval.say(approval_words(shown, self.approvals) if shown is not None else "")

    def remove(self) -> None:
        """Take the chosen circle out; the file keeps it until it is saved."""
        del self.draft.circles[self.current]
        self.show(min(self.current, len(self.draft.circles) - 1))

    def start_new(self) -> None:
        """Start a file with one empty circle."""
        if self.may_drop_changes():
            self.draft = CircleDraft()
            self.show(self.draft.add())

    def open_another(self) -> None:
        """Open a file that a person chooses."""
        if not self.may_drop_changes():
            return
        path, _ = QFileDialog.getOpenFileName(
            self.editor, tr("Open a file of circles"), self._folder(), f"{tr('Circles of partners')} ({KIND})"
        )
        if path:
            self.load(path)

    def save(self) -> None:
        """Write the file where it is; ask where for a new one."""
        if self.draft.path is None:
            self.save_as()
        else:
            self.write(self.draft.path)

    def save_as(self) -> None:
        """Write the file where a person says."""
        path, _ = QFileDialog.getSaveFileName(
            self.editor, tr("Save the circles"), self._folder("cercles.json"), f"{tr('Circles of partners')} ({KIND})"
        )
        if path:
            self.write(Path(path if path.casefold().endswith(".json") else f"{path}.json"))

    def write(self, path: Path) -> None:
        """Write the file, or say why not; the page uses it from now on."""
        if self.editor is None:
            return
        try:
            self.draft.save(path)
        except Problem as problem:
            self.editor.notice.say(explain(problem))
            return
        self.check()
        chosen = self.draft.circles[self.current]["id"]
        if self.page.circles.filePath().strip() == str(path):
            self.page.circlesChanged.emit(str(path))
        else:
            self.page.circles.setFilePath(str(path))
        self.page.circle.setCurrentIndex(max(0, self.page.circle.findData(chosen)))
        self.tell(tr("The circles were saved, and the panel uses them from now on."), Qgis.MessageLevel.Success)

    def may_drop_changes(self) -> bool:
        """Whether nothing unsaved is lost, or a person agrees that it is."""
        if self.editor is None or not self.draft.is_changed:
            return True
        return agrees_to_drop(self.editor, tr("The changes of the circles are not saved. Drop them?"))

    def forget_editor(self, *_: int) -> None:
        """The window was closed."""
        self._look_no_more()
        if self.editor is not None:
            self.editor.deleteLater()
        self.editor = None
        self.draft, self.current = CircleDraft(), -1

    def unload(self) -> None:
        """Let go of the page and of the window."""
        self.connections.drop()
        self._look_no_more()
        if self.editor is not None:
            self.draft = CircleDraft()
            self.editor.close()

    def _read_surroundings(self) -> None:
        """Start looking at the layer for landlords and communes, and at the register for approvals and its identity."""
        from ..circles.approvals import approvals_of
        from ..circles.chain import APPROVED
        from ..circles.register import Register

        if self.editor is None:
            return
        layer = self.page.input.currentLayer()
        if layer is not None:
            work = texts_finder(layer, ("bailleur", "code_insee"))
            self.looking = Background(work, self._offer).start()
        identity, self.approvals = "", {}
        path = self.page.register.filePath().strip()
        if path and Path(path).is_file():
            try:
                with Register.open(Path(path)) as register:
                    identity = register.identity
                    self.approvals = approvals_of(register.entries(APPROVED))
            except Problem as problem:
                self.tell(explain(problem), Qgis.MessageLevel.Warning)
        self.editor.form.offer([], [], identity)

    def _look_no_more(self) -> None:
        if self.looking is not None:
            self.looking.drop()
            self.looking = None

    def _offer(self, found: Any, trouble: str) -> None:
        """Offer the landlords and communes that the layer holds; without them both are written by hand."""
        from ..circles.municipalities import is_commune

        self.looking = None
        if trouble:
            self.tell(trouble, Qgis.MessageLevel.Warning)
        if self.editor is not None and found:
            spellings, codes = found
            self.editor.form.scope.offer(spellings, [code for code in codes if is_commune(code)])

    def _file_words(self) -> str:
        if self.draft.path is None:
            return tr("New file of circles, not saved yet")
        return f"{self.draft.path} *" if self.draft.is_changed else str(self.draft.path)

    def _folder(self, name: str = "") -> str:
        folder = self.draft.path.parent if self.draft.path is not None else Path.home()
        return str(folder / name) if name else str(folder)
