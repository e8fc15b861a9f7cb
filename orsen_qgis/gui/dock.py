"""The panel as a window: five pages in working order. It shows and emits; controllers listen."""

from __future__ import annotations

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..messages import tr
from ..paths import resource
from .map_page import MapPage
from .page_tabs import PageTabs
from .rating_page import RatingPage
from .release_page import ReleasePage
from .stock_page import StockPage
from .territory_page import TerritoryPage
from .tips import add_tips


class OrsenDock(QgsDockWidget):
    """The dock and its pages."""

    pages: PageTabs
    stock: StockPage
    rating: RatingPage
    map: MapPage
    release: ReleasePage
    territory: TerritoryPage

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ORSEN", parent)
        self.setObjectName("OrsenDock")
        self.setWindowIcon(QIcon(str(resource("icons", "orsen.svg"))))
        self.stock = StockPage()
        self.rating = RatingPage()
        self.map = MapPage()
        self.release = ReleasePage()
        self.territory = TerritoryPage()
        self.pages = PageTabs("OrsenPages")
        self.pages.add_page(self.stock, tr("Stock"), "/mIconFolderHome.svg")
        self.pages.add_page(self.rating, tr("Rating"), "/rendererGraduatedSymbol.svg")
        self.pages.add_page(self.map, tr("Map"), "/propertyicons/symbology.svg")
        self.pages.add_page(self.release, tr("Release"), "/mActionSharing.svg")
        self.pages.add_page(self.territory, tr("Territory"), "/mIconPolygonLayer.svg")
        self.setWidget(self.pages)
        add_tips(self)
        self.stock.ratingAsked.connect(lambda: self.pages.setCurrentWidget(self.rating))
        self.rating.releaseAsked.connect(lambda: self.pages.setCurrentWidget(self.release))
