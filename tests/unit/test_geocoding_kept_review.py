"""Decisions of a review, kept until it is finished."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.geocoding.judgement import ACCEPTED, REFUSED
from orsen_qgis.geocoding.kept_review import Decision, KeptReview
from orsen_qgis.problems import Problem

CRS = "EPSG:2154"
FOUND = (652_000.25, 6_862_000.5)
ACCEPT = Decision("a" * 16, ACCEPTED, FOUND)
REFUSE = Decision("a" * 16, REFUSED, FOUND)
DRAWN = Decision("b" * 16, ACCEPTED, None, (652_010.0, 6_862_000.0))


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    return tmp_path / ".parc.csv.geocodage"


def test_the_last_word_on_each_address_is_read_again(answers: Path) -> None:
    review = KeptReview(answers, CRS)
    review.keep([ACCEPT])
    review.keep([DRAWN])
    review.keep([REFUSE])
    assert KeptReview(answers, CRS).read() == {REFUSE.identifier: REFUSE, DRAWN.identifier: DRAWN}
    assert [path.name for path in answers.parent.iterdir()] == [".parc.csv.geocodage.decisions"]
    assert review.path.stat().st_mode & 0o777 == 0o600


def test_another_session_goes_on(answers: Path) -> None:
    KeptReview(answers, CRS).keep([ACCEPT])
    KeptReview(answers, CRS).keep([DRAWN])
    assert len(KeptReview(answers, CRS).read()) == 2


def test_a_torn_line_costs_that_decision_alone(answers: Path) -> None:
    review = KeptReview(answers, CRS)
    review.keep([ACCEPT, DRAWN])
    whole = review.path.read_bytes()
    for end in range(whole.rindex(b"\n", 0, -1) + 1, len(whole)):
        review.path.write_bytes(whole[:end])
        assert list(KeptReview(answers, CRS).read()) == [ACCEPT.identifier]


def test_places_of_another_crs_are_not_taken(answers: Path) -> None:
    KeptReview(answers, CRS).keep([ACCEPT])
    assert KeptReview(answers, "EPSG:2975").read() == {}


@pytest.mark.parametrize(
    "line",
    [
        b"null",
        b"{}",
        b'{"identifier": 1, "decision": "accepte", "found": null, "placed": null}',
        b'{"identifier": "a", "decision": "peut-etre", "found": null, "placed": null}',
        b'{"identifier": "a", "decision": "accepte", "found": [1], "placed": null}',
        b'{"identifier": "a", "decision": "accepte", "found": ["x", 2], "placed": null}',
        b'{"identifier": "a", "decision": "accepte", "found": [1, NaN], "placed": null}',
    ],
)
def test_strange_lines_are_passed_over(answers: Path, line: bytes) -> None:
    review = KeptReview(answers, CRS)
    review.keep([ACCEPT])
    with review.path.open("ab") as file:
        file.write(line + b"\n")
    assert review.read() == {ACCEPT.identifier: ACCEPT}


def test_a_file_of_something_else_stays(answers: Path) -> None:
    review = KeptReview(answers, CRS)
    review.path.write_bytes(b"Bailleur;Adresse")
    with pytest.raises(Problem, match="something else"):
        review.read()
    with pytest.raises(Problem, match="something else"):
        review.keep([ACCEPT])
    assert review.path.read_bytes() == b"Bailleur;Adresse"


def test_a_folder_that_is_gone_is_told(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="cannot be kept"):
        KeptReview(tmp_path / "parti" / ".x.geocodage", CRS).keep([ACCEPT])


def test_what_is_forgotten_can_begin_again(answers: Path) -> None:
    review = KeptReview(answers, CRS)
    review.keep([ACCEPT])
    review.forget()
    review.forget()
    assert review.read() == {}
    review.keep([DRAWN])
    assert list(review.read()) == [DRAWN.identifier]


@given(st.floats(-0.3, 0.3), st.floats(-0.3, 0.3))
def test_a_decision_holds_for_the_answer_it_was_made_of(dx: float, dy: float) -> None:
    assert ACCEPT.holds_for((FOUND[0] + dx, FOUND[1] + dy))
    assert not ACCEPT.holds_for((FOUND[0] + 30, FOUND[1] + dy))
    assert not ACCEPT.holds_for(None)
    assert DRAWN.holds_for(FOUND)
    assert Decision("c", REFUSED, None).holds_for(None)
    assert not Decision("c", REFUSED, None).holds_for(FOUND)
