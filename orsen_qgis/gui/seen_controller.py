"""See the map as a circle of partners would: its release alone, a banner, one click back."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsProcessingOutputLayerDefinition, QgsProject, QgsSingleSymbolRenderer
from qgis.PyQt.QtCore import QLocale, QObject

from ..messages import explain, tr
from ..problems import Problem
from ..symbology.cells import draw_cells
from .algorithm_run import Outcome, run_here
from .banner import Banner
from .connections import Connections
from .layers import SEEN
from .rating_controller import Tell
from .release_controller import ReleaseController
from .seen_as import SeenAs


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
        self.banner = Banner(iface.mapCanvas(), tr("Back to my map"), self.back)
        self.connections = Connections()
        self.connections.add(self.page.seeAsked, self.turn)
        self.connections.add(project.writeProject, self.on_saved)

    def turn(self) -> None:
        """See as the circle sees, or go back."""
        if self.seen.active:
            self.back()
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
        # On the main thread: pyproj, which places the cells, crashed in a worker of a QGIS on Qt 6.
        self.show(run_here("orsen:seerelease", parameters, self.project, lambda _feedback: None))

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
        """Go back, and say nothing: the project closes."""
        self.back()

    def unload(self) -> None:
        """Let go of the page and the canvas."""
        self.connections.drop()
        self.abandon()
        self.banner.remove()

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
