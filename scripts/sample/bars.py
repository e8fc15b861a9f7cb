"""Small estates of the post-war years: parallel bars on the land of one block."""

from __future__ import annotations

import math

from shapely.geometry import LineString, Polygon

from .buildings import Building, Taken
from .estate import HALL_EVERY, SLAB_DEPTH
from .geometry import Place, box, lines

DEPTH = SLAB_DEPTH - 1.0


def bars(lot: Polygon, district: str, group: str, taken: Taken, random) -> list[Building]:
    """Return the bars that fit on ``lot``, parallel to its longer side or across it, and take their ground."""
    frame = lot.minimum_rotated_rectangle
    corners = list(frame.exterior.coords)
    longer = max(
        (math.dist(one, two), math.atan2(two[1] - one[1], two[0] - one[0])) for one, two in zip(corners, corners[1:])
    )[1]
    inside = lot.buffer(-4.0)
    plans = []
    for attempt in range(10):
        angle = longer + (math.pi / 2 if attempt % 2 else 0.0)
        plan = _plan(inside, frame.centroid, angle, taken, random)
        plans.append((sum(length for _, length in plan), -attempt, angle, plan))
    _, _, angle, plan = max(plans)
    found = []
    for center, length in plan:
        shape = box(center, length, DEPTH, angle)
        taken.add(shape)
        found.append(Building(shape, "habitation", district, _halls(center, length, angle), group=group))
    return found


def _plan(inside: Polygon, middle, angle: float, taken: Taken, random) -> list[tuple[Place, float]]:
    """Return places and lengths of bars in parallel rows; each row is cut into bars of one length."""
    along, across = (math.cos(angle), math.sin(angle)), (-math.sin(angle), math.cos(angle))
    step, shift, wanted = random.uniform(30, 37), random.uniform(0, 30), random.uniform(40, 62)
    room = inside.buffer(-DEPTH / 2, quad_segs=2)
    plan: list[tuple[Place, float]] = []
    for row in range(-6, 6):
        aside = row * step + shift
        origin = middle.x + across[0] * aside, middle.y + across[1] * aside
        axis = LineString([(origin[0] + along[0] * u, origin[1] + along[1] * u) for u in (-400, 400)])
        for part in lines(axis.intersection(room)):
            count = max(1, round(part.length / (wanted + 12)))
            length = min(62.0, part.length / count - (10 if count > 1 else 0))
            for number in range(count):
                place = part.interpolate((number + 0.5) / count, normalized=True)
                shape = box((place.x, place.y), length, DEPTH, angle)
                if length > 21 and inside.contains(shape) and taken.free(shape, 6):
                    plan.append(((place.x, place.y), length))
    return plan


def _halls(center, length: float, angle: float):
    count = max(1, round(length / HALL_EVERY))
    aside = -DEPTH / 2 + 2.5
    return tuple(
        (
            center[0] + u * math.cos(angle) - aside * math.sin(angle),
            center[1] + u * math.sin(angle) + aside * math.cos(angle),
        )
        for u in ((number + 0.5) / count * length - length / 2 for number in range(count))
    )
