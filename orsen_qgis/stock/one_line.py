"""Addresses written on one line: their postcode and town as columns of their own."""

from __future__ import annotations

from .coded import Coded
from .normalise import WRITTEN_TOWN


def town_columns(addresses: Coded) -> dict[str, Coded]:
    """Return the postcode and town that end each address, as they are written; None where it ends otherwise."""
    tails = [None if text is None else WRITTEN_TOWN.search(text) for text in addresses.values]
    postcodes = [None if tail is None else tail["postcode"] for tail in tails]
    towns = [None if tail is None else (tail["town"] or "").strip() or None for tail in tails]
    return {"code_postal": Coded(addresses.codes, postcodes), "commune": Coded(addresses.codes, towns)}
