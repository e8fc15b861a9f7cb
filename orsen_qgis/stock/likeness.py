"""Fact types that a register's categories seem to name: proposed by their words, for a person to check."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .normalise import compare_name

# Words that say nothing of a fact, and how many letters of the others count: genders, plurals and kin are one.
LITTLE = frozenset(
    [
        *("a", "au", "aux", "avec", "d", "dans", "de", "des", "dont", "du", "en", "et"),
        *("l", "la", "le", "les", "ou", "par", "sur", "un", "une"),
    ]
)
STEM = 5


def likely_types(categories: Iterable[str], labels: Mapping[str, str]) -> dict[str, str]:
    """Return the code of the fact type that each category seems to name; categories in doubt are left out.

    ``labels``: label by code of the grid's fact types. A type is proposed where the category holds all the words of
    its label, the longest label first, or where its label alone holds all those of the category. The rule is ours.
    """
    stems = {code: words_of(label) for code, label in labels.items()}
    found: dict[str, str] = {}
    for category in categories:
        words = words_of(category)
        within = [code for code, label in stems.items() if label and label <= words]
        longest = max((len(stems[code]) for code in within), default=0)
        likely = [code for code in within if len(stems[code]) == longest]
        likely = likely or [code for code, label in stems.items() if words and words <= label]
        if len(likely) == 1:
            found[category] = likely[0]
    return found


def words_of(text: str) -> frozenset[str]:
    """Return the beginnings of the words of a text that say something."""
    words = (word for word in compare_name(text).replace("-", " ").split() if word not in LITTLE)
    return frozenset(word.rstrip("sx")[:STEM] for word in words)
