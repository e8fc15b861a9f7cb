"""The big housing estate, drawn by hand: its streets, its slabs and its towers. Local metres."""

from __future__ import annotations

import math
from dataclasses import dataclass

from shapely.geometry import Polygon

from .geometry import Place, box, places, smooth
from .patterns import Draft

SLAB_DEPTH = 12.5
HALL_EVERY = 18.5


@dataclass(frozen=True)
class Block:
    """A slab or a tower of the estate, the places of its halls, and the group that becomes its residence."""

    group: str
    shape: Polygon
    halls: tuple[Place, ...]
    tower: bool


def estate_streets() -> list[Draft]:
    """Return the avenues of the estate and the paths that lead to the halls."""
    return [
        Draft(
            smooth(places("1280 1752, 1276 1920, 1287 2092, 1312 2260, 1330 2425")),
            "secondaire",
            "boulevard des Nuages",
        ),
        Draft(
            smooth(places("978 2106, 1130 2090, 1287 2092, 1460 2108, 1619 2112")), "secondaire", "avenue des Alizés"
        ),
        Draft(smooth(places("925 1935, 1000 1944, 1130 1936, 1276 1938")), "desserte", "allée des Cumulus"),
        Draft(smooth(places("1130 1936, 1148 1990, 1140 2089")), "allee", "allée des Nimbus"),
        Draft(smooth(places("1160 1936, 1172 1860, 1166 1756")), "allee", "allée des Cirrus"),
        Draft(smooth(places("1277 1938, 1400 1950, 1540 1948, 1649 1955")), "desserte", "allée des Stratus"),
        Draft(smooth(places("1340 1948, 1352 2020, 1430 2034, 1530 2030, 1552 1948")), "allee", "allée du Zéphyr"),
        Draft(smooth(places("1062 2096, 1078 2200, 1150 2290, 1240 2330, 1319 2318")), "desserte", "rue des Embellies"),
        Draft(smooth(places("1102 2242, 1180 2226, 1304 2216")), "allee", "allée de la Rosée"),
        Draft(smooth(places("1316 2290, 1400 2306, 1480 2290, 1580 2310")), "desserte", "rue de l'Éclaircie"),
        Draft(smooth(places("1440 2107, 1448 2190, 1440 2300")), "allee", "allée du Givre"),
        Draft(
            smooth(places("1588 2322, 1700 2350, 1830 2330, 1940 2240, 1990 2100")),
            "desserte",
            "rue de la Grande-Ourse",
        ),
        Draft(smooth(places("1740 2109, 1760 2200, 1752 2346")), "allee", "allée des Comètes"),
        Draft(smooth(places("1756 2222, 1850 2210, 1954 2218")), "allee", "allée de l'Étoile-Filante"),
    ]


# Group, middle (x, y), length, angle in degrees, side of the halls. Groups become residences.
SLABS = """
a 1206 2060 112 -2 -1, a 1206 1990 84 2 -1, b 1048 2068 96 -4 -1, b 1094 2004 88 84 -1, b 1012 2004 84 80 -1,
c 1226 1788 74 0 1, c 1252 1872 96 90 1, c 1202 1868 84 92 1, d 1110 1796 84 -8 1, d 1134 1880 78 95 -1,
d 1072 1872 96 88 -1, e 980 1842 100 -13 1, e 992 1900 84 2 1, f 1330 1868 108 98 -1, f 1386 1870 108 98 -1,
g 1442 1868 104 98 -1, g 1498 1870 104 98 -1, h 1554 1876 104 98 -1, h 1612 1872 96 96 -1, i 1440 2068 186 3 -1,
j 1440 1990 128 0 1, k 1584 2022 84 92 1, l 1126 2358 66 52 -1, l 1180 2404 62 34 -1, l 1236 2380 62 22 1,
l 1292 2376 58 94 1, n 1376 2352 54 4 -1, n 1430 2366 54 4 -1, n 1484 2352 54 4 -1, o 1538 2366 50 4 -1,
o 1448 2418 120 10 -1, p 1500 2244 78 -4 1, p 1494 2180 74 -4 1, q 1672 2166 96 99 -1, q 1648 2262 74 99 -1,
q 1692 2290 66 8 1, s 1850 2166 150 -3 1, t 1806 2276 86 84 1, t 1856 2262 76 92 1, u 1688 2392 90 8 -1,
u 1786 2396 82 -6 -1"""
TOWERS = """
w 1128 2160, w 1184 2166, w 1240 2160, w 1158 2258, w 1210 2276, w 1262 2262, p 1574 2216, p 1578 2160, p 1536 2140,
q 1716 2226, t 1898 2250, o 1540 2432"""
PUBLIC = [
    ("école des Nuages", 1384, 2176, 66, 24, 4),
    ("école des Nuages", 1354, 2206, 24, 34, 4),
    ("centre commercial de l'Arc-en-Ciel", 1386, 2246, 88, 40, 4),
]


def _read(table: str) -> list[tuple]:
    rows = [row.split() for row in table.split(",")]
    return [(row[0], *(int(word) for word in row[1:])) for row in rows]


def estate_blocks() -> list[Block]:
    """Return the slabs, each with the places of its halls, and the towers."""
    blocks = []
    for group, x, y, length, degrees, side in _read(SLABS):
        angle = math.radians(degrees)
        count = max(2, round(length / HALL_EVERY))
        halls = []
        for number in range(count):
            along = (number + 0.5) / count * length - length / 2
            aside = side * (SLAB_DEPTH / 2 - 2.5)
            halls.append(
                (
                    x + along * math.cos(angle) - aside * math.sin(angle),
                    y + along * math.sin(angle) + aside * math.cos(angle),
                )
            )
        blocks.append(Block(group, box((x, y), length, SLAB_DEPTH, angle), tuple(halls), False))
    for group, x, y in _read(TOWERS):
        blocks.append(Block(group, box((x, y), 24, 21, math.radians(4)), ((x, y),), True))
    return blocks


def public_buildings() -> list[tuple[str, Polygon]]:
    """Return the school and the shops."""
    return [(name, box((x, y), length, depth, math.radians(degrees))) for name, x, y, length, depth, degrees in PUBLIC]
