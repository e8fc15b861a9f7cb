"""How far each agency is: lines sent, lines filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ...grid.axes import plain_code
from ...stock.table import Table, as_column, empty_column
from .reading import FilledSheet
from .statements import Statement

KINDS = {
    "bailleur": "text",
    "agence": "text",
    "adresses": "integer",
    "sans_feuille": "integer",
    "lignes": "integer",
    "remplies": "integer",
    "pourcent": "real",
}


@dataclass
class Count:
    """The numbers of one agency."""

    landlord: str
    agency: str | None
    addresses: int = 0
    on_sheets: set[str] = field(default_factory=set)
    lines: set[tuple[str, ...]] = field(default_factory=set)
    filled: set[tuple[str, ...]] = field(default_factory=set)


def progress(addresses: Table, sheets: Sequence[FilledSheet], statements: Sequence[Statement]) -> Table:
    """Return one row per landlord and agency of the stock, also of those from whom no sheet came back.

    ``lignes`` counts the lines that were sent on the sheets read, also those that somebody deleted since; a line that
    came back twice counts once. ``remplies``: those that give something to rate by. ``sans_feuille``: addresses that
    stand on no sheet read. ``pourcent`` is NULL where there is no line.
    """
    counts: dict[tuple[str, str], Count] = {}
    agency_of: dict[str, Count] = {}
    blank = empty_column("text", len(addresses))
    landlords, agencies = (addresses.columns.get(name, blank) for name in ("bailleur", "agence"))
    for identifier, landlord, agency in zip(addresses.columns["adresse_id"], landlords, agencies):
        key = (plain_code(landlord or ""), plain_code(agency or ""))
        count = counts.setdefault(key, Count(landlord, agency))
        count.addresses += 1
        agency_of[identifier] = count
    for sheet in sheets:
        for line in sheet.known.lines.values():
            _add(agency_of, line, "lines")
    for statement in statements:
        if statement.rates:
            _add(agency_of, statement.line, "filled")
    ordered = [counts[key] for key in sorted(counts)]
    lines, filled = [len(count.lines) for count in ordered], [len(count.filled) for count in ordered]
    columns: dict[str, list[Any]] = {
        "bailleur": [count.landlord for count in ordered],
        "agence": [count.agency for count in ordered],
        "adresses": [count.addresses for count in ordered],
        "sans_feuille": [count.addresses - len(count.on_sheets) for count in ordered],
        "lignes": lines,
        "remplies": filled,
        "pourcent": [round(100 * done / sent, 1) if sent else None for done, sent in zip(filled, lines)],
    }
    return Table({name: as_column(values, KINDS[name]) for name, values in columns.items()}, KINDS)


def _add(agency_of: dict[str, Count], line: tuple[str, ...], what: str) -> None:
    """Count a line under the agency of its first address in the stock, by its addresses there."""
    here = tuple(sorted(address for address in line if address in agency_of))
    if not here:
        return
    getattr(agency_of[here[0]], what).add(here)
    for address in here:
        agency_of[address].on_sheets.add(address)
