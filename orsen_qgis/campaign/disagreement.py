"""Where the level that people gave and the level that the tables propose differ."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..grid.axes import NOT_ASSESSED
from ..stock.table import Table
from .rated import LOCATING, chosen, column_of, dwellings_of, level_of, truth_of

# Rated by people: what somebody retained, or what another campaign of ratings brought.
RATED_SOURCES = ("retenu", "importe")
LOWER, HIGHER, WITHOUT_FACT = "cote_plus_basse", "cote_plus_haute", "sans_fait"
DISAGREEMENT = {
    "niveau_cote": "integer",
    "source_niveau": "text",
    "niveau_propose": "integer",
    "ecart": "integer",
    "desaccord": "text",
    "lecture": "text",
}
BESIDE = (
    "niveau_faits",
    "niveau_impact",
    "proposition_deduite",
    "nb_faits",
    "fait_decisif",
    "gravite_decisive",
    "motif",
    "campagne",
    "evalue_le",
    "grille",
)
SOURCE_WORDS = {"retenu": "retenu par une personne", "importe": "importé"}


@dataclass(frozen=True)
class Disagreements:
    """The list, and the counts that put it in proportion.

    ``compared``: addresses that have both a rating and a proposal; ``rated``: those that people rated; ``lower``,
    ``higher``, ``without_fact``: rows of the list by kind; ``on_inferred``: rows whose proposal rests on an inferred
    cell of the grid.
    """

    table: Table
    addresses: int
    rated: int
    compared: int
    lower: int
    higher: int
    without_fact: int
    on_inferred: int


def find_disagreements(addresses: Table, with_unfounded: bool = True) -> Disagreements:
    """Return the rated addresses whose level is not the proposed one, the widest gap first, then the most dwellings.

    Only addresses that have both a rating (``source_niveau`` retenu or importe) and a proposal are compared;
    ``ecart`` is proposal minus rating, so a positive one says that the tables see worse. With ``with_unfounded``,
    addresses rated 2 or more of which the tables say nothing at all (no fact, no impact, no covering register) follow
    as ``sans_fait``, without a gap: a 1 without facts contradicts nothing. Where a register covers the address, no fact
    is a proposal of 1, and the address is compared as any other.
    """
    rating, proposal = level_of(addresses, "niveau"), level_of(addresses, "niveau_propose")
    rated = np.isin(column_of(addresses, "source_niveau"), RATED_SOURCES) & (rating != NOT_ASSESSED)
    compared = rated & (proposal != NOT_ASSESSED)
    gap = proposal.astype(np.int64) - rating
    kind = np.full(len(addresses), None, dtype=object)
    kind[compared & (gap > 0)] = LOWER
    kind[compared & (gap < 0)] = HIGHER
    if with_unfounded:
        kind[rated & (proposal == NOT_ASSESSED) & (rating >= 2)] = WITHOUT_FACT
    rows = np.flatnonzero(kind != None)  # noqa: E711  (elementwise)
    unfounded = kind[rows] == WITHOUT_FACT
    identifiers = column_of(addresses, "adresse_id")[rows].astype(str)
    weight = np.where(unfounded, rating[rows], np.abs(gap[rows]))
    rows = rows[np.lexsort((identifiers, -dwellings_of(addresses)[rows], -weight, unfounded))]
    return Disagreements(
        table=_table(addresses, rows, rating, proposal, gap, kind),
        addresses=len(addresses),
        rated=int(rated.sum()),
        compared=int(compared.sum()),
        lower=int((kind == LOWER).sum()),
        higher=int((kind == HIGHER).sum()),
        without_fact=int((kind == WITHOUT_FACT).sum()),
        on_inferred=int(truth_of(addresses, "proposition_deduite")[rows].sum()),
    )


def _table(
    addresses: Table, rows: np.ndarray, rating: np.ndarray, proposal: np.ndarray, gap: np.ndarray, kind: np.ndarray
) -> Table:
    unproposed = proposal[rows] == NOT_ASSESSED
    sources = column_of(addresses, "source_niveau")[rows]
    facts = np.ma.filled(column_of(addresses, "nb_faits"), 0)[rows]
    columns = {
        "niveau_cote": np.ma.masked_array(rating[rows].astype(np.int64)),
        "source_niveau": sources,
        "niveau_propose": np.ma.masked_array(proposal[rows].astype(np.int64), mask=unproposed),
        "ecart": np.ma.masked_array(np.where(unproposed, 0, gap[rows]), mask=unproposed),
        "desaccord": kind[rows],
        "lecture": np.array(
            [
                reading(each, int(rating[row]), int(proposal[row]), source, int(number))
                for each, row, source, number in zip(kind[rows], rows, sources, facts)
            ],
            dtype=object,
        ),
    }
    located, beside = chosen(addresses, rows, LOCATING), chosen(addresses, rows, BESIDE)
    return located.with_columns({**columns, **beside.columns}, {**DISAGREEMENT, **beside.kinds})


def reading(kind: str, rating: int, proposal: int, source: str, facts: int) -> str:
    """Return what a row says, in French, with the question that it asks."""
    given = f"Niveau {rating} {SOURCE_WORDS[source]}"
    if kind == WITHOUT_FACT:
        return f"{given}, mais ni fait ni impact n’est connu. Rien n’est-il relevé ici, ou la cote est-elle à revoir ?"
    if kind == LOWER:
        return f"{given}, mais les tableaux proposent {proposal}. Le site s’est-il dégradé depuis la cotation ?"
    if not facts and proposal == 1:
        return (
            f"{given}, mais aucun fait n’est relevé. Des faits ne sont-ils pas signalés, ou le site s’est-il apaisé ?"
        )
    return (
        f"{given}, mais les tableaux ne proposent que {proposal}. Des faits ne sont-ils pas signalés, "
        "ou le site s’est-il apaisé ?"
    )
