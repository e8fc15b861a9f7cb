"""See the map as a circle of partners would: its release alone, a banner, one click back."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingOutputLayerDefinition, QgsProject, QgsSingleSymbolRenderer
from qgis.PyQt.QtCore import QLocale, QObject

from ..messages import explain, tr
from ..problems import Problem
from ..symbology.cells import draw_cells
from .algorithm_run import AlgorithmRun, Outcome
from .banner import Banner
from .connections import Connections
from .layers import SEEN
from .release_controller import ReleaseController
from .seen_as import SeenAs
from .telling import Tell


class SeenController(QObject):
    """Runs ``orsen:seerelease`` and shows what comes out, until the person goes back."""

    def __init__(self, release: ReleaseController, iface: Any, project: QgsProject, tell: Tell) -> None:
        super().__init__(release.page)
        self.release = release
        self.page = release.page
        self.project = project
        self.tell = tell
        self.seen = SeenAs(project, lambda: iface.layerTreeCanvasBridge().setCanvasLayers())
        self.circle = ""
        self.run: AlgorithmRun | None = None
        self.wanted: tuple[str, ...] = ()  # what is awaited; empty where nobody wants it any more
        self.banner = Banner(iface.mapCanvas(), tr("Back to my map"), self.back)
        self.connections = Connections()
        self.connections.add(self.page.seeAsked, self.turn)
        self.connections.add(project.writeProject, self.on_saved)
        page = self.page
        for signal in (page.circlesChanged, page.circleChanged, page.register.fileChanged):
            self.connections.add(signal, self.forget_if_other)
        for box in (page.input, page.territory):
            self.connections.add(box.layerChanged, self.forget_if_other)

    def turn(self) -> None:
        """See as the circle sees, or go back, or stop what is on its way."""
        if self.seen.active:
            self.back()
        elif self.run is not None:
            self.run.cancel()
        else:
            self.see()

    def see(self) -> None:
        """Start working out what the chosen circle would see."""
        try:
            parameters = self.release.previewing()
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)
            return
        self.circle = self.page.circle.currentText()
        for name, title in (
            ("OUTPUT", tr("Seen by {circle}")),
            ("UNITS", tr("Units seen by {circle}")),
            ("CELLS", tr("Cells seen by {circle}")),
        ):
            definition = QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self.project)
            definition.destinationName = title.format(circle=self.circle)
            parameters[name] = definition
        self.wanted = self.release.choices()
        self.run = AlgorithmRun("orsen:seerelease", parameters, self.project, self)
        self.run.finished.connect(self.on_finished)
        self.page.show_seeing()
        self.run.start()

    def forget_if_other(self, *_: Any) -> None:
        """A choice may have changed: nobody waits for the old circle's map any more."""
        if self.run is not None and self.wanted != self.release.choices():
            self.wanted = ()
            self.run.cancel()

    def on_finished(self, outcome: Outcome) -> None:
        """Show what came out, unless the page says something else by now."""
        wanted = bool(self.wanted) and self.wanted == self.release.choices()
        self._let_go()
        if wanted and not outcome.cancelled:
            self.show(outcome)

    def show(self, outcome: Outcome) -> None:
        """Show what came out, or say why nothing would leave."""
        if not outcome.ok:
            self.tell(outcome.error, Qgis.MessageLevel.Critical)
            return
        for layer in outcome.layers:
            layer.setCustomProperty(SEEN, self.circle)
            if layer.geometryType() == Qgis.GeometryType.Polygon:
                draw_cells(layer, "niveau_max")
            elif layer.fields().lookupField("niveau") < 0 and layer.fields().lookupField("niveau_max") < 0:
                layer.setRenderer(QgsSingleSymbolRenderer(plain_symbol()))
        self.seen.enter(outcome.layers, self.page.background.chosen())
        counts = self._counts(outcome.results)
        self.banner.say(tr("You see the map as “{circle}” would.").format(circle=self.circle) + " " + counts)
        self.page.show_seen(True, counts)
        for warning in outcome.warnings:
            self.tell(warning, Qgis.MessageLevel.Info)

    def back(self) -> None:
        """Show the person's own map again."""
        self.banner.hide()
        self.seen.leave()
        self.page.show_seen(False, "")

    def on_saved(self, document: Any) -> None:
        """The project is being saved, with the person's own map: show that again."""
        if self.seen.active:
            self.seen.end_saving(document)
            self.back()
            self.tell(tr("The project is saved with your own map, which is shown again."), Qgis.MessageLevel.Info)

    def abandon(self) -> None:
        """Stop, go back, and say nothing: the project closes."""
        if self.run is not None:
            self.run.abandon()
            self._let_go()
        self.back()

    def unload(self) -> None:
        """Let go of the page and the canvas."""
        self.connections.drop()
        self.abandon()
        self.banner.remove()

    def _let_go(self) -> None:
        self.run, self.wanted = None, ()
        self.page.show_seen(False, "")

    def _counts(self, results: dict[str, Any]) -> str:
        number = QLocale().toString
        return tr(
            "Addresses kept: {kept}; generalised: {generalised}; suppressed: {suppressed}; not for this circle: {left}."
        ).format(
            kept=number(int(results["KEPT"])),
            generalised=number(int(results["GENERALISED"])),
            suppressed=number(int(results["SUPPRESSED"])),
            left=number(int(results["LEFT_OUT"])),
        )


def plain_symbol() -> Any:
    """Return how a place is drawn for a circle that may not know levels."""
    from ..symbology.levels import PLAIN
    from ..symbology.symbols import symbol_of

    return symbol_of(PLAIN, "address")
