"""Where pages are composed: the window's turns, the worker's, and a stop between two of them."""

from __future__ import annotations

import threading
from typing import Any

from panel_support import WAIT
from qgis.core import QgsFeedback
from slow_work import PATIENCE, UnendingJob, in_a_worker

from orsen_qgis.maps.studio import DistantStudio, Studio, studio_of
from orsen_qgis.problems import Problem


def test_a_worker_that_was_stopped_never_waits_for_the_window(qtbot: Any) -> None:
    feedback, done = QgsFeedback(), []
    studio = DistantStudio(feedback)
    thread, came = in_a_worker(lambda: studio.compose(lambda: done.append(1)))
    feedback.cancel()
    thread.join(PATIENCE)  # the window answers nothing meanwhile
    assert isinstance(came[0], Problem)
    qtbot.wait(50)
    assert not done, "what was withdrawn is never done"


def test_the_window_goes_on_while_a_map_is_drawn(qtbot: Any) -> None:
    studio, job = DistantStudio(QgsFeedback()), UnendingJob()
    thread, came = in_a_worker(lambda: studio.render(lambda: job))
    qtbot.waitUntil(lambda: bool(job.begun_in), timeout=WAIT)  # held, this would never return
    assert job.begun_in == threading.get_ident()
    assert not came
    job.finished.emit()
    thread.join(PATIENCE)
    assert came == [None]


def test_a_worker_that_was_stopped_never_waits_for_a_map(qtbot: Any) -> None:
    feedback, job = QgsFeedback(), UnendingJob()
    studio = DistantStudio(feedback)
    thread, came = in_a_worker(lambda: studio.render(lambda: job))
    qtbot.waitUntil(lambda: bool(job.begun_in), timeout=WAIT)
    feedback.cancel()
    thread.join(PATIENCE)
    assert isinstance(came[0], Problem)


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
