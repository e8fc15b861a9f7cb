"""What the panel says in QGIS's message bar."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import Qgis

# Says a sentence at a level of the message bar.
Tell = Callable[[str, Qgis.MessageLevel], None]


def say_done(tell: Tell, sentence: str) -> None:
    """Say that something is done."""
    tell(sentence, Qgis.MessageLevel.Success)
