"""The numbers of a release: for the person who releases, and the few that its copies may print."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..stock.table import Table
from .candidates import Candidates, Screening, column_of
from .counts import REASONS, Counts
from .holdings import Holdings
from .landlords import distinct
from .policy import Circle, Precision
from .selection import Selection
from .shown import Shown, coverage_share, inferred_share
from .unconfirmed import awaits_visit


@dataclass(frozen=True)
class Steps:
    """What was left after each step: located addresses of the circle, those of its levels, those in its territory.

    ``seen``: located addresses of the circle in its territory, whatever their level. ``unrecognised``: as in
    ``Counts``.
    """

    screening: Screening
    of_levels: Candidates
    inside: Candidates
    seen: Candidates
    unrecognised: dict[str, tuple[int, int]]


def count(addresses: Table, circle: Circle, steps: Steps, selection: Selection, holdings: Holdings) -> Counts:
    """Return the numbers of a release."""
    reasons = {code: int((steps.screening.reason == number).sum()) for number, code in enumerate(REASONS)}
    reasons["level"] = len(steps.screening.candidates) - len(steps.of_levels)
    reasons["territory"] = len(steps.of_levels) - len(steps.inside)
    reasons["minimum"] = int(selection.small.sum())
    reasons["earlier"] = int(selection.earlier.sum())
    row = steps.inside.row[selection.row >= 0]
    inferred = column_of(addresses, "cellule_deduite")[row]
    level = steps.inside.level[selection.row >= 0]
    return Counts(
        rows_in=len(addresses),
        released_rows=sum(each.number for each in selection.units),
        released_addresses=len(row),
        released_dwellings=int(sum(each.dwellings.sum() for each in selection.units)),
        generalised_addresses=sum(
            len(each.members) for each in selection.units if each.precision is not circle.precision
        ),
        suppressed_addresses=reasons["minimum"] + reasons["earlier"],
        reasons=reasons,
        absent_landlords=steps.screening.absent_landlords,
        absent_municipalities=steps.screening.absent_municipalities,
        assessed=int((steps.seen.level >= 1).sum()),
        assessable=len(steps.seen),
        on_inferred_cells=int(np.ma.filled(inferred, False).sum()),
        to_confirm=int(awaits_visit(addresses, row, level).sum()),
        grids=_found(addresses, "grille", row),
        campaigns=_found(addresses, "campagne", row),
        silent_units=int(sum(each.sum() for each in selection.silent)),
        because=selection.causes(holdings),
        unrecognised=steps.unrecognised,
    )


def shown(circle: Circle, counts: Counts, selection: Selection) -> Shown:
    """Return the numbers that copies may print."""
    every_row_an_address = all(each.precision is Precision.ADDRESS for each in selection.units)
    fewest = circle.minimum.addresses
    return Shown(
        addresses=counts.released_addresses if every_row_an_address or "nb_adresses" in circle.fields else None,
        dwellings=counts.released_dwellings if "logements" in circle.fields else None,
        coverage=coverage_share(counts.assessed, counts.assessable, fewest),
        inferred=inferred_share(counts.on_inferred_cells, counts.released_addresses, fewest),
    )


def _found(addresses: Table, name: str, row: np.ndarray) -> tuple[str, ...]:
    return tuple(text for text in distinct(column_of(addresses, name)[row])[0] if text)
