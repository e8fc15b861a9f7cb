"""The copies of one export while they are made: drawn together, written one by one, published together."""

from __future__ import annotations

import os
from collections.abc import Mapping
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from contextlib import suppress
from typing import Any

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtGui import QImage

from ..messages import tr
from ..problems import Problem
from ..symbology.levels import LEVELS, PLAIN, UNASSESSED
from .attachments import attachments_of
from .copy_in_work import CopyInWork
from .drafts import Drafts
from .furniture import COPY_COLORS, copy_frames, draw_copy_marks
from .identifier import identifier_in
from .leak_scan import LeakProblem, scan, scan_bytes, scan_opened
from .order import Order
from .page_preview import preview_of
from .pages import MapPage
from .parts import Part, cut, name_of
from .pdf import Encrypted, clear_pdf, encrypted_pdf
from .pen import Pen
from .picture import Patch, Picture, plate_of
from .sealing import encrypted_for, opened, signed
from .sheet import Atelier, Sheet
from .studio import studio_of
from .template_page import copy_places, draw_copy_places
from .watermark import COLOR, strokes_of

# However rare on a page, these stay as they are: what copies say, and what levels look like.
KEPT_COLORS = (
    *COPY_COLORS,
    *(color for style in (*LEVELS, UNASSESSED, PLAIN) for color in (style.fill, style.outline)),
)
# Copies compressed and encrypted side by side: each takes a page's pixels in memory.
WORKERS = min(4, os.cpu_count() or 1)


class Workbench:
    """Makes the copies of one order, and can take back all it made."""

    def __init__(
        self, order: Order, sheet: Sheet, feedback: QgsProcessingFeedback, certificates: Mapping[str, Any]
    ) -> None:
        """``certificates``: those of the recipients who have one, by the recipient's id."""
        self.order, self.sheet, self.feedback, self.certificates = order, sheet, feedback, certificates
        self.drafts = Drafts(order.destinations.folder)
        self._secrets_of: list[str] = []
        self._preview = b""
        self._attached: dict[str, bytes] = {}

    def draw(self, atelier: Atelier, copies: list[CopyInWork]) -> None:
        """Draw each page once, and mark it for each copy. One page at a time is held as an image."""
        total = len(self.sheet.document.pages)
        watermarks = [strokes_of(copy.watermark, self.sheet.dpi) for copy in copies]
        studio = studio_of(self.feedback)
        with ThreadPoolExecutor(WORKERS) as pool:
            for number, page in enumerate(self.sheet.document.pages, start=1):
                self._stop_if_asked()
                self.feedback.setProgressText(tr("Page {number} of {total}").format(number=number, total=total))
                image = atelier.draw(number, studio)
                if number == 1 and self.order.destinations.preview is not None:
                    self._preview = preview_of(image, self.sheet.dpi)
                plate = plate_of(image, COLOR, KEPT_COLORS)
                patches = [self._patches(image, copy, isinstance(page, MapPage)) for copy in copies]
                # Compression, nearly all of the work, runs beside Python.
                for copy, picture in zip(copies, pool.map(plate.strike, patches, watermarks)):
                    self._stop_if_asked()
                    copy.pictures.append(picture)
                self.feedback.setProgress(80.0 * number / total)

    def _patches(self, image: QImage, copy: CopyInWork, on_map: bool) -> list[Patch]:
        """Return the parts of a page where it says whose copy it is."""
        patches = []
        template = self.sheet.document.template if on_map else None
        code, *rest = copy_places(template) if template else copy_frames(self.sheet.paper, on_map)
        for box in (code, *rest):
            with Pen(image, self.sheet.dpi) as pen:
                place = pen.rectangle(box).toAlignedRect().intersected(image.rect())
            part = image.copy(place)
            with Pen(part, self.sheet.dpi, place.left(), place.top()) as pen:
                if template:
                    draw_copy_places(pen, template, self.sheet.release, copy.marks)
                else:
                    draw_copy_marks(pen, self.sheet.paper, self.sheet.release, copy.marks, on_map)
            patches.append(Patch(place.left(), place.top(), part, over=box is code))
        return patches

    def write(self, copies: list[CopyInWork]) -> None:
        """Encrypt, look through and write each copy beside its place."""
        from ..circles.secrets_file import generate_password

        try:
            self.drafts.make_folder()
            self._attached = attachments_of(self.sheet.release, self.sheet.places)
            for copy in copies:
                copy.password = "" if copy.recipient.id in self.certificates else generate_password()
            # The disk is waited for beside the work on the next copy; who leaves the block has waited for all.
            with ThreadPoolExecutor(WORKERS) as pool, ThreadPoolExecutor(1) as disk:
                written = []
                for copy, parts in zip(copies, pool.map(self._parts_of, copies)):
                    written += self._write_parts(copy, parts, disk)
                for each in written:
                    each.result()
        except OSError as error:
            raise self._unwritable(error) from error

    def _parts_of(self, copy: CopyInWork) -> list[Part]:
        """Return the files of a copy, encrypted and looked through. Runs beside other copies; touches no disk."""
        files = {copy.issued.copy + ending: content for ending, content in self._attached.items()}
        sizes = [len(picture.pixels) for picture in copy.pictures]
        sizes[0] += sum(len(content) for content in files.values())
        groups = cut(sizes)
        parts = []
        for number, pages in enumerate(groups, start=1):
            self._stop_if_asked()
            pictures = copy.pictures[pages.start : pages.stop]
            attached = files if number == 1 else {}
            made = self._encrypted(copy, pictures, attached)
            parts.append(Part(name_of(copy.issued.copy, number, len(groups)), made.content, made.identifier))
        return parts

    def _encrypted(self, copy: CopyInWork, pictures: list[Picture], attached: Mapping[str, bytes]) -> Encrypted:
        """Return one file of a copy, encrypted, looked through, then signed where the landlord signs."""
        paper, dpi, key = self.sheet.paper, self.sheet.dpi, self.order.signing
        certificate = self.certificates.get(copy.recipient.id)
        if certificate is None:
            made = encrypted_pdf(pictures, paper, copy.password, attached)
            scan(made.content, copy.password, paper, len(pictures), dpi, attached)
            return made if key is None else Encrypted(signed(made.content, key, copy.password), made.identifier)
        sealed = encrypted_for(certificate, clear_pdf(pictures, paper, attached))
        scan_bytes(sealed.content)
        scan_opened(opened(sealed), paper, len(pictures), dpi, attached)
        content = sealed.content if key is None else signed(sealed.content, key, seed=sealed.seed)
        identifier = identifier_in(content)
        if identifier is None:
            raise LeakProblem("The copy was refused: it has no identifier by which it could be known again.")
        return Encrypted(content, identifier)

    def _write_parts(self, copy: CopyInWork, parts: list[Part], disk: Executor) -> list[Future[None]]:
        self._stop_if_asked()
        folder = self.drafts.folder
        written = [disk.submit(self.drafts.write, folder / part.name, part.content) for part in parts]
        copy.parts += parts
        copy.pictures.clear()
        if len(parts) > 1:
            self.feedback.pushInfo(
                tr("Copy {copy} is too large for one file: {parts} numbered parts, one password.").format(
                    copy=copy.issued.copy, parts=len(parts)
                )
            )
        return written

    def publish(self, copies: list[CopyInWork]) -> None:
        """Give every file its name, then keep the passwords.

        In this order: whoever dies between the two leaves copies that nobody can open, never a password for a file
        beside its name.
        """
        from ..circles.secrets_file import add_secrets

        self._stop_if_asked()
        try:
            if self.order.destinations.preview is not None:
                self.drafts.replace(self.order.destinations.preview, self._preview)
            self.drafts.give_names([self.drafts.folder / part.name for copy in copies for part in copy.parts])
        except OSError as error:
            raise self._unwritable(error) from error
        entries = [(copy.issued.copy, copy.recipient.id, copy.password) for copy in copies if copy.password]
        self._secrets_of = [entry[0] for entry in entries]
        if entries:
            add_secrets(self.order.destinations.secrets, entries)
        self.feedback.setProgress(100.0)

    def undo(self, copies: list[CopyInWork]) -> None:
        """Remove every file and password that was made."""
        from ..circles.secrets_file import remove_secrets

        self.drafts.remove()
        if self._secrets_of:
            with suppress(Problem):
                remove_secrets(self.order.destinations.secrets, self._secrets_of)
        for copy in copies:
            copy.password = ""
            copy.parts.clear()

    def _unwritable(self, error: OSError) -> Problem:
        return Problem(
            "The copies cannot be written to “{folder}”: {error}. Nothing was left there.",
            folder=self.drafts.folder,
            error=error.strerror or error,
        )

    def _stop_if_asked(self) -> None:
        if self.feedback.isCanceled():
            raise Problem("Stopped: nothing was written.")
