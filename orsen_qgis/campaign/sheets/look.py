"""How sheets look: the levels' colours of the maps, quiet grey for what is known, cream for what is to fill in."""

from __future__ import annotations

import math

from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

from ...symbology.levels import style_of
from .columns import DECIDED, KNOWN, SEEN, SITE

FONT = "Arial"
INK, FAINT_INK, WHITE = "1E2A36", "5D6B78", "FFFFFF"
KNOWN_FILL, BANNER_FILL = "F1F4F7", "1F3A5F"
OPEN_FILLS = ("FFFCEF", "FDF3D3")  # every second fact is a little darker, so that its three cells hold together
GROUP_FILLS = {SITE: "34506E", KNOWN: "5B7287", SEEN: "1F6B66", DECIDED: "6B3A5B"}
WARNING_FILL = "F8C9C0"
LETTERS_PER_WIDTH = 1.12  # how many letters stand in one unit of a column's width, about
UNLOCKED = Protection(locked=False)


def fill(colour: str) -> PatternFill:
    """Return a plain fill of an RRGGBB colour."""
    return PatternFill("solid", start_color=colour, end_color=colour)


def font(size: float = 10, colour: str = INK, bold: bool = False, italic: bool = False) -> Font:
    """Return our font."""
    return Font(name=FONT, size=size, color=colour, bold=bold, italic=italic)


def aligned(horizontal: str = "left", vertical: str = "center", indent: int = 0) -> Alignment:
    """Return an alignment whose texts wrap."""
    return Alignment(horizontal=horizontal, vertical=vertical, wrap_text=True, indent=indent)


def thin(colour: str) -> Border:
    """Return a thin frame."""
    side = Side(style="thin", color=colour)
    return Border(left=side, right=side, top=side, bottom=side)


FRAME, OPEN_FRAME = thin("D4DBE2"), thin("D9CFA3")


def lines_of(text: str, width: float) -> int:
    """Return about how many lines a text takes in a column."""
    return sum(max(1, math.ceil(len(part) / (width * LETTERS_PER_WIDTH))) for part in text.split("\n"))


def level_fill(level: int) -> PatternFill:
    """Return the fill of a level from 0 (not assessed) to 4."""
    return fill(style_of(level).fill.lstrip("#"))


def level_font(level: int, size: float = 11) -> Font:
    """Return the font of a level's digit on its fill."""
    return font(size, style_of(level).ink.lstrip("#"), bold=True)
