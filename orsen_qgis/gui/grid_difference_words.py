"""What a grid says otherwise than another one, a sentence for each difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..messages import tr
from .grid_words import cell_words, frequency_words, origin_words, severity_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..grid.comparison import Difference


def difference_sentences(differences: Iterable[Difference]) -> list[str]:
    """Return one sentence per difference; a changed cell says its level only, as its origin changes with it."""
    found = list(differences)
    changed = {each.place for each in found if each.part == "cell"}
    return [_sentence(each) for each in found if each.part != "provenance" or each.place not in changed]


def _sentence(difference: Difference) -> str:
    own, reference, place = difference.own, difference.reference, difference.place
    if difference.part in ("cell", "provenance"):
        place = _cell(place)
    elif difference.part == "threshold":
        place = _word(frequency_words(), place)
    if difference.part == "provenance":
        own, reference = (_word(origin_words(), code) for code in (own, reference))
    elif difference.part in ("type_added", "type_removed", "type_severity"):
        own, reference = (_word(severity_words(), code) for code in (own, reference))
    return _template(difference.part).format(place=place, own=own, reference=reference)


def _template(part: str) -> str:
    return {
        "cell": tr("{place}: level {own} instead of {reference}"),
        "provenance": tr("{place}: {own}, there {reference}"),
        "impact": tr("impact “{place}”: level {own} instead of {reference}"),
        "threshold": tr("{place}: from {own} facts a year instead of {reference}"),
        "window": tr("a period counts as at least {own} days instead of {reference}"),
        "type_added": tr("type of fact “{place}” added: {own}"),
        "type_removed": tr("type of fact “{place}” removed"),
        "type_severity": tr("type of fact “{place}”: {own} instead of {reference}"),
        "type_label": tr("type of fact “{place}”: called “{own}” instead of “{reference}”"),
        "type_frequencies": tr("type of fact “{place}”: listed as {own} instead of {reference}"),
    }[part]


def _cell(place: str) -> str:
    severity, frequency = place.split(".")
    for each in severity_words():
        for other in frequency_words():
            if (each.code, other.code) == (severity, frequency):
                return cell_words(each, other)
    return place


def _word(words: dict, code: str) -> str:
    """Return the word of a member of an axis by its code; the code itself where it is none."""
    return next((word for member, word in words.items() if member.code == code), code)
