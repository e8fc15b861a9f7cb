"""Page pictures to one encrypted PDF in memory. A clear PDF never touches a disk.

The file is built object by object, so that it holds the pictures and nothing else: no text, no path, no font, no date,
no name of a program or a person. (A PDF writer of Qt or QGIS adds some of these, and others with each version.)
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from ..problems import Problem
from .identifier import identifier_in
from .paper import MILLIMETRES_PER_INCH, Paper
from .picture import Picture

POINTS_PER_INCH = 72
DRAW = b"q %s 0 0 %s 0 0 cm /Page Do Q"


@dataclass(frozen=True)
class Encrypted:
    """The bytes of an encrypted file, and the identifier that anybody can read in it (hex)."""

    content: bytes
    identifier: str


def pikepdf_module() -> Any:
    """Return pikepdf. Problem when this QGIS has none: nothing leaves without encryption."""
    try:
        import pikepdf
    except ImportError as error:
        raise Problem(
            "The export needs pikepdf to encrypt copies, and this QGIS has none. Install it with the QPIP plugin, or "
            "with “pip install pikepdf” in QGIS's Python, then start again. Nothing was made."
        ) from error
    return pikepdf


def page_size(paper: Paper) -> tuple[str, str]:
    """Return width and height of a page in points, as the file writes them."""
    return tuple(f"{side / MILLIMETRES_PER_INCH * POINTS_PER_INCH:.3f}" for side in (paper.width, paper.height))


def encrypted_pdf(
    pictures: Sequence[Picture], paper: Paper, password: str, attached: Mapping[str, bytes] | None = None
) -> Encrypted:
    """Return pages as a PDF that opens with ``password`` only: AES-256, revision 6. ``attached``: files by name.

    The owner's password is random and kept by nobody. Printing is allowed; copying and changing are not, as far as
    readers obey.
    """
    pikepdf = pikepdf_module()
    with _document(pikepdf, pictures, paper, attached) as pdf:
        target = BytesIO()
        pdf.save(
            target,
            encryption=pikepdf.Encryption(
                owner=secrets.token_urlsafe(48),
                user=password,
                R=6,
                aes=True,
                metadata=True,
                allow=pikepdf.Permissions(
                    accessibility=False,
                    extract=False,
                    modify_annotation=False,
                    modify_assembly=False,
                    modify_form=False,
                    modify_other=False,
                    print_highres=True,
                    print_lowres=True,
                ),
            ),
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            progress=let_others_in,
        )
    content = target.getvalue()
    identifier = identifier_in(content)
    if identifier is None:
        raise Problem("The copy was refused: it has no identifier by which it could be known again.")
    return Encrypted(content, identifier)


def clear_pdf(pictures: Sequence[Picture], paper: Paper, attached: Mapping[str, bytes] | None = None) -> bytes:
    """Return pages as a PDF that is not encrypted yet, for memory only."""
    pikepdf = pikepdf_module()
    with _document(pikepdf, pictures, paper, attached) as pdf:
        target = BytesIO()
        pdf.save(
            target,
            compress_streams=True,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            progress=let_others_in,
        )
    return target.getvalue()


def let_others_in(_percent: int) -> None:
    """Give up the interpreter for a moment, between two objects of a file.

    pikepdf holds it while it writes a file, 0.2 seconds for 60 pages, and the window waits.
    """
    time.sleep(0)


def _document(pikepdf: Any, pictures: Sequence[Picture], paper: Paper, attached: Mapping[str, bytes] | None) -> Any:
    pdf = pikepdf.new()
    for picture in pictures:
        _add_page(pikepdf, pdf, picture, paper)
    if attached:
        _attach(pikepdf, pdf, attached)
    pdf.trailer.ID = pikepdf.Array([pikepdf.String(secrets.token_bytes(16)) for _ in range(2)])
    return pdf


def _add_page(pikepdf: Any, pdf: Any, picture: Picture, paper: Paper) -> None:
    image = pikepdf.Stream(pdf, picture.pixels)
    image.Type = pikepdf.Name.XObject
    image.Subtype = pikepdf.Name.Image
    image.Width, image.Height = picture.width, picture.height
    palette = pikepdf.String(picture.palette)
    last = len(picture.palette) // 3 - 1
    image.ColorSpace = pikepdf.Array([pikepdf.Name.Indexed, pikepdf.Name.DeviceRGB, last, palette])
    image.BitsPerComponent = 8
    image.Filter = pikepdf.Name.FlateDecode
    width, height = page_size(paper)
    page = pikepdf.Dictionary(
        Type=pikepdf.Name.Page,
        MediaBox=pikepdf.Array([0, 0, float(width), float(height)]),
        Resources=pikepdf.Dictionary(XObject=pikepdf.Dictionary(Page=image)),
        Contents=pikepdf.Stream(pdf, DRAW % (width.encode(), height.encode())),
    )
    pdf.pages.append(pikepdf.Page(pdf.make_indirect(page)))


def _attach(pikepdf: Any, pdf: Any, attached: Mapping[str, bytes]) -> None:
    """Put files into a PDF, with their names and no dates."""
    entries = pikepdf.Array()
    for name, content in sorted(attached.items()):
        file = pikepdf.Stream(pdf, content)
        file.Type = pikepdf.Name.EmbeddedFile
        entry = pikepdf.Dictionary(
            Type=pikepdf.Name.Filespec,
            F=pikepdf.String(name),
            UF=pikepdf.String(name),
            EF=pikepdf.Dictionary(F=file),
        )
        entries.append(pikepdf.String(name))
        entries.append(pdf.make_indirect(entry))
    pdf.Root.Names = pikepdf.Dictionary(EmbeddedFiles=pikepdf.Dictionary(Names=entries))
