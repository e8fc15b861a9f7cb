"""A piece of work away from the main thread, whose result comes back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from qgis.core import Qgis, QgsApplication, QgsFeedback, QgsMessageLog, QgsTask

from ..interpreter import sharing_interpreter
from ..messages import explain, tr
from ..problems import Problem
from .algorithm_run import LOG


class Background(QgsTask):
    """Calls ``work`` with a feedback in the task manager, then ``then`` with (result, what went wrong).

    One of the two is empty. ``drop`` lets go of it: ``then`` is not called any more. ``work`` touches no layer that a
    person may remove. ``then`` is no signal: nobody may disconnect from a task that the task manager has deleted.
    """

    _running: ClassVar[set[Background]] = set()  # the task manager keeps no Python reference

    def __init__(self, title: str, work: Callable[[QgsFeedback], Any], then: Callable[[Any, str], None]) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)
        self._feedback = QgsFeedback()
        self._work: Callable[[QgsFeedback], Any] | None = work
        self.then: Callable[[Any, str], None] | None = then
        self._result: Any = None
        self._trouble = ""
        self._running.add(self)

    def start(self) -> Background:
        """Hand the task to the task manager and return it."""
        QgsApplication.taskManager().addTask(self)
        return self

    def drop(self) -> None:
        """Stop, and say nothing."""
        self.then = None
        self._feedback.cancel()

    def cancel(self) -> None:
        self._feedback.cancel()
        super().cancel()

    def run(self) -> bool:
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
        return not self._trouble

    def finished(self, _result: bool) -> None:
        self._running.discard(self)
        self._work = None
        then, self.then = self.then, None
        if then is not None and not self.isCanceled():
            then(self._result, self._trouble)
