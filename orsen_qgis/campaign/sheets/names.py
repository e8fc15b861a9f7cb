"""Names of files and texts of cells that carry no surprise."""

from __future__ import annotations

import re

from ...grid.axes import plain_code

# A cell that starts so runs as a formula where a sheet is opened, or saved as CSV and opened again.
FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
MARK = "'"
BEFORE_FORMULA = MARK + " \t\n"
# What XML cannot carry.
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
LONGEST_CELL = 32_000
LONGEST_CAMPAIGN = 24


def file_name(campaign: str, number: int, total: int) -> str:
    """Return the neutral name of a sheet, e.g. ``COT-2026-07.xlsx``: no landlord, agency or person shows in it."""
    slug = re.sub(r"[^a-z0-9]+", "-", plain_code(campaign)).strip("-")[:LONGEST_CAMPAIGN].strip("-")
    return (
        "-".join(part for part in ("COT", slug.upper(), str(number).zfill(max(2, len(str(total))))) if part) + ".xlsx"
    )


def harmless(text: str) -> str:
    """Return a text that no spreadsheet runs: ``plain`` undoes it."""
    clean = CONTROL.sub(" ", text.replace("\r\n", "\n"))[:LONGEST_CELL]
    # A text that already starts with our mark takes another one, so that undoing it is never in doubt.
    return MARK + clean if _runs(clean) else clean


def plain(text: str) -> str:
    """Return a cell's text as it was before ``harmless``, without outer spaces."""
    bare = text.strip()
    return bare[1:].strip() if bare.startswith(MARK) and _runs(bare[1:]) else bare


def _runs(text: str) -> bool:
    return text.lstrip(BEFORE_FORMULA).startswith(FORMULA_STARTS)
