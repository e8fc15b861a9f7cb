"""Pages under tabs that are all in sight, however narrow the panel is."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QIcon, QResizeEvent
from qgis.PyQt.QtWidgets import QTabWidget, QWidget


class PageTabs(QTabWidget):
    """Where the titles do not fit beside each other, only the open page keeps its own; the others are icons.

    A title that is shortened tells less than an icon, and a tab that has to be scrolled to is not found.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.titles: list[str] = []
        self._icons: list[QIcon] = []
        self.needed = 0  # pixels: the width of all titles beside each other
        self.currentChanged.connect(lambda _: self._fit())

    def add_page(self, page: QWidget, title: str, icon: str) -> None:
        """Add a page; ``icon`` is one of QGIS's theme."""
        self.titles.append(title)
        self._icons.append(QgsApplication.getThemeIcon(icon))
        number = self.addTab(page, title)
        self.setTabToolTip(number, title)
        self.tabBar().setAccessibleTabName(number, title)
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and self.titles:
            self._measure()

    def _measure(self) -> None:
        """Work out how much room all titles take, in the font of the theme."""
        self._show(icons=False)
        self.needed = self.tabBar().sizeHint().width()
        self._fit()

    def _fit(self) -> None:
        self._show(icons=self.needed > self.width())

    def _show(self, icons: bool) -> None:
        for number, (title, icon) in enumerate(zip(self.titles, self._icons)):
            text = title if not icons or number == self.currentIndex() else ""
            if self.tabText(number) != text:
                self.setTabText(number, text)
            if self.tabIcon(number).isNull() == icons:
                self.setTabIcon(number, icon if icons else QIcon())
