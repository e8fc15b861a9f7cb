"""The digits of squares: said where there is room for them, and never a level 4 to confirm without its mention."""

from __future__ import annotations

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from orsen_qgis.symbology.cells import draw_cells

DPI, PIXELS = 96, 600
X, Y = 652_000.0, 6_862_000.0  # where the first square stands, in Lambert-93


def squares(*rows: tuple[int, int, str, str]) -> QgsVectorLayer:
    """Return squares side by side: place in the row, level, unit and counter-visit."""
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:2154&field=unite:string&field=niveau_max:integer&field=contre_visite:string", "", "memory"
    )
    features = []
    for place, level, unit, visit in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([unit, level, visit])
        side = 1000.0 if unit == "cell-1km" else 200.0
        west = X + place * 200
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, Y, west + side, Y + side)))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    draw_cells(layer, "niveau_max")
    return layer


def said(layer: QgsVectorLayer, scale: float) -> list[str]:
    """Return what the labels of a layer say on a map of this scale, sorted."""
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    settings.setLayers([layer])
    settings.setOutputDpi(DPI)
    settings.setOutputSize(QSize(PIXELS, PIXELS))
    half = PIXELS / 2 * 0.0254 / DPI * scale
    settings.setExtent(QgsRectangle(X + 500 - half, Y + 500 - half, X + 500 + half, Y + 500 + half))
    assert settings.scale() == pytest.approx(scale, rel=0.01)
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return sorted(label.labelText for label in job.takeLabelingResults().allLabels())


def test_digits_stand_where_squares_have_room_for_them() -> None:
    layer = squares((0, 2, "cell-200m", ""), (1, 3, "cell-200m", ""))
    assert said(layer, 20_000) == ["2", "3"]
    assert said(layer, 60_000) == []


def test_the_words_of_a_large_square_stand_longer() -> None:
    layer = squares((0, 4, "cell-1km", "confirme"))
    assert said(layer, 60_000) == ["1 km : 4"]
    assert said(layer, 200_000) == []


def test_a_level_4_to_confirm_says_so_at_every_scale() -> None:
    layer = squares((0, 4, "cell-200m", "a_confirmer"), (3, 2, "cell-200m", ""))
    assert said(layer, 200_000) == ["4\nà confirmer"]


def test_what_is_to_confirm_is_said_among_neighbours_too() -> None:
    crowd = [(place, 4, "cell-200m", "a_confirmer") for place in range(4)]
    assert said(squares(*crowd), 40_000) == ["4\nà confirmer"] * 4


def test_large_squares_side_by_side_each_say_their_level() -> None:
    assert said(squares((-5, 3, "cell-1km", ""), (0, 3, "cell-1km", "")), 70_000) == ["1 km : 3"] * 2
