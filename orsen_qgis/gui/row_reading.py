"""Reading the rows of a layer away from the main thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsFeatureRequest,
    QgsFeedback,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..stock.whole_reading import whole

LOOK = 64  # rows between two looks at whether somebody stopped: a layer may compute columns, or be far away


def rows_without_places(
    source: QgsVectorLayerFeatureSource, name: str, columns: Sequence[int] | None, feedback: QgsFeedback
) -> Iterator[QgsFeature]:
    """Yield the features of a snapshot without geometries, until somebody stops; columns below 0 are left out.

    ``name``: the layer's; ``columns``: places of the columns that are needed, None for all. Problem where the layer
    could not be read to its end.
    """
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if columns is not None:
        request.setSubsetOfAttributes([column for column in columns if column >= 0])
    for number, feature in enumerate(whole(source.getFeatures(request), name)):
        if number % LOOK == 0 and feedback.isCanceled():
            return
        yield feature


def row_reader(
    layer: QgsVectorLayer, make: Callable[[list[dict[str, Any]]], list[Any]] = list
) -> Callable[[QgsFeedback], list[Any]]:
    """Take a snapshot of a layer; what is returned reads its rows in a worker.

    They are dicts by column, in lower case, None for NULL, or what ``make`` makes of them, in the worker too.
    """
    names = [field.name().casefold() for field in layer.fields()]
    source, name = QgsVectorLayerFeatureSource(layer), layer.name()

    def read(feedback: QgsFeedback) -> list[Any]:
        return make(
            [
                dict(zip(names, map(plain, feature.attributes())))
                for feature in rows_without_places(source, name, None, feedback)
            ]
        )

    return read


def plain(value: Any) -> Any:
    """Return a value of a feature, None for NULL (PyQt gives a QVariant then)."""
    return None if hasattr(value, "isNull") and value.isNull() else value
