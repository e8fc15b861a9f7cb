"""Which way of laying streets each part of the town has: the town planner's page."""

from __future__ import annotations

from math import radians

from shapely.geometry import Polygon

from .estate import estate_streets
from .geometry import places, smooth
from .patterns import Draft, crescents, old_centre, warped_grid
from .skeleton import RAMPART
from .streets import Zone

# Where the town stops and fields begin.
URBAN = Polygon(
    smooth(
        places(
            "150 1330, 160 760, 330 380, 560 90, 1000 20, 1500 30, 2100 40, 2700 30, 3150 60, 3330 420, "
            "3000 640, 3000 1000, 3330 1250, 3300 1560, 2950 1800, 2500 2150, 2080 2480, 1700 2620, 1240 "
            "2560, 930 2330, 640 1960, 560 1700"
        ),
        40,
        closed=True,
    ).coords
)


def zones(random) -> list[Zone]:
    """Return the parts of the town, each with the streets drafted for it."""
    return [
        Zone("vieille-ville", ((1640, 1220),), tuple(_old_town(random))),
        Zone(
            "faubourg",
            ((1000, 900), (1230, 1240), (900, 1300)),
            tuple(warped_grid((1000, 900), radians(7), (96, 72), random, 6, 560)),
            URBAN,
        ),
        Zone(
            "faubourg", ((1480, 850),), tuple(warped_grid((1480, 850), radians(-12), (104, 70), random, 5, 400)), URBAN
        ),
        Zone(
            "faubourg",
            ((350, 950), (500, 1500)),
            tuple(warped_grid((350, 950), radians(4), (128, 80), random, 16, 700)),
            URBAN,
        ),
        Zone("station", ((1900, 850),), tuple(warped_grid((1900, 850), radians(-9), (112, 84), random, 7, 500)), URBAN),
        Zone("station", ((2200, 1400),), tuple(warped_grid((2200, 1350), radians(24), (104, 78), random, 10, 480))),
        Zone(
            "station",
            ((2400, 850), (2700, 800)),
            tuple(warped_grid((2400, 850), radians(14), (120, 78), random, 12, 560)),
            URBAN,
        ),
        Zone("estate", ((1280, 1900), (1150, 2200), (1760, 2300)), tuple(estate_streets())),
        Zone("estate", ((1760, 2300),), tuple(_beyond_estate(random)), _north_east()),
        Zone("garden", ((2200, 1850), (2450, 1500)), tuple(_garden(random))),
        Zone(
            "garden",
            ((3100, 1600), (2950, 1150)),
            tuple(warped_grid((3050, 1550), radians(24), (130, 84), random, 22, 600)),
            _east(),
        ),
        Zone(
            "plain",
            ((900, 350), (400, 300)),
            tuple(warped_grid((850, 330), radians(-6), (118, 82), random, 20, 720)),
            URBAN,
        ),
        Zone(
            "plain",
            ((1500, 100), (900, -100)),
            tuple(warped_grid((1300, 60), radians(9), (126, 86), random, 14, 500)),
            URBAN,
        ),
        Zone(
            "works",
            ((1700, 400), (2700, 430), (2200, 100)),
            tuple(warped_grid((2300, 300), radians(5), (236, 150), random, 10, 1100)),
            URBAN,
        ),
    ]


def _old_town(random) -> list[Draft]:
    gates = places("1711 1523, 1893 1180, 1806 1042, 1620 992, 1440 1062, 1378 1190, 1500 1372, 1916 1440, 1590 1432")
    wall = Polygon([*RAMPART.coords, (1930, 1480), (1890, 1585), (1711, 1525), (1590, 1432)])
    return old_centre((1640, 1250), [*gates, (1820, 1574)], wall, random)


def _garden(random) -> list[Draft]:
    return crescents(
        (1930, 1180),
        [570, 655, 735, 825, 905],
        (0.42, 0.62, 0.86, 1.163, 1.4, 1.6, 1.78),
        (2225, 1862),
        "rond-point des Mirabelles",
        random,
    )


def _north_east() -> Polygon:
    return Polygon(
        places("1990 2000, 1960 2260, 1880 2330, 1900 2560, 2300 2420, 2700 2100, 2760 1960, 2560 1800, 2300 1900")
    ).intersection(URBAN)


def _east() -> Polygon:
    return Polygon(places("2560 1800, 2800 1950, 3500 1900, 3500 900, 2500 1000")).intersection(URBAN)


def _beyond_estate(random) -> list[Draft]:
    return warped_grid((2300, 2200), radians(-22), (124, 80), random, 18, 700)
