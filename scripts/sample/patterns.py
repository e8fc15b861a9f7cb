"""How the inside of each part of the town is laid out: grids, rings, an old centre, an estate. Lines only, uncut."""

from __future__ import annotations

import math
from dataclasses import dataclass

from shapely.geometry import LineString, Point, Polygon

from .geometry import Place, lines, smooth


@dataclass(frozen=True)
class Draft:
    """A street before it is cut to its part of the town."""

    line: LineString
    kind: str = "desserte"
    name: str = ""


def warped_grid(
    center: Place, angle: float, gaps: tuple[float, float], random, bend: float, reach: float
) -> list[Draft]:
    """Return two families of streets crossing at right angles, bent by ``bend`` metres, ``reach`` metres around."""
    phase = random.uniform(0, 6.28), random.uniform(0, 6.28)
    wave = random.uniform(420, 560)

    def placed(u: float, v: float) -> Place:
        u, v = u + bend * math.sin(v / wave * 4 + phase[0]), v + bend * math.sin(u / wave * 4 + phase[1])
        cos, sin = math.cos(angle), math.sin(angle)
        return center[0] + u * cos - v * sin, center[1] + u * sin + v * cos

    drafts = []
    for along, gap in enumerate(gaps):
        position = -reach + random.uniform(0, gap)
        while position < reach:
            places = [(-reach + step * 30.0) for step in range(int(reach / 15) + 1)]
            line = [placed(position, other) if along == 0 else placed(other, position) for other in places]
            drafts.append(Draft(smooth(line, 12)))
            position += gap * random.uniform(0.72, 1.36)
    return drafts


def crescents(
    center: Place, radii: list[float], spokes: tuple[float, ...], green: Place, name: str, random
) -> list[Draft]:
    """Return arcs about ``center``, streets across them at the angles ``spokes``, and a round green among them."""
    circle = Point(green).buffer(60, quad_segs=8)
    drafts = [Draft(LineString(circle.exterior.coords), name=name)]
    for radius in radii:
        drift = random.uniform(0, 6.28)
        turns = [-0.7 + k * 0.14 for k in range(32)]
        arc = smooth([_polar(center, radius * (1 + 0.012 * math.sin(turn * 5 + drift)), turn) for turn in turns], 12)
        drafts.extend(Draft(part) for part in lines(arc.difference(circle.buffer(-0.3))))
    for turn in spokes:
        sway = random.uniform(-0.05, 0.05)
        across = smooth(
            [
                _polar(center, radii[0] - 120, turn),
                _polar(center, radii[len(radii) // 2], turn + sway),
                _polar(center, radii[-1] + 150, turn),
            ],
            12,
        )
        drafts.extend(Draft(part) for part in lines(across.difference(circle.buffer(-0.3))))
    return drafts


def _polar(center: Place, radius: float, turn: float) -> Place:
    return center[0] + radius * math.cos(turn), center[1] + radius * math.sin(turn)


def old_centre(center: Place, gates: list[Place], wall: Polygon, random) -> list[Draft]:
    """Return crooked streets from a market place to the gates, and the uneven lanes between them."""
    market = [(-34, -20), (-8, -30), (30, -22), (36, 12), (10, 28), (-28, 22)]
    ring = LineString([(center[0] + x, center[1] + y) for x, y in [*market, market[0]]])
    drafts = [Draft(ring, name="place de la Vieille-Horloge")]
    for gate in gates:
        start = ring.interpolate(ring.project(LineString([center, gate]).intersection(ring)))
        drafts.append(Draft(_crooked((start.x, start.y), gate, 13, random)))
    for share in (0.42, 0.7):
        around = [_toward(center, wall, share * random.uniform(0.87, 1.13), 2 * math.pi * k / 18) for k in range(18)]
        drafts.append(Draft(smooth(around, 16, closed=True)))
    for lane in range(13):
        angle = 2 * math.pi * (lane + random.uniform(0.2, 0.8)) / 13
        one, two = (0.42, 0.72) if lane % 3 == 0 else (0.7, 1.05)
        start, end = _toward(center, wall, one, angle), _toward(center, wall, two, angle + random.uniform(-0.13, 0.13))
        drafts.append(Draft(_crooked(start, end, 4, random)))
    return drafts


def _toward(center: Place, wall: Polygon, share: float, turn: float) -> Place:
    """Return the place at ``share`` of the way from the middle to the wall."""
    ray = LineString([center, _polar(center, 900, turn)]).intersection(wall)
    reach = share * ray.length
    return _polar(center, reach, turn)


def _crooked(start: Place, end: Place, sway: float, random) -> LineString:
    length = math.hypot(end[0] - start[0], end[1] - start[1])
    across = -(end[1] - start[1]) / length, (end[0] - start[0]) / length
    places = [start]
    for share in (0.3, 0.62):
        aside = random.uniform(-sway, sway)
        places.append(
            (
                start[0] + share * (end[0] - start[0]) + aside * across[0],
                start[1] + share * (end[1] - start[1]) + aside * across[1],
            )
        )
    return smooth([*places, end], 14)
