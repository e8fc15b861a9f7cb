"""A rating sheet as an XLSX file."""

from __future__ import annotations

import io

from ...grid.grid import Grid
from .cells import write_text
from .choices import FREQUENCIES, IMPACTS, SEVERITIES, VISITS, type_labels
from .identity import PAGE, hidden_rows
from .model import RatingSheet
from .spreadsheets import free_workbook, openpyxl_module

LISTS = "Listes"


def workbook_bytes(sheet: RatingSheet, grid: Grid) -> bytes:
    """Return the file: the lines to fill, the grid, how to fill, and two hidden pages (choices, identity).

    Its properties name nobody. Raises Problem where openpyxl is missing.
    """
    openpyxl = openpyxl_module()
    from .grid_page import write_grid
    from .guide_page import write_guide
    from .rating_page import write_rating

    book = openpyxl.Workbook()
    book.properties.creator = "ORSEN"
    lists = _choices(grid)
    write_rating(book.active, sheet, {name: _range(place, words) for place, (name, words) in enumerate(lists.items())})
    write_grid(book.create_sheet(), grid)
    write_guide(book.create_sheet(), sheet, grid)
    page = book.create_sheet(LISTS)
    for place, words in enumerate(lists.values(), start=1):
        for row, word in enumerate(words, start=1):
            write_text(page.cell(row, place), word)
    page.sheet_state = "hidden"
    page.protection.sheet = True
    page = book.create_sheet(PAGE)
    for row, texts in enumerate(hidden_rows(sheet), start=1):
        for column, text in enumerate(texts, start=1):
            write_text(page.cell(row, column), text)
    page.sheet_state = "veryHidden"
    page.protection.sheet = True
    content = io.BytesIO()
    book.save(content)
    free_workbook(book)
    return content.getvalue()


def _choices(grid: Grid) -> dict[str, list[str]]:
    return {
        "types": list(type_labels(grid).values()),
        "frequencies": list(FREQUENCIES.values()),
        "severities": list(SEVERITIES.values()),
        "impacts": list(IMPACTS.values()),
        "visits": list(VISITS.values()),
    }


def _range(place: int, words: list[str]) -> str:
    letter = "ABCDEFGH"[place]
    return f"{LISTS}!${letter}$1:${letter}${len(words)}"
