"""What was read, as the tables that the import delivers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from ...grid.axes import NOT_ASSESSED
from ...problems import Problem
from ...stock.table import Table, as_column, empty_column
from .conflicts import Agreement, Conflict
from .levels import of_other_campaign
from .statements import Reject

DECISION_KINDS = {
    "adresse_id": "text",
    "campagne": "text",
    "niveau_retenu": "integer",
    "motif": "text",
    "auteur": "text",
    "decide_le": "date",
    "contre_visite": "text",
    "contre_visite_le": "date",
}
FACT_KINDS = dict.fromkeys(("adresse_id", "type_fait", "gravite", "frequence"), "text")
CONFLICT_KINDS = {
    "adresse_id": "text",
    "partie": "text",
    "feuille_1": "text",
    "ligne_1": "integer",
    "valeur_1": "text",
    "feuille_2": "text",
    "ligne_2": "integer",
    "valeur_2": "text",
}
REJECT_KINDS = {"feuille": "text", "ligne": "integer", "colonne": "text", "valeur": "text", "raison": "text"}


def decision_table(agreement: Agreement, campaign: str) -> Table:
    """Return one row per address and decision."""
    rows = [
        (
            address,
            campaign,
            None if one.level == NOT_ASSESSED else one.level,
            one.reason,
            one.author,
            one.decided,
            one.visit,
            one.visited,
        )
        for address, rating in agreement.ratings.items()
        for one in rating.decisions
    ]
    return _table(rows, DECISION_KINDS)


def fact_table(agreement: Agreement) -> Table:
    """Return one row per address and rated fact."""
    rows = [
        (address, fact.fact_type, fact.severity, fact.frequency)
        for address, rating in agreement.ratings.items()
        for fact in rating.facts
    ]
    return _table(rows, FACT_KINDS)


def rated_addresses(addresses: Table, agreement: Agreement, campaign: str) -> Table:
    """Return the addresses with the impact and the coverage that the sheets give, ready to be classified.

    Impact and coverage of another campaign's rating are history and do not carry over.
    """
    number = len(addresses)
    impact = addresses.columns.get("impact", empty_column("text", number)).copy()
    covered = addresses.columns.get("couvert", empty_column("boolean", number)).copy()
    old = of_other_campaign(addresses, campaign)
    impact[old] = None
    covered[old] = np.ma.masked
    for row, identifier in enumerate(addresses.columns["adresse_id"]):
        rating = agreement.ratings.get(identifier)
        if rating is not None and rating.impact is not None:
            impact[row] = rating.impact
        if rating is not None and rating.calm:
            covered[row] = True
    return addresses.with_columns({"impact": impact, "couvert": covered}, {"impact": "text", "couvert": "boolean"})


def conflict_table(conflicts: Sequence[Conflict]) -> Table:
    """Return one row per disagreement."""
    rows = [
        (
            one.address,
            one.part,
            one.first.sheet,
            one.first.row,
            one.first_value,
            one.second.sheet,
            one.second.row,
            one.second_value,
        )
        for one in conflicts
    ]
    return _table(rows, CONFLICT_KINDS)


def reject_table(rejects: Sequence[Reject], say: Callable[[Problem], str]) -> Table:
    """Return one row per value left out; ``say`` puts a reason into the user's language."""
    rows = [(one.sheet, one.row, one.column, one.value, say(one.reason)) for one in rejects]
    return _table(rows, REJECT_KINDS)


def _table(rows: Sequence[tuple[Any, ...]], kinds: Mapping[str, str]) -> Table:
    columns = list(zip(*rows)) if rows else [()] * len(kinds)
    return Table({name: as_column(values, kinds[name]) for name, values in zip(kinds, columns)}, kinds)
