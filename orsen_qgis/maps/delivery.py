"""From an order to encrypted copies under their names: all of them, or nothing but a refusal in the register."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingFeedback

from ..messages import tr
from ..problems import Problem
from .background import copy_backgrounds, refuse_unfit
from .background_style import chosen_renderer
from .certificates import certificates_of
from .copies import Workbench
from .copy_in_work import CopyInWork
from .drawn import drawn_layers
from .earlier_copies import warn_of_unrecognised
from .fonts import refuse_without_font
from .order import Order
from .pages import plan_document
from .pdf import pikepdf_module
from .place import plane_places
from .qr_code import segno_module
from .sheet import Atelier, Sheet, ground_of
from .studio import DistantStudio, Studio, studio_of
from .territory_polygons import shapely_module

if TYPE_CHECKING:
    from ..circles.register import Register
    from ..circles.release import Release


@dataclass(frozen=True)
class Delivery:
    """What left: the copies' numbers and files, in the order of the recipients; rows released; pages of each copy.

    ``because``: for each earlier copy, how many addresses were held back or coarsened on its account.
    """

    copies: tuple[str, ...]
    files: tuple[str, ...]
    rows: int
    pages: int
    because: dict[str, int]


@contextmanager
def refusals(register: Register, circle_id: str | None) -> Iterator[None]:
    """Write down whatever stops an export, then let it go on to the person, though the register may be full too."""
    try:
        yield
    except Exception as error:
        with suppress(Problem):
            register.refuse(circle_id, _reason(error))
        raise


def deliver(order: Order, register: Register, feedback: QgsProcessingFeedback) -> Delivery:
    """Make one encrypted, numbered, watermarked and registered PDF per recipient.

    In a worker the feedback brings a studio, where alone pages are composed; otherwise this is the main thread.
    Everything that can refuse is asked first. On any failure or when the person stops, every file and password made is
    gone, the copies are withdrawn in the register, and Problem (or the error) is raised.
    """
    studio = studio_of(feedback)
    pikepdf_module()
    segno_module()
    shapely_module()
    refuse_without_font()
    certificates = certificates_of(order.circle.recipients, datetime.datetime.now(datetime.timezone.utc))
    order.circle.refuse_if_not_in_force(order.on)
    order.destinations.check()
    refuse_unfit(order.backgrounds, order.own)
    sheet = sheet_of(order, _release(order, register), studio, feedback)
    warn_of_unrecognised(sheet.release.counts, feedback)
    feedback.pushInfo(
        tr("{rows} rows leave, on {pages} pages, in a copy for each of {recipients} recipients.").format(
            rows=sheet.release.rows, pages=len(sheet.document.pages), recipients=len(order.circle.recipients)
        )
    )
    atelier = studio.compose(lambda: studio.keep(Atelier(sheet)))
    try:
        return _make_copies(Workbench(order, sheet, feedback, certificates), atelier, register)
    finally:
        studio.clear_away(atelier.close)


def _release(order: Order, register: Register) -> Release:
    from ..circles.release import release

    register.refuse_unapproved(order.circle)
    earlier = register.holdings(order.circle)
    made = release(order.addresses, order.circle, order.territory, order.on, earlier, order.override)
    made.refuse_if_empty()
    return made


def sheet_of(order: Order, release: Release, studio: Studio | DistantStudio, feedback: QgsProcessingFeedback) -> Sheet:
    """Return what the pages of a release are drawn from, its layers made and given to the studio."""
    places = plane_places(release.crs, release.x, release.y, order.transforms)
    document = plan_document(release, places, order.plan, order.districts)
    ground = ground_of(document, document.body)
    chosen = studio.compose(lambda: [chosen_renderer(layer) for layer in order.backgrounds])
    backgrounds = copy_backgrounds(
        order.backgrounds, chosen, order.label_field, places.crs, ground, order.transforms, feedback
    )
    drawn = drawn_layers(release, places, backgrounds, order.transforms)
    for layer in drawn.every:
        studio.take(layer)
    return Sheet(release, places, document, order.title, order.dpi, drawn, order.transforms)


def _make_copies(bench: Workbench, atelier: Atelier, register: Register) -> Delivery:
    order, sheet = bench.order, bench.sheet
    copies: list[CopyInWork] = []
    try:
        with register.at_once():
            recipients = order.circle.recipients
            issued = [register.issue(sheet.release, recipient, order.plugin_version) for recipient in recipients]
        copies += [CopyInWork(recipient, each) for recipient, each in zip(recipients, issued)]
        bench.draw(atelier, copies)
        bench.write(copies)
        bench.publish(copies)
        with register.at_once():
            for copy in copies:
                first, *more = [
                    (hashlib.sha256(part.content).hexdigest(), part.identifier, part.name) for part in copy.parts
                ]
                register.deliver(copy.issued.copy, *first, more)
        for copy in copies:
            copy.delivered = True
    except BaseException as error:
        bench.undo(copies)
        _withdraw(register, order.circle.id, copies, _reason(error))
        raise
    return Delivery(
        tuple(copy.issued.copy for copy in copies),
        tuple(part.name for copy in copies for part in copy.parts),
        sheet.release.rows,
        len(sheet.document.pages),
        sheet.release.counts.because,
    )


def _reason(error: BaseException) -> str:
    return str(error) if isinstance(error, Problem) else f"unexpected: {type(error).__name__}"


def _withdraw(register: Register, circle_id: str, copies: list[CopyInWork], reason: str) -> None:
    removed = [copy.issued.copy for copy in copies if copy.delivered]
    # A register that cannot be written any more must not hide why the export failed.
    with suppress(Problem):
        for copy in copies:
            if not copy.delivered:
                register.withdraw(copy.issued.copy, reason)
        if removed:
            # The chain keeps their delivery; that their files were taken back is said beside it.
            register.refuse(circle_id, reason, {"removed_copies": removed})
