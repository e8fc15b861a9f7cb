"""Filling rating sheets as an agency would, with another program than ours where it matters."""

from __future__ import annotations

import datetime
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl

PAGE, HEADER_ROW = "Cotation", 5


def page_of(path: Path) -> tuple[Any, Any]:
    """The workbook and its page to fill."""
    book = openpyxl.load_workbook(path)
    return book, book[PAGE]


def places(page: Any) -> dict[str, int]:
    """The column number of each header."""
    return {str(cell.value): cell.column for cell in page[HEADER_ROW] if cell.value is not None}


def row_of(page: Any, key: str) -> int:
    """The row of a line by its identifier."""
    keys = {page.cell(row, 1).value: row for row in range(HEADER_ROW + 1, page.max_row + 1)}
    return keys[key]


def fill(path: Path, lines: Mapping[str, Mapping[str, Any]]) -> None:
    """Write cells by identifier and header."""
    book, page = page_of(path)
    columns = places(page)
    for key, cells in lines.items():
        for header, value in cells.items():
            page.cell(row_of(page, key), columns[header]).value = value
    book.save(path)


def fact(number: int, kind: str | None, frequency: str | None, severity: str | None = None) -> dict[str, str | None]:
    """The cells of one fact."""
    return {
        f"Fait {number} : type": kind,
        f"Fait {number} : fréquence": frequency,
        f"Fait {number} : gravité": severity,
    }


def decided(level: int, reason: str | None = None, day: datetime.date | None = None) -> dict[str, Any]:
    """The cells of a decision."""
    return {"Niveau retenu": level, "Motif": reason, "Décidé le": day}


def turn_columns_round(path: Path) -> None:
    """Put the columns of the page in the opposite order."""
    book, page = page_of(path)
    width = len(places(page))
    for row in range(HEADER_ROW, page.max_row + 1):
        values = [page.cell(row, column).value for column in range(1, width + 1)]
        for column, value in enumerate(reversed(values), start=1):
            page.cell(row, column).value = value
    book.save(path)


def turn_rows_round(path: Path) -> None:
    """Sort the lines the other way round."""
    book, page = page_of(path)
    width, last = len(places(page)), page.max_row
    rows = [[page.cell(row, column).value for column in range(1, width + 1)] for row in range(HEADER_ROW + 1, last + 1)]
    for row, values in enumerate(reversed(rows), start=HEADER_ROW + 1):
        for column, value in enumerate(values, start=1):
            page.cell(row, column).value = value
    book.save(path)


def drop(path: Path, key: str) -> None:
    """Delete a line."""
    book, page = page_of(path)
    page.delete_rows(row_of(page, key))
    book.save(path)


def save_with_libreoffice(path: Path, folder: Path, profile: Path) -> Path:
    """Open a sheet in LibreOffice and save it as XLSX in another folder."""
    folder.mkdir(exist_ok=True)
    subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={profile.as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(folder),
            str(path),
        ],
        check=True,
        capture_output=True,
        timeout=180,
    )
    saved = folder / path.name
    assert saved.exists(), "LibreOffice saved nothing"
    return saved
