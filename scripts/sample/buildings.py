"""Buildings, and the ground they have taken."""

from __future__ import annotations

from dataclasses import dataclass, field

from shapely.geometry import Polygon

from .geometry import Place, polygons

CELL = 40.0


@dataclass
class Building:
    """One footprint. ``doors`` are the places of its entrances (empty where nobody lives)."""

    shape: Polygon
    nature: str
    district: str
    doors: tuple[Place, ...] = ()
    name: str = ""
    row: int = -1  # buildings of one street front share a number, in their order along it
    group: str = ""  # residence it belongs to, by a key of ours; empty: not social housing


@dataclass
class Taken:
    """Ground already taken, found by cells of a fixed grid."""

    cells: dict[tuple[int, int], list[Polygon]] = field(default_factory=dict)

    def add(self, shape: Polygon) -> None:
        """Take the ground of ``shape``."""
        for cell in _cells(shape):
            self.cells.setdefault(cell, []).append(shape)

    def near(self, shape: Polygon) -> list[Polygon]:
        """Return what has been taken near ``shape``, each once."""
        found: dict[int, Polygon] = {}
        for cell in _cells(shape):
            for other in self.cells.get(cell, ()):
                found[id(other)] = other
        return list(found.values())

    def free(self, shape: Polygon, gap: float) -> bool:
        """Say whether nothing lies within ``gap`` metres of ``shape``."""
        return all(other.distance(shape) >= gap for other in self.near(shape.buffer(gap, quad_segs=1)))

    def cut(self, shape: Polygon) -> Polygon | None:
        """Return the largest part of ``shape`` that is still free, or None."""
        for other in self.near(shape):
            if shape.intersects(other):
                parts = polygons(shape.difference(other))
                if not parts:
                    return None
                shape = max(parts, key=lambda part: part.area)
        return shape


def _cells(shape: Polygon) -> list[tuple[int, int]]:
    west, south, east, north = shape.bounds
    return [
        (column, row)
        for column in range(int(west // CELL), int(east // CELL) + 1)
        for row in range(int(south // CELL), int(north // CELL) + 1)
    ]
