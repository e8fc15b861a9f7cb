"""INSEE's codes of communes and départements."""

from __future__ import annotations

import re

# 97 alone is no département: those overseas have three digits.
DEPARTEMENT = re.compile(r"(?!97$)(?:[0-9]{2}|2[AB]|97[0-9])")
COMMUNE = re.compile(r"(?:[0-9]{2}|2[AB])[0-9]{3}")
OVERSEAS = "97"


def is_commune(code: str) -> bool:
    """Whether a text is shaped as the INSEE code of a commune."""
    return COMMUNE.fullmatch(code) is not None


def is_overseas(code: str) -> bool:
    """Whether a commune lies overseas, where the European grid does not reach."""
    return code.startswith(OVERSEAS)


def departement_of(code: str) -> str:
    """Return the département of a commune's code: two characters, three overseas."""
    return code[:3] if is_overseas(code) else code[:2]
