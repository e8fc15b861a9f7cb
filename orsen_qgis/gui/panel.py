"""The panel: builds the dock and its controllers, follows the project, and takes everything away again."""

from __future__ import annotations

from typing import Any, TypeVar

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QAction

from ..freed_memory import FreedAtOnce
from ..later import Steps
from ..settings import settings
from .addresses_window import AddressesWindow
from .background import Background
from .circle_controller import CircleController
from .connections import Connections
from .delivered_controller import DeliveredController
from .dock import OrsenDock, place_dock
from .forecast_controller import ForecastController
from .grid_controller import GridController
from .kept_choices import choice_signals
from .map_controller import MapController
from .people_controller import PeopleController
from .plain_words import spelled
from .project_state import ProjectState
from .rating_controller import RatingController
from .register_controller import RegisterController
from .release_controller import ReleaseController
from .sample_controller import SampleController
from .seen_controller import SeenController
from .stock_controller import StockController
from .stock_counts import StockCounts
from .territory_controller import TerritoryController

Made = TypeVar("Made")
MARGIN = 1.1  # around the addresses, on the map
SECONDS = {Qgis.MessageLevel.Info: 8, Qgis.MessageLevel.Success: 8, Qgis.MessageLevel.Warning: 15}


class Panel:
    """One panel on the open project. ``action`` shows and hides it.

    It is made ``whole`` at once, or by whoever takes its ``steps``; until the last one it can only be unloaded.
    """

    def __init__(self, iface: Any, action: QAction, whole: bool = True) -> None:
        self.iface = iface
        self.action = action
        self.project = QgsProject.instance()
        self.state = ProjectState(self.project)
        self.dock = OrsenDock(iface.mainWindow())
        self.restoring = True  # until the choices of the project are shown
        self.connections = Connections()
        self.awaited: set[str] = set()  # ids of layers that QGIS could not open
        self.made: list[Any] = []  # what is unloaded, the last one first
        if whole:
            for _ in self.steps():
                pass

    def steps(self) -> Steps:
        """Fill the dock, make the controllers, show what the project remembers, then the dock itself."""
        self._keep(FreedAtOnce())
        yield from self.dock.fill()
        yield
        yield from self._make_first_pages()
        yield from self._make_last_pages()
        self.later = QTimer(self.dock)
        self.later.setSingleShot(True)
        self.connections.add(self.later.timeout, self.show_stock)
        self._follow_project()
        self._follow_choices()
        yield
        self.restore()
        yield
        place_dock(self.iface, self.dock)
        self.dock.setToggleVisibilityAction(self.action)
        self.dock.setUserVisible(True)
        self.dock.take_keys()
        self.connections.add(self.action.triggered, self.on_action)

    def on_action(self, shown: bool) -> None:
        """The panel was shown or hidden."""
        if shown:
            self.dock.take_keys()

    def _make_first_pages(self) -> Steps:
        dock, window, canvas = self.dock, self.iface.mainWindow(), self.iface.mapCanvas()
        self.counts = self._keep(StockCounts(self.project, dock))
        self.stock = self._keep(
            StockController(dock.stock, self.iface, self.project, self.tell, self.open_sample, self.counts)
        )
        yield
        self.grid = self._keep(GridController(dock.rating, window, self.tell))
        self.rating = self._keep(
            RatingController(
                dock.rating, dock.stock.addresses, self.project, self.tell, lambda: self.grid.path, self.counts
            )
        )
        yield
        self.sample = self._keep(SampleController(dock, self.rating, self.project, self.tell, self.on_sample))
        self.people = self._keep(PeopleController(self.rating, dock.stock.addresses, window, canvas))
        yield

    def _make_last_pages(self) -> Steps:
        dock, window, canvas = self.dock, self.iface.mainWindow(), self.iface.mapCanvas()
        self.map = self._keep(MapController(dock.map, self.project, self.tell))
        yield
        self.release = self._keep(ReleaseController(dock.release, window, self.project, self.tell))
        yield
        self.territory = self._keep(TerritoryController(dock.territory, canvas, self.project, self.tell))
        yield
        self.seen = self._keep(SeenController(self.release, self.iface, self.project, self.tell))
        self.delivered = self._keep(DeliveredController(self.release, window, self.tell))
        self.forecast = self._keep(ForecastController(self.release, window, self.project, self.tell))
        self.register = self._keep(RegisterController(dock.release, window, self.project, self.tell))
        self.circles = self._keep(CircleController(dock.release, window, self.tell))
        self.addresses = self._keep(
            AddressesWindow(self.iface, self.project, self.rating.evidence, self.people.decisions.retain_selected)
        )
        yield

    def _keep(self, part: Made) -> Made:
        self.made.append(part)
        return part

    def tell(self, sentence: str, level: Qgis.MessageLevel) -> None:
        """Say one sentence in the message bar; an error stays until it is closed."""
        self.iface.messageBar().pushMessage("ORSEN", spelled(sentence), level, SECONDS.get(level, 0))

    def refresh(self, *_: Any) -> None:
        """The project's layers changed."""
        for controller in (self.stock, self.rating, self.people, self.map, self.release, self.territory):
            controller.refresh()

    def remember(self, *_: Any) -> None:
        """A person changed a choice: keep it with the project."""
        if self.restoring:
            return
        for controller in (self.stock, self.grid, self.rating, self.people, self.map, self.release, self.territory):
            controller.remember(self.state)

    def restore(self, *_: Any) -> None:
        """A project was opened: show what it remembers."""
        self.restoring = True
        for controller in (self.stock, self.grid, self.rating, self.people, self.map, self.release, self.territory):
            controller.restore(self.state)
        if not self.state.read("page"):
            paper = self.dock.release.page
            paper.setCurrentIndex(max(paper.findData(settings().page.value()), 0))
        self.restoring = False
        self._await_layers()

    def _await_layers(self) -> None:
        """Show what the project remembers again when a layer that QGIS cannot open is mended."""
        for identifier, layer in self.project.mapLayers().items():
            if not layer.isValid() and identifier not in self.awaited:
                self.awaited.add(identifier)
                layer.dataSourceChanged.connect(self.restore)

    def _await_no_layer(self) -> None:
        for layer in filter(None, map(self.project.mapLayer, self.awaited)):
            layer.dataSourceChanged.disconnect(self.restore)
        self.awaited.clear()

    def offer_result(self, layer: QgsVectorLayer) -> None:
        """A new result is what people look at and deliver next; the project remembers it."""
        self.dock.release.input.setLayer(layer)
        self.dock.map.layer.setLayer(layer)
        self.dock.territory.layer.setLayer(layer)
        self.remember()

    def offer_stock(self, layer: QgsVectorLayer) -> None:
        """An import has made or completed a stock: choose it and go there."""
        self.dock.stock.addresses.setLayer(layer)
        self.refresh()
        self.remember()
        self.later.start()

    def offer_incidents(self, layer: QgsVectorLayer) -> None:
        """An import has tied incidents to addresses: rate with them."""
        self.dock.rating.incidents.setLayer(layer)
        self.remember()

    def open_addresses(self) -> None:
        """Show the addresses of the result as a table."""
        self.addresses.open(self.project.mapLayer(self.rating.result_id))

    def leave_project(self) -> None:
        """The project is about to close: whatever runs for it stops."""
        self.restoring = True
        self._await_no_layer()
        self.sample.abandon()
        self.counts.abandon()
        self.people.abandon()
        self.stock.abandon()
        self.rating.abandon()
        self.map.abandon()
        self.seen.abandon()
        self.forecast.abandon()
        self.delivered.close()
        self.territory.abandon()

    def open_sample(self) -> None:
        """Import the fictional territory into the project."""
        self.sample.open()

    def on_sample(self) -> None:
        """The sample stands in the project: remember what was chosen, and go there."""
        self.remember()
        # QGIS shows the whole of a project's first layers; ours come after.
        self.later.start()

    def show_stock(self) -> None:
        """Bring the map to the chosen addresses."""
        layer = self.dock.stock.addresses.currentLayer()
        if layer is not None:
            canvas = self.iface.mapCanvas()
            canvas.setExtent(canvas.mapSettings().layerExtentToOutputExtent(layer, layer.extent()))
            canvas.zoomByFactor(MARGIN)
            canvas.refresh()

    def unload(self) -> None:
        """Undo what the constructor did."""
        self.connections.drop()
        self._await_no_layer()
        for part in reversed(self.made):
            part.unload()
        Background.drop_all()
        self.iface.removeDockWidget(self.dock)
        self.dock.deleteLater()

    def _follow_project(self) -> None:
        self.connections.add(self.project.layersAdded, self.refresh)
        self.connections.add(self.project.layersAdded, self.rating.adopt)
        self.connections.add(self.project.layersRemoved, self.refresh)
        self.connections.add(self.project.aboutToBeCleared, self.leave_project)
        # Layers join the tree, which orders them, after they join the project.
        self.connections.add(self.project.layerTreeRoot().layerOrderChanged, self.release.refresh)
        self.connections.add(self.project.readProject, self.restore)
        self.connections.add(self.project.cleared, self.restore)

    def _follow_choices(self) -> None:
        self.connections.add(self.stock.stocks.imported, self.offer_stock)
        self.connections.add(self.stock.incidents.imported, self.offer_incidents)
        self.connections.add(self.rating.classified, self.offer_result)
        self.connections.add(self.rating.resultChanged, self.addresses.follow)
        self.connections.add(self.rating.choicesChanged, self.remember)
        self.connections.add(self.people.table.changed, self.remember)
        self.connections.add(self.dock.rating.addressesAsked, self.open_addresses)
        for signal in choice_signals(self.dock):
            self.connections.add(signal, self.remember)
        self.connections.add(self.grid.chosen, self.remember)
