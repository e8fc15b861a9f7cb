"""One page as an image: an isolated project, a print layout with the map, and the furniture painted around it.

Layouts are not thread-safe: what concerns them and the project is done in the studio, on the main thread, in short
turns; maps are drawn, and words and symbols painted, beside it. The project holds the release and the copied
backgrounds, nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCoordinateTransformContext,
    QgsMapRendererSequentialJob,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QImage

from ..problems import Problem
from . import wording
from .dataset import label_release
from .drawn import DrawnLayers
from .furniture import draw_frame_of_page, draw_panel, scale_frame
from .map_layout import FRAME_WIDTH, add_map, bar_of, ground_job, layout_of, rendered, too_large
from .page_image import set_resolution, white_page
from .pages import Document, ListPage, MapPage
from .paper import Box, Paper, frames_of
from .pen import INK, Pen
from .place import Places, View
from .scale_bar import add_scale_bar, draw_scale
from .site_list import draw_list
from .still import still_renderer
from .studio import DistantStudio, Studio
from .template_page import draw_places, variables_of
from .unit_areas import dress_areas

if TYPE_CHECKING:
    from ..circles.release import Release
    from .template import Template


@dataclass(frozen=True)
class Sheet:
    """Everything that the pages of one document are drawn from. ``title``: what the header calls it."""

    release: Release
    places: Places
    document: Document
    title: str
    dpi: int
    drawn: DrawnLayers
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
    """Draws the pages of a sheet one after the other, in a project of its own. Made and closed on the main thread."""

    def __init__(self, sheet: Sheet) -> None:
        self._job: QgsMapRendererSequentialJob | None = None  # the first to go: it must not outlive the layers it draws
        self._layout: QgsPrintLayout | None = None
        self.sheet = sheet
        self.project = QgsProject(None, Qgis.ProjectCapabilities())  # no styles: QGIS would make a database of them
        self.project.setCrs(sheet.places.crs)
        self.project.setTransformContext(sheet.transforms)
        self.styled = [layer.renderer().clone() for layer in sheet.drawn.sites]
        layers = sheet.drawn.every
        self.layers = self.project.addMapLayers(layers, False)
        if len(self.layers) != len(layers):
            raise Problem("QGIS could not hold the release in memory. Close other programs and start again.")

    def draw(self, number: int, studio: Studio | DistantStudio) -> QImage:
        """Return page ``number`` (from 1), without what only one copy says; ``studio``: the one of the calling run."""
        sheet = self.sheet
        page = sheet.document.pages[number - 1]
        total, template = len(sheet.document.pages), sheet.document.template
        if isinstance(page, MapPage) and template is not None:
            return self._template_page(template, page, number, total, studio)
        image = _blank(sheet.paper, sheet.dpi)
        if isinstance(page, MapPage):
            self._draw_map(image, page.view, studio)
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
        """Let go of the project and its layers, and of a map that is still being drawn."""
        if self._job is not None:
            self._job.cancel()
        self._job = self._layout = None
        self.project.removeAllMapLayers()

    def _template_page(
        self, template: Template, page: MapPage, number: int, total: int, studio: Studio | DistantStudio
    ) -> QImage:
        """Return a map page in a user's layout: its decoration as QGIS draws it, our map and mentions in place."""
        sheet = self.sheet
        image = studio.compose(lambda: self._template_image(template, page, number, total))
        with Pen(image, sheet.dpi) as pen:
            draw_places(pen, template, sheet.release, sheet.title, page, number, total, sheet.document.listed)
            draw_scale(pen, template.boxes["orsen_echelle"], template.paper.ratio, page.view.scale)
        return image

    def _template_image(self, template: Template, page: MapPage, number: int, total: int) -> QImage:
        sheet, boxes = self.sheet, template.boxes
        self._dress(page.view)
        variables = variables_of(sheet.release, sheet.title, page, number, total)
        layout = template.layout(self.project, variables)
        map_item = add_map(layout, self.layers, sheet, page.view, boxes["orsen_carte"])
        map_item.setZValue(template.depth)
        add_scale_bar(layout, map_item, page.view, boxes["orsen_echelle"], template.paper.ratio)
        return _ready(rendered(layout, sheet.paper, sheet.dpi), sheet.dpi)

    def _draw_map(self, image: QImage, view: View, studio: Studio | DistantStudio) -> None:
        """Draw a map and its scale bar on a page."""
        studio.render(lambda: self._begin(view))
        ground, bar, place = studio.compose(self._end)
        frame = frames_of(self.sheet.paper).body
        with Pen(image, self.sheet.dpi) as pen:
            pen.painter.drawImage(place, bar)
            pen.painter.drawImage(pen.rectangle(frame).topLeft().toPoint(), ground)
            pen.outline(frame, INK, FRAME_WIDTH)

    def _begin(self, view: View) -> QgsMapRendererSequentialJob:
        """Return what will draw a map.

        One layer after the other: the job that draws them side by side puts their images together on the main thread.
        """
        self._dress(view)
        self._layout = layout_of(self.project, self.layers, self.sheet, view)
        self._job = ground_job(self._layout.referenceMap(), self.sheet.dpi)
        return self._job

    def _end(self) -> tuple[QImage, QImage, QPoint]:
        """Return the map that was begun, its scale bar, and the pixel of the page where the bar's image begins."""
        job, layout = self._job, self._layout
        self._job = self._layout = None
        return (job.renderedImage(), *bar_of(layout, self.sheet.paper, self.sheet.dpi))

    def _dress(self, view: View) -> None:
        drawn, listed = self.sheet.drawn, self.sheet.document.listed
        for layer, styled in zip(drawn.sites, self.styled):
            layer.setRenderer(still_renderer(styled, view.scale))
            label_release(layer, view.scale, listed)
        for layer in drawn.areas:
            dress_areas(layer, self.sheet.release, view.scale, listed)


def _blank(paper: Paper, dpi: int) -> QImage:
    image = white_page(*paper.pixels(dpi), dpi)
    if image.isNull():
        raise too_large(paper, dpi)
    return image


def _ready(image: QImage, dpi: int) -> QImage:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    set_resolution(image, dpi)
    for key in image.textKeys():
        image.setText(key, "")
    return image
