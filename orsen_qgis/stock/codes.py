"""Codes of exchanged columns, read from what people write."""

from __future__ import annotations

import re
from collections.abc import Mapping

from .normalise import compare_name

SEVERITIES = {
    "faible": "faible",
    "moyen": "moyenne",
    "moyenne": "moyenne",
    "majeur": "majeure",
    "majeure": "majeure",
    "extreme": "extreme",
}
IMPACTS = {
    "faible": "faible",
    "mesure": "mesure",
    "mesuree": "mesure",
    "important": "important",
    "importante": "important",
    "extreme": "extreme",
}
LEVEL = re.compile(
    r"(?:niveau|niv|level|cotation|n)?\s*([1-4])(?:\s*[-:/–—.(,]?\s*[^\W\d].*|\s*/\s*4|\.0+)?",
    re.IGNORECASE | re.DOTALL,
)
NOT_ASSESSED = {"", "non evalue", "non evaluee", "non cote", "non cotee", "nc", "ne", "na", "n a", "nr", "sans objet"}
# What databases and spreadsheets print where there is no text.
NOTHING = frozenset(("NULL", "<NULL>", "null", "None", "NaN", "nan", "#N/A", "#N/D", "(vide)", "(blank)"))
# What spreadsheets print where a name is missing.
NO_NAME = {
    "vide",
    "blank",
    "null",
    "none",
    "nan",
    "na",
    "n a",
    "nr",
    "n r",
    "nc",
    "n c",
    "inconnu",
    "non renseigne",
    "neant",
}


def read_level(text: str) -> int | None:
    """Return the level of ``1``, ``N1``, ``Niveau 1``, ``1 - tranquille``; None for “not assessed”; ValueError else."""
    if compare_name(text) in NOT_ASSESSED:
        return None
    found = LEVEL.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    return int(found[1])


def read_severity(text: str) -> str:
    """Return the code of a severity; accents, case, gender and plural do not matter; ValueError for other words."""
    return _read(text, SEVERITIES)


def read_impact(text: str) -> str:
    """Return the code of an impact; accents, case, gender and plural do not matter; ValueError for other words."""
    return _read(text, IMPACTS)


def _read(text: str, codes: Mapping[str, str]) -> str:
    word = compare_name(text)
    for form in (word, word.rstrip("s")):
        if form in codes:
            return codes[form]
    raise ValueError(text)


def is_no_name(text: str) -> bool:
    """Whether a text says that a name is missing: ``(vide)``, ``N/A``, ``-``."""
    name = compare_name(text)
    return not name or name in NO_NAME


def says_nothing(text: str) -> bool:
    """Whether what stands in place of a number says that there is none: ``-``, ``NC``, ``#N/A``."""
    return is_no_name(text) and compare_name(text) != "nan"


def category_codes(types: Mapping[str, str | None], labels: Mapping[str, str]) -> dict[str, str | None]:
    """Return fact type codes by category, in the form for comparing.

    ``types`` is a profile's dictionary (None: left out on purpose); ``labels`` gives the label of each known code. A
    category that is a code, or its label, needs no entry; the profile's entries come first.
    """
    known: dict[str, str | None] = {}
    for code, label in labels.items():
        known[compare_name(label)] = code
        known[compare_name(code)] = code
    known.update({compare_name(category): code for category, code in types.items()})
    return known
