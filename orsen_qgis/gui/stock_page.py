"""First page: the stock, and where it comes from."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QWidget

from ..messages import tr
from .widgets import Notice, Page, layer_box, wrapped


class StockPage(Page):
    """Choose the layer of addresses, or make one from a landlord's file."""

    stockImportAsked = pyqtSignal()
    incidentImportAsked = pyqtSignal()
    sampleAsked = pyqtSignal()
    ratingAsked = pyqtSignal()

    addresses: QgsMapLayerComboBox
    facts: QLabel
    empty: Notice
    import_stock: QPushButton
    import_incidents: QPushButton
    load_sample: QPushButton
    next: QPushButton

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenStockPage", parent)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self.add_title(tr("Addresses to rate"))
        self.addresses = layer_box(Qgis.LayerFilter.PointLayer)
        self.addresses.setObjectName("OrsenAddresses")
        self.add_labelled(
            tr("&Layer of addresses"),
            self.addresses,
            tr("Layers of the project that have a column “adresse_id”, as ORSEN's imports write them"),
        )
        self.facts = wrapped()
        self.column.addWidget(self.facts)
        self.next = self._button("OrsenGoToRating", tr("&Rate these addresses"), "", "")
        self.next.clicked.connect(self.ratingAsked)
        self.add_title(tr("Import a landlord's files"))
        self.import_stock = self._button(
            "OrsenImportStock",
            tr("Import a &stock…"),
            "/mActionAddLayer.svg",
            tr("Read a landlord's file (CSV, XLSX, GeoPackage…) into a layer of addresses"),
        )
        self.import_stock.clicked.connect(self.stockImportAsked)
        self.import_incidents = self._button(
            "OrsenImportIncidents",
            tr("Import &incidents…"),
            "/mActionAddLayer.svg",
            tr("Read a file of dated incidents and match each one with an address"),
        )
        self.import_incidents.clicked.connect(self.incidentImportAsked)
        self.add_title(tr("Try without any file"))
        self.column.addWidget(wrapped(tr("A fictional town, its three landlords and a year of incidents.")))
        self.load_sample = self._button(
            "OrsenLoadSample",
            tr("&Open the sample territory"),
            "/mActionFileOpen.svg",
            tr("Add the layers of a town that exists nowhere to the project"),
        )
        self.load_sample.clicked.connect(self.sampleAsked)
        self.column.addStretch(1)

    def show_addresses(self, sentence: str) -> None:
        """Say what the chosen layer holds; nothing when none is chosen."""
        self.facts.setText(sentence)
        self.facts.setVisible(bool(sentence))
        self.next.setEnabled(bool(sentence))
        self.empty.say(
            ""
            if sentence
            else tr(
                "The project has no layer of addresses yet: import a landlord's stock, or open the sample territory."
            ),
        )

    def _button(self, name: str, text: str, icon: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setObjectName(name)
        button.setToolTip(tip)
        self.column.addWidget(button)
        return button
