"""The pages of a release as they will be, small and marked as a preview, for the person who delivers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QImage

from ..messages import tr
from ..problems import Problem
from . import wording
from .furniture import CopyMarks, draw_copy_marks
from .page_image import twin_of
from .pages import MapPage
from .pen import ALERT, Pen
from .png import png_of
from .sheet import Atelier, Sheet
from .studio import studio_of
from .template_page import draw_copy_places
from .watermark import stamp

# Dots per inch: a whole page on a screen, its list of sites still read.
RESOLUTION = 110
# How much larger the words over a page are than a watermark's.
SIZE = 2.2
NO_ENTRY = "–"


@dataclass(frozen=True)
class PreviewedPage:
    """One page as a picture (PNG) in memory. ``number`` counts from 1."""

    number: int
    total: int
    title: str
    picture: bytes


def preview_pages(sheet: Sheet, feedback: QgsProcessingFeedback) -> Iterator[PreviewedPage]:
    """Yield the pages of a sheet one by one, marked as a preview all over; nothing is written anywhere.

    Composed where the feedback says (see ``studio_of``). They show the first recipient's name and no copy number, since
    no copy is issued. Problem when the person stops.
    """
    release = sheet.release
    marks = CopyMarks(release.circle.recipients[0].name, wording.PREVIEW, NO_ENTRY, NO_ENTRY)
    pages = sheet.document.pages
    studio = studio_of(feedback)
    atelier = studio.compose(lambda: studio.keep(Atelier(sheet)))
    try:
        for number, page in enumerate(pages, start=1):
            if feedback.isCanceled():
                raise Problem("Stopped: nothing was written.")
            feedback.setProgressText(tr("Page {number} of {total}").format(number=number, total=len(pages)))
            image = atelier.draw(number, studio)
            with Pen(image, sheet.dpi) as pen:
                if sheet.document.template is not None and isinstance(page, MapPage):
                    draw_copy_places(pen, sheet.document.template, release, marks)
                else:
                    draw_copy_marks(pen, sheet.paper, release, marks, isinstance(page, MapPage))
            stamp(image, wording.PREVIEW, sheet.dpi, ALERT, SIZE)
            feedback.setProgress(100.0 * number / len(pages))
            title = page.title if isinstance(page, MapPage) else wording.SITE_LIST
            yield PreviewedPage(number, len(pages), title, png_of(image))
    finally:
        studio.clear_away(atelier.close)


def preview_of(image: QImage, dpi: int) -> bytes:
    """Return a page as a PNG, marked as a preview all over. Problem where there is no memory for a second page."""
    preview = twin_of(image)
    if preview.isNull():
        raise Problem("QGIS could not write the preview. Choose a smaller resolution.")
    stamp(preview, wording.PREVIEW, dpi, ALERT, SIZE)
    return png_of(preview)
