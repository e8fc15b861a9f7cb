"""Files that a path names, opened as layers in which text stays text."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import Qgis, QgsFeatureSource, QgsProperty, QgsProviderRegistry, QgsVectorLayer

from ..problems import Problem
from .text_file import check_names, inspect_text, unreadable
from .values import is_null

TEXT_FILES = (".csv", ".txt", ".tsv")
SHEETS = {".xlsx": "XLSX", ".ods": "ODS"}


def file_named_by(value: Any) -> tuple[Path, str] | None:
    """Return (path, layer name or empty) when a raw parameter names a text file or a sheet; None for anything else.

    Layers of a project, sources with a selection or a filter, and other formats stay what they are to QGIS.
    """
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, Path):
        value = str(value)
    if not isinstance(value, str):
        return None
    name, _, options = value.partition("|")
    path = Path(name.removeprefix("file://")) if not name.startswith("/vsi") else None
    if path is None or path.suffix.casefold() not in (*TEXT_FILES, *SHEETS):
        return None
    layer = ""
    for option in options.split("|") if options else []:
        key, _, wanted = option.partition("=")
        if key.casefold() != "layername":
            return None
        layer = wanted
    return path, layer


@contextmanager
def opened(path: Path, layer: str = "") -> Iterator[QgsVectorLayer]:
    """Open a file as a layer for as long as the block lasts.

    Text files and sheets have their column names in the first line, and every value is a text. ``layer`` chooses a
    sheet; else the first that has rows is taken. Problem when the file is missing, empty, has no rows or cannot be
    read.
    """
    if not path.exists():
        raise Problem("“{path}” does not exist. Check the path.", path=str(path))
    if path.is_file() and path.stat().st_size == 0:
        raise Problem("“{path}” is empty. Check the file, or ask its sender for it again.", path=str(path))
    suffix = path.suffix.casefold()
    with ExitStack() as stack:
        if suffix in TEXT_FILES:
            source = stack.enter_context(_text_source(path))
        elif suffix in SHEETS:
            source = stack.enter_context(_sheet_source(path, SHEETS[suffix], layer))
        else:
            source = f"{path}|layername={layer}" if layer else str(path)
        opened_layer = QgsVectorLayer(source, path.stem, "ogr", QgsVectorLayer.LayerOptions(False))
        if not opened_layer.isValid():
            raise Problem(
                "“{path}” cannot be read as a table or a layer. Open it in QGIS to see why, or save it again.",
                path=str(path),
            )
        require_rows(opened_layer, path.name)
        yield opened_layer


def require_rows(source: QgsFeatureSource, name: str) -> None:
    """Raise Problem when a source has no row at all."""
    if source.featureCount() == 0 or (source.featureCount() < 0 and not any(True for _ in source.getFeatures())):
        raise Problem("“{source}” has no rows. Check the file, or ask its sender for it again.", source=name)


@contextmanager
def _text_source(path: Path) -> Iterator[str]:
    """Give what OGR opens: the file itself when it is plain UTF-8, else a copy of it in memory, never one on disk."""
    text = inspect_text(path)
    options = "|option:AUTODETECT_TYPE=NO|option:HEADERS=YES"
    if text.plain and path.suffix.casefold() == ".csv" and not path.with_suffix(".csvt").exists():
        yield f"{path}{options}"
        return
    memory = f"/vsimem/orsen-{uuid.uuid4().hex}.csv"
    gdal.FileFromMemBuffer(memory, text.as_utf8())
    try:
        yield f"{memory}{options}"
    finally:
        gdal.Unlink(memory)


@contextmanager
def _sheet_source(path: Path, driver: str, layer: str) -> Iterator[str]:
    """Give what OGR opens, with the first row of sheets taken for column names as long as the block lasts.

    The file is opened from a copy in memory: QGIS keeps connections open by name, and one to the file itself may have
    taken its first row for data.
    """
    memory = f"/vsimem/orsen-{uuid.uuid4().hex}{path.suffix}"
    try:
        gdal.FileFromMemBuffer(memory, path.read_bytes())
    except OSError as error:
        raise unreadable(path, error) from error
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
