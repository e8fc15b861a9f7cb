"""Third page: what the map shows, in one click, beside the person's own styles."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QButtonGroup, QCheckBox, QPushButton, QWidget

from ..messages import tr
from .theme_words import OWN, RESIDENCES, theme_tip, theme_title
from .widgets import Notice, Page, layer_box, wrapped

ORDER = ("levels", "high", "evolution", "not-assessed", RESIDENCES, "landlords", OWN)


class MapPage(Page):
    """Choose a rated layer, then what the map asks of it. ``themeAsked`` carries the code of a theme."""

    themeAsked = pyqtSignal(str)
    labelsAsked = pyqtSignal(bool)

    layer: QgsMapLayerComboBox
    themes: dict[str, QPushButton]
    labels: QCheckBox
    empty: Notice

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("OrsenMapPage", parent)
        self.empty = Notice()
        self.column.addWidget(self.empty)
        self.add_title(tr("What the map shows"))
        self.layer = layer_box(Qgis.LayerFilter.PointLayer)
        self.layer.setObjectName("OrsenMapLayer")
        self.add_labelled(tr("&Rated addresses"), self.layer, tr("A layer with levels from 1 to 4"))
        self.group = QButtonGroup(self)
        self.themes = {code: self._button(code) for code in ORDER}
        self.labels = QCheckBox(tr("Addresses &beside the symbols"))
        self.labels.setObjectName("OrsenMapLabels")
        self.labels.clicked.connect(self.labelsAsked)
        self.column.addWidget(self.labels)
        self.column.addWidget(
            wrapped(
                tr("Each theme is a style of its own in the layer. Yours stay as they are, and so do your changes.")
            )
        )
        self.column.addStretch(1)

    def show_theme(self, code: str) -> None:
        """Press the button of the theme that the layer shows; none for an unknown one."""
        self.group.setExclusive(False)
        for each, button in self.themes.items():
            button.setChecked(each == code)
            # Not every theme of QGIS draws a pressed button otherwise than the rest.
            button.setIcon(QgsApplication.getThemeIcon("/mIconSuccess.svg") if each == code else QIcon())
        self.group.setExclusive(True)

    def _button(self, code: str) -> QPushButton:
        button = QPushButton(theme_title(code))
        button.setObjectName(f"OrsenTheme-{code}")
        button.setToolTip(theme_tip(code))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.themeAsked.emit(code))
        self.group.addButton(button)
        self.column.addWidget(button)
        return button
