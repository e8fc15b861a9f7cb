"""What a rating sheet is, before it becomes a file."""

from __future__ import annotations

from dataclasses import dataclass

from ...problems import Problem

ADDRESS, RESIDENCE = UNITS = ("address", "residence")
LANDLORD, AGENCY = SPLITS = ("bailleur", "agence")
MOST_FACTS = 9


@dataclass(frozen=True)
class Identity:
    """Which sheet this is: written on a hidden page, checked when the sheet comes back.

    ``grid`` is the grid's name for people, ``grid_digest`` its SHA-256; ``agency`` is empty where a sheet holds a whole
    landlord, or its addresses without agency; ``facts`` is how many facts a line has room for.
    """

    campaign: str
    grid: str
    grid_digest: str
    landlord: str
    agency: str
    unit: str
    facts: int

    def __post_init__(self) -> None:
        if not self.campaign:
            raise Problem("A rating sheet belongs to a campaign: name it.")
        if self.unit not in UNITS:
            raise Problem("“{unit}” is no unit of rating: choose {units}.", unit=self.unit, units=", ".join(UNITS))
        if not 1 <= self.facts <= MOST_FACTS:
            raise Problem("A line holds 1 to {most} facts, not {facts}.", most=MOST_FACTS, facts=self.facts)


@dataclass(frozen=True)
class Line:
    """One line to fill: an address, or the addresses of a residence.

    ``key`` is what the protected column shows, unique in its sheet. ``previous`` and ``proposed`` are levels, 0 for
    none; ``incidents`` says in short what was reported; ``dwellings`` is None where nobody counted them.
    """

    key: str
    addresses: tuple[str, ...]
    residence: str
    place: str
    dwellings: int | None
    previous: int
    incidents: str
    proposed: int


@dataclass(frozen=True)
class RatingSheet:
    """The lines of one landlord or agency."""

    identity: Identity
    lines: tuple[Line, ...]

    @property
    def owner(self) -> str:
        """Return whose lines these are, for people."""
        return " – ".join(name for name in (self.identity.landlord, self.identity.agency) if name)
