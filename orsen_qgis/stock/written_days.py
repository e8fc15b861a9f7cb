"""Days as people and spreadsheets write them: ``12/03/25``, ``mercredi 12 mars 2025``, ``20250312``, ``45728``.

What could be read in two ways is not read: a month before its day, a year before it in two figures.
"""

from __future__ import annotations

import datetime
import re

from .normalise import plain

MONTHS = {
    "jan": 1, "janv": 1, "janvier": 1, "january": 1, "fev": 2, "fevr": 2, "fevrier": 2, "feb": 2, "february": 2,
    "mar": 3, "mars": 3, "march": 3, "avr": 4, "avril": 4, "apr": 4, "april": 4, "mai": 5, "may": 5, "juin": 6,
    "jun": 6, "june": 6, "juil": 7, "jul": 7, "juillet": 7, "july": 7, "aou": 8, "aout": 8, "aug": 8, "august": 8,
    "sep": 9, "sept": 9, "septembre": 9, "september": 9, "oct": 10, "octobre": 10, "october": 10, "nov": 11,
    "novembre": 11, "november": 11, "dec": 12, "decembre": 12, "december": 12,
}  # fmt: skip
WEEKDAY = r"(?:le\s+)?(?:(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]?\s+)?(?:le\s+)?"
# No AM or PM: who writes these writes the month first.
TIME = r"(?:[\s,t]+(?:a\s+|vers\s+)?\d{1,2}\s*[:h](?:\d{2})?(?:[:mn]+\d{2})?(?:[.,]\d+)?\s*(?:h|mn|s)?)?"
NUMBERS = re.compile(rf"{WEEKDAY}(\d{{1,2}})(?:([/.])(\d{{1,2}})\2|-(\d{{1,2}})-)(\d{{4}}|(?<=[/.])\d{{2}}){TIME}")
NAMED = re.compile(rf"{WEEKDAY}(\d{{1,2}})(?:er)?[\s./-]*([a-z]+)\.?[\s./-]*(\d{{4}}|(?<=[\s./-])\d{{2}}){TIME}")
MONTH_NAMED_FIRST = re.compile(rf"{WEEKDAY}([a-z]+)\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(\d{{4}}){TIME}")
COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
SHORT_ISO = re.compile(rf"(\d{{4}})([-/])(\d{{1,2}})\2(\d{{1,2}}){TIME}")
# A spreadsheet's number of a day: 0 is 30 December 1899; what is taken lies in 1990 to 2099.
SERIAL = re.compile(r"(\d{5})(?:[.,]\d+)?")
EPOCH = datetime.date(1899, 12, 30)
FIRST, LAST = 32874, 73050
MONTH_FIRST = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}\b.*", re.DOTALL)


def read_written_day(text: str) -> datetime.date:
    """Return the day that a text says, a time behind it left out; ValueError where it says none."""
    text = " ".join(plain(text).split())
    numbers = NUMBERS.fullmatch(text)
    if numbers:
        return datetime.date(_year(numbers[5]), int(numbers[3] or numbers[4]), int(numbers[1]))
    named = NAMED.fullmatch(text)
    if named and named[2] in MONTHS:
        return datetime.date(_year(named[3]), MONTHS[named[2]], int(named[1]))
    first = MONTH_NAMED_FIRST.fullmatch(text)
    if first and first[1] in MONTHS:
        return datetime.date(int(first[3]), MONTHS[first[1]], int(first[2]))
    compact = COMPACT.fullmatch(text)
    if compact:
        return datetime.date(int(compact[1]), int(compact[2]), int(compact[3]))
    short = SHORT_ISO.fullmatch(text)
    if short:
        return datetime.date(int(short[1]), int(short[3]), int(short[4]))
    serial = SERIAL.fullmatch(text)
    if serial and FIRST <= int(serial[1]) <= LAST:
        return EPOCH + datetime.timedelta(days=int(serial[1]))
    raise ValueError(text)


def is_month_first(text: str) -> bool:
    """Whether numbers make a date only with the month before the day: ``03/25/2025``."""
    found = MONTH_FIRST.fullmatch(text.strip())
    return bool(found and 1 <= int(found[1]) <= 12 < int(found[2]) <= 31)


def _year(text: str) -> int:
    """Return a year; two figures are of this century up to 69, as POSIX has it."""
    return int(text) if len(text) == 4 else (2000 if int(text) < 70 else 1900) + int(text)
