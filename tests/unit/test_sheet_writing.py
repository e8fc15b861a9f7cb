"""What the file holds: protected, with choice lists, without a formula, naming nobody."""

import re
import sys

import pytest
from sheet_examples import GRID, identity, line, sheets, workbook

from orsen_qgis.campaign.sheets.columns import columns_of
from orsen_qgis.campaign.sheets.model import RatingSheet
from orsen_qgis.campaign.sheets.placing import place_files
from orsen_qgis.campaign.sheets.workbook import workbook_bytes
from orsen_qgis.problems import Problem

TROUBLE = line("=cmd", ("=cmd",), residence="@Moulin", place="-2 rue X\n+3", dwellings=0, incidents="=1", previous=4)


def cells(book):
    return [cell for page in book for row in page.iter_rows() for cell in row if cell.value is not None]


def test_no_cell_is_a_formula():
    book = workbook(RatingSheet(identity(landlord="=A1", agency="+B2"), (TROUBLE,)))
    assert {cell.data_type for cell in cells(book)} <= {"s", "n"}
    assert not [cell.value for cell in cells(book) if re.match(r"\s*[=+\-@]", str(cell.value))]


def test_only_what_is_to_fill_is_unlocked():
    page = workbook()["Cotation"]
    open_headers = {column.header for column in columns_of(2) if column.open}
    assert page.protection.sheet
    assert {cell.value for cell in page[5] if not page.cell(6, cell.column).protection.locked} == open_headers
    assert "Identifiant" not in open_headers


def test_every_choice_has_its_list_and_the_lists_are_whole():
    book = workbook()
    page, lists = book["Cotation"], book["Listes"]
    ranges = {str(rule.sqref): rule for rule in page.data_validations.dataValidation}
    headers = {cell.value: cell.column_letter for cell in page[5]}

    def offered(header):
        formula = ranges[f"{headers[header]}6"].formula1
        if formula.startswith('"'):
            return formula.strip('"').split(",")
        return [cell.value for (cell,) in lists[formula.split("!")[1].replace("$", "")]]

    assert offered("Fait 2 : type") == [item.label for item in GRID.fact_types.values()]
    assert offered("Fait 1 : fréquence") == ["quotidienne", "régulière", "ponctuelle"]
    assert offered("Fait 1 : gravité") == ["faible", "moyenne", "majeure", "extrême"]
    assert offered("Impact") == ["faible", "mesuré", "important", "extrême"]
    assert offered("Niveau retenu") == ["1", "2", "3", "4"]
    assert offered("Contre-visite") == ["à faire", "confirmée", "non confirmée"]
    assert all(rule.showErrorMessage and rule.allow_blank for rule in ranges.values())
    assert all(len(rule.prompt) <= 255 and len(rule.error) <= 255 for rule in ranges.values())


def test_nothing_is_longer_than_excel_opens():
    limits = {"promptTitle": 32, "errorTitle": 32, "prompt": 255, "error": 225, "formula1": 255}
    for page in workbook():
        assert len(page.title) <= 31
        for rule in page.data_validations.dataValidation:
            assert str(rule.sqref)
            for name, most in limits.items():
                assert len(str(getattr(rule, name) or "")) <= most, (page.title, name)
        for row in page.iter_rows():
            assert all(len(str(cell.value or "")) <= 32_767 for cell in row)
        assert all(len(part.text or "") <= 255 for part in (page.oddFooter.left, page.oddFooter.right))


def test_what_a_list_offers_is_what_the_import_reads():
    book = workbook()
    offered = {}
    for rule in book["Cotation"].data_validations.dataValidation:
        if rule.type == "list" and "!" in rule.formula1:
            page, cells = rule.formula1.split("!")
            values = [cell.value for row in book[page.strip("'")][cells.replace("$", "")] for cell in row]
            assert None not in values
            offered[rule.promptTitle] = values
    assert "quotidienne" in offered["Fait 1 : fréquence"]
    assert len(offered["Fait 1 : type"]) == len(GRID.fact_types)


def test_headers_stay_in_sight_and_are_printed_on_each_page():
    page = workbook()["Cotation"]
    assert page.freeze_panes == "D6"
    assert (page.print_title_rows, page.print_title_cols) == ("$4:$5", "$A:$C")
    assert page.page_setup.orientation == "landscape"


def test_the_grid_page_shows_each_cell_its_colour_and_where_it_comes_from():
    page = workbook()["Grille"]
    texts = [str(cell.value) for row in page.iter_rows() for cell in row if cell.value]
    assert texts.count("4\ndéduit, non vérifié") == 3
    assert sum("dit par la source" in text for text in texts) == 4
    assert any(text.startswith("8 cases sur 12") for text in texts)
    fills = {
        cell.fill.start_color.rgb[-6:] for row in page.iter_rows() for cell in row if str(cell.value).startswith("3\n")
    }
    assert fills == {"DB6A14"}


def test_the_other_pages_are_hidden_or_protected():
    book = workbook()
    states = {page.title: page.sheet_state for page in book}
    assert states == {
        "Cotation": "visible",
        "Grille": "visible",
        "Mode d’emploi": "visible",
        "Listes": "hidden",
        "_orsen": "veryHidden",
    }
    assert all(page.protection.sheet for page in book)


def test_the_properties_of_the_file_name_nobody():
    properties = workbook(sheets()[1]).properties
    assert (properties.creator, properties.title, properties.lastModifiedBy) == ("ORSEN", None, None)


def test_no_dwellings_is_a_number_and_no_level_is_empty():
    page = workbook(RatingSheet(identity(), (TROUBLE,)))["Cotation"]
    assert [cell.value for cell in page[6]][3:7] == [0, 4, "'=1", None]


def test_without_openpyxl_a_sentence_says_how_to_mend_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(Problem, match="pip install openpyxl"):
        workbook_bytes(sheets()[0], GRID)


def test_files_are_placed_all_or_none(tmp_path):
    folder = tmp_path / "neuf"

    def broken():
        yield "a.xlsx", b"a"
        raise Problem("Stopped: nothing was written.")

    with pytest.raises(Problem, match="Stopped"):
        place_files(folder, broken())
    assert not folder.exists()
    folder.mkdir()
    (folder / "b.xlsx").write_bytes(b"old")
    with pytest.raises(Problem, match=r"b\.xlsx.*already there"):
        place_files(folder, [("a.xlsx", b"a"), ("b.xlsx", b"b")])
    assert [(path.name, path.read_bytes()) for path in folder.iterdir()] == [("b.xlsx", b"old")]
    place_files(folder, [("a.xlsx", b"a"), ("c.xlsx", b"c")])
    assert sorted(path.name for path in folder.iterdir()) == ["a.xlsx", "b.xlsx", "c.xlsx"]
