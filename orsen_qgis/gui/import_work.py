"""What an import hands to the algorithms and to other threads: a profile as a file, named outputs, a source to read."""

from __future__ import annotations

import tempfile
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from qgis.core import QgsFeedback, QgsProcessingOutputLayerDefinition, QgsProcessingUtils, QgsProject

from ..stock.delivered import Delivered
from ..stock.first_look import FirstLook, look_at_file, look_at_layer
from ..stock.opening import opened
from ..stock.profile import dump_profile
from .dropped import Source
from .mapping_draft import MappingDraft


def write_profile(draft: MappingDraft) -> Path:
    """Write a draft where an algorithm reads it; it holds column names and codes, never rows."""
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", suffix=".json", dir=QgsProcessingUtils.tempFolder(), delete=False
    ) as file:
        file.write(dump_profile(draft.profile()))
    return Path(file.name)


def output(project: QgsProject, name: str, path: str = "") -> QgsProcessingOutputLayerDefinition:
    """Return an output that is loaded under a name; a temporary one where there is no path."""
    if path and not path.casefold().endswith(".gpkg"):
        path += ".gpkg"
    definition = QgsProcessingOutputLayerDefinition(path or "TEMPORARY_OUTPUT", project)
    definition.destinationName = name
    return definition


def looked(source: Source, _feedback: QgsFeedback) -> FirstLook:
    """Return what can be seen of a source before it is read whole."""
    if source.layer is not None:
        return look_at_layer(source.layer)
    return look_at_file(Path(source.path), source.part)


def delivered_of(source: Source) -> AbstractContextManager[Delivered]:
    """Return a context manager that opens a source as the algorithms do."""
    if source.layer is not None:
        return nullcontext(Delivered(source.layer, source.name))
    return opened(Path(source.path), source.part)
