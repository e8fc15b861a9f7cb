"""Columns of few distinct values as small tables, and the row of each that a row of ours takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..stock.coded import Coded
from ..stock.combining import combined

FEW = 64  # distinct values; columns with no more share a table


@dataclass(frozen=True)
class Part:
    """Some columns and their distinct combinations: row ``i`` of ours holds ``rows[codes[i]]``, in order of columns."""

    columns: tuple[str, ...]
    rows: list[tuple[Any, ...]]
    codes: np.ndarray


def pack_choices(columns: Mapping[str, Coded]) -> list[Part]:
    """Return columns of equal length in few parts."""
    few = [name for name, column in columns.items() if len(column.values) <= FEW]
    parts = [_shared(few, columns)] if few else []
    return parts + [_alone(name, columns[name]) for name in columns if name not in few]


def _alone(name: str, column: Coded) -> Part:
    return Part((name,), [(value,) for value in column.values], column.codes)


def _shared(names: list[str], columns: Mapping[str, Coded]) -> Part:
    """Return the combinations of columns that occur."""
    first, codes = combined([(columns[name].codes, len(columns[name].values)) for name in names])
    values = [[columns[name].values[code] for code in columns[name].codes[first].tolist()] for name in names]
    return Part(tuple(names), list(zip(*values)), codes)
