"""What is asked of a geocoder."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.geocoding.questions import make_question, to_ask
from orsen_qgis.geocoding.request import COLUMNS, build_request

PARTS = st.one_of(st.none(), st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=40))


@pytest.mark.parametrize(
    ("given_parts", "asked"),
    [
        (("16 R VOLTAIRE", "11100", "NARBONNE", "11262"), ("16 R VOLTAIRE", "11100", "NARBONNE", "11262")),
        (("1 rue\n Haute", "1000", "Bourg", "1053"), ("1 rue Haute", "01000", "Bourg", "01053")),
        (("2 av. d'Italie, 75013 PARIS CEDEX 13", None, None, None), ("2 av. d'Italie", "75013", "PARIS CEDEX 13", "")),
        (("2 rue X 75013 Paris", "75012", "Lutèce", None), ("2 rue X", "75012", "Lutèce", "")),
        (("12-16 rue X", None, None, "2A004"), ("12 rue X", "", "", "2A004")),
        (("12 bis à 16 ter rue X", "abc", None, "x"), ("12 bis rue X", "", "", "")),
        (("12/14, rue X", None, None, None), ("12 rue X", "", "", "")),
        (("3-5-7 rue X", None, None, None), ("3 rue X", "", "", "")),
        (("12 a rue X", None, None, None), ("12 a rue X", "", "", "")),
        (("12 rue du 11 novembre", None, None, None), ("12 rue du 11 novembre", "", "", "")),
    ],
)
def test_parts(given_parts: tuple, asked: tuple) -> None:
    question = make_question(*given_parts)
    assert (question.address, question.postcode, question.town, question.code) == asked


@pytest.mark.parametrize("text", [None, "", "  ", " ,; "])
def test_no_address_is_no_question(text: str | None) -> None:
    assert make_question(text, "11100", "Narbonne", "11262") is None


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("12 rue de l’Œillet", "12 rue de l'OEillet"),
        ("3 bis allée des Érables", "3 bis allee des Erables"),
        ("(Bât. C) 4 rue X; fond de cour", "Bat. C) 4 rue X fond de cour"),
        ("n° 5 rue du Bœuf", "n 5 rue du Boeuf"),
        ("« Les Lilas » 6 rue Y", "Les Lilas  6 rue Y".replace("  ", " ")),
        ("7 rue " + "z" * 300, "7 rue " + "z" * 144),
    ],
)
def test_nothing_is_sent_that_the_service_guesses_wrong_or_passes_over(written: str, sent: str) -> None:
    body = build_request([make_question(written, "11100", "Narbonne", None)]).body.decode()
    assert f",{sent},11100,Narbonne,\n" in body


@given(PARTS, PARTS, PARTS, PARTS)
def test_a_request_holds_nothing_but_its_questions(
    address: str | None, postcode: str | None, town: str | None, code: str | None
) -> None:
    question = make_question(address, postcode, town, code)
    if question is None:
        return
    for wide in (False, True):
        body = build_request([question], wide).body.decode()
        table = body.split("charset=utf-8\r\n\r\n")[1].rpartition("\r\n--")[0]
        (row,) = csv.DictReader(io.StringIO(table.removesuffix("\r\n"), newline=""))
        assert tuple(row) == COLUMNS
        assert row["id"] == question.identifier
        assert table.isascii(), "nothing to guess wrong"
        for said, meant in ((row["adresse"], question.address), (row["commune"], question.town)):
            if meant.isascii() and not set(";|") & set(meant):
                assert said == " ".join(meant.split())
        assert {row["code_postal"], row["code_insee"]} <= {question.postcode, question.code, ""}


def test_identifiers_hang_on_the_address_alone_and_so_does_the_order() -> None:
    texts = [f"{number} rue Haute" for number in range(50)]
    questions = [make_question(text, None, "Valbrume", None) for text in texts]
    assert to_ask(questions) == to_ask([*reversed(questions), None, questions[3]])
    assert [question.address for question in to_ask(questions)] != texts
    assert len({question.identifier for question in questions}) == 50


def test_a_row_is_narrowed_by_its_code_else_by_its_postcode_else_not() -> None:
    questions = [
        make_question("1 rue A", "11100", "N", "11262"),
        make_question("1 rue A", "11100", "N", None),
        make_question("1 rue A", None, "N", None),
    ]
    body = build_request(questions).body.decode()
    assert ",1 rue A,,N,11262\n" in body
    assert ",1 rue A,11100,N,\n" in body
    assert ",1 rue A,,N,\n" in body
    assert 'name="citycode"\r\n\r\ncode_insee\r\n' in body
    wide = build_request(questions, wide=True).body.decode()
    assert ",1 rue A,11100,N,\n" in wide
    assert "11262" not in wide
    assert 'name="citycode"' not in wide
