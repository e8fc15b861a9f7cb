"""A print layout with the map of one page: what draws the map, and the images that come of it. Main thread only."""

from __future__ import annotations

from math import ceil, floor
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapRendererSequentialJob,
    QgsPrintLayout,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QColor, QImage

from ..problems import Problem
from .background_roles import GROUND
from .furniture import scale_frame
from .paper import MILLIMETRES_PER_INCH, Box, Paper, frames_of
from .pen import INK
from .place import View
from .scale_bar import add_scale_bar

if TYPE_CHECKING:
    from .sheet import Sheet

MILLIMETRES = Qgis.LayoutUnit.Millimeters
FRAME_WIDTH = 0.3
AROUND = 2.0  # millimetres around a scale bar, whose figures stand out of its frame


def layout_of(project: QgsProject, layers: list[QgsVectorLayer], sheet: Sheet, view: View) -> QgsPrintLayout:
    """Return a layout of one page with a map of ``layers`` and its scale bar, in a project that holds them."""
    paper = sheet.paper
    layout = QgsPrintLayout(project)
    page = QgsLayoutItemPage(layout)
    page.setPageSize(QgsLayoutSize(paper.width, paper.height, MILLIMETRES))
    layout.pageCollection().addPage(page)
    map_item = add_map(layout, layers, sheet, view, frames_of(paper).body)
    add_scale_bar(layout, map_item, view, scale_frame(paper), paper.ratio)
    return layout


def add_map(
    layout: QgsPrintLayout, layers: list[QgsVectorLayer], sheet: Sheet, view: View, frame: Box
) -> QgsLayoutItemMap:
    """Add a map of these layers and no others to a layout; return it."""
    map_item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(map_item)
    _put(map_item, frame)
    map_item.setCrs(sheet.places.crs)
    map_item.setLayers(layers)
    map_item.setBackgroundColor(QColor(GROUND))
    map_item.setFrameEnabled(True)
    map_item.setFrameStrokeColor(QColor(INK))
    map_item.setFrameStrokeWidth(QgsLayoutMeasurement(FRAME_WIDTH, MILLIMETRES))
    map_item.setExtent(view.rectangle(frame))
    map_item.setScale(view.scale)
    return map_item


def _put(item, box: Box) -> None:
    item.attemptMove(QgsLayoutPoint(box.x, box.y, MILLIMETRES))
    item.attemptResize(QgsLayoutSize(box.width, box.height, MILLIMETRES))


def ground_job(map_item: QgsLayoutItemMap, dpi: int) -> QgsMapRendererSequentialJob:
    """Return what draws the ground that a map shows; the map itself is left without layers."""
    pixels = dpi / MILLIMETRES_PER_INCH
    size = QSizeF(round(map_item.rect().width() * pixels), round(map_item.rect().height() * pixels))
    settings = map_item.mapSettings(map_item.extent(), size, dpi, True)
    if hasattr(Qgis, "RasterizedRenderingPolicy"):  # since QGIS 3.44, in place of the flag
        settings.setRasterizedRenderingPolicy(Qgis.RasterizedRenderingPolicy.Default)
    else:
        settings.setFlag(Qgis.MapSettingsFlag.ForceVectorOutput, False)
    settings.setBackgroundColor(map_item.backgroundColor())
    map_item.setLayers([])
    return QgsMapRendererSequentialJob(settings)


def bar_of(layout: QgsPrintLayout, paper: Paper, dpi: int) -> tuple[QImage, QPoint]:
    """Return the scale bar of a page's map, as the whole page would show it, and the pixel where its image begins."""
    width, height = paper.pixels(dpi)
    pixels = min(width / paper.width, height / paper.height)  # of a millimetre of the page: Qt keeps its proportions
    box = scale_frame(paper)
    left, top = floor((box.x - AROUND) * pixels), floor((box.y - AROUND) * pixels)
    right, bottom = ceil((box.right + AROUND) * pixels), ceil((box.bottom + AROUND) * pixels)
    region = QRectF(left / pixels, top / pixels, (right - left) / pixels, (bottom - top) / pixels)
    image = QgsLayoutExporter(layout).renderRegionToImage(region, QSize(right - left, bottom - top), dpi)
    if image.isNull():
        raise too_large(paper, dpi)
    return image, QPoint(left, top)


def rendered(layout: QgsPrintLayout, paper: Paper, dpi: int) -> QImage:
    """Return a whole layout of one page as an image."""
    width, height = paper.pixels(dpi)
    image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(width, height), dpi)
    if image.isNull() or image.width() != width or image.height() != height:
        raise too_large(paper, dpi)
    return image


def too_large(paper: Paper, dpi: int) -> Problem:
    """Return what to say where the image of a page could not be made."""
    width, height = paper.pixels(dpi)
    return Problem(
        "QGIS could not draw a page of {width} × {height} pixels. Choose a smaller resolution.",
        width=width,
        height=height,
    )
