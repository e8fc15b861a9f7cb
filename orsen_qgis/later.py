"""Work that is done a step at a time, in the pauses of the event loop, so that the window answers in between."""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections.abc import Generator
from types import ModuleType

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

Steps = Generator[None, None, None]


class Turns(QObject):
    """Takes one step of a generator in each pause, then emits ``finished``, once, also where a step raised.

    The generator cleans up after itself, then and when it is stopped.
    """

    finished = pyqtSignal()

    def __init__(self, steps: Steps) -> None:
        super().__init__()
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin at the next pause."""
        self._timer.start(0)

    def stop(self) -> None:
        """Take no further step, and tell nobody."""
        self._timer.stop()
        self._steps.close()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._end()
        except BaseException:
            self._end()
            raise

    def _end(self) -> None:
        self._timer.stop()
        self.finished.emit()


def importing(package: ModuleType) -> Steps:
    """Import the modules of a package that are not imported yet, one a step.

    A module that fails is left to whoever needs it, who then sees why.
    """
    for module in pkgutil.iter_modules(package.__path__):
        name = f"{package.__name__}.{module.name}"
        if name not in sys.modules:
            try:
                importlib.import_module(name)
            except ImportError:
                continue
            yield
