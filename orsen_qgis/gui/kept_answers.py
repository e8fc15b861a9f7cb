"""Where a geocoder's answers are kept until the addresses are imported: a file that outlives QGIS, where one can be."""

from __future__ import annotations

import os
from pathlib import Path

from qgis.core import QgsProcessingUtils

from ..geocoding.checkpoint import answers_beside
from ..stock.opening import file_named_by
from .dropped import Source


def proposed_file(source: Source, output: str) -> Path:
    """Return where to keep the answers for a source: beside its file, else beside the output, else a temporary one.

    The same source gives the same file again, so that what broke off in one session goes on in the next.
    """
    for path in (_file_of(source), Path(output) if output else None):
        if path is not None and path.is_absolute() and os.access(path.parent, os.W_OK):
            return answers_beside(path)
    return Path(QgsProcessingUtils.generateTempFilename("geocodage"))


def _file_of(source: Source) -> Path | None:
    if source.layer is None:
        return Path(source.path) if source.path else None
    if source.layer.providerType() not in ("ogr", "delimitedtext"):
        return None
    named = file_named_by(source.layer.source())
    return named[0] if named is not None else None
