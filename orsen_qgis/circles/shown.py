"""Which numbers about a release as a whole may stand on its copies."""

from __future__ import annotations

from dataclasses import dataclass

# Shares of fewer addresses than this would name single ones.
FEWEST = 20
# Shares are told in steps of so many per cent.
STEP = 5


@dataclass(frozen=True)
class Shown:
    """What a page may print beside the rows. Anything exact here can be worked out from the rows that it stands with.

    ``addresses``, ``dwellings``: of all rows; None where the rows do not tell theirs, so that the total would tell what
    they keep. ``coverage``: per cent of the circle's addresses that are assessed, whatever their level, to the nearest
    five; None where there are too few. Next to the rows an exact coverage would be the number of those left out.
    ``inferred``: per cent of the released addresses whose level rests on an inferred cell, to the nearest five and
    never 0 unless there is none; None where there are too few.
    """

    addresses: int | None
    dwellings: int | None
    coverage: int | None
    inferred: int | None


def rounded_share(part: int, whole: int, fewest: int) -> int | None:
    """Return ``part`` of ``whole`` in per cent, to the nearest five; None for less than ``fewest`` or twenty."""
    if whole < max(fewest, FEWEST):
        return None
    return STEP * ((200 * part + STEP * whole) // (2 * STEP * whole))
