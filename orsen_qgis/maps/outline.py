"""The outline of the territory that a release was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsFillSymbol,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from .pen import INK
from .place import Places

if TYPE_CHECKING:
    from ..circles.release import Release


def outline_layer(release: Release, places: Places, transforms: QgsCoordinateTransformContext) -> QgsVectorLayer | None:
    """Return the outline of the territory asked for, if there is one."""
    area = release.area
    if area is None:
        return None
    import shapely

    shape = QgsGeometry()
    shape.fromWkb(shapely.to_wkb(area, output_dimension=3))
    own = QgsCoordinateReferenceSystem(release.crs)
    shape.transform(QgsCoordinateTransform(own, places.crs, transforms))
    shape.convertToMultiType()
    layer = QgsMemoryProviderUtils.createMemoryLayer("perimetre", QgsFields(), Qgis.WkbType.MultiPolygon, places.crs)
    feature = QgsFeature()
    feature.setGeometry(shape)
    layer.dataProvider().addFeatures([feature])
    symbol = QgsFillSymbol.createSimple(
        {"style": "no", "outline_color": INK, "outline_width": "0.35", "outline_style": "dash"}
    )
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer
