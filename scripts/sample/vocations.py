"""What each block of the town is for: which manner of building, which district, which residence."""

from __future__ import annotations

import math
from dataclasses import dataclass

from shapely.geometry import Point, Polygon

from .estate import estate_blocks

ESTATE = estate_blocks()


@dataclass(frozen=True)
class Vocation:
    """The use of one block; an empty ``manner`` leaves it open."""

    district: str
    manner: str
    group: str = ""
    yards: float = 0.0


# The district of a block is that of the nearest of these places; several places make up one district.
SEEDS = {
    "vieille-ville": [(1640, 1240), (1800, 1440), (1520, 1120), (1780, 1120), (1500, 1330)],
    "faubourg": [(1000, 950), (1200, 1220), (1450, 850), (420, 950), (420, 1400), (800, 1250)],
    "estate": [
        (1280, 1900),
        (1100, 2200),
        (1500, 2300),
        (1750, 2260),
        (800, 1950),
        (1900, 2150),
        (1800, 2420),
        (1250, 2450),
    ],
    "garden": [(2000, 1850), (2400, 1800), (2500, 1450), (2750, 1500), (3100, 1500), (2400, 2150), (2150, 2200)],
    "station": [(1900, 850), (2400, 900), (2750, 780), (2080, 1000), (2150, 1350)],
    "plain": [(850, 350), (450, 330), (1080, 120), (700, 100)],
    "works": [(1700, 430), (2400, 450), (3000, 300), (1700, 120), (2500, 100), (1400, 300)],
}
# How many residences each district gets as small estates (bars) and as garden-city rows (cite).
SOCIAL = {"faubourg": (7, 0), "station": (7, 0), "plain": (4, 3), "garden": (2, 8)}


def district_of(x: float, y: float) -> str:
    """Return the district whose seed is nearest."""
    return min((math.dist((x, y), seed), district) for district, seeds in SEEDS.items() for seed in seeds)[1]


def vocations(lots: list[Polygon], random) -> list[Vocation]:
    """Return the vocation of each lot, in their order."""
    districts = [district_of(lot.centroid.x, lot.centroid.y) for lot in lots]
    chosen: dict[int, Vocation] = {}
    for district, (estates, rows) in SOCIAL.items():
        for manner, wanted in (("bars", estates), ("cite", rows)):
            for number, index in enumerate(_picked(lots, districts, district, manner, wanted, chosen, random)):
                chosen[index] = Vocation(district, manner, f"{district}-{manner}-{number}")
    return [chosen.get(index) or _private(lot, districts[index], random) for index, lot in enumerate(lots)]


def _picked(lots, districts, district, manner, wanted, chosen, random) -> list[int]:
    smallest, largest = (6200, 21000) if manner == "bars" else (5000, 18000)
    fit = [
        index
        for index, lot in enumerate(lots)
        if districts[index] == district and index not in chosen and smallest < lot.area < largest and _inside(lot)
    ]
    random.shuffle(fit)
    picked: list[int] = []
    # Spread over the district: the distance asked for shrinks until enough blocks are found.
    distance = 420.0
    while len(picked) < wanted and distance > 60:
        for index in fit:
            far = all(lots[index].centroid.distance(lots[other].centroid) > distance for other in [*picked, *chosen])
            if far and len(picked) < wanted and index not in picked:
                picked.append(index)
        distance *= 0.8
    return picked


def _inside(lot: Polygon) -> bool:
    from .plan import URBAN

    return URBAN.buffer(-60).contains(Point(lot.centroid))


def _private(lot: Polygon, district: str, random) -> Vocation:
    west = lot.centroid.x < 650
    if district == "estate":
        return Vocation(
            district, "flats" if lot.area < 30000 and not any(lot.intersects(block.shape) for block in ESTATE) else ""
        )
    if lot.buffer(-16).is_empty:
        return Vocation(district, "")
    if lot.area > 60000 and district != "works":
        return Vocation(district, "houses")
    if district == "vieille-ville":
        market = lot.distance(Point(1640, 1240)) == 0.0
        return Vocation(district, "" if market else "old", yards=1.3)
    if district == "faubourg":
        return Vocation(
            district, "villas" if west else random.choice(["row", "row", "row", "villas"]), yards=0.3 if west else 1.1
        )
    if district == "garden":
        return Vocation(
            district,
            "garden" if math.dist((lot.centroid.x, lot.centroid.y), (1930, 1180)) < 950 else "houses",
            yards=0.25,
        )
    if district == "station":
        return Vocation(district, random.choice(["row", "villas", "villas", "flats"]), yards=0.6)
    if district == "plain":
        return Vocation(district, "houses", yards=0.3)
    return Vocation(district, "sheds")
