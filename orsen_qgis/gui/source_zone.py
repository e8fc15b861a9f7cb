"""Three ways to hand something over: drop it, choose files, choose a layer of the project."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsApplication, QgsMapLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..messages import tr
from .drop_zone import DropZone
from .widgets import layer_box, wrapped


class SourceZone(QWidget):
    """``files`` and ``layer``: (object name, text or tooltip…) of the button and of the box."""

    zone: DropZone
    files: QPushButton
    layer: QgsMapLayerComboBox
    read: QPushButton

    def __init__(self, name: str, hint: str, files: tuple[str, str, str], layer: tuple[str, str]) -> None:
        super().__init__()
        self.zone = DropZone(name)
        self.zone.column.addWidget(wrapped(hint))
        self.files = QPushButton(QgsApplication.getThemeIcon("/mActionAddLayer.svg"), files[1])
        self.files.setObjectName(files[0])
        self.files.setToolTip(files[2])
        self.zone.column.addWidget(self.files)
        self.layer = layer_box(Qgis.LayerFilter.VectorLayer, tr("[a layer of the project]"))
        self.layer.setObjectName(layer[0])
        self.layer.setToolTip(layer[1])
        self.layer.setAccessibleName(layer[1])
        self.read = QPushButton(tr("Read"))
        self.read.setObjectName(f"{layer[0]}Read")
        self.read.setToolTip(tr("Read the chosen layer of the project"))
        self.layer.layerChanged.connect(self._may_read)
        self.choice = QWidget()
        row = QHBoxLayout(self.choice)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.layer, 1)
        row.addWidget(self.read)
        self.zone.column.addWidget(self.choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.zone)
        self.offer(())

    def offer(self, ours: Iterable[QgsMapLayer]) -> None:
        """List the layers of the project, save those that are our own results; hide the list where it has none."""
        self.layer.setExceptedLayerList(list(ours))
        self.choice.setVisible(self.layer.count() > 1)
        self._may_read()

    def _may_read(self, *_: object) -> None:
        self.read.setEnabled(self.layer.currentLayer() is not None)
