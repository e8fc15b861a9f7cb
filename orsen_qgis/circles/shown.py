"""Which numbers about a release as a whole may stand on its copies."""

from __future__ import annotations

from dataclasses import dataclass

# Shares of fewer addresses than this would name single ones.
FEWEST = 40
# Shares are told in steps of so many per cent; of few addresses in wide ones.
STEP = 5
FEW, WIDE_STEP = 100, 10
# Among so many addresses even a few that are assessed name none of the others.
MANY = 200


@dataclass(frozen=True)
class Shown:
    """What a page may print beside the rows. Anything exact here can be worked out from the rows that it stands with.

    ``addresses``, ``dwellings``: of all rows; None where the rows do not tell theirs, so that the total would tell what
    they keep. ``coverage``: per cent of the circle's addresses that are assessed, whatever their level, to the nearest
    five (ten below a hundred assessed); None where there are too few. Next to the rows an exact coverage would be the
    number of those left out. ``inferred``: per cent of the released addresses whose level rests on an inferred cell,
    rounded alike and never 0 unless there is none; None where there are too few.
    """

    addresses: int | None
    dwellings: int | None
    coverage: int | None
    inferred: int | None


def coverage_share(assessed: int, assessable: int, fewest: int) -> int | None:
    """Return the coverage in per cent that copies may print, None where there are too few addresses for one.

    Beside the number of rows, which may be that of the assessed, a share must leave open how many are not. So it is
    the number of those that are assessed which decides whether it is told, and how finely: a limit on all of them
    would itself narrow them down.
    """
    if assessed < max(fewest, FEWEST) and assessable < max(fewest, MANY):
        return None
    return _rounded(assessed, assessable, STEP if assessed >= FEW else WIDE_STEP)


def inferred_share(inferred: int, released: int, fewest: int) -> int | None:
    """Return the share of released addresses whose level rests on an inferred cell, in per cent, as copies print it."""
    if released < max(fewest, FEWEST):
        return None
    share = _rounded(inferred, released, STEP if released >= FEW else WIDE_STEP)
    return max(share, STEP) if inferred else share


def _rounded(part: int, whole: int, step: int) -> int:
    return step * ((200 * part + step * whole) // (2 * step * whole))
