"""Residences: the highest level of their addresses, how levels spread, and the dwellings concerned."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid.axes import LEVELS, NOT_ASSESSED, plain_code
from ..stock.table import Table
from .rated import column_of, dwellings_of, level_of, truth_of

RESIDENCE = {
    "bailleur": "text",
    "residence": "text",
    "commune": "text",
    "code_insee": "text",
    "unite": "text",
    "niveau_max": "integer",
    "nb_adresses": "integer",
    **{f"nb_niveau_{level}": "integer" for level in LEVELS},
    "nb_non_evalue": "integer",
    "couverture": "real",
    "logements": "integer",
    **{f"logements_niveau_{level}": "integer" for level in LEVELS},
    "logements_non_evalue": "integer",
    "nb_deduites": "integer",
    "niveau_max_deduit": "boolean",
    "nb_a_confirmer": "integer",
    "campagne": "text",
    "grille": "text",
}
NAMED, ALONE = "residence", "adresse"


@dataclass(frozen=True)
class Sites:
    """Addresses as sites. ``of`` (int64 per address) is the site of each, numbered from 0; ``named`` (bool per site)
    tells residences from addresses that belong to none and stand alone."""

    of: np.ndarray
    named: np.ndarray

    @property
    def number(self) -> int:
        """How many sites there are."""
        return len(self.named)

    def total(self, values: np.ndarray) -> np.ndarray:
        """Return the sum per site (int64) of one whole number per address."""
        sums = np.zeros(self.number, dtype=np.int64)
        np.add.at(sums, self.of, values.astype(np.int64))
        return sums

    def has(self, truths: np.ndarray) -> np.ndarray:
        """Return which sites (bool) have an address of which it is true."""
        found = np.zeros(self.number, dtype=bool)
        found[self.of[truths]] = True
        return found


def find_sites(addresses: Table) -> Sites:
    """Group addresses by landlord, residence and municipality, spelling aside; in the order of their first address.

    Where the table has no ``code_insee``, landlord and residence alone make a site. An address that names no residence
    is a site of its own, so that no level is lost on the way.
    """
    parts = [_numbers_of(column_of(addresses, name)) for name in ("bailleur", "residence", "code_insee")]
    residence = parts[1]
    alone = np.where(residence < 0, np.arange(len(addresses)), -1)
    _, first, of = np.unique(np.column_stack([*parts, alone]), axis=0, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.int64)
    rank[np.argsort(first)] = np.arange(len(first))
    return Sites(rank[of.ravel()], residence[np.sort(first)] >= 0)


def summarise_residences(addresses: Table, sites: Sites) -> Table:
    """Return one row per site, the highest level first, then the most dwellings.

    ``couverture`` is the share (0 to 1) of its addresses that have a level. Dwellings are NULL where no address of the
    site has a number. ``niveau_max_deduit``: every address at the highest level stands on an inferred cell of the grid.
    A site lies at the mean of its addresses.
    """
    level, dwellings = level_of(addresses, "niveau"), dwellings_of(addresses)
    known, inferred = dwellings >= 0, truth_of(addresses, "cellule_deduite")
    homes = np.maximum(dwellings, 0)
    count = np.bincount(sites.of, minlength=sites.number)
    highest = np.zeros(sites.number, dtype=np.int8)
    np.maximum.at(highest, sites.of, level)
    assessed = sites.total(level != NOT_ASSESSED)
    unknown = ~sites.has(known)
    at_highest = (level == highest[sites.of]) & (level != NOT_ASSESSED)
    columns = {
        **{name: _shared(column_of(addresses, name), sites) for name in ("bailleur", "residence", "commune")},
        "code_insee": _shared(column_of(addresses, "code_insee"), sites),
        "unite": np.where(sites.named, NAMED, ALONE).astype(object),
        "niveau_max": np.ma.masked_array(highest.astype(np.int64), mask=highest == NOT_ASSESSED),
        "nb_adresses": np.ma.masked_array(count.astype(np.int64)),
        **{f"nb_niveau_{each}": np.ma.masked_array(sites.total(level == each)) for each in LEVELS},
        "nb_non_evalue": np.ma.masked_array(sites.total(level == NOT_ASSESSED)),
        "couverture": assessed / np.maximum(count, 1),
        "logements": np.ma.masked_array(sites.total(homes), mask=unknown),
        **{
            f"logements_niveau_{each}": np.ma.masked_array(sites.total(homes * (level == each)), mask=unknown)
            for each in LEVELS
        },
        "logements_non_evalue": np.ma.masked_array(sites.total(homes * (level == NOT_ASSESSED)), mask=unknown),
        "nb_deduites": np.ma.masked_array(sites.total(inferred)),
        "niveau_max_deduit": np.ma.masked_array(~sites.has(at_highest & ~inferred), mask=highest == NOT_ASSESSED),
        "nb_a_confirmer": np.ma.masked_array(
            sites.total((level == 4) & (column_of(addresses, "contre_visite") == "a_confirmer"))
        ),
        "campagne": _shared(column_of(addresses, "campagne"), sites),
        "grille": _shared(column_of(addresses, "grille"), sites),
    }
    x, y = _places(addresses, sites)
    table = Table({name: columns[name] for name in RESIDENCE}, RESIDENCE, x, y, addresses.crs)
    order = np.lexsort((np.arange(sites.number), -np.where(unknown, -1, sites.total(homes)), -highest))
    return table.take(order)


def _numbers_of(texts: np.ndarray) -> np.ndarray:
    """Return one number per row, equal for texts that differ in spelling only; -1 where there is no text."""
    numbers: dict[str, int] = {}
    of_text: dict[str, int] = {}
    result = np.full(len(texts), -1, dtype=np.int64)
    for row, text in enumerate(texts):
        if text is not None:
            if text not in of_text:
                of_text[text] = numbers.setdefault(plain_code(text), len(numbers))
            result[row] = of_text[text]
    return result


def _shared(texts: np.ndarray, sites: Sites) -> np.ndarray:
    """Return the text of each site that most of its addresses give, the first of the alphabet among equals."""
    words = sorted({text for text in texts if text is not None})
    place = {text: number for number, text in enumerate(words)}
    said = np.array([place.get(text, -1) for text in texts], dtype=np.int64)
    shared = np.full(sites.number, None, dtype=object)
    pairs, count = np.unique(np.column_stack((sites.of, said))[said >= 0], axis=0, return_counts=True)
    order = np.lexsort((-pairs[:, 1], count, pairs[:, 0]))
    shared[pairs[order, 0]] = np.array([*words, None], dtype=object)[pairs[order, 1]]  # the last of each site wins
    return shared


def _places(addresses: Table, sites: Sites) -> tuple[np.ndarray | None, np.ndarray | None]:
    if addresses.x is None or addresses.y is None:
        return None, None
    placed = np.isfinite(addresses.x) & np.isfinite(addresses.y)
    count = np.bincount(sites.of[placed], minlength=sites.number)
    means = []
    for axis in (addresses.x, addresses.y):
        with np.errstate(invalid="ignore", divide="ignore"):
            means.append(np.bincount(sites.of[placed], axis[placed], sites.number) / count)
    return means[0], means[1]
