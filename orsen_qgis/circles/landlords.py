"""Landlords recognised by name or alias, however the stock spells them."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import filterfalse

import numpy as np

from ..texts.turns import sorted_in_turns

UNKNOWN = -1


@dataclass(frozen=True)
class Landlord:
    """A signatory: its name, as copies print it, and other names that its stock may carry."""

    name: str
    aliases: tuple[str, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """Every name that stands for this landlord."""
        return (self.name, *self.aliases)


def folded(name: str) -> str:
    """Return a name without accents, case and spare spaces: what two spellings of one name share."""
    lower = name.casefold()
    if lower.isascii():
        return " ".join(lower.split())
    letters = "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFKD", lower)))
    return " ".join(letters.replace("’", "'").split())


def recognise(names: np.ndarray, landlords: Sequence[Landlord]) -> np.ndarray:
    """Return for each name (object array of str or None) the index of its landlord, ``UNKNOWN`` where there is none."""
    index = {folded(name): number for number, landlord in enumerate(landlords) for name in landlord.names}
    spellings, inverse = distinct(names)
    found = np.array([index.get(folded(spelling), UNKNOWN) for spelling in spellings], dtype=np.int64)
    return found[inverse]


def distinct(texts: np.ndarray) -> tuple[list[str], np.ndarray]:
    """Return the distinct texts, sorted, and for each row the index of its own; NULL counts as the empty text."""
    rows = ["" if text is None else str(text) for text in texts.tolist()]
    values = sorted_in_turns(list(set(rows)))
    place = {value: number for number, value in enumerate(values)}
    return values, np.fromiter(map(place.__getitem__, rows), np.int64, len(rows))


def fold_codes(texts: np.ndarray) -> np.ndarray:
    """Return one number per row, equal for texts that differ in spelling only; -1 where there is no text."""
    spellings, inverse = distinct(texts)
    numbers: dict[str, int] = {"": UNKNOWN}
    codes = [numbers.setdefault(folded(spelling), len(numbers) - 1) for spelling in spellings]
    return np.array(codes, dtype=np.int64)[inverse]
