"""Asking a geocoder in chunks, patiently: what fails for a moment is tried again, what is wrong is said at once."""

from __future__ import annotations

import email.utils
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ..problems import Problem
from .answers import FAILED, NOT_FOUND, Answer, AnswerProblem, read_answers
from .questions import Question
from .request import Request, build_request

# The service gives up a request after some 30 seconds, and takes at most 50 MB and 200 000 rows.
ROWS_PER_REQUEST = 1000
# A request that fails again and again is parted down to this many rows.
FEWEST = 25
# Seconds before each new try, unless the service asks for longer.
PAUSES = (1.0, 2.0, 5.0, 10.0)
LONGEST_WAIT = 120.0
TOO_LARGE = 413
# Answers that a service gives when it is tired or being mended.
PASSING = (408, 425, 429, 500, 502, 503, 504)
# Those that a smaller request may not meet.
OVERWORKED = (500, 502, 504)
LONGEST_QUOTE = 200


@dataclass(frozen=True)
class Reply:
    """What came back: ``status`` is None where nobody answered; ``error`` says why an answer did not come whole."""

    status: int | None
    body: bytes = b""
    retry_after: str = ""
    rows_read: str = ""
    location: str = ""
    error: str = ""


class Stopped(Problem):
    """The user stopped the work."""


class Busy(AnswerProblem):
    """The service cannot answer now; it may say for how many seconds. ``less_may_help``: to a smaller request."""

    def __init__(
        self, sentence: str, pause: float | None = None, less_may_help: bool = False, **values: object
    ) -> None:
        super().__init__(sentence, **values)
        self.pause = pause
        self.less_may_help = less_may_help


@dataclass
class Client:
    """Asks questions.

    ``send`` posts one request. ``wait`` lets a number of seconds pass, or less when the user stops. ``stopped`` says
    whether the user did. ``tell`` hears of each try that failed, with the seconds before the next. ``requests`` counts
    what was sent.
    """

    send: Callable[[Request], Reply]
    wait: Callable[[float], None]
    stopped: Callable[[], bool]
    tell: Callable[[Problem, float], None]
    size: int = ROWS_PER_REQUEST
    requests: int = 0

    def ask_all(self, questions: Sequence[Question], known: dict[str, Answer]) -> Iterator[list[Answer]]:
        """Yield the answers to questions that ``known`` lacks, chunk by chunk as they come.

        What is not found in its municipality is searched once more in all of France: municipalities merge. Stopped when
        the user stops; AnswerProblem when no try brings a whole answer; Problem when the service refuses.
        """
        found = dict(known)
        for wide in (False, True):
            pending = [question for question in questions if _is_open(question, found.get(question.identifier), wide)]
            for answers in self._chunks(pending, wide):
                found.update((answer.identifier, answer) for answer in answers)
                yield answers

    def _chunks(self, questions: Sequence[Question], wide: bool) -> Iterator[list[Answer]]:
        for start in range(0, len(questions), self.size):
            yield from self._chunk(questions[start : start + self.size], wide)

    def _chunk(
        self, questions: Sequence[Question], wide: bool, pauses: Sequence[float] = PAUSES, part: bool = False
    ) -> Iterator[list[Answer]]:
        """Yield the answers to a chunk: at once, again for rows that failed, in parts where it is too much.

        The service answers by the hundred, and one row that it cannot take makes the others of its hundred fail.
        ``part``: the chunk is a part of one that failed so.
        """
        pending = list(questions)
        for pause in (*pauses, None):
            try:
                answers = self._answered(pending, wide, pauses)
            except _TooLarge:
                yield from self._halves(pending, wide, pauses, part)
                return
            except AnswerProblem as problem:
                if not problem.less_may_help or len(pending) <= FEWEST:
                    raise
                yield from self._halves(pending, wide, PAUSES[:1], part)
                return
            done = [answer for answer in answers if answer.status not in FAILED]
            if not done and len(pending) > 1 and (part or len(pending) < len(questions)):
                yield from self._halves(pending, wide, PAUSES[:1], True)
                return
            whole = answers if pause is None else done
            if whole:
                yield whole
            settled = {answer.identifier for answer in whole}
            pending = [question for question in pending if question.identifier not in settled]
            if not pending:
                return
            self._rest(
                AnswerProblem("The geocoder failed on {count} addresses. They are asked again.", count=len(pending)),
                pause or 0,
            )

    def _halves(
        self, questions: Sequence[Question], wide: bool, pauses: Sequence[float], part: bool
    ) -> Iterator[list[Answer]]:
        middle = (len(questions) + 1) // 2
        for half in (questions[:middle], questions[middle:]):
            yield from self._chunk(half, wide, pauses, part)

    def _answered(self, questions: Sequence[Question], wide: bool, pauses: Sequence[float]) -> list[Answer]:
        """Return the answers to one request, tried until it comes whole."""
        for pause in pauses:
            try:
                return self._once(questions, wide)
            except AnswerProblem as problem:
                asked = problem.pause if isinstance(problem, Busy) else None
                self._rest(problem, pause if asked is None else asked)
        return self._once(questions, wide)

    def _once(self, questions: Sequence[Question], wide: bool) -> list[Answer]:
        if self.stopped():
            raise _stopped()
        self.requests += 1
        reply = self.send(build_request(questions, wide))
        if self.stopped():
            raise _stopped()
        check_reply(reply, len(questions))
        return read_answers(reply.body, questions, reply.rows_read, wide)

    def _rest(self, problem: Problem, seconds: float) -> None:
        if self.stopped():
            raise _stopped()
        self.tell(problem, seconds)
        self.wait(seconds)


class _TooLarge(Exception):
    """The request is larger than the service takes."""


def check_reply(reply: Reply, rows: int) -> None:
    """Pass a reply that came whole. Busy when it is worth another try, Problem when it is not."""
    if reply.location:
        raise Problem(
            "The geocoder says that it moved to {place}. Nothing was sent there. Give that address as URL if you trust "
            "it.",
            place=reply.location,
        )
    if reply.status is None or (reply.error and reply.status < 400):
        raise Busy(
            "The geocoder cannot be reached, or its answer broke off: {reason}. Check the network, and the proxy and "
            "timeout in QGIS's network options.",
            reason=reply.error,
        )
    if reply.status == TOO_LARGE and rows > 1:
        raise _TooLarge
    if reply.status in PASSING:
        raise Busy(
            "The geocoder cannot answer now (HTTP {status}). Try again later.",
            pause=_pause_asked(reply.retry_after),
            less_may_help=reply.status in OVERWORKED,
            status=reply.status,
        )
    if reply.status != 200:
        raise Problem(
            "The geocoder refused the request (HTTP {status}): {said}. Check URL.",
            status=reply.status,
            said=" ".join(reply.body.decode("utf-8", "replace").split())[:LONGEST_QUOTE],
        )


def _pause_asked(retry_after: str) -> float | None:
    """Return the seconds that ``Retry-After`` asks for (a number, or a date); None where it says nothing.

    Problem when it asks for longer than anybody would watch.
    """
    text = retry_after.strip()
    seconds: float | None = float(text) if text.isdigit() else None
    if seconds is None and text:
        try:
            seconds = max(0.0, email.utils.parsedate_to_datetime(text).timestamp() - time.time())
        except (TypeError, ValueError):
            return None
    if seconds is not None and seconds > LONGEST_WAIT:
        raise Problem("The geocoder asks to come back in {seconds} seconds. Start again then.", seconds=round(seconds))
    return seconds


def still_open(questions: Sequence[Question], known: dict[str, Answer]) -> list[Question]:
    """Return the questions that ``ask_all`` would send."""
    return [
        question
        for question in questions
        if any(_is_open(question, known.get(question.identifier), wide) for wide in (False, True))
    ]


def _is_open(question: Question, answer: Answer | None, wide: bool) -> bool:
    """Whether a question is still to be asked, in its municipality or in all of France."""
    if answer is None:
        return not wide
    if answer.status in FAILED:
        return answer.wide == wide
    return wide and answer.status == NOT_FOUND and not answer.wide and question.filtered


def _stopped() -> Stopped:
    return Stopped("Stopped: nothing was written.")
