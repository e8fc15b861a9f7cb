"""The street network: drafts cut to their part of the town, joined, pruned and named."""

from __future__ import annotations

import math
from dataclasses import dataclass

import shapely
from shapely import STRtree
from shapely.geometry import LineString, Point, Polygon
from shapely.ops import linemerge, nearest_points, polygonize, unary_union

from .edges import Edge, degrees_of, ends
from .geometry import Place, lines
from .names import STREETS, listed
from .patterns import Draft
from .pruning import pruned
from .skeleton import Road, Skeleton

GRID = 0.01  # metres; noding on a grid keeps crossings exact


@dataclass(frozen=True)
class Zone:
    """A part of the town with one way of laying streets: the blocks under ``seeds``, cut to ``limit``."""

    district: str
    seeds: tuple[Place, ...]
    drafts: tuple[Draft, ...]
    limit: Polygon | None = None


def joined(roads: list[Road]) -> list[Road]:
    """Return the roads with loose ends moved onto the road they almost reach."""
    result = []
    for road in roads:
        others = unary_union([other.line for other in roads if other is not road])
        coordinates = list(road.line.coords)
        for end, neighbour in ((0, 1), (-1, -2)):
            place = Point(coordinates[end])
            if 0.0 < place.distance(others) < 36:
                near = nearest_points(others, place)[0]
                coordinates[end] = _beyond(coordinates[neighbour], (near.x, near.y), 0.3)
        result.append(Road(road.name, road.kind, LineString(coordinates)))
    return result


def _beyond(start, end, more: float):
    length = math.hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    return end[0] + (end[0] - start[0]) / length * more, end[1] + (end[1] - start[1]) / length * more


def macro_blocks(skeleton: Skeleton) -> list[Polygon]:
    """Return the faces between main roads, river, railway and the limit of the commune."""
    drawn = [road.line for road in skeleton.roads] + [skeleton.boundary.exterior, *_barriers(skeleton)]
    return list(polygonize(shapely.union_all(drawn, grid_size=GRID)))


def _barriers(skeleton: Skeleton) -> list[LineString]:
    from .skeleton import RIVER

    return [RIVER, skeleton.rails[0]]


def lay(skeleton: Skeleton, zones: list[Zone], random) -> list[Edge]:
    """Return every edge of the network, named."""
    faces = macro_blocks(skeleton)
    closed = unary_union(
        [water.shape.buffer(20) for water in skeleton.waters]
        + [rail.buffer(15) for rail in skeleton.rails]
        + [green.shape.buffer(5) for green in skeleton.greens]
    )
    sources: list[tuple[LineString, int, str, str, str]] = []
    for number, road in enumerate(skeleton.roads):
        sources.append((road.line, number, road.kind, "", road.name))
    key = len(sources)
    for zone in zones:
        ground = unary_union([face for face in faces if any(face.contains(Point(seed)) for seed in zone.seeds)])
        ground = ground if zone.limit is None else ground.intersection(zone.limit)
        for draft in zone.drafts:
            # A little over the edge, so that the crossing with the main road is found.
            within = _longer(draft.line).intersection(ground.buffer(0.3).difference(closed))
            for part in lines(linemerge(within) if within.geom_type == "MultiLineString" else within):
                if part.length > 25:
                    sources.append((part, key, draft.kind, zone.district, draft.name))
                    key += 1
    edges = _noded(sources)
    edges = pruned(edges, random)
    return _named(edges)


def _longer(line: LineString, more: float = 7.0) -> LineString:
    """Return an open line that reaches a little further at both ends; what sticks out is a stub and goes again."""
    places = list(line.coords)
    if places[0] == places[-1]:
        return line
    return LineString([_beyond(places[1], places[0], more), *places[1:-1], _beyond(places[-2], places[-1], more)])


def _noded(sources) -> list[Edge]:
    tree = STRtree([source[0] for source in sources])
    edges = []
    for line in lines(shapely.union_all([source[0] for source in sources], grid_size=GRID)):
        middle = line.interpolate(0.5, normalized=True)
        near = sorted(int(index) for index in tree.query(middle.buffer(0.5)))
        owner = min(near, key=lambda index: (round(sources[index][0].distance(middle), 2), index))
        _, key, kind, district, name = sources[owner]
        edges.append(Edge(line, key, kind, district, name))
    return edges


def _named(edges: list[Edge]) -> list[Edge]:
    names = {district: listed(text) for district, text in STREETS.items()}
    used = {edge.name.split(" ", 1)[1] for edge in edges if edge.name}
    names = {district: [name for name in choices if name not in used] for district, choices in names.items()}
    degrees = degrees_of(edges)
    groups: dict[int, list[Edge]] = {}
    for edge in edges:
        if not edge.name:
            groups.setdefault(edge.key, []).append(edge)
    for group in groups.values():
        for part in lines(linemerge([edge.line for edge in group])):
            members = [edge for edge in group if part.distance(edge.line.interpolate(0.5, normalized=True)) < 0.05]
            length = part.length
            choices = names[members[0].district]
            noun = choices.pop(0) if choices else f"numéro {len(used)}"
            used.add(noun)
            word = _word(members, length, degrees)
            for edge in members:
                edge.name = f"{word} {noun}"
    return edges


def _word(members: list[Edge], length: float, degrees: dict[Place, int]) -> str:
    if length < 260 and min(degrees[end] for edge in members for end in ends(edge.line)) == 1:
        return "impasse"
    if length < 75 and members[0].district == "vieille-ville":
        return "ruelle"
    if length < 100 and len(members) == 1:
        return "passage"
    return "rue"


def blocks(edges: list[Edge], skeleton: Skeleton) -> list[Polygon]:
    """Return the blocks between streets (and river, railway, limit of the commune)."""
    drawn = [edge.line for edge in edges] + [skeleton.boundary.exterior, *_barriers(skeleton)]
    return list(polygonize(shapely.union_all(drawn, grid_size=GRID)))
