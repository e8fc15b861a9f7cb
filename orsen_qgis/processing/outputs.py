"""Tables to outputs, all or nothing: a reader sees the old content or the whole new one, never a part."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureSink,
    QgsFields,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
)

from ..problems import Problem
from ..stock.table import Table
from .base import OrsenAlgorithm
from .files import write_layer_file
from .layer_copy import LayerCopy
from .postgis import database_uri, write_to_database
from .rows import features_of, fields_of, geometry_of

SINGLE_FILES = (".gpkg", ".csv", ".geojson", ".json", ".fgb")
IN_GEOPACKAGE = re.compile(r"""^ogr:dbname=['"](?P<path>[^'"]+)['"](?:\s+table=["'](?P<layer>[^"']+)["'])?""")


def deliver(
    algorithm: OrsenAlgorithm,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    table: Table | LayerCopy,
    style: str = "",
) -> str | None:
    """Write ``table`` to the output ``name`` and return its destination; None where the user did not ask for it.

    Everything in ``table`` is already computed. Single files are written beside their target and renamed; a layer goes
    into an existing GeoPackage, or a table into a PostgreSQL database, within one transaction; other destinations take
    the ordinary sink. ``style`` is the name of a file of ``styles/`` that the layer gets when it is loaded. A copy of a
    layer needs a destination that ``is_geopackage``. A stop is heard until the first output of a run stands; the others
    then follow, so that a run gives all of them or none. Problem when the target cannot be written.
    """
    destination = _destination(parameters, name)
    if not destination:
        return None
    inside = IN_GEOPACKAGE.match(destination)
    transform = context.transformContext()
    stopped = _never if algorithm.has_written else feedback.isCanceled
    if stopped():
        raise Problem("Stopped: nothing was written.")
    if inside:
        path = Path(inside.group("path"))
        asked = algorithm.parameterAsOutputLayer(parameters, name, context)
        write_layer_file(path, inside.group("layer") or path.stem, table, transform, style, stopped)
        destination = f"{path}|layername={inside.group('layer') or path.stem}"
        _load_instead(context, asked, destination)
    elif _is_file(destination):
        path = Path(algorithm.parameterAsOutputLayer(parameters, name, context))
        write_layer_file(path, path.stem, table, transform, style, stopped)
        destination = str(path)
    elif isinstance(table, Table) and (uri := database_uri(destination)) is not None:
        asked = algorithm.parameterAsOutputLayer(parameters, name, context)
        destination = write_to_database(uri, table, transform, stopped)
        _load_instead(context, asked, destination)
    elif isinstance(table, Table):
        destination = _through_sink(algorithm, name, parameters, context, stopped, table)
    algorithm.has_written = True
    if style:
        _style_when_loaded(context, destination, style)
    return destination


def write_page(path: Path, content: str) -> str:
    """Write a page whole or not at all and return its path. Problem when it cannot be written."""
    draft = path.with_name(f".{path.stem}-{uuid.uuid4().hex}{path.suffix}")
    try:
        draft.write_text(content, encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        raise Problem("“{path}” cannot be written: {reason}", path=str(path), reason=str(error)) from error
    finally:
        draft.unlink(missing_ok=True)
    return str(path)


def is_geopackage(parameters: dict[str, Any], name: str) -> bool:
    """Whether the output ``name`` is to be a GeoPackage, or a layer of one."""
    destination = _destination(parameters, name)
    in_file = _is_file(destination) and Path(destination).suffix.casefold() == ".gpkg"
    return in_file or IN_GEOPACKAGE.match(destination) is not None


def _never() -> bool:
    return False


def _destination(parameters: dict[str, Any], name: str) -> str:
    value = parameters.get(name)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    return "" if value is None else str(value)


def _is_file(destination: str) -> bool:
    if destination.startswith(("memory:", "TEMPORARY_OUTPUT", "ogr:", "postgres:", "postgis:", "spatialite:")):
        return False
    return Path(destination).suffix.casefold() in SINGLE_FILES


def _through_sink(
    algorithm: OrsenAlgorithm,
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    stopped: Callable[[], bool],
    table: Table,
) -> str:
    fields: QgsFields = fields_of(table)
    kind = geometry_of(table)
    crs = QgsCoordinateReferenceSystem(table.crs) if table.crs else QgsCoordinateReferenceSystem()
    sink, destination = algorithm.parameterAsSink(parameters, name, context, fields, kind, crs)
    if sink is None:
        raise Problem("The output “{name}” cannot be written. Choose another place.", name=name)
    for batch in features_of(table, fields):
        if stopped():
            raise Problem("Stopped: nothing was written.")
        if not sink.addFeatures(batch, QgsFeatureSink.Flag.FastInsert):
            raise Problem(
                "The output “{name}” could not be written to its end: {reason}", name=name, reason=sink.lastError()
            )
    sink.flushBuffer()
    return str(destination)


def _load_instead(context: QgsProcessingContext, asked: str, written: str) -> None:
    """Let QGIS load what was written where it was to load what was asked for."""
    layers = context.layersToLoadOnCompletion()
    if asked in layers:
        context.setLayersToLoadOnCompletion({written if key == asked else key: value for key, value in layers.items()})


def _style_when_loaded(context: QgsProcessingContext, destination: str, style: str) -> None:
    from ..symbology.apply import LayerStyler

    if context.willLoadLayerOnCompletion(destination):
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(LayerStyler.create(style))
