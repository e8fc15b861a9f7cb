"""The export's own choices, offered by the page in words."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QComboBox

from ..messages import tr
from .algorithm_run import algorithm_named
from .export_runner import EXPORT


def atlas_words() -> dict[str, str]:
    """Return what the kinds of atlas are called."""
    return {
        "none": tr("a single map"),
        "commune": tr("by municipality"),
        "territory": tr("by territory"),
        "cluster": tr("by group of sites"),
    }


def orientation_words() -> dict[str, str]:
    """Return how sheets may lie."""
    return {"auto": tr("as the ground is"), "landscape": tr("landscape"), "portrait": tr("portrait")}


def fill_choices(box: QComboBox, parameter: str, words: dict[str, str]) -> None:
    """Fill a combo box with the choices of the export's own parameter."""
    algorithm = algorithm_named(EXPORT)
    definition = algorithm.parameterDefinition(parameter) if algorithm is not None else None
    if definition is None:
        return
    static = definition.usesStaticStrings()
    for number, option in enumerate(definition.options()):
        box.addItem(words.get(option, option), option if static else number)
    choose(box, definition.defaultValue())


def choose(box: QComboBox, data: Any) -> None:
    """Choose the entry with this data, where there is one."""
    position = box.findData(data)
    if position >= 0:
        box.setCurrentIndex(position)
