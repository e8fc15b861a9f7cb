"""What became of an address between two campaigns, as the codes of exchanged files."""

from __future__ import annotations

import numpy as np

from ..grid.axes import NOT_ASSESSED

RISE, FALL, STABLE = "hausse", "baisse", "stable"
# A level that is there once only is no rise and no fall: nobody knows what the other campaign would have said.
NEWLY_ASSESSED, NO_LONGER_ASSESSED, NEVER_ASSESSED = "nouvellement_evalue", "plus_evalue", "non_evalue"
ENTERED, LEFT = "entree", "sortie"
EVOLUTIONS = (RISE, FALL, STABLE, NEWLY_ASSESSED, NO_LONGER_ASSESSED, NEVER_ASSESSED, ENTERED, LEFT)


def evolution_of(before: np.ndarray, after: np.ndarray) -> np.ndarray:
    """Return the evolution (object str) of addresses rated ``before`` and ``after`` (int8, 0 for not assessed)."""
    was, is_now = before != NOT_ASSESSED, after != NOT_ASSESSED
    both = was & is_now
    evolution = np.full(len(before), NEVER_ASSESSED, dtype=object)
    evolution[both & (after > before)] = RISE
    evolution[both & (after < before)] = FALL
    evolution[both & (after == before)] = STABLE
    evolution[~was & is_now] = NEWLY_ASSESSED
    evolution[was & ~is_now] = NO_LONGER_ASSESSED
    return evolution
