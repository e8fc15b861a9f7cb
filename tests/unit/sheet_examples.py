"""Small stocks and sheets for the tests of rating sheets."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import numpy as np
import openpyxl

from orsen_qgis.campaign.sheets.columns import columns_of
from orsen_qgis.campaign.sheets.identity import Known
from orsen_qgis.campaign.sheets.lines import Background, Order, rating_sheets
from orsen_qgis.campaign.sheets.model import Identity, Line, RatingSheet
from orsen_qgis.campaign.sheets.reading import FilledRow, FilledSheet
from orsen_qgis.campaign.sheets.workbook import workbook_bytes
from orsen_qgis.grid.grid_file import load_bundled_grid
from orsen_qgis.stock.table import Table, as_column

GRID = load_bundled_grid()
TODAY = datetime.date(2026, 6, 30)
KINDS = {"logements": "integer"}
STOCK = {
    "adresse_id": ["a", "b", "c", "d"],
    "bailleur": ["Toits d’Aurore", "Toits d’Aurore", "TOITS D’AURORE", "Foyer du Levant"],
    "residence": ["Moulin", "Moulin", None, "Tilleuls"],
    "adresse": ["10 rue du Moulin", "2 rue du Moulin", "1 rue Basse", "7 rue Haute"],
    "code_postal": ["99120"] * 4,
    "commune": ["Valbrume"] * 4,
    "agence": ["Nord", "Nord", None, None],
    "logements": [10, None, 30, 40],
}


def table(**changes):
    """The stock, some columns replaced."""
    columns = {**STOCK, **changes}
    kinds = {name: KINDS.get(name, "text") for name in columns}
    return Table({name: as_column(values, kinds[name]) for name, values in columns.items()}, kinds)


def unknown(number, incidents=lambda rows: ""):
    """Nothing known of ``number`` addresses."""
    nothing = np.zeros(number, dtype=np.int8)
    return Background(nothing, nothing, incidents)


def sheets(split="bailleur", unit="address", stock=None, known=None):
    """The sheets of the stock."""
    stock = stock or table()
    return rating_sheets(stock, known or unknown(len(stock)), Order("2026", GRID, split, unit, 3), "adresses")


def identity(**changes):
    """The identity of a sheet."""
    values = {
        "campaign": "2026",
        "grid": GRID.name,
        "grid_digest": GRID.digest,
        "landlord": "Toits d’Aurore",
        "agency": "",
        "unit": "address",
        "facts": 2,
    }
    return Identity(**{**values, **changes})


def line(key="a", addresses=("a",), **changes):
    """A line."""
    values = {
        "residence": "",
        "place": "",
        "dwellings": None,
        "previous": 0,
        "incidents": "",
        "proposed": 0,
    }
    return Line(key, tuple(addresses), **{**values, **changes})


def workbook(sheet=None):
    """A sheet as openpyxl opens it."""
    content = workbook_bytes(sheet or RatingSheet(identity(), (line(),)), GRID)
    return openpyxl.load_workbook(io.BytesIO(content))


def saved(folder: Path, sheet=None, change=None) -> Path:
    """A sheet as a file, perhaps changed by somebody."""
    book = workbook(sheet)
    if change is not None:
        change(book)
    path = folder / "feuille.xlsx"
    book.save(path)
    return path


def filled(*rows, lines=None):
    """A sheet that came back; each row is (key, {column name: value})."""
    columns = {column.name: column for column in columns_of(2)}
    known = Known(identity(), lines or {"a": ("a",), "b": ("b",), "c": ("c",)})
    return FilledSheet(
        "feuille.xlsx",
        known,
        columns,
        tuple(
            FilledRow(number, key, {**dict.fromkeys(columns), "key": key, **values})
            for number, (key, values) in enumerate(rows, start=6)
        ),
        (),
    )
