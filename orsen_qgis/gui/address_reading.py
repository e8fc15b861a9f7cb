"""Reading a rated layer for the table, away from the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsFeedback, QgsVectorLayer, QgsVectorLayerFeatureSource

from .address_rows import READ, AddressRows, make_rows
from .row_reading import rows_without_places


def address_reader(layer: QgsVectorLayer) -> Callable[[QgsFeedback], AddressRows]:
    """Take a snapshot of a rated layer; what is returned reads its addresses in a worker."""
    fields = layer.fields()
    places = [fields.lookupField(name) for name in READ]
    source, name = QgsVectorLayerFeatureSource(layer), layer.name()

    def read(feedback: QgsFeedback) -> AddressRows:
        # Columns, not rows: to free 150 000 rows at once would hold every thread.
        fids: list[int] = []
        values: list[list[Any]] = [[] for _ in READ]
        columns = list(zip(values, places))
        for feature in rows_without_places(source, name, places, feedback):
            attributes = feature.attributes()
            fids.append(feature.id())
            for column, place in columns:
                column.append(_value(attributes, place))
        rows = make_rows(fids, values)
        for column, _ in columns:
            column.clear()
        return rows

    return read


def _value(attributes: list[Any], place: int) -> Any:
    """Return a text or a number, None for NULL, for a missing column and for anything else."""
    value = attributes[place] if place >= 0 else None
    return value if isinstance(value, (int, str)) else None
