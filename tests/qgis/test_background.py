"""Work away from the main thread: all of it comes back, there, whatever happens to it; dropped, it says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Event, get_ident
from typing import Any

import pytest
from qgis.core import QgsApplication
from rating_town import WAIT, idle

from orsen_qgis.gui.background import WORKERS, Background
from orsen_qgis.problems import Problem


@pytest.fixture
def held(qtbot: Any) -> Iterator[Event]:
    """Every worker waits until this is set."""
    qtbot.waitUntil(idle, timeout=WAIT)
    gate = Event()
    for _ in range(WORKERS):
        Background(lambda _: gate.wait(WAIT / 1000), lambda *_: None).start()
    yield gate
    gate.set()


def test_every_one_of_many_comes_back_to_the_main_thread(qtbot: Any) -> None:
    came: list[tuple[int, int]] = []
    told: list[str] = []

    def then(result: int, trouble: str) -> None:
        came.append((result, get_ident()))
        told.append(trouble)
        if result % 3 == 0:  # the end of one is where QGIS's own task manager loses the next
            Background(lambda _: result + 1, then).start()

    for number in range(0, 1500, 3):
        Background(lambda _, number=number: number, then).start()
    qtbot.waitUntil(lambda: len(came) == 1000, timeout=WAIT)
    assert sorted(result for result, _ in came) == [number for number in range(1500) if number % 3 < 2]
    assert {thread for _, thread in came} == {get_ident()}
    assert not any(told)
    assert Background.at_work() == 0


def test_the_work_itself_is_done_elsewhere_and_no_task_of_qgis(qtbot: Any, held: Event) -> None:
    threads: list[int] = []
    Background(lambda _: get_ident(), lambda result, _: threads.append(result)).start()
    assert QgsApplication.taskManager().countActiveTasks(True) == 0
    assert Background.at_work() == WORKERS + 1
    held.set()
    qtbot.waitUntil(lambda: bool(threads), timeout=WAIT)
    assert threads != [get_ident()]


@pytest.mark.parametrize(
    ("error", "sentence"),
    [(Problem("No file."), "No file."), (OSError("disk"), "OSError('disk')")],
    ids=["said", "bug"],
)
def test_what_goes_wrong_comes_back_as_a_sentence(qtbot: Any, error: Exception, sentence: str) -> None:
    came: list[tuple[Any, str]] = []

    def fail(_: Any) -> None:
        raise error

    Background(fail, lambda *given: came.append(given)).start()
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT)
    assert came[0][0] is None
    assert sentence in came[0][1]


def test_what_was_dropped_says_nothing_and_is_told_to_stop(qtbot: Any, held: Event) -> None:
    came: list[Any] = []
    stopped: list[bool] = []
    work = Background(lambda feedback: stopped.append(feedback.isCanceled()), lambda *given: came.append(given)).start()
    work.drop()
    held.set()
    qtbot.waitUntil(idle, timeout=WAIT)
    assert stopped == [True]
    assert came == []


def until_told_to_stop(begun: Event) -> Callable[[Any], None]:
    """Work that ends only when it is told to."""

    def work(feedback: Any) -> None:
        begun.set()
        while not feedback.isCanceled():
            Event().wait(0.001)

    return work


def test_when_all_is_dropped_what_works_has_stopped_nothing_more_begins_and_later_work_finds_workers(
    qtbot: Any,
) -> None:
    began, said = [Event() for _ in range(WORKERS)], list[str]()
    working = [Background(until_told_to_stop(each), lambda *_: said.append("told")).start() for each in began]
    Background(lambda _: said.append("waiting"), lambda *_: said.append("told")).start()
    assert all(each.wait(WAIT / 1000) for each in began)
    Background.drop_all()
    assert Background.at_work() == 0
    assert all(each._done is not None and each._done.done() for each in working)
    Background(lambda _: said.append("later"), lambda *_: said.append("said")).start()
    qtbot.waitUntil(lambda: "said" in said, timeout=WAIT)
    assert said == ["later", "said"]
