"""Parks, woods, the stadium, the cemetery: drawn by hand. Local metres."""

from __future__ import annotations

from dataclasses import dataclass

from shapely.geometry import Polygon

from .geometry import blob, box, places, smooth

PARK = (
    "760 1600, 1010 1400, 1190 1290, 1330 1300, 1470 1350, 1640 1460, 1740 1560, 1740 1700, 1740 1850, 1500 1830,"
    "1280 1800, 1070 1830, 860 1850, 800 1700"
)
MEANDER = "2180 1440, 2290 1500, 2440 1380, 2500 1230, 2440 1180, 2300 1260"
CARILLON = "1150 1305, 1210 1260, 1300 1250, 1330 1310, 1240 1320"
ALLOTMENTS = "2640 1040, 2900 930, 3010 960, 2960 1150, 2820 1180"


@dataclass(frozen=True)
class Green:
    """A park, a wood, a sports ground: named, with its nature."""

    name: str
    nature: str
    shape: Polygon


def greens(bed: Polygon, island: Polygon, random) -> list[Green]:
    """Return the green places; streets cross them and are cut out later."""
    bank = bed.buffer(8)
    return [
        Green("parc des Grenouilles", "parc", _soft(PARK).difference(bank)),
        Green("parc du Méandre", "parc", _soft(MEANDER).difference(bank)),
        Green("île aux Songes", "parc", island),
        Green("bois des Échos", "bois", blob((420, 2500), 620, 420, random, -0.6)),
        Green("bois de la Chouette", "bois", blob((2950, 2020), 420, 250, random, -0.75)),
        Green("bois du Hérisson", "bois", blob((700, -60), 380, 190, random, 0.2)),
        Green("stade des Libellules", "sport", box((800, 1990), 150, 190, 0.42)),
        Green("cimetière du Chemin-Creux", "cimetière", box((2080, 2330), 190, 150, -0.22)),
        Green("square des Horlogers", "parc", box((1060, 890), 92, 66, -0.03)),
        Green("jardins de la Digue", "jardins", Polygon(places(ALLOTMENTS))),
        Green("jardin du Carillon", "parc", _soft(CARILLON)),
    ]


def _soft(drawn: str) -> Polygon:
    return Polygon(smooth(places(drawn), 12, closed=True).coords)
