"""The panel as a window: five pages in working order. It shows and emits; controllers listen."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QWidget

from ..later import Steps
from ..messages import tr
from ..paths import resource
from .map_page import MapPage
from .page_tabs import PageTabs
from .rating_page import RatingPage
from .release_page import ReleasePage
from .stock_page import StockPage
from .territory_page import TerritoryPage
from .tips import add_tips
from .widgets import Page

TITLES_MARGIN = 12
WIDEST = 0.4  # of the window


def place_dock(iface: Any, dock: OrsenDock) -> None:
    """Put the panel where it was when QGIS was last closed; the first time, wide enough for the titles of its pages."""
    window = iface.mainWindow()
    if not window.restoreDockWidget(dock):
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        wanted = dock.pages.needed + TITLES_MARGIN
        window.resizeDocks([dock], [min(wanted, round(WIDEST * window.width()))], Qt.Orientation.Horizontal)


class OrsenDock(QgsDockWidget):
    """The dock and its pages, which ``fill`` makes one a step."""

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
        self.pages = PageTabs("OrsenPages")
        self.setWidget(self.pages)

    def fill(self) -> Steps:
        """Make the pages, each in the dock from the start: they go with it at any step."""
        self.stock = StockPage()
        self.pages.add_page(self.stock, tr("Stock"), "/mIconFolderHome.svg")
        yield
        self.rating = RatingPage()
        self.pages.add_page(self.rating, tr("Rating"), "/rendererGraduatedSymbol.svg")
        yield
        self.map = MapPage()
        self.pages.add_page(self.map, tr("Map"), "/propertyicons/symbology.svg")
        yield
        self.release = ReleasePage()
        self.pages.add_page(self.release, tr("Release"), "/mActionSharing.svg")
        yield
        self.territory = TerritoryPage()
        self.pages.add_page(self.territory, tr("Territory"), "/mIconPolygonLayer.svg")
        yield
        add_tips(self)
        self.stock.ratingAsked.connect(lambda: self.turn_to(self.rating))
        self.rating.releaseAsked.connect(lambda: self.turn_to(self.release))

    def turn_to(self, page: Page) -> None:
        """Show a page; the keys go there too."""
        self.pages.setCurrentWidget(page)
        self.take_keys()

    def take_keys(self) -> None:
        """Give the keys to the first thing of the page that can be used."""
        page = self.pages.currentWidget()
        widget = page.nextInFocusChain()
        while widget is not page:
            takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
            if takes and widget.isVisible() and page.widget().isAncestorOf(widget):
                widget.setFocus(Qt.FocusReason.TabFocusReason)
                return
            widget = widget.nextInFocusChain()
