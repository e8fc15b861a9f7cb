"""Digits as drawn paths, so that they look the same whatever fonts a machine has."""

from __future__ import annotations

import base64

# Strokes in a square of 100; round ends and joins.
STROKES = {
    0: "M32 50 H68",
    1: "M36 34 L53 21 V79",
    2: "M32 37 C33 14 68 14 68 38 C68 54 42 60 32 78 H70",
    3: "M33 30 C40 15 67 18 66 35 C65 48 52 48 46 48 C54 48 69 50 69 64 C69 84 38 84 31 69",
    4: "M60 79 V21 L28 62 H73",
}
WIDTH = 11


def digit_svg(level: int, ink: str) -> str:
    """Return the digit of a level (a dash for 0) as an SVG that a QGIS marker can embed."""
    svg = (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">'
        f'<path d="{STROKES[level]}" fill="none" stroke="{ink}" stroke-width="{WIDTH}" '
        'stroke-linecap="round" stroke-linejoin="round"/></svg>'
    )
    return "base64:" + base64.b64encode(svg.encode()).decode()
