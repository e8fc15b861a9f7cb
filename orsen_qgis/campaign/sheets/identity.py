"""The hidden page that says which sheet this is and which addresses its lines stand for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ...problems import Problem
from .model import Identity, RatingSheet
from .names import harmless, plain

SCHEMA = "orsen-sheet/1"
PAGE = "_orsen"
MEMBERS = ("schema", "campaign", "grid", "grid_digest", "landlord", "agency", "unit", "facts", "digest")
LINES = "lines"


@dataclass(frozen=True)
class Known:
    """What a sheet that came back says of itself: ``lines`` has the addresses behind each line's key."""

    identity: Identity
    lines: Mapping[str, tuple[str, ...]]


def hidden_rows(sheet: RatingSheet) -> list[tuple[str, str]]:
    """Return the texts of the hidden page's rows: the identity, its digest, then each line's key and addresses.

    The digest tells a page that was damaged or pasted together; it is no signature.
    """
    identity = sheet.identity
    pairs = [(_kept(line.key), _kept(address)) for line in sheet.lines for address in line.addresses]
    texts = {
        "schema": SCHEMA,
        "campaign": identity.campaign,
        "grid": identity.grid,
        "grid_digest": identity.grid_digest,
        "landlord": identity.landlord,
        "agency": identity.agency,
        "unit": identity.unit,
        "facts": str(identity.facts),
    }
    values = {name: _kept(text) for name, text in texts.items()}
    return [*values.items(), ("digest", _digest(values, pairs)), (LINES, ""), *pairs]


def read_hidden(rows: Iterable[Sequence[Any]]) -> Known:
    """Read the hidden page back. Raises Problem where it is not one of ours, or was changed."""
    texts = [(_text(row, 0), _text(row, 1)) for row in rows]
    values = dict(texts[: len(MEMBERS)])
    pairs = [(key, address) for key, address in texts[len(MEMBERS) + 1 :] if key or address]
    if tuple(values) != MEMBERS or values["schema"] != SCHEMA or not values["facts"].isdigit():
        raise Problem("Its hidden page is not one that ORSEN wrote: fill in the sheet that was sent, in its own file.")
    digest = values.pop("digest")
    if digest != _digest(values, pairs):
        raise Problem("Its hidden page was changed: fill in the sheet as it was sent, in its own file.")
    lines: dict[str, tuple[str, ...]] = {}
    for key, address in pairs:
        lines[key] = (*lines.get(key, ()), address)
    return Known(
        Identity(
            campaign=values["campaign"],
            grid=values["grid"],
            grid_digest=values["grid_digest"],
            landlord=values["landlord"],
            agency=values["agency"],
            unit=values["unit"],
            facts=int(values["facts"]),
        ),
        lines,
    )


def _text(row: Sequence[Any], place: int) -> str:
    return "" if len(row) <= place or row[place] is None else plain(str(row[place]))


def _kept(text: str) -> str:
    """Return a text as it comes back from a cell."""
    return plain(harmless(text))


def _digest(values: Mapping[str, str], pairs: Sequence[tuple[str, ...]]) -> str:
    content = json.dumps([values, [list(pair) for pair in pairs]], ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()
