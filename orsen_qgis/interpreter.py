"""Python is one interpreter for the whole of QGIS: how a worker computes in it without holding up the window."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# A full collection looks at every object of QGIS's Python, 50 ms where nothing of ours is added and 200 ms with a
# stock being read, and all threads wait for it. Millions of rows bring one about every few tenths of a second.
NEVER = 1_000_000_000

_guard = threading.Lock()
_working = 0
_before: tuple[int, int, int] = gc.get_threshold()


@contextmanager
def without_full_collections() -> Iterator[None]:
    """Put off full garbage collections while the body runs; where bodies overlap, to the end of the last one.

    Young objects are still collected, and what nothing refers to any more is freed at once, as ever.
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _working, _before  # noqa: PLW0603  (the thresholds belong to the interpreter, not to an object)
    with _guard:
        if _working == 0:
            _before = gc.get_threshold()
            gc.set_threshold(*_before[:2], NEVER)
        _working += 1


def _end() -> None:
    global _working  # noqa: PLW0603
    with _guard:
        _working -= 1
        if _working == 0:
            gc.set_threshold(*_before)
