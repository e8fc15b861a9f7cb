"""Reading batches while earlier ones are being worked on."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import closing
from queue import Empty, Queue
from threading import Event, Thread
from typing import Any, Generic, TypeVar

Item = TypeVar("Item")
AHEAD = 16  # batches that wait at most


class Ahead(Generic[Item]):
    """Makes the items of a generator in a thread of their own, from now on.

    Iterate to get them; what goes wrong is raised there. ``close`` ends the thread, all items taken or not.
    """

    def __init__(self, items: Generator[Item, None, None]) -> None:
        self._waiting: Queue[tuple[str, Any]] = Queue(AHEAD)
        self._stopped = Event()
        self._maker = Thread(target=self._make, args=(items,), name="orsen-reading-ahead", daemon=True)
        self._maker.start()

    def __iter__(self) -> Iterator[Item]:
        while True:
            what, value = self._waiting.get()
            if what == "error":
                raise value
            if what == "end":
                return
            yield value

    def close(self) -> None:
        """Stop reading and wait until the file is let go."""
        self._stopped.set()
        while self._maker.is_alive():
            try:
                self._waiting.get(timeout=0.01)
            except Empty:
                self._maker.join(0.01)

    def _make(self, items: Generator[Item, None, None]) -> None:
        outcome: tuple[str, Any] = ("end", None)
        try:
            with closing(items):
                for item in items:
                    self._waiting.put(("item", item))
                    if self._stopped.is_set():
                        break
        except BaseException as error:  # whatever it is belongs to who asks for the items
            outcome = ("error", error)
        self._waiting.put(outcome)
