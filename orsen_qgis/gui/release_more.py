"""Choices that few deliveries need: how sheets lie, the list of sites, a layout of one's own, a signature."""

from __future__ import annotations

from qgis.gui import QgsAuthConfigSelect, QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QLabel, QVBoxLayout, QWidget

from ..messages import tr
from .widgets import file_box, narrow


class ReleaseMore(QgsCollapsibleGroupBox):
    """A closed box at the end of the map's choices."""

    orientation: QComboBox
    listed: QCheckBox
    template: QgsFileWidget
    signature: QgsAuthConfigSelect

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenReleaseMore")
        self.setTitle(tr("More choices"))
        self.setCollapsed(True)
        self.setSaveCollapsedState(False)
        column = QVBoxLayout(self)
        self.orientation = QComboBox()
        self.orientation.setObjectName("OrsenOrientation")
        narrow(self.orientation)
        self._add(column, tr("Sheets lie"), self.orientation)
        self.listed = QCheckBox(tr("List of sites after the maps"))
        self.listed.setObjectName("OrsenListed")
        self.listed.setChecked(True)
        column.addWidget(self.listed)
        self.template = file_box(
            QgsFileWidget.StorageMode.GetFile, tr("Layout template of your own"), tr("Layout template (*.qpt)")
        )
        self.template.setObjectName("OrsenTemplate")
        self.template.setToolTip(tr("A template of QGIS for the map pages; left empty, pages look as ORSEN draws them"))
        self._add(column, tr("Layout template of your own"), self.template)
        self.signature = QgsAuthConfigSelect(self, "PKI-Paths")
        self.signature.setObjectName("OrsenSignature")
        self._add(column, tr("Copies are signed with"), self.signature)
        self.signature.setToolTip(tr("A key of QGIS's authentication store; left empty, copies are not signed"))

    def _add(self, column: QVBoxLayout, text: str, box: QWidget) -> None:
        label = QLabel(text)
        label.setBuddy(box)
        box.setAccessibleName(text)
        column.addWidget(label)
        column.addWidget(box)
