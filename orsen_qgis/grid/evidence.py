"""From tables of addresses, incidents and rated facts to what the classification weighs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

import numpy as np

from ..problems import Problem
from ..stock.table import Table, empty_column
from .axes import NOT_ASSESSED, Frequency, Impact, Severity, plain_code, read_code
from .facts import UNTYPED, Facts, Window, count_incidents, rated_facts
from .grid import Grid

IMPORTED_SOURCES = (None, "importe")
KNOWN_SOURCES = (None, "propose", "importe", "retenu")


@dataclass
class Tally:
    """What was set aside while reading, by kind; nothing is dropped without standing here."""

    outside_window: int = 0
    outside_stock: int = 0
    severity_conflicts: int = 0


def address_index(addresses: Table, name: str) -> dict[str, int]:
    """Return the row of each address by its id. Raises Problem where an id is missing or stands twice."""
    index: dict[str, int] = {}
    for row, identifier in enumerate(addresses.columns["adresse_id"]):
        if identifier is None:
            raise Problem("“{source}”, row {row}: the address has no adresse_id.", source=name, row=row + 1)
        if identifier in index:
            raise Problem(
                "“{source}”, row {row}: the adresse_id “{identifier}” stands twice. Each address must have its own.",
                source=name,
                row=row + 1,
                identifier=identifier,
            )
        index[identifier] = row
    return index


def rows_of(identifiers: np.ndarray, index: Mapping[str, int]) -> np.ndarray:
    """Return the address row (int64) of each identifier, -1 where the stock has none."""
    return np.fromiter((index.get(identifier, -1) for identifier in identifiers), np.int64, len(identifiers))


def dated_facts(
    incidents: Table, index: Mapping[str, int], window: Window, grid: Grid, name: str, tally: Tally
) -> Facts:
    """Count the incidents of the window. An incident's own severity beats its type's, and conflicts are counted.

    Raises Problem for an incident without a date, or with neither a known type nor a severity.
    """
    days = incidents.columns["date_fait"]
    undated = np.flatnonzero(np.isnat(days))
    if len(undated):
        raise Problem(
            "“{source}”, row {row}: the incident has no date. Give it one, or import the file with ORSEN first.",
            source=name,
            row=int(undated[0]) + 1,
        )
    inside = window.holds(days)
    rows = rows_of(incidents.columns["adresse_id"], index)
    tally.outside_window += int(np.count_nonzero(~inside))
    tally.outside_stock += int(np.count_nonzero(inside & (rows < 0)))
    types, severity = typed_severities(incidents, grid, name, tally)
    kept = inside & (rows >= 0)
    return count_incidents(rows[kept], types[kept], severity[kept], window, grid)


def given_facts(facts: Table, index: Mapping[str, int], grid: Grid, name: str, tally: Tally) -> Facts:
    """Return the facts that people rated. Raises Problem for one without frequency or severity."""
    types, severity = typed_severities(facts, grid, name, tally)
    frequency = coded(facts, "frequence", Frequency, name)
    missing = np.flatnonzero(frequency < 0)
    if len(missing):
        raise Problem(
            "“{source}”, row {row}: the fact has no frequence. Write ponctuelle, reguliere or quotidienne.",
            source=name,
            row=int(missing[0]) + 1,
        )
    rows = rows_of(facts.columns["adresse_id"], index)
    tally.outside_stock += int(np.count_nonzero(rows < 0))
    kept = rows >= 0
    return rated_facts(rows[kept], types[kept], severity[kept], frequency[kept], grid)


def typed_severities(facts: Table, grid: Grid, name: str, tally: Tally) -> tuple[np.ndarray, np.ndarray]:
    """Return type (int16) and severity (int8) of each row; the row's own severity beats that of its type."""
    codes = {code: number for number, code in enumerate(grid.fact_types)}
    own = coded(facts, "gravite", Severity, name)
    types = np.full(len(facts), UNTYPED, dtype=np.int16)
    of_type = np.full(len(facts), -1, dtype=np.int8)
    column = facts.columns.get("type_fait", empty_column("text", len(facts)))
    for word, rows in groups(column):
        if word not in codes:
            raise Problem(
                "“{source}”, row {row}: the fact type “{word}” is not one of the grid “{grid}”. Correct it, or map it "
                "to one of the grid's types when importing.",
                source=name,
                row=int(rows[0]) + 1,
                word=word,
                grid=grid.name,
            )
        types[rows] = codes[word]
        of_type[rows] = grid.fact_types[word].severity
    tally.severity_conflicts += int(np.count_nonzero((own >= 0) & (of_type >= 0) & (own != of_type)))
    severity = np.where(own >= 0, own, of_type).astype(np.int8)
    unknown = np.flatnonzero(severity < 0)
    if len(unknown):
        raise Problem(
            "“{source}”, row {row}: the fact has neither a type nor a gravite. Give it one of them.",
            source=name,
            row=int(unknown[0]) + 1,
        )
    return types, severity


def coded(table: Table, column: str, axis: type[IntEnum], name: str) -> np.ndarray:
    """Return a column of words as values of an axis (int8), -1 for none. Raises Problem for an unknown word."""
    values = np.full(len(table), -1, dtype=np.int8)
    for word, rows in groups(table.columns.get(column, empty_column("text", len(table)))):
        try:
            value = read_code(axis, word)
        except Problem as problem:
            raise Problem(
                "“{source}”, row {row}, column “{column}”: “{word}” is none of {words}.",
                source=name,
                row=int(rows[0]) + 1,
                column=column,
                word=word,
                words=problem.values["words"],
            ) from None
        values[rows] = -1 if value is None else value
    return values


def groups(column: np.ndarray) -> list[tuple[str, np.ndarray]]:
    """Return each distinct text of a column with its rows, None left out."""
    present = np.flatnonzero(np.array([value is not None for value in column], dtype=bool))
    words, place = np.unique(column[present].astype(str), return_inverse=True)
    order = np.argsort(place, kind="stable")
    bounds = np.searchsorted(place[order], np.arange(len(words) + 1))
    return [(str(word), present[order[start:end]]) for word, start, end in zip(words, bounds[:-1], bounds[1:])]


def covered_addresses(addresses: Table, landlords: tuple[str, ...]) -> np.ndarray:
    """Return which addresses (bool) a register covers: their own column says so, or their landlord is listed.

    Raises Problem for a listed landlord of whom no address is there: a slip of the pen would turn into level 1.
    """
    number = len(addresses)
    column = addresses.columns.get("couvert", empty_column("boolean", number))
    covered = np.ma.filled(column, False).astype(bool)
    names = addresses.columns.get("bailleur", empty_column("text", number))
    keys = np.array(["" if name is None else plain_code(name) for name in names], dtype=object)
    for landlord in landlords:
        theirs = keys == plain_code(landlord)
        if not theirs.any():
            raise Problem(
                "No address belongs to the landlord “{landlord}” that was named as covered. Write its name as in the "
                "column “bailleur”.",
                landlord=landlord,
            )
        covered |= theirs
    return covered


def imported_levels(addresses: Table, name: str) -> np.ndarray:
    """Return the imported level of each address (int8, 0 for none).

    ``niveau`` is one only where ``source_niveau`` is empty or ``importe``; an output of ours keeps it in
    ``niveau_importe`` beside the level that holds, so that classifying it again changes nothing.
    """
    number = len(addresses)
    given = levels(addresses, "niveau", name)
    kept = levels(addresses, "niveau_importe", name)
    sources = addresses.columns.get("source_niveau", empty_column("text", number))
    for row, source in enumerate(sources):
        if source not in KNOWN_SOURCES:
            raise Problem(
                "“{source}”, row {row}: source_niveau is “{word}”, which is none of {words}.",
                source=name,
                row=row + 1,
                word=source,
                words=", ".join(word for word in KNOWN_SOURCES if word),
            )
    imported = np.array([source in IMPORTED_SOURCES for source in sources], dtype=bool)
    return np.where(imported & (given != NOT_ASSESSED), given, kept).astype(np.int8)


def levels(table: Table, column: str, name: str) -> np.ndarray:
    """Return a column of levels as int8, 0 for NULL. Raises Problem for a level that is not 1 to 4."""
    values = np.ma.filled(table.columns.get(column, empty_column("integer", len(table))), NOT_ASSESSED)
    given = ~np.ma.getmaskarray(table.columns.get(column, empty_column("integer", len(table))))
    impossible = np.flatnonzero(given & ((values < 1) | (values > 4)))
    if len(impossible):
        raise Problem(
            "“{source}”, row {row}, column “{column}”: {value} is not a level from 1 to 4.",
            source=name,
            row=int(impossible[0]) + 1,
            column=column,
            value=int(values[impossible[0]]),
        )
    return np.where(given, values, NOT_ASSESSED).astype(np.int8)


def impacts(addresses: Table, name: str) -> np.ndarray:
    """Return the impact of each address (int8, -1 for none)."""
    return coded(addresses, "impact", Impact, name)
