"""Angles as people write them: ``48°51'24"N``, ``N 48 51 24``, ``2° 21,1' E``, ``48:51:24``; many texts at a time.

All texts are joined and go through one regular expression; the arithmetic is numpy's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

UNSAID, LATITUDE, LONGITUDE = range(3)
NEGATIVE = ("S", "W", "O")  # O: ouest
MARKS = str.maketrans(
    {
        **dict.fromkeys("º˚∘⁰", "°"),
        **dict.fromkeys("’‘′ʹ´`‛", "'"),
        **dict.fromkeys("”“″ʺ„«»", '"'),
        **dict.fromkeys("−–", "-"),
        **dict.fromkeys("\u00a0\u202f\u2009\t\r\n", " "),
    }
)
DECIMAL = r"\d+(?:\.\d+)?"
WORDS = (
    (re.compile(r"(?<=\d),(?=\d)"), "."),
    (re.compile(r"''|' '"), '"'),
    (re.compile(r"\b(?:nord|north)\b", re.IGNORECASE), "N"),
    (re.compile(r"\b(?:sud|south)\b", re.IGNORECASE), "S"),
    (re.compile(r"\b(?:est|east)\b", re.IGNORECASE), "E"),
    (re.compile(r"\b(?:ouest|west)\b", re.IGNORECASE), "W"),
    # Only together: an s alone is the south.
    (
        re.compile(
            rf"(\d) *d(?:eg\w*)?\.? *({DECIMAL}) *m(?:n|in\w*)?\.? *({DECIMAL}) *(?-i:s)(?:ec\w*)?\.?", re.IGNORECASE
        ),
        r"""\1°\2'\3" """,
    ),
    (re.compile(rf"(\d) *d(?:eg\w*)?\.? *({DECIMAL}) *m(?:n|in\w*)?\.?", re.IGNORECASE), r"\1°\2'"),
    (re.compile(r"(?<=\d) *deg\w*\.?", re.IGNORECASE), "°"),
)
NUMBER = r"(\d{1,3}(?:\.\d+)?)"
# Sign, degrees, minutes, seconds.
BODY = rf"""([+-]?){NUMBER}(?:(?: *[°:] *| +){NUMBER}(?:(?: *[':] *| +){NUMBER} *"?| *'?)| *°?)"""
SIDE = "([NSEWO])"
BETWEEN = r" *[,;/|]? *"
DASH = rf"(?: +- +|{BETWEEN})"  # where no side is said, a dash may be a minus
# Something must say that it is an angle: a mark, a side, or three numbers.
SINGLE = rf"(?=.*[°'\":NSEWO]|\S+ +\S+ +\S){SIDE}? *{BODY} *{SIDE}?"
PAIRS = (
    rf"{SIDE} *{BODY}(){DASH}{SIDE} *{BODY}()",
    rf"(){BODY} *{SIDE}{DASH}(){BODY} *{SIDE}",
    rf"(?=[^°]+°[^°]+°)(){BODY}(){BETWEEN}(){BODY}()",
)
GROUPS = 6  # side before, sign, degrees, minutes, seconds, side behind


@dataclass(frozen=True)
class Angles:
    """``values``: degrees (float64), NaN where a text is no angle, or one that cannot be.

    ``axis``: int8, UNSAID, LATITUDE or LONGITUDE. ``read``: bool, texts that are written as angles; ``impossible``:
    those of them that cannot be (minutes or seconds of 60 and more, beyond the pole, a sign beside a side).
    """

    values: np.ndarray
    axis: np.ndarray
    read: np.ndarray
    impossible: np.ndarray


def read_angles(texts: Sequence[str]) -> Angles:
    """Read one angle from each text."""
    return _angles(_found(SINGLE, _plain(texts)))


def read_pairs(texts: Sequence[str]) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Read two angles from each text; return longitude, latitude (NaN: none), read and impossible as in ``Angles``.

    Their sides say which is which; without sides the latitude comes first.
    """
    lines = _plain(texts)
    groups = np.full((len(lines), 2 * GROUPS), "", dtype=object)
    for pattern in PAIRS:
        left = np.flatnonzero(groups[:, 2] == "")
        groups[left] = _found(pattern, [lines[row] for row in left.tolist()], 2 * GROUPS)
    first, second = _angles(groups[:, :GROUPS]), _angles(groups[:, GROUPS:])
    longitude, latitude, twice = by_axis(second, first)
    read = first.read & second.read
    impossible = read & (first.impossible | second.impossible | twice)
    longitude[impossible], latitude[impossible] = np.nan, np.nan
    return longitude, latitude, read, impossible


def by_axis(x: Angles, y: Angles) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return longitudes, latitudes, and bool, rows that cannot be: two of one axis, or a latitude beyond the pole.

    ``x`` and ``y`` stand where longitudes and latitudes are looked for; what they say of themselves counts more.
    """
    swapped = ((x.axis == LATITUDE) & (y.axis != LATITUDE)) | ((y.axis == LONGITUDE) & (x.axis != LONGITUDE))
    longitude, latitude = np.where(swapped, y.values, x.values), np.where(swapped, x.values, y.values)
    with np.errstate(invalid="ignore"):
        impossible = ((x.axis == y.axis) & (x.axis != UNSAID)) | (np.abs(latitude) > 90)
    return longitude, latitude, impossible


def _plain(texts: Iterable[str]) -> list[str]:
    """Return the texts with one form of each mark, side and unit."""
    texts = list(texts)
    if not texts:
        return []
    joined = "\n".join(text.translate(MARKS).strip() for text in texts)
    for pattern, form in WORDS:
        joined = pattern.sub(form, joined)
    return joined.split("\n")


def _found(pattern: str, lines: Sequence[str], groups: int = GROUPS) -> np.ndarray:
    """Return the groups of each line, empty where it does not match as a whole."""
    whole = re.compile(rf"^(?:{pattern} *|.*)$", re.MULTILINE | re.IGNORECASE)
    found = whole.findall("\n".join(lines)) if lines else []
    return np.array(found, dtype=object).reshape(-1, groups)


def _angles(groups: np.ndarray) -> Angles:
    sides = np.char.upper(np.where(groups[:, 0] == "", groups[:, 5], groups[:, 0]).astype(str))
    read = groups[:, 2] != ""
    degrees, minutes, seconds = (
        np.where(groups[:, part] == "", "0", groups[:, part]).astype(float) for part in (2, 3, 4)
    )
    has_minutes, has_seconds = groups[:, 3] != "", groups[:, 4] != ""
    minus, signed = groups[:, 1] == "-", groups[:, 1] != ""
    values = degrees + minutes / 60 + seconds / 3600
    axis = np.select([np.isin(sides, ("N", "S")), sides != ""], [LATITUDE, LONGITUDE], UNSAID).astype(np.int8)
    impossible = read & (
        (minutes >= 60)
        | (seconds >= 60)
        | (has_minutes & (degrees % 1 > 0))
        | (has_seconds & (minutes % 1 > 0))
        | (signed & (sides != ""))
        | ((groups[:, 0] != "") & (groups[:, 5] != ""))
        | (values > np.where(axis == LATITUDE, 90, 180))
    )
    values = np.where(minus | np.isin(sides, NEGATIVE), -values, values)
    return Angles(np.where(read & ~impossible, values, np.nan), axis, read, impossible)
