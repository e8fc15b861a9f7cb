"""What the two imports share: opening what INPUT names, and saying how it was understood."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from qgis.core import QgsFeatureRequest, QgsFeatureSource, QgsProcessingContext, QgsProcessingFeedback, QgsVectorLayer

from ..messages import tr
from ..stock.containers import is_there
from ..stock.delivered import Delivered
from ..stock.opening import file_named_by, opened, require_rows
from ..stock.packed_source import packed_table
from ..stock.plain_table import PlainTable
from ..stock.profile import Profile
from ..stock.reading import first_texts, has_geometry
from .base import OrsenAlgorithm
from .plain_inputs import plain_input

FIRST_ROWS = 30


@contextmanager
def import_source(
    algorithm: OrsenAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    plain: PlainTable | None = None,
) -> Iterator[Delivered]:
    """Give the source to import: files opened by us, text as text; anything else as QGIS has it.

    ``plain`` is the table behind a layer, as ``plain_layer`` found it on the main thread.
    """
    file = file_named_by(parameters.get(name))
    if file is not None and (is_there(file[0]) or context.getMapLayer(str(parameters[name])) is None):
        with opened(*file) as delivered:
            yield delivered
        return
    source = algorithm.source(parameters, name, context)
    require_rows(source, source.sourceName())
    yield Delivered(source, source.sourceName(), packed=None if plain is None else packed_table(plain))


def plain_layer(
    algorithm: OrsenAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> PlainTable | None:
    """Return the plain table behind a layer of the project; None for files, which are opened later, and other sources.

    Call it in ``prepare``: it looks at layers, which belong to the main thread.
    """
    if file_named_by(parameters.get(name)) is not None:
        return None
    return plain_input(algorithm, parameters, name, context)


def accept_files(parameters: dict[str, Any], name: str) -> dict[str, Any]:
    """Return parameters for QGIS's own check: files that we open ourselves stand in as a layer that it can load.

    QGIS would refuse a file that it cannot read, in an encoding of its own, before we could say what is wrong with it.
    """
    if file_named_by(parameters.get(name)) is None:
        return parameters
    return {**parameters, name: QgsVectorLayer("NoGeometry?field=ligne:integer", name, "memory")}


def shape_of(source: QgsFeatureSource) -> tuple[list[str], bool, dict[str, list[str]]]:
    """Return a source's column names, whether it has a geometry, and the first texts of each column."""
    names = [field.name() for field in source.fields()]
    first = source.getFeatures(QgsFeatureRequest().setLimit(FIRST_ROWS).setFlags(QgsFeatureRequest.Flag.NoGeometry))
    return names, has_geometry(source), first_texts(names, first)


def unread_parts(delivered: Delivered) -> str:
    """Return the sentence that names the sheets or layers of a file that look alike and were not read."""
    return tr(
        "“{part}” was read. Other parts of the file look alike and were not: {others}. Import them as well, or choose "
        "the right one."
    ).format(part=delivered.part, others=", ".join(delivered.others))


def tell_profile(profile: Profile, detected: bool, delivered: Delivered, feedback: QgsProcessingFeedback) -> None:
    """Show line by line how the source's columns are understood."""
    source = delivered.source
    if delivered.above:
        feedback.pushWarning(tr("Rows above the column names, passed over: {count}.").format(count=delivered.above))
    if delivered.others:
        feedback.pushWarning(unread_parts(delivered))
    if not detected:
        feedback.pushInfo(tr("Profile: {name}").format(name=profile.name))
        return
    feedback.pushInfo(tr("No profile: columns recognised by their names."))
    for column, expression in profile.columns.items():
        feedback.pushInfo(f"  {column} ← {expression}")
    if profile.crs:
        feedback.pushInfo(tr("  coordinates in {crs}").format(crs=profile.crs))
    if profile.rows == "dwellings":
        feedback.pushInfo(tr("  one row per dwelling: rows are counted"))
    used = " ".join(profile.columns.values())
    unused = [field.name() for field in source.fields() if f'"{field.name()}"' not in used]
    if unused:
        feedback.pushInfo(tr("  columns not used: {columns}").format(columns=", ".join(unused)))
