"""Files that hold layers (GeoPackage, shapefile, zip…): which layer of which member is meant."""

from __future__ import annotations

import re
from pathlib import Path

from osgeo import gdal, ogr

from ..problems import Problem
from .header_row import known_names
from .text_file import unreadable

# Other parts of a shapefile stand beside these.
MEMBERS = (".shp", ".gpkg", ".geojson", ".json", ".fgb", ".gml", ".kml", ".tab", ".mif")
WEB = re.compile(r"(https?|ftp):/+", re.IGNORECASE)  # a path has lost one of its slashes
ALIKE = 2  # names of columns that we know, of a layer that may hold addresses
SHAPEFILE = (".dbf", ".shx")
OTHER_PROGRAMS = (".xls", ".xlsb", ".doc", ".docx", ".pdf")


def is_there(path: Path) -> bool:
    """Whether something stands at a path; False too where no file system takes such a path."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def require_file(path: Path) -> None:
    """Raise Problem unless a path is a file with content, of a kind that may hold a table."""
    web = WEB.match(str(path))
    if web:
        raise Problem(
            "“{url}” is an address of the web. Download the file, then choose it here.",
            url=f"{web[1]}://{str(path)[web.end() :]}",
        )
    try:
        there, is_file, is_folder = path.exists(), path.is_file(), path.is_dir()
        size = path.stat().st_size if is_file else 0
    except (OSError, ValueError) as error:  # ValueError: a NUL in the path
        raise unreadable(path, error if isinstance(error, OSError) else OSError(str(error))) from error
    if not there:
        raise Problem("“{path}” does not exist. Check the path.", path=str(path))
    if is_folder and path.suffix.casefold() != ".gdb":
        raise Problem("“{path}” is a folder. Choose the file inside it.", path=str(path))
    if not is_file and not is_folder:
        raise Problem("“{path}” is no ordinary file. Choose a file.", path=str(path))
    if is_file and size == 0:
        raise Problem("“{path}” is empty. Check the file, or ask its sender for it again.", path=str(path))
    if path.suffix.casefold() in OTHER_PROGRAMS:
        raise Problem("“{path}” is of a kind that is not read here. Save it as XLSX or CSV.", path=str(path))


def layer_in(path: Path, wanted: str) -> tuple[str, str, tuple[str, ...]]:
    """Return the OGR source of the layer to read, its name, and other layers that look alike.

    It is the one wanted, else the first with rows and several column names that we know, else the first with rows.

    Problem when the file cannot be read, has no such layer, or is a zip with none or several files to choose from.
    """
    if path.suffix.casefold() == ".shp":
        missing = [part for part in SHAPEFILE if not _beside(path, part)]
        if missing:
            raise Problem(
                "“{path}” lacks its {part} file: a shapefile is several files. Ask its sender for all of them.",
                path=str(path),
                part=missing[0],
            )
    name = _member(path) if path.suffix.casefold() == ".zip" else str(path)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        layer, others = _layer(name, wanted, path)
        return f"{name}|layername={layer}", layer, others
    finally:
        gdal.PopErrorHandler()


def holds_layers(path: Path) -> bool:
    """Whether a zip holds files that are layers."""
    return any(name.casefold().endswith(MEMBERS) for name in gdal.ReadDirRecursive(f"/vsizip/{path}") or [])


def _beside(path: Path, part: str) -> bool:
    return any(path.with_suffix(form).exists() for form in (part, part.upper()))


def _layer(name: str, wanted: str, path: Path) -> tuple[str, tuple[str, ...]]:
    try:
        dataset = gdal.OpenEx(name, gdal.OF_VECTOR | gdal.OF_READONLY)
    except RuntimeError:  # another plugin may have switched GDAL's exceptions on
        dataset = None
    if dataset is None:
        raise Problem(
            "“{path}” cannot be read as a table or a layer: it is damaged, protected, or of a kind that QGIS does not "
            "know. Save it again, or ask its sender for it again.",
            path=str(path),
        )
    layers = [dataset.GetLayer(number) for number in range(dataset.GetLayerCount())]
    if wanted:
        if wanted not in [layer.GetName() for layer in layers]:
            raise Problem("“{path}” has no layer “{layer}”.", path=str(path), layer=wanted)
        return wanted, ()
    filled = [layer for layer in layers if layer.GetNextFeature() is not None]
    if not filled:
        raise Problem("“{source}” has no rows. Check the file, or ask its sender for it again.", source=path.name)
    alike = [layer for layer in filled if known_names(_columns(layer)) >= ALIKE]
    read = (alike or filled)[0]
    return str(read.GetName()), tuple(str(layer.GetName()) for layer in alike if layer is not read)


def _columns(layer: ogr.Layer) -> list[str]:
    definition = layer.GetLayerDefn()
    return [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]


def _member(path: Path) -> str:
    folder = f"/vsizip/{path}"
    names = [name for name in gdal.ReadDirRecursive(folder) or [] if not name.startswith("__MACOSX")]
    found = [name for name in names if name.casefold().endswith(MEMBERS)]
    if not found:
        raise Problem("“{path}” is no zip that holds a layer. Check the file, or unpack it.", path=str(path))
    if len(found) > 1:
        raise Problem(
            "“{path}” holds several layers ({names}). Unpack it, and choose one.",
            path=str(path),
            names=", ".join(sorted(found)[:5]),
        )
    return f"{folder}/{found[0]}"
