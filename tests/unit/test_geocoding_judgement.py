"""How far an answer is believed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.geocoding.answers import Answer
from orsen_qgis.geocoding.judgement import ACCEPTED, REFUSED, THRESHOLDS, TO_REVIEW, judge
from orsen_qgis.geocoding.municipalities import DEPARTEMENT, ELSEWHERE, SAME, UNKNOWN, where
from orsen_qgis.geocoding.questions import Question

ASKED = Question("1", "16 bis R VOLTAIRE", "11100", "NARBONNE", "11262")
FOUND = Answer(
    "1", "ok", 3.0, 43.18, 0.97, 0.6, "16bis Rue Voltaire 11100 Narbonne", "housenumber", "16bis", "11100",
    "Narbonne", "11262",
)  # fmt: skip


@pytest.mark.parametrize(
    ("changes", "outcome", "reason"),
    [
        ({}, ACCEPTED, ""),
        ({"next_score": None}, ACCEPTED, ""),
        ({"score": 0.8}, ACCEPTED, ""),
        ({"number": "16 b"}, ACCEPTED, ""),
        ({"code": "11999", "former_code": "11262"}, ACCEPTED, ""),
        ({"score": 0.79}, TO_REVIEW, "score-middling"),
        ({"next_score": 0.96}, TO_REVIEW, "second-as-good"),
        ({"number": "16"}, TO_REVIEW, "other-door"),
        ({"number": ""}, TO_REVIEW, "other-door"),
        ({"kind": "street", "number": ""}, TO_REVIEW, "no-door"),
        ({"kind": "locality", "number": ""}, TO_REVIEW, "no-door"),
        ({"code": "11069"}, TO_REVIEW, "other-municipality"),
        ({"score": 0.34}, REFUSED, "score-low"),
        ({"score": 0.49}, REFUSED, "score-low"),
        ({"code": "34032"}, REFUSED, "other-departement"),
        ({"kind": "municipality"}, REFUSED, "only-municipality"),
        ({"longitude": None}, REFUSED, "not-found"),
        ({"status": "not-found"}, REFUSED, "not-found"),
        ({"status": "skipped"}, REFUSED, "not-read"),
        ({"status": "error"}, REFUSED, "service-failed"),
    ],
)
def test_verdicts(changes: dict, outcome: str, reason: str) -> None:
    verdict = judge(ASKED, replace(FOUND, **changes))
    assert (verdict.outcome, verdict.reason) == (outcome, reason)


def test_a_range_is_found_by_one_of_its_doors() -> None:
    asked = replace(ASKED, address="12-16 rue Voltaire")
    assert judge(asked, replace(FOUND, number="14")).outcome == ACCEPTED
    assert judge(asked, replace(FOUND, number="18")).reason == "other-door"


@given(
    st.floats(0, 1), st.one_of(st.none(), st.floats(0, 1)), st.sampled_from(["housenumber", "street", "municipality"])
)
def test_a_better_score_is_never_judged_worse(score: float, behind: float | None, kind: str) -> None:
    order = [REFUSED, TO_REVIEW, ACCEPTED]
    answer = replace(FOUND, score=score, next_score=None if behind is None else max(0.0, score - behind), kind=kind)
    better = replace(answer, score=min(1.0, score + 0.1))
    assert order.index(judge(ASKED, better).outcome) >= order.index(judge(ASKED, answer).outcome)


def test_the_thresholds_stand_in_order() -> None:
    assert 0.34 < THRESHOLDS.refused < THRESHOLDS.accepted < 1
    assert 0 < THRESHOLDS.gap < 1


@pytest.mark.parametrize(
    ("asked", "found", "place"),
    [
        (("", "", "75056"), ("75004", "Paris", "75104"), SAME),
        (("", "", "13055"), ("13001", "Marseille", "13201"), SAME),
        (("", "", "75104"), ("75005", "Paris", "75105"), DEPARTEMENT),
        (("", "", "2A004"), ("20200", "Bastia", "2B033"), ELSEWHERE),
        (("", "", "97411"), ("97110", "Pointe-à-Pitre", "97120"), ELSEWHERE),
        (("20000", "", ""), ("20000", "Ajaccio", "2A004"), SAME),
        (("20000", "", ""), ("20200", "Bastia", "2B033"), DEPARTEMENT),
        (("92019", "", ""), ("92000", "Nanterre", "92050"), DEPARTEMENT),
        (("92019", "", ""), ("75001", "Paris", "75101"), ELSEWHERE),
        (("", "St-Denis", ""), ("93200", "Saint-Denis", "93066"), SAME),
        (("", "Saint-Denis", ""), ("93300", "Aubervilliers", "93001"), DEPARTEMENT),
        (("", "", ""), ("93300", "Aubervilliers", "93001"), UNKNOWN),
    ],
)
def test_where_an_answer_lies(asked: tuple, found: tuple, place: str) -> None:
    question = Question("1", "1 rue X", *asked)
    answer = replace(FOUND, postcode=found[0], town=found[1], code=found[2])
    assert where(question, answer) == place


def test_a_stock_that_does_not_say_its_municipality_is_reviewed() -> None:
    assert judge(Question("1", "16b rue Voltaire", "", "", ""), FOUND).reason == "municipality-unknown"
