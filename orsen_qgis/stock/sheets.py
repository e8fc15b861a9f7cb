"""Sheets (XLSX, ODS) as OGR sources in which every value is a text and the first row holds the column names."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsProviderRegistry, QgsVectorLayer

from ..problems import Problem
from .text_file import check_names, unreadable
from .values import is_null

SHEETS = {".xlsx": "XLSX", ".ods": "ODS"}
# How the containers begin that Office writes around a file with a password.
PROTECTED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@contextmanager
def sheet_source(path: Path, driver: str, layer: str) -> Iterator[str]:
    """Give what OGR opens, with the first row of sheets taken for column names as long as the block lasts.

    The file is opened from a copy in memory: QGIS keeps connections open by name, and one to the file itself may have
    taken its first row for data.
    """
    memory = f"/vsimem/orsen-{uuid.uuid4().hex}{path.suffix}"
    try:
        content = path.read_bytes()
    except OSError as error:
        raise unreadable(path, error) from error
    if content.startswith(PROTECTED):
        raise Problem(
            "“{path}” is protected by a password, or is an old XLS file. Save it as XLSX without a password.",
            path=str(path),
        )
    gdal.FileFromMemBuffer(memory, content)
    try:
        with _options(driver, "DISABLE"):
            name = _sheet(memory, layer, path)
        with _options(driver, "FORCE"):
            yield f"{memory}|layername={name}"
    finally:
        gdal.Unlink(memory)


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


def _sheet(memory: str, wanted: str, path: Path) -> str:
    """Return the sheet to read: the one wanted, else the first with a row below its column names; check these."""
    ogr = QgsProviderRegistry.instance().providerMetadata("ogr")
    sheets = ogr.querySublayers(memory, Qgis.SublayerQueryFlag.CountFeatures)
    if not sheets:
        raise Problem(
            "“{path}” is no sheet that QGIS can read: it is damaged, or protected by a password. Save it again.",
            path=str(path),
        )
    if wanted:
        chosen = next((sheet for sheet in sheets if sheet.name() == wanted), None)
        if chosen is None:
            raise Problem("“{path}” has no sheet “{sheet}”.", path=str(path), sheet=wanted)
    else:
        chosen = next((sheet for sheet in sheets if sheet.featureCount() > 1), None)
        if chosen is None:
            raise Problem("“{source}” has no rows. Check the file, or ask its sender for it again.", source=path.name)
    first = next(QgsVectorLayer(f"{memory}|layerid={chosen.layerNumber()}", "header", "ogr").getFeatures(), None)
    check_names([] if first is None else [str(name).strip() for name in first.attributes() if not is_null(name)], path)
    return str(chosen.name())
