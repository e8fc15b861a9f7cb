"""Drawing tools: smooth curves, offsets, rectangles. Local metres, shapely geometries."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from shapely.geometry import LineString, MultiPolygon, Polygon

Place = tuple[float, float]


def places(text: str) -> list[Place]:
    """Read a drawn line: ``"0 10, 25 40"`` is two places."""
    return [(float(x), float(y)) for x, y in (pair.split() for pair in text.split(","))]


def smooth(points: Sequence[Place], step: float = 9.0, closed: bool = False) -> LineString:
    """Return a curve through ``points`` (centripetal Catmull-Rom), one vertex about every ``step`` metres."""
    controls = [np.array(point, dtype=float) for point in points]
    if closed:
        controls = [controls[-1], *controls, controls[0], controls[1]]
    else:
        controls = [2 * controls[0] - controls[1], *controls, 2 * controls[-1] - controls[-2]]
    drawn: list[Place] = []
    for before, start, end, after in zip(controls, controls[1:], controls[2:], controls[3:]):
        drawn.extend(_catmull_rom(before, start, end, after, step))
    last = controls[-2]
    drawn.append((float(last[0]), float(last[1])))
    return LineString(drawn)


def _catmull_rom(before, start, end, after, step: float) -> list[Place]:
    times = [0.0]
    for one, two in ((before, start), (start, end), (end, after)):
        times.append(times[-1] + max(float(np.hypot(*(two - one))), 1e-6) ** 0.5)
    count = max(2, round(float(np.hypot(*(end - start))) / step))
    drawn = []
    for time in np.linspace(times[1], times[2], count, endpoint=False):
        # The pyramid of Barry and Goldman: three spans, then two, then one.
        first = _blend(before, start, times[0], times[1], time)
        second = _blend(start, end, times[1], times[2], time)
        third = _blend(end, after, times[2], times[3], time)
        left = _blend(first, second, times[0], times[2], time)
        right = _blend(second, third, times[1], times[3], time)
        place = _blend(left, right, times[1], times[2], time)
        drawn.append((float(place[0]), float(place[1])))
    return drawn


def _blend(one, two, start: float, end: float, time: float):
    return (end - time) / (end - start) * one + (time - start) / (end - start) * two


def beside(line: LineString, distance: float, start: float = 0.0, end: float = 1.0) -> LineString:
    """Return ``line`` moved ``distance`` to its left (negative: right), cut to the shares ``start`` to ``end``."""
    from shapely.ops import substring

    part = substring(line, start, end, normalized=True)
    moved = part.offset_curve(distance, join_style="round", mitre_limit=2)
    return moved.simplify(0.6)


def direction(line: LineString, station: float, reach: float = 4.0) -> Place:
    """Return the unit tangent of ``line`` at ``station`` metres."""
    one = line.interpolate(max(0.0, station - reach))
    two = line.interpolate(min(line.length, station + reach))
    length = math.hypot(two.x - one.x, two.y - one.y) or 1.0
    return (two.x - one.x) / length, (two.y - one.y) / length


def box(center: Place, length: float, depth: float, angle: float) -> Polygon:
    """Return a rectangle, ``length`` along ``angle`` (radians, counter-clockwise from east), ``depth`` across."""
    cos, sin = math.cos(angle), math.sin(angle)
    corners = [(-length / 2, -depth / 2), (length / 2, -depth / 2), (length / 2, depth / 2), (-length / 2, depth / 2)]
    return Polygon([(center[0] + x * cos - y * sin, center[1] + x * sin + y * cos) for x, y in corners])


def blob(center: Place, width: float, height: float, random, angle: float = 0.0, wobble: float = 0.12) -> Polygon:
    """Return a soft irregular shape, for ponds and woods."""
    turns = [2 * math.pi * k / 11 for k in range(11)]
    corners = []
    for turn in turns:
        radius = 1 + random.uniform(-wobble, wobble)
        x, y = width / 2 * radius * math.cos(turn), height / 2 * radius * math.sin(turn)
        corners.append(
            (
                center[0] + x * math.cos(angle) - y * math.sin(angle),
                center[1] + x * math.sin(angle) + y * math.cos(angle),
            )
        )
    return Polygon(smooth(corners, 7.0, closed=True).coords)


def polygons(geometry) -> list[Polygon]:
    """Return the polygons of a geometry of any type, empty ones left out."""
    if geometry.is_empty:
        return []
    if isinstance(geometry, Polygon):
        return [geometry]
    if isinstance(geometry, MultiPolygon) or hasattr(geometry, "geoms"):
        return [part for member in geometry.geoms for part in polygons(member)]
    return []


def lines(geometry) -> list[LineString]:
    """Return the lines of a geometry of any type, empty ones left out."""
    if geometry.is_empty:
        return []
    if isinstance(geometry, LineString):
        return [geometry]
    if hasattr(geometry, "geoms"):
        return [part for member in geometry.geoms for part in lines(member)]
    return []
