"""A release as new layers in memory: what is drawn, and not one column more."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsMemoryProviderUtils,
    QgsPoint,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..problems import Problem
from ..symbology.apply import style_layer
from ..symbology.labels import labeling_of
from ..symbology.levels import LABELS_UNTIL, PLAIN
from ..symbology.symbols import UNCONFIRMED, symbol_of
from .place import Places

if TYPE_CHECKING:
    from ..circles.release import Release

# Numbers of the list of sites stand beside the symbols up to this scale; names closer.
NUMBERS_UNTIL = 15_000.0
# Column of the level and style file, by shape.
LOOKS = {"address": ("niveau", "adresses"), "unit": ("niveau_max", "unites")}


def shape_of(unit: str) -> str:
    """Return how a unit is drawn: ``address`` as a circle, anything coarser as a square."""
    return "address" if unit == "address" else "unit"


def release_layers(release: Release, places: Places, areas: Collection[int] = ()) -> list[QgsVectorLayer]:
    """Return the layers of a release, the uppermost first: addresses, then coarser units, but those drawn as ``areas``.

    Rows carry their number in the list of sites (counted from 1), their name and their level; addresses
    whether their level 4 awaits its counter-visit.
    """
    shapes = np.array([shape_of(unit) for unit in release.unit], dtype=object)
    layers = []
    for shape in LOOKS:
        drawn = (shapes == shape) & np.isfinite(places.x) & np.isfinite(places.y)
        drawn[list(areas)] = False
        rows = np.flatnonzero(drawn)
        if len(rows):
            layers.append(_layer(release, places, rows, shape))
    return layers


def _layer(release: Release, places: Places, rows: np.ndarray, shape: str) -> QgsVectorLayer:
    level_field, style = LOOKS[shape]
    fields = QgsFields()
    fields.append(QgsField("numero", QMetaType.Type.Int))
    fields.append(QgsField("nom", QMetaType.Type.QString))
    if release.shows_levels:
        fields.append(QgsField(level_field, QMetaType.Type.Int))
    if shape == "address":
        fields.append(QgsField("contre_visite", QMetaType.Type.QString))
    layer = QgsMemoryProviderUtils.createMemoryLayer("extraction", fields, Qgis.WkbType.Point, places.crs)
    columns: list[list[Any]] = [(rows + 1).tolist(), release.name[rows].tolist()]
    if release.shows_levels:
        columns.append([level or None for level in release.level[rows].tolist()])
    if shape == "address":
        columns.append([UNCONFIRMED if waits else None for waits in release.to_confirm[rows].tolist()])
    features = []
    for x, y, *values in zip(places.x[rows].tolist(), places.y[rows].tolist(), *columns):
        feature = QgsFeature()
        feature.setAttributes(values)
        feature.setGeometry(QgsPoint(x, y))
        features.append(feature)
    added, _ = layer.dataProvider().addFeatures(features)
    if not added or layer.featureCount() != len(rows):
        raise Problem("QGIS could not hold the release in memory. Close other programs and start again.")
    layer.updateExtents()
    if release.shows_levels:
        style_layer(layer, style)
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(symbol_of(PLAIN, shape)))
    return layer


def label_release(layer: QgsVectorLayer, scale: float, listed: bool) -> None:
    """Write names beside the symbols at street scales; further off numbers of the list, where it follows the maps.

    Even then the symbols keep other layers' labels away.
    """
    labeling = labeling_of('"nom"' if scale <= LABELS_UNTIL else 'to_string("numero")')
    settings = labeling.settings()
    settings.scaleVisibility = False
    settings.drawLabels = scale <= (NUMBERS_UNTIL if listed else LABELS_UNTIL)
    labeling.setSettings(settings)
    layer.setLabeling(labeling)
    layer.setLabelsEnabled(True)
