"""Residences and addresses: which buildings are social housing, whose, under which number of which street."""

from __future__ import annotations

import math
from dataclasses import dataclass

from shapely import STRtree
from shapely.geometry import LineString, Point
from shapely.ops import linemerge

from .buildings import Building
from .geometry import Place, direction, lines
from .names import LANDLORDS, RESIDENCES, listed
from .town import SEED, Town, source

# Rows of old houses that a landlord bought and mended, per district.
MENDED = {"vieille-ville": 6, "faubourg": 6, "station": 3, "garden": 3}
# The pair that the story is about: trouble moves from the first to the second, its neighbour of another landlord.
PAIR = {"estate-f": ("Les Cumulus", LANDLORDS[0]), "estate-g": ("Les Stratus", LANDLORDS[1])}

# Share of the stock of each landlord.
SHARES = (0.42, 0.36, 0.22)


@dataclass
class Address:
    """One rated address, in local metres."""

    identifier: str
    landlord: str
    residence: str
    number: str  # "12" or "12 bis"
    street: str
    dwellings: int
    agency: str
    place: Place
    district: str
    group: str

    @property
    def text(self) -> str:
        """The address as people write it."""
        return f"{self.number} {self.street}"


def mend(town: Town, seed: str = SEED) -> None:
    """Give a group to rows of ordinary buildings, in the districts named by ``MENDED``."""
    chance = source(seed, "mended")
    for district, wanted in MENDED.items():
        rows: dict[int, list[Building]] = {}
        for building in town.buildings:
            if building.district == district and building.row >= 0 and not building.group and building.shape.area > 60:
                rows.setdefault(building.row, []).append(building)
        fit = [row for row in rows.values() if len(row) >= 7 and _close(row)]
        chance.shuffle(fit)
        picked: list[list[Building]] = []
        for row in fit:
            far = all(row[0].shape.distance(other[0].shape) > 110 for other in picked)
            if len(picked) < wanted and far:
                size = min(len(row), chance.randint(7, 12))
                start = chance.randint(0, len(row) - size)
                for building in row[start : start + size]:
                    building.group = f"{district}-row-{len(picked)}"
                picked.append(row)


def _close(row: list[Building]) -> bool:
    return all(one.shape.distance(two.shape) < 12 for one, two in zip(row, row[1:]))


def addresses(town: Town, seed: str = SEED) -> list[Address]:
    """Return all addresses, by residence; numbers are unique on each street."""
    chance = source(seed, "addresses")
    groups: dict[str, list[Building]] = {}
    for building in town.buildings:
        if building.group and building.doors:
            groups.setdefault(building.group, []).append(building)
    names = {district: listed(text) for district, text in RESIDENCES.items()}
    for choices in names.values():
        chance.shuffle(choices)
    taken_names = {name for name, _ in PAIR.values()}
    numbers = _numbers(town, groups, chance)
    found: list[Address] = []
    counts = dict.fromkeys(LANDLORDS, 0)
    for group in sorted(groups):
        members = groups[group]
        district = members[0].district
        name, landlord = PAIR.get(group) or (
            next(name for name in names[district] if name not in taken_names),
            _owner(counts, chance),
        )
        taken_names.add(name)
        size = _size(group, chance)
        for building in members:
            tower = group.startswith("estate") and len(building.doors) == 1
            for door in building.doors:
                counts[landlord] += 1
                dwellings = chance.randint(40, 60) if tower else max(4, size + chance.choice((-2, -1, 0, 0, 0, 1, 2)))
                number, street = numbers[door]
                found.append(
                    Address(
                        _identifier(landlord, counts[landlord]),
                        landlord,
                        f"Résidence {name}",
                        number,
                        street,
                        dwellings,
                        _agency(landlord, members[0]),
                        door,
                        district,
                        group,
                    )
                )
    return found


def _owner(counts: dict[str, int], chance) -> str:
    """Return the landlord of the next residence: the further behind its share of the stock, the likelier."""
    total = sum(counts.values()) or 1
    behind = [max(0.03, share - counts[name] / total) for name, share in zip(LANDLORDS, SHARES)]
    return chance.choices(LANDLORDS, behind)[0]


def _size(group: str, chance) -> int:
    """Dwellings behind one door, alike in a whole residence."""
    if group.startswith("estate"):
        return chance.choice((12, 14, 16, 16, 18, 20, 24))
    if "-bars-" in group:
        return chance.choice((8, 10, 10, 12, 14))
    return chance.choice((4, 5, 6)) if "-cite-" in group else chance.choice((4, 5, 6, 8))


def _identifier(landlord: str, count: int) -> str:
    if landlord == LANDLORDS[0]:
        return f"TA-{count:04d}"
    if landlord == LANDLORDS[1]:
        return f"HB{10000 + count * 7}"
    return f"FDL.{count:03d}"


def _agency(landlord: str, building: Building) -> str:
    north = building.shape.centroid.y > 1450
    return {
        LANDLORDS[0]: ("Agence des Deux-Ponts", "Agence du Belvédère")[north],
        LANDLORDS[1]: ("Sud", "Nord")[north],
    }.get(landlord, ("Secteur B", "Secteur A")[north])


def _numbers(town: Town, groups: dict[str, list[Building]], chance) -> dict[Place, tuple[str, str]]:
    """Return number and street of each door: odd on the left, even on the right, rising along the street."""
    tree = STRtree([edge.line for edge in town.edges])
    axes = _axes(town)
    doors: dict[tuple[str, int], list[tuple[float, float, Place]]] = {}
    for members in groups.values():
        for building in members:
            middle = Point(building.doors[len(building.doors) // 2])
            street = town.edges[int(tree.nearest(middle))].name
            for door in building.doors:
                station, side, distance = _along(axes[street], Point(door))
                doors.setdefault((street, side), []).append((station, distance, door))
    result: dict[Place, tuple[str, str]] = {}
    for (street, side), row in sorted(doors.items()):
        number = 1 if side == 1 else 2
        previous = -99.0
        suffixes = iter(())
        for station, _, door in sorted(row):
            plain = (1 if side == 1 else 2) + 2 * int(station // 14)
            suffix = next(suffixes, "") if station - previous < 14 else ""
            if not suffix:
                number = max(plain, number + 2) if previous > -99 else plain
                suffixes = iter(("bis", "ter") if chance.random() < 0.06 else ())
            previous = station
            result[door] = (f"{number} {suffix}".strip(), street)
    return result


def _axes(town: Town) -> dict[str, list[tuple[float, LineString]]]:
    """Return each street as its pieces, each with the metres that come before it."""
    axes: dict[str, list[tuple[float, LineString]]] = {}
    for name in sorted({edge.name for edge in town.edges}):
        merged = linemerge([edge.line for edge in town.edges if edge.name == name])
        before = 0.0
        for piece in sorted(lines(merged), key=lambda line: line.coords[0]):
            axes.setdefault(name, []).append((before, piece))
            before += piece.length
    return axes


def _along(axis: list[tuple[float, LineString]], door: Point) -> tuple[float, int, float]:
    before, piece = min(axis, key=lambda item: item[1].distance(door))
    station = piece.project(door)
    foot, along = piece.interpolate(station), direction(piece, station)
    left = along[0] * (door.y - foot.y) - along[1] * (door.x - foot.x)
    return before + station, 1 if left > 0 else 0, math.dist((foot.x, foot.y), (door.x, door.y))
