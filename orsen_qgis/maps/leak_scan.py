"""The last look at a copy before it leaves: the expected pages, each one picture, the expected files, nothing else."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from ..problems import Problem
from .paper import Paper
from .pdf import DRAW, page_size, pikepdf_module

CATALOG = {"/Type", "/Pages", "/Extensions"}
TRAILER = {"/Root", "/Size", "/ID", "/Encrypt", "/Prev", "/XRefStm"}
PAGES = {"/Type", "/Kids", "/Count"}
PAGE = {"/Type", "/Parent", "/MediaBox", "/Resources", "/Contents"}
FILE = {"/Type", "/F", "/UF", "/EF"}
CONTENT = {"/Type", "/Length", "/Filter"}
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


def scan(
    content: bytes,
    password: str,
    paper: Paper,
    pages: int,
    dpi: int,
    attached: Mapping[str, bytes] | None = None,
) -> None:
    """Raise LeakProblem unless the encrypted file is exactly what was meant.

    It opens with no other password than its own; AES-256 revision 6; ``pages`` pages of ``paper``, each one image of
    ``dpi`` with no text, font or path; the files ``attached`` (by name), byte for byte; no metadata, no other file,
    action, form or further object, no earlier version of itself, not a byte behind its end.
    """
    scan_bytes(content)
    pikepdf = pikepdf_module()
    for wrong in ("", password[:-1], password + "x"):
        try:
            pikepdf.open(BytesIO(content), password=wrong).close()
        except pikepdf.PasswordError:
            continue
        raise LeakProblem("The copy was refused: it opens without its password.")
    try:
        with pikepdf.open(BytesIO(content), password=password) as pdf:
            _scan_encryption(pdf)
            _scan_open(pdf, paper, pages, dpi, attached or {})
    except (pikepdf.PasswordError, pikepdf.PdfError) as error:
        raise LeakProblem("The copy was refused: it does not open with its password.") from error


def scan_opened(
    content: bytes, paper: Paper, pages: int, dpi: int, attached: Mapping[str, bytes] | None = None
) -> None:
    """Raise LeakProblem unless a file opened already, in memory, holds exactly what was meant (see ``scan``)."""
    pikepdf = pikepdf_module()
    try:
        with pikepdf.open(BytesIO(content)) as pdf:
            _scan_open(pdf, paper, pages, dpi, attached or {})
    except pikepdf.PdfError as error:
        raise LeakProblem("The copy was refused: it does not open with its key.") from error


def scan_bytes(content: bytes) -> None:
    """Look for what readers pass over: an update keeps what it replaces, and bytes outside the file's own are nobody's.

    Raises LeakProblem.
    """
    whole = content.startswith(b"%PDF-") and content.endswith(b"%%EOF\n")
    if not whole or content.count(b"startxref") != 1:
        raise LeakProblem("The copy was refused: it holds more than its last version.")


def _scan_encryption(pdf: Any) -> None:
    encryption = pdf.encryption
    if encryption.R != 6 or encryption.bits != 256 or encryption.stream_method.name != "aesv3":
        raise LeakProblem("The copy was refused: it is not encrypted with AES-256, revision 6.")
    if pdf.allow.extract or pdf.allow.modify_other or pdf.allow.modify_annotation:
        raise LeakProblem("The copy was refused: it allows copying or changing.")


def _scan_open(pdf: Any, paper: Paper, pages: int, dpi: int, attached: Mapping[str, bytes]) -> None:
    _only(pdf.trailer.keys(), TRAILER)
    _only(pdf.Root.keys(), CATALOG | {"/Names"} if attached else CATALOG)
    _only(pdf.Root.Pages.keys(), PAGES)
    if len(pdf.pages) != pages:
        raise LeakProblem(
            "The copy was refused: it has {found} pages, not {expected}.", found=len(pdf.pages), expected=pages
        )
    seen = {pdf.Root.objgen, pdf.Root.Pages.objgen}
    if "/Encrypt" in pdf.trailer:
        seen.add(pdf.trailer.Encrypt.objgen)
    for page in pdf.pages:
        seen |= _scan_page(page.obj, paper, dpi)
    seen |= _scan_files(pdf.Root, attached)
    for thing in pdf.objects:
        if thing is not None and getattr(thing, "is_indirect", False) and thing.objgen not in seen:
            raise LeakProblem("The copy was refused: it holds an object beside its pages.")


def _scan_files(root: Any, attached: Mapping[str, bytes]) -> set[tuple[int, int]]:
    if not attached:
        return set()
    _only(root.Names.keys(), {"/EmbeddedFiles"})
    _only(root.Names.EmbeddedFiles.keys(), {"/Names"})
    entries = list(root.Names.EmbeddedFiles.Names)
    files = dict(zip([str(name) for name in entries[::2]], entries[1::2]))
    if len(entries) != 2 * len(files) or set(files) != set(attached):
        raise LeakProblem("The copy was refused: its attached files are not those that were meant.")
    seen = set()
    for name, file in files.items():
        _only(file.keys(), FILE)
        _only(file.EF.keys(), {"/F"})
        _only(file.EF.F.keys(), CONTENT)
        if (str(file.F), str(file.UF), file.EF.F.read_bytes()) != (name, name, attached[name]):
            raise LeakProblem("The copy was refused: its attached files are not those that were meant.")
        seen |= {file.objgen, file.EF.F.objgen}
    return seen


def _scan_page(page: Any, paper: Paper, dpi: int) -> set[tuple[int, int]]:
    _only(page.keys(), PAGE)
    _only(page.Resources.keys(), {"/XObject"})
    _only(page.Resources.XObject.keys(), {"/Page"})
    _only(page.Contents.keys(), {"/Length", "/Filter"})
    width, height = page_size(paper)
    if page.Contents.read_bytes() != DRAW % (width.encode(), height.encode()):
        raise LeakProblem("The copy was refused: a page holds text or shapes beside its picture.")
    image = page.Resources.XObject.Page
    _only(image.keys(), IMAGE)
    if (int(image.Width), int(image.Height)) != paper.pixels(dpi):
        raise LeakProblem("The copy was refused: the picture of a page has another size than the page.")
    if not _is_exactly(image, int(image.Width) * int(image.Height)):
        raise LeakProblem("The copy was refused: the picture of a page holds more than its pixels.")
    return {page.objgen, page.Contents.objgen, image.objgen}


def _is_exactly(image: Any, length: int) -> bool:
    """Whether a stream is one zlib stream of ``length`` bytes and not one more, packed or not."""
    if image.Filter != "/FlateDecode":
        return False
    unpacking = zlib.decompressobj()
    try:
        pixels = unpacking.decompress(image.read_raw_bytes(), length + 1)
    except zlib.error:
        return False
    return len(pixels) == length and unpacking.eof and not unpacking.unused_data


def _only(found: Any, allowed: set[str]) -> None:
    more = sorted(set(found) - allowed)
    if more:
        raise LeakProblem("The copy was refused: it holds {what}.", what=", ".join(more))
