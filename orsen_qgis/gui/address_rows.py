"""Rated addresses as columns of numpy, filtered and sorted without a loop over model indices."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Optional

import numpy as np

from ..campaign.evolution import EVOLUTIONS, evolution_of
from ..grid.axes import LEVELS, NOT_ASSESSED
from ..texts.turns import sorted_in_turns

# What the table shows, in order.
SHOWN = ("level", "evolution", "address", "residence", "landlord", "dwellings", "reason")
# What is read of an address, in order: its columns in a rated layer.
READ = (
    "adresse_id",
    "niveau",
    "niveau_precedent",
    "adresse",
    "commune",
    "residence",
    "bailleur",
    "logements",
    "motif",
)
UNKNOWN = -1
EVERY_LEVEL = frozenset((*LEVELS, NOT_ASSESSED))


@dataclass(frozen=True, eq=False)
class AddressRows:
    """One element per address. ``fid``: int64, the feature. ``level``: int8, 0 for not assessed. ``evolution``: int8,
    a place in ``EVOLUTIONS``, -1 where no earlier campaign is known. ``dwellings``: int64, -1 where unknown.
    ``texts``: object str by column of ``SHOWN``, and ``identifier``. ``ranks``: int64 by column, what it sorts by,
    -1 for nothing. ``search``: what a search looks into, folded. ``landlords``: those that own one, sorted."""

    fid: np.ndarray
    level: np.ndarray
    evolution: np.ndarray
    dwellings: np.ndarray
    texts: dict[str, np.ndarray]
    ranks: dict[str, np.ndarray]
    search: tuple[str, ...]
    landlords: tuple[str, ...]

    def __len__(self) -> int:
        return len(self.fid)

    def rows_of(self, fids: Iterable[int]) -> np.ndarray:
        """Return the rows (bool) whose feature is one of these."""
        return np.isin(self.fid, np.fromiter(fids, dtype=np.int64))


@dataclass(frozen=True)
class AddressFilter:
    """Which addresses to show: all of these must hold. Empty words, evolution or landlord mean any; ``only`` (bool per
    row) None means any."""

    levels: frozenset[int] = EVERY_LEVEL
    evolution: str = ""
    landlord: str = ""
    words: str = ""
    only: Optional[np.ndarray] = field(default=None, compare=False)


def make_rows(fids: Sequence[int], values: Sequence[Sequence[Any]]) -> AddressRows:
    """Return rows from features' ids and their values, a column for each of ``READ``; None is NULL."""
    # Column by column, in steps that let other threads work.
    columns: dict[str, Sequence[Any]] = {**dict.fromkeys(READ, ()), **dict(zip(READ, values))}
    level, previous = (_levels(columns[name]) for name in ("niveau", "niveau_precedent"))
    known = bool(previous.any())
    codes = {name: place for place, name in enumerate(EVOLUTIONS)}
    evolution = np.full(len(fids), UNKNOWN, dtype=np.int8)
    if known:
        evolution = np.array([codes[name] for name in evolution_of(previous, level)], dtype=np.int8)
    dwellings = np.array([value if isinstance(value, int) else UNKNOWN for value in columns["logements"]], np.int64)
    texts = {
        "identifier": _texts(columns["adresse_id"]),
        "address": _texts([_joined(pair) for pair in zip(columns["adresse"], columns["commune"])]),
        "residence": _texts(columns["residence"]),
        "landlord": _texts(columns["bailleur"]),
        "reason": _texts(columns["motif"]),
    }
    ranks = {name: _ranks(texts[name]) for name in ("address", "residence", "landlord", "reason")}
    # Not assessed sorts as nothing: neither below level 1 nor above level 4.
    ranks["level"] = np.where(level == NOT_ASSESSED, UNKNOWN, level.astype(np.int64))
    ranks["evolution"] = _gravity(evolution)
    ranks["dwellings"] = dwellings
    searched = zip(*(texts[name] for name in ("identifier", "address", "residence", "landlord", "reason")))
    return AddressRows(
        np.array(fids, dtype=np.int64),
        level,
        evolution,
        dwellings,
        texts,
        ranks,
        tuple(" ".join(parts).casefold() for parts in searched),
        tuple(sorted(set(texts["landlord"]) - {""}, key=str.casefold)),
    )


def free_rows(held: list[AddressRows]) -> None:
    """Free what nobody shows any more, in steps that let other threads work: 150 000 texts at once would hold them.

    ``held`` has the only reference to these rows, and is empty afterwards.
    """
    while held:
        rows = held.pop()
        while rows.texts:
            rows.texts.popitem()


def shown_rows(rows: AddressRows, chosen: AddressFilter, column: str, descending: bool) -> np.ndarray:
    """Return the rows (int64) that pass the filter, sorted by a column of ``SHOWN``; nothing known comes last."""
    passes = np.isin(rows.level, list(chosen.levels))
    if chosen.evolution:
        passes &= rows.evolution == EVOLUTIONS.index(chosen.evolution)
    if chosen.landlord:
        passes &= rows.texts["landlord"] == chosen.landlord
    if chosen.only is not None:
        passes &= chosen.only
    for word in chosen.words.casefold().split():
        passes &= np.fromiter((word in text for text in rows.search), dtype=bool, count=len(rows))
    shown = np.flatnonzero(passes)
    rank = rows.ranks[column][shown]
    key = np.where(rank == UNKNOWN, np.iinfo(np.int64).max, -rank if descending else rank)
    return shown[np.argsort(key, kind="stable")]


def _levels(values: Iterable[Any]) -> np.ndarray:
    return np.array([value if value in LEVELS else NOT_ASSESSED for value in values], dtype=np.int8)


def _gravity(evolution: np.ndarray) -> np.ndarray:
    """Return what evolutions sort by: falls, then stable, then rises; what is no change in level stands for nothing."""
    order = {"baisse": 1, "stable": 2, "hausse": 3}
    of_code = np.array([*(order.get(name, UNKNOWN) for name in EVOLUTIONS), UNKNOWN], dtype=np.int64)
    return of_code[evolution]


def _texts(values: Iterable[Any]) -> np.ndarray:
    column = ["" if value is None else str(value) for value in values]
    texts = np.empty(len(column), dtype=object)
    texts[:] = column
    return texts


def _joined(parts: Iterable[Any]) -> str:
    return ", ".join(str(part) for part in parts if part)


def _ranks(texts: np.ndarray) -> np.ndarray:
    place = {text: number for number, text in enumerate(sorted_in_turns(list(set(texts)), str.casefold))}
    return np.fromiter((place[text] if text else UNKNOWN for text in texts), dtype=np.int64, count=len(texts))
