"""Python is one interpreter for the whole of QGIS: how a worker computes in it without holding up the window."""

from __future__ import annotations

import gc
import heapq
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

# A full collection looks at every object of QGIS's Python, 50 ms where nothing of ours is added and 200 ms with a
# stock being read, and all threads wait for it. Millions of rows bring one about every few tenths of a second.
NEVER = 1_000_000_000
# A thread that comes back from a call into QGIS waits so long before it asks for the interpreter. The window's thread
# makes hundreds of such calls when a layer is added: with Python's own 5 ms each, that takes seconds.
SECONDS = 0.0005
PIECE = 1024  # items that are sorted in one call

Item = TypeVar("Item")

_guard = threading.Lock()
_working = 0
_before: tuple[tuple[int, int, int], float] = (gc.get_threshold(), sys.getswitchinterval())


@contextmanager
def sharing_interpreter() -> Iterator[None]:
    """Let other threads in often while the body runs, and put off full garbage collections; to the end of the last
    body where several overlap.

    Young objects are still collected, and what nothing refers to any more is freed at once, as ever. The collection
    that was put off is not made up for at once, when what was computed is being shown: the next one comes once as many
    new objects were made as ever.
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
            if not gc.get_freeze_count():
                gc.freeze()  # and back: all that is left has grown old, and the count of what was made begins anew
                gc.unfreeze()
            gc.set_threshold(*_before[0])
            sys.setswitchinterval(_before[1])


def sorted_in_pieces(items: Iterable[Item], key: Callable[[Item], Any]) -> list[Item]:
    """Return what ``sorted`` does; no other thread runs while that compares, so pieces are sorted and merged."""
    every = list(items)
    pieces = [sorted(every[start : start + PIECE], key=key) for start in range(0, len(every), PIECE)]
    return list(heapq.merge(*pieces, key=key))
