"""Which row of a table holds its column names: titles, dates and merged headings often stand above it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from .known_names import EPSG_NAMES, INCIDENT_NAMES, PLACE_PAIRS, POSITIONS, RPLS_STREET, STOCK_NAMES
from .normalise import compare_name

DEEPEST = 20  # rows that are looked at
NUMBER = re.compile(r"\s*[+-]?[\d\s]+(?:[.,]\d+)?\s*%?\s*")
SHORT = 3
MORE = 2  # names that a second row has to add
FEW, ENOUGH = 1, 3  # names that are known
KNOWN = frozenset(
    name
    for names in (*STOCK_NAMES.values(), *INCIDENT_NAMES.values(), *PLACE_PAIRS, POSITIONS, EPSG_NAMES, RPLS_STREET)
    for name in names
    if name
)


def known_names(cells: Sequence[str]) -> int:
    """Return how many different cells of a row are names that columns have in the wild."""
    return len({compare_name(cell) for cell in cells} & KNOWN)


def holds_values(cells: Sequence[str]) -> bool:
    """Whether a row of column names is none: no name that we know, and half of what it says is numbers.

    Short numbers alone are names that a program gave: 0, 1, 2…
    """
    said = [cell for cell in cells if cell.strip()]
    numbers = [cell for cell in said if NUMBER.fullmatch(cell)]
    return 2 * len(numbers) >= len(said) and max(map(len, numbers), default=0) > SHORT and known_names(said) == 0


def header_row(rows: Sequence[Sequence[str]]) -> int:
    """Return the index of the row of column names among the first rows of a table.

    That is the first row, unless hardly any of its cells is a name we know and a row below holds several.
    """
    if rows and known_names(rows[0]) <= FEW:
        for index, row in enumerate(rows[1:DEEPEST], start=1):
            if known_names(row) >= ENOUGH:
                return index
    return 0


def joined_names(upper: Sequence[str], lower: Sequence[str]) -> list[str] | None:
    """Return the column names of two rows that share them; None where the lower row says nothing more, or is data.

    Headings over several columns stand in the upper row, the names of these columns in the lower one.
    """
    lower = [*lower, *[""] * (len(upper) - len(lower))][: len(upper)]
    if any(NUMBER.fullmatch(cell) for cell in lower if cell):
        return None
    joined = [
        above if not below or (known_names([above]) and not known_names([below])) else below
        for above, below in zip(upper, lower)
    ]
    return joined if known_names(joined) >= known_names(upper) + MORE else None
