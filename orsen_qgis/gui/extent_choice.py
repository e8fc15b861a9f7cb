"""An extent as a territory: of the map, of a layer, or drawn, with QGIS's own box and a button that counts in it."""

from __future__ import annotations

from qgis.core import QgsGeometry
from qgis.gui import QgsExtentWidget, QgsMapCanvas
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QAbstractButton, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..messages import tr
from .buttons import button


class ExtentChoice(QWidget):
    """``countAsked`` carries the extent as a polygon in the CRS of the canvas."""

    countAsked = pyqtSignal(QgsGeometry)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.allowed = False
        self.box = QgsExtentWidget(self, QgsExtentWidget.WidgetStyle.CondensedStyle)
        self.box.setObjectName("OrsenTerritoryExtent")
        self.box.setNullValueAllowed(True)
        for line in self.box.findChildren(QLineEdit):
            line.setPlaceholderText(tr("[no extent]"))  # as the box's own word for it, it would stand there selected
        self.count: QPushButton = button("OrsenCountExtent", "/mActionStart.svg", tr("Count in th&is extent"))
        self.count.setToolTip(tr("Counts addresses and dwellings in a rectangle"))
        for inner in self.box.findChildren(QLineEdit) + self.box.findChildren(QAbstractButton):
            inner.setAccessibleName(tr("Extent"))
            inner.setToolTip(tr("The current extent of the map, that of a layer, or a rectangle drawn on the map"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        column.addWidget(self.count)
        self.setFocusProxy(self.box)
        self.box.extentChanged.connect(self._enable)
        self.count.clicked.connect(lambda: self.countAsked.emit(QgsGeometry.fromRect(self.box.outputExtent())))
        self._enable()

    def follow(self, canvas: QgsMapCanvas) -> None:
        """Offer what a canvas shows, and speak its CRS."""
        self.box.setMapCanvas(canvas)
        self.speak_as(canvas)

    def speak_as(self, canvas: QgsMapCanvas) -> None:
        """Turn the extent into the CRS of a canvas, which may have changed."""
        chosen = self._is_chosen()
        self.box.setOutputCrs(canvas.mapSettings().destinationCrs())
        if not chosen:  # it takes what stands for no extent for numbers, and turns those
            self.forget()

    def forget(self) -> None:
        """Show no extent."""
        self.box.clear()
        self._enable()

    def allow(self, allowed: bool) -> None:
        """Say whether anything can be counted now."""
        self.allowed = allowed
        self._enable()

    def _enable(self, *_: object) -> None:
        self.count.setEnabled(self.allowed and self._is_chosen())

    def _is_chosen(self) -> bool:
        # No extent at all counts as a valid one.
        return bool(self.box.isValid()) and not self.box.outputExtent().isEmpty()
