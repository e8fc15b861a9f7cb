"""How a theme of levels is drawn: with which colours, and with neighbours apart or as one."""

from __future__ import annotations

from dataclasses import dataclass

from .levels import USUAL_PALETTE


@dataclass(frozen=True)
class Look:
    """``palette``: one of ``PALETTES``. ``clustered``: neighbours that would cover each other are one symbol."""

    palette: str = USUAL_PALETTE
    clustered: bool = False


PLAIN_LOOK = Look()
