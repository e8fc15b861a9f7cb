"""Drawing a territory on the map: clicks add corners, a right click ends, Escape begins again."""

from __future__ import annotations

from typing import Any

from qgis.core import Qgis, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

CORNERS = 3  # that make an area
FILL, LINE = QColor(0, 90, 200, 50), QColor(0, 90, 200, 220)


class DrawTool(QgsMapTool):
    """``drawn`` carries a polygon in the CRS of the canvas."""

    drawn = pyqtSignal(QgsGeometry)

    def __init__(self, canvas: Any) -> None:
        super().__init__(canvas)
        self.corners: list[QgsPointXY] = []
        self.band = QgsRubberBand(canvas, Qgis.GeometryType.Polygon)
        self.band.setFillColor(FILL)
        self.band.setStrokeColor(LINE)
        self.band.setWidth(2)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._end()
        elif event.button() == Qt.MouseButton.LeftButton:
            self.corners.append(event.mapPoint())
            self._show(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self.corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            event.accept()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self.corners:
            last = self.corners.pop()
            self._show(last) if self.corners else self.clear()
            event.accept()

    def clear(self) -> None:
        """Forget what was drawn."""
        self.corners = []
        self.band.reset(Qgis.GeometryType.Polygon)

    def deactivate(self) -> None:
        super().deactivate()
        self.corners = []

    def _end(self) -> None:
        if len(self.corners) < CORNERS:
            self.clear()
            return
        shape = QgsGeometry.fromPolygonXY([[*self.corners, self.corners[0]]])
        self.band.setToGeometry(shape, None)
        self.corners = []
        self.drawn.emit(shape)

    def _show(self, at: QgsPointXY) -> None:
        self.band.reset(Qgis.GeometryType.Polygon)
        for corner in (*self.corners, at):
            self.band.addPoint(corner)
