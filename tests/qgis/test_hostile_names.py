"""Landlords and agencies whose names run, climb, collide or look like markup: in sheets, files and copied tables."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from qgis.core import QgsVectorLayer
from sheet_filling import decided, fill
from test_classify import layer
from test_rating_sheets import RATED_ON, STOCK, export, imported, rows

NAMES = (
    "=cmd()",
    "+33 1",
    "@SUM(A1)",
    "../x",
    "..\\x",
    "CON",
    "nul.txt",
    "Une agence dont le nom est bien plus long que ce que quarante lettres disent d’une agence",
    "🏠 Maison 🏠",
    "Agence.",
    "<b>gras</b>",
    "a&amp;b",
    "'=1",
    "x{0}%1",
    'Régie/Ouest: *?|"',
)
# What Windows takes as one file, or refuses.
RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)


def stock(names: Sequence[str] = NAMES, identifiers: Sequence[str] | None = None) -> QgsVectorLayer:
    identifiers = identifiers or [f"{number:03}" for number in range(len(names))]
    values = [
        ((number, 1), identifier, "Orm", "Moulin", f"{number} rue A", "99120", "V", 10, name)
        for number, (identifier, name) in enumerate(zip(identifiers, names))
    ]
    return layer(STOCK, values, "adresses")


def test_every_agency_has_a_file_of_its_own_that_any_machine_can_keep(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "feuilles"
    assert export(run, folder, stock(), BY="agence")["SHEETS"] == len(NAMES)
    files = sorted(path.name for path in tmp_path.rglob("*") if path.is_file())
    assert len({name.casefold() for name in files}) == len(NAMES)
    assert all(re.fullmatch(r"[A-Z0-9-]+\.xlsx", name) and not RESERVED.match(name) for name in files)
    for path in folder.iterdir():
        for sheet in openpyxl.load_workbook(path):
            cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
            assert all(cell.data_type != "f" for cell in cells), path
        assert not [name for name in zipfile.ZipFile(path).namelist() if name.startswith("xl/externalLinks")]


def test_what_they_fill_in_comes_back_to_their_own_addresses(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "feuilles"
    addresses = stock()
    export(run, folder, addresses, BY="agence")
    for path in sorted(folder.iterdir()):
        key = openpyxl.load_workbook(path)["Cotation"]["A6"].value
        fill(path, {key: decided(2, f"motif {key}", RATED_ON)})
    results = imported(run, folder, addresses)
    assert (results["SHEETS"], results["REJECTED"], results["LINES"]) == (len(NAMES), 0, len(NAMES))
    assert {row[0]: row[3] for row in rows(results["DECISIONS"])} == {
        f"{n:03}": f"motif {n:03}" for n in range(len(NAMES))
    }
    told = {feature["agence"] for feature in results["PROGRESS"].getFeatures()}
    assert told == set(NAMES)


@pytest.mark.parametrize(("one", "other"), [("Nord", "NORD"), ("Régie", "regie"), ("Sud", " Sud ")])
def test_names_that_differ_only_in_case_or_accents_are_one_agency(
    run: Any, tmp_path: Path, one: str, other: str
) -> None:
    folder = tmp_path / "feuilles"
    assert export(run, folder, stock((one, other)), BY="agence")["SHEETS"] == 1
    results = imported(run, folder, stock((one, other)))
    assert results["LINES"] == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [("🏠", "🏢"), ("東", "西"), ("Île-de-France", "Île de France."), ("A&B", "A B"), ("1+", "1-"), ("…", "–")],
)
def test_names_of_signs_alone_are_never_taken_for_each_other(run: Any, tmp_path: Path, one: str, other: str) -> None:
    assert export(run, tmp_path / "feuilles", stock((one, other)), BY="agence")["SHEETS"] == 2


def test_identifiers_that_would_run_come_back_too(run: Any, tmp_path: Path) -> None:
    folder, identifiers = tmp_path / "feuilles", ("-12", "=A1", "+33", "'=1", "@x")
    addresses = stock(("Nord",) * len(identifiers), identifiers)
    export(run, folder, addresses)
    results = imported(run, folder, addresses)
    assert (results["SHEETS"], results["REFUSED_SHEETS"], results["REJECTED"]) == (1, 0, 0)
    assert results["LINES"] == len(identifiers)
    assert [feature["sans_feuille"] for feature in results["PROGRESS"].getFeatures()] == [0]
