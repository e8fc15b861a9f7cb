"""From the rows of a filled sheet to statements; whatever is impossible is rejected with its place and reason."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from ...grid.axes import NOT_ASSESSED, Frequency, Impact, Severity, plain_code, read_code
from ...grid.grid import Grid
from ...problems import Problem
from .choices import read_level, read_type, read_visit, read_yes, type_codes
from .reading import FilledRow, FilledSheet
from .statements import Decision, RatedFact, Reject, Statement
from .values import Cells


@dataclass(frozen=True)
class Stock:
    """The landlord of each address of the stock, by its id."""

    landlords: Mapping[str, str]


def statements_of(
    sheet: FilledSheet, grid: Grid, stock: Stock, on: datetime.date, rejects: list[Reject]
) -> list[Statement]:
    """Return what the filled lines say; ``rejects`` gains what cannot be taken.

    A fact is left out whole where a cell of it is impossible; so is a decision where its level, date or counter-visit
    is. An author that could be a name is left out alone.
    """
    for header in sheet.unread:
        reason = Problem("This column is not one of the sheet's: what it holds was not read.")
        rejects.append(Reject(sheet.name, None, header, None, reason))
    codes = type_codes(grid)
    statements = []
    for row in sheet.rows:
        cells = Cells(sheet, row, on, rejects)
        addresses = _addresses(cells, row, stock)
        if not addresses or not _is_filled(sheet, row):
            continue
        facts = _facts(cells, codes, sheet.known.identity.facts)
        said_calm = cells.read("nothing", read_yes, False)
        if said_calm and _has_facts(cells, sheet.known.identity.facts):
            cells.reject("nothing", Problem("“Nothing to report” stands beside facts: keep one of the two."))
            said_calm = False
        impact = cells.read("impact", lambda text: _code(Impact, text), None)
        line = sheet.known.lines[row.key]
        statement = Statement(sheet.name, row.number, line, addresses, impact, said_calm, facts, _decision(cells))
        if statement.rates or statement.decision is not None:
            statements.append(statement)
    return statements


def _is_filled(sheet: FilledSheet, row: FilledRow) -> bool:
    return any(row.values[name] is not None for name, column in sheet.columns.items() if column.open)


def _addresses(cells: Cells, row: FilledRow, stock: Stock) -> tuple[str, ...]:
    """Return the addresses of a row that are in the stock and of the sheet's landlord; others are rejected."""
    if row.key not in cells.sheet.known.lines:
        cells.reject("key", Problem("This line was not in the sheet as it was sent."))
        return ()
    kept = []
    for address in cells.sheet.known.lines[row.key]:
        landlord = stock.landlords.get(address)
        if landlord is None:
            cells.reject("key", Problem("The address “{identifier}” is not in the stock.", identifier=address))
        elif plain_code(landlord) != plain_code(cells.sheet.known.identity.landlord):
            cells.reject("key", Problem("The address “{identifier}” belongs to another landlord.", identifier=address))
        else:
            kept.append(address)
    return tuple(kept)


def _has_facts(cells: Cells, number: int) -> bool:
    return any(
        not cells.empty(f"{part}_{place}")
        for part in ("type", "frequency", "severity")
        for place in range(1, number + 1)
    )


def _facts(cells: Cells, codes: Mapping[str, str], number: int) -> tuple[RatedFact, ...]:
    facts: dict[tuple[str | None, str | None], RatedFact] = {}
    for place in range(1, number + 1):
        names = (f"type_{place}", f"severity_{place}", f"frequency_{place}")
        if all(cells.empty(name) for name in names):
            continue
        fact_type = cells.read(names[0], lambda text: read_type(codes, text), None)
        severity = cells.read(names[1], lambda text: _code(Severity, text), None)
        frequency = cells.read(names[2], lambda text: _code(Frequency, text), None)
        if cells.refused.intersection(names):
            continue
        if frequency is None:
            cells.reject(names[2], Problem("The fact has no frequency: choose one."))
        elif fact_type is None and severity is None:
            cells.reject(names[0], Problem("The fact has neither a type nor a severity: give one of them."))
        elif facts.get((fact_type, severity), RatedFact(fact_type, severity, frequency)).frequency != frequency:
            cells.reject(names[2], Problem("The same fact stands twice on the line, with another frequency."))
        else:
            facts[fact_type, severity] = RatedFact(fact_type, severity, frequency)
    return tuple(facts.values())


def _decision(cells: Cells) -> Decision | None:
    level = cells.read("retained", read_level, NOT_ASSESSED)
    reason, author = cells.text("reason"), cells.author("author")
    decided, visited = cells.day("decided"), cells.day("visited")
    visit = cells.read("visit", read_visit, None)
    if visit == "non_confirmee" and level == 4:
        cells.reject("visit", Problem("A counter-visit that does not confirm asks for another level than 4."))
    if visit == "confirmee" and level not in (NOT_ASSESSED, 4):
        cells.reject("visit", Problem("A counter-visit confirms a level 4 only."))
    if visited is not None and visit is None and "visit" not in cells.refused:
        cells.reject("visited", Problem("A day of counter-visit without its result: choose it."))
    if cells.refused.intersection(("retained", "decided", "visit", "visited")):
        return None
    if level == NOT_ASSESSED and reason is None and visit is None:
        return None
    return Decision(level, reason, author, decided or cells.on, visit, visited)


def _code(axis: type[IntEnum], text: str) -> str | None:
    value = read_code(axis, text)
    return None if value is None else axis(value).name.lower()
