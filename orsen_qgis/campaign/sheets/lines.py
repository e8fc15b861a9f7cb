"""From addresses to the lines of each sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ...grid.axes import NOT_ASSESSED, plain_code
from ...grid.grid import Grid
from ...interpreter import sorted_in_pieces
from ...problems import Problem
from ...stock.table import Table, empty_column
from .model import AGENCY, RESIDENCE, SPLITS, Identity, Line, RatingSheet
from .names import CONTROL


@dataclass(frozen=True)
class Background:
    """What is already known of each address row: levels int8 (0 for none), and incidents of several rows in short."""

    previous: np.ndarray
    proposed: np.ndarray
    incidents: Callable[[list[int]], str]


@dataclass(frozen=True)
class Said:
    """What lines say of each address row; nothing for NULL. ``dwellings`` is a masked array of int64."""

    identifiers: list[str]
    residences: list[str]
    places: list[str]
    dwellings: np.ndarray


@dataclass(frozen=True)
class Order:
    """How sheets are made: one per landlord or agency (``split``), one line per address or residence (``unit``)."""

    campaign: str
    grid: Grid
    split: str
    unit: str
    facts: int


def rating_sheets(addresses: Table, known: Background, order: Order, name: str) -> list[RatingSheet]:
    """Return the sheets, by landlord and agency in the order of the alphabet.

    Raises Problem for an address without landlord: its sheet would be nobody's; and where no column names agencies.
    """
    _refuse(addresses, order, name)
    landlords = _texts(addresses, "bailleur")
    agencies = _texts(addresses, "agence") if order.split == AGENCY else [""] * len(addresses)
    groups: dict[tuple[str, str], list[int]] = {}
    names: dict[tuple[str, str], tuple[str, str]] = {}
    for row, pair in enumerate(zip(landlords, agencies)):
        key = (plain_code(pair[0]), plain_code(pair[1]))
        groups.setdefault(key, []).append(row)
        names.setdefault(key, pair)
    said = Said(_texts(addresses, "adresse_id"), _texts(addresses, "residence"), _places(addresses), _homes(addresses))
    sheets = []
    for key in sorted(groups):
        landlord, agency = names[key]
        identity = Identity(
            order.campaign, order.grid.name, order.grid.digest, landlord, agency, order.unit, order.facts
        )
        sheets.append(RatingSheet(identity, tuple(_lines(said, groups[key], known, order.unit))))
    return sheets


def _refuse(addresses: Table, order: Order, name: str) -> None:
    if order.split not in SPLITS:
        raise Problem("“{split}” is none of: {words}.", split=order.split, words=", ".join(SPLITS))
    if not len(addresses):
        raise Problem("“{source}” holds no address: there is nothing to rate.", source=name)
    if order.split == AGENCY and not any(_texts(addresses, "agence")):
        raise Problem("“{source}” names no agency: make one sheet per landlord, or fill in “agence”.", source=name)
    for row, (identifier, landlord) in enumerate(zip(_texts(addresses, "adresse_id"), _texts(addresses, "bailleur"))):
        if not landlord:
            raise Problem(
                "“{source}”, row {row}: the address “{identifier}” has no bailleur, so no sheet can hold it.",
                source=name,
                row=row + 1,
                identifier=identifier,
            )
        if CONTROL.search(identifier) or "\n" in identifier:
            raise Problem(
                "“{source}”, row {row}: its adresse_id holds a character that no sheet can keep. Give it another one.",
                source=name,
                row=row + 1,
            )


def _lines(said: Said, rows: list[int], known: Background, unit: str) -> list[Line]:
    """Return the lines of one sheet: by residence, those without at the end; then by the text of the address."""
    identifiers, residences, places = said.identifiers, said.residences, said.places
    keys = {
        row: (not residences[row], plain_code(residences[row]), _natural(places[row]), identifiers[row]) for row in rows
    }
    rows = sorted_in_pieces(rows, keys.__getitem__)
    sites: dict[object, list[int]] = {}
    for row in rows:
        shared = unit == RESIDENCE and residences[row]
        sites.setdefault(plain_code(residences[row]) if shared else row, []).append(row)
    width = max(4, len(str(len(sites))))
    return [
        Line(
            key=f"R{str(number).zfill(width)}" if unit == RESIDENCE else identifiers[members[0]],
            addresses=tuple(identifiers[row] for row in members),
            residence=residences[members[0]],
            place=_together([places[row] for row in members]),
            dwellings=_sum(said.dwellings[members]),
            previous=int(known.previous[members].max(initial=NOT_ASSESSED)),
            incidents=known.incidents(members),
            proposed=int(known.proposed[members].max(initial=NOT_ASSESSED)),
        )
        for number, members in enumerate(sites.values(), start=1)
    ]


def _together(places: list[str]) -> str:
    if len(places) == 1:
        return places[0]
    others = len(places) - 1
    return f"{places[0]}\net {others} autre{'s' if others > 1 else ''} adresse{'s' if others > 1 else ''}"


def _homes(addresses: Table) -> np.ndarray:
    return addresses.columns.get("logements", empty_column("integer", len(addresses)))


def _sum(dwellings: np.ndarray) -> int | None:
    return None if np.ma.count(dwellings) == 0 else int(np.ma.sum(dwellings))


def _places(addresses: Table) -> list[str]:
    town = [
        " ".join(part for part in pair if part)
        for pair in zip(_texts(addresses, "code_postal"), _texts(addresses, "commune"))
    ]
    return ["\n".join(part for part in pair if part) for pair in zip(_texts(addresses, "adresse"), town)]


def _natural(place: str) -> tuple[str, int]:
    """Order street names before numbers, and 2 before 10: « 2 rue X », « 10 rue X »."""
    words = plain_code(place).split("_")
    number = words[0] if words[0].isdecimal() else ""
    return " ".join(words[1:] if number else words), int(number or 0)


def _texts(addresses: Table, name: str) -> list[str]:
    column = addresses.columns.get(name, empty_column("text", len(addresses)))
    return ["" if value is None else str(value) for value in column]
