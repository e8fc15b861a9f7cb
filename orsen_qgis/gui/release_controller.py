"""Listens to the fourth page: shows a circle, and delivers to it."""

from __future__ import annotations

import datetime
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QWidget

from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import Outcome
from .circle_words import describe_circle, objection
from .connections import Connections
from .export_runner import export
from .layers import RATED_COLUMNS, TASK_COLUMN, background_candidates, is_shown, offer
from .project_state import ProjectState
from .release_choices import atlas_words, choose, fill_choices, orientation_words
from .release_page import ReleasePage
from .release_request import destinations, drawing, overriding, seeing
from .telling import Tell


class ReleaseController(QObject):
    """Reads circle files and runs the export; the algorithm alone decides what leaves.

    ``delivered`` carries the outcome of an export that made copies.
    """

    delivered = pyqtSignal(object)

    def __init__(self, page: ReleasePage, window: QWidget, project: QgsProject, tell: Tell) -> None:
        super().__init__(page)
        self.page = page
        self.window = window
        self.project = project
        self.tell = tell
        self.circles: Any = None
        self.background: list[str] | None = None
        self.connections = Connections()
        self.connections.add(page.circlesChanged, self.read_circles)
        self.connections.add(page.circleChanged, self.show_circle)
        self.connections.add(page.background.ticked, self.keep_background)
        self.connections.add(page.deliverAsked, self.deliver)
        self.connections.add(page.openFolderAsked, self.open_folder)
        fill_choices(page.page, "PAGE", {})
        fill_choices(page.atlas, "ATLAS", atlas_words())
        fill_choices(page.more.orientation, "ORIENTATION", orientation_words())
        self.refresh()
        self.show_circle()

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.page.input, self.project, RATED_COLUMNS, without=TASK_COLUMN)
        candidates = background_candidates(self.project)
        shown = [layer.id() for layer in candidates if is_shown(self.project, layer)]
        ticked = shown if self.background is None else self.background
        self.page.background.show_entries([(layer.id(), layer.name()) for layer in candidates], ticked)
        rated = self.page.input.currentLayer() is not None
        self.page.deliver.setEnabled(rated)
        self.page.empty.say("" if rated else tr("The project has no rated addresses yet: classify them first."))

    def keep_background(self) -> None:
        """Keep what a person ticked when layers come and go."""
        self.background = self.page.background.chosen()

    def read_circles(self, path: str) -> None:
        """Read a circle file and list its circles; say what is wrong with it."""
        from ..circles.policy_file import load_circles

        self.circles = None
        trouble = ""
        if path.strip():
            try:
                self.circles = load_circles(path.strip())
            except Problem as problem:
                trouble = explain(problem)
        self.page.circle.blockSignals(True)
        self.page.circle.clear()
        for circle in self.circles.circles if self.circles else ():
            self.page.circle.addItem(circle.name, circle.id)
        self.page.circle.blockSignals(False)
        self.show_circle()
        if trouble:
            self.page.warning.say(trouble)

    def show_circle(self) -> None:
        """Say what the chosen circle may receive, and whether its convention is in force."""
        circle = self.chosen_circle()
        self.page.show_delivery("")
        first = tr("No circle yet: open a file of circles, or write the first one with the button above.")
        self.page.about.setText(describe_circle(circle) if circle else first)
        self.page.warning.say(objection(circle, datetime.date.today()) if circle else "")

    def deliver(self) -> None:
        """Run the export and say which copies were made, or why there is none."""
        self.page.show_delivery("")
        try:
            parameters = self.parameters()
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        outcome = export(parameters, self.project, self.window)
        if outcome.ok:
            self._say_delivered(outcome, parameters["SECRETS"])
        elif outcome.cancelled:
            self.tell(
                tr("The delivery was stopped; copies begun are withdrawn in the register."), Qgis.MessageLevel.Info
            )
        else:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)

    def parameters(self) -> dict[str, Any]:
        """Return what the page says, as the export takes it; Problem where something is missing."""
        page = self.page
        return {**seeing(page), **drawing(page, self.project), **destinations(page), **overriding(page)}

    def chosen_circle(self) -> Any:
        """Return the circle that is chosen; None where there is none."""
        chosen = self.page.circle.currentData()
        return self.circles.circle(chosen) if self.circles and chosen else None

    def previewing(self, *names: str) -> dict[str, Any]:
        """Return what decides on a release and, of ``names``, how it is drawn; Problem where something is missing."""
        drawn = drawing(self.page, self.project)
        said = {**seeing(self.page), **overriding(self.page)}
        return {**said, **{name: value for name, value in drawn.items() if name in names}}

    def choices(self) -> tuple[str, ...]:
        """Return what decides on a release, as the page says it: equal while nothing else is chosen."""
        page = self.page
        layers = [page.input.currentLayer(), page.territory.currentLayer()]
        return (
            *(layer.id() if layer is not None else "" for layer in layers),
            *(box.filePath().strip() for box in (page.circles, page.register)),
            page.circle.currentData() or "",
        )

    def open_folder(self) -> None:
        """Show the folder of the copies in the system's file manager."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(self.page.folder.filePath()))

    def remember(self, state: ProjectState) -> None:
        """Write the choices into the project; never where passwords are."""
        page = self.page
        layer, territory = page.input.currentLayer(), page.territory.currentLayer()
        state.write_layer("rated", layer)
        state.write_layer("territory", territory)
        state.write("circle", page.circle.currentData() or "")
        state.write("page", page.page.currentData() or "")
        state.write("atlas", page.atlas.currentData() or "")
        state.write("orientation", page.more.orientation.currentData() or "")
        state.write("listed", "yes" if page.more.listed.isChecked() else "no")
        for key, box in self._kept_files().items():
            state.write_path(key, box.filePath().strip())

    def restore(self, state: ProjectState) -> None:
        """Show what the project remembers."""
        page = self.page
        self.background = None
        self.refresh()
        for key, box in (("rated", page.input), ("territory", page.territory)):
            layer = self.project.mapLayer(state.read(key))
            box.setLayer(layer) if layer is not None else None
        for key, box in self._kept_files().items():
            box.setFilePath(state.read_path(key))
        page.secrets.setFilePath("")
        page.more.signature.setConfigId("")
        page.more.listed.setChecked(state.read("listed") != "no")
        choose(page.more.orientation, state.read("orientation") or "auto")
        for key, box in (("circle", page.circle), ("page", page.page), ("atlas", page.atlas)):
            box.setCurrentIndex(max(box.findData(state.read(key)), 0))
        page.show_delivery("")

    def unload(self) -> None:
        """Let go of the page."""
        self.connections.drop()

    def _kept_files(self) -> dict[str, Any]:
        """Return the files whose places the project remembers; that of the passwords is none of them."""
        page = self.page
        return {
            "circles": page.circles,
            "folder": page.folder,
            "register": page.register,
            "template": page.more.template,
        }

    def _say_delivered(self, outcome: Outcome, secrets: str) -> None:
        self.page.show_delivery(
            tr("Copies made: {copies}.\nTheir passwords are in {secrets}: hand each one over by another way.").format(
                copies=outcome.results.get("COPY_NUMBERS", ""), secrets=secrets
            )
        )
        self.tell(tr("The confidential maps have been delivered."), Qgis.MessageLevel.Success)
        self.page.delivered.emit()
        self.delivered.emit(outcome)
        for warning in outcome.warnings:
            self.tell(warning, Qgis.MessageLevel.Warning)
