"""Files that a path names, opened as layers in which text stays text."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsFeatureSource,
    QgsProperty,
    QgsVectorLayer,
)

from ..problems import Problem
from .containers import holds_layers, is_there, layer_in, require_file
from .delivered import Delivered
from .packed_source import PackedSource, packed_table, packed_text
from .placing import WGS84
from .plain_table import plain_table
from .sheets import AS_TEXTS, SHEETS, sheet_source
from .text_cells import CHUNK, Cells, count_cells, without_seconds_marks
from .text_file import TextFile, inspect_text, unreadable
from .zipped import Member, zipped_table

TEXT_FILES = (".csv", ".txt", ".tsv")
LAYER_FILES = (".gpkg", ".shp", ".geojson", ".json", ".zip", ".fgb", ".gml", ".kml", ".tab", ".mif", ".dbf", ".gdb")
DEGREE_SIGN = "°".encode()
HALF_TURN = 180.0  # degrees
OURS = (*TEXT_FILES, *SHEETS, *LAYER_FILES, ".xls", ".xlsb", ".doc", ".docx", ".pdf")


def file_named_by(value: Any) -> tuple[Path, str] | None:
    """Return (path, layer name or empty) when a raw parameter names a file; None for anything else.

    Layers of a project, sources with a selection or a filter, and databases stay what they are to QGIS.
    """
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    if isinstance(value, Path):
        value = str(value)
    if not isinstance(value, str) or not value.strip():
        return None
    name, _, options = value.partition("|")
    path = Path(name.removeprefix("file://")) if not name.startswith("/vsi") else None
    if path is None or not (path.suffix.casefold() in OURS or ((path.is_absolute() or path.suffix) and is_there(path))):
        return None
    layer = ""
    for option in options.split("|") if options else []:
        key, _, wanted = option.partition("=")
        if key.casefold() != "layername":
            return None
        layer = wanted
    return path, layer


@contextmanager
def opened(path: Path, layer: str = "") -> Iterator[Delivered]:
    """Open a file as a layer for as long as the block lasts.

    Text files and sheets have their column names in the first line, and every value is a text. ``layer`` chooses a
    sheet or a layer; else the first that has rows is taken. Problem when the file is missing, empty, has no rows or
    cannot be read.
    """
    require_file(path)
    file: Path | Member = path
    if path.suffix.casefold() == ".zip" and not holds_layers(path):
        file = zipped_table(path) or path
    suffix = file.suffix.casefold()
    cells = text = None
    above, part, others = 0, "", ()
    with ExitStack() as stack:
        if suffix in TEXT_FILES:
            text, cells, above = stack.enter_context(_text_source(file))
            source = f"{text}{AS_TEXTS}"
        elif suffix in SHEETS:
            sheet = stack.enter_context(sheet_source(file, SHEETS[suffix], layer))
            source, part, above, others = sheet.source, sheet.sheet, sheet.above, sheet.others
        else:
            source, part, others = layer_in(path, layer)
        opened_layer = QgsVectorLayer(source, path.stem, "ogr", QgsVectorLayer.LayerOptions(False))
        if not opened_layer.isValid():
            raise Problem(
                "“{path}” cannot be read as a table or a layer. Open it in QGIS to see why, or save it again.",
                path=str(path),
            )
        require_rows(opened_layer, path.name)
        _correct_crs(opened_layer)
        packed = _packed(opened_layer, path.name, text)
        yield Delivered(opened_layer, path.name, cells, packed, above, part, others)


def _correct_crs(layer: QgsVectorLayer) -> None:
    """Give a layer of JSON the CRS that its numbers allow.

    A TopoJSON in degrees has that of GeoJSON, which it shares and has no place to say. A GeoJSON that says none has
    degrees by its standard; where the numbers cannot be degrees, its CRS is unknown.
    """
    kind = layer.dataProvider().storageType()
    if kind not in ("TopoJSON", "GeoJSON"):
        return
    extent = layer.extent()
    degrees = (
        max(abs(extent.xMinimum()), abs(extent.xMaximum())) <= 2 * HALF_TURN
        and max(abs(extent.yMinimum()), abs(extent.yMaximum())) <= HALF_TURN / 2
    )
    if kind == "TopoJSON" and degrees and not layer.crs().isValid():
        layer.setCrs(QgsCoordinateReferenceSystem(WGS84))
    elif kind == "GeoJSON" and not degrees and layer.crs().isGeographic() and not extent.isNull():
        layer.setCrs(QgsCoordinateReferenceSystem())


def require_rows(source: QgsFeatureSource, name: str) -> None:
    """Raise Problem when a source has no row at all. To look for one is quicker than to have all counted."""
    request = QgsFeatureRequest().setLimit(1).setNoAttributes().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    if not any(True for _ in source.getFeatures(request)):
        raise Problem("“{source}” has no rows. Check the file, or ask its sender for it again.", source=name)


def _packed(layer: QgsVectorLayer, name: str, text: str | None) -> PackedSource | None:
    """Return the faster way to read a file, if there is one."""
    if text is not None:
        return packed_text(text, name, layer.fields(), layer.featureCount())
    table = plain_table(layer)
    return None if table is None else packed_table(table)


@contextmanager
def _text_source(path: Path | Member) -> Iterator[tuple[str, Cells, int]]:
    """Give what OGR opens: the file itself when it is plain UTF-8, else a copy of it in memory, never one on disk.

    With it go what is known of its cells, and how many rows stand above the column names.
    """
    text = inspect_text(path)
    if (
        isinstance(path, Path)
        and text.plain
        and path.suffix.casefold() == ".csv"
        and not path.with_suffix(".csvt").exists()
    ):
        cells = count_cells(_pieces(path), text.separator, len(text.names))
        if not (_is_torn(cells) and any(DEGREE_SIGN in piece for piece in _pieces(path))):
            yield str(path), _whole(text, cells), 0
            return
    memory = f"/vsimem/orsen-{uuid.uuid4().hex}.csv"
    content = text.as_utf8()
    cells = count_cells([content], text.separator, len(text.names))
    if _is_torn(cells) and DEGREE_SIGN in content:
        content = without_seconds_marks(content, text.separator)
        cells = count_cells([content], text.separator, len(text.names))
    cells = _whole(text, cells)
    gdal.FileFromMemBuffer(memory, content)
    try:
        yield memory, cells, text.above
    finally:
        gdal.Unlink(memory)


def _is_torn(cells: Cells) -> bool:
    """Whether a text has what the mark of seconds (``48°51'24"``) does to it, read as a quotation mark."""
    return cells.open_quote or len(cells.shorter) > 0


def _whole(text: TextFile, cells: Cells) -> Cells:
    """Return the cells of a text. Problem where a quotation mark is never closed: what is behind it would be lost."""
    if cells.open_quote:
        raise Problem(
            "“{path}”: a quotation mark that opens in row {row} is never closed. Correct it, or save the file again.",
            path=str(text.path),
            row=max(cells.records, 1),
        )
    return cells


def _pieces(path: Path) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while piece := file.read(CHUNK):
                yield piece
    except OSError as error:
        raise unreadable(path, error) from error
