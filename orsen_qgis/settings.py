"""What a person may choose once for all, each declared here with its default. No secret, and nothing of any stock."""

from __future__ import annotations

from qgis.core import (
    QgsSettingsEntryBool,
    QgsSettingsEntryDouble,
    QgsSettingsEntryString,
    QgsSettingsTree,
)

from .symbology.levels import USUAL_PALETTE

NODE = "orsen_qgis"
GREATEST_DISTANCE = 500.0  # metres


class Settings:
    """Typed settings in QGIS's own tree, under ``plugins/orsen_qgis``.

    ``palette``: the colours that themes of the map take at first. ``clusters``: whether they group neighbours.
    ``opens``: whether the panel opens with QGIS. ``page``: the paper of the copies. ``distance``: metres within which
    an incident belongs to an address. ``geocoder``: the address of the service that finds places, empty for the usual
    one.
    """

    def __init__(self) -> None:
        node = QgsSettingsTree.createPluginTreeNode(NODE)
        self.palette = QgsSettingsEntryString("palette", node, USUAL_PALETTE, "Colours of the levels")
        self.clusters = QgsSettingsEntryBool("group-neighbours", node, False, "One symbol for neighbours")
        self.opens = QgsSettingsEntryBool("open-panel", node, False, "Open the panel with QGIS")
        self.page = QgsSettingsEntryString("page", node, "A4", "Paper of the copies")
        self.distance = QgsSettingsEntryDouble(
            "matching-distance",
            node,
            50.0,
            "Greatest distance for matching an incident by place, in metres",
            minValue=0.0,
            maxValue=GREATEST_DISTANCE,
        )
        self.geocoder = QgsSettingsEntryString("geocoder", node, "", "Address of the geocoder")


_kept: list[Settings] = []


def settings() -> Settings:
    """Return the settings, declared at the first call."""
    if not _kept:
        _kept.append(Settings())
    return _kept[0]


def forget_settings() -> None:
    """Take the declarations back; what was chosen stays in the profile."""
    if _kept:
        _kept.clear()
        QgsSettingsTree.unregisterPluginTreeNode(NODE)
