"""INSEE codes of Paris, Lyon and Marseille: one for the city, and one for each of its arrondissements."""

from __future__ import annotations

PARTS = {
    "75056": frozenset(str(code) for code in range(75101, 75121)),
    "69123": frozenset(str(code) for code in range(69381, 69390)),
    "13055": frozenset(str(code) for code in range(13201, 13217)),
}


def is_part_of_city(one: str, other: str) -> bool:
    """Whether one code is a city's and the other that of an arrondissement of it."""
    return other in PARTS.get(one, ()) or one in PARTS.get(other, ())


def is_arrondissement(one: str, other: str) -> bool:
    """Whether two codes are arrondissements: then they are no municipality under an old and a new code."""
    return any(one in parts and other in parts for parts in PARTS.values())
