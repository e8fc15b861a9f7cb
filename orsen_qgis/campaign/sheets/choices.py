"""The words of the choice lists, and what each one means."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from enum import IntEnum

from ...grid.axes import Frequency, Impact, Severity, plain_code
from ...grid.grid import Grid
from ...problems import Problem

IMPACTS: Mapping[IntEnum, str] = {
    Impact.FAIBLE: "faible",
    Impact.MESURE: "mesuré",
    Impact.IMPORTANT: "important",
    Impact.EXTREME: "extrême",
}
SEVERITIES: Mapping[IntEnum, str] = {
    Severity.FAIBLE: "faible",
    Severity.MOYENNE: "moyenne",
    Severity.MAJEURE: "majeure",
    Severity.EXTREME: "extrême",
}
FREQUENCIES: Mapping[IntEnum, str] = {
    Frequency.QUOTIDIENNE: "quotidienne",
    Frequency.REGULIERE: "régulière",
    Frequency.PONCTUELLE: "ponctuelle",
}
PERIODS = {
    Frequency.QUOTIDIENNE: "plusieurs fois par semaine",
    Frequency.REGULIERE: "plusieurs fois par mois",
    Frequency.PONCTUELLE: "plusieurs fois par an",
}
VISITS = {"a_faire": "à faire", "confirmee": "confirmée", "non_confirmee": "non confirmée"}
YES, NO = ("oui", "o", "x", "vrai", "true", "1"), ("non", "n", "faux", "false", "0")


def type_labels(grid: Grid) -> dict[str, str]:
    """Return the word of each fact type by its code; where two types of a grid share a label, the code is added."""
    shared = Counter(plain_code(item.label) for item in grid.fact_types.values())
    return {
        code: item.label if shared[plain_code(item.label)] == 1 else f"{item.label} [{code}]"
        for code, item in grid.fact_types.items()
    }


def type_codes(grid: Grid) -> dict[str, str]:
    """Return the code of each word that names a fact type, in the form of ``plain_code``."""
    codes = {plain_code(label): code for code, label in type_labels(grid).items()}
    return {**codes, **{plain_code(code): code for code in grid.fact_types}}


def read_type(codes: Mapping[str, str], text: str) -> str | None:
    """Return a fact type's code. Raises Problem for a word that the grid does not have."""
    if not text:
        return None
    if plain_code(text) not in codes:
        raise Problem("This type is not one of the grid's: choose it in the list.")
    return codes[plain_code(text)]


def read_visit(text: str) -> str | None:
    """Return the code of a counter-visit's state. Raises Problem for any other word."""
    if not text:
        return None
    code = plain_code(text)
    code = code[:-1] if code in {f"{known}s" for known in VISITS} else code
    if code not in VISITS:
        raise Problem("“{word}” is none of: {words}.", word=text, words=", ".join(VISITS.values()))
    return code


def read_yes(text: str) -> bool:
    """Return whether a cell says yes; an empty one says no. Raises Problem for any other word."""
    word = plain_code(text)
    if word in YES:
        return True
    if not word or word in NO:
        return False
    raise Problem("“{word}” is none of: {words}.", word=text, words="oui, non")


def read_level(text: str) -> int:
    """Return a level, 0 for none. Raises Problem for anything else than 1 to 4."""
    if not text:
        return 0
    if text not in ("1", "2", "3", "4"):
        raise Problem("“{word}” is not a level from 1 to 4.", word=text)
    return int(text)
