"""Backgrounds: local layers, copied as bare shapes (and one label) before anything is drawn.

A copy reads the layer's data provider, so joins, virtual fields, unsaved edits, notes and styles stay behind; so do all
columns but the label. Layers over a network would tell a server where the sites are: refused by name. Layers that carry
our own columns would draw addresses that the circle may not see: refused too.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRenderer,
    QgsFeatureRequest,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsMapLayer,
    QgsMemoryProviderUtils,
    QgsRectangle,
    QgsVectorDataProvider,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QMetaType

from ..columns import INCIDENT, RATING
from ..problems import Problem
from ..stock.whole_reading import whole
from .background_source import name_of, refuse_remote, same_source
from .background_style import CLASS, LABEL, classes_of, dress

# Columns that only our own layers have. Places, landlords' names and the like stand in many innocent layers.
OURS = (
    {"adresse_id", "niveau_max", "bailleur", "auteur", "decide_le"}
    | {f"nb_niveau_{level}" for level in range(1, 5)}
    | (set(RATING) - {"motif", "impact", "couvert", "campagne", "grille"})
    | (set(INCIDENT) - {"distance"})
)


def refuse_unfit(layers: Sequence[QgsMapLayer], own: QgsVectorLayer | None) -> None:
    """Raise Problem for the first background that may not be drawn. ``own``: the layer that the release comes from."""
    for layer in layers:
        if not isinstance(layer, QgsVectorLayer) or not layer.isValid():
            raise Problem("Background “{layer}” is not a readable vector layer. Remove it.", layer=name_of(layer))
        refuse_remote(layer)
        if own is not None and same_source(layer, own):
            raise Problem(
                "Background “{layer}” is the layer of addresses itself: it would draw what the circle may not see. "
                "Remove it.",
                layer=name_of(layer),
            )
        columns = [field.name() for field in layer.fields() if field.name().casefold() in OURS]
        if columns:
            raise Problem(
                "Background “{layer}” has the column “{column}”, which belongs to ratings: it would draw what the "
                "circle may not see. Choose a layer of streets, buildings or boundaries.",
                layer=name_of(layer),
                column=columns[0],
            )
        if not layer.crs().isValid():
            raise Problem("Background “{layer}” has no reference system. Set its CRS.", layer=name_of(layer))


def copy_backgrounds(
    layers: Sequence[QgsVectorLayer],
    chosen: Sequence[QgsFeatureRenderer | None],
    label_field: str,
    crs: QgsCoordinateReferenceSystem,
    ground: QgsRectangle,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None = None,
) -> list[QgsVectorLayer]:
    """Return new layers in memory with what of each background touches ``ground`` (in ``crs``), the uppermost first.

    ``chosen``: what ``chosen_renderer`` says of each.
    """
    dressed = []
    for number, (layer, renderer) in enumerate(zip(layers, chosen)):
        copy, area = _copy(layer, classes_of(layer, renderer), label_field, crs, ground, transforms, feedback)
        dressed.append((dress(copy, layer, renderer, area), number, copy))
    return [copy for _, _, copy in sorted(dressed, key=lambda each: each[:2])]


def _copy(
    layer: QgsVectorLayer,
    classes: tuple[int, dict[str, int]],
    label_field: str,
    crs: QgsCoordinateReferenceSystem,
    ground: QgsRectangle,
    transforms: QgsCoordinateTransformContext,
    feedback: QgsFeedback | None,
) -> tuple[QgsVectorLayer, float]:
    """Return the copy, and the mean area of its shapes."""
    provider = layer.dataProvider()
    to_page = QgsCoordinateTransform(provider.crs(), crs, transforms)
    in_source = _in_source(ground, to_page, name_of(layer))
    label = provider.fields().lookupField(label_field) if label_field else -1
    class_field, class_codes = classes
    flat = QgsWkbTypes.flatType(layer.wkbType())
    is_text = label < 0 or provider.fields().at(label).type() == QMetaType.Type.QString
    if class_field < 0 and is_text and flat == layer.wkbType() and to_page.isShortCircuited():
        return _copy_as_is(provider, label, in_source, feedback)
    kept = QgsFields()
    kept.append(QgsField(LABEL, QMetaType.Type.QString))
    kept.append(QgsField(CLASS, QMetaType.Type.Int))
    copy = QgsMemoryProviderUtils.createMemoryLayer("fond", kept, flat, crs)
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([index for index in (label, class_field) if index >= 0])
    request.setFilterRect(in_source)
    features, areas = [], 0.0
    moves = not to_page.isShortCircuited()
    already_flat = flat == layer.wkbType()
    has_area = layer.geometryType() == Qgis.GeometryType.Polygon
    for number, feature in enumerate(whole(provider.getFeatures(request), layer.name())):
        if feedback is not None and number % 1024 == 0 and feedback.isCanceled():
            raise Problem("Stopped: nothing was written.")
        shape = feature.geometry()
        if shape.isEmpty():
            continue
        if moves:
            shape.transform(to_page)
        if not already_flat:
            shape.get().dropZValue()
            shape.get().dropMValue()
        if moves or not already_flat:
            feature.setGeometry(shape)
        if has_area:
            areas += shape.area()
        words = feature.attribute(label) if label >= 0 else None
        code = class_codes.get(str(feature.attribute(class_field))) if class_field >= 0 else None
        feature.setAttributes([str(words) if words else None, code])  # instead of what it had
        features.append(feature)
    copy.dataProvider().addFeatures(features)
    copy.updateExtents()
    return copy, areas / max(1, len(features))


def _copy_as_is(
    provider: QgsVectorDataProvider, label: int, ground: QgsRectangle, feedback: QgsFeedback | None
) -> tuple[QgsVectorLayer, float]:
    """Return what ``_copy`` does where shapes and label come along as they are: QGIS then copies them at once."""
    request = QgsFeatureRequest()
    request.setFilterRect(ground)
    request.setSubsetOfAttributes([label] if label >= 0 else [])
    copy = provider.materialize(request, feedback)
    if feedback is not None and feedback.isCanceled():
        raise Problem("Stopped: nothing was written.")
    copy.setName("fond")
    if label >= 0:
        copy.dataProvider().renameAttributes({0: LABEL})
    else:
        copy.dataProvider().addAttributes([QgsField(LABEL, QMetaType.Type.QString)])
    copy.dataProvider().addAttributes([QgsField(CLASS, QMetaType.Type.Int)])
    copy.updateFields()
    copy.updateExtents()
    area = 0.0
    if copy.geometryType() == Qgis.GeometryType.Polygon:
        mean, known = copy.aggregate(Qgis.Aggregate.Mean, "area($geometry)")
        area = mean if known and mean is not None else 0.0
    return copy, area


def _in_source(ground: QgsRectangle, to_page: QgsCoordinateTransform, name: str) -> QgsRectangle:
    try:
        return to_page.transformBoundingBox(ground, Qgis.TransformDirection.Reverse)
    except QgsCsException as error:
        raise Problem(
            "Background “{layer}” cannot be brought to the map's reference system. Check its CRS.", layer=name
        ) from error
