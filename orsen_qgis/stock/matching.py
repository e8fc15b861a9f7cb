"""Which address an incident happened at: by identifier, by address text, by place, by residence, in this order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .coded import Coded, combine
from .nearest import Nearest, Surroundings
from .normalise import compare_name
from .side_by_side import side_by_side
from .stock_index import Clues, StockIndex

BY_ID = "identifiant"
BY_ADDRESS = "adresse"
BY_ADDRESS_AMBIGUOUS = "adresse-ambigue"
BY_PLACE = "lieu"
BY_PLACE_AMBIGUOUS = "lieu-ambigu"
BY_RESIDENCE = "residence"
HOW = (BY_ID, BY_ADDRESS, BY_ADDRESS_AMBIGUOUS, BY_PLACE, BY_PLACE_AMBIGUOUS, BY_RESIDENCE)
# Why there is no address, what was tried last behind what was tried before.
REASONS = (
    "nowhere",
    "identifier-unknown",
    "residence-not-found",
    "address-not-found",
    "too-far",
    "landlord-unknown",
)
NEIGHBOURS = 100_000  # places that are looked around at once
CLUES = ("adresse_id", "bailleur", "residence", "adresse", "code_insee", "code_postal", "commune")


@dataclass(frozen=True)
class Incidents:
    """What incidents say of where they happened: text columns of ``CLUES``, and places in the stock's metric CRS."""

    clues: dict[str, Coded]
    x: np.ndarray
    y: np.ndarray

    def __len__(self) -> int:
        return len(self.x)

    def take(self, rows: np.ndarray) -> Incidents:
        """Return some incidents."""
        clues = {name: column.take(rows) for name, column in self.clues.items()}
        return Incidents(clues, self.x[rows], self.y[rows])


@dataclass(frozen=True)
class Matches:
    """One row for each incident and address it counts for, in the incidents' order.

    ``incident``, ``address``: row numbers (int64). ``how``: int8, index into ``HOW``. ``distance``: metres, NaN unless
    matched by place. ``reasons``: int8, for each incident why it was not matched, index into ``REASONS``, -1 where it
    was.
    """

    incident: np.ndarray
    address: np.ndarray
    how: np.ndarray
    distance: np.ndarray
    reasons: np.ndarray

    @property
    def first(self) -> np.ndarray:
        """Return which row (bool) is the first of its incident."""
        first = np.ones(len(self.incident), dtype=bool)
        np.not_equal(self.incident[1:], self.incident[:-1], out=first[1:])
        return first


class Matcher:
    """Matches one set of incidents against one stock."""

    def __init__(
        self, stock: StockIndex, incidents: Incidents, max_distance: float, tick: Callable[[float], None]
    ) -> None:
        self.stock = stock
        self.incidents = incidents
        self.max_distance = max_distance
        self.tick = tick
        count = len(incidents)
        self.how = np.full(count, HOW.index(BY_ID), dtype=np.int8)
        self.distance = np.full(count, np.nan)
        self.landlord = stock.landlord_codes(incidents.clues["bailleur"])
        said = {name: [value is not None for value in column.values] for name, column in incidents.clues.items()}
        self.given = {name: column.spread(said[name]) for name, column in incidents.clues.items()}
        self.placed = np.isfinite(incidents.x) & np.isfinite(incidents.y)
        self.address = self._by_id()

    def match(self) -> Matches:
        """Return the matches."""
        self.tick(20)
        self._by_address()
        self.tick(50)
        self._by_place()
        self.tick(80)
        rows, addresses = self._by_residence()
        matched = np.flatnonzero(self.address >= 0)
        if not len(rows):
            found = (self.address[matched], self.how[matched], self.distance[matched])
            return Matches(matched, *found, self._reasons(rows))
        incident = np.concatenate([matched, rows])
        order = np.argsort(incident, kind="stable")
        spread = np.full(len(rows), HOW.index(BY_RESIDENCE), dtype=np.int8)
        return Matches(
            incident[order],
            np.concatenate([self.address[matched], addresses])[order],
            np.concatenate([self.how[matched], spread])[order],
            np.concatenate([self.distance[matched], np.full(len(rows), np.nan)])[order],
            self._reasons(rows),
        )

    def _open(self, *given: np.ndarray) -> np.ndarray:
        """Return the rows not matched so far of landlords that the stock knows, or that are not named."""
        rows = (self.address < 0) & (self.landlord != StockIndex.UNKNOWN)
        for mask in given:
            rows &= mask
        return np.flatnonzero(rows)

    def _by_id(self) -> np.ndarray:
        """Return the address (int64 row) that each incident names by its identifier, -1 where it names none."""
        column = self.incidents.clues["adresse_id"]
        if not column.values:
            return np.full(len(column), -1, dtype=np.int64)
        row = self.stock.row_of_id
        # One call for all of them would hold other threads up; a generator lets them in between two.
        known = (row.get(identifier, -1) for identifier in column.values)
        found = np.fromiter(known, np.int64, len(column.values))[column.codes]
        # The same number may mean another house at another landlord.
        named = np.flatnonzero(self.landlord != StockIndex.NONE)
        found[named[self.stock.landlord[found[named]] != self.landlord[named]]] = -1
        return found

    def _by_address(self) -> None:
        rows = self._open(self.given["adresse"])
        if not len(rows):
            return
        columns = {
            name: self.incidents.clues[name].take(rows) for name in ("adresse", "code_insee", "code_postal", "commune")
        }
        landlord = Coded(
            self.landlord[rows] - StockIndex.UNKNOWN, [None] * (self.stock.landlord_count - StockIndex.UNKNOWN)
        )
        first, inverse = combine([*columns.values(), landlord])
        texts = {name: column.take(first).decode() for name, column in columns.items()}
        candidates = [
            self.stock.find_address(Clues(address, code, postcode, town), int(number))
            for address, code, postcode, town, number in zip(*texts.values(), self.landlord[rows][first])
        ]
        alone = np.array([found[0] if len(found) == 1 else -1 for found in candidates], dtype=np.int64)[inverse]
        certain = np.full(len(self.address), -1, dtype=np.int64)
        certain[rows] = alone
        self._take(rows[alone >= 0], certain, BY_ADDRESS)
        several = np.array([len(found) > 1 for found in candidates], dtype=bool)[inverse]
        for row, found in zip(rows[several].tolist(), inverse[several].tolist()):
            self.address[row] = self._choose(row, candidates[found])
            self.how[row] = HOW.index(BY_ADDRESS_AMBIGUOUS)

    def _choose(self, row: int, candidates: np.ndarray) -> int:
        """Return the nearest of several addresses with the same text, else that of the smallest identifier."""
        away = np.hypot(
            self.stock.x[candidates] - self.incidents.x[row], self.stock.y[candidates] - self.incidents.y[row]
        )
        away = np.where(np.isfinite(away), away, np.inf)
        return int(candidates[np.lexsort((self.stock.rank[candidates], away))[0]])

    def _by_place(self) -> None:
        if self.max_distance <= 0:
            return
        rows = self._open(self.placed)
        if not len(rows):
            return
        named = np.flatnonzero(np.bincount(self.landlord[rows] - StockIndex.UNKNOWN)) + StockIndex.UNKNOWN
        for landlord in named.tolist():
            here = rows if len(named) == 1 else rows[self.landlord[rows] == landlord]
            around = Surroundings(self.stock, self.stock.placed_rows(landlord), self.max_distance)
            parts = [here[start : start + NEIGHBOURS] for start in range(0, len(here), NEIGHBOURS)]

            def find(part: np.ndarray, around: Surroundings = around) -> Nearest:
                return around.nearest(self.incidents.x[part], self.incidents.y[part])

            for part, found in zip(parts, side_by_side(find, parts, lambda: self.tick(50))):
                hit = found.address >= 0
                self.address[part[hit]] = found.address[hit]
                self.distance[part[hit]] = found.distance[hit]
                codes = np.where(found.tied[hit], HOW.index(BY_PLACE_AMBIGUOUS), HOW.index(BY_PLACE))
                self.how[part[hit]] = codes

    def _by_residence(self) -> tuple[np.ndarray, np.ndarray]:
        """Return (incident rows, addresses) of rows that say no more than a residence, one for each address."""
        rows = self._open(self.given["residence"], ~self.given["adresse"], ~self.placed)
        if not len(rows):
            return rows, rows
        names = ("residence", "code_insee", "code_postal", "commune")
        columns = {name: self.incidents.clues[name].take(rows) for name in names}
        landlord = Coded(
            self.landlord[rows] - StockIndex.UNKNOWN, [None] * (self.stock.landlord_count - StockIndex.UNKNOWN)
        )
        first, inverse = combine([*columns.values(), landlord])
        texts = [column.take(first).decode() for column in columns.values()]
        members = [
            self.stock.find_residence(compare_name(residence), Clues("", code, postcode, town), int(number))
            for residence, code, postcode, town, number in zip(*texts, self.landlord[rows][first])
        ]
        sizes = np.array([len(found) for found in members], dtype=np.int64)[inverse]
        spread = [members[combination] for combination in inverse.tolist()]
        return np.repeat(rows, sizes), np.concatenate(spread) if spread else np.zeros(0, dtype=np.int64)

    def _take(self, rows: np.ndarray, addresses: np.ndarray, how: str) -> None:
        self.address[rows] = addresses[rows]
        self.how[rows] = HOW.index(how)

    def _reasons(self, by_residence: np.ndarray) -> np.ndarray:
        """Say of each incident without an address what was tried last."""
        reasons = np.full(len(self.incidents), -1, dtype=np.int8)
        lost = self.address < 0
        lost[by_residence] = False
        left = np.flatnonzero(lost)
        reasons[left] = 0
        tried = (
            self.given["adresse_id"],
            self.given["residence"],
            self.given["adresse"],
            self.placed & (self.max_distance > 0),
            self.landlord == StockIndex.UNKNOWN,
        )
        for number, rows in enumerate(tried, start=1):
            reasons[left[rows[left]]] = number
        return reasons
