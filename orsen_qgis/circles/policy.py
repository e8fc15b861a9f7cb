"""A circle of partners: who receives what, of whose stock, under which convention."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import Enum
from typing import Any

from ..problems import Problem
from .canonical import digest
from .landlords import Landlord

__all__ = ["Circle", "Convention", "Differencing", "ImpactAssessment", "Landlord", "Minimum", "Precision", "Recipient"]

# The columns that tell a level; without them a circle sees places only.
LEVEL_FIELDS = frozenset({"niveau", "niveau_max"})


class Precision(str, Enum):
    """The finest unit that a circle sees, from the finest to the coarsest; the values are the file's codes."""

    ADDRESS = "address"
    RESIDENCE = "residence"
    CELL_200M = "cell-200m"
    CELL_1KM = "cell-1km"
    COMMUNE = "commune"

    @property
    def upwards(self) -> tuple[Precision, ...]:
        """This precision and the coarser ones: where a unit below the minimum moves, in order."""
        every = tuple(Precision)
        return every[every.index(self) :]


class Differencing(str, Enum):
    """Whose earlier copies a release is compared with; the values are the file's codes.

    Those of the same recipients, or everybody's: partners who pool what they hold then learn no more than each alone.
    """

    SHARED_RECIPIENT = "shared-recipient"
    ANY_RECIPIENT = "any-recipient"


@dataclass(frozen=True)
class ImpactAssessment:
    """The data protection impact assessment (AIPD) that allows small numbers at the address."""

    reference: str
    date: datetime.date


@dataclass(frozen=True)
class Convention:
    """The signed text that allows the release. Both dates are included; a copy is destroyed after so many days."""

    reference: str
    signed_on: datetime.date
    expires_on: datetime.date
    purpose: str
    legal_basis: str
    destroy_after_days: int
    aipd: ImpactAssessment | None = None


@dataclass(frozen=True)
class Recipient:
    """One partner, who gets a copy of its own. ``certificate``: PEM, to which that copy is encrypted; or empty."""

    id: str
    name: str
    certificate: str = ""


@dataclass(frozen=True)
class Minimum:
    """How many addresses and dwellings a released unit holds at least. Unknown dwellings count as none."""

    addresses: int
    dwellings: int


@dataclass(frozen=True)
class Circle:
    """What a circle file says of one circle, checked.

    ``levels`` holds 1 to 4, and 0 for "not assessed" (``null`` in the file). ``departements`` and ``communes`` (INSEE
    codes) add up: an address is within when either names its place. ``fields`` are the columns that leave, in order.
    ``register`` is the identity of the only register that may hold its copies, where the file names one.
    ``differencing``: whose earlier copies a release is compared with. ``approval``: whether somebody has to approve the
    circle by name, anew after each change, before anything leaves. ``attach``: as which files ("csv", "gpkg") the
    released rows travel inside each copy.
    """

    id: str
    name: str
    convention: Convention
    recipients: tuple[Recipient, ...]
    levels: frozenset[int]
    landlords: tuple[Landlord, ...]
    departements: tuple[str, ...]
    communes: tuple[str, ...]
    precision: Precision
    minimum: Minimum
    fields: tuple[str, ...]
    register: str | None = None
    differencing: Differencing = Differencing.SHARED_RECIPIENT
    approval: bool = False
    attach: tuple[str, ...] = ()

    @property
    def canonical_hash(self) -> str:
        """SHA-256 of the circle as canonical JSON: it changes when anything that the file says changes."""
        return digest(as_json(self))

    @property
    def shows_levels(self) -> bool:
        """Whether the circle may know levels; otherwise it sees places without them."""
        return bool(LEVEL_FIELDS.intersection(self.fields))

    def refuse_if_not_in_force(self, on: datetime.date) -> None:
        """Raise Problem when the convention is not signed yet, or has expired, on that day."""
        if on < self.convention.signed_on:
            raise Problem(
                "Circle “{circle}”: its convention {reference} is signed on {signed_on} only; nothing leaves before.",
                circle=self.id,
                reference=self.convention.reference,
                signed_on=self.convention.signed_on,
            )
        if on > self.convention.expires_on:
            raise Problem(
                "Circle “{circle}”: its convention {reference} expired on {expires_on}. "
                "Renew it and correct the circle file; nothing leaves until then.",
                circle=self.id,
                reference=self.convention.reference,
                expires_on=self.convention.expires_on,
            )

    def destroy_on(self, released_on: datetime.date) -> datetime.date:
        """Return the day on which a copy made on ``released_on`` is to be destroyed at the latest."""
        return released_on + datetime.timedelta(days=self.convention.destroy_after_days)


def as_json(circle: Circle) -> dict[str, Any]:
    """Return the circle as its file would say it; reading that gives an equal circle."""
    convention = circle.convention
    said: dict[str, Any] = {
        "id": circle.id,
        "name": circle.name,
        "convention": {
            "reference": convention.reference,
            "signed_on": convention.signed_on.isoformat(),
            "expires_on": convention.expires_on.isoformat(),
            "purpose": convention.purpose,
            "legal_basis": convention.legal_basis,
            "destroy_after_days": convention.destroy_after_days,
        },
        "recipients": [_recipient_as_json(recipient) for recipient in circle.recipients],
        "levels": [level or None for level in sorted(circle.levels)],
        "landlords": [_landlord_as_json(landlord) for landlord in circle.landlords],
        "departements": list(circle.departements),
        "communes": list(circle.communes),
        "precision": circle.precision.value,
        "minimum": {"addresses": circle.minimum.addresses, "dwellings": circle.minimum.dwellings},
        "fields": list(circle.fields),
    }
    if convention.aipd is not None:
        said["convention"]["aipd"] = {
            "reference": convention.aipd.reference,
            "date": convention.aipd.date.isoformat(),
        }
    if circle.register is not None:
        said["register"] = circle.register
    if circle.differencing is not Differencing.SHARED_RECIPIENT:
        said["differencing"] = circle.differencing.value
    if circle.approval:
        said["approval"] = True
    if circle.attach:
        said["attach"] = list(circle.attach)
    return said


def _recipient_as_json(recipient: Recipient) -> dict[str, str]:
    said = {"id": recipient.id, "name": recipient.name}
    return {**said, "certificate": recipient.certificate} if recipient.certificate else said


def _landlord_as_json(landlord: Landlord) -> str | dict[str, Any]:
    return {"name": landlord.name, "aliases": list(landlord.aliases)} if landlord.aliases else landlord.name
