"""Work that lasts as long as a test wants, in whichever thread."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from panel_support import WAIT
from qgis.PyQt.QtCore import QObject, pyqtSignal

from orsen_qgis.problems import Problem

PATIENCE = WAIT / 1000


class Gate:
    """Holds a function in its thread until the window opens it."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        self.inside, self.open = threading.Event(), threading.Event()
        self.threads: set[int] = set()

    def __call__(self, *given: Any, **named: Any) -> Any:
        self.threads.add(threading.get_ident())
        self.inside.set()
        assert self.open.wait(PATIENCE), "the window never answered"
        return self.function(*given, **named)


class UnendingJob(QObject):
    """A map that is drawn until somebody ends it; whoever waited for it would wait for ever."""

    finished = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.begun_in, self.cancelled = 0, False

    def start(self) -> None:
        self.begun_in = threading.get_ident()

    def cancel(self) -> None:
        self.cancelled = True


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
