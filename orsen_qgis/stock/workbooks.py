"""What an XLSX says of itself that GDAL passes over: sheets that its sender hid, days counted from 1904."""

from __future__ import annotations

import html
import io
import re
import zipfile
import zlib
from dataclasses import dataclass

PART, LARGEST = "xl/workbook.xml", 1 << 24
SHEET = re.compile(r"<(?:\w+:)?sheet\s[^>]*>")
HIDDEN = re.compile(r"\bstate=[\"'](?:hidden|veryHidden)[\"']")
NAME = re.compile(r"\bname=\"([^\"]*)\"")
FROM_1904 = re.compile(r"<(?:\w+:)?workbookPr\s[^>]*\bdate1904=[\"'](?:1|true|on)[\"']")


@dataclass(frozen=True)
class Workbook:
    """``hidden``: names of sheets; ``from_1904``: whether day 0 is 1 January 1904 and not 30 December 1899."""

    hidden: frozenset[str] = frozenset()
    from_1904: bool = False


def read_workbook(content: bytes) -> Workbook:
    """Return what the bytes of an XLSX tell; nothing where they cannot be read so."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            if archive.getinfo(PART).file_size > LARGEST:
                return Workbook()
            text = archive.read(PART).decode("utf-8", "replace")
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, EOFError, zlib.error):
        return Workbook()
    names = (NAME.search(tag) for tag in SHEET.findall(text) if HIDDEN.search(tag))
    return Workbook(frozenset(html.unescape(name[1]) for name in names if name), FROM_1904.search(text) is not None)
