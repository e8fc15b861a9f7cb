"""Sheets that came back: from files to rows by column, whatever was moved, sorted or saved by another program."""

from __future__ import annotations

import warnings
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...problems import Problem
from .columns import KEY, RATING_PAGE, Column, columns_of, header_key
from .identity import PAGE as IDENTITY_PAGE
from .identity import Known, read_hidden
from .names import plain
from .spreadsheets import free_workbook, openpyxl_module

if TYPE_CHECKING:
    from openpyxl import Workbook

HEADER_WITHIN = 30  # rows among which the headers stand
LARGEST = 500_000_000  # bytes that a file may unfold to


@dataclass(frozen=True)
class FilledRow:
    """One row as it stands: ``number`` as the spreadsheet counts, ``values`` by column name, None where empty."""

    number: int
    key: str
    values: Mapping[str, Any]


@dataclass(frozen=True)
class FilledSheet:
    """One file: ``name`` is the file's, ``known`` what it says of itself, ``unread`` the filled columns of others."""

    name: str
    known: Known
    columns: Mapping[str, Column]
    rows: tuple[FilledRow, ...]
    unread: tuple[str, ...]


def read_sheet(path: Path) -> FilledSheet:
    """Read one file. Raises Problem, without the file's name, where it is no sheet of ours as it was sent."""
    openpyxl = openpyxl_module()
    _refuse_odd(path)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # extensions of other programs that openpyxl leaves out
            book = openpyxl.load_workbook(path, data_only=True)
    except Exception as error:  # openpyxl raises whatever it meets in a damaged file
        raise Problem("It cannot be read: {reason}. Save it again as XLSX.", reason=str(error)) from error
    try:
        return _read_pages(path.name, book)
    finally:
        free_workbook(book)


def _read_pages(name: str, book: Workbook) -> FilledSheet:
    if IDENTITY_PAGE not in book.sheetnames:
        raise Problem("It has lost its hidden page: fill in the sheet that was sent, in its own file.")
    known = read_hidden(book[IDENTITY_PAGE].iter_rows(values_only=True))
    if RATING_PAGE not in book.sheetnames:
        raise Problem("It has no page “{page}”: give the page its name back.", page=RATING_PAGE)
    return _filled(name, known, list(book[RATING_PAGE].iter_rows(values_only=True)))


def _refuse_odd(path: Path) -> None:
    try:
        with zipfile.ZipFile(path) as archive:
            size = sum(item.file_size for item in archive.infolist())
    except (OSError, zipfile.BadZipFile) as error:
        raise Problem("It is no XLSX file: save it as XLSX, without a password.") from error
    if size > LARGEST:
        raise Problem("It unfolds to more than a rating sheet ever holds, and was not opened.")


def _filled(name: str, known: Known, rows: Sequence[Sequence[Any]]) -> FilledSheet:
    columns = columns_of(known.identity.facts)
    header_row, places = _find_headers(rows, columns)
    filled = []
    for number, row in enumerate(rows[header_row + 1 :], start=header_row + 2):
        values = {column: _value(row, place) for column, place in places.items()}
        if any(value is not None for value in values.values()):
            filled.append(FilledRow(number, _key_text(values[KEY]), values))
    return FilledSheet(
        name,
        known,
        {column.name: column for column in columns},
        tuple(filled),
        tuple(_unread(rows, header_row, set(places.values()))),
    )


def _find_headers(rows: Sequence[Sequence[Any]], columns: Iterable[Column]) -> tuple[int, dict[str, int]]:
    """Return the index of the header row and the place of each column.

    Columns may be moved; Problem when one was renamed, removed or stands twice.
    """
    wanted = {header_key(column.header): column for column in columns}
    best, found = 0, [""]
    for number, row in enumerate(rows[:HEADER_WITHIN]):
        keys = [header_key(str(cell)) if cell is not None else "" for cell in row]
        if len(wanted.keys() & set(keys)) > len(wanted.keys() & set(found)):
            best, found = number, keys
    missing = [column.header for key, column in wanted.items() if key not in found]
    if missing:
        raise Problem(
            "Its page “{page}” lacks these columns: {columns}. Columns may be moved, but neither renamed nor removed.",
            page=RATING_PAGE,
            columns=", ".join(missing),
        )
    twice = [column.header for key, column in wanted.items() if found.count(key) > 1]
    if twice:
        raise Problem("Its page “{page}” has these columns twice: {columns}.", page=RATING_PAGE, columns=twice[0])
    return best, {column.name: found.index(key) for key, column in wanted.items()}


def _unread(rows: Sequence[Sequence[Any]], header_row: int, read: set[int]) -> Iterable[str]:
    """Yield the headers of columns that are not ours but hold something."""
    for place, header in enumerate(rows[header_row]):
        if place not in read and any(_value(row, place) is not None for row in rows[header_row + 1 :]):
            yield "?" if header is None else str(header)


def _value(row: Sequence[Any], place: int) -> Any:
    value = row[place] if place < len(row) else None
    if isinstance(value, str):
        return plain(value) or None
    return value


def _key_text(value: Any) -> str:
    """Return an identifier as text: a program may have made a number of it."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)
