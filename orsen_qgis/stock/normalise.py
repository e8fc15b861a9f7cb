"""Address texts in one form, for comparing and for identifiers.

Two texts that a postman would take to the same door should come out equal: accents, case, punctuation, line breaks,
leading zeros, ``bis``/``B``, abbreviated street types and titles. Articles stay: *rue du Bois* and *rue des Bois* may
both exist.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from .street_words import ANYWHERE, FIRST_WORD, STREET_TYPES, TAIL_WORDS, TITLES

LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ł": "l", "’": "'", "`": "'", "´": "'", "–": "-", "—": "-"})
# A French postcode and, after it, a town (perhaps with CEDEX): the tail of an address written on one line.
TOWN_TAIL = re.compile(r"(?<=\S)[\s,;-]+(?P<postcode>\d{5})(?:[\s,]+(?P<town>[^\d]*(?:cedex\s*\d*)?))?$")
WRITTEN_TOWN = re.compile(TOWN_TAIL.pattern, re.IGNORECASE)  # before capitals are lowered
NUMBER_SIGN = re.compile(r"\bn\s*[°º]\s*(?=\d)")
SUFFIX = re.compile(
    r"(?<![a-z\d])(?P<number>\d+)(?P<gap>[\s.-]*)(?P<letters>bis|ter|quater|[a-z])(?![a-z\d'])(?P<next>\s+\w+)?"
)
ELISION = re.compile(r"(\d(?:[a-z]|\s*(?:bis|ter|quater))?)[\s,]+[ld]'\s*(?=[a-z])")
RANGE = re.compile(r"(?<=[\da-z])\s*(?:[-/]|\s(?:a|au)\s)\s*(?=\d)")
WORD_DASH = re.compile(r"-(?!\d)|(?<!\d)(?<!\d[a-z])-")
PUNCTUATION = re.compile(r"[^a-z0-9-]+")
ZEROS = re.compile(r"(?<![a-z\d])0+(?=\d)")
STREET_WORDS = STREET_TYPES | set(FIRST_WORD.values())
# Alone after a number these are *rue*, *quai* or an article, unless a street type follows.
TYPE_OR_ARTICLE = {"r", "q", "l", "d"}
SUFFIX_LETTERS = {"bis": "b", "ter": "t", "quater": "q"}
HOUSE_NUMBER = r"\d+[a-z]?(?:-\d+[a-z]?)*"
LEADING_NUMBERS = re.compile(rf"^(?P<numbers>{HOUSE_NUMBER}(?: (?:et )?{HOUSE_NUMBER})*) (?P<street>\D.*)$")
STREETS = re.compile(
    rf"(?<!\S)(?P<numbers>{HOUSE_NUMBER}(?: (?:et )?{HOUSE_NUMBER})*) (?=(?:{'|'.join(sorted(STREET_TYPES))})(?!\S))"
)
# Numbers of lots, buildings and halls, and what stands in parentheses, are no doors of a street.
INNER_WORDS = r"lots?|ilots?|tranche|parcelle|batiment|bat|hall|escalier|esc"
NO_DOOR = re.compile(rf"\([^)]*\)|\b(?:{INNER_WORDS})\.?\s*[a-z]?\d+[a-z]?(?:\.\d+)?(?![\w.])\s*-?")
ARTICLES = {"de", "du", "des", "la", "le", "les", "l", "d", "et", "a"}
BEFORE_TITLE = re.compile(rf"(?<=\s)(?:du|des|de la|de l|de|d|la|le|l) (?=(?:{'|'.join(sorted(TITLES))}) )")
# Behind ``rue L`` these name a building; ``rue de l'Escalier`` has nothing behind them.
ONE_LETTER = {"a", "d", "l"}
LONGEST_RANGE = 400
# ``12, rue Haute``: one plain number before a word. Of such texts each street needs its work once, not each door.
ONE_DOOR = re.compile(
    r"(?P<number>[1-9]\d{0,3})(?:\s*,\s*|\s+)(?!(?:bis|ter|quater)(?![a-z]))(?P<street>[a-zà-öø-ÿ]{3}.*)",
    re.IGNORECASE | re.DOTALL,
)
PASSES = 6


def plain(text: str) -> str:
    """Return ``text`` without accents, in lower case, with plain apostrophes and dashes."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered.replace("`", "'")
    lowered = lowered.translate(LIGATURES)
    decomposed = unicodedata.normalize("NFKD", lowered)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter)).casefold()


@lru_cache(maxsize=65536)
def compare_name(text: str | None) -> str:
    """Return a name (landlord, residence, town) in the form used to compare names; empty where there is none."""
    return "" if text is None else " ".join(re.findall(r"[a-z0-9]+", plain(text)))


def compare_town(text: str | None) -> str:
    """Return a town's name for comparing: ``Paris 17e`` and ``PARIS CEDEX 17`` are ``paris``, ``St`` is *saint*."""
    words = [
        ANYWHERE.get(word, word)
        for word in compare_name(text).split()
        if word not in ("cedex", "arrondissement", "arr") and not re.fullmatch(r"\d+(?:e|er|eme|ieme)?", word)
    ]
    return " ".join(words)


def normalise_address(text: str) -> str:
    """Return an address text in one form: ``12 Bis, AV. de l'Église`` → ``12b avenue de l eglise``.

    A postcode and town at the end are left out. Ranges keep a dash (``12-14``), whichever way they were written.
    Normalising twice changes nothing.
    """
    door = ONE_DOOR.fullmatch(text)
    if door is None:
        return _normalise(text)
    return f"{door['number']} {_normalise(door['street'])}".strip()


@lru_cache(maxsize=65536)
def _normalise(text: str) -> str:
    current = _one_pass(text)
    for _ in range(PASSES):
        following = _one_pass(current)
        if following == current:
            break
        current = following
    return current


def town_of(text: str) -> tuple[str | None, str | None]:
    """Return the postcode and town that end an address text, None where it holds none."""
    tail = TOWN_TAIL.search(" ".join(plain(text).split()))
    if tail is None:
        return None, None
    return tail["postcode"], (tail["town"] or "").strip() or None


def _one_pass(text: str) -> str:
    current = TOWN_TAIL.sub("", " ".join(plain(text).split()))
    current = NUMBER_SIGN.sub("", current)
    current = ELISION.sub(r"\1 ", current)
    current = SUFFIX.sub(_suffix, current)
    current = RANGE.sub("-", current)
    current = WORD_DASH.sub(" ", current)
    current = PUNCTUATION.sub(" ", current)
    current = ZEROS.sub("", current)
    words = current.split()
    first = next(
        (place for place, word in enumerate(words) if not word[0].isdigit() and (word != "et" or not place)), -1
    )
    return " ".join(
        FIRST_WORD.get(word, ANYWHERE.get(word, word)) if place == first else ANYWHERE.get(word, word)
        for place, word in enumerate(words)
    )


def _suffix(found: re.Match[str]) -> str:
    """Join ``12 bis`` to ``12b``; leave ``12 à 16``, ``12 r Voltaire`` and ``12 l'Esplanade`` apart."""
    letters, following = found["letters"], (found["next"] or "").strip()
    if found["gap"] and letters == "a" and following[:1].isdigit():
        return found[0]
    if found["gap"] and letters in TYPE_OR_ARTICLE and not _is_street_type(following):
        return found[0]
    return found["number"] + SUFFIX_LETTERS.get(letters, letters) + (found["next"] or "")


def _is_street_type(word: str) -> bool:
    """Whether a word opens the name of a street; ``gal`` is a general behind ``R``, a gallery only at the front."""
    return word in STREET_TYPES or ANYWHERE.get(word, FIRST_WORD.get(word)) in STREET_WORDS


def address_keys(text: str) -> frozenset[str]:
    """Return the single doors that an address text names, each as ``number street``.

    ``12-16 rue A`` names 12, 14 and 16; several streets in one text give the doors of each; what stands before the
    first door (a residence, a lot) or in parentheses is left out, and so is the article before a title (*du Président
    Kennedy*), which registers drop. A text without a house number is its own only key.
    """
    door = ONE_DOOR.fullmatch(text)
    keys = _keys(f"1 {door['street']}") if door is not None else frozenset()
    if door is None or len(keys) != 1:
        return _keys(text)
    (key,) = keys
    return frozenset([f"{door['number']}{key[1:]}"]) if key.startswith("1 ") else _keys(text)


@lru_cache(maxsize=65536)
def _keys(text: str) -> frozenset[str]:
    whole = BEFORE_TITLE.sub("", normalise_address(NO_DOOR.sub(" ", plain(text))))
    found = list(STREETS.finditer(whole))
    if not found:
        leading = LEADING_NUMBERS.match(whole)
        if leading is None:
            return frozenset([whole] if whole else [])
        return frozenset(f"{number} {leading['street']}" for number in expand_numbers(leading["numbers"]))
    ends = [following.start() for following in found[1:]] + [len(whole)]
    return frozenset(
        f"{number} {street}"
        for place, end in zip(found, ends)
        for street in [_street(whole[place.end() : end])]
        for number in expand_numbers(place["numbers"])
    )


def _street(text: str) -> str:
    """Cut what follows the street's own name: a residence, a building, a hall."""
    words = text.split()
    for place in range(2, len(words)):
        if words[place] in TAIL_WORDS and (words[place - 1] not in ARTICLES or _is_letter_name(words, place)):
            return " ".join(words[:place])
    while words and words[-1] == "et":
        words.pop()
    return " ".join(words)


def _is_letter_name(words: list[str], place: int) -> bool:
    """Whether a street is named by one letter, and what follows at ``place`` is a building: ``rue A bat B``."""
    behind = words[place + 1 :]
    return place == 2 and words[1] in ONE_LETTER and (words[1] == "a" or (len(behind) == 1 and len(behind[0]) <= 2))


def expand_numbers(text: str) -> list[str]:
    """Return the house numbers of a normalised group: ``12-16 18b`` → 12, 14, 16, 18b.

    A range of one parity holds the numbers of that parity, as one side of a street; a chain (``3-5-7``) is a list; a
    range that falls, or is too long to be one building, is its two ends.
    """
    numbers: list[str] = []
    for group in text.replace(" et ", " ").split():
        ends = group.split("-")
        numbers.extend(_between(ends[0], ends[1]) if len(ends) == 2 else ends)
    return list(dict.fromkeys(numbers))


def _between(first: str, last: str) -> list[str]:
    low, high = int(first.rstrip("abcdefghijklmnopqrstuvwxyz")), int(last.rstrip("abcdefghijklmnopqrstuvwxyz"))
    if not low < high <= low + LONGEST_RANGE:
        return [first, last]
    step = 2 if (high - low) % 2 == 0 else 1
    return [first, *(str(number) for number in range(low + step, high, step)), last]
