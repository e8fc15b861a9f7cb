"""How far an answer is believed: accepted, to review by a person, or refused.

A geocoder always finds something: it answers ``ok`` with a score of 0.34 to nonsense. So three things are asked of an
answer: that its score is high, that the second best is not as good, and that it is a door, in the municipality that the
stock says. The thresholds are ours.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..stock.normalise import address_keys, normalise_address
from .answers import FAILED, SKIPPED, Answer
from .municipalities import DEPARTEMENT, ELSEWHERE, UNKNOWN, where
from .questions import Question

ACCEPTED, TO_REVIEW, REFUSED = "accepte", "a_verifier", "refuse"


@dataclass(frozen=True)
class Thresholds:
    """Scores from 0 to 1. Below ``refused`` nothing is kept; from ``accepted`` on no person needs to look.

    ``gap``: what must lie between the best and the second best, so that two streets of one name are not confused.
    """

    accepted: float = 0.8
    refused: float = 0.5
    gap: float = 0.02


THRESHOLDS = Thresholds()
DOOR, TOWN = "housenumber", "municipality"


@dataclass(frozen=True)
class Verdict:
    """``outcome``: ACCEPTED, TO_REVIEW or REFUSED. ``reason``: why it is no better, as a code; empty where accepted."""

    outcome: str
    reason: str = ""


def judge(question: Question, answer: Answer, thresholds: Thresholds = THRESHOLDS) -> Verdict:
    """Judge an answer; of several reasons the gravest is given."""
    refusal = _why_refused(question, answer, thresholds)
    if refusal:
        return Verdict(REFUSED, refusal)
    doubt = _why_doubted(question, answer, thresholds)
    return Verdict(TO_REVIEW, doubt) if doubt else Verdict(ACCEPTED)


def gap_of(answer: Answer) -> float | None:
    """Return what lies between the best and the second best; None where there is no second."""
    if answer.score is None or answer.next_score is None:
        return None
    return answer.score - answer.next_score


def _why_refused(question: Question, answer: Answer, thresholds: Thresholds) -> str:
    if answer.status in FAILED:
        return "service-failed"
    if answer.status == SKIPPED:
        return "not-read"
    if not answer.has_place or answer.score is None:
        return "not-found"
    if answer.kind == TOWN:
        return "only-municipality"
    if where(question, answer) == ELSEWHERE:
        return "other-departement"
    return "score-low" if answer.score < thresholds.refused else ""


def _why_doubted(question: Question, answer: Answer, thresholds: Thresholds) -> str:
    place = where(question, answer)
    if place == DEPARTEMENT:
        return "other-municipality"
    if place == UNKNOWN:
        return "municipality-unknown"
    if answer.kind != DOOR:
        return "no-door"
    if not _is_door_asked(question, answer):
        return "other-door"
    if answer.score is None or answer.score < thresholds.accepted:
        return "score-middling"
    gap = gap_of(answer)
    return "second-as-good" if gap is not None and gap < thresholds.gap else ""


def _is_door_asked(question: Question, answer: Answer) -> bool:
    asked = {key.split(" ", 1)[0] for key in address_keys(question.address) if key[:1].isdigit()}
    return normalise_address(answer.number) in asked
