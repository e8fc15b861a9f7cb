"""Sheets that come back: which ones are ours, and where their columns are."""

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl.cell import Cell
from sheet_examples import identity, line, saved

from orsen_qgis.campaign.sheets.identity import hidden_rows, read_hidden
from orsen_qgis.campaign.sheets.model import Identity, RatingSheet
from orsen_qgis.campaign.sheets.names import harmless
from orsen_qgis.campaign.sheets.reading import read_sheet
from orsen_qgis.campaign.sheets.returns import sheet_files
from orsen_qgis.problems import Problem

NAMES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=12)


@given(campaign=NAMES, landlord=NAMES, keys=st.lists(NAMES, min_size=1, max_size=5, unique=True))
def test_the_hidden_page_says_again_what_the_sheet_was(campaign, landlord, keys):
    named = identity(campaign=campaign, landlord=landlord)
    sheet = RatingSheet(named, tuple(line(key, (key, key + "'")) for key in keys))
    known = read_hidden(tuple(map(harmless, row)) for row in hidden_rows(sheet))
    assert known.identity == named
    assert known.lines == {key: (key, key + "'") for key in keys}


@pytest.mark.parametrize(
    ("row", "column", "value", "sentence"),
    [
        (1, 2, "orsen-sheet/9", "not one that ORSEN wrote"),
        (2, 2, "2025", "was changed"),
        (11, 2, "b", "was changed"),
        (8, 2, "many", "not one that ORSEN wrote"),
    ],
)
def test_a_changed_hidden_page_is_refused(tmp_path, row, column, value, sentence):
    def change(book):
        book["_orsen"].cell(row, column).value = value

    with pytest.raises(Problem, match=sentence):
        read_sheet(saved(tmp_path, change=change))


def test_a_copied_page_without_the_hidden_one_is_refused(tmp_path):
    with pytest.raises(Problem, match="lost its hidden page"):
        read_sheet(saved(tmp_path, change=lambda book: book.remove(book["_orsen"])))


def test_what_was_read_leaves_no_cells_for_a_collection_to_free(tmp_path):
    path = saved(tmp_path)
    gc.collect()
    gc.disable()
    try:
        read_sheet(path)
        assert not [each for each in gc.get_objects() if isinstance(each, Cell)]
    finally:
        gc.enable()


def header(book, words):
    return next(cell for cell in book["Cotation"][5] if cell.value == words)


def test_a_missing_header_and_one_that_stands_twice_are_refused(tmp_path):
    def rename(book):
        header(book, "Impact").value = "Gêne"

    with pytest.raises(Problem, match="lacks these columns: Impact"):
        read_sheet(saved(tmp_path, change=rename))

    def double(book):
        book["Cotation"].cell(5, 40).value = "Impact"

    with pytest.raises(Problem, match="twice: Impact"):
        read_sheet(saved(tmp_path, change=double))


def test_headers_are_known_whatever_their_case_spaces_and_accents(tmp_path):
    def shout(book):
        header(book, "Niveau précédent").value = "  NIVEAU\nPRECEDENT "

    assert read_sheet(saved(tmp_path, change=shout)).rows[0].key == "a"


def test_rows_above_and_columns_of_others_do_no_harm(tmp_path):
    def add(book):
        page = book["Cotation"]
        page.insert_rows(1, 3)
        page.insert_cols(1)
        page.cell(8, 1).value = "À vérifier"
        page.cell(9, 1).value = "oui"

    sheet = read_sheet(saved(tmp_path, change=add))
    assert [(row.number, row.key) for row in sheet.rows] == [(9, "a")]
    assert sheet.unread == ("À vérifier",)


def test_an_identifier_that_became_a_number_is_still_itself(tmp_path):
    def number(book):
        book["Cotation"].cell(6, 1).value = 120.0

    sheet = RatingSheet(identity(), (line("120", ("120",)),))
    assert read_sheet(saved(tmp_path, sheet, number)).rows[0].key == "120"


@pytest.mark.parametrize("content", [b"", b"nothing", b"PK\x03\x04broken"])
def test_what_is_no_workbook_is_refused(tmp_path, content):
    path = tmp_path / "feuille.xlsx"
    path.write_bytes(content)
    with pytest.raises(Problem, match="XLSX"):
        read_sheet(path)


def test_a_folder_gives_its_sheets_and_not_what_programs_leave_there(tmp_path):
    for name in ("b.xlsx", "a.XLSX", "~$a.xlsx", ".~lock.a.xlsx#", ".cache.xlsx", "c.ods", "lisezmoi.txt"):
        (tmp_path / name).write_bytes(b"")
    assert [path.name for path in sheet_files([tmp_path])] == ["a.XLSX", "b.xlsx", "c.ods"]
    with pytest.raises(Problem, match="does not exist"):
        sheet_files([tmp_path / "absent.xlsx"])
    (tmp_path / "vide").mkdir()
    with pytest.raises(Problem, match="no rating sheet"):
        sheet_files([tmp_path / "vide"])


@pytest.mark.parametrize("changes", [{"campaign": ""}, {"unit": "étage"}, {"facts": 0}, {"facts": 10}])
def test_a_sheet_without_sense_is_not_made(changes):
    with pytest.raises(Problem):
        identity(**changes)
    assert isinstance(identity(), Identity)
