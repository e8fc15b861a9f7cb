"""A piece of work away from the main thread, whose result comes back to it."""

from __future__ import annotations

import os
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any, ClassVar

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..interpreter import sharing_interpreter
from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import LOG, PATIENCE

# As many as QGIS itself would work with; one more than a single core, so that a long reading holds up no short one.
WORKERS = max(2, os.cpu_count() or 2)


class Background:
    """Calls ``work`` with a feedback in a worker, then ``then`` with (result, what went wrong) on the main thread.

    One of the two is empty. ``drop`` lets go of it: ``then`` is not called any more. ``work`` touches no layer that a
    person may remove. Made and started on the main thread.

    What nobody watches is no task of QGIS's: its task manager may mistake one that waits in its queue for one that has
    just ended, and never start it (fault 53806 of QGIS).
    """

    _running: ClassVar[set[Background]] = set()
    _workers: ClassVar[ThreadPoolExecutor | None] = None
    _post: ClassVar[Post | None] = None

    def __init__(self, work: Callable[[QgsFeedback], Any], then: Callable[[Any, str], None]) -> None:
        self._feedback = QgsFeedback()
        self._work: Callable[[QgsFeedback], Any] | None = work
        self.then: Callable[[Any, str], None] | None = then
        self._result: Any = None
        self._trouble = ""
        self._done: Future[None] | None = None

    def start(self) -> Background:
        """Hand the work to a worker and return self."""
        kind = type(self)
        if kind._workers is None or kind._post is None:
            kind._workers, kind._post = ThreadPoolExecutor(WORKERS, "orsen"), Post()
            QgsApplication.instance().aboutToQuit.connect(kind.drop_all)
        self._running.add(self)
        self._done = kind._workers.submit(self._run, kind._post)
        return self

    def drop(self) -> None:
        """Stop, and say nothing."""
        self.then = None
        self._feedback.cancel()

    @classmethod
    def at_work(cls) -> int:
        """Return how many pieces of work have not come back yet, dropped ones too."""
        return len(cls._running)

    @classmethod
    def drop_all(cls) -> None:
        """Stop everything, say nothing, and wait until it has stopped: the plugin goes, or QGIS ends.

        A worker that read on would read with a provider that QGIS has unloaded.
        """
        if cls._workers is None:
            return
        QgsApplication.instance().aboutToQuit.disconnect(cls.drop_all)
        for each in cls._running:
            each.drop()
        cls._workers.shutdown(wait=False, cancel_futures=True)
        wait([each._done for each in cls._running if each._done is not None], PATIENCE / 1000)
        cls._workers, cls._post = None, None
        cls._running.clear()

    def _run(self, post: Post) -> None:
        try:
            with sharing_interpreter():
                self._result = self._work(self._feedback) if self._work is not None else None
        except Problem as problem:
            self._trouble = explain(problem)
        except Exception as error:  # whatever a file does to GDAL, the person reads a sentence
            QgsMessageLog.logMessage(repr(error), LOG, Qgis.MessageLevel.Warning, False)
            self._trouble = tr("Something failed that should not ({error}); the log panel says more.").format(
                error=repr(error)
            )
        post.came.emit(self)

    def _finish(self) -> None:
        self._running.discard(self)
        self._work = None
        then, self.then = self.then, None
        if then is not None:
            then(self._result, self._trouble)


class Post(QObject):
    """Brings work that is done to the thread that this object was made in."""

    came = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    def _take(self, work: Background) -> None:
        work._finish()
