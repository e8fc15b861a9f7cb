"""Work of numpy, GDAL and SQLite in a few threads: they let go of Python while they work."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")
THREADS = 2


def side_by_side(work: Callable[[Given], Made], parts: Sequence[Given], tick: Callable[[], None]) -> Iterator[Made]:
    """Yield what is made of each part, in order. ``tick`` comes before each and may raise: the rest is not begun."""
    pool = ThreadPoolExecutor(THREADS, thread_name_prefix="orsen")
    waiting = [pool.submit(work, part) for part in parts]
    try:
        for each in waiting:
            tick()
            yield each.result()
    finally:
        for each in waiting:
            each.cancel()
        pool.shutdown()


@contextmanager
def begun(work: Callable[[], Made]) -> Iterator[Callable[[], Made]]:
    """Begin some work; what the block gets waits for it and returns what it made, or raises."""
    with ThreadPoolExecutor(1, thread_name_prefix="orsen") as pool:
        yield pool.submit(work).result
