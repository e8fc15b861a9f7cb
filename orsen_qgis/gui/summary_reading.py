"""Counting a rated layer away from the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeature, QgsFeedback, QgsVectorLayer, QgsVectorLayerFeatureSource

from .row_reading import rows_without_places
from .summary import Summary, summarise

COLUMNS = ("niveau", "logements", "cellule_deduite")


def summary_reader(layer: QgsVectorLayer) -> Callable[[QgsFeedback], Summary]:
    """Take a snapshot of a rated layer; what is returned counts three of its columns in a worker."""
    fields = layer.fields()
    places = [fields.lookupField(name) for name in COLUMNS]
    source, name = QgsVectorLayerFeatureSource(layer), layer.name()

    def values(feature: QgsFeature) -> tuple[int | None, ...]:
        attributes = feature.attributes()
        return tuple(_value(attributes, place) for place in places)

    def count(feedback: QgsFeedback) -> Summary:
        return summarise(map(values, rows_without_places(source, name, places, feedback)))

    return count


def _value(attributes: list[Any], place: int) -> int | None:
    """Return a whole number or a truth, None for NULL, for a missing column and for anything else."""
    value = attributes[place] if place >= 0 else None
    return value if isinstance(value, (int, bool)) else None
