"""Level 4 asks for a counter-visit: which addresses wait, and for what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..stock.table import Table
from .rated import LOCATING, chosen, column_of, dwellings_of, level_of, truth_of

WAITING = "a_confirmer"
TO_VISIT, TO_DECIDE = "visite_a_faire", "niveau_a_retenir"
TASK = {"a_faire": "text", "consigne": "text"}
BESIDE = (
    "niveau",
    "source_niveau",
    "contre_visite",
    "contre_visite_le",
    "niveau_precedent",
    "gravite_decisive",
    "nb_faits",
    "motif",
    "cellule_deduite",
    "campagne",
    "evalue_le",
    "grille",
)
INSTRUCTIONS = {
    TO_VISIT: "Faire la contre-visite du site, puis noter si elle confirme le niveau 4.",
    TO_DECIDE: "La contre-visite n’a pas confirmé le niveau 4 : une personne doit retenir un autre niveau.",
}


@dataclass(frozen=True)
class CounterVisits:
    """The list, and its counts: addresses to visit, levels to decide, dwellings, levels on an inferred cell alone."""

    table: Table
    to_visit: int
    to_decide: int
    dwellings: int
    on_inferred: int


def list_counter_visits(addresses: Table) -> CounterVisits:
    """Return the addresses at level 4 that nobody has confirmed: by landlord, then the most dwellings first.

    A visit that did not confirm leaves the level at 4 until a person retains another: the address, which has the day
    of its visit already, stays in the list as a decision to take.
    """
    waits = (level_of(addresses, "niveau") == 4) & (column_of(addresses, "contre_visite") == WAITING)
    rows = np.flatnonzero(waits)
    dwellings = dwellings_of(addresses)
    landlords = column_of(addresses, "bailleur")[rows].astype(str)
    identifiers = column_of(addresses, "adresse_id")[rows].astype(str)
    rows = rows[np.lexsort((identifiers, -dwellings[rows], landlords))]
    visited = ~np.isnat(column_of(addresses, "contre_visite_le")[rows])
    task = np.where(visited, TO_DECIDE, TO_VISIT).astype(object)
    columns = {
        "a_faire": task,
        "consigne": np.array([INSTRUCTIONS[each] for each in task], dtype=object),
    }
    located, beside = chosen(addresses, rows, LOCATING), chosen(addresses, rows, BESIDE)
    return CounterVisits(
        table=located.with_columns({**columns, **beside.columns}, {**TASK, **beside.kinds}),
        to_visit=int((~visited).sum()),
        to_decide=int(visited.sum()),
        dwellings=int(np.maximum(dwellings[rows], 0).sum()),
        on_inferred=int(truth_of(addresses, "cellule_deduite")[rows].sum()),
    )
