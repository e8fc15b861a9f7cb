"""What a worker has composed by the window: never waited for in vain, and its failures come back."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from panel_support import WAIT
from qgis.core import QgsFeedback

from orsen_qgis.maps.studio import DistantStudio, Studio, studio_of
from orsen_qgis.problems import Problem

PATIENCE = WAIT / 1000


def in_a_worker(work: Callable[[], Any]) -> tuple[threading.Thread, list[Any]]:
    """Start work in a thread; the list gets its result or its error."""
    came: list[Any] = []

    def go() -> None:
        try:
            came.append(work())
        except Problem as problem:
            came.append(problem)

    thread = threading.Thread(target=go)
    thread.start()
    return thread, came


def test_a_worker_that_was_stopped_never_waits_for_the_window(qtbot: Any) -> None:
    feedback, done = QgsFeedback(), []
    studio = DistantStudio(feedback)
    thread, came = in_a_worker(lambda: studio.compose(lambda: done.append(1)))
    feedback.cancel()
    thread.join(PATIENCE)  # the window answers nothing meanwhile
    assert isinstance(came[0], Problem)
    qtbot.wait(50)
    assert not done, "what was withdrawn is never done"


def test_what_fails_in_the_window_fails_in_the_worker(qtbot: Any) -> None:
    def fail() -> None:
        raise Problem("No room on the page.")

    studio = DistantStudio(QgsFeedback())
    thread, came = in_a_worker(lambda: studio.compose(fail))
    qtbot.waitUntil(lambda: bool(came), timeout=WAIT)
    thread.join(PATIENCE)
    assert str(came[0]) == "No room on the page."


def test_a_worker_without_a_way_to_the_window_composes_nothing() -> None:
    assert isinstance(studio_of(QgsFeedback()), Studio)
    thread, came = in_a_worker(lambda: studio_of(QgsFeedback()))
    thread.join(PATIENCE)
    assert "main thread only" in str(came[0])
