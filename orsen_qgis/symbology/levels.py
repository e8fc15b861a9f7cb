"""What each level looks like: colour, size, digit and words, said once.

The order of colours is the one people know from other inter-landlord maps (green, yellow, orange, then a dark purple
red). Lightness falls strictly from 1 to 4, for full and for colour-blind sight, and sizes rise, so that a grey print or
a photograph still tells the levels apart. 0 stands for "not assessed": hollow and dashed, never a pale level 1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

NOT_ASSESSED = 0
# Scale denominators between which symbols shrink, and the factors at both ends: street and department.
STREET_SCALE, DEPARTMENT_SCALE = 1_000.0, 400_000.0
STREET_FACTOR, DEPARTMENT_FACTOR = 1.15, 0.32
# What a symbol looks like where nobody says a scale: the layer tree, a preview.
SCALE_OF_PREVIEW = 10_000.0
# Names and numbers stand beside the symbols at street scales only.
LABELS_UNTIL = 2_500.0


@dataclass(frozen=True)
class LevelStyle:
    """The look of one level. ``size`` is a diameter in millimetres before the factor of the scale.

    ``digit_until`` is the scale denominator up to which its digit is drawn.
    """

    level: int
    label: str
    fill: str
    outline: str
    ink: str
    size: float
    digit_until: float


LEVELS = (
    LevelStyle(1, "1 – Site calme", "#B9E6A0", "#3F6B2E", "#1F3A14", 3.2, 20_000.0),
    LevelStyle(2, "2 – Incivilités récurrentes", "#EEB81D", "#6E5200", "#3A2B00", 3.8, 25_000.0),
    LevelStyle(3, "3 – Délinquance et économie parallèle", "#DB6A14", "#6B2E00", "#FFFFFF", 4.6, 75_000.0),
    LevelStyle(4, "4 – Tension installée, délinquance organisée", "#5E0B3A", "#2B0019", "#FFFFFF", 5.6, 250_000.0),
)
# For eyes that confuse red and green: yellow, light blue, blue, nearly black. Twice as far apart for them as the usual
# colours, which they already tell apart by lightness, size and digit.
COLOUR_BLIND = (
    LevelStyle(1, LEVELS[0].label, "#F0D048", "#6B5A00", "#3A2E00", 3.2, 20_000.0),
    LevelStyle(2, LEVELS[1].label, "#57A7D2", "#1B4D6B", "#0A2A3D", 3.8, 25_000.0),
    LevelStyle(3, LEVELS[2].label, "#1F49B8", "#0B1F57", "#FFFFFF", 4.6, 75_000.0),
    LevelStyle(4, LEVELS[3].label, "#2C1033", "#12041A", "#FFFFFF", 5.6, 250_000.0),
)
USUAL_PALETTE, COLOUR_BLIND_PALETTE = "usual", "colour-blind"
PALETTES = {USUAL_PALETTE: LEVELS, COLOUR_BLIND_PALETTE: COLOUR_BLIND}
UNASSESSED = LevelStyle(NOT_ASSESSED, "Non évalué", "#FFFFFF", "#5A5A5A", "#5A5A5A", 2.8, 20_000.0)
# A place shown to a circle that may not know levels.
PLAIN = LevelStyle(NOT_ASSESSED, "Site", "#D5DAE1", "#3B4654", "#3B4654", 3.4, 0.0)


def style_of(level: int) -> LevelStyle:
    """Return the look of a level from 0 (not assessed) to 4."""
    return UNASSESSED if level == NOT_ASSESSED else LEVELS[level - 1]


def factor_at(scale: float) -> float:
    """Return by how much symbols grow or shrink at a scale denominator: linear in its logarithm."""
    clamped = min(max(scale, STREET_SCALE), DEPARTMENT_SCALE)
    share = math.log(clamped / STREET_SCALE) / math.log(DEPARTMENT_SCALE / STREET_SCALE)
    return STREET_FACTOR + share * (DEPARTMENT_FACTOR - STREET_FACTOR)


def factor_expression() -> str:
    """Return the same as a QGIS expression of ``@map_scale``."""
    low, high = math.log(STREET_SCALE), math.log(DEPARTMENT_SCALE)
    return (
        f"scale_linear(ln(clamp({STREET_SCALE:g}, coalesce(@map_scale, {SCALE_OF_PREVIEW:g}), {DEPARTMENT_SCALE:g})), "
        f"{low:.6f}, {high:.6f}, {STREET_FACTOR:g}, {DEPARTMENT_FACTOR:g})"
    )
