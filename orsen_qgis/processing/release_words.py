"""What becomes of addresses in a release, in the user's language."""

from __future__ import annotations

from ..messages import tr


def fate_words() -> dict[str, str]:
    """Return what the fates are called, by code."""
    return {"kept": tr("kept"), "generalised": tr("generalised"), "left-out": tr("left out")}


def reason_words() -> dict[str, str]:
    """Return why an address is left out or generalised, by code."""
    return {
        "": "",
        "no-landlord": tr("The row names no landlord."),
        "landlord": tr("The landlord has not signed the circle's convention."),
        "no-municipality": tr("The row has no INSEE code."),
        "municipality": tr("The municipality is not one of the circle's."),
        "no-place": tr("The row has no place."),
        "level": tr("The circle does not get this level."),
        "territory": tr("It lies outside the territory."),
        "minimum": tr("Its unit is below the circle's minimum."),
        "earlier": tr("Beside a copy that a recipient holds already it would tell too much."),
    }
