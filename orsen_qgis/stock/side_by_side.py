"""Work of numpy, GDAL and SQLite in a few threads: they let go of Python while they work."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import TypeVar

Given = TypeVar("Given")
Made = TypeVar("Made")
THREADS = 2
AHEAD = 2 * THREADS  # parts that are made, or waiting to be taken, at most


def side_by_side(
    work: Callable[[Given], Made], parts: Iterable[Given], tick: Callable[[], None] = lambda: None
) -> Iterator[Made]:
    """Yield what is made of each part, in order, a few of them ahead.

    ``tick`` comes before each and may raise: the rest is not begun.
    """
    pool = ThreadPoolExecutor(THREADS, thread_name_prefix="orsen")
    waiting: deque[Future[Made]] = deque()
    try:
        for part in parts:
            waiting.append(pool.submit(work, part))
            if len(waiting) > AHEAD:
                tick()
                yield waiting.popleft().result()
        while waiting:
            tick()
            yield waiting.popleft().result()
    finally:
        for each in waiting:
            each.cancel()
        pool.shutdown()


@contextmanager
def begun(work: Callable[[], Made]) -> Iterator[Callable[[], Made]]:
    """Begin some work; what the block gets waits for it and returns what it made, or raises."""
    with ThreadPoolExecutor(1, thread_name_prefix="orsen") as pool:
        yield pool.submit(work).result
