"""Which grid the panel rates by, and the window where a person looks at it and changes it."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from ..messages import explain, tr
from ..problems import Problem
from .asking import agrees_to_drop
from .connections import Connections
from .grid_difference_words import difference_sentences
from .grid_editor import GridEditor
from .grid_words import cell_words, chosen_grid, describe_grid
from .project_state import ProjectState
from .rating_page import RatingPage

if TYPE_CHECKING:
    from ..grid.axes import Frequency, Severity
    from ..grid.grid_editing import GridDraft


class GridController(QObject):
    """Keeps the path of the chosen grid, empty for the bundled one. ``chosen`` is emitted when it changes."""

    chosen = pyqtSignal()

    def __init__(self, page: RatingPage, window: QWidget, tell: Callable[[str, Qgis.MessageLevel], None]) -> None:
        super().__init__(page)
        self.page = page
        self.window = window
        self.tell = tell
        self.path = ""
        self.editor: GridEditor | None = None
        self.draft: GridDraft | None = None
        self.connections = Connections()
        self.connections.add(page.gridAsked, self.open_editor)
        self.describe()

    def describe(self) -> None:
        """Say on the page which grid is used."""
        words, tip = describe_grid(self.path)
        self.page.grid.setText(words)
        self.page.grid.setToolTip(tip)

    def open_editor(self) -> None:
        """Show the grid in its window."""
        if self.editor is None:
            self.editor = GridEditor(self.window, self.may_drop_changes)
            self.editor.openAsked.connect(self.use_another)
            self.editor.bundledAsked.connect(lambda: self.use(""))
            self.editor.saveAsked.connect(self.save)
            self.editor.table.levelAsked.connect(self.change_level)
            self.editor.table.vouchAsked.connect(self.vouch)
            self.editor.finished.connect(self.forget_editor)
            self.start_over()
        self.editor.open()

    def start_over(self) -> None:
        """Show the chosen grid unchanged; the bundled one, with the reason, where it cannot be read."""
        from ..grid.grid_editing import GridDraft
        from ..grid.grid_writing import next_version

        trouble = ""
        try:
            grid = chosen_grid(self.path)
        except Problem as problem:
            trouble = explain(problem)
            grid = chosen_grid("")
        self.show(GridDraft.of(grid))
        if self.editor is not None:
            self.editor.propose(grid.identifier, next_version(grid.version), grid.title)
            self.editor.notice.say(trouble)

    def show(self, draft: GridDraft) -> None:
        """Show a draft beside the bundled grid."""
        from ..grid.comparison import compare_grids

        self.draft = draft
        if self.editor is not None:
            self.editor.show_draft(draft, difference_sentences(compare_grids(draft.rules, chosen_grid(""))))
            self.editor.notice.say("")

    def change_level(self, severity: Severity, frequency: Frequency, level: int) -> None:
        """Give a cell another level, or say at once why it cannot have it."""
        from ..grid.grid_editing import OrderProblem

        if self.draft is None or self.editor is None:
            return
        try:
            self.show(self.draft.with_level(severity, frequency, level))
        except OrderProblem as problem:
            fall = problem.values["fall"]
            worse = cell_words(fall.severity, fall.frequency)
            milder = cell_words(fall.milder_severity, fall.milder_frequency)
            self.editor.table.show_draft(self.draft)
            self.editor.notice.say(explain(problem, worse=worse, milder=milder))

    def vouch(self, severity: Severity, frequency: Frequency, local: bool) -> None:
        """Say that a level was decided locally, or no longer."""
        if self.draft is not None:
            self.show(self.draft.decided_here(severity, frequency, local))

    def save(self) -> None:
        """Write the draft as a new version, and use it from now on."""
        from ..grid.grid_writing import new_version, write_grid

        if self.draft is None or self.editor is None:
            return
        try:
            boxes = (self.editor.identifier, self.editor.version, self.editor.title, self.editor.source)
            grid = new_version(self.draft, *(box.text() for box in boxes))
            path = self.ask_where(re.sub(r"[^\w.-]+", "-", f"{grid.identifier}-{grid.version}.json"))
            if not path:
                return
            write_grid(grid, Path(path))
        except Problem as problem:
            self.editor.notice.say(explain(problem))
            return
        self.draft = None  # nothing is lost any more
        self.use(path)
        self.tell(
            tr("The grid {grid} was saved, and the panel uses it from now on.").format(grid=grid.name),
            Qgis.MessageLevel.Success,
        )

    def use_another(self) -> None:
        """Use the grid of a file that a person chooses; one that is refused changes nothing."""
        path = self.ask_which()
        if not path or self.editor is None:
            return
        try:
            chosen_grid(path)
        except Problem as problem:
            self.editor.notice.say(explain(problem))
            return
        self.use(path)

    def use(self, path: str) -> None:
        """Use a grid from now on."""
        if not self.may_drop_changes():
            return
        self.path = path
        self.describe()
        self.start_over()
        self.chosen.emit()

    def may_drop_changes(self) -> bool:
        """Whether nothing unsaved is lost, or a person agrees that it is."""
        if self.draft is None or self.editor is None or not self.draft.is_changed:
            return True
        return agrees_to_drop(self.editor, tr("The changes of the grid are not saved. Drop them?"))

    def ask_where(self, name: str) -> str:
        """Return where a person wants the new version, empty for nowhere."""
        folder = Path(self.path).parent if self.path else Path.home()
        path, _ = QFileDialog.getSaveFileName(
            self.editor, tr("Save the grid"), str(folder / name), tr("Grid") + " (*.json)"
        )
        return path if not path or path.casefold().endswith(".json") else f"{path}.json"

    def ask_which(self) -> str:
        """Return the file of a grid that a person chooses, empty for none."""
        folder = str(Path(self.path).parent) if self.path else ""
        return str(
            QFileDialog.getOpenFileName(self.editor, tr("Use another grid"), folder, tr("Grid") + " (*.json)")[0]
        )

    def forget_editor(self, *_: int) -> None:
        """The window was closed."""
        if self.editor is not None:
            self.editor.deleteLater()
        self.editor = None
        self.draft = None

    def remember(self, state: ProjectState) -> None:
        """Write the choice into the project."""
        state.write_path("grid", self.path)

    def restore(self, state: ProjectState) -> None:
        """Use the grid that the project remembers."""
        path = state.read_path("grid")
        if path != self.path:
            self.path = path
            self.describe()
            if self.editor is not None:
                self.start_over()

    def unload(self) -> None:
        """Let go of the page and of the window."""
        self.connections.drop()
        if self.editor is not None:
            self.draft = None
            self.editor.close()
