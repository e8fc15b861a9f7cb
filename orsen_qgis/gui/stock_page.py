"""First page: the stock, and where it comes from."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QMimeData, pyqtSignal
from qgis.PyQt.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ..messages import tr
from .dropped import can_take
from .source_zone import SourceZone
from .widgets import Notice, Page, layer_box, wrapped


class StockPage(Page):
    """Choose the layer of addresses, or make one from a landlord's files; add the incidents to it.

    What is dropped beside the frames is taken for a stock.
    """

    stockFilesAsked = pyqtSignal()
    stockLayerAsked = pyqtSignal()
    stockDropped = pyqtSignal(QMimeData)
    incidentFilesAsked = pyqtSignal()
    incidentLayerAsked = pyqtSignal()
    incidentsDropped = pyqtSignal(QMimeData)
    sampleAsked = pyqtSignal()
    ratingAsked = pyqtSignal()

    addresses: QgsMapLayerComboBox
    facts: QLabel
    empty: Notice
    stock: SourceZone
    incidents: SourceZone
    incidents_first: QLabel
    load_sample: QPushButton
    next: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenStockPage", parent)
        self.setAcceptDrops(True)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self._add_addresses()
        self.add_title(tr("Landlords' files"))
        self.stock = SourceZone(
            "OrsenStockZone",
            tr("Drop files or layers here, one or several: CSV, XLSX, ODS, GeoPackage, shapefile…"),
            ("OrsenImportStock", tr("Choose &files…"), tr("Read landlords' files into a layer of addresses")),
            ("OrsenStockLayer", tr("A layer of the project that holds a landlord's stock")),
        )
        self._follow(self.stock, self.stockFilesAsked, self.stockLayerAsked, self.stockDropped)
        self.add_title(tr("Registers of incidents"))
        self.incidents_first = wrapped(tr("First add the addresses: incidents are tied to them."))
        self.column.addWidget(self.incidents_first)
        self.incidents = SourceZone(
            "OrsenIncidentZone",
            tr("Drop a register of dated facts here: an ORFI export, or any table."),
            (
                "OrsenImportIncidents",
                tr("Choose a re&gister…"),
                tr("Read a file of dated incidents and match each one with an address"),
            ),
            ("OrsenIncidentLayer", tr("A layer or table of the project that holds incidents")),
        )
        self._follow(self.incidents, self.incidentFilesAsked, self.incidentLayerAsked, self.incidentsDropped)
        self.add_title(tr("Try without any file"))
        self.column.addWidget(wrapped(tr("A fictional town, its three landlords and a year of incidents.")))
        self.load_sample = QPushButton(
            QgsApplication.getThemeIcon("/mActionFileOpen.svg"), tr("&Open the sample territory")
        )
        self.load_sample.setObjectName("OrsenLoadSample")
        self.load_sample.setToolTip(tr("Add the layers of a town that exists nowhere to the project"))
        self.load_sample.clicked.connect(self.sampleAsked)
        self.column.addWidget(self.load_sample)
        self.column.addStretch(1)

    def show_addresses(self, sentence: str, missing: str = "") -> None:
        """Say what the chosen layer holds; without one, say what to do and hide what needs it.

        ``missing``: the name of the layer that was chosen, where QGIS cannot open it.
        """
        there = bool(sentence)
        self.facts.setText(sentence)
        for widget in (*self.of_addresses, self.facts, self.next, self.incidents):
            widget.setVisible(there)
        self.incidents_first.setVisible(not there)
        self.next.setEnabled(there)
        first = tr(
            "The project has no layer of addresses yet: drop a landlord's file on this page, or open the sample "
            "territory."
        )
        lost = tr("QGIS cannot open “{layer}”: mend its source in the layer tree, or read the landlord's file again.")
        lacking = lost.format(layer=missing) if missing else first
        self.empty.say("" if there else lacking)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()
            self.stock.zone.invite(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.stock.zone.invite(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.stock.zone.invite(False)
        event.acceptProposedAction()
        self.stockDropped.emit(event.mimeData())

    def _add_addresses(self) -> None:
        title = self.column.count()
        self.add_title(tr("Addresses to rate"))
        self.addresses = layer_box(Qgis.LayerFilter.PointLayer)
        self.addresses.setObjectName("OrsenAddresses")
        label = self.add_labelled(
            tr("&Layer of addresses"),
            self.addresses,
            tr("Layers of the project that have a column “adresse_id”, as ORSEN's imports write them"),
        )
        self.facts = wrapped()
        self.column.addWidget(self.facts)
        self.next = QPushButton(tr("&Rate these addresses"))
        self.next.setObjectName("OrsenGoToRating")
        self.next.clicked.connect(self.ratingAsked)
        self.column.addWidget(self.next)
        titles = (self.column.itemAt(place).widget() for place in range(title, self.column.indexOf(label)))
        self.of_addresses = [*(widget for widget in titles if widget is not None), label, self.addresses]

    def _follow(self, zone: SourceZone, files: pyqtSignal, layer: pyqtSignal, dropped: pyqtSignal) -> None:
        zone.files.clicked.connect(files)
        zone.read.clicked.connect(layer)
        zone.zone.dropped.connect(dropped)
        self.column.addWidget(zone)
