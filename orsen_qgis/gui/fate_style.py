"""How the fates of addresses are drawn: told apart by shape and lightness, not by colour alone."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory, QgsVectorLayer

from ..processing.release_words import fate_words

LOOKS = {
    "kept": {"name": "circle", "color": "#1B7F5C", "outline_color": "#0C3D2C", "size": "2.6"},
    "generalised": {"name": "diamond", "color": "#8FC7E8", "outline_color": "#1F5F85", "size": "3"},
    "left-out": {"name": "cross2", "color": "#6B6B6B", "outline_color": "#6B6B6B", "size": "2.4"},
}


def style_fates(layer: QgsVectorLayer) -> None:
    """Draw a layer of ``orsen:previewrelease`` by its decisions."""
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            "decision",
            [
                QgsRendererCategory(words, QgsMarkerSymbol.createSimple(LOOKS[code]), words)
                for code, words in fate_words().items()
            ],
        )
    )
