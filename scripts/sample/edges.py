"""Pieces of street between two crossings, and the ground that they take."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import LineString, Polygon
from shapely.ops import unary_union

from .geometry import Place


@dataclass
class Edge:
    """A piece of street between two crossings; ``street`` numbers its street, ``district`` is empty on main roads."""

    line: LineString
    key: int
    kind: str
    district: str = ""
    name: str = ""


def ends(line: LineString) -> tuple[Place, Place]:
    """Return the two ends of a line, to the centimetre."""
    return _rounded(line.coords[0]), _rounded(line.coords[-1])


def _rounded(place) -> Place:
    return round(place[0], 2), round(place[1], 2)


def degrees_of(edges: list[Edge]) -> dict[Place, int]:
    """Return how many edges meet at each end; 1 is a dead end."""
    degrees: dict[Place, int] = {}
    for edge in edges:
        for end in ends(edge.line):
            degrees[end] = degrees.get(end, 0) + 1
    return degrees


def roads_area(edges: list[Edge], widths: dict[str, float]) -> Polygon:
    """Return the ground that streets take."""
    return unary_union([edge.line.buffer(widths[edge.kind] / 2, quad_segs=4, cap_style="round") for edge in edges])
