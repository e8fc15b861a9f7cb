"""What a unit says of itself: the columns of a release, each made from the released addresses alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ..grid.axes import LEVELS, NOT_ASSESSED, Severity
from ..grid.classification import VISITS
from ..stock.table import Table, empty_column
from ..texts.turns import distinct_rows
from .candidates import column_of
from .cells import SIZES, cell_names
from .landlords import distinct
from .level_counts import FIELDS as COUNT_FIELDS
from .policy import Circle, Precision
from .released_fields import ALLOWED, kinds_of
from .units import Units

# What an address column becomes in a coarser unit of the same release.
COARSER = {"niveau": "niveau_max"}
# Columns whose values are a closed list: any other text is somebody's own words, and stays.
CLOSED = {"fait_decisif": [severity.code for severity in Severity], "contre_visite": [code for code in VISITS if code]}
# Columns of an address that leave as the policy read them, not as the file spells them.
CHECKED = ("bailleur", "code_insee", "logements")
SOURCES = {"fait_decisif": "gravite_decisive"}


@dataclass(frozen=True)
class Describer:
    """Describes units for one circle. ``municipality_names`` has a name, or None, per INSEE code of the candidates."""

    addresses: Table
    circle: Circle
    municipality_names: np.ndarray

    def columns(self, units: Units, silent: np.ndarray) -> dict[str, np.ndarray]:
        """Return the circle's fields for the units, NULL where a field has no meaning at their precision.

        ``silent``: units (bool) whose counts by level are NULL too.
        """
        kinds = kinds_of(self.circle.precision, self.circle.fields)
        columns = {field: self._column(field, kinds[field], units) for field in self.circle.fields}
        for field in columns.keys() & set(COUNT_FIELDS.values()):
            columns[field] = _numbers(np.ma.getdata(columns[field]), np.ma.getmaskarray(columns[field]) | silent)
        return columns

    def _column(self, field: str, kind: str, units: Units) -> np.ndarray:
        if units.precision is Precision.ADDRESS:
            return self._of_address(field, units)
        said = field if field in ALLOWED[units.precision] else COARSER.get(field, "")
        describe = self._descriptions(units).get(said)
        return empty_column(kind, units.number) if describe is None else describe()

    def _descriptions(self, units: Units) -> dict[str, Callable[[], np.ndarray]]:
        """Return how each column of a unit coarser than the address is made."""
        return {
            "residence": lambda: self._commonest_text("residence", units),
            "bailleur": lambda: self._landlords(units),
            "code_postal": lambda: self._shared_text("code_postal", units),
            "commune": lambda: self.municipality_names[municipality_of(units)],
            "code_insee": lambda: _codes(units)[municipality_of(units)],
            "nb_adresses": lambda: _numbers(units.addresses),
            "logements": lambda: _numbers(units.dwellings, units.total(units.members.dwellings_known) == 0),
            "niveau_max": lambda: _numbers(units.level, units.level == 0),
            **{f"nb_niveau_{level}": partial(self._count, level, units) for level in LEVELS},
            "nb_non_evalue": lambda: self._count(NOT_ASSESSED, units),
        }

    def _of_address(self, field: str, units: Units) -> np.ndarray:
        """Return a column of the addresses themselves; each unit is one address."""
        if field in CHECKED:
            return self._descriptions(units)[field]()
        row = np.empty(units.number, dtype=np.int64)
        row[units.of] = units.members.row
        column = column_of(self.addresses, SOURCES.get(field, field))[row].copy()
        if isinstance(column, np.ma.MaskedArray):
            return _numbers(np.ma.getdata(column), np.ma.getmaskarray(column))
        if field in CLOSED:
            column[~np.isin(column.astype(str), CLOSED[field])] = None
        return column

    def _landlords(self, units: Units) -> np.ndarray:
        """Return the landlord of each unit, as the circle names it."""
        landlord = np.empty(units.number, dtype=np.int64)
        landlord[units.of] = units.members.landlord
        return np.array([each.name for each in self.circle.landlords], dtype=object)[landlord]

    def _commonest_text(self, name: str, units: Units) -> np.ndarray:
        texts, code = distinct(column_of(self.addresses, name)[units.members.row])
        return np.array(texts, dtype=object)[commonest(code, units.of, units.number)]

    def _shared_text(self, name: str, units: Units) -> np.ndarray:
        """Return the text that all addresses of a unit share, NULL where they differ."""
        texts, code = distinct(column_of(self.addresses, name)[units.members.row])
        lowest = np.full(units.number, len(texts), dtype=np.int64)
        highest = np.full(units.number, -1, dtype=np.int64)
        np.minimum.at(lowest, units.of, code)
        np.maximum.at(highest, units.of, code)
        shared = np.array([text or None for text in texts], dtype=object)[lowest]
        shared[lowest != highest] = None
        return shared

    def _count(self, level: int, units: Units) -> np.ndarray:
        """Count addresses of a level; NULL, not 0, where the circle does not get that level."""
        unseen = np.full(units.number, level not in self.circle.levels)
        return _numbers(units.total(units.members.level == level), unseen)

    def names(self, units: Units, columns: dict[str, np.ndarray]) -> np.ndarray:
        """Return what a list calls the units, from ``columns`` and the public grid; object array of str, none empty."""
        if units.precision in SIZES:
            return cell_names(units.cell_column, units.cell_row, SIZES[units.precision])
        if units.precision is Precision.COMMUNE:
            codes = np.array([f"Commune {code}" for code in units.members.codes], dtype=object)
            return _first_text([columns.get("commune"), codes[municipality_of(units)]])
        if units.precision is Precision.RESIDENCE:
            return _first_text([columns.get("residence"), np.full(units.number, "Résidence", dtype=object)])
        unnamed = np.full(units.number, "Adresse", dtype=object)
        return _first_text([columns.get("adresse"), columns.get("residence"), unnamed])

    def municipalities(self, units: Units) -> np.ndarray:
        """Return the municipality of each unit as the circle may call it, "" where it may not; object array of str."""
        codes = _codes(units)[municipality_of(units)]
        nothing = np.full(units.number, "", dtype=object)
        may_say_code = "code_insee" in self.circle.fields or units.precision is Precision.COMMUNE
        names = self.municipality_names[municipality_of(units)] if "commune" in self.circle.fields else None
        return _first_text([names, codes if may_say_code else None, nothing])


def municipality_of(units: Units) -> np.ndarray:
    """Return for each unit the municipality (index in the candidates' codes) that holds most of its addresses."""
    return commonest(units.members.municipality, units.of, units.number)


def municipality_names(addresses: Table, units: list[Units], codes: int) -> np.ndarray:
    """Return for each municipality the name that most released addresses give it; None where none does."""
    row = np.concatenate([each.members.row for each in units])
    municipality = np.concatenate([each.members.municipality for each in units])
    texts, code = distinct(column_of(addresses, "commune")[row])
    named = np.array([bool(text) for text in texts], dtype=bool)[code]
    names = np.full(codes, None, dtype=object)
    if named.any():
        said, group = np.unique(municipality[named], return_inverse=True)
        names[said] = np.array(texts, dtype=object)[commonest(code[named], group.reshape(-1), len(said))]
    return names


def commonest(values: np.ndarray, group: np.ndarray, groups: int) -> np.ndarray:
    """Return the commonest whole number of each group, the lowest of several; every group has a member."""
    pairs, _, count = distinct_rows(np.column_stack([group, values]))
    order = np.lexsort((-pairs[:, 1], count, pairs[:, 0]))
    best = np.zeros(groups, dtype=np.int64)
    # The last assignment of a group wins: the highest count, and among equals the lowest value.
    best[pairs[order, 0]] = pairs[order, 1]
    return best


def _codes(units: Units) -> np.ndarray:
    return np.array(units.members.codes, dtype=object)


def _numbers(values: np.ndarray, unknown: np.ndarray | bool = False) -> np.ndarray:
    """Return whole numbers, masked where unknown; what stands under the mask is 0, not the number."""
    mask = np.broadcast_to(unknown, values.shape).copy()
    return np.ma.masked_array(np.where(mask, 0, values).astype(np.int64), mask=mask)


def _first_text(columns: list[np.ndarray | None]) -> np.ndarray:
    """Return the first text that the columns have for each row; the last column has one everywhere."""
    present = [column for column in columns if column is not None]
    texts = present[-1].copy()
    for column in reversed(present[:-1]):
        says = column.astype(bool)
        texts[says] = column[says]
    return texts
