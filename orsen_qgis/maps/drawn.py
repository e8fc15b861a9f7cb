"""The layers that the maps of a document are drawn from, made before any page: in a worker, if the export has one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransformContext, QgsVectorLayer

from .dataset import release_layers
from .outline import outline_layer
from .place import Places
from .unit_areas import area_layer, area_shapes

if TYPE_CHECKING:
    from ..circles.release import Release


@dataclass(frozen=True, eq=False)
class DrawnLayers:
    """Layers in memory, in the plane of the page; any of the lists may be empty.

    ``sites``: the release's symbols; ``outline``: the territory's; ``areas``: units that are drawn as ground;
    ``backgrounds``: copies of local layers.
    """

    sites: list[QgsVectorLayer]
    outline: list[QgsVectorLayer]
    areas: list[QgsVectorLayer]
    backgrounds: list[QgsVectorLayer]

    @property
    def every(self) -> list[QgsVectorLayer]:
        """All of them, the uppermost first."""
        return [*self.sites, *self.outline, *self.areas, *self.backgrounds]


def drawn_layers(
    release: Release,
    places: Places,
    backgrounds: Sequence[QgsVectorLayer],
    transforms: QgsCoordinateTransformContext,
) -> DrawnLayers:
    """Return the layers of a release above its backgrounds. They belong to the thread that calls."""
    outline = outline_layer(release, places, transforms)
    shapes = area_shapes(release, places, backgrounds)
    return DrawnLayers(
        release_layers(release, places, set(shapes)),
        [outline] if outline else [],
        [area_layer(release, places, shapes)] if shapes else [],
        list(backgrounds),
    )
