"""Give a layer one of the styles of ``styles/``."""

from __future__ import annotations

from typing import ClassVar

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRenderContext,
    QgsVectorLayer,
)

from ..messages import explain
from ..paths import style
from ..problems import Problem
from .expressions import keep_expressions
from .labels import keep_weight
from .symbols import in_words


def style_layer(layer: QgsVectorLayer, name: str) -> None:
    """Load ``styles/NAME.qml`` (``adresses`` or ``unites``): symbols and labels, nothing else.

    Problem when the file is missing or QGIS does not take it.
    """
    path = style(name)
    if not path.is_file():
        raise Problem("The style “{path}” is missing. Install the plugin again.", path=str(path))
    wanted = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.Labeling
    message, loaded = layer.loadNamedStyle(str(path), False, wanted)
    if not loaded:
        raise Problem("QGIS does not take the style “{path}”: {reason}", path=str(path), reason=message)
    if layer.renderer() is not None:
        keep_expressions(layer.renderer().symbols(QgsRenderContext()))
    keep_weight(layer)
    layer.triggerRepaint()


class LayerStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles an output once Processing has loaded it.

    Processing keeps no Python reference to a post-processor, so the class does until it has run.
    """

    _waiting: ClassVar[list[LayerStyler]] = []
    _done: ClassVar[list[LayerStyler]] = []

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    @classmethod
    def create(cls, name: str) -> LayerStyler:
        """Return a post-processor that gives its layer the style ``name``."""
        cls._done.clear()  # not earlier: QGIS was still inside their method
        styler = cls(name)
        cls._waiting.append(styler)
        return styler

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer):
            try:
                style_layer(layer, self.name)
                if isinstance(layer.renderer(), QgsCategorizedSymbolRenderer):
                    in_words(layer.renderer())
            except Problem as problem:
                # The rows are there and right: a missing style is worth a word, not a failure.
                feedback.pushWarning(explain(problem))
        if self in self._waiting:
            self._waiting.remove(self)
            self._done.append(self)
