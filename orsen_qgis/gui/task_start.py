"""How a task that people see gets into QGIS's task manager, and out again where the manager loses it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

LOOK = 1000  # milliseconds between two looks at a task that has not started


class TaskStart(QObject):
    """Hands a task to the task manager in a turn of its own. ``unwanted``: nobody wants it any more, and it stays out:
    to stop it just after it was added would be the very moment in which a worker takes it, and QGIS could crash.
    ``lost``: the manager has it and will never start it.

    The manager may mistake a task that waits in its queue for one that has just ended, above all where it is added
    while that end is told (fault 53806 of QGIS): it then stays queued for ever, though no thread has anything to do.
    """

    unwanted = pyqtSignal()
    lost = pyqtSignal()

    def __init__(self, task: QgsTask, is_wanted: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._task = task
        self._is_wanted = is_wanted
        self.added = False
        self._idle = False
        self._turn, self._watch = QTimer(self), QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self.add)
        self._watch.timeout.connect(self.look)

    def start(self) -> None:
        """Add the task in the next turn of the event loop."""
        self._turn.start(0)

    def add(self) -> None:
        """Add the task, if it is still wanted."""
        if not self._is_wanted():
            self.unwanted.emit()
            return
        self.added = True
        self._watch.start(LOOK)
        QgsApplication.taskManager().addTask(self._task)

    def look(self) -> None:
        """See whether the task waits although no thread of the manager works, now and at the look before."""
        if self._task.status() != QgsTask.TaskStatus.Queued:
            self._watch.stop()
            return
        # A thread that is at work, or that is only just called, may take it next.
        idle, self._idle = self._idle, QgsApplication.taskManager().threadPool().activeThreadCount() == 0
        if idle and self._idle:
            self._watch.stop()
            self.lost.emit()

    def leave(self) -> None:
        """Look no more; a task that was not added yet stays out, and whoever made this is let go of."""
        self._turn.stop()
        self._watch.stop()
        self._is_wanted = _nobody_wants


def _nobody_wants() -> bool:
    return False
