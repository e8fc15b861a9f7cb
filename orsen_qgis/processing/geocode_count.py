"""How many addresses a geocoding would send, and to whom: what a person has to know before agreeing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsFeedback

from ..geocoding.checkpoint import Checkpoint
from ..geocoding.client import still_open
from ..geocoding.questions import to_ask
from ..stock.delivered import Delivered
from ..stock.places import Frame
from ..stock.placing import LAMBERT_93, known_crs
from ..stock.profile import Profile
from .geocode_input import read_input
from .geocoder_link import check_url, host_of, is_secret


@dataclass(frozen=True)
class ToSend:
    """``count``: different addresses that would leave; ``kept``: those whose answers are there from an earlier run;
    ``host``: where to; ``secret``: nobody on the way can read.
    """

    count: int
    kept: int
    host: str
    secret: bool


def addresses_to_send(
    delivered: Delivered,
    profile: Profile,
    url: str,
    kept: Path | None,
    context: QgsCoordinateTransformContext,
    feedback: QgsFeedback,
) -> ToSend:
    """Count what ``orsen:geocode`` would send with these parameters; nothing is sent. Problem as it would raise.

    ``kept``: the file that keeps answers.
    """
    address = check_url(url)
    crs = known_crs(profile.crs or LAMBERT_93)
    given = read_input(delivered, profile, Frame(crs, QgsCoordinateReferenceSystem(LAMBERT_93), context), feedback)
    wanted = to_ask(given.questions)
    missing = still_open(wanted, Checkpoint(kept, address).read())
    return ToSend(len(missing), len(wanted) - len(missing), host_of(address), is_secret(address))
