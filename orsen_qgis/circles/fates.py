"""What becomes of every address of an input when a circle gets it: kept, generalised or left out, and why."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .counts import REASONS
from .holdings import Holdings
from .release import Decision

KEPT, GENERALISED, LEFT_OUT = "kept", "generalised", "left-out"


@dataclass(frozen=True, eq=False)
class Fates:
    """One element per row of the input, object arrays of str.

    ``fate``: kept (it leaves at the circle's precision), generalised (in a coarser unit) or left-out. ``unit``: the
    precision that it leaves at, "" where it stays. ``reason``: a code of ``REASONS``: why it stays, or moved up
    ("minimum", "earlier"); "" where it is kept. ``copies``: the earlier copies on whose account it stays or moved up.
    """

    fate: np.ndarray
    unit: np.ndarray
    reason: np.ndarray
    copies: np.ndarray


def fates_of(decision: Decision, earlier: Holdings) -> Fates:
    """Return what becomes of the addresses of a release. For the person who releases only."""
    steps, selection = decision.steps, decision.selection
    circle = decision.release.circle
    reasons = np.array([*REASONS, ""], dtype=object)
    reason = reasons[steps.screening.reason]
    every, of_levels, inside = steps.screening.candidates.row, steps.of_levels.row, steps.inside.row
    reason[np.setdiff1d(every, of_levels)] = "level"
    reason[np.setdiff1d(of_levels, inside)] = "territory"
    precision = [np.full(each.number, each.precision.value, dtype=object) for each in selection.units]
    leaves = selection.row >= 0
    unit = np.full(len(reason), "", dtype=object)
    unit[inside[leaves]] = np.concatenate([np.zeros(0, dtype=object), *precision])[selection.row[leaves]]
    generalised = (unit != "") & (unit != circle.precision.value)
    fate = np.where(unit == "", LEFT_OUT, np.where(generalised, GENERALISED, KEPT)).astype(object)
    reason[generalised] = "minimum"
    reason[inside[selection.small]] = "minimum"
    reason[inside[selection.earlier | selection.moved]] = "earlier"
    copies = np.full(len(reason), "", dtype=object)
    names = [", ".join(release.copies) for release in earlier.releases]
    for position in np.flatnonzero(selection.because.any(axis=1)):
        copies[inside[position]] = ", ".join(names[number] for number in np.flatnonzero(selection.because[position]))
    return Fates(fate, unit, reason, copies)
