"""Where pages are composed: on QGIS's main thread, whichever thread the rest of an export works in."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event, Lock
from traceback import clear_frames
from typing import Any, TypeVar

from qgis.core import QgsFeedback, QgsMapRendererJob
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal, pyqtSlot

from ..problems import Problem

Result = TypeVar("Result")
LOOK = 0.05  # seconds between two looks at whether the person has stopped


class Studio:
    """For a run on the main thread itself: what is asked for is done at once."""

    def compose(self, work: Callable[[], Result]) -> Result:
        """Return what ``work`` returns, or raise what it raises. Problem where the person stops before it has begun."""
        return work()

    def render(self, begin: Callable[[], QgsMapRendererJob]) -> None:
        """Draw the map that ``begin`` prepares. Problem where the person stops first."""
        job = begin()
        job.start()
        job.waitForFinished()

    def take(self, thing: QObject) -> None:
        """Take over what was made here for the pages, such as a layer."""

    def keep(self, thing: Result) -> Result:
        """Return what lives on the main thread, and let go of it there when the run has ended."""
        return thing

    def clear_away(self, work: Callable[[], None]) -> None:
        """Do ``work``, which takes back what was composed; after a stop too."""
        work()


class DistantStudio(QObject):
    """The main thread's, for a run in a worker: what is asked for is done between two events of the window.

    Made on the main thread. The worker waits for its answer, yet never after a stop: whoever stops may be waiting for
    the worker there. ``close`` lets go, on the main thread, of what lives there and workers may only hold.
    """

    _asked = pyqtSignal(object)

    def __init__(self, feedback: QgsFeedback) -> None:
        super().__init__(feedback)
        self._feedback: QgsFeedback | None = feedback
        self._kept: list[Any] = []
        self._asked.connect(self._do)

    def compose(self, work: Callable[[], Result]) -> Result:
        """See ``Studio``."""
        if _on_main_thread():
            return work()
        job = _Job(work)
        self._asked.emit(job)
        while not job.done.wait(LOOK):
            if self._is_stopped() and job.withdraw():
                raise Problem("Stopped: nothing was written.")
        return job.outcome()

    def render(self, begin: Callable[[], QgsMapRendererJob]) -> None:
        """See ``Studio``. QGIS draws in threads of its own; meanwhile the window goes on.

        After a stop the map may still be drawing: who made it cancels it when everything is cleared away.
        """
        if _on_main_thread():
            Studio().render(begin)
            return
        done = Event()

        def start() -> None:
            job = begin()
            job.finished.connect(done.set)
            job.start()

        self.compose(start)
        while not done.wait(LOOK):
            if self._is_stopped():
                raise Problem("Stopped: nothing was written.")

    def take(self, thing: QObject) -> None:
        """See ``Studio``."""
        application = QCoreApplication.instance()
        if application is not None:
            thing.moveToThread(application.thread())
        self.keep(thing)

    def keep(self, thing: Result) -> Result:
        """See ``Studio``. A worker that fails may be the last to hold a project, which must not die in its thread."""
        self._kept.append(thing)
        return thing

    def clear_away(self, work: Callable[[], None]) -> None:
        """See ``Studio``; from a worker, it is done a little later."""
        if _on_main_thread():
            work()
        else:
            self._asked.emit(_Job(work))

    def close(self) -> None:
        """The run has ended: let go of everything."""
        self._kept.clear()
        self._feedback = None  # which holds this: a ring would wait for a collection, and die in any thread

    def _is_stopped(self) -> bool:
        return self._feedback is None or self._feedback.isCanceled()

    @pyqtSlot(object)
    def _do(self, job: _Job) -> None:
        job.run()


def studio_of(feedback: QgsFeedback) -> Studio | DistantStudio:
    """Return where the run of this feedback composes its pages. Problem for a worker that has no way to the window."""
    studio = getattr(feedback, "studio", None)
    if isinstance(studio, DistantStudio):
        return studio
    if not _on_main_thread():
        raise Problem("Maps are drawn on QGIS's main thread only. Start the export from the panel or the toolbox.")
    return Studio()


class _Job:
    """One piece of work, done once or withdrawn before."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.done = Event()
        self._work: Callable[[], Any] | None = work
        self._turn = Lock()
        self._result: Any = None
        self._error: BaseException | None = None

    def run(self) -> None:
        """Do it, unless it was withdrawn."""
        with self._turn:
            work, self._work = self._work, None
        if work is None:
            return
        try:
            self._result = work()
        except BaseException as error:  # whatever it is, it belongs to the one who asked
            clear_frames(error.__traceback__)  # what they hold lives here and has to die here
            self._error = error
        self.done.set()

    def withdraw(self) -> bool:
        """Whether it had not begun; it never will, then."""
        with self._turn:
            begun, self._work = self._work is None, None
        return not begun

    def outcome(self) -> Any:
        """Return the result, or raise the error; the job then holds neither."""
        result, self._result = self._result, None
        error, self._error = self._error, None
        if error is not None:
            raise error
        return result


def _on_main_thread() -> bool:
    application = QCoreApplication.instance()
    return application is None or QThread.currentThread() == application.thread()
