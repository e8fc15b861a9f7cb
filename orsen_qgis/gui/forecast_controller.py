"""Says beforehand what will leave, shows the pages, and takes the decisions that only a named person can take."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLocale, QObject
from qgis.PyQt.QtWidgets import QDialog, QWidget

from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import AlgorithmRun, Outcome
from .approval_dialog import ApprovalDialog
from .circle_words import describe_circle
from .connections import Connections
from .export_runner import PAGES, PREVIEW, PageFeedback, run_behind
from .fate_style import style_fates
from .forecast_words import forecast_rows
from .layers import add_layers
from .pages_dialog import PagesDialog
from .release_controller import ReleaseController
from .run_here import run_here
from .telling import Tell


class ForecastController(QObject):
    """Runs the previews of the release that the page describes; a changed choice takes the forecast away."""

    def __init__(self, release: ReleaseController, window: QWidget, project: QgsProject, tell: Tell) -> None:
        super().__init__(release.page)
        self.release = release
        self.page = release.page
        self.part = release.page.check
        self.window = window
        self.project = project
        self.tell = tell
        self.fates: QgsVectorLayer | None = None
        self.dialog: PagesDialog | None = None
        self.checked: tuple[str, ...] = ()
        self.run: AlgorithmRun | None = None
        self.asked: tuple[str, ...] = ()  # what the running forecast is of; empty where nobody wants it any more
        self.again = False  # whether to start anew once it has stopped
        self.connections = Connections()
        for signal, slot in (
            (self.part.checkAsked, self.check),
            (self.part.stopAsked, self.stop),
            (self.part.mapAsked, self.show_fates),
            (self.part.pagesAsked, self.show_pages),
            (self.part.approveAsked, self.approve),
        ):
            self.connections.add(signal, slot)
        page = self.page
        for signal in (page.circlesChanged, page.delivered):
            self.connections.add(signal, self.forget)
        # Boxes of layers say "changed" whenever they are filled anew: what counts is what the page then says.
        for box in (page.input, page.territory):
            self.connections.add(box.layerChanged, self.forget_if_other)
        self.connections.add(page.circleChanged, self.forget_if_other)
        self.connections.add(page.register.fileChanged, self.forget_if_other)

    def check(self) -> None:
        """Start working out what would leave."""
        if self.run is not None:
            self.again = not self.asked
            return
        parameters = self._parameters("PAGE", "ATLAS", "ORIENTATION", "LIST", "TEMPLATE")
        if parameters is None:
            return
        for name, title in (("OUTPUT", tr("What becomes of each address")), ("SUMMARY", tr("What will leave"))):
            definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
            definition.destinationName = title
            parameters[name] = definition
        self.asked = self.release.choices()
        self.run = AlgorithmRun(PREVIEW, parameters, self.project, self)
        self.run.finished.connect(self.on_checked)
        self.run.progressed.connect(lambda share: self.part.progress.setValue(round(share)))
        self.part.show_running(True)
        self.run.start()

    def stop(self) -> None:
        """Ask the running forecast to stop."""
        if self.run is not None:
            self.run.cancel()

    def on_checked(self, outcome: Outcome) -> None:
        """Say what would leave, unless the page says something else by now."""
        wanted, again = bool(self.asked) and self.asked == self.release.choices(), self.again
        self._let_go()
        if again:
            self.check()
        elif wanted and not self._said_trouble(outcome):
            self._show(outcome)

    def show_fates(self) -> None:
        """Add the layer of every address's fate to the project."""
        if self.fates is not None:
            layer, self.fates = self.fates, None
            style_fates(layer)
            add_layers(self.project, [layer])
            self.part.on_map.hide()

    def show_pages(self) -> None:
        """Draw the pages and show them, those drawn before a stop too."""
        parameters = self._parameters("PAGE", "ATLAS", "ORIENTATION", "LIST", "TEMPLATE", "BACKGROUND")
        if parameters is None:
            return
        self.close()
        dialog = PagesDialog(self.page.circle.currentText(), self.window)
        feedback = PageFeedback()
        feedback.drawn.connect(dialog.add_page)
        outcome = run_behind(PAGES, parameters, self.project, self.window, tr("Drawing the pages…"), feedback)
        if not dialog.pages.count():
            dialog.deleteLater()
            self._said_trouble(outcome)
            return
        self.dialog = dialog
        dialog.show_first()
        dialog.show()

    def approve(self) -> None:
        """Let a person approve the circle by name, then look again."""
        circle = self.release.chosen_circle()
        register = self.page.register.filePath().strip()
        if circle is None:
            return
        if not register:
            self.tell(tr("Choose the register where this release is written."), Qgis.MessageLevel.Warning)
            return
        dialog = ApprovalDialog(circle.name, describe_circle(circle), self.window)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        by, remark = dialog.by.text().strip(), dialog.remark.text().strip()
        dialog.deleteLater()
        if not accepted:
            return
        parameters = {
            "CIRCLES": self.page.circles.filePath().strip(),
            "CIRCLE": circle.id,
            "BY": by,
            "REASON": remark,
            "REGISTER": register,
        }
        outcome = run_here("orsen:approvecircle", parameters, self.project, lambda _: None)
        if not self._said_trouble(outcome):
            self.tell(tr("The circle is approved by {name}.").format(name=by), Qgis.MessageLevel.Success)
            self.check()

    def forget_if_other(self, *_: Any) -> None:
        """A choice may have changed."""
        known = self.asked or self.checked
        if known and known != self.release.choices():
            self.forget()

    def forget(self, *_: Any) -> None:
        """What was checked, or is being checked, is no longer what the page says."""
        self.stop()
        self.asked = ()
        self.fates = None
        self.checked = ()
        self.part.show_nothing()

    def abandon(self) -> None:
        """The project closes."""
        self._abandon_run()
        self.forget()
        self.close()

    def close(self) -> None:
        """Close the window of pages."""
        if self.dialog is not None:
            self.dialog.close()
            self.dialog.deleteLater()
            self.dialog = None

    def unload(self) -> None:
        """Let go of the page and close the window."""
        self.connections.drop()
        self._abandon_run()
        self.fates = None
        self.close()

    def _abandon_run(self) -> None:
        if self.run is not None:
            self.run.abandon()
            self._let_go()

    def _let_go(self) -> None:
        self.run, self.asked, self.again = None, (), False
        self.part.show_running(False)

    def _parameters(self, *names: str) -> dict[str, Any] | None:
        try:
            return self.release.previewing(*names)
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)
            return None

    def _said_trouble(self, outcome: Outcome) -> bool:
        """Say why there is no result, where there is none."""
        if outcome.ok:
            return False
        if outcome.cancelled:
            self.tell(tr("Stopped; nothing was delivered."), Qgis.MessageLevel.Info)
        else:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)
        return True

    def _show(self, outcome: Outcome) -> None:
        self.checked = self.release.choices()
        by_reason = next(layer for layer in outcome.layers if layer.fields().lookupField("adresses") >= 0)
        self.fates = next(layer for layer in outcome.layers if layer is not by_reason)
        number, results = QLocale().toString, outcome.results
        leaving = int(results["KEPT"]) + int(results["GENERALISED"])
        self.part.show_forecast(
            tr("{addresses} addresses leave, in {rows} rows on {pages} pages per copy.").format(
                addresses=number(leaving),
                rows=number(int(results["RELEASE_ROWS"])),
                pages=number(int(results["PAGES"])),
            ),
            forecast_rows(by_reason.getFeatures()),
        )
        self.part.show_waiting(str(results["APPROVAL"]))
        self.part.show_override(int(results["HELD_BY_EARLIER"]) > 0)
