"""The map during a review: a mark where the address was found, and a click that places it."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapToolEmitPoint, QgsVertexMarker
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

AROUND = 150.0  # metres that are shown on each side
# A white edge under a strong colour is seen on any background.
MARKS = ((QColor(255, 255, 255), 7), (QColor(200, 0, 120), 3))
SIZE = 22


class ReviewMap(QObject):
    """``placed`` carries a click in the CRS of the results."""

    placed = pyqtSignal(QgsPointXY)
    toolLeft = pyqtSignal()

    def __init__(self, canvas: Any, project: QgsProject, crs: str, parent: QObject) -> None:
        super().__init__(parent)
        self.canvas = canvas
        self.project = project
        self.crs = QgsCoordinateReferenceSystem(crs)
        self.marks: list[QgsVertexMarker] = []
        self.before: Any = None
        self.tool = QgsMapToolEmitPoint(canvas)
        self.tool.canvasClicked.connect(lambda point, _button: self._place(point))
        self.tool.deactivated.connect(self.toolLeft)

    def show_place(self, place: QgsPointXY | None) -> None:
        """Mark a place and bring the map there; without a place only the mark goes."""
        self._clear()
        if place is None:
            return
        try:
            at = self._transform().transform(place)
        except QgsCsException:
            return
        for colour, width in MARKS:
            mark = QgsVertexMarker(self.canvas)
            mark.setCenter(at)
            mark.setIconType(QgsVertexMarker.IconType.ICON_CIRCLE)
            mark.setColor(colour)
            mark.setPenWidth(width)
            mark.setIconSize(SIZE)
            self.marks.append(mark)
        around = QgsRectangle.fromCenterAndSize(place, 2 * AROUND, 2 * AROUND)
        self.canvas.setExtent(self._transform().transformBoundingBox(around))
        self.canvas.refresh()

    def ask_click(self, asked: bool) -> None:
        """Take the map tool, or give it back."""
        if asked and self.canvas.mapTool() is not self.tool:
            self.before = self.canvas.mapTool()
            self.canvas.setMapTool(self.tool)
        elif not asked and self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)
            if self.before is not None:
                self.canvas.setMapTool(self.before)
            self.before = None

    def remove(self) -> None:
        """Leave the map as it was."""
        self.ask_click(False)
        self._clear()
        self.tool.deleteLater()
        self.deleteLater()

    def _place(self, point: QgsPointXY) -> None:
        try:
            at = self._transform().transform(point, Qgis.TransformDirection.Reverse)
        except QgsCsException:
            return
        self.placed.emit(at)

    def _transform(self) -> QgsCoordinateTransform:
        crs = self.canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self.crs, crs if crs.isValid() else self.crs, self.project)

    def _clear(self) -> None:
        for mark in self.marks:
            self.canvas.scene().removeItem(mark)
        self.marks.clear()
