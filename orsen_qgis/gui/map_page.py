"""Third page: what the map shows, in one click, beside the person's own styles."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QPushButton, QWidget

from ..messages import tr
from ..symbology.labels import LABELS
from ..symbology.levels import COLOUR_BLIND_PALETTE, USUAL_PALETTE
from ..symbology.looks import Look
from .legend_box import LegendBox
from .theme_words import OWN, RESIDENCES, label_title, theme_tip, theme_title
from .widgets import Notice, Page, layer_box, mark, narrow, wrapped

ORDER = ("levels", "high", "evolution", "not-assessed", RESIDENCES, "landlords", OWN)


class MapPage(Page):
    """Choose a rated layer, then what the map asks of it. ``themeAsked`` carries the code of a theme."""

    themeAsked = pyqtSignal(str)
    lookAsked = pyqtSignal(bool)
    labelsAsked = pyqtSignal()

    layer: QgsMapLayerComboBox
    themes: dict[str, QPushButton]
    palette: QCheckBox
    clusters: QCheckBox
    labels: QComboBox
    legend: LegendBox
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
        self._add_look()
        self.legend = LegendBox()
        self.column.addWidget(self.legend)
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
            mark(button, each == code)
        self.group.setExclusive(True)

    def look(self) -> Look:
        """Return how themes of levels are to be drawn."""
        palette = COLOUR_BLIND_PALETTE if self.palette.isChecked() else USUAL_PALETTE
        return Look(palette, self.clusters.isChecked())

    def show_look(self, look: Look) -> None:
        """Tick what a style shows."""
        self.palette.setChecked(look.palette == COLOUR_BLIND_PALETTE)
        self.clusters.setChecked(look.clustered)

    def _add_look(self) -> None:
        self.palette = QCheckBox(tr("&Colours for colour-blind eyes"))
        self.palette.setObjectName("OrsenMapPalette")
        self.palette.setToolTip(tr("Yellow, light blue, blue, nearly black instead of green, yellow, orange, purple"))
        self.palette.clicked.connect(self.lookAsked)
        self.clusters = QCheckBox(tr("&Group close neighbours"))
        self.clusters.setObjectName("OrsenMapClusters")
        self.clusters.setToolTip(
            tr("One symbol at the highest level, with the number of addresses; zoom in to part them")
        )
        self.clusters.clicked.connect(self.lookAsked)
        for box in (self.palette, self.clusters):
            self.column.addWidget(box)
        self.labels = QComboBox()
        self.labels.setObjectName("OrsenMapLabels")
        narrow(self.labels)
        for code in ("", *LABELS):
            self.labels.addItem(label_title(code), code)
        self.labels.activated.connect(lambda _: self.labelsAsked.emit())
        self.add_labelled(tr("&Beside the symbols"), self.labels, tr("At street scales only, under 1:2 500"))

    def _button(self, code: str) -> QPushButton:
        button = QPushButton(theme_title(code))
        button.setObjectName(f"OrsenTheme-{code}")
        button.setToolTip(theme_tip(code))
        button.setCheckable(True)
        button.clicked.connect(lambda: self.themeAsked.emit(code))
        self.group.addButton(button)
        self.column.addWidget(button)
        return button
