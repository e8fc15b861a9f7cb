"""The words that the grid knows, as numbers; an unknown one is refused with its row."""

from __future__ import annotations

from enum import IntEnum

import numpy as np

from ..problems import Problem
from ..texts.words import Words
from .axes import read_code
from .facts import UNTYPED
from .grid import Grid

NONE = UNTYPED  # what an empty cell means
RESIDENCE = "residence"  # what ``appariement`` says of an incident that names no more than a residence


def axis_words(axis: type[IntEnum], column: str, name: str) -> Words:
    """Return a reader of the words of an axis, in ``column`` of the layer ``name``."""

    def read(word: str, row: int) -> int:
        try:
            value = read_code(axis, word)
        except Problem as problem:
            raise Problem(
                "“{source}”, row {row}, column “{column}”: “{word}” is none of {words}.",
                source=name,
                row=row,
                column=column,
                word=word,
                words=problem.values["words"],
            ) from None
        return NONE if value is None else value

    return Words(read, np.int16(NONE))


def residence_words() -> Words:
    """Return a reader of how incidents were tied to their address: whether by the residence alone."""
    return Words(lambda word, _row: word == RESIDENCE, np.bool_(False))


def type_words(grid: Grid, name: str) -> Words:
    """Return a reader of fact types: their place among the grid's."""
    codes = {code: number for number, code in enumerate(grid.fact_types)}

    def read(word: str, row: int) -> int:
        if word not in codes:
            raise Problem(
                "“{source}”, row {row}: the fact type “{word}” is not one of the grid “{grid}”. Correct it, or map it "
                "to one of the grid's types when importing.",
                source=name,
                row=row,
                word=word,
                grid=grid.name,
            )
        return codes[word]

    return Words(read, np.int16(NONE))
