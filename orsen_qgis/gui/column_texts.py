"""The different texts of some columns of a layer, looked for away from the main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsFeatureRequest, QgsFeedback, QgsVectorLayer, QgsVectorLayerFeatureSource

from ..stock.whole_reading import whole
from .layers import column_of


def texts_finder(layer: QgsVectorLayer, names: Sequence[str]) -> Callable[[QgsFeedback], list[list[str]]]:
    """Return work for a worker, on a snapshot of a layer: the different texts of each column, sorted, without NULL.

    A column that the layer lacks has none. The work raises Problem where the rows cannot be read to their end.
    """
    said, places, source = layer.name(), [column_of(layer, name) for name in names], QgsVectorLayerFeatureSource(layer)

    def find(feedback: QgsFeedback) -> list[list[str]]:
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes([place for place in places if place >= 0])
        found: list[set[str]] = [set() for _ in places]
        for feature in whole(source.getFeatures(request), said, feedback):
            attributes = feature.attributes()
            for texts, place in zip(found, places):
                if place >= 0 and isinstance(attributes[place], str):
                    texts.add(attributes[place].strip())
        return [sorted(texts - {""}) for texts in found]

    return find
