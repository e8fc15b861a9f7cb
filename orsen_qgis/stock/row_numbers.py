"""The columns of a stock that are no texts, read from a file's rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from ..columns import STOCK
from .coded import Coded
from .codes import read_impact, read_level
from .conversion import amount_of, convert, numbers
from .expressions import Rows
from .profile import Profile
from .rejects import Rejects
from .table import as_column, empty_column
from .values import to_boolean, to_text

# More dwellings than any address has: a number of another kind went into the column.
MOST_DWELLINGS = 100_000


def read_numbers(rows: Rows, profile: Profile, rejects: Rejects) -> dict[str, np.ndarray]:
    """Return the columns that are no texts, impact included; rows with values that cannot be are rejected."""
    columns = {name: empty_column(STOCK[name], len(rows)) for name in ("logements", "couvert", "impact", "niveau")}
    readers: dict[str, tuple[Callable[[Any], Any], str]] = {
        "niveau": (lambda value: _read_text(value, read_level), "level-impossible"),
        "impact": (lambda value: _read_text(value, read_impact), "impact-unknown"),
        "couvert": (to_boolean, "boolean-unreadable"),
    }
    if profile.rows == "dwellings":
        columns["logements"] = np.ma.masked_array(np.ones(len(rows), dtype=np.int64), mask=False)
    elif "logements" in rows.columns:
        columns["logements"] = _dwellings(rows.columns["logements"], rejects)
    for name, (read, reason) in readers.items():
        if name in rows.columns:
            raw = rows.columns[name]
            values, bad = convert(raw, read)
            rejects.mark(bad, reason, name, raw.decode())
            columns[name] = as_column(values.decode().tolist(), STOCK[name])
    return columns


def _dwellings(raw: Coded, rejects: Rejects) -> np.ndarray:
    values, bad = convert(raw, amount_of)
    amount = numbers(values)
    known = np.isfinite(amount)
    shown = raw.decode()
    rejects.mark(bad, "number-unreadable", "logements", shown)
    rejects.mark(known & (amount < 0), "number-negative", "logements", shown)
    rejects.mark(
        known & ((amount > MOST_DWELLINGS) | (amount != np.floor(amount))), "number-impossible", "logements", shown
    )
    sound = known & (amount >= 0) & (amount <= MOST_DWELLINGS)
    return np.ma.masked_array(np.where(sound, amount, 0).astype(np.int64), mask=~known)


def _read_text(value: Any, read: Callable[[str], Any]) -> Any:
    text = to_text(value)
    return None if text is None else read(text)
