"""The styles as QGIS loads and draws them."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QT_VERSION_STR, QSize
from qgis.PyQt.QtGui import QColor, QFont, QImage

from orsen_qgis.problems import Problem
from orsen_qgis.symbology.apply import LayerStyler, style_layer
from orsen_qgis.symbology.levels import LEVELS, UNASSESSED

STYLES = [("adresses", "niveau"), ("unites", "niveau_max")]
GROUND = "#F8F6F2"
SIDE = 300


def layer_of(field: str, *levels: int | None, visit: str | None = None) -> QgsVectorLayer:
    """Return one site per level, all at the same place."""
    layer = QgsVectorLayer(
        f"Point?crs=EPSG:2154&field={field}:integer&field=adresse:string&field=contre_visite:string", "sites", "memory"
    )
    for level in levels:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([level, None, visit])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(652_000, 6_862_000)))
        layer.dataProvider().addFeatures([feature])
    return layer


def drawn(layer: QgsVectorLayer, scale: float) -> np.ndarray:
    """Return the middle of a map at a scale and 300 dots an inch: SIDE × SIDE × 3."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    settings.setOutputDpi(300)
    settings.setOutputSize(QSize(SIDE, SIDE))
    settings.setBackgroundColor(QColor(GROUND))
    half = SIDE / 300 * 0.0254 * scale / 2
    settings.setExtent(QgsRectangle(652_000 - half, 6_862_000 - half, 652_000 + half, 6_862_000 + half))
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
    settings.setExpressionContext(context)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    return np.frombuffer(bits, dtype=np.uint8).reshape(SIDE, SIDE, 4)[:, :, 2::-1].astype(int)


def near(pixels: np.ndarray, colour: str) -> np.ndarray:
    wanted = np.array(QColor(colour).getRgb()[:3])
    return (np.abs(pixels - wanted) < 8).all(axis=2)


def width(pixels: np.ndarray) -> int:
    columns = np.flatnonzero((~near(pixels, GROUND)).any(axis=0))
    return int(columns[-1] - columns[0] + 1) if len(columns) else 0


@pytest.mark.parametrize(("name", "field"), STYLES)
def test_legend_has_five_french_entries(name: str, field: str) -> None:
    layer = layer_of(field, 1)
    style_layer(layer, name)
    labels = [item.label() for item in layer.renderer().legendSymbolItems()]
    assert labels == [*(style.label for style in LEVELS), UNASSESSED.label]


@pytest.mark.parametrize(("name", "field"), STYLES)
@pytest.mark.parametrize("scale", [1_000, 10_000, 50_000, 500_000])
def test_each_level_has_its_colour_and_a_larger_size(name: str, field: str, scale: float) -> None:
    widths = []
    for style in LEVELS:
        layer = layer_of(field, style.level)
        style_layer(layer, name)
        pixels = drawn(layer, scale)
        assert near(pixels, style.fill).any()
        widths.append(width(pixels))
    assert widths == sorted(set(widths))


@pytest.mark.parametrize(("name", "field"), STYLES)
def test_digits_leave_small_scales_but_for_the_highest_levels(name: str, field: str) -> None:
    def has_digit(level: int, scale: float) -> bool:
        style = LEVELS[level - 1]
        layer = layer_of(field, level)
        style_layer(layer, name)
        middle = slice(SIDE // 2 - 7, SIDE // 2 + 8)
        return bool(near(drawn(layer, scale)[middle, middle], style.ink).any())

    assert all(has_digit(level, 5_000) for level in (1, 2, 3, 4))
    assert [has_digit(level, 50_000) for level in (1, 2, 3, 4)] == [False, False, True, True]
    assert [has_digit(level, 150_000) for level in (1, 2, 3, 4)] == [False, False, False, True]


@pytest.mark.parametrize(("name", "field"), STYLES)
def test_the_highest_level_is_on_top_whatever_the_order_of_rows(name: str, field: str) -> None:
    for levels in ((4, 1, None), (None, 1, 4)):
        layer = layer_of(field, *levels)
        style_layer(layer, name)
        pixels = drawn(layer, 10_000)
        assert near(pixels, LEVELS[3].fill).any()
        assert not near(pixels, LEVELS[0].fill).any()


@pytest.mark.parametrize(("name", "field"), STYLES)
def test_not_assessed_is_hollow_and_unlike_level_1(name: str, field: str) -> None:
    layer = layer_of(field, None)
    style_layer(layer, name)
    pixels = drawn(layer, 5_000)
    assert near(pixels, "#FFFFFF").any()
    assert not near(pixels, LEVELS[0].fill).any()
    assert near(pixels, UNASSESSED.outline).any()


def test_a_level_to_confirm_has_a_ring() -> None:
    widths = []
    for visit in ("confirmee", "a_confirmer"):
        layer = layer_of("niveau", 4, visit=visit)
        style_layer(layer, "adresses")
        widths.append(width(drawn(layer, 5_000)))
    assert widths[1] > widths[0] * 1.1


def test_only_symbols_and_labels_change() -> None:
    layer = layer_of("niveau", 1)
    layer.setName("mine")
    layer.setMinimumScale(12_345)
    style_layer(layer, "adresses")
    assert layer.name() == "mine"
    assert layer.minimumScale() == 12_345
    assert layer.labelsEnabled()


@pytest.mark.parametrize(("name", "bold"), [("adresses", False), ("unites", False), ("territoires", True)])
def test_labels_have_the_weight_that_the_style_means(name: str, bold: bool) -> None:
    kind = "MultiPolygon" if name == "territoires" else "Point"
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:2154&field=territoire:string", "sites", "memory")
    style_layer(layer, name)
    font = layer.labeling().settings().format().font()
    assert font.bold() is bold
    assert font.weight() >= QFont().weight(), "Qt 6 has other numbers than the Qt 5 that wrote the style"


def test_a_missing_style_is_said() -> None:
    with pytest.raises(Problem, match="rien"):
        style_layer(layer_of("niveau", 1), "rien")


def test_styler_styles_what_processing_loaded() -> None:
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    layers = [layer_of("niveau", 1), layer_of("niveau", 2)]
    stylers = [LayerStyler.create("adresses") for _ in layers]
    for layer, styler in zip(layers, stylers):
        styler.postProcessLayer(layer, QgsProcessingContext(), QgsProcessingFeedback())
        assert layer.renderer().type() == "categorizedSymbol"
    assert not set(stylers).intersection(LayerStyler._waiting)


def test_styles_are_those_that_the_script_makes(root, tmp_path) -> None:
    """What the symbology room says is what the files hold, on the QGIS that made them and on others."""
    import sys

    sys.path.insert(0, str(root / "scripts"))
    try:
        import make_styles
    finally:
        sys.path.pop(0)
    for name, field, shape, label in make_styles.STYLES:
        kept = (root / "styles" / f"{name}.qml").read_text("utf-8")
        made = make_styles.points(field, shape, label)
        # Qt 6 writes other last digits of opacities.
        if f'version="{Qgis.version()}"' in kept.split("\n")[1] and QT_VERSION_STR.startswith("5"):
            assert made == kept
        for text in (made, kept):
            assert text.count("map_scale") == made.count("map_scale")
            assert all(style.label in text for style in (*LEVELS, UNASSESSED))
