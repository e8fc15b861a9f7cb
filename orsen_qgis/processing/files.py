"""One layer to one file, so that the file is the old one or the new one at every moment."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorFileWriter,
)

from ..paths import style
from ..problems import Problem
from ..sql import listed, literal, quoted
from ..stock.shaped_table import ShapedTable
from ..stock.table import Table
from .closed import refuse_closed_target
from .copying import write_copy
from .geopackage_rows import NOT_WRITTEN, write_geopackage
from .layer_copy import LayerCopy
from .rows import features_of, fields_of, geometry_of
from .statements import Statements, add_spatial_index, close, insert_uncounted, measure_extent

BESIDE = ("-wal", "-shm", "-journal")
LOCKED = "database is locked"  # how SQLite says it, in every language
DRIVERS = {".gpkg": "GPKG", ".csv": "CSV", ".geojson": "GeoJSON", ".json": "GeoJSON", ".fgb": "FlatGeobuf"}


def never() -> bool:
    """Nobody stops it."""
    return False


def write_layer_file(
    path: Path,
    layer: str,
    table: Table | LayerCopy,
    transform: QgsCoordinateTransformContext,
    style_name: str = "",
    stopped: Callable[[], bool] = never,
) -> None:
    """Write ``table`` as the layer ``layer`` of the file ``path``; other layers of a GeoPackage are not touched.

    A copy of a layer goes into GeoPackages only. ``stopped``: whether the user stops it. Problem when the folder is
    missing, the file is in use or cannot be written; then nothing has changed.
    """
    if not path.parent.is_dir():
        raise Problem("The folder “{folder}” does not exist. Create it or choose another one.", folder=str(path.parent))
    refuse_closed_target(path, layer)
    existing_geopackage = path.exists() and path.suffix.casefold() == ".gpkg"
    if path.exists() and not existing_geopackage:
        _refuse_if_open(path)
    draft = path.with_name(f".{path.stem}-{uuid.uuid4().hex}{path.suffix}")
    try:
        if isinstance(table, LayerCopy):
            with gdal_problems(path):
                write_copy(draft, layer, table)
        else:
            write_draft(draft, layer, table, transform, stopped)
        if style_name and path.suffix.casefold() == ".gpkg":
            save_style(draft, layer, style_name)
        if existing_geopackage:
            copy_layer(draft, path, layer)
            if style_name:
                save_style(path, layer, style_name)
        else:
            draft.replace(path)
    except OSError as error:
        raise Problem("“{path}” cannot be written: {reason}", path=str(path), reason=str(error)) from error
    finally:
        for leftover in (draft, *(draft.with_name(draft.name + end) for end in BESIDE)):
            leftover.unlink(missing_ok=True)


def _refuse_if_open(path: Path) -> None:
    for layer in QgsProject.instance().mapLayers().values():
        if layer.source().split("|")[0] == str(path):
            raise Problem(
                "“{path}” is open in the project. Remove that layer first, or choose another file.", path=str(path)
            )


def write_draft(
    path: Path,
    layer: str,
    table: Table,
    transform: QgsCoordinateTransformContext,
    stopped: Callable[[], bool] = never,
) -> None:
    """Write ``table`` as the only layer of a new file. Problem when it cannot be written, or is stopped."""
    if isinstance(table, ShapedTable):
        _write_by_qgis(path, layer, table, transform, stopped)
        return
    if path.suffix.casefold() == ".gpkg" and not str(path).startswith("/vsimem/"):
        with suppress(*NOT_WRITTEN), gdal_exceptions():
            write_geopackage(path, layer, table)
            return
        path.unlink(missing_ok=True)  # whatever it was, QGIS writes it, or says why not
    _write_by_qgis(path, layer, table, transform, stopped)


def _write_by_qgis(
    path: Path, layer: str, table: Table, transform: QgsCoordinateTransformContext, stopped: Callable[[], bool]
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = DRIVERS[path.suffix.casefold()]
    options.layerName = layer
    options.fileEncoding = "UTF-8"
    kind = geometry_of(table)
    crs = QgsCoordinateReferenceSystem(table.crs) if table.crs else QgsCoordinateReferenceSystem()
    fields = fields_of(table)
    writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, transform, options)
    for batch in features_of(table, fields):
        if stopped():
            del writer
            raise Problem("Stopped: nothing was written.")
        if not writer.addFeatures(batch):
            break
    error, reason = writer.hasError(), writer.errorMessage()
    del writer  # closes the file
    if error != QgsVectorFileWriter.WriterError.NoError:
        raise Problem("“{path}” cannot be written: {reason}", path=str(path), reason=reason)


def copy_layer(source: Path, target: Path, layer: str) -> None:
    """Copy one layer from a GeoPackage into another in one transaction, replacing the layer of the same name."""
    with gdal_problems(target):
        origin = gdal.OpenEx(str(source), gdal.OF_VECTOR)
        geopackage = gdal.OpenEx(str(target), gdal.OF_VECTOR | gdal.OF_UPDATE)
        try:
            Statements(geopackage).run(f"ATTACH DATABASE {literal(str(source.absolute()))} AS draft")
            geopackage.StartTransaction()
            _replace_layer(geopackage, origin.GetLayerByName(layer), layer)
            geopackage.CommitTransaction()
        except RuntimeError:
            geopackage.RollbackTransaction()
            raise
        finally:
            close(geopackage)


def _replace_layer(geopackage: gdal.Dataset, rows: ogr.Layer, name: str) -> None:
    for index in reversed(range(geopackage.GetLayerCount())):
        if geopackage.GetLayerByIndex(index).GetName() == name:
            geopackage.DeleteLayer(index)
    place, identity = rows.GetGeometryColumn(), rows.GetFIDColumn()
    options = ["SPATIAL_INDEX=NO", f"GEOMETRY_NAME={place or 'geom'}", f"FID={identity}"]
    copy = geopackage.CreateLayer(name, rows.GetSpatialRef(), rows.GetGeomType(), options)
    definition = rows.GetLayerDefn()
    for index in range(definition.GetFieldCount()):
        copy.CreateField(definition.GetFieldDefn(index))
    copy.SyncToDisk()
    columns = [identity, *([place] if place else [])]
    columns += [definition.GetFieldDefn(index).GetName() for index in range(definition.GetFieldCount())]
    sql = Statements(geopackage)
    insert_uncounted(sql, name, columns, [f"SELECT {listed(columns)} FROM draft.{quoted(name)}"])  # noqa: S608
    if place:
        measure_extent(sql, name, place)
        add_spatial_index(sql, name, place)


@contextmanager
def gdal_problems(path: Path) -> Iterator[None]:
    """Let GDAL raise, and make a Problem of it that names the file."""
    with gdal_exceptions():
        try:
            yield
        except RuntimeError as error:
            if LOCKED in str(error):
                raise Problem(
                    "“{path}” is being written by another program, perhaps another QGIS: nothing has changed. "
                    "Start again once it is done.",
                    path=str(path),
                ) from error
            raise Problem("“{path}” cannot be written: {reason}", path=str(path), reason=str(error)) from error


@contextmanager
def gdal_exceptions() -> Iterator[None]:
    """Let GDAL raise inside this block only: other plugins share the process and its switches."""
    modules = [module for module in (gdal, ogr, osr) if not module.GetUseExceptions()]
    for module in modules:
        module.UseExceptions()
    try:
        yield
    finally:
        for module in modules:
            module.DontUseExceptions()


def save_style(path: Path, layer: str, style_name: str) -> None:
    """Keep a style of ours in the GeoPackage as the layer's default, so that any QGIS opens it classified."""
    qml = style(style_name).read_text(encoding="utf-8")
    QgsProviderRegistry.instance().saveStyle(
        "ogr", f"{path}|layername={layer}", qml, "", style_name, "ORSEN", "", True, ""
    )
