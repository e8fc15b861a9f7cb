"""Long loops over rows that say how far they are, and can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Item = TypeVar("Item")
# Called with a percentage; raises Problem where the person has stopped the work.
Tick = Callable[[float], None]
STEP = 4096


def no_tick(_percent: float) -> None:
    """Tell nobody."""


def ticked(items: Iterable[Item], count: int, tick: Tick, start: float, end: float) -> Iterator[Item]:
    """Yield ``count`` items, and tick from ``start`` to ``end`` percent on the way."""
    for number, item in enumerate(items):
        if number % STEP == 0:
            tick(start + (end - start) * number / max(count, 1))
        yield item
