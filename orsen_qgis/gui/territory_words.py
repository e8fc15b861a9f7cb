"""Rows of the territory algorithms as cells of a table: a text for eyes, and a plain one for a spreadsheet."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from qgis.PyQt.QtCore import QLocale

from ..messages import tr
from .result_table import percent

Cell = tuple[str, str]
# Words of the figures; the chart takes the first five.
ROWS = ("1", "2", "3", "4", "non évalué", "3 et 4", "ensemble")
LEVELS = (1, 2, 3, 4, 0)
# Columns of the matrix behind those of its territory and level before.
STEPS = ("1", "2", "3", "4", "non_evalue")


def level_words(words: str) -> str:
    """Return what a row of the figures is called."""
    return {"non évalué": tr("Not assessed"), "3 et 4": tr("3 and 4"), "ensemble": tr("All")}.get(words, words)


def figure_cells(name: str, row: Mapping[str, Any]) -> list[Cell]:
    """Return the cells of one level: addresses, dwellings, share of the dwellings."""
    share = row["part_logements"]
    share = share if isinstance(share, float) and not math.isnan(share) else 0.0
    return [
        (name, name),
        number_cell(row["nb_adresses"]),
        number_cell(row["logements"]),
        (percent(share), plain_real(share)),
    ]


def plain_real(value: float) -> str:
    """Return a number as a spreadsheet of this language takes it: a comma in French, nothing between thousands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", 4)


def matrix_cells(row: Mapping[str, Any], prefix: str) -> list[Cell]:
    """Return a row of the matrix; ``prefix`` is empty for addresses, ``logements_`` for dwellings."""
    name = level_words(row["niveau_avant"])
    counts = [row[f"{prefix}apres_{step}"] for step in STEPS]
    return [(name, name), *(number_cell(count, dot=True) for count in (*counts, sum(counts)))]


def matrix_headings() -> Sequence[str]:
    """Return the headings of the matrix."""
    return (tr("Before"), *("→ " + step for step in STEPS[:4]), tr("→ n. a."), tr("Total"))


def number_cell(value: int, dot: bool = False) -> Cell:
    """Return a count; ``dot`` draws a zero so lightly that the others stand out."""
    return ("·" if dot and not value else QLocale().toString(value), str(value))
