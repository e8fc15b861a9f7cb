"""Signals that one owner connects, and lets go of together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Connections:
    """A list of connections; ``drop`` disconnects them all.

    Only for senders that outlive it: PyQt crashes on a signal of an object that C++ has deleted.
    """

    def __init__(self) -> None:
        self._made: list[tuple[Any, Callable[..., Any]]] = []

    def add(self, signal: Any, slot: Callable[..., Any]) -> None:
        """Connect a signal and remember it."""
        signal.connect(slot)
        self._made.append((signal, slot))

    def drop(self) -> None:
        """Disconnect everything."""
        for signal, slot in self._made:
            signal.disconnect(slot)
        self._made.clear()
