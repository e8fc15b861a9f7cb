"""Buildings along streets: rows, houses, small blocks and sheds, placed along the edges of a plot of land."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from shapely.geometry import LineString, Polygon
from shapely.ops import unary_union

from .buildings import Building, Taken
from .geometry import Place

CORNER = math.radians(28)


@dataclass(frozen=True)
class Manner:
    """How a street is lined. Metres; each range is drawn from anew for every building."""

    width: tuple[float, float]
    depth: tuple[float, float]
    setback: tuple[float, float]
    gap: tuple[float, float]  # between neighbours; zero: they share a wall
    wing: float = 0.0  # share of buildings with a wing at the back
    empty: float = 0.0  # share of plots left open
    nature: str = "habitation"
    pairs: bool = False  # two and two under one roof


MANNERS = {
    "old": Manner((6, 13), (9, 14), (0, 0.4), (0, 0), 0.45, 0.05),
    "row": Manner((7, 15), (9, 12.5), (0, 0.5), (0, 0), 0.3, 0.1),
    "villas": Manner((8, 13), (9, 12), (3, 5), (3, 8), 0.35, 0.1),
    "garden": Manner((8, 11), (8, 10), (4.5, 6), (4, 7), 0.25, 0.04, pairs=True),
    "houses": Manner((9, 14), (8, 11), (5.5, 9), (5, 11), 0.35, 0.08),
    "flats": Manner((16, 30), (11, 13.5), (3, 6), (6, 14), 0.15, 0.12),
    "cite": Manner((15, 19), (9, 10), (4, 5), (6, 8), 0.0, 0.0),
    "sheds": Manner((26, 74), (22, 52), (9, 16), (12, 30), 0.25, 0.1, nature="activité"),
}


def frontages(lot: Polygon) -> Iterator[LineString]:
    """Yield the straight or gently curved edges of ``lot``, its ground on their left."""
    for ring, inward in [(lot.exterior, True), *((hole, False) for hole in lot.interiors)]:
        places = list(ring.simplify(0.7).coords)[:-1]
        if ring.is_ccw != inward:
            places.reverse()
        count = len(places)
        corners = [k for k in range(count) if _turn(places[k - 1], places[k], places[(k + 1) % count]) > CORNER] or [0]
        for start, end in zip(corners, [*corners[1:], corners[0] + count]):
            yield LineString([places[k % count] for k in range(start, end + 1)])


def _turn(before: Place, place: Place, after: Place) -> float:
    one = math.atan2(place[1] - before[1], place[0] - before[0])
    two = math.atan2(after[1] - place[1], after[0] - place[0])
    return abs((two - one + math.pi) % (2 * math.pi) - math.pi)


def line_up(edge: LineString, manner: Manner, district: str, taken: Taken, random) -> Iterator[Building]:
    """Yield the buildings along ``edge`` that find room, and take their ground."""
    station = 0.0 if manner.gap[1] == 0 else random.uniform(*manner.setback)
    second = False
    while station < edge.length - manner.width[0] * 0.6:
        width = min(random.uniform(*manner.width), edge.length - station)
        left_open = random.random() < manner.empty
        if not left_open:
            building = _build(edge, station, width, manner, district, taken, random)
            if building is not None:
                yield building
        second = manner.pairs and not second and not left_open
        station += width + (0.0 if second else random.uniform(*manner.gap))
        if left_open:
            station += random.uniform(0, 6)


def _build(edge, station, width, manner, district, taken, random) -> Building | None:
    start, end = edge.interpolate(station), edge.interpolate(station + width)
    length = math.hypot(end.x - start.x, end.y - start.y)
    if length < manner.width[0] * 0.6:
        return None
    along = (end.x - start.x) / length, (end.y - start.y) / length
    setback, depth = random.uniform(*manner.setback), random.uniform(*manner.depth)

    def at(u: float, v: float) -> Place:
        return start.x + along[0] * u - along[1] * v, start.y + along[1] * u + along[0] * v

    shape = Polygon([at(0, setback), at(length, setback), at(length, setback + depth), at(0, setback + depth)])
    if random.random() < manner.wing:
        share, more = random.uniform(0.35, 0.6), random.uniform(0.3, 0.75) * depth
        from_left = random.random() < 0.5
        near, far = (0, length * share) if from_left else (length * (1 - share), length)
        wing = Polygon(
            [
                at(near, setback + depth - 0.5),
                at(far, setback + depth - 0.5),
                at(far, setback + depth + more),
                at(near, setback + depth + more),
            ]
        )
        shape = unary_union([shape, wing])
    whole = shape.area
    if manner.gap[1] == 0 or manner.pairs:
        fitted = taken.cut(shape)
        if fitted is None or fitted.area < 0.62 * whole or fitted.area < 34:
            return None
        shape = fitted
    elif not taken.free(shape, 2.5):
        return None
    taken.add(shape)
    return Building(shape, manner.nature, district, (at(length / 2, setback + min(2.5, depth / 4)),))


def backyards(lot: Polygon, share: float, district: str, taken: Taken, random) -> Iterator[Building]:
    """Yield sheds and workshops inside a block, ``share`` of them per 400 square metres."""
    from .geometry import box

    west, south, east, north = lot.bounds
    edges = [edge for edge in frontages(lot) if edge.length > 20]
    inside = lot.buffer(-3)
    for _ in range(int(lot.area / 400 * share)):
        place = random.uniform(west, east), random.uniform(south, north)
        edge = random.choice(edges) if edges else None
        if edge is None:
            return
        (x1, y1), (x2, y2) = edge.coords[0], edge.coords[-1]
        shape = box(place, random.uniform(5, 15), random.uniform(4, 9), math.atan2(y2 - y1, x2 - x1))
        if inside.contains(shape) and taken.free(shape, 1.2):
            taken.add(shape)
            yield Building(shape, "annexe", district)
