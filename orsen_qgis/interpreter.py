"""Python is one interpreter for the whole of QGIS: how a worker computes in it without holding up the window."""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

# A full collection looks at every object of QGIS's Python, 50 ms where nothing of ours is added and 200 ms with a
# stock being read, and all threads wait for it. Millions of rows bring one about every few tenths of a second.
NEVER = 1_000_000_000
# A thread that comes back from a call into QGIS waits so long before it asks for the interpreter. The window's thread
# makes hundreds of such calls when a layer is added: with Python's own 5 ms each, that takes seconds.
SECONDS = 0.0005

_guard = threading.Lock()
_working = 0
_before: tuple[tuple[int, int, int], float] = (gc.get_threshold(), sys.getswitchinterval())


@contextmanager
def sharing_interpreter() -> Iterator[None]:
    """Let other threads in often while the body runs, and put off full garbage collections; to the end of the last
    body where several overlap.

    Young objects are still collected, and what nothing refers to any more is freed at once, as ever.
    """
    _begin()
    try:
        yield
    finally:
        _end()


def _begin() -> None:
    global _working, _before  # noqa: PLW0603  (they belong to the interpreter, not to an object)
    with _guard:
        if _working == 0:
            _before = (gc.get_threshold(), sys.getswitchinterval())
            gc.set_threshold(*_before[0][:2], NEVER)
            sys.setswitchinterval(min(SECONDS, _before[1]))
        _working += 1


def _end() -> None:
    global _working  # noqa: PLW0603
    with _guard:
        _working -= 1
        if _working == 0:
            gc.set_threshold(*_before[0])
            sys.setswitchinterval(_before[1])
