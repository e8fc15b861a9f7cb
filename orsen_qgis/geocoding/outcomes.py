"""What becomes of each row: a place in the stock, a line of the review list, or a refusal; one of the three."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from ..stock.table import Table, empty_column
from .judgement import ACCEPTED, REFUSED, TO_REVIEW
from .questions import Question

# What geocoding adds to a row. ``geocodage_id`` ties a reviewed row to its address; ``geocodage_motif`` is a sentence.
COLUMNS = {
    "geocodage": "text",
    "geocodage_score": "real",
    "geocodage_ecart": "real",
    "geocodage_type": "text",
    "geocodage_libelle": "text",
    "geocodage_motif": "text",
    "geocodage_id": "text",
}


@dataclass(frozen=True)
class Outcome:
    """What was decided of one address. ``x``, ``y`` in the CRS of the output, NaN where it has no place.

    ``reason``: a code of the judgement, or a sentence that a review list already had.
    """

    outcome: str
    reason: str = ""
    score: float = np.nan
    gap: float = np.nan
    kind: str | None = None
    label: str | None = None
    x: float = np.nan
    y: float = np.nan


@dataclass(frozen=True)
class Sorted:
    """``placed``: rows with a place of their own or an accepted one. ``review``: the worst first, each with the place
    that was found. ``refused``: without any place, as points that a person can draw. ``rows``: all of them in the
    order of the input, those of ``review`` and ``refused`` without a place. Each keeps the columns of the input and
    adds COLUMNS.
    """

    rows: Table
    placed: Table
    review: Table
    refused: Table
    accepted: int


def sort_rows(
    table: Table,
    questions: Sequence[Question | None],
    outcomes: Mapping[str, Outcome],
    sentences: Mapping[str, str],
) -> Sorted:
    """Divide rows by what was decided of their addresses.

    ``table``: the input, with the places that rows have of their own; rows without one take their outcome from their
    question's identifier, rows without a question are refused. ``sentences``: of the reasons, by code.
    """
    own_x, own_y = (np.full(len(table), np.nan) if place is None else place for place in (table.x, table.y))
    own = np.isfinite(own_x)
    nothing = Outcome(REFUSED, "no-address")
    rows = [
        None if has_place else nothing if question is None else outcomes[question.identifier]
        for has_place, question in zip(own.tolist(), questions)
    ]
    full = _with_outcomes(table, questions, rows, sentences)
    decided = full.columns["geocodage"]
    x = np.array([x if row is None else row.x for x, row in zip(own_x.tolist(), rows)], dtype=np.float64)
    y = np.array([y if row is None else row.y for y, row in zip(own_y.tolist(), rows)], dtype=np.float64)
    places = Table(full.columns, full.kinds, x, y, table.crs)
    review = np.flatnonzero(decided == TO_REVIEW)
    refused = full.take(np.flatnonzero(decided == REFUSED))
    nowhere = np.full(len(refused), np.nan)
    good = own | (decided == ACCEPTED)
    return Sorted(
        Table(full.columns, full.kinds, np.where(good, x, np.nan), np.where(good, y, np.nan), table.crs),
        places.take(np.flatnonzero(good)),
        places.take(review[_worst_first(full, review)]),
        Table(refused.columns, refused.kinds, nowhere, nowhere, table.crs),
        int((decided == ACCEPTED).sum()),
    )


def spread(table: Table, numbers: np.ndarray, count: int) -> Table:
    """Return ``count`` rows that say nothing, but for those of ``table`` at ``numbers`` (int64, from 0)."""
    columns = {name: empty_column(kind, count) for name, kind in table.kinds.items()}
    for name, column in table.columns.items():
        columns[name][numbers] = column
    x, y = np.full(count, np.nan), np.full(count, np.nan)
    x[numbers], y[numbers] = table.x, table.y
    return Table(columns, dict(table.kinds), x, y, table.crs)


def _with_outcomes(
    table: Table, questions: Sequence[Question | None], rows: Sequence[Outcome | None], sentences: Mapping[str, str]
) -> Table:
    texts = {
        "geocodage": [None if row is None else row.outcome for row in rows],
        "geocodage_type": [None if row is None else row.kind or None for row in rows],
        "geocodage_libelle": [None if row is None else row.label or None for row in rows],
        "geocodage_motif": [None if row is None else sentences.get(row.reason, row.reason) or None for row in rows],
        "geocodage_id": [None if question is None else question.identifier for question in questions],
    }
    numbers = {
        "geocodage_score": [np.nan if row is None else row.score for row in rows],
        "geocodage_ecart": [np.nan if row is None else row.gap for row in rows],
    }
    columns = {name: _objects(values) for name, values in texts.items()}
    columns.update({name: np.array(values, dtype=np.float64) for name, values in numbers.items()})
    ours = {name: columns[name] for name in COLUMNS}
    kept = {name: column for name, column in table.columns.items() if name.casefold() not in COLUMNS}
    return Table({**kept, **ours}, {**{name: table.kinds[name] for name in kept}, **COLUMNS})


def _objects(values: Sequence[str | None]) -> np.ndarray:
    column = np.empty(len(values), dtype=object)
    column[:] = values
    return column


def _worst_first(table: Table, rows: np.ndarray) -> np.ndarray:
    """Return the order of rows by score, then by gap; what has no score comes first, no second best last."""
    score = np.nan_to_num(table.columns["geocodage_score"][rows], nan=-1.0)
    gap = np.nan_to_num(table.columns["geocodage_ecart"][rows], nan=np.inf)
    return np.lexsort((rows, gap, score))
