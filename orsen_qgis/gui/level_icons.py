"""The symbols of the levels as icons."""

from __future__ import annotations

from functools import cache

from qgis.core import Qgis, QgsExpressionContextScope, QgsRenderContext, QgsSymbolLayerUtils
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QIcon, QImage, QPixmap

SWATCH = QSize(24, 24)
STREETS = 1000.0  # the scale at which symbols are largest and carry their digit
DOTS_PER_MILLIMETRE = 3.4


def level_icon(level: int) -> QIcon:
    """Return the symbol that the map gives to a level: colour, size and digit."""
    icon = QIcon()
    for image in _images(level):
        icon.addPixmap(QPixmap.fromImage(image))
    return icon


@cache
def _images(level: int) -> tuple[QImage, ...]:
    """Draw a level once: every window that shows levels asks for them. Images, for pixmaps may not outlive QGIS."""
    from ..symbology.levels import style_of
    from ..symbology.symbols import symbol_of

    scope = QgsExpressionContextScope()
    scope.setVariable("map_scale", STREETS)
    context = QgsRenderContext()
    context.expressionContext().appendScope(scope)
    context.setFlag(Qgis.RenderContextFlag.Antialiasing)
    symbol = symbol_of(style_of(level), "address")
    images = []
    # Twice as large too, for screens of high density.
    for ratio in (1, 2):
        context.setScaleFactor(DOTS_PER_MILLIMETRE * ratio)
        image = QgsSymbolLayerUtils.symbolPreviewPixmap(symbol, SWATCH * ratio, 0, context).toImage()
        image.setDevicePixelRatio(ratio)
        images.append(image)
    return tuple(images)
