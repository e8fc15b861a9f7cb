"""The few buildings that everybody knows: church, town hall, station, schools."""

from __future__ import annotations

import math

from shapely.affinity import translate
from shapely.geometry import Polygon
from shapely.ops import unary_union

from .buildings import Building
from .estate import public_buildings
from .geometry import box

# Name, nature, district, pieces (x, y, length, depth, degrees).
LANDMARKS = [
    (
        "église de la Vieille-Horloge",
        "édifice",
        "vieille-ville",
        [(1700, 1306, 46, 15, 22), (1706, 1308, 13, 30, 22), (1679, 1297, 11, 11, 22)],
    ),
    ("mairie", "équipement", "vieille-ville", [(1586, 1300, 34, 13, 62), (1594, 1288, 13, 22, 62)]),
    ("gare de Valfictif", "équipement", "station", [(1664, 582, 58, 14, 1), (1664, 585, 20, 20, 1)]),
    ("école des Tisserands", "équipement", "faubourg", [(930, 968, 62, 13, 7), (906, 946, 13, 44, 7)]),
    (
        "collège des Cerfs-Volants",
        "équipement",
        "station",
        [(2010, 884, 84, 15, -9), (1976, 860, 15, 56, -9), (2044, 852, 15, 44, -9)],
    ),
    ("gymnase des Libellules", "équipement", "estate", [(846, 1900, 44, 30, 24)]),
    ("clinique de la Digue", "équipement", "garden", [(2420, 1560, 62, 16, -42), (2440, 1566, 16, 52, -42)]),
    ("école des Lucioles", "équipement", "plain", [(760, 380, 58, 13, -6), (736, 360, 13, 40, -6)]),
    ("halle des Bateliers", "équipement", "vieille-ville", [(1640, 1214, 24, 12, -10)]),
]


def landmarks(closed) -> list[Building]:
    """Return the landmarks, each moved to the nearest place where ``closed`` (streets, water, parks) leaves it room."""
    found = []
    for name, nature, district, pieces in LANDMARKS:
        shape = unary_union(
            [box((x, y), length, depth, math.radians(degrees)) for x, y, length, depth, degrees in pieces]
        )
        found.append(Building(_settled(Polygon(shape.exterior), closed), nature, district, name=name))
    found.extend(Building(shape, "équipement", "estate", name=name) for name, shape in public_buildings())
    return found


def _settled(shape: Polygon, closed) -> Polygon:
    for ring in range(0, 100, 4):
        for turn in range(16):
            moved = translate(shape, ring * math.cos(turn * math.pi / 8), ring * math.sin(turn * math.pi / 8))
            if moved.distance(closed) > 3:
                return moved
    raise ValueError("a landmark finds no room")
