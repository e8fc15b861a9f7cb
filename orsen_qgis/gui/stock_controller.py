"""Listens to the first page: which addresses, where from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QMimeData, QObject
from qgis.PyQt.QtWidgets import QFileDialog

from ..messages import explain, tr
from ..problems import Problem
from ..stock.opening import LAYER_FILES, TEXT_FILES
from ..stock.sheets import SHEETS
from .connections import Connections
from .dropped import Source, from_layer, from_mime, from_paths
from .geocode_controller import GeocodeController
from .import_controller import ImportController
from .incident_import import IncidentImport
from .layers import ADDRESS_COLUMNS, DATE_COLUMN, has_columns, offer
from .project_state import ProjectState
from .source_zone import SourceZone
from .stock_counts import StockCount, StockCounts
from .stock_import import StockImport
from .stock_page import StockPage
from .telling import Tell


class StockController(QObject):
    """Keeps the list of layers right, says what the chosen one holds, hands files to the imports."""

    def __init__(
        self,
        page: StockPage,
        iface: Any,
        project: QgsProject,
        tell: Tell,
        load_sample: Callable[[], None],
        counts: StockCounts,
    ) -> None:
        super().__init__(page)
        self.page = page
        self.iface = iface
        self.project = project
        self.tell = tell
        self.counts = counts
        self.files: QFileDialog | None = None
        self.missing = ""  # the name of the remembered layer, where QGIS cannot open it
        self.stocks = StockImport(iface, project, tell, self, counts)
        self.incidents = IncidentImport(iface, project, tell, self)
        self.geocoding = GeocodeController(iface, project, self.stocks, self)
        self.connections = Connections()
        self.connections.add(page.addresses.layerChanged, self.describe)
        self.connections.add(counts.counted, self.show_count)
        self.connections.add(page.stockFilesAsked, self.choose_stocks)
        self.connections.add(page.stockLayerAsked, self.read_stock_layer)
        self.connections.add(page.stockDropped, self.drop_stocks)
        self.connections.add(page.incidentFilesAsked, self.choose_incidents)
        self.connections.add(page.incidentLayerAsked, self.read_incident_layer)
        self.connections.add(page.incidentsDropped, self.drop_incidents)
        self.connections.add(page.sampleAsked, load_sample)
        self.refresh()

    def refresh(self) -> None:
        """List the layers of the project again."""
        offer(self.page.addresses, self.project, ADDRESS_COLUMNS, without=DATE_COLUMN)
        ours = [layer for layer in self.project.mapLayers().values() if has_columns(layer, ADDRESS_COLUMNS)]
        for zone in (self.page.stock, self.page.incidents):
            zone.offer(ours)
        self.describe()

    def describe(self, *_: Any) -> None:
        """Count the addresses, dwellings and landlords of the chosen layer."""
        layer = self.page.addresses.currentLayer()
        self.stocks.preferred = self.incidents.addresses = layer
        self.counts.ask(layer)
        self.show_count()

    def show_count(self, *_: Any) -> None:
        """Say how many addresses, dwellings and landlords the chosen layer holds, as far as that is known."""
        layer = self.page.addresses.currentLayer()
        self.page.show_addresses(describe_stock(self.counts.of(layer)) if layer is not None else "", self.missing)

    def remember(self, state: ProjectState) -> None:
        """Write the choice into the project."""
        layer = self.page.addresses.currentLayer()
        state.write_layer("addresses", layer)

    def restore(self, state: ProjectState) -> None:
        """Choose what the project remembers."""
        missing = state.missing("addresses")
        self.missing = missing.name() if missing is not None else ""
        self.refresh()
        layer = self.project.mapLayer(state.read("addresses"))
        if layer is not None:
            self.page.addresses.setLayer(layer)

    def choose_stocks(self) -> None:
        """Let a person choose landlords' files."""
        self._choose(tr("Landlords' files"), QFileDialog.FileMode.ExistingFiles, self.stocks)

    def choose_incidents(self) -> None:
        """Let a person choose registers of incidents."""
        self._choose(tr("Registers of incidents"), QFileDialog.FileMode.ExistingFiles, self.incidents)

    def read_stock_layer(self) -> None:
        """Import the chosen layer as a stock."""
        self._read(self.page.stock, self.stocks)

    def read_incident_layer(self) -> None:
        """Import the chosen layer as incidents."""
        self._read(self.page.incidents, self.incidents)

    def drop_stocks(self, mime: QMimeData) -> None:
        """Import what was dropped as stocks."""
        self._take(lambda: from_mime(mime), self.stocks)

    def drop_incidents(self, mime: QMimeData) -> None:
        """Import what was dropped as incidents."""
        self._take(lambda: from_mime(mime), self.incidents)

    def abandon(self) -> None:
        """Stop whatever runs and close the windows: the project closes, or the panel goes."""
        self._close_files()
        for each in (self.geocoding, self.stocks, self.incidents):
            each.abandon()

    def unload(self) -> None:
        """Let go of the page and close the windows."""
        self.connections.drop()
        self.abandon()

    def _choose(self, title: str, mode: QFileDialog.FileMode, importer: ImportController) -> None:
        self._close_files()
        self.files = QFileDialog(self.iface.mainWindow(), title, "", file_kinds())
        self.files.setObjectName("OrsenFiles")
        self.files.setFileMode(mode)
        self.files.filesSelected.connect(lambda paths: self._take(lambda: from_paths(paths), importer))
        self.files.open()

    def _close_files(self) -> None:
        if self.files is not None:
            self.files.close()
            self.files.deleteLater()
            self.files = None

    def _read(self, zone: SourceZone, importer: ImportController) -> None:
        layer: QgsMapLayer | None = zone.layer.currentLayer()
        if isinstance(layer, QgsVectorLayer):
            self._take(lambda: [from_layer(layer)], importer)

    def _take(self, sources: Callable[[], list[Source]], importer: ImportController) -> None:
        try:
            importer.take(sources())
        except Problem as problem:
            self.tell(explain(problem), Qgis.MessageLevel.Warning)


def file_kinds() -> str:
    """Return the filter of a file dialog: what the imports read."""
    kinds = " ".join(f"*{suffix}" for suffix in (*TEXT_FILES, *SHEETS, *LAYER_FILES))
    return f"{tr('Tables and layers')} ({kinds});;{tr('All files')} (*)"


def describe_stock(count: StockCount | None) -> str:
    """Return one sentence on a layer of addresses, before and after it is counted."""
    if count is None:
        return tr("Counting the addresses…")
    number = QLocale().toString
    return tr("{addresses} addresses, {dwellings} dwellings, landlords: {landlords}.").format(
        addresses=number(count.addresses),
        dwellings=number(count.dwellings),
        landlords=", ".join(count.landlords) or "–",
    )
