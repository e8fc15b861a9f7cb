"""The fictional territory in the open project: imported, added and chosen, in turns of the event loop."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis, QgsMapLayer, QgsProject

from ..later import Steps, Turns
from ..messages import tr
from ..paths import resource
from .dock import OrsenDock
from .layers import adding_background, adding_layers, retire
from .rating_controller import RatingController
from .sample_loader import CIRCLES, COVERED, SampleLoader


class SampleController:
    """Listens to nobody: ``open`` is called, and ``opened`` when the sample stands in the project and is chosen."""

    def __init__(
        self,
        dock: OrsenDock,
        rating: RatingController,
        project: QgsProject,
        tell: Callable[[str, Qgis.MessageLevel], None],
        opened: Callable[[], None],
    ) -> None:
        self.dock = dock
        self.rating = rating
        self.project = project
        self.tell = tell
        self.opened = opened
        self.loader: SampleLoader | None = None
        self.taking: Turns | None = None

    def open(self) -> None:
        """Import the fictional territory into the project."""
        if self.loader is not None:
            return
        self.dock.stock.load_sample.setEnabled(False)
        self.loader = SampleLoader(self.project, self.dock)
        self.loader.finished.connect(self.on_sample)
        self.loader.start()

    def on_sample(self, layers: list[QgsMapLayer], trouble: str) -> None:
        """Add the layers of the sample and go there, or say why not."""
        if trouble:
            self.abandon()
            self.tell(trouble, Qgis.MessageLevel.Critical)
            return
        self.taking = Turns(self._take(layers))
        self.taking.finished.connect(self.abandon)
        self.taking.start()

    def abandon(self) -> None:
        """Stop, and say nothing."""
        if self.taking is not None:
            self.taking.stop()
            self.taking.deleteLater()
            self.taking = None
        if self.loader is not None:
            self.loader.abandon()
            self.loader.deleteLater()
            self.loader = None
        self.dock.stock.load_sample.setEnabled(True)

    def unload(self) -> None:
        """Stop what runs."""
        self.abandon()

    def _take(self, layers: list[QgsMapLayer]) -> Steps:
        yield from adding_layers(self.project, layers[:3])
        retire(self.project, layers[2])
        yield
        yield from adding_background(self.project, layers[3:], tr("Background of the sample"))
        yield
        self.dock.stock.addresses.setLayer(layers[0])
        self.dock.rating.incidents.setLayer(layers[1])
        self.dock.rating.previous.setLayer(layers[2])
        self.dock.territory.earlier.setLayer(layers[2])
        self.rating.choices.tick(list(COVERED))
        yield
        self.dock.release.circles.setFilePath(str(resource("sample", CIRCLES)))
        self.opened()
