"""The different texts of some columns of a layer, looked for away from the main thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import Qgis, QgsFeatureRequest, QgsFeedback, QgsVectorLayer, QgsVectorLayerFeatureSource

from .layers import column_of

LOOK = 64  # rows between two looks at whether somebody stopped


def texts_finder(layer: QgsVectorLayer, names: Sequence[str]) -> Callable[[QgsFeedback], list[list[str]]]:
    """Return work for a worker, on a snapshot of a layer: the different texts of each column, sorted, without NULL.

    A column that the layer lacks has none; after a stop there may be fewer.
    """
    places, source = [column_of(layer, name) for name in names], QgsVectorLayerFeatureSource(layer)

    def find(feedback: QgsFeedback) -> list[list[str]]:
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes([place for place in places if place >= 0])
        found: list[set[str]] = [set() for _ in places]
        for number, feature in enumerate(source.getFeatures(request)):
            if number % LOOK == 0 and feedback.isCanceled():
                break
            attributes = feature.attributes()
            for texts, place in zip(found, places):
                if place >= 0 and isinstance(attributes[place], str):
                    texts.add(attributes[place].strip())
        return [sorted(texts - {""}) for texts in found]

    return find
