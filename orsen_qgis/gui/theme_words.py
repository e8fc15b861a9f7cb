"""What the themes of the map are called."""

from __future__ import annotations

from ..messages import tr
from ..symbology.levels import PALETTES, USUAL_PALETTE
from ..symbology.looks import PLAIN_LOOK, Look
from ..symbology.themes import OF_LEVELS, THEMES

# Themes that are not a renderer of the layer itself.
RESIDENCES, OWN = "residences", "own"


def theme_title(code: str) -> str:
    """Return the name of a theme, for its button and its style."""
    return {
        "levels": tr("All levels"),
        "high": tr("Levels 3 and 4 only"),
        "evolution": tr("Evolution"),
        "not-assessed": tr("Not assessed"),
        RESIDENCES: tr("Residences"),
        "landlords": tr("By landlord"),
        OWN: tr("My own style"),
    }[code]


def theme_tip(code: str) -> str:
    """Return what a theme shows, in a sentence."""
    return {
        "levels": tr("The four levels, and what is not assessed"),
        "high": tr("The others stand unticked in the legend"),
        "evolution": tr("What rose and fell since the earlier campaign of the classification"),
        "not-assessed": tr("Where nobody knows yet; what is assessed stands back"),
        RESIDENCES: tr("One symbol per residence, at the highest level of its addresses"),
        "landlords": tr("Whose addresses they are; higher levels are larger"),
        OWN: tr("The style that the layer had before"),
    }[code]


def style_title(code: str, look: Look) -> str:
    """Return what the named style of a theme is called; a look changes only the themes of levels."""
    parts = [theme_title(code)]
    if code in (*OF_LEVELS, RESIDENCES) and look.palette != USUAL_PALETTE:
        parts.append(tr("colour-blind"))
    if code in OF_LEVELS and look.clustered:
        parts.append(tr("grouped"))
    return ", ".join(parts)


def theme_of(title: str) -> tuple[str, Look]:
    """Return the theme and the look of a named style of ours; no theme for a title that is none."""
    for code in THEMES:
        for look in [Look(palette, clustered) for palette in PALETTES for clustered in (False, True)]:
            if style_title(code, look) == title:
                return code, look
    return "", PLAIN_LOOK


def label_title(code: str) -> str:
    """Return what a choice of labels is called; empty for none."""
    return {
        "": tr("Nothing"),
        "level": tr("The level"),
        "address": tr("The address"),
        "both": tr("The address and the level"),
    }[code]
