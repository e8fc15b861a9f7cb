"""What left, what stayed and why, in numbers: for the person who releases, never for the copies as such."""

from __future__ import annotations

from dataclasses import dataclass

# Why an address stays, in the order in which it is asked: each counts once, for its first reason.
REASONS = (
    "no-landlord",
    "landlord",
    "no-municipality",
    "municipality",
    "no-place",
    "level",
    "territory",
    "minimum",
    "earlier",
)


@dataclass(frozen=True)
class Counts:
    """Numbers of a release; an address is one row of the input, and counts once.

    ``reasons`` has every code of ``REASONS``: no-landlord, no-municipality, no-place (the row names none), landlord,
    municipality, territory (outside the circle's), level (not one of the circle's), minimum (too few even as a
    commune), earlier (told too much beside an earlier release); ``suppressed_addresses`` adds up the last two.
    ``generalised_addresses`` left as part of a unit coarser than the circle's precision. ``silent_units`` do not tell
    counts by level. ``because`` has for each earlier copy how many addresses were held back or coarsened on its
    account, or would have been, had nobody overridden it. ``unrecognised``: copies of this circle of whose
    addresses the data know less than half, each with how many they know, of how many. ``absent_*`` are named by the
    policy and nowhere in the data.
    ``assessed`` of ``assessable`` is the coverage among located addresses of the circle's landlords, communes and
    territory, whatever their level. ``on_inferred_cells`` counts released addresses whose level rests on a cell of the
    grid that its source does not state, ``to_confirm`` those whose level 4 no counter-visit has confirmed.
    ``grids`` and ``campaigns`` are those of the released addresses, sorted.
    """

    rows_in: int
    released_rows: int
    released_addresses: int
    released_dwellings: int
    generalised_addresses: int
    suppressed_addresses: int
    reasons: dict[str, int]
    absent_landlords: tuple[str, ...]
    absent_municipalities: tuple[str, ...]
    assessed: int
    assessable: int
    on_inferred_cells: int
    to_confirm: int
    grids: tuple[str, ...]
    campaigns: tuple[str, ...]
    silent_units: int
    because: dict[str, int]
    unrecognised: dict[str, tuple[int, int]]
