"""One page as an image: an isolated project, a print layout with the map, and the furniture painted around it.

Main thread only: layouts are not thread-safe. The project holds the release and the copied backgrounds, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutMeasurement,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapRendererParallelJob,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, QSizeF
from qgis.PyQt.QtGui import QColor, QImage

from ..problems import Problem
from . import wording
from .background_roles import GROUND
from .dataset import label_release, release_layers
from .furniture import draw_frame_of_page, draw_panel, scale_frame
from .outline import outline_layer
from .pages import Document, ListPage, MapPage
from .paper import MILLIMETRES_PER_INCH, Box, Paper, frames_of
from .pen import INK, Pen
from .place import Places, View
from .scale_bar import add_scale_bar, draw_scale
from .site_list import draw_list
from .still import still_renderer
from .template_page import draw_places, variables_of
from .unit_areas import area_layer, area_shapes, dress_areas

if TYPE_CHECKING:
    from ..circles.release import Release
    from .template import Template

MILLIMETRES = Qgis.LayoutUnit.Millimeters
FRAME_WIDTH = 0.3


@dataclass(frozen=True)
class Sheet:
    """Everything that the pages of one document are drawn from. ``title``: what the header calls it."""

    release: Release
    places: Places
    document: Document
    title: str
    dpi: int
    backgrounds: list[QgsVectorLayer]
    transforms: QgsCoordinateTransformContext

    @property
    def paper(self) -> Paper:
        return self.document.paper


def ground_of(document: Document, crs_frame: Box) -> QgsRectangle:
    """Return the ground that the maps of a document show together."""
    ground = QgsRectangle()
    for page in document.pages:
        if isinstance(page, MapPage):
            ground.combineExtentWith(page.view.rectangle(crs_frame))
    return ground


class Atelier:
    """Draws the pages of a sheet one after the other, in a project of its own."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.project = QgsProject()
        self.project.setCrs(sheet.places.crs)
        self.project.setTransformContext(sheet.transforms)
        area = outline_layer(sheet.release, sheet.places, sheet.transforms)
        shapes = area_shapes(sheet.release, sheet.places, sheet.backgrounds)
        self.areas = [area_layer(sheet.release, sheet.places, shapes)] if shapes else []
        self.sites = release_layers(sheet.release, sheet.places, set(shapes))
        self.styled = [layer.renderer().clone() for layer in self.sites]
        layers = [*self.sites, *([area] if area else []), *self.areas, *sheet.backgrounds]
        self.layers = self.project.addMapLayers(layers, False)
        if len(self.layers) != len(layers):
            raise Problem("QGIS could not hold the release in memory. Close other programs and start again.")

    def draw(self, number: int) -> QImage:
        """Return page ``number`` (from 1), without what only one copy says."""
        sheet = self.sheet
        page = sheet.document.pages[number - 1]
        total, template = len(sheet.document.pages), sheet.document.template
        if isinstance(page, MapPage) and template is not None:
            return self._template_image(template, page, number, total)
        image = self._map_image(page.view) if isinstance(page, MapPage) else _blank(sheet.paper, sheet.dpi)
        with Pen(image, sheet.dpi) as pen:
            heading = page.title if isinstance(page, MapPage) else wording.SITE_LIST
            draw_frame_of_page(pen, sheet.paper, sheet.release, sheet.title, heading, number, total)
            if isinstance(page, ListPage):
                draw_list(pen, sheet.paper, sheet.release, page.start, page.stop)
            else:
                draw_panel(pen, sheet.paper, sheet.release, page, sheet.document.listed)
                draw_scale(pen, scale_frame(sheet.paper), sheet.paper.ratio, page.view.scale)
        return image

    def close(self) -> None:
        """Let go of the project and its layers."""
        self.project.clear()

    def _template_image(self, template: Template, page: MapPage, number: int, total: int) -> QImage:
        """Return a map page in a user's layout: its decoration as QGIS draws it, our map and mentions in place."""
        sheet, boxes, ratio = self.sheet, template.boxes, template.paper.ratio
        self._dress(page.view)
        variables = variables_of(sheet.release, sheet.title, page, number, total)
        layout = template.layout(self.project, variables)
        map_item = add_map(layout, self.layers, sheet, page.view, boxes["orsen_carte"])
        map_item.setZValue(template.depth)
        add_scale_bar(layout, map_item, page.view, boxes["orsen_echelle"], ratio)
        image = self._rendered(layout)
        with Pen(image, sheet.dpi) as pen:
            draw_places(pen, template, sheet.release, sheet.title, page, number, total, sheet.document.listed)
            draw_scale(pen, boxes["orsen_echelle"], ratio, page.view.scale)
        return image

    def _dress(self, view: View) -> None:
        for layer, styled in zip(self.sites, self.styled):
            layer.setRenderer(still_renderer(styled, view.scale))
            label_release(layer, view.scale, self.sheet.document.listed)
        for layer in self.areas:
            dress_areas(layer, self.sheet.release, view.scale, self.sheet.document.listed)

    def _map_image(self, view: View) -> QImage:
        self._dress(view)
        layout = layout_of(self.project, self.layers, self.sheet, view)
        ground = _ground(layout.referenceMap(), self.sheet.dpi)
        image = self._rendered(layout)
        with Pen(image, self.sheet.dpi) as pen:
            frame = frames_of(self.sheet.paper).body
            pen.painter.drawImage(pen.rectangle(frame).topLeft().toPoint(), ground)
            pen.outline(frame, INK, FRAME_WIDTH)
        return image

    def _rendered(self, layout: QgsPrintLayout) -> QImage:
        width, height = self.sheet.paper.pixels(self.sheet.dpi)
        image = QgsLayoutExporter(layout).renderPageToImage(0, QSize(width, height), self.sheet.dpi)
        if image.isNull() or image.width() != width or image.height() != height:
            raise Problem(
                "QGIS could not draw a page of {width} × {height} pixels. Choose a smaller resolution.",
                width=width,
                height=height,
            )
        return _ready(image, self.sheet.dpi)


def _ground(map_item: QgsLayoutItemMap, dpi: int) -> QImage:
    """Return what a map shows, all layers drawn side by side; the map itself is left without layers."""
    pixels = dpi / MILLIMETRES_PER_INCH
    size = QSizeF(round(map_item.rect().width() * pixels), round(map_item.rect().height() * pixels))
    settings = map_item.mapSettings(map_item.extent(), size, dpi, True)
    if hasattr(Qgis, "RasterizedRenderingPolicy"):  # since QGIS 3.44, in place of the flag
        settings.setRasterizedRenderingPolicy(Qgis.RasterizedRenderingPolicy.Default)
    else:
        settings.setFlag(Qgis.MapSettingsFlag.ForceVectorOutput, False)
    settings.setBackgroundColor(map_item.backgroundColor())
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    map_item.setLayers([])
    return job.renderedImage()


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


def _blank(paper: Paper, dpi: int) -> QImage:
    width, height = paper.pixels(dpi)
    image = QImage(width, height, QImage.Format.Format_RGB32)
    if image.isNull():
        raise Problem(
            "QGIS could not draw a page of {width} × {height} pixels. Choose a smaller resolution.",
            width=width,
            height=height,
        )
    image.fill(QColor("#FFFFFF"))
    return _ready(image, dpi)


def _ready(image: QImage, dpi: int) -> QImage:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(dpi / MILLIMETRES_PER_INCH * 1000))
    image.setDotsPerMeterY(round(dpi / MILLIMETRES_PER_INCH * 1000))
    for key in image.textKeys():
        image.setText(key, "")
    return image
