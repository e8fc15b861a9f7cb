"""The axes of the grid: severity and frequency (table 2), impact (table 1). Codes as in exchanged files."""

from __future__ import annotations

import unicodedata
from enum import IntEnum

from ..problems import Problem

LEVELS = (1, 2, 3, 4)
NOT_ASSESSED = 0  # a level of 0 stands for NULL in arrays, never in files


class Severity(IntEnum):
    """How grave a fact is (*gravité*), the columns of table 2."""

    FAIBLE = 0
    MOYENNE = 1
    MAJEURE = 2
    EXTREME = 3

    @property
    def code(self) -> str:
        """Return the word of exchanged files."""
        return self.name.lower()


class Frequency(IntEnum):
    """How often a fact happens (*fréquence*), the rows of table 2 from the rarest."""

    PONCTUELLE = 0
    REGULIERE = 1
    QUOTIDIENNE = 2

    @property
    def code(self) -> str:
        """Return the word of exchanged files."""
        return self.name.lower()


class Impact(IntEnum):
    """What the landlord suffers, table 1."""

    FAIBLE = 0
    MESURE = 1
    IMPORTANT = 2
    EXTREME = 3

    @property
    def code(self) -> str:
        """Return the word of exchanged files."""
        return self.name.lower()


def plain_code(text: str) -> str:
    """Return a word without accents, case, outer spaces; inner spaces and hyphens become underscores."""
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    bare = "".join(letter for letter in decomposed if not unicodedata.combining(letter))
    return "_".join(bare.replace("-", " ").replace("’", " ").replace("'", " ").split())


def read_code(axis: type[IntEnum], text: str | None) -> int | None:
    """Return the value of an axis from its word, accents, case and plural accepted; None for none.

    Raises Problem for any other word.
    """
    if text is None or not text.strip():
        return None
    code = plain_code(text)
    names = {member.name.lower(): int(member) for member in axis}
    singular = code[:-1] if code.endswith("s") else code
    masculine = singular[:-1] if singular.endswith("e") else singular  # mesurée, importante
    for candidate in (code, singular, masculine):
        if candidate in names:
            return names[candidate]
    raise Problem("“{word}” is none of: {words}.", word=text, words=", ".join(names))
