"""Imports that wait until QGIS stands: one module at a time, so that the window answers in between."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal


class LaterImport(QObject):
    """Imports the modules of ``package`` in the pauses of the event loop, then emits ``finished``, once.

    A module that fails is left to whoever needs it, who then sees why.
    """

    finished = pyqtSignal()

    def __init__(self, package: ModuleType) -> None:
        super().__init__()
        self._names = [f"{package.__name__}.{module.name}" for module in pkgutil.iter_modules(package.__path__)]
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin at the next pause."""
        self._timer.start(0)

    def stop(self) -> None:
        """Import nothing more, and tell nobody."""
        self._timer.stop()

    def _step(self) -> None:
        if not self._names:
            self.stop()
            self.finished.emit()
            return
        try:
            importlib.import_module(self._names.pop(0))
        except ImportError:
            return
