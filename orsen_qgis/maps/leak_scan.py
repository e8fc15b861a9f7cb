"""The last look at a copy before it leaves: it holds the expected pages, each one picture, and nothing else at all."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from ..problems import Problem
from .paper import Paper
from .pdf import DRAW, page_size, pikepdf_module

CATALOG = {"/Type", "/Pages", "/Extensions"}
TRAILER = {"/Root", "/Size", "/ID", "/Encrypt", "/Prev", "/XRefStm"}
PAGES = {"/Type", "/Kids", "/Count"}
PAGE = {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"}
IMAGE = {
    "/Type",
    "/Subtype",
    "/Width",
    "/Height",
    "/ColorSpace",
    "/BitsPerComponent",
    "/Filter",
    "/Length",
}


class LeakProblem(Problem):
    """A copy holds something that was not meant to leave, or opens where it should not."""


def scan(content: bytes, password: str, paper: Paper, pages: int, dpi: int) -> None:
    """Raise LeakProblem unless the encrypted file is exactly what was meant.

    It opens with no other password than its own; AES-256 revision 6; ``pages`` pages of ``paper``, each one image of
    ``dpi`` with no text, font or path; no metadata, attachment, action, form or further object.
    """
    pikepdf = pikepdf_module()
    for wrong in ("", password[:-1], password + "x"):
        try:
            pikepdf.open(BytesIO(content), password=wrong).close()
        except pikepdf.PasswordError:
            continue
        raise LeakProblem("The copy was refused: it opens without its password.")
    try:
        with pikepdf.open(BytesIO(content), password=password) as pdf:
            _scan_open(pdf, paper, pages, dpi)
    except (pikepdf.PasswordError, pikepdf.PdfError) as error:
        raise LeakProblem("The copy was refused: it does not open with its password.") from error


def _scan_open(pdf: Any, paper: Paper, pages: int, dpi: int) -> None:
    encryption = pdf.encryption
    if encryption.R != 6 or encryption.bits != 256 or encryption.stream_method.name != "aesv3":
        raise LeakProblem("The copy was refused: it is not encrypted with AES-256, revision 6.")
    if pdf.allow.extract or pdf.allow.modify_other or pdf.allow.modify_annotation:
        raise LeakProblem("The copy was refused: it allows copying or changing.")
    _only(pdf.trailer.keys(), TRAILER)
    _only(pdf.Root.keys(), CATALOG)
    _only(pdf.Root.Pages.keys(), PAGES)
    if len(pdf.pages) != pages:
        raise LeakProblem(
            "The copy was refused: it has {found} pages, not {expected}.", found=len(pdf.pages), expected=pages
        )
    seen = {pdf.Root.objgen, pdf.Root.Pages.objgen, pdf.trailer.Encrypt.objgen}
    for page in pdf.pages:
        seen |= _scan_page(page.obj, paper, dpi)
    for thing in pdf.objects:
        if thing is not None and getattr(thing, "is_indirect", False) and thing.objgen not in seen:
            raise LeakProblem("The copy was refused: it holds an object beside its pages.")


def _scan_page(page: Any, paper: Paper, dpi: int) -> set[tuple[int, int]]:
    _only(page.keys(), PAGE)
    _only(page.Resources.keys(), {"/XObject"})
    _only(page.Resources.XObject.keys(), {"/Page"})
    width, height = page_size(paper)
    if page.Contents.read_bytes() != DRAW % (width.encode(), height.encode()):
        raise LeakProblem("The copy was refused: a page holds text or shapes beside its picture.")
    image = page.Resources.XObject.Page
    _only(image.keys(), IMAGE)
    if (int(image.Width), int(image.Height)) != paper.pixels(dpi):
        raise LeakProblem("The copy was refused: the picture of a page has another size than the page.")
    if len(image.read_bytes()) != int(image.Width) * int(image.Height):
        raise LeakProblem("The copy was refused: the picture of a page holds more than its pixels.")
    return {page.objgen, page.Contents.objgen, image.objgen}


def _only(found: Any, allowed: set[str]) -> None:
    more = sorted(set(found) - allowed)
    if more:
        raise LeakProblem("The copy was refused: it holds {what}.", what=", ".join(more))
