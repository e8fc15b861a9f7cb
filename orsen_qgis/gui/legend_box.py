"""What the symbols of the map mean, as the map draws them."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsExpressionContextScope,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsPointClusterRenderer,
    QgsRenderContext,
    QgsSymbol,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType, QSize, Qt
from qgis.PyQt.QtGui import QPixmap
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ..messages import tr
from .widgets import title_of

SWATCH = QSize(30, 30)
STREETS = 5_000.0  # the scale at which the symbols are shown
DOTS_PER_MILLIMETRE = 3.4
EXAMPLE, EXAMPLE_LEVEL = 12, 3  # neighbours of the group that stands as an example, and their highest level


class LegendBox(QWidget):
    """Lines of a symbol and its words; hidden where the layer shows nothing of ours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("OrsenMapLegend")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.addWidget(title_of(tr("Legend")))
        self.grid = QGridLayout()
        column.addLayout(self.grid)
        self.grid.setVerticalSpacing(0)
        self.grid.setColumnStretch(1, 1)
        self.words: list[str] = []
        self.hide()

    def show_layer(self, layer: QgsVectorLayer | None) -> None:
        """Show the symbols that the layer's renderer draws, without those that stand unticked."""
        while self.grid.count():
            self.grid.takeAt(0).widget().deleteLater()
        self.words = []
        renderer = layer.renderer() if layer is not None else None
        if renderer is None:
            self.hide()
            return
        grouped = isinstance(renderer, QgsPointClusterRenderer)
        inner = renderer.embeddedRenderer() if grouped else renderer
        for item in inner.legendSymbolItems():
            if item.symbol() is not None and inner.legendSymbolItemChecked(item.ruleKey()):
                self._add(item.symbol(), item.label())
        if grouped:
            self._add(renderer.clusterSymbol(), tr("Neighbours: the highest level, and how many addresses"))
        self.setVisible(bool(self.words))

    def _add(self, symbol: QgsSymbol, words: str) -> None:
        line, picture, text = len(self.words), QLabel(), QLabel(words)
        picture.setPixmap(self._picture(symbol))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        self.grid.addWidget(picture, line, 0)
        self.grid.addWidget(text, line, 1)
        self.words.append(words)

    def _picture(self, symbol: QgsSymbol) -> QPixmap:
        scope, ratio = QgsExpressionContextScope(), self.devicePixelRatioF()
        scope.setVariable("map_scale", STREETS)
        scope.setVariable("cluster_size", EXAMPLE)
        fields = QgsFields()
        fields.append(QgsField("niveau", QMetaType.Type.LongLong))
        example = QgsFeature(fields)
        example.setAttributes([EXAMPLE_LEVEL])
        scope.setFields(fields)
        scope.setFeature(example)
        context = QgsRenderContext()
        context.expressionContext().appendScope(scope)
        context.setFlag(Qgis.RenderContextFlag.Antialiasing)
        context.setScaleFactor(DOTS_PER_MILLIMETRE * ratio)
        pixmap = QgsSymbolLayerUtils.symbolPreviewPixmap(symbol, SWATCH * ratio, 0, context)
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
