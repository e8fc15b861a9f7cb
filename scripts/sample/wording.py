"""Addresses as people in a hurry write them."""

from __future__ import annotations

import unicodedata

from .addresses import Address

SHORT = {
    "avenue": ("av.", "av", "ave"),
    "boulevard": ("bd", "bld", "bvd"),
    "allée": ("all.", "allee"),
    "impasse": ("imp.", "imp"),
    "rue": ("r.", "rue", "rue"),
    "route": ("rte",),
    "passage": ("pass.",),
    "place": ("pl.", "pl"),
}
SUFFIXES = {"bis": ("bis", "B", "Bis"), "ter": ("ter", "T", "TER")}


def abbreviated(address: Address, chance) -> str:
    """Return the address with its street type shortened, perhaps in capitals or without accents."""
    number, _, suffix = address.number.partition(" ")
    word, _, rest = address.street.partition(" ")
    if suffix:
        number = f"{number}{chance.choice((' ', ''))}{chance.choice(SUFFIXES[suffix])}"
    text = f"{number}{chance.choice((' ', ' ', ', '))}{chance.choice(SHORT.get(word, (word,)))} {rest}"
    draw = chance.random()
    if draw < 0.2:
        return _bare(text).upper()
    return _bare(text) if draw < 0.4 else text


def _bare(text: str) -> str:
    return "".join(letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
