"""Which rows are one address, and what it is called: the file's identifier, or one of ours."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .coded import Coded, combine
from .identifiers import SEPARATOR, address_identity, municipality_of, stable_identifier
from .merging import first_rows, group_by_text
from .normalise import compare_name
from .rejects import Rejects
from .table import Table

# Two texts under one identifier are one address when they are this near (metres): a corner, a second entrance.
SAME_PLACE = 100.0


@dataclass(frozen=True)
class Identified:
    """For each row: ``groups`` (int64, equal: one address), ``identifiers`` (object str), ``renamed`` (bool)."""

    groups: np.ndarray
    identifiers: np.ndarray
    renamed: np.ndarray


def identify(table: Table, texts: dict[str, Coded], rejects: Rejects, taken: frozenset[str]) -> Identified:
    """Group rows into addresses and name them.

    An identifier that the file gives is kept, and is one address within its landlord: a row that gives it again for
    another address elsewhere is rejected. The same identifier at a second landlord, or among those ``taken``, would
    make two addresses one: the later landlord (by name) gets an identifier of ours there. Without a given identifier
    the address is landlord, normalised address and municipality.
    """
    identities = _identities(table, texts)
    given = table.columns["adresse_id"]
    landlords = texts["bailleur"].map(compare_name).decode()
    has_own = ~np.equal(given, None).astype(bool)
    keys = [
        f"id{SEPARATOR}{landlord}{SEPARATOR}{own}" if own is not None else identity
        for landlord, own, identity in zip(landlords.tolist(), given.tolist(), identities.tolist())
    ]
    groups = group_by_text(keys)
    _reject_taken_twice(groups, has_own, identities, table, rejects)
    identifiers, renamed = _names(groups, given, landlords, identities, rejects.accepted, taken)
    return Identified(groups, identifiers, renamed)


def _identities(table: Table, texts: dict[str, Coded]) -> np.ndarray:
    """Return the identity of each row's address, computed once for each distinct combination."""
    names = ("bailleur", "adresse", "code_insee", "code_postal", "commune")
    first, inverse = combine([texts[name] for name in names])
    landlord, address, code, postcode, town = (texts[name].take(first).decode() for name in names)
    municipality = [municipality_of(*row) for row in zip(code, postcode, town, address)]
    known = np.empty(len(first), dtype=object)
    known[:] = [address_identity(a or "", b or "", c) for a, b, c in zip(landlord, address, municipality)]
    identities = known[inverse]
    nowhere = (
        np.array([not text for text in municipality], dtype=bool)[inverse] if len(first) else np.zeros(0, dtype=bool)
    )
    for row in np.flatnonzero(nowhere & np.isfinite(table.x)):
        place = f"{table.x[row]:.0f} {table.y[row]:.0f}"
        identities[row] += place
    return identities


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
    landlords: np.ndarray,
    identities: np.ndarray,
    accepted: np.ndarray,
    taken: frozenset[str],
) -> tuple[np.ndarray, np.ndarray]:
    """Return the identifier of each row and whether it replaces the file's own."""
    identifiers = np.full(len(groups), None, dtype=object)
    renamed = np.zeros(len(groups), dtype=bool)
    rows = np.flatnonzero(accepted)
    first, local = first_rows(groups[rows])
    leaders = rows[first]
    used = set(taken)
    name_of: dict[int, str] = {}
    was_renamed: dict[int, bool] = {}
    # Given identifiers first, landlords by name: the outcome does not hang on the order of rows.
    order = sorted(range(len(leaders)), key=lambda group: (given[leaders[group]] is None, landlords[leaders[group]]))
    for group in order:
        row = leaders[group]
        own = given[row]
        identity = identities[row]
        name = own if own is not None and own not in used else stable_identifier(identity)
        while name in used:
            identity += SEPARATOR
            name = stable_identifier(identity)
        used.add(name)
        name_of[group], was_renamed[group] = name, own is not None and name != own
    identifiers[rows] = [name_of[group] for group in local.tolist()]
    renamed[rows] = [was_renamed[group] for group in local.tolist()]
    return identifiers, renamed
