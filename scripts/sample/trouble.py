"""Where trouble is, in two campaigns: how hot each address is, and the level that makes of it.

Between the two campaigns an operation took place at one residence of the estate; trouble moved to its neighbour, which
belongs to another landlord.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from .addresses import Address
from .names import LANDLORDS
from .town import SEED, source

NOT_ASSESSED = 0
# How many addresses reach each level, of about 690.
SHARES = {"2025": {4: 13, 3: 52, 2: 96}, "2026": {4: 17, 3: 56, 2: 104}}
# Residence (by group), strength, reach in metres.
SPOTS = {
    "2025": [
        ("estate-f", 1.5, 48),
        ("estate-w", 1.4, 70),
        ("estate-t", 1.2, 60),
        ("station-bars-1", 1.8, 42),
        ("faubourg-bars-5", 1.1, 60),
        ("plain-cite-1", 0.7, 60),
        ("estate-c", 1.1, 60),
    ],
    "2026": [
        ("estate-g", 1.5, 48),
        ("estate-w", 1.5, 70),
        ("estate-t", 1.4, 60),
        ("station-bars-1", 1.9, 42),
        ("faubourg-bars-5", 1.3, 60),
        ("plain-cite-1", 0.6, 60),
        ("estate-c", 1.2, 60),
    ],
}
# The operation calmed the first residence; before it, the second was quiet.
SHIFT = {"2025": {"estate-f": 0.3, "estate-g": -1.3}, "2026": {"estate-f": -0.55, "estate-g": 0.3}}
# Addresses of the third landlord that no register covers, at least so many.
UNCOVERED = {"2025": 52, "2026": 31}


@dataclass(frozen=True)
class Targets:
    """The level that each address is to reach, by identifier; ``NOT_ASSESSED`` where nothing covers it."""

    levels: dict[str, int]
    uncovered: frozenset[str]


def targets(stock: list[Address], campaign: str, seed: str = SEED) -> Targets:
    """Return what each address is to come to in ``campaign``."""
    uncovered = _uncovered(stock, UNCOVERED[campaign], source(seed, "uncovered"))
    heat = _heat(stock, campaign, seed)
    ranked = sorted(
        (address for address in stock if address.identifier not in uncovered), key=lambda one: -heat[one.identifier]
    )
    levels = {address.identifier: 1 for address in ranked}
    start = 0
    for level, count in SHARES[campaign].items():
        for address in ranked[start : start + count]:
            levels[address.identifier] = level
        start += count
    levels.update(dict.fromkeys(uncovered, NOT_ASSESSED))
    return Targets(levels, frozenset(uncovered))


def _uncovered(stock: list[Address], wanted: int, chance) -> set[str]:
    """Return whole residences of the third landlord, away from the estate."""
    residences: dict[str, list[str]] = {}
    for address in stock:
        if address.landlord == LANDLORDS[2] and address.district != "estate":
            residences.setdefault(address.residence, []).append(address.identifier)
    order = sorted(residences)
    chance.shuffle(order)
    found: set[str] = set()
    for residence in order:
        if len(found) < wanted:
            found.update(residences[residence])
    return found


def _heat(stock: list[Address], campaign: str, seed: str) -> dict[str, float]:
    middles: dict[str, tuple[float, float]] = {}
    for group in {address.group for address in stock}:
        places = [address.place for address in stock if address.group == group]
        middles[group] = sum(x for x, _ in places) / len(places), sum(y for _, y in places) / len(places)
    lasting, passing = source(seed, "heat"), source(seed, f"heat-{campaign}")
    mood = {group: lasting.gauss(0, 0.3) for group in sorted(middles)}
    heat = {}
    for address in stock:
        value = mood[address.group] + lasting.gauss(0, 0.4) + passing.gauss(0, 0.16)
        value += 0.5 if address.district == "estate" else 0.0
        value += SHIFT[campaign].get(address.group, 0.0)
        for group, strength, reach in SPOTS[campaign]:
            value += strength * math.exp(-((math.dist(address.place, middles[group]) / reach) ** 2) / 2)
        heat[address.identifier] = value
    return heat
