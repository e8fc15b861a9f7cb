"""What became of an address, in words and with a sign that needs no colour."""

from __future__ import annotations

from ..messages import tr


def evolution_words(code: str) -> str:
    """Return what an evolution is called; the code itself where it is a new one."""
    return {
        "hausse": tr("▲ rise"),
        "baisse": tr("▼ fall"),
        "stable": tr("= stable"),
        "nouvellement_evalue": tr("newly assessed"),
        "plus_evalue": tr("no longer assessed"),
        "non_evalue": tr("never assessed"),
        "entree": tr("entered the stock"),
        "sortie": tr("left the stock"),
    }.get(code, code)
