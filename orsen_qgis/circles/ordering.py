"""The order of released rows: made from what they show, so that it tells nothing of what was left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

import numpy as np

from ..texts.turns import sorted_in_turns
from .landlords import distinct, folded

# “12 bis rue des Lilas”: a house's number, what may follow it, and the parts of the rest.
HOUSE = re.compile(r"(\d{1,6})(?=[^\d]*\s\S)")
SUFFIX = re.compile(r"\s*(bis|ter|quater|[a-z])(?=\s)")
PARTS = re.compile(r"\d+|[^\d\s]+")
# Words, and whole numbers by their value.
Parts = tuple[tuple[int, int, str], ...]


def order_of(
    level: np.ndarray,
    texts: Sequence[np.ndarray],
    numbers: Sequence[np.ndarray],
    columns: Mapping[str, np.ndarray],
    kinds: Mapping[str, str],
) -> np.ndarray:
    """Return the order (int64) of rows: highest level first, then by texts, numbers and at last every column."""
    keys = [-level.astype(np.int64), *(_rank(text) for text in texts), *numbers]
    order = _sorted(keys)
    alike = _alike(keys, order)
    if alike.any():
        # Only rows that are alike so far need their columns, and only against each other.
        rows = order[alike]
        own = [_column_key(columns[field][rows], kind) for field, kind in kinds.items()]
        order[alike] = rows[_sorted([*(key[rows] for key in keys), *own])]
    return order


def _sorted(keys: Sequence[np.ndarray]) -> np.ndarray:
    # lexsort sorts by its last key first.
    return np.lexsort(tuple(reversed(keys)))


def _alike(keys: Sequence[np.ndarray], order: np.ndarray) -> np.ndarray:
    """Return, in the order given, which rows (bool) have a neighbour with the very same keys."""
    same = np.ones(max(len(order) - 1, 0), dtype=bool)
    for key in keys:
        after, before = key[order][1:], key[order][:-1]
        same &= (after == before) | ((after != after) & (before != before))  # NaN is like NaN
    alike = np.zeros(len(order), dtype=bool)
    alike[1:] |= same
    alike[:-1] |= same
    return alike


def _column_key(column: np.ndarray, kind: str) -> np.ndarray:
    if kind == "text":
        return _rank(column)
    if kind == "date":
        return column.astype(np.int64)
    return np.ma.filled(column, -1)


def _rank(texts: np.ndarray) -> np.ndarray:
    """Return the rank of each text as a reader sorts: by street, then number; accents and case matter last."""
    values, of = distinct(texts)
    parts = cache(_parts)  # a street is read once, not for each of its houses
    read = [_as_read(folded(value), parts) for value in values]
    # The values are sorted already, and sorting keeps the order of equals.
    by_reader = sorted_in_turns(range(len(values)), key=read.__getitem__)
    rank = np.empty(len(values), dtype=np.int64)
    rank[by_reader] = np.arange(len(values))
    return rank[of]


def _as_read(text: str, parts: Callable[[str], Parts]) -> tuple[Parts, int, str]:
    """Return what sorts a folded text: its words, whole numbers in them by their value, then the house's number."""
    house = HOUSE.match(text)
    number, words = (int(house.group(1)), text[house.end(1) :]) if house else (-1, text)
    suffix = SUFFIX.match(words) if house else None
    street = words[suffix.end() :] if suffix else words
    return parts(street), number, suffix.group(1) if suffix else ""


def _parts(street: str) -> Parts:
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in PARTS.findall(street))
