"""Cells never run, files never say whose they are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.campaign.sheets.names import CONTROL, FORMULA_STARTS, file_name, harmless, plain

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=40) | st.text("=+-@' \tx", max_size=8)


@pytest.mark.parametrize("text", ["=1+1", "+33 1", "-2 rue X", "@SUM(A1)", " =1", "'=1", "\t=1", "＝1"])
def test_what_would_run_is_marked_and_comes_back(text):
    assert harmless(text).startswith("'")
    assert plain(harmless(text)) == text.strip()


@given(TEXTS)
def test_no_text_runs_and_every_text_comes_back(text):
    cell = harmless(text)
    assert not cell.lstrip().startswith(FORMULA_STARTS)
    assert plain(cell) == CONTROL.sub(" ", text.replace("\r\n", "\n")).strip()


def test_an_ordinary_text_stays_as_it_is():
    assert harmless("12 bis rue de l’Église") == "12 bis rue de l’Église"


@pytest.mark.parametrize(
    ("campaign", "name"),
    [
        ("2026", "COT-2026-07.xlsx"),
        ("Été 2026 / région", "COT-ETE-2026-REGION-07.xlsx"),
        ("../../etc", "COT-ETC-07.xlsx"),
        ("…", "COT-07.xlsx"),
    ],
)
def test_file_names_are_neutral_and_safe(campaign, name):
    assert file_name(campaign, 7, 40) == name


def test_many_files_sort_in_their_order():
    names = [file_name("2026", number, 120) for number in (2, 10, 120)]
    assert names == sorted(names)
