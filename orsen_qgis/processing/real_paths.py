"""Destinations that must outlive QGIS: real paths, read once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
)
from qgis.PyQt.QtCore import QDir

from ..messages import tr
from ..problems import Problem
from .outputs import IN_GEOPACKAGE, SINGLE_FILES

PROCESSING = "processing_"


def real_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """Return the path that a destination names. Problem when it is missing or would vanish with QGIS."""
    path = optional_path(algorithm, parameters, name, context)
    if path is None:
        raise Problem("{parameter} is missing. Choose a real place for it.", parameter=name)
    return path


def optional_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | None:
    """Return the path that a destination names, None where it names none. Problem when it would vanish with QGIS."""
    if parameters.get(name) in (None, ""):
        return None
    # Once only: a temporary destination would be another one each time.
    said = algorithm.parameterAsString(parameters, name, context)
    if not said:
        return None
    path = Path(said)
    if said == QgsProcessing.TEMPORARY_OUTPUT or _is_temporary(path):
        raise Problem(
            "{parameter} is a temporary destination, which vanishes with QGIS. Choose a real place for it.",
            parameter=name,
        )
    return path if path.is_absolute() else path.absolute()


def file_of(value: Any) -> Path | None:
    """Return the file that a raw output parameter names, in a folder that is there; None for memory, databases…"""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    destination = str(value or "")
    inside = IN_GEOPACKAGE.match(destination)
    path = Path(inside.group("path") if inside else destination)
    return path if path.suffix.casefold() in SINGLE_FILES and path.parent.is_dir() else None


def _is_temporary(path: Path) -> bool:
    resolved = path.resolve()
    if resolved.is_relative_to(Path(QgsProcessingUtils.tempFolder()).resolve()):
        return True
    system = Path(QDir.tempPath()).resolve()
    # Folders of other QGIS sessions lie beside ours.
    return resolved.is_relative_to(system) and any(
        part.startswith(PROCESSING) for part in resolved.relative_to(system).parts[:1]
    )


def warn_of_register(register: Path, is_new: bool, copies: Path, feedback: QgsProcessingFeedback) -> None:
    """Say what a register cannot see, and where it must not lie."""
    if is_new:
        feedback.pushWarning(tr("This register is new and knows no copy of another one; if there is one, choose it."))
    if register.resolve().is_relative_to(copies.resolve()):
        feedback.pushWarning(
            tr(
                "The register lies inside the folder of copies: it is as confidential as they are and goes to nobody. "
                "Move it elsewhere."
            )
        )
