"""Sheets (XLSX, ODS) as OGR sources in which every value is a text and the first row holds the column names."""

from __future__ import annotations

import csv
import io
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osgeo import gdal
from qgis.core import Qgis, QgsFeature, QgsProviderRegistry, QgsVectorLayer

from ..problems import Problem
from .header_row import DEEPEST, ENOUGH, header_row, joined_names, known_names
from .text_file import check_names, unreadable
from .values import is_null
from .workbooks import read_workbook

if TYPE_CHECKING:
    from .zipped import Member

# How OGR reads a delimited text so that every value stays a text.
AS_TEXTS = "|option:AUTODETECT_TYPE=NO|option:HEADERS=YES"
SHEETS = {".xlsx": "XLSX", ".xlsm": "XLSX", ".ods": "ODS"}
# How the containers begin that Office writes around a file with a password.
PROTECTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class SheetSource:
    """``source``: what OGR opens. ``sheet``: the one that is read; ``above``: rows above its column names.

    ``others``: sheets that hold column names we know too, and are not read.
    """

    source: str
    sheet: str
    above: int
    others: tuple[str, ...]


@contextmanager
def sheet_source(path: Path | Member, driver: str, layer: str) -> Iterator[SheetSource]:
    """Give what OGR opens as long as the block lasts.

    The file is opened from a copy in memory: QGIS keeps connections open by name, and one to the file itself may have
    taken its first row for data. Where titles stand above the column names, what lies below becomes a text in memory.
    """
    memory = f"/vsimem/orsen-{uuid.uuid4().hex}.{driver.casefold()}"
    below = f"/vsimem/orsen-{uuid.uuid4().hex}.csv"
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    if content.startswith(PROTECTED):
        raise Problem(
            "“{path}” is protected by a password, or is an old XLS file. Save it as XLSX without a password.",
            path=str(path),
        )
    workbook = read_workbook(content)
    if workbook.from_1904:
        raise Problem(
            "“{path}” counts its days from 1904, as old Macs did: they would be read four years too early. Save it as "
            "CSV.",
            path=str(path),
        )
    gdal.FileFromMemBuffer(memory, content)
    try:
        with _options(driver, "DISABLE"):
            sheet, above, names, others = _sheet(memory, layer, path, workbook.hidden)
            if above:
                gdal.FileFromMemBuffer(below, _as_text(_opened(memory, sheet), above, names))
        if above:
            yield SheetSource(f"{below}{AS_TEXTS}", sheet.name(), above, others)
        else:
            with _options(driver, "FORCE"):
                yield SheetSource(f"{memory}|layername={sheet.name()}", sheet.name(), 0, others)
    finally:
        for each in (memory, below):
            if gdal.VSIStatL(each) is not None:
                gdal.Unlink(each)


@contextmanager
def _options(driver: str, headers: str) -> Iterator[None]:
    """Read sheets as texts, with or without headers, in this thread. GDAL 3.6 has no open options for it."""
    options = {f"OGR_{driver}_HEADERS": headers, f"OGR_{driver}_FIELD_TYPES": "STRING"}
    before = {key: gdal.GetThreadLocalConfigOption(key) for key in options}
    for key, value in options.items():
        gdal.SetThreadLocalConfigOption(key, value)
    # GDAL 3.6 warns once for each cell without a reference, which common writers leave out.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        yield
    finally:
        gdal.PopErrorHandler()
        for key, value in before.items():
            gdal.SetThreadLocalConfigOption(key, value)


def _sheet(
    memory: str, wanted: str, path: Path | Member, hidden: frozenset[str]
) -> tuple[Any, int, list[str], tuple[str, ...]]:
    """Return the sheet to read, the row of its column names, these, and other sheets of the same kind.

    That is the one wanted; else the first with several column names that we know; else the first with a row below its
    column names. Hidden sheets come last. Its column names are checked.
    """
    ogr = QgsProviderRegistry.instance().providerMetadata("ogr")
    sheets = ogr.querySublayers(memory, Qgis.SublayerQueryFlag.CountFeatures)
    if not sheets:
        raise Problem(
            "“{path}” is no sheet that QGIS can read: it is damaged, or protected by a password. Save it again.",
            path=str(path),
        )
    if wanted:
        filled = [sheet for sheet in sheets if sheet.name() == wanted]
        if not filled:
            raise Problem("“{path}” has no sheet “{sheet}”.", path=str(path), sheet=wanted)
    else:
        filled = [sheet for sheet in sheets if sheet.featureCount() > 1]
        filled.sort(key=lambda sheet: sheet.name() in hidden)
        if not filled:
            raise Problem("“{source}” has no rows. Check the file, or ask its sender for it again.", source=path.name)
    tops = [_top(memory, sheet) for sheet in filled]
    above = [header_row(top) for top in tops]
    known = [bool(top) and known_names(top[row]) >= ENOUGH for top, row in zip(tops, above)]
    at = known.index(True) if True in known else 0
    top, row = tops[at], above[at]
    names = top[row] if top else []
    joined = joined_names(names, top[row + 1]) if row + 1 < len(top) else None
    if joined:
        names, row = joined, row + 1
    check_names([name for name in names if name], path)
    alike = (sheet.name() for place, sheet in enumerate(filled) if known[place] and place != at)
    return filled[at], row, names, tuple(name for name in alike if name not in hidden)


def _opened(memory: str, sheet: Any) -> QgsVectorLayer:
    return QgsVectorLayer(f"{memory}|layerid={sheet.layerNumber()}", "rows", "ogr")


def _top(memory: str, sheet: Any) -> list[list[str]]:
    """Return the first rows of a sheet."""
    return [_said(feature) for feature in islice(_opened(memory, sheet).getFeatures(), DEEPEST)]


def _said(feature: QgsFeature) -> list[str]:
    return ["" if is_null(value) else " ".join(str(value).split()) for value in feature.attributes()]


def _as_text(layer: QgsVectorLayer, above: int, names: list[str]) -> bytes:
    """Return the rows of a sheet below its column names, as CSV under these; those without a name are numbered."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    for number, feature in enumerate(layer.getFeatures()):
        if number == above:
            writer.writerow([name or f"colonne_{place}" for place, name in enumerate(names, start=1)])
        elif number > above:
            writer.writerow(["" if is_null(value) else str(value) for value in feature.attributes()])
    return text.getvalue().encode()
