"""A stock's addresses, ready to be looked up by identifier, text, landlord and residence."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from ..problems import Problem
from .city_codes import is_arrondissement, is_part_of_city
from .coded import Coded
from .identifiers import clean_code
from .normalise import address_keys, compare_name, compare_town, normalise_address, town_of
from .table import Table, empty_column


@dataclass(frozen=True)
class Clues:
    """What an incident says of its address."""

    address: str
    code_insee: str | None
    postcode: str | None
    town: str | None


class StockIndex:
    """Addresses by what they are called. Rows are those of the table it was made of.

    ``landlord``: int64 code of each address's landlord. ``rank``: int64, the place of each address when sorted by
    identifier. ``x``, ``y``: float64, in the CRS to measure in. Problem when there is no address, or one without
    identifier.
    """

    NONE = -1
    UNKNOWN = -2

    def __init__(self, table: Table, x: np.ndarray, y: np.ndarray) -> None:
        if len(table) == 0:
            raise Problem("There is no address to tie incidents to: the layer of addresses is empty.")
        self.x, self.y = x, y
        identifiers = self._text(table, "adresse_id")
        self.identifiers = identifiers
        self.row_of_id: dict[str, int] = {}
        for row, identifier in enumerate(identifiers.tolist()):
            if identifier is None:
                raise Problem(
                    "The addresses have no adresse_id in row {row}. Import the stock with ORSEN first.", row=row + 1
                )
            self.row_of_id.setdefault(identifier, row)
        self.rank = np.empty(len(identifiers), dtype=np.int64)
        self.rank[np.argsort(identifiers.astype(str), kind="stable")] = np.arange(len(identifiers))
        self._landlords: dict[str, int] = {}
        names = [compare_name(name) for name in self._text(table, "bailleur").tolist()]
        self.landlord = np.array(
            [self._landlords.setdefault(name, len(self._landlords)) if name else self.NONE for name in names],
            dtype=np.int64,
        )
        self._unread: Table | None = table

    @staticmethod
    def _text(table: Table, name: str) -> np.ndarray:
        return table.columns.get(name, empty_column("text", len(table)))

    @property
    def landlord_count(self) -> int:
        """How many landlords the stock has."""
        return len(self._landlords)

    def landlord_codes(self, column: Coded) -> np.ndarray:
        """Return each row's landlord: its code, ``NONE`` where none is named, ``UNKNOWN`` to this stock."""
        codes = [
            self.NONE if not compare_name(name) else self._landlords.get(compare_name(name), self.UNKNOWN)
            for name in column.values
        ]
        if len(set(codes)) == 1:
            return np.broadcast_to(np.int64(codes[0]), (len(column),))
        return np.array(codes, dtype=np.int64)[column.codes] if codes else np.zeros(0, dtype=np.int64)

    def _set_municipalities(self, table: Table) -> None:
        addresses = self._text(table, "adresse").tolist()
        self._code = [clean_code(code) for code in self._text(table, "code_insee").tolist()]
        self._postcode = [
            clean_code(code) or (town_of(address)[0] if address else "") or ""
            for code, address in zip(self._text(table, "code_postal").tolist(), addresses)
        ]
        self._town = [compare_town(town) for town in self._text(table, "commune").tolist()]
        # A stock of a single municipality leaves no doubt where a text without one belongs.
        self.single_municipality = all(len(set(names)) <= 1 for names in (self._code, self._postcode, self._town))

    def _read_texts(self) -> None:
        """Bring names and texts into one form when the first is looked up: many registers need none of them."""
        if self._unread is None:
            return
        table, self._unread = self._unread, None
        self._set_municipalities(table)
        self._residences: dict[str, list[int]] = defaultdict(list)
        for row, residence in enumerate(self._text(table, "residence").tolist()):
            if residence:
                self._residences[compare_name(residence)].append(row)
        self._normal: list[str] = []
        self._by_key: dict[str, list[int]] = defaultdict(list)
        for row, address in enumerate(self._text(table, "adresse").tolist()):
            normal = normalise_address(address) if address else ""
            self._normal.append(normal)
            if normal:
                for key in address_keys(address) | {normal}:
                    self._by_key[key].append(row)

    def find_address(self, clues: Clues, landlord: int) -> np.ndarray:
        """Return the rows that an address text names, within its municipality and of its landlord if it has one.

        A row with the very same text comes before rows that share a house number with it.
        """
        self._read_texts()
        postcode = clean_code(clues.postcode) or town_of(clues.address)[0] or ""
        normal = normalise_address(clues.address)
        for keys in ([normal], sorted(address_keys(clues.address))):
            rows = {row for key in keys for row in self._by_key.get(key, ())}
            rows = {row for row in rows if self._fits(row, clues, postcode, landlord)}
            exact = {row for row in rows if self._normal[row] == normal}
            if rows:
                return np.array(sorted(exact or rows), dtype=np.int64)
        return np.zeros(0, dtype=np.int64)

    def find_residence(self, name: str, clues: Clues, landlord: int) -> np.ndarray:
        """Return the rows of a residence; none when its landlord is not named and several have one of this name."""
        self._read_texts()
        rows = [
            row
            for row in self._residences.get(name, ())
            if self._same_landlord(row, landlord)
            and self._same_municipality(row, clues, clean_code(clues.postcode), unknown=True)
        ]
        if landlord == self.NONE and len({int(self.landlord[row]) for row in rows}) > 1:
            rows = []
        return np.array(rows, dtype=np.int64)

    def placed_rows(self, landlord: int) -> np.ndarray:
        """Return the rows that have a place, of one landlord or of all (``NONE``)."""
        placed = np.isfinite(self.x) & np.isfinite(self.y)
        return np.flatnonzero(placed if landlord == self.NONE else placed & (self.landlord == landlord))

    def _fits(self, row: int, clues: Clues, postcode: str, landlord: int) -> bool:
        return self._same_landlord(row, landlord) and self._same_municipality(
            row, clues, postcode, unknown=self.single_municipality
        )

    def _same_landlord(self, row: int, landlord: int) -> bool:
        return landlord == self.NONE or int(self.landlord[row]) == landlord

    def _same_municipality(self, row: int, clues: Clues, postcode: str, unknown: bool) -> bool:
        """Compare what both sides say: INSEE codes, postcodes or names; ``unknown`` where they share nothing.

        Where one says the city and the other an arrondissement of it, postcodes and names decide. Two codes that differ
        are one municipality, before and after a merger, where both its postcode and its name agree.
        """
        pairs = [
            (self._code[row], clean_code(clues.code_insee)),
            (self._postcode[row], postcode),
            (self._town[row], compare_town(clues.town)),
        ]
        said = [(ours, theirs) for ours, theirs in pairs if ours and theirs]
        if len(said) == len(pairs) and all(ours == theirs for ours, theirs in said[1:]):
            return said[0][0] == said[0][1] or not is_arrondissement(*said[0])
        for ours, theirs in said:
            if ours == theirs or not is_part_of_city(ours, theirs):
                return ours == theirs
        return bool(said) or unknown
