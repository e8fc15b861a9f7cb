"""Everything the sample holds, made in memory from one seed, and its digest."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from shapely.geometry import Polygon

from .addresses import Address, addresses, mend
from .campaigns import Decision, decisions
from .districts import districts, priority_district
from .incidents import Incident, incidents
from .names import LANDLORDS
from .town import SEED, Town, build_town, source
from .trouble import Targets, targets


@dataclass(frozen=True)
class Territory:
    """The town, its social housing, two campaigns and the incidents of the second."""

    town: Town
    districts: dict[str, Polygon]
    priority: Polygon
    stock: list[Address]
    rejected: dict[str, str]  # identifier -> what is wrong with its row in the CSV
    earlier: Targets
    current: Targets
    incidents: list[Incident]
    decisions: list[Decision]


def make(seed: str = SEED) -> Territory:
    """Return the territory that grows from ``seed``."""
    town = build_town(seed)
    mend(town, seed)
    stock = addresses(town, seed)
    earlier, current = targets(stock, "2025", seed), targets(stock, "2026", seed)
    rejected = _rejected(stock, current, seed)
    return Territory(
        town,
        districts(town),
        priority_district(town),
        stock,
        rejected,
        earlier,
        current,
        incidents(stock, current, set(rejected), seed),
        decisions(stock, current, rejected, seed),
    )


def _rejected(stock: list[Address], current: Targets, seed: str) -> dict[str, str]:
    """Return three calm addresses of the first landlord: one with an unreadable count, two without a place."""
    calm = [one.identifier for one in stock if one.landlord == LANDLORDS[0] and current.levels[one.identifier] == 1]
    picked = source(seed, "rejected").sample(calm, 3)
    return dict(zip(picked, ("dwellings", "place", "place")))


def digest(territory: Territory) -> str:
    """Return a SHA-256 over the content: same seed, same digest."""
    seen = hashlib.sha256()
    for building in territory.town.buildings:
        seen.update(f"{building.shape.wkb_hex}{building.nature}{building.group}".encode())
    for edge in territory.town.edges:
        seen.update(f"{edge.line.wkb_hex}{edge.name}{edge.kind}".encode())
    for shape in [*territory.districts.values(), territory.priority]:
        seen.update(shape.wkb)
    for row in [*territory.stock, *territory.incidents, *territory.decisions]:
        seen.update(repr(row).encode())
    seen.update(repr(sorted(territory.earlier.levels.items())).encode())
    return seen.hexdigest()
