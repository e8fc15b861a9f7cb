"""The talk with a geocoder on behalf of an algorithm: consent, what was kept, progress, judgement."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsProcessingFeedback

from ..geocoding.answers import Answer
from ..geocoding.checkpoint import Checkpoint
from ..geocoding.client import Client, still_open
from ..geocoding.judgement import REFUSED, gap_of, judge
from ..geocoding.outcomes import Outcome
from ..geocoding.questions import Question, to_ask
from ..messages import explain, tr
from ..problems import Problem
from ..stock.placing import WGS84, transform
from .geocoder_link import GeocoderLink, check_url, host_of, is_secret


class Asking:
    """One run's questions to one service. ``kept``: the file that keeps answers; None keeps nothing."""

    def __init__(self, url: str, size: int, kept: Path | None, feedback: QgsProcessingFeedback) -> None:
        self._url = check_url(url)
        self._feedback = feedback
        self._checkpoint = Checkpoint(kept, self._url)
        link = GeocoderLink(self._url, feedback)
        self._client = Client(link.send, link.wait, feedback.isCanceled, self._tell_pause, size)

    @property
    def requests(self) -> int:
        """How many requests were sent."""
        return self._client.requests

    def ask(self, questions: Sequence[Question], agreed: bool) -> dict[str, Answer]:
        """Return an answer to each question, by identifier. Problem when there is something to send and no consent."""
        wanted = to_ask(questions)
        answers = self._checkpoint.read()
        missing = still_open(wanted, answers)
        if missing and not agreed:
            raise Problem(
                "Nothing was sent. Geocoding would send {count} addresses to {host}: their text, postcode, "
                "municipality and INSEE code, each under a number that means nothing elsewhere, and nothing more. "
                "Tick the consent (AGREED) if your organisation allows it.",
                count=len(missing),
                host=host_of(self._url),
            )
        self._tell_start(len(missing), len(wanted))
        try:
            for fresh in self._client.ask_all(wanted, answers):
                self._checkpoint.keep(fresh)
                answers.update((answer.identifier, answer) for answer in fresh)
                self._feedback.setProgress(100 * sum(one.identifier in answers for one in wanted) / len(wanted))
        except Problem:
            self._tell_kept(len(answers))
            raise
        return answers

    def judge(
        self,
        questions: Sequence[Question],
        answers: dict[str, Answer],
        crs: QgsCoordinateReferenceSystem,
        context: QgsCoordinateTransformContext,
    ) -> dict[str, Outcome]:
        """Return what is thought of each answer, with its place in a CRS."""
        wanted = to_ask(questions)
        places = [(answers[one.identifier].longitude, answers[one.identifier].latitude) for one in wanted]
        degrees = np.array(places, dtype=np.float64).reshape(-1, 2)  # None becomes NaN
        x, y = transform(degrees[:, 0], degrees[:, 1], QgsCoordinateReferenceSystem(WGS84), crs, context)
        return {
            question.identifier: _outcome(question, answers[question.identifier], place)
            for question, place in zip(wanted, zip(x.tolist(), y.tolist()))
        }

    def forget(self) -> None:
        """Delete the answers that were kept: they stand in the output."""
        self._checkpoint.forget()

    def _tell_start(self, missing: int, wanted: int) -> None:
        if missing < wanted:
            self._feedback.pushInfo(tr("Answers kept from the run before: {count}.").format(count=wanted - missing))
        if missing and not is_secret(self._url):
            self._feedback.pushWarning(tr("The connection is not encrypted: others on the way can read the addresses."))
        self._feedback.pushInfo(
            tr("Addresses to send to {host}: {count}.").format(host=host_of(self._url), count=missing)
        )

    def _tell_pause(self, problem: Problem, seconds: float) -> None:
        self._feedback.pushWarning(explain(problem))
        self._feedback.pushInfo(tr("Trying again in {seconds} seconds.").format(seconds=round(seconds)))

    def _tell_kept(self, count: int) -> None:
        if count and self._checkpoint.path is not None:
            self._feedback.pushWarning(
                tr(
                    "{count} answers are kept in “{path}”: start again with the same output to go on from there."
                ).format(count=count, path=self._checkpoint.path)
            )


def _outcome(question: Question, answer: Answer, place: tuple[float, float]) -> Outcome:
    verdict = judge(question, answer)
    gap = gap_of(answer)
    out_of_reach = answer.has_place and not np.isfinite(place).all()
    return Outcome(
        REFUSED if out_of_reach else verdict.outcome,
        "out-of-reach" if out_of_reach else verdict.reason,
        np.nan if answer.score is None else answer.score,
        np.nan if gap is None else gap,
        answer.kind,
        answer.label,
        *place,
    )
