"""The addresses that a circle may see at all, before levels, territory and minimum; and why the others stay."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..columns import RATING, STOCK
from ..grid.axes import LEVELS, NOT_ASSESSED
from ..problems import Problem
from ..stock.table import Table, empty_column
from .cells import european_metres
from .counts import REASONS
from .landlords import UNKNOWN, distinct, fold_codes, recognise
from .municipalities import departement_of, is_commune, is_overseas
from .policy import Circle

KINDS = {**STOCK, **RATING}
REQUIRED = ("bailleur", "code_insee", "niveau")
# A level that is none of ours; no circle can ask for it.
INVALID = -1
KEPT = -1


@dataclass(frozen=True)
class Candidates:
    """What the release asks of addresses; one element per address in each array.

    ``row``: int64, its row in the table. ``landlord``: int64, index in the circle's landlords. ``municipality``: int64,
    index in ``codes`` (INSEE codes, sorted). ``level``: int8, 0 not assessed, -1 not a level. ``dwellings``: int64, 0
    where unknown, which ``dwellings_known`` tells. ``residence``: int64, equal for equal names, -1 where there is none.
    ``overseas``: bool, outside Europe's grid. ``x``, ``y``: float64 in ``crs``; ``east``, ``north``: the same places in
    EPSG:3035 metres.
    """

    row: np.ndarray
    landlord: np.ndarray
    municipality: np.ndarray
    codes: tuple[str, ...]
    level: np.ndarray
    dwellings: np.ndarray
    dwellings_known: np.ndarray
    residence: np.ndarray
    overseas: np.ndarray
    x: np.ndarray
    y: np.ndarray
    east: np.ndarray
    north: np.ndarray
    crs: str

    def __len__(self) -> int:
        return len(self.row)

    def take(self, chosen: np.ndarray) -> Candidates:
        """Return the chosen addresses (mask or indices)."""
        return Candidates(
            self.row[chosen],
            self.landlord[chosen],
            self.municipality[chosen],
            self.codes,
            self.level[chosen],
            self.dwellings[chosen],
            self.dwellings_known[chosen],
            self.residence[chosen],
            self.overseas[chosen],
            self.x[chosen],
            self.y[chosen],
            self.east[chosen],
            self.north[chosen],
            self.crs,
        )


@dataclass(frozen=True)
class Screening:
    """The candidates, and for every row of the table the index in ``REASONS`` of why it stays, ``KEPT`` otherwise."""

    candidates: Candidates
    reason: np.ndarray
    absent_landlords: tuple[str, ...]
    absent_municipalities: tuple[str, ...]


def screen(addresses: Table, circle: Circle) -> Screening:
    """Sort out the addresses of the circle's landlords and municipalities that have a place.

    Problem when the table lacks a column that the policy decides on, or has no places.
    """
    x, y, crs = _places(addresses)
    landlord_names = column_of(addresses, "bailleur")
    landlord = recognise(landlord_names, circle.landlords)
    codes, municipality = distinct(column_of(addresses, "code_insee"))
    wellformed = np.array([is_commune(code) for code in codes], dtype=bool)
    within = np.array([_is_within(code, circle) for code in codes], dtype=bool)
    east, north = european_metres(x, y, crs)
    placed = np.isfinite(east) & np.isfinite(north)
    unnamed = fold_codes(landlord_names) == UNKNOWN

    reason = np.full(len(addresses), KEPT, dtype=np.int64)
    stays = {
        "no-landlord": unnamed,
        "landlord": landlord == UNKNOWN,
        "no-municipality": ~wellformed[municipality],
        "municipality": ~within[municipality],
        "no-place": ~placed,
    }
    for code, rows in stays.items():
        reason[(reason == KEPT) & rows] = REASONS.index(code)

    dwellings = column_of(addresses, "logements")
    known = ~np.ma.getmaskarray(dwellings) & (np.ma.getdata(dwellings) >= 0)
    candidates = Candidates(
        np.arange(len(addresses)),
        landlord,
        municipality,
        tuple(codes),
        _levels(column_of(addresses, "niveau")),
        np.where(known, np.ma.getdata(dwellings), 0),
        known,
        fold_codes(column_of(addresses, "residence")),
        np.array([is_overseas(code) for code in codes], dtype=bool)[municipality],
        x,
        y,
        east,
        north,
        crs,
    ).take(reason == KEPT)
    present = set(np.unique(landlord).tolist())
    return Screening(
        candidates,
        reason,
        tuple(each.name for number, each in enumerate(circle.landlords) if number not in present),
        _absent_municipalities(circle, set(codes)),
    )


def column_of(addresses: Table, name: str) -> np.ndarray:
    """Return a column of the table, NULLs where it has none; Problem when the column is not of its kind."""
    kind = KINDS[name]
    if name not in addresses.columns:
        if name in REQUIRED:
            raise Problem(
                "The addresses have no column “{column}”, so nothing can be released. Classify them with ORSEN first.",
                column=name,
            )
        return empty_column(kind, len(addresses))
    if addresses.kinds.get(name) != kind:
        raise Problem("The column “{column}” of the addresses is not of the kind “{kind}”.", column=name, kind=kind)
    return addresses.columns[name]


def _is_within(code: str, circle: Circle) -> bool:
    return code in circle.communes or departement_of(code) in circle.departements


def _places(addresses: Table) -> tuple[np.ndarray, np.ndarray, str]:
    if addresses.x is None or addresses.y is None or not addresses.crs:
        raise Problem("The addresses have no places, or no known coordinate system, so no map of them can be made.")
    return addresses.x, addresses.y, addresses.crs


def _levels(column: np.ndarray) -> np.ndarray:
    levels = np.ma.getdata(column)
    valid = np.where(np.isin(levels, LEVELS), levels, INVALID)
    return np.where(np.ma.getmaskarray(column), NOT_ASSESSED, valid).astype(np.int8)


def _absent_municipalities(circle: Circle, codes: set[str]) -> tuple[str, ...]:
    present = {departement_of(code) for code in codes if is_commune(code)}
    absent = [code for code in circle.departements if code not in present]
    return tuple(absent + [code for code in circle.communes if code not in codes])
