"""Days as people and spreadsheets write them."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from orsen_qgis.stock.written_days import is_month_first, read_written_day

DAY = datetime.date(2025, 3, 12)
MONTHS = (
    *("janvier", "février", "mars", "avril", "mai", "juin"),
    *("juillet", "août", "septembre", "octobre", "novembre", "décembre"),
)


@pytest.mark.parametrize(
    "text",
    [
        "12/03/2025", "12/3/2025", "12.03.2025", "12-03-2025", "12/03/25", "12.03.25", "12-mars-2025", "12-mars-25",
        "12 mars 2025", "mercredi 12 mars 2025", "Mercredi 12 Mars 2025", "mer. 12/03/2025", "le 12/03/2025",
        "12 Mar 2025", "Mar 12, 2025", "12/03/2025 14h05", "12/03/2025 à 14h", "12/03/2025 14:05:33.120",
        "12/03/2025, 14:05", "20250312", "45728", "45728.58", "45728,58", "2025-3-12", "12 MARS 2025 14:05",
    ],
)  # fmt: skip
def test_one_day_in_many_forms(text: str) -> None:
    assert read_written_day(text) == DAY


@pytest.mark.parametrize(
    "text",
    [
        "", "hier", "03/25/2025", "03/12/2025 02:30 PM", "25-03-12", "12-03-25", "mars 2025", "31/02/2025",
        "00/00/0000",
        "12 brumaire 2025", "12345", "99999", "1741786800000", "12/03", "12/03/125", "12/03.2025", "20251345",
        "3 fois 2025",
    ],
)  # fmt: skip
def test_what_says_no_day_or_two_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 (the value is the message)
        read_written_day(text)


@given(st.dates(datetime.date(1990, 1, 1), datetime.date(2069, 12, 31)))
def test_every_form_says_the_same_day(day: datetime.date) -> None:
    serial = (day - datetime.date(1899, 12, 30)).days
    for text in (
        f"{day:%d/%m/%Y}",
        f"{day.day}/{day.month}/{day.year}",
        f"{day:%Y%m%d}",
        str(serial),
        f"{serial}.75",
        f"{day.day} {MONTHS[day.month - 1]} {day.year}",
        f"{day:%d/%m}/{day.year % 100:02d}" if day.year >= 2000 else f"{day:%d.%m.%Y}",
    ):
        assert read_written_day(text) == day


def test_months_that_stand_first_are_seen() -> None:
    assert is_month_first("03/25/2025 02:30 PM")
    assert not any(map(is_month_first, ("25/03/2025", "03/12/2025", "13/13/2025", "hier", "03/45/2025")))
