"""What is asked of a geocoder: address parts under an opaque number, each address once, in an order that tells nothing.

Nothing else of a stock is known here: no landlord, residence, dwelling, level or fact can reach a question.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from ..stock.identifiers import SEPARATOR, clean_code
from ..stock.normalise import WRITTEN_TOWN

DIGITS = 16
INSEE_CODE = re.compile(r"\d[\dAB]\d{3}")
POSTCODE = re.compile(r"\d{5}")
# The geocoder passes over what begins with something else than a letter or a figure, or is longer than 200.
FOREWORD = re.compile(r"^[\W_]+")
LONGEST = 150
# « 12-16 rue X », « 12 à 16 », « 12/14 »: the geocoder knows single doors; the first one stands for the building.
RANGE = re.compile(
    r"^(\d+(?:\s?(?:bis|ter|quater|[a-z](?![a-z])))?)\s*(?:[-/]|\s(?:à|a|au|et)\s)\s*\d+\S*\s+(?:(?:bis|ter|quater)\s+)?",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Question:
    """One address to find. Parts that are unknown are empty.

    ``identifier`` is a digest of the parts: it tells nothing that they do not tell, and stays the same from one run to
    the next. ``code`` is the INSEE code of the municipality.
    """

    identifier: str
    address: str
    postcode: str
    town: str
    code: str

    @property
    def filtered(self) -> bool:
        """Whether the municipality is known well enough to be searched alone."""
        return bool(self.code or self.postcode)


def make_question(address: str | None, postcode: str | None, town: str | None, code: str | None) -> Question | None:
    """Return the question of an address, None where there is no address text.

    A postcode and town at the end of the text go to their own parts; malformed codes are left out.
    """
    text = " ".join((address or "").split())
    tail = WRITTEN_TOWN.search(text)
    written_code, written_town = "", ""
    if tail:
        text, written_code, written_town = text[: tail.start()], tail["postcode"], (tail["town"] or "").strip()
    text = FOREWORD.sub("", RANGE.sub(r"\1 ", text).strip(" ,;"))[:LONGEST].rstrip()
    if not text:
        return None
    parts = (
        text,
        _matching(POSTCODE, clean_code(postcode)) or written_code,
        " ".join((town or "").split()) or written_town,
        _matching(INSEE_CODE, clean_code(code)),
    )
    digest = hashlib.sha256(SEPARATOR.join(parts).encode()).hexdigest()
    return Question(digest[:DIGITS], *parts)


def to_ask(questions: Iterable[Question | None]) -> list[Question]:
    """Return each question once, in the order of their digests: a file's order may follow landlords, or levels."""
    distinct = {question.identifier: question for question in questions if question is not None}
    return [distinct[identifier] for identifier in sorted(distinct)]


def _matching(pattern: re.Pattern[str], text: str) -> str:
    return text if pattern.fullmatch(text) else ""
