"""What the themes of the map are called."""

from __future__ import annotations

from ..messages import tr

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
