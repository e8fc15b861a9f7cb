"""The order of released rows: made from what they show, so that it tells nothing of what was left out."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import numpy as np

from .landlords import distinct, folded

# “12 bis rue des Lilas”: a house's number, what may follow it, and the parts of the rest.
HOUSE = re.compile(r"(\d{1,6})(?=[^\d]*\s\S)")
SUFFIX = re.compile(r"\s*(bis|ter|quater|[a-z])(?=\s)")
PARTS = re.compile(r"\d+|[^\d\s]+")


def order_of(
    level: np.ndarray,
    texts: Sequence[np.ndarray],
    numbers: Sequence[np.ndarray],
    columns: Mapping[str, np.ndarray],
    kinds: Mapping[str, str],
) -> np.ndarray:
    """Return the order (int64) of rows: highest level first, then by texts, numbers and at last every column."""
    keys = [-level.astype(np.int64), *(_rank(text) for text in texts), *numbers]
    keys += [_column_key(columns[field], kind) for field, kind in kinds.items()]
    # lexsort sorts by its last key first.
    return np.lexsort(tuple(reversed(keys)))


def _column_key(column: np.ndarray, kind: str) -> np.ndarray:
    if kind == "text":
        return _rank(column)
    if kind == "date":
        return column.astype(np.int64)
    return np.ma.filled(column, -1)


def _rank(texts: np.ndarray) -> np.ndarray:
    """Return the rank of each text as a reader sorts: by street, then number; accents and case matter last."""
    values, of = distinct(texts)
    by_reader = sorted(range(len(values)), key=lambda number: (_as_read(folded(values[number])), values[number]))
    rank = np.empty(len(values), dtype=np.int64)
    rank[by_reader] = np.arange(len(values))
    return rank[of]


def _as_read(text: str) -> tuple[tuple[tuple[int, int, str], ...], int, str]:
    """Return what sorts a folded text: its words, whole numbers in them by their value, then the house's number."""
    house = HOUSE.match(text)
    number, words = (int(house.group(1)), text[house.end(1) :]) if house else (-1, text)
    suffix = SUFFIX.match(words) if house else None
    street = words[suffix.end() :] if suffix else words
    parts = tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in PARTS.findall(street))
    return parts, number, suffix.group(1) if suffix else ""
