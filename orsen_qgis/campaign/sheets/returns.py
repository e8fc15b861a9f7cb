"""Everything that came back, read against one campaign, grid and stock."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ...grid.axes import plain_code
from ...grid.grid import Grid
from ...problems import Problem
from ...stock.table import Table, empty_column
from .conflicts import Agreement, agree
from .identity import Known
from .interpreting import Stock, statements_of
from .progress import progress
from .reading import FilledSheet, read_sheet
from .statements import Reject, Statement

# What programs leave beside a sheet while it is open.
LEFTOVERS = ("~$", ".")
SHEET_ENDS = (".xlsx",)
OTHER_SHEET_ENDS = (".ods", ".xls", ".xlsm", ".xlsb", ".csv", ".fods", ".numbers")


@dataclass(frozen=True)
class Returns:
    """What the sheets say together. ``refused`` counts the files that were not taken at all."""

    agreement: Agreement
    rejects: tuple[Reject, ...]
    progress: Table
    statements: tuple[Statement, ...]
    read: int
    refused: int


def sheet_files(paths: Sequence[Path]) -> list[Path]:
    """Return the files to read, folders opened one level deep. Raises Problem where there is none."""
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = (entry for entry in sorted(path.iterdir()) if not entry.name.startswith(LEFTOVERS))
            files += [entry for entry in inside if entry.suffix.casefold() in SHEET_ENDS + OTHER_SHEET_ENDS]
        elif path.is_file():
            files.append(path)
        else:
            raise Problem("“{path}” does not exist.", path=str(path))
    if not files:
        raise Problem("There is no rating sheet (XLSX) in what you chose.")
    return list(dict.fromkeys(file.resolve() for file in files))


def read_returns(
    files: Sequence[Path],
    addresses: Table,
    campaign: str,
    grid: Grid,
    on: datetime.date,
    going: Callable[[float], None] = lambda _percent: None,
) -> Returns:
    """Read the files. A file that is no sheet of this campaign and grid is refused whole and listed; others are read.

    ``going`` hears percents and may raise.
    """
    blank = empty_column("text", len(addresses))
    stock = Stock(dict(zip(addresses.columns["adresse_id"], addresses.columns.get("bailleur", blank))))
    landlords = {plain_code(name) for name in stock.landlords.values() if name}
    rejects: list[Reject] = []
    sheets: list[FilledSheet] = []
    statements: list[Statement] = []
    for number, file in enumerate(files):
        going(100 * number / len(files))
        try:
            sheet = read_sheet(file)
            _refuse_other(sheet.known, campaign, grid, landlords)
        except Problem as problem:
            rejects.append(Reject(file.name, None, None, None, problem))
            continue
        sheets.append(sheet)
        statements += statements_of(sheet, grid, stock, on, rejects)
    return Returns(
        agree(statements),
        tuple(rejects),
        progress(addresses, sheets, statements),
        tuple(statements),
        len(sheets),
        len(files) - len(sheets),
    )


def _refuse_other(known: Known, campaign: str, grid: Grid, landlords: set[str]) -> None:
    """Refuse a sheet of another campaign, grid or landlord: a 3 must mean the same everywhere."""
    identity = known.identity
    if identity.campaign != campaign:
        raise Problem(
            "It is a sheet of the campaign “{theirs}”, not of “{ours}”.", theirs=identity.campaign, ours=campaign
        )
    if identity.grid_digest != grid.digest:
        raise Problem(
            "It was made with the grid {theirs}, not with {ours}. Give the grid it was made with.",
            theirs=identity.grid,
            ours=grid.name,
        )
    if plain_code(identity.landlord) not in landlords:
        raise Problem("It is a sheet of “{landlord}”, of whom the stock has no address.", landlord=identity.landlord)
