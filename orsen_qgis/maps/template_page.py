"""What we write into the places of a template, and what only one copy says there."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from . import wording
from .furniture import CopyMarks, destroy_day, draw_convention, draw_copy_lines, draw_facts, draw_title
from .legend import draw_legend
from .paper import Box
from .pen import ALERT, INK, QUIET, Pen
from .qr_code import draw_code_in

if TYPE_CHECKING:
    from ..circles.release import Release
    from .pages import MapPage
    from .template import Template


def variables_of(release: Release, title: str, page: MapPage, number: int, total: int) -> Mapping[str, str]:
    """Return what the expressions of a template may ask."""
    convention = release.circle.convention
    return {
        "orsen_titre": title,
        "orsen_page_titre": page.title,
        "orsen_page": str(number),
        "orsen_pages": str(total),
        "orsen_cercle": release.circle.name,
        "orsen_convention": convention.reference,
        "orsen_objet": convention.purpose,
        "orsen_date": wording.day(release.released_on),
        "orsen_destruction": destroy_day(release),
        "orsen_echelle": wording.number(round(page.view.scale)),
    }


def draw_places(
    pen: Pen, template: Template, release: Release, title: str, page: MapPage, number: int, total: int, listed: bool
) -> None:
    """Write what every copy says of a map page into the places of its template."""
    boxes, ratio = template.boxes, template.paper.ratio
    head = boxes["orsen_titre"]
    draw_title(pen, Box(head.x, head.y, head.width, 7.5 * ratio), title, page.title, 15.0 * ratio)
    convention = release.circle.convention
    said = wording.SUBTITLE.format(
        purpose=convention.purpose, reference=convention.reference, day=wording.day(release.released_on)
    )
    below = Box(head.x, head.y + 7.8 * ratio, head.width, head.height - 7.8 * ratio)
    pen.text(below, said, pen.fitting(said, 8.5 * ratio, head.width), QUIET)
    pen.fill(boxes["orsen_confidentiel"], ALERT)
    pen.text(
        boxes["orsen_confidentiel"], wording.CONFIDENTIAL, 14.0 * ratio, "#FFFFFF", True, align="center", middle=True
    )
    draw_legend(pen, boxes["orsen_legende"], release, page, listed, ratio)
    place = boxes["orsen_mentions"]
    height = draw_facts(pen, place, release, ratio) + 1.5 * ratio
    draw_convention(pen, Box(place.x, place.y + height, place.width, place.height - height), release, ratio)
    words = wording.PAGE.format(number=number, total=total)
    pen.text(boxes["orsen_page"], words, 7.5 * ratio, INK, bold=True, align="right", middle=True)


def copy_places(template: Template) -> list[Box]:
    """Return where a map page says what only its copy says: the code first."""
    return [template.boxes["orsen_qr"], template.boxes["orsen_exemplaire"]]


def draw_copy_places(pen: Pen, template: Template, release: Release, marks: CopyMarks) -> None:
    """Write what only this copy says, nowhere but in ``copy_places``."""
    ratio, box = template.paper.ratio, template.boxes["orsen_exemplaire"]
    draw_code_in(pen, template.boxes["orsen_qr"], marks.copy, ratio)
    pen.fill(box, "#FFFFFF")
    used = draw_copy_lines(pen, box, marks, ratio)
    rest = Box(box.x, box.y + used, box.width, box.height - used)
    pen.text(rest, wording.KEEP.format(day=destroy_day(release)), 6.5 * ratio, ALERT)
