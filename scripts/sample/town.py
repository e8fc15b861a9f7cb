"""The town: skeleton, streets, blocks, buildings, put together from one seed."""

from __future__ import annotations

import random as randomness
from dataclasses import dataclass, field

from shapely import STRtree
from shapely.geometry import Point, Polygon
from shapely.ops import unary_union

from .bars import bars
from .buildings import Building, Taken
from .edges import Edge, roads_area
from .estate import estate_blocks
from .frontage import MANNERS, backyards, frontages, line_up
from .geometry import polygons
from .greens import Green
from .landmarks import landmarks
from .plan import URBAN, zones
from .skeleton import WIDTHS, Skeleton, draw
from .streets import blocks, joined, lay, macro_blocks
from .vocations import Vocation, vocations

SEED = "valfictif-2026"


@dataclass
class Town:
    """What stands on the ground, in local metres."""

    skeleton: Skeleton
    edges: list[Edge]
    land: list[Polygon]  # blocks to the middle of their streets: no gap between them
    lots: list[Polygon]
    vocations: list[Vocation]
    buildings: list[Building] = field(default_factory=list)


def source(seed: str, topic: str) -> randomness.Random:
    """Return a source of chance of its own for each topic, so that a change in one leaves the others alone."""
    return randomness.Random(f"{seed}/{topic}")


def build_town(seed: str = SEED) -> Town:
    """Return the town that grows from ``seed``."""
    skeleton = draw(source(seed, "skeleton"))
    skeleton.roads = joined(skeleton.roads)
    skeleton.greens = [_within_streets(green, macro_blocks(skeleton)) for green in skeleton.greens]
    edges = lay(skeleton, zones(source(seed, "plan")), source(seed, "streets"))
    land = sorted(blocks(edges, skeleton), key=lambda shape: shape.bounds)
    closed = unary_union(
        [roads_area(edges, WIDTHS)]
        + [water.shape.buffer(7) for water in skeleton.waters]
        + [rail.buffer(9) for rail in skeleton.rails]
        + [green.shape for green in skeleton.greens]
    )
    lots = [
        part
        for block in land
        if skeleton.boundary.contains(block.representative_point())
        for part in polygons(block.difference(closed))
        if part.area > 300
    ]
    town = Town(skeleton, edges, land, lots, vocations(lots, source(seed, "vocations")))
    town.buildings = _built(town, closed, seed)
    return town


def _within_streets(green: Green, land: list[Polygon]) -> Green:
    """Cut a park to the block it lies in, so that it ends at the street."""
    if green.nature not in ("parc", "jardins") or green.name.startswith("île"):
        return green
    inside = next(block for block in land if block.contains(green.shape.representative_point()))
    return Green(green.name, green.nature, green.shape.intersection(inside))


def _built(town: Town, closed, seed: str) -> list[Building]:
    taken = Taken()
    standing = landmarks(closed)
    for block in estate_blocks():
        if block.shape.distance(closed) < 1:
            raise ValueError(f"a block of the estate stands on a street, group {block.group}")
        standing.append(Building(block.shape, "habitation", "estate", block.halls, group=f"estate-{block.group}"))
    for building in standing:
        taken.add(building.shape)
    streets = STRtree([edge.line for edge in town.edges])
    for index, (lot, vocation) in enumerate(zip(town.lots, town.vocations)):
        chance = source(seed, f"lot-{lot.centroid.x:.0f}-{lot.centroid.y:.0f}")
        standing.extend(_fill(index, lot, vocation, town, streets, taken, chance))
    return standing


def _fill(index: int, lot: Polygon, vocation: Vocation, town: Town, streets: STRtree, taken: Taken, chance):
    if vocation.manner == "bars":
        yield from bars(lot, vocation.district, vocation.group, taken, chance)
        return
    if not vocation.manner:
        return
    manner = MANNERS[vocation.manner]
    for number, edge in enumerate(sorted(frontages(lot), key=lambda line: -line.length)):
        if edge.length < manner.width[0] or not _on_street(edge, town, streets):
            continue
        for building in line_up(edge, manner, vocation.district, taken, chance):
            if lot.buffer(0.1).contains(building.shape) and not _in_fields(building.shape, chance):
                building.group = vocation.group
                building.row = 1000 * index + number
                yield building
    if vocation.yards and lot.area < 40000:
        yield from backyards(lot, vocation.yards, vocation.district, taken, chance)


def _in_fields(shape: Polygon, chance) -> bool:
    distance = shape.distance(URBAN)
    return distance > 0 and chance.random() < 0.45 + distance / 300


def _on_street(edge, town: Town, streets: STRtree) -> bool:
    middle: Point = edge.interpolate(0.5, normalized=True)
    nearest = town.edges[int(streets.nearest(middle))]
    return nearest.line.distance(middle) < WIDTHS[nearest.kind] / 2 + 1.5
