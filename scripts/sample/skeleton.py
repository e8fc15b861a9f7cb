"""What the town grew around, drawn by hand: river, railway, main roads. Local metres, origin at the south-west."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from shapely.geometry import LineString, Polygon
from shapely.ops import unary_union

from .geometry import beside, blob, direction, places, smooth
from .greens import Green, greens

# Width of the carriageway with its pavements, metres.
WIDTHS = {"primaire": 17.0, "secondaire": 13.0, "desserte": 9.5, "allee": 6.0}

RIVER = smooth(
    places(
        "-900 2060, -500 2040, 0 1950, 480 1800, 860 1520, 1180 1330, 1480 1395, 1740 1585,"
        "2060 1640, 2350 1450, 2560 1120, 2880 900, 3400 870, 4000 700, 4400 640"
    ),
    step=14,
)
RAIL = smooth(
    places("-900 770, -300 700, 300 630, 1000 556, 1700 548, 2350 610, 3000 560, 3700 360, 4400 250"),
    step=22,
)
RAMPART = smooth(places("1384 1317, 1378 1190, 1440 1062, 1620 992, 1806 1042, 1893 1180, 1912 1380"))

# Name, class, line.
ROADS = (
    ("avenue de la Lanterne", "primaire", "1330 3300, 1440 2950, 1560 2480, 1620 2110, 1680 1800, 1702 1650"),
    ("pont aux Hirondelles", "primaire", "1702 1650, 1711 1580, 1711.44 1525.14"),
    ("boulevard de l'Horizon", "primaire", "-900 1330, -300 1240, 200 1205, 690 1150, 1100 1165, 1378 1190"),
    ("avenue du Lointain", "primaire", "1893 1180, 2200 1105, 2440 1090, 2600 1150, 2920 1290, 3400 1370, 4400 1450"),
    ("avenue de la Gare", "secondaire", "1620 992, 1636 800, 1650 612"),
    ("route des Genêts", "primaire", "1440 1062, 1330 840, 1270 608, 1235 500, 1190 180, 1040 -300, 960 -800"),
    (
        "boulevard du Belvédère",
        "secondaire",
        "560 -60, 640 330, 655 650, 690 1150, 760 1420, 850 1660, 905 1850, 985 2130, 1230 2400, 1560 2480",
    ),
    ("avenue des Mirabelles", "secondaire", "1620 2110, 1980 2100, 2380 1980, 2730 1740, 2920 1290"),
    (
        "avenue des Ateliers",
        "secondaire",
        "1190 180, 1560 235, 2240 330, 2760 270, 3300 60, 3700 -300, 4000 -800",
    ),
    ("rue du Passage-Supérieur", "secondaire", "2200 1105, 2225 800, 2262 560, 2240 330"),
    ("rue du Ballast", "secondaire", "655 650, 960 616, 1270 608, 1650 612, 2000 640, 2250 680"),
    ("avenue de l'Arc-en-Ciel", "secondaire", "890 1805, 1060 1770, 1280 1752, 1500 1770, 1681 1795"),
    ("route du Moulin-à-Vent", "secondaire", "905 1850, 600 2060, 200 2330, -300 2560, -900 2750"),
    ("rue de la Digue", "desserte", "2316 1528, 2420 1420, 2520 1290, 2570 1140"),
    ("rue des Deux-Rives", "secondaire", "1890 1585, 1930 1480, 1912 1380"),
)


@dataclass(frozen=True)
class Road:
    """A named road with its class; ``WIDTHS`` says how wide it is."""

    name: str
    kind: str
    line: LineString


@dataclass(frozen=True)
class Water:
    """The river or a pond."""

    name: str
    shape: Polygon


@dataclass
class Skeleton:
    """Everything drawn by hand."""

    roads: list[Road] = field(default_factory=list)
    greens: list[Green] = field(default_factory=list)
    waters: list[Water] = field(default_factory=list)
    rails: list[LineString] = field(default_factory=list)
    boundary: Polygon = field(default_factory=Polygon)


def main_roads() -> list[Road]:
    """Return the roads that everything else hangs on."""
    roads = [Road(name, kind, smooth(places(drawn))) for name, kind, drawn in ROADS]
    roads.append(Road("boulevard des Anciennes-Douves", "primaire", RAMPART))
    quay = _quay(-38, 1160, 2536)
    # It turns up from the boulevard, then follows the river.
    roads.append(Road("quai des Bateliers", "secondaire", smooth([*places("1100 1165, 1108 1240"), quay.coords[0]])))
    roads.append(Road("quai des Bateliers", "secondaire", quay))
    roads.append(Road("quai des Hérons", "desserte", _quay(38, 1716, 2330)))
    return roads


def _quay(distance: float, west: float, east: float) -> LineString:
    start = _station_at(west) / RIVER.length
    end = _station_at(east) / RIVER.length
    return beside(RIVER, distance, start, end)


def _station_at(x: float) -> float:
    return RIVER.project(RIVER.intersection(LineString([(x, -900), (x, 3400)])))


def river_shape() -> tuple[Polygon, Polygon]:
    """Return the river's bed, of varying width, and the island in it."""
    left, right = [], []
    station = 0.0
    island_station = _station_at(620)
    while station <= RIVER.length:
        place = RIVER.interpolate(station)
        along = direction(RIVER, station, 12)
        bump = 20 * math.exp(-(((station - island_station) / 85) ** 2))
        half = 19 + 2.5 * math.sin(station / 170) + 1.5 * math.sin(station / 61) + bump
        left.append((place.x - along[1] * half, place.y + along[0] * half))
        right.append((place.x + along[1] * half, place.y - along[0] * half))
        station += 16
    bed = Polygon(left + right[::-1])
    place, along = RIVER.interpolate(island_station), direction(RIVER, island_station, 12)
    angle = math.atan2(along[1], along[0])
    reach = places("-85 0, -45 13, 10 17, 60 11, 88 0, 50 -12, 0 -17, -50 -12")
    ring = [
        (place.x + x * math.cos(angle) - y * math.sin(angle), place.y + x * math.sin(angle) + y * math.cos(angle))
        for x, y in reach
    ]
    return bed, Polygon(smooth(ring, 6, closed=True).coords)


def tracks() -> list[LineString]:
    """Return the railway, with the sidings of the station and of the goods yard."""
    station = RAIL.project(RAIL.interpolate(RAIL.project(LineString(places("1650 0, 1650 900")).intersection(RAIL))))
    sidings = [RAIL]
    for offset, reach in ((7, 330), (-8, 380), (-15, 260)):
        inner = beside(RAIL, offset, (station - reach) / RAIL.length, (station + reach) / RAIL.length)
        start = RAIL.interpolate(station - reach - 90)
        end = RAIL.interpolate(station + reach + 90)
        sidings.append(LineString([(start.x, start.y), *inner.coords, (end.x, end.y)]))
    return sidings


def boundary() -> Polygon:
    """Return the limit of the commune: along ditches and old plots, so straight here and crooked there."""
    return Polygon(
        places(
            "36 2436, 92 2210, 30 2060, 78 1960, 40 1760, -66 1640, -40 1450, -128 1262, -96 1060, 30 880, 20 690,"
            "110 640, 150 420, 250 330, 262 150, 420 -90, 610 -216, 880 -240, 1010 -180, 1190 -230, 1420 -120,"
            "1760 -150, 2010 -90, 2300 -206, 2560 -190, 2700 -90, 3060 -110, 3210 60, 3400 190, 3470 460, 3380 610,"
            "3440 860, 3400 1060, 3560 1240, 3620 1500, 3470 1660, 3420 1880, 3180 2010, 3110 2220, 2860 2250,"
            "2480 2430, 2380 2610, 2090 2680, 2010 2860, 1700 2890, 1420 3010, 1130 2900, 960 2960, 640 2790,"
            "330 2800, 150 2640"
        )
    )


def draw(random) -> Skeleton:
    """Return the whole skeleton."""
    bed, island = river_shape()
    pond = blob((1330, 1600), 190, 74, random, 0.2, 0.1)
    basin = blob((3060, 330), 120, 60, random, -0.4, 0.1)
    waters = [
        Water("la Songe", bed.difference(island)),
        Water("étang des Grenouilles", pond),
        Water("bassin de la Boussole", basin),
    ]
    wet = unary_union([water.shape for water in waters])
    parks = [Green(green.name, green.nature, green.shape.difference(wet)) for green in greens(bed, island, random)]
    return Skeleton(main_roads(), parks, waters, tracks(), boundary())
