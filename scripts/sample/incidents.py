"""Twelve months of incidents, as one shared register would export them: most name the address, some only a place."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import date, timedelta

from .addresses import Address
from .facts import DAILY, REGULAR, SEVERITY, level_of, year_of
from .names import CATEGORIES, CODE_INSEE, UNMAPPED
from .place import to_lambert
from .town import SEED, source
from .trouble import Targets
from .wording import abbreviated

START, END = date(2025, 7, 1), date(2026, 6, 30)
COLUMNS = (
    "numero",
    "date",
    "categorie",
    "gravite",
    "ref_adresse",
    "adresse",
    "code_insee",
    "residence",
    "bailleur",
    "x",
    "y",
)
# Busier months, from July to June: summer evenings, and the end of the year.
SEASONS = (1.3, 1.25, 1.1, 1.1, 1.0, 1.05, 0.75, 0.75, 0.9, 1.0, 1.1, 1.25)
# How an incident that need not name its address says where it was.
MANNERS = {"reference": 0.13, "text": 0.52, "place": 0.215, "residence": 0.11, "nowhere": 0.025}
RESIDENCE_MOST = 10  # per residence and type: counted for each of its addresses, so kept far under the thresholds
NOWHERE = ("7 rue du Pays-Imaginaire", "sans adresse", "12 place de Nulle-Part", "parking")


@dataclass(frozen=True)
class Incident:
    """One row of the export; empty where it says nothing."""

    date: date
    category: str
    severity: str = ""
    reference: str = ""
    text: str = ""
    residence: str = ""
    landlord: str = ""
    place: tuple[float, float] | None = None

    def row(self, number: int) -> list[str]:
        """Return the row as text, in the order of ``COLUMNS``."""
        x, y = ("", "") if self.place is None else (f"{value:.1f}" for value in to_lambert(self.place))
        identifier = f"{self.date.year}-{number:05d}"
        where = [self.reference, self.text, CODE_INSEE, self.residence, self.landlord, x, y]
        return [identifier, self.date.isoformat(), self.category, self.severity, *where]


def incidents(stock: list[Address], aims: Targets, rejected: set[str], seed: str = SEED) -> list[Incident]:
    """Return the year's incidents by date; no address gets a level other than the one aimed at."""
    chance = source(seed, "incidents")
    words: dict[str, list[str]] = {}
    for category, code in CATEGORIES.items():
        words.setdefault(code, []).append(category)
    days = [START + timedelta(days=day) for day in range((END - START).days + 1)]
    weights = [SEASONS[(day.month - 7) % 12] * (1.25 if day.weekday() >= 4 else 1.0) for day in days]
    room = _room(stock)
    shared: dict[tuple[str, str], int] = {}
    found = []
    for address in stock:
        level = aims.levels[address.identifier]
        if level == 0 or address.identifier in rejected:
            continue
        counts = year_of(level, chance)
        if level_of(counts) != level:
            raise ValueError(f"{address.identifier} misses its level")
        for code, count in counts.items():
            sure = _deciding(count)
            for number, day in enumerate(chance.choices(days, weights, k=count)):
                category = chance.choice(words[code])
                severity = SEVERITY[code] if chance.random() < 0.3 else ""
                manner = "reference" if number < sure or level_of({code: 1}) > 1 else _manner(chance)
                found.append(_told(address, code, day, category, severity, manner, room, shared, chance))
    for _ in range(14):
        found.append(
            Incident(chance.choice(days), chance.choice(UNMAPPED), reference=chance.choice(stock[:200]).identifier)
        )
    return sorted(
        found, key=lambda one: (one.date, one.category, one.reference, one.text, one.residence, one.place or (0, 0))
    )


def _deciding(count: int) -> int:
    """Return how many incidents of a type must name their address, so that a text nobody finds changes no level."""
    return DAILY if count >= DAILY else REGULAR if count >= REGULAR else 0


def _manner(chance) -> str:
    return chance.choices(list(MANNERS), list(MANNERS.values()))[0]


def _told(address: Address, code: str, day, category, severity, manner, room, shared, chance) -> Incident:
    """Return the incident, told in one of the manners; what cannot be told so names the address."""
    key = (address.residence, code)
    if manner == "residence" and SEVERITY[code] == "faible" and shared.get(key, 0) < RESIDENCE_MOST:
        shared[key] = shared.get(key, 0) + 1
        return Incident(day, category, severity, residence=address.residence, landlord=address.landlord)
    if manner == "place" and room[address.identifier] > 3:
        turn, reach = chance.uniform(0, 2 * math.pi), chance.uniform(0.5, min(6.0, room[address.identifier] * 0.4))
        place = address.place[0] + reach * math.cos(turn), address.place[1] + reach * math.sin(turn)
        return Incident(day, category, severity, place=place)
    if manner == "text":
        return Incident(day, category, severity, text=abbreviated(address, chance))
    if manner == "nowhere":
        return Incident(day, category, severity, text=chance.choice(NOWHERE))
    text = address.text if chance.random() < 0.35 else ""
    return Incident(day, category, severity, reference=address.identifier, text=text)


def _room(stock: list[Address]) -> dict[str, float]:
    """Return for each address the distance to the nearest other, metres."""
    return {
        one.identifier: min(math.dist(one.place, other.place) for other in stock if other is not one) for one in stock
    }
