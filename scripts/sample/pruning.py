"""What a drawn street network loses before it looks like a town's: doubles, stubs, slivers, and some more."""

from __future__ import annotations

from shapely import STRtree
from shapely.geometry import Point
from shapely.ops import polygonize

from .edges import Edge, degrees_of, ends
from .geometry import Place, direction

STUB = 42.0
# The share of pieces that a planner's grid loses to courts, schools and walled gardens.
THINNING = {
    "vieille-ville": 0.0,
    "faubourg": 0.2,
    "estate": 0.1,
    "garden": 0.14,
    "station": 0.2,
    "plain": 0.22,
    "works": 0.16,
}


def pruned(edges: list[Edge], random) -> list[Edge]:
    """Drop streets that run along another, stubs, slivers between streets, and some more: no town is a grid."""
    edges = _apart(edges)
    edges = [edge for edge in edges if edge.name or not edge.district or random.random() > THINNING[edge.district]]
    for _ in range(3):
        edges = _without_stubs(edges)
        edges = _without_slivers(edges)
    return _reachable(_without_stubs(edges))


def _reachable(edges: list[Edge]) -> list[Edge]:
    """Keep what can be reached from the main roads."""
    meeting: dict[Place, list[int]] = {}
    for index, edge in enumerate(edges):
        for end in ends(edge.line):
            meeting.setdefault(end, []).append(index)
    reached: set[int] = set()
    waiting = [index for index, edge in enumerate(edges) if not edge.district]
    while waiting:
        index = waiting.pop()
        if index not in reached:
            reached.add(index)
            waiting.extend(other for end in ends(edges[index].line) for other in meeting[end])
    return [edge for index, edge in enumerate(edges) if index in reached]


def _apart(edges: list[Edge]) -> list[Edge]:
    middles = [edge.line.interpolate(0.5, normalized=True) for edge in edges]
    tree = STRtree([edge.line for edge in edges])
    kept = []
    for edge, middle in zip(edges, middles):
        near = [edges[int(index)] for index in sorted(tree.query(middle.buffer(30)))]
        if edge.name or not edge.district or not any(_runs_along(edge, middle, other) for other in near):
            kept.append(edge)
    return kept


def _runs_along(edge: Edge, middle: Point, other: Edge) -> bool:
    if other is edge or other.key == edge.key or (other.district and not other.name and other.key > edge.key):
        return False
    if other.line.distance(middle) > 30:
        return False
    station = other.line.project(middle)
    along, across = direction(edge.line, edge.line.length / 2), direction(other.line, station)
    return 1 < station < other.line.length - 1 and abs(along[0] * across[0] + along[1] * across[1]) > 0.8


def _without_stubs(edges: list[Edge]) -> list[Edge]:
    while True:
        degrees = degrees_of(edges)
        kept = [
            edge
            for edge in edges
            if min(degrees[end] for end in ends(edge.line)) > 1 or edge.line.length > (STUB if edge.district else 3)
        ]
        if len(kept) == len(edges):
            return edges
        edges = kept


def _without_slivers(edges: list[Edge]) -> list[Edge]:
    middles = [edge.line.interpolate(0.5, normalized=True) for edge in edges]
    thin = [face for face in polygonize([edge.line for edge in edges]) if face.buffer(-13).is_empty]
    drop = set()
    for face in sorted(thin, key=lambda shape: shape.bounds):
        around = [
            (edge.line.length, index)
            for index, edge in enumerate(edges)
            if edge.district and not edge.name and face.exterior.distance(middles[index]) < 0.05
        ]
        if around:
            drop.add(max(around)[1])
    return [edge for index, edge in enumerate(edges) if index not in drop]
