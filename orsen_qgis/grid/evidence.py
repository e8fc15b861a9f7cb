"""From tables of addresses and rated facts to what the classification weighs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import IntEnum

import numpy as np

from ..problems import Problem
from ..stock.table import Table, empty_column
from ..texts.address_index import AddressIndex
from ..texts.packed import pack
from ..texts.vocabulary import Vocabulary
from ..texts.words import Words
from .axes import NOT_ASSESSED, Frequency, Impact, Severity, plain_code
from .facts import Facts, rated_facts
from .grid import Grid
from .incidents import Tally, typed
from .readers import axis_words, type_words

IMPORTED_SOURCES = (None, "importe")
KNOWN_SOURCES = (None, "propose", "importe", "retenu")


def address_index(addresses: Table, name: str) -> AddressIndex:
    """Return the row of each address by its id. Raises Problem where an id is missing or stands twice."""
    return AddressIndex([pack(addresses.columns["adresse_id"].tolist())], name)


def rows_of(identifiers: np.ndarray, index: Mapping[str, int]) -> np.ndarray:
    """Return the address row (int64) of each identifier, -1 where the stock has none."""
    return np.fromiter((index.get(identifier, -1) for identifier in identifiers), np.int64, len(identifiers))


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


def typed_severities(
    facts: Table, grid: Grid, name: str, tally: Tally, before: int = 0
) -> tuple[np.ndarray, np.ndarray]:
    """Return type (int16) and severity (int8) of each row; the row's own severity beats that of its type.

    ``before`` rows of the layer came earlier.
    """
    columns = facts.columns
    nothing = empty_column("text", len(facts))
    types = type_words(grid, name).read(columns.get("type_fait", nothing), before)
    own = axis_words(Severity, "gravite", name).read(columns.get("gravite", nothing), before)
    severity = typed(types, own, grid, name, before, tally)
    return types.astype(np.int16), severity.astype(np.int8)


def coded(table: Table, column: str, axis: type[IntEnum], name: str) -> np.ndarray:
    """Return a column of words as values of an axis (int8), -1 for none. Raises Problem for an unknown word."""
    texts = table.columns.get(column, empty_column("text", len(table)))
    return axis_words(axis, column, name).read(texts, 0).astype(np.int8)


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
    names = Vocabulary()
    codes = names.codes(addresses.columns.get("bailleur", empty_column("text", number)))
    keys = np.array(["" if name is None else plain_code(name) for name in names.words], dtype=object)
    for landlord in landlords:
        theirs = (keys == plain_code(landlord))[codes]
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
    sources = Words(_source_reader(name), np.int8(KNOWN_SOURCES.index(None)))
    said = sources.read(addresses.columns.get("source_niveau", empty_column("text", number)), 0)
    imported = np.array([source in IMPORTED_SOURCES for source in KNOWN_SOURCES], dtype=bool)[said]
    return np.where(imported & (given != NOT_ASSESSED), given, kept).astype(np.int8)


def _source_reader(name: str) -> Callable[[str, int], int]:
    def read(word: str, row: int) -> int:
        if word not in KNOWN_SOURCES:
            raise Problem(
                "“{source}”, row {row}: source_niveau is “{word}”, which is none of {words}.",
                source=name,
                row=row,
                word=word,
                words=", ".join(word for word in KNOWN_SOURCES if word),
            )
        return KNOWN_SOURCES.index(word)

    return read


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
