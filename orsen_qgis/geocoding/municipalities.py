"""Whether what was found lies where the stock says: municipality, else département."""

from __future__ import annotations

from ..stock.normalise import compare_town
from .answers import Answer
from .questions import Question

# INSEE codes of the three cities whose addresses bear the code of an arrondissement.
ARRONDISSEMENTS = {
    "75056": (75101, 75120),
    "69123": (69381, 69389),
    "13055": (13201, 13216),
}
CORSICA = frozenset({"2A", "2B"})
OVERSEAS = ("97", "98")

SAME, DEPARTEMENT, ELSEWHERE, UNKNOWN = "same", "departement", "elsewhere", "unknown"


def whole_city(code: str) -> str:
    """Return the code of the city that an arrondissement is part of, any other code as it is."""
    if code.isdigit():
        for city, (first, last) in ARRONDISSEMENTS.items():
            if first <= int(code) <= last:
                return city
    return code


def departement_of(code: str) -> str:
    """Return the département of an INSEE code, e.g. ``2A`` or ``974``."""
    return code[:3] if code.startswith(OVERSEAS) else code[:2]


def departements_of(postcode: str) -> frozenset[str]:
    """Return the départements that a postcode may lie in."""
    if postcode.startswith("20"):
        return CORSICA
    return frozenset({departement_of(postcode)})


def where(question: Question, answer: Answer) -> str:
    """Say where an answer lies, seen from what the stock says: SAME municipality, DEPARTEMENT, ELSEWHERE or UNKNOWN.

    The INSEE code decides where the stock has one, the code that a merged municipality had before counts as well; else
    the postcode; else the town's name. A city without its arrondissement fits all of them.
    """
    if question.code:
        expected, found = question.code, {answer.code, answer.former_code}
        if expected in found or (expected in ARRONDISSEMENTS and expected in {whole_city(code) for code in found}):
            return SAME
        return DEPARTEMENT if departement_of(expected) == departement_of(answer.code) else ELSEWHERE
    if question.postcode:
        if question.postcode == answer.postcode:
            return SAME
        return DEPARTEMENT if departement_of(answer.code) in departements_of(question.postcode) else ELSEWHERE
    if question.town:
        # Many towns share a name: another one may be in any département.
        return SAME if compare_town(question.town) == compare_town(answer.town) else DEPARTEMENT
    return UNKNOWN
