"""What people decided: the level retained for an address in a campaign, and what a counter-visit said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..grid.axes import NOT_ASSESSED, plain_code
from ..grid.classification import VISITS
from ..grid.evidence import groups, levels, rows_of
from ..problems import Problem
from ..stock.table import Table, empty_column

DECISION = {
    "adresse_id": "text",
    "campagne": "text",
    "niveau_retenu": "integer",
    "motif": "text",
    "decide_le": "date",
    "contre_visite": "text",
    "contre_visite_le": "date",
}
TO_DO = "a_faire"  # what a sheet calls a visit that waits


@dataclass(frozen=True)
class Decisions:
    """Per address: ``retained`` int8 (0 for none), ``reason`` object array, ``decided`` datetime64[D], ``visit`` int8.

    ``visited`` datetime64[D] is the day of the counter-visit, that of its decision where nobody gave another.
    ``other_campaigns`` and ``outside_stock`` count rows that were set aside. Authors are not read.
    """

    retained: np.ndarray
    reason: np.ndarray
    decided: np.ndarray
    visit: np.ndarray
    visited: np.ndarray
    other_campaigns: int
    outside_stock: int


def no_decisions(addresses: int) -> Decisions:
    """Return that nobody decided anything."""
    return Decisions(
        np.zeros(addresses, dtype=np.int8),
        empty_column("text", addresses),
        empty_column("date", addresses),
        np.zeros(addresses, dtype=np.int8),
        empty_column("date", addresses),
        0,
        0,
    )


def read_decisions(table: Table, index: Mapping[str, int], campaign: str, name: str) -> Decisions:
    """Return the latest decision of each address in ``campaign``.

    Raises Problem for a decision without a date, two of the same day that disagree, or an unknown counter-visit.
    """
    if not campaign:
        raise Problem("Decisions belong to a campaign: name the campaign that is being rated.")
    result = no_decisions(len(index))
    campaigns = table.columns.get("campagne", empty_column("text", len(table)))
    theirs = np.array([value == campaign for value in campaigns], dtype=bool)
    rows = rows_of(table.columns["adresse_id"], index)
    retained = levels(table, "niveau_retenu", name)
    visit = _visits(table, name)
    days = table.columns.get("decide_le", empty_column("date", len(table)))
    visited = table.columns.get("contre_visite_le", empty_column("date", len(table)))
    reasons = table.columns.get("motif", empty_column("text", len(table)))
    kept = np.flatnonzero(theirs & (rows >= 0))
    undated = kept[np.isnat(days[kept])]
    if len(undated):
        raise Problem(
            "“{source}”, row {row}: the decision has no decide_le date.", source=name, row=int(undated[0]) + 1
        )
    for row in kept[np.argsort(days[kept], kind="stable")]:
        address = rows[row]
        if retained[row] != NOT_ASSESSED:
            same_day = result.decided[address] == days[row] and result.retained[address] != NOT_ASSESSED
            if same_day and result.retained[address] != retained[row]:
                raise Problem(
                    "“{source}”, row {row}: another decision of the same day retains another level for “{identifier}”.",
                    source=name,
                    row=int(row) + 1,
                    identifier=table.columns["adresse_id"][row],
                )
            result.retained[address] = retained[row]
            result.reason[address] = reasons[row]
            result.decided[address] = days[row]
        if visit[row]:
            result.visit[address] = visit[row]
            result.visited[address] = days[row] if np.isnat(visited[row]) else visited[row]
    return Decisions(
        result.retained,
        result.reason,
        result.decided,
        result.visit,
        result.visited,
        other_campaigns=int(np.count_nonzero(~theirs)),
        outside_stock=int(np.count_nonzero(theirs & (rows < 0))),
    )


def _visits(table: Table, name: str) -> np.ndarray:
    codes = {code: number for number, code in enumerate(VISITS)} | {TO_DO: VISITS.index("a_confirmer")}
    visits = np.zeros(len(table), dtype=np.int8)
    for word, rows in groups(table.columns.get("contre_visite", empty_column("text", len(table)))):
        code = plain_code(word)
        if code not in codes:
            raise Problem(
                "“{source}”, row {row}: contre_visite is “{word}”, which is none of {words}.",
                source=name,
                row=int(rows[0]) + 1,
                word=word,
                words=", ".join(code for code in codes if code),
            )
        visits[rows] = codes[code]
    return visits
