"""Which rows are one address, and what it is called: the file's identifier, or one of ours."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial

import numpy as np

from .coded import Coded, combine
from .identifiers import SEPARATOR, address_identity, municipality_of, stable_identifier
from .merging import first_rows, group_by_text
from .normalise import compare_name
from .rejects import Rejects
from .table import Table
from .ticking import Tick, no_tick, ticked

# Two texts under one identifier are one address when they are this near (metres): a corner, a second entrance.
SAME_PLACE = 100.0


@dataclass(frozen=True)
class Identified:
    """For each row: ``groups`` (int64, equal: one address), ``identifiers`` (object str), ``renamed`` (bool)."""

    groups: np.ndarray
    identifiers: np.ndarray
    renamed: np.ndarray


def identify(
    table: Table, texts: dict[str, Coded], rejects: Rejects, taken: frozenset[str], tick: Tick = no_tick
) -> Identified:
    """Group rows into addresses and name them.

    An identifier that the file gives is kept, and is one address within its landlord: a row that gives it again for
    another address elsewhere is rejected. The same identifier at a second landlord, or among those ``taken``, would
    make two addresses one: the later landlord (by name) gets an identifier of ours there. Without a given identifier
    the address is landlord, normalised address and municipality.
    """
    given = table.columns["adresse_id"]
    landlords = texts["bailleur"].map(compare_name)
    has_own = ~np.equal(given, None).astype(bool)
    identities = _Identities(table, texts)
    identities.need(~has_own, partial(_share, tick, 0, 60))
    groups = _groups(landlords, texts["adresse_id"], has_own, identities.known)
    tick(70)
    several = np.bincount(groups) > 1
    identities.need(several[groups] & has_own, partial(_share, tick, 70, 80))
    _reject_taken_twice(groups, has_own, identities.known, table, rejects)
    names = partial(_share, tick, 80, 100)
    identifiers, renamed = _names(groups, given, landlords, identities, rejects.accepted, taken, names)
    return Identified(groups, identifiers, renamed)


def _groups(landlords: Coded, given: Coded, has_own: np.ndarray, identities: np.ndarray) -> np.ndarray:
    """Return a number for each row (int64) that is equal where landlord and own identifier are, or the identity."""
    groups = np.empty(len(has_own), dtype=np.int64)
    own = np.flatnonzero(has_own)
    groups[own] = combine([landlords.distinct().take(own), given.distinct().take(own)])[1]
    others = np.flatnonzero(~has_own)
    groups[others] = len(has_own) + group_by_text(identities[others].tolist())
    return groups


def _share(tick: Tick, start: float, end: float, percent: float) -> None:
    """Tick for a part of the work that goes from ``start`` to ``end`` percent of the whole."""
    tick(start + (end - start) * percent / 100)


class _Identities:
    """The identity of each row's address, found out where it is needed. ``known``: object, None where it was not."""

    def __init__(self, table: Table, texts: dict[str, Coded]) -> None:
        self.known = np.full(len(table), None, dtype=object)
        self._table, self._texts = table, texts

    def need(self, rows: np.ndarray, tick: Tick = no_tick) -> None:
        """Find out those of a mask, once for each distinct combination of what they say."""
        wanted = np.flatnonzero(rows & np.equal(self.known, None).astype(bool))
        names = ("bailleur", "adresse", "code_insee", "code_postal", "commune")
        columns = [self._texts[name].take(wanted) for name in names]
        first, inverse = combine(columns)
        landlord, address, code, postcode, town = (column.take(first).decode() for column in columns)
        count = len(first)
        told = ticked(zip(code, postcode, town, address), count, tick, 0, 30)
        municipality = [municipality_of(*row) for row in told]
        found = np.empty(count, dtype=object)
        parts = ticked(zip(landlord, address, municipality), count, tick, 30, 90)
        found[:] = [address_identity(a or "", b or "", c) for a, b, c in parts]
        self.known[wanted] = found[inverse]
        if all(municipality) or self._table.x is None or self._table.y is None:
            return
        nowhere = np.array([not text for text in municipality], dtype=bool)[inverse]
        lost = wanted[nowhere & np.isfinite(self._table.x[wanted])].tolist()
        for row in ticked(lost, len(lost), tick, 90, 100):
            self.known[row] += f"{self._table.x[row]:.0f} {self._table.y[row]:.0f}"

    def of(self, row: int) -> str:
        """Return that of one row."""
        if self.known[row] is None:
            self.need(np.arange(len(self.known)) == row)
        return str(self.known[row])


def _reject_taken_twice(
    groups: np.ndarray, has_own: np.ndarray, identities: np.ndarray, table: Table, rejects: Rejects
) -> None:
    accepted = np.flatnonzero(rejects.accepted & has_own)
    first, local = first_rows(groups[accepted])
    leader = accepted[first[local]]
    apart = np.hypot(table.x[accepted] - table.x[leader], table.y[accepted] - table.y[leader]) > SAME_PLACE
    other = np.zeros(len(groups), dtype=bool)
    other[accepted[(identities[accepted] != identities[leader]) & apart]] = True
    rejects.mark(other, "identifier-taken", "adresse_id", table.columns["adresse_id"])


def _names(
    groups: np.ndarray,
    given: np.ndarray,
    landlord: Coded,
    identities: _Identities,
    accepted: np.ndarray,
    taken: frozenset[str],
    tick: Tick,
) -> tuple[np.ndarray, np.ndarray]:
    """Return the identifier of each row and whether it replaces the file's own."""
    identifiers = np.full(len(groups), None, dtype=object)
    renamed = np.zeros(len(groups), dtype=bool)
    rows = np.flatnonzero(accepted)
    first, local = first_rows(groups[rows])
    leaders = rows[first]
    own_names = given[leaders].tolist()
    distinct = set(own_names)
    if None not in distinct and len(distinct) == len(leaders) and distinct.isdisjoint(taken):
        identifiers[rows] = given[leaders][local]
        return identifiers, renamed
    again = Counter(own_names)
    clashing = [own is not None and (again[own] > 1 or own in taken) for own in own_names]
    waiting = np.zeros(len(groups), dtype=bool)
    waiting[leaders[clashing]] = True
    identities.need(waiting, partial(_share, tick, 0, 20))
    used = set(taken)
    landlords = landlord.decode()
    name_of: dict[int, str] = {}
    was_renamed: dict[int, bool] = {}
    # Given identifiers first, landlords by name: the outcome does not hang on the order of rows.
    rank = {name: place for place, name in enumerate(sorted(set(landlords[leaders].tolist())))}
    by_landlord = np.array([rank[name] for name in landlords[leaders].tolist()], dtype=np.int64)
    order = np.lexsort((by_landlord, np.equal(given[leaders], None).astype(bool))).tolist()
    for group in ticked(order, len(order), tick, 20, 100):
        row = leaders[group]
        own = own_names[group]
        name = own
        if own is None or own in used:
            identity = identities.of(row)
            name = stable_identifier(identity)
            while name in used:
                identity += SEPARATOR
                name = stable_identifier(identity)
        used.add(name)
        name_of[group], was_renamed[group] = name, own is not None and name != own
    identifiers[rows] = [name_of[group] for group in local.tolist()]
    renamed[rows] = [was_renamed[group] for group in local.tolist()]
    return identifiers, renamed
