"""Which addresses a release is made of, as digests: enough to compare two releases, too little to read one.

A register keeps a footprint with each copy. It has no address and no level: one number per address, made with a one-way
function and, inside a register, with that register's own key. Whoever holds the register and a list of addresses can
try them all, as with any digest of something that can be listed: a footprint is as confidential as the register.
"""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from ..stock.table import Table
from .candidates import Candidates, column_of
from .canonical import digest
from .landlords import distinct, folded

BYTES = 8
DIGEST = np.dtype("<u8")
SMALL = np.dtype("<u4")


@dataclass(frozen=True, eq=False)
class Footprint:
    """The addresses of a release. Arrays have an element per released address, sorted by it; no order of rows shows.

    ``address``: uint64, digest of what identifies the address. ``campaign``: uint64, digest of its campaign: a level is
    a figure of one campaign, another campaign's is another figure. ``row``: int64, the released row that holds the
    address, by a number of its own. ``dwellings``: int64. ``counted``: bool per row, whether the row tells counts of
    levels. ``scope``: uint64, sorted: addresses that the circle does not get because of their level alone.
    """

    address: np.ndarray
    campaign: np.ndarray
    row: np.ndarray
    dwellings: np.ndarray
    counted: np.ndarray
    scope: np.ndarray

    @property
    def statement(self) -> np.ndarray:
        """A number (uint64) per released address and campaign: what a figure speaks of."""
        return self.address ^ self.campaign

    @cached_property
    def identity(self) -> str:
        """A digest of the whole, 64 characters: equal for equal footprints."""
        return digest(self.as_json())

    def keyed(self, key: bytes) -> Footprint:
        """Return the footprint as one register sees it; comparable with others of that register only."""
        address, campaign = keyed(self.address, key), keyed(self.campaign, key)
        return _sorted(replace(self, address=address, campaign=campaign, scope=np.sort(keyed(self.scope, key))))

    def as_json(self) -> dict[str, Any]:
        """Return the footprint in JSON's terms."""
        campaigns, campaign = np.unique(self.campaign, return_inverse=True)
        return {
            "address": _packed(self.address, DIGEST),
            "campaigns": _packed(campaigns, DIGEST),
            "campaign": _packed(campaign, SMALL),
            "row": _packed(self.row, SMALL),
            "dwellings": _packed(np.minimum(self.dwellings, np.iinfo(SMALL).max), SMALL),
            "counted": _packed(self.counted, SMALL),
            "scope": _packed(self.scope, DIGEST),
        }


def footprint_from_json(said: Any) -> Footprint:
    """Return the footprint that ``as_json`` said; ValueError, TypeError, KeyError or IndexError for anything else."""
    campaigns = _unpacked(said["campaigns"], DIGEST)
    return Footprint(
        _unpacked(said["address"], DIGEST),
        campaigns[_unpacked(said["campaign"], SMALL).astype(np.int64)],
        _unpacked(said["row"], SMALL).astype(np.int64),
        _unpacked(said["dwellings"], SMALL).astype(np.int64),
        _unpacked(said["counted"], SMALL).astype(bool),
        _unpacked(said["scope"], DIGEST),
    )


def footprint_of(released: Identity, row: np.ndarray, counted: np.ndarray, scope: Identity) -> Footprint:
    """Return the footprint of released addresses in their rows (from 0), and of those in scope."""
    return _sorted(
        Footprint(released.address, released.campaign, row, released.dwellings, counted, np.sort(scope.address))
    )


@dataclass(frozen=True)
class Identity:
    """Who each candidate is: digests (uint64) of address and campaign, and dwellings (int64, unknown as 0)."""

    address: np.ndarray
    campaign: np.ndarray
    dwellings: np.ndarray

    def keyed(self, key: bytes) -> Identity:
        """Return the digests as one register sees them."""
        return replace(self, address=keyed(self.address, key), campaign=keyed(self.campaign, key))

    def take(self, chosen: np.ndarray) -> Identity:
        """Return the chosen addresses (mask or indices)."""
        return Identity(self.address[chosen], self.campaign[chosen], self.dwellings[chosen])


def identity_of(addresses: Table, candidates: Candidates) -> Identity:
    """Return who the candidates are.

    An address is its ``adresse_id``; without one its commune and text; without text its commune and place (metres).
    A campaign is ``campagne``; without one the year of ``evalue_le``.
    """
    row = candidates.row
    identifiers, identifier = distinct(column_of(addresses, "adresse_id")[row])
    texts, text = distinct(column_of(addresses, "adresse")[row])
    texts = [folded(each) for each in texts]
    keys = []
    for number, (which, words) in enumerate(zip(map(int, identifier), map(int, text))):
        if identifiers[which]:
            keys.append(f"id\x1f{identifiers[which]}")
            continue
        place = "" if texts[words] else f"{candidates.east[number]:.0f}\x1f{candidates.north[number]:.0f}"
        commune = candidates.codes[candidates.municipality[number]]
        keys.append(f"at\x1f{commune}\x1f{texts[words]}\x1f{place}")
    return Identity(_digests(keys), _campaigns(addresses, row), candidates.dwellings)


def _campaigns(addresses: Table, row: np.ndarray) -> np.ndarray:
    named, which = distinct(column_of(addresses, "campagne")[row])
    years = column_of(addresses, "evalue_le")[row].astype("datetime64[Y]").astype(np.int64)
    dated = np.array([f"{1970 + year}" if year > -1970 else "" for year in np.unique(years).tolist()], dtype=object)
    _, year = np.unique(years, return_inverse=True)
    names = np.array([folded(name) for name in named], dtype=object)[which]
    names = np.where(names == "", dated[year.reshape(-1)] if len(dated) else names, names)
    spelt, code = distinct(names)
    return _digests(spelt)[code]


def keyed(digests: np.ndarray, key: bytes) -> np.ndarray:
    """Return digests (uint64) digested again with a key; equal stays equal."""
    distinct_digests, which = np.unique(digests, return_inverse=True)
    raw = distinct_digests.astype(DIGEST).tobytes()
    made = [
        hashlib.blake2b(raw[start : start + BYTES], digest_size=BYTES, key=key).digest()
        for start in range(0, len(raw), BYTES)
    ]
    return np.frombuffer(b"".join(made), dtype=DIGEST).astype(np.uint64)[which.reshape(-1)]


def _digests(texts: list[str]) -> np.ndarray:
    made = [hashlib.blake2b(text.encode("utf-8"), digest_size=BYTES).digest() for text in texts]
    return np.frombuffer(b"".join(made), dtype=DIGEST).astype(np.uint64)


def _sorted(footprint: Footprint) -> Footprint:
    """Return the footprint by address, its rows numbered by their first address: no order of anything else shows."""
    order = np.lexsort((footprint.row, footprint.campaign, footprint.address))
    rows, first, row = np.unique(footprint.row[order], return_index=True, return_inverse=True)
    number = np.argsort(np.argsort(first))
    counted = np.zeros(len(rows), dtype=bool)
    counted[number] = footprint.counted[rows]
    return replace(
        footprint,
        address=footprint.address[order],
        campaign=footprint.campaign[order],
        row=number[row.reshape(-1)],
        dwellings=footprint.dwellings[order],
        counted=counted,
    )


def _packed(values: np.ndarray, kind: np.dtype) -> str:
    return base64.b64encode(np.asarray(values).astype(kind).tobytes()).decode("ascii")


def _unpacked(text: str, kind: np.dtype) -> np.ndarray:
    values = np.frombuffer(base64.b64decode(text, validate=True), dtype=kind)
    return values.astype(np.uint64) if kind == DIGEST else values
