"""How often something happens, as people say it."""

from __future__ import annotations

from .axes import Frequency
from .grid import Grid

# A rate is said per week, month or year, after the row of table 2 it falls in.
PERIODS = {
    Frequency.QUOTIDIENNE: (7, "par semaine"),
    Frequency.REGULIERE: (365 / 12, "par mois"),
    Frequency.PONCTUELLE: (365, "par an"),
}


def rate_in_words(count: int, days: int, frequency: Frequency, grid: Grid) -> str:
    """Return the rate of facts counted over ``days``, e.g. ``2,4 par semaine``.

    A window under the grid's minimum counts as that minimum, as in ``facts.frequency_of``.
    """
    period, words = PERIODS[frequency]
    rate = count * period / max(days, grid.minimum_window_days)
    figure = f"{rate:.1f}".replace(".", ",").removesuffix(",0")
    return f"{figure} {words}"


def counted_as(days: int, grid: Grid) -> str:
    """Return that a window shorter than the grid's minimum counts as that minimum; nothing of a longer one."""
    least = grid.minimum_window_days
    return f"la période de {days} jour{'s' if days > 1 else ''} compte pour {least}" if days < least else ""
